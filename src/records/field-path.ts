/** One step of a field path: a key, any key, or any entry of a list. */
export type Step =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "any-key" }
  | { readonly kind: "entry" };

/** Keys that JavaScript treats apart; no field may be called so. */
export const reservedKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads a field path: keys joined by dots, `[]` for every entry of a list, `*` for any key. A backslash takes the dot,
 * bracket, star or backslash after it as part of the key. `undefined` where the text is not a path.
 */
export function parseFieldPath(path: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  let at = 0;
  while (at < path.length) {
    let key = "";
    let escaped = false;
    for (; at < path.length && path[at] !== "." && path[at] !== "["; at++) {
      if (path[at] === "\\") {
        escaped = true;
        at++;
        if (at === path.length) return undefined;
      }
      key += path[at];
    }
    if (key === "" || reservedKeys.has(key)) return undefined;
    steps.push(key === "*" && !escaped ? { kind: "any-key" } : { kind: "key", key });
    while (path[at] === "[") {
      if (path[at + 1] !== "]") return undefined;
      steps.push({ kind: "entry" });
      at += 2;
    }
    if (at === path.length) break;
    if (path[at] !== "." || at + 1 === path.length) return undefined;
    at++;
  }
  return steps.length === 0 ? undefined : steps;
}

/** Writes a field path, the one way there is to write it. */
export function formatFieldPath(steps: readonly Step[]): string {
  return steps.reduce((text, step) => {
    if (step.kind === "entry") return `${text}[]`;
    const key = step.kind === "any-key" ? "*" : step.key.replace(/[\\.[]|^\*$/g, (found) => `\\${found}`);
    return text === "" ? key : `${text}.${key}`;
  }, "");
}
