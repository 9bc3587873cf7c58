/**
 * A condition in SQL that is true or false and never NULL, so that `not` means what it says. Constants are folded, so
 * what cannot matter for a schedule is not in its text.
 */
export type Condition = boolean | string;

/** Holds where all of these do. */
export function allOf(...conditions: readonly Condition[]): Condition {
  return joined(conditions, "and", false);
}

/** Holds where one of these does. */
export function anyOf(...conditions: readonly Condition[]): Condition {
  return joined(conditions, "or", true);
}

/** Holds where this does not. */
export function not(condition: Condition): Condition {
  if (typeof condition === "boolean") return !condition;
  return `(not ${isOneGroup(condition) ? condition : `(${condition})`})`;
}

/** A condition as text; a constant as a comparison, which every engine reads. */
export function conditionText(condition: Condition): string {
  return typeof condition === "string" ? condition : condition ? "(1 = 1)" : "(1 = 0)";
}

/** The first value whose condition holds. The last one is for the rest. */
export function firstOf(arms: readonly (readonly [when: Condition, value: string])[], rest: string): string {
  const kept: string[] = [];
  for (const [when, value] of arms) {
    if (when === false) continue;
    if (when === true) return written(kept, value);
    kept.push(`when ${when} then ${value}`);
  }
  return written(kept, rest);
}

function written(arms: readonly string[], rest: string): string {
  return arms.length === 0 ? rest : `case ${arms.join(" ")} else ${rest} end`;
}

function joined(conditions: readonly Condition[], word: "and" | "or", absorbing: boolean): Condition {
  if (conditions.includes(absorbing)) return absorbing;
  const texts = [...new Set(conditions.filter((one) => typeof one === "string"))];
  const [only] = texts;
  if (only === undefined) return !absorbing;
  return texts.length === 1 ? only : `(${texts.join(` ${word} `)})`;
}

/** Is a text in brackets that belong together? */
function isOneGroup(text: string): boolean {
  if (!text.startsWith("(") || !text.endsWith(")")) return false;
  let depth = 0;
  let quoted = "";
  for (let at = 0; at < text.length - 1; at++) {
    const sign = text[at] ?? "";
    if (quoted !== "") {
      if (sign === quoted) quoted = "";
    } else if (sign === "'" || sign === '"' || sign === "`") quoted = sign;
    else if (sign === "(") depth++;
    else if (sign === ")" && --depth === 0) return false;
  }
  return depth === 1;
}
