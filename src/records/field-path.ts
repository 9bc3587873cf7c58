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

/** Where a field is, seen from another: the object that holds both, and the keys that lead from it to the field. */
export interface Neighbour {
  /** How many steps of the path lead to the object that holds both. */
  readonly common: number;
  readonly keys: readonly string[];
}

/** Where a field is, seen from another; `undefined` where it lies in a list that the other is not in. */
export function neighbourOf(own: readonly Step[], other: readonly Step[]): Neighbour | undefined {
  let common = 0;
  while (common < other.length - 1 && common < own.length - 1 && isSameStep(own[common], other[common])) common++;
  // a list is no object: the two are in different entries of it, or it is one of the two
  const keys = other.slice(common).flatMap((step) => (step.kind === "key" ? [step.key] : []));
  return keys.length === other.length - common && own[common]?.kind === "key" ? { common, keys } : undefined;
}

function isSameStep(a: Step | undefined, b: Step | undefined): boolean {
  return a?.kind === b?.kind && (a?.kind !== "key" || b?.kind !== "key" || a.key === b.key);
}
