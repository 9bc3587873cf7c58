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

/** The first value whose condition holds, and the last one for the rest: a `case`, or the value alone. */
export function firstOf(arms: readonly (readonly [when: Condition, value: string])[], rest: string): string {
  const open = arms.filter(([when]) => when !== false);
  const sure = open.findIndex(([when]) => when === true);
  const kept = sure === -1 ? open : open.slice(0, sure);
  const last = open[sure]?.[1] ?? rest;
  if (kept.length === 0) return last;
  const lines = [...together(kept).map(([when, value]) => `when ${when} then${below(value)}`), `else${below(last)}`];
  return `case\n${indent(lines.join("\n"))}\nend`;
}

/** Arms one after the other with the same value are one. */
function together(
  arms: readonly (readonly [when: Condition, value: string])[],
): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (const [when, value] of arms) {
    const before = found.at(-1);
    if (before?.[1] === value) before[0] = `${before[0]} or ${when}`;
    else found.push([String(when), value]);
  }
  return found;
}

/** A value after its word: a `case` of its own stands on lines of its own. */
function below(value: string): string {
  return value.includes("\n") ? `\n${indent(value)}` : ` ${value}`;
}

/** A text one step further in. */
export function indent(text: string): string {
  return text.replace(/^/gm, " ");
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
