import type { RecordType } from "../../vocabulary/facts/record.js";
import { anyOf, type Condition, conditionText, firstOf } from "./condition.js";
import { caseColumns, type KindCodes, mergedCode } from "./kind-codes.js";
import { codeOf, outcomeCodes } from "./outcome-sql.js";
import type { PastStates } from "./past-sql.js";

/** What a statement is made of. */
export interface StatementParts {
  readonly from: string;
  /** The column that names a row; `undefined` where rows are counted. */
  readonly key: string | undefined;
  /** The kind of record of a row, and, where the map has one, that of a row that is over. */
  readonly now: KindCodes;
  readonly over: { readonly codes: KindCodes; readonly states: PastStates } | undefined;
  /** Does a hold cover a row of this kind? */
  readonly isHeld: (kind: RecordType) => Condition;
}

/** Row, cases, outcome: one `select` inside the other, which engines read as one. */
export function retentionStatement({ from, key, now, over, isHeld }: StatementParts): string {
  const kinds = over === undefined ? [now] : [now, over.codes];
  const ofKind = (mine: (kind: KindCodes) => string, rest: string): string =>
    over === undefined
      ? mine(now)
      : firstOf(
          [
            [over.states.isOver, mine(over.codes)],
            [over.states.isOpen, mine(now)],
          ],
          rest,
        );
  const heldAs = (held: Condition) => conditionText(held);
  const held = over === undefined ? heldAs(isHeld(now.record)) : heldOfKinds(over.states, now, over.codes, isHeld);
  const merged = (kind: KindCodes) => mergedCode(kind, prefixOf(kind, now));
  const rows = lines("select", [
    ...(key === undefined ? [] : [`${key} as row_key`]),
    `${ofKind((kind) => `'${kind.record}'`, "null")} as record`,
    `case when ${held} then 1 else 0 end as held`,
    ...(over === undefined ? [] : [`${ofKind((kind) => (kind === now ? "0" : "1"), "2")} as is_over`]),
    ...kinds.flatMap((kind) => caseColumns(kind, prefixOf(kind, now))),
  ]);
  const code =
    over === undefined
      ? merged(now)
      : `case is_over when 1 then ${merged(over.codes)} when 0 then ${merged(now)} else ${codeOf("unclear")} end`;
  const cases = lines("select", [...(key === undefined ? [] : ["row_key"]), "record", "held", `${code} as code`]);
  const inner = `${cases}\nfrom (\n${indent(`${rows}\nfrom ${from}`)}\n) r`;
  const outcome = `case when held = 1 then 'on-hold' else ${nameOf("code")} end as outcome`;
  const otherwise = `case when held = 1 then ${nameOf("code")} end as otherwise`;
  if (key !== undefined)
    return `${lines("select", ["row_key", "record", outcome, otherwise])}\nfrom (\n${indent(inner)}\n) o`;
  const counted = `select record, held, code, count(*) as how_many\nfrom (\n${indent(inner)}\n) o\ngroup by record, held, code`;
  return `${lines("select", ["record", outcome, otherwise, "how_many"])}\nfrom (\n${indent(counted)}\n) c\norder by record, outcome`;
}

/** A row that may be over or not is held where a hold covers it as either. */
function heldOfKinds(
  { isOver, isOpen }: PastStates,
  now: KindCodes,
  over: KindCodes,
  isHeld: (kind: RecordType) => Condition,
): string {
  const [asNow, asOver] = [isHeld(now.record), isHeld(over.record)];
  if (asNow === asOver) return conditionText(asNow);
  const text = firstOf(
    [
      [isOver, conditionText(asOver)],
      [isOpen, conditionText(asNow)],
    ],
    conditionText(anyOf(asNow, asOver)),
  );
  return `(${text})`;
}

function prefixOf(kind: KindCodes, now: KindCodes): string {
  return kind === now ? "n" : "p";
}

function nameOf(code: string): string {
  return `case ${code} ${outcomeCodes.map((name, at) => `when ${at} then '${name}'`).join(" ")} end`;
}

function lines(word: string, columns: readonly string[]): string {
  return `${word}\n${columns.map((column) => `  ${column}`).join(",\n")}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, "  ");
}
