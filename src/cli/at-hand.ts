import { conditionWords } from "../analyse/index.js";
import { pinnedBy, sharedBy } from "../compile/pinned.js";
import type { LibraryFacts } from "../policy/profile.js";

/** What every analysis takes. */
export interface AtHandFlags {
  readonly anywhere?: boolean;
}

/** The flag that takes the pins out, and what it does. */
export const anywhereFlag = ["--anywhere", "look at every kind of library; else at the policy's own alone"] as const;

/** The library that an analysis looks at: what the profiles of all its policies agree on; none with `--anywhere`. */
export function libraryAtHand(
  { anywhere = false }: AtHandFlags,
  first: { readonly profile: LibraryFacts },
  ...others: readonly { readonly profile: LibraryFacts }[]
): LibraryFacts {
  return anywhere ? {} : others.reduce<LibraryFacts>((soFar, { profile }) => sharedBy(soFar, profile), first.profile);
}

/** What is pinned, in a sentence. */
export function atHandWords(library: LibraryFacts): string {
  const words = conditionWords(pinnedBy(library)).map((line) => line.charAt(0).toLowerCase() + line.slice(1));
  return words.length === 0
    ? "Looked at: every kind of library."
    : `Looked at: this library alone (${words.join("; ")}). --anywhere looks at every kind.`;
}
