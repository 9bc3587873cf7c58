import type { Path } from "./path.js";

/** How deep and how large a value may be. */
export interface PlainLimits {
  readonly depth: number;
  readonly nodes: number;
}

/** What is wrong with a value as JSON data, if anything: cycles, depth, size, and keys that JavaScript treats apart. */
export function notPlain(input: unknown, limits: PlainLimits): string | undefined {
  return notPlainAt(input, limits)?.expected;
}

/** The same, and where. */
function notPlainAt(
  input: unknown,
  limits: PlainLimits,
): { readonly path: Path; readonly expected: string } | undefined {
  let nodes = 0;
  const onPath = new Set<object>();
  const path: (string | number)[] = [];
  const walk = (value: unknown, depth: number): string | undefined => {
    if (++nodes > limits.nodes) return `at most ${limits.nodes} values in all`;
    if (typeof value === "string") return isWellFormed(value) ? undefined : "well-formed Unicode text";
    if (typeof value === "number") return Number.isFinite(value) ? undefined : "a finite number";
    if (value === null || value === undefined || typeof value === "boolean") return undefined;
    if (typeof value !== "object") return "JSON data";
    // what some parsers of YAML make of a day
    if (value instanceof Date) return "a text such as 2026-01-31 instead of a date object";
    if (depth > limits.depth) return `at most ${limits.depth} levels of nesting`;
    if (onPath.has(value)) return "data without cycles";
    onPath.add(value);
    const isList = Array.isArray(value);
    // a list of nothing but holes has no entries, and is long to go through all the same
    if (isList && value.length > limits.nodes) return `at most ${limits.nodes} values in all`;
    for (const [key, part] of Object.entries(value)) {
      if (key === "__proto__" || key === "constructor" || key === "prototype") return "no key that JavaScript reserves";
      path.push(isList ? Number(key) : key);
      const problem = walk(part, depth + 1);
      if (problem !== undefined) return problem;
      path.pop();
    }
    onPath.delete(value);
    return undefined;
  };
  try {
    const expected = walk(input, 0);
    return expected === undefined ? undefined : { path, expected };
  } catch {
    return { path: [], expected: "plain data" }; // a getter or proxy that throws, or nesting beyond the call stack
  }
}

function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}
