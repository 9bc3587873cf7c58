import { closestMatch } from "leven";

/** A longer word is no misspelling of anything known. */
const longest = 80;

/** The known name most like a misspelt one, if any is near. */
export function nearest(found: string, known: Iterable<string>): string | undefined {
  if (found.length > longest) return undefined;
  const word = found.toLowerCase();
  const names = new Map<string, string>();
  for (const name of known) if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  const candidates = [...names.keys()];
  const near =
    closestMatch(word, candidates, { maxDistance: Math.max(2, Math.floor(word.length / 4)) }) ??
    candidates.find((name) => word.startsWith(`${name}-`) || name.startsWith(`${word}-`));
  return near === undefined ? undefined : names.get(near);
}
