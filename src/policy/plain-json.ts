/** What is wrong with a value as JSON data, if anything: cycles, depth, size, and keys that JavaScript treats apart. */
export function notPlain(
  input: unknown,
  limits: { readonly depth: number; readonly nodes: number },
): string | undefined {
  let nodes = 0;
  const onPath = new Set<object>();
  const walk = (value: unknown, depth: number): string | undefined => {
    if (++nodes > limits.nodes) return `at most ${limits.nodes} values in all`;
    if (typeof value === "string") return isWellFormed(value) ? undefined : "well-formed Unicode text";
    if (typeof value === "number") return Number.isFinite(value) ? undefined : "a finite number";
    if (value === null || value === undefined || typeof value === "boolean") return undefined;
    if (typeof value !== "object") return "JSON data";
    if (depth > limits.depth) return `at most ${limits.depth} levels of nesting`;
    if (onPath.has(value)) return "data without cycles";
    onPath.add(value);
    for (const [key, part] of Object.entries(value)) {
      if (key === "__proto__" || key === "constructor" || key === "prototype") return "no key that JavaScript reserves";
      const problem = walk(part, depth + 1);
      if (problem !== undefined) return problem;
    }
    onPath.delete(value);
    return undefined;
  };
  try {
    return walk(input, 0);
  } catch {
    return "plain data"; // a getter or proxy that throws, or nesting beyond the call stack
  }
}

function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}
