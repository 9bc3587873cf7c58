import { conditionHolds, type KnownFacts } from "../retention/conditions.js";
import type { RetentionCondition, RetentionRule } from "../retention/schedule.js";
import { type RetentionFact, retentionFacts } from "../retention/vocabulary.js";
import { allOf, anyOf, type Condition, not } from "./condition.js";
import { type Column, holdsValue } from "./text-sql.js";

/** A column that states a fact. */
export interface FactColumn extends Column {
  readonly fact: RetentionFact;
  /** What NULL says: nobody knows, or this value. */
  readonly whenNull: "not-known" | number | boolean;
  /** What the number is multiplied by. */
  readonly times?: number;
  /** The fact by what the column holds; anything else is not known. */
  readonly values?: { readonly [value: string]: number | boolean };
}

/** One case of the facts on which rules hang, and the rows for which it is possible. */
export interface FactCase {
  readonly facts: KnownFacts;
  readonly isPossible: Condition;
}

/** More cases than this are not written out; `disposition` goes through no more either. */
export const mostCases = 256;

/**
 * The cases of the facts that rules tell apart. A row belongs to one of them where its facts are known, and to several
 * where not; a fact without a column is known of no row.
 */
export function factCases(
  rules: readonly RetentionRule[],
  columns: readonly FactColumn[],
  stated: KnownFacts,
): readonly FactCase[] | { readonly tooMany: readonly RetentionFact[] } {
  const facts = [...new Set(rules.flatMap(({ when = [] }) => when.map(({ fact }) => fact)))].filter(
    (fact) => stated[fact] === undefined,
  );
  const cells = facts.map((fact) => ({
    fact,
    column: columns.find((one) => one.fact === fact),
    cells: cellsOf(fact, rules),
  }));
  if (cells.reduce((product, one) => product * one.cells.length, 1) > mostCases) return { tooMany: facts };
  return cells.reduce<readonly FactCase[]>(
    (cases, { fact, column, cells: own }) =>
      cases.flatMap((before) =>
        own.map((cell) => ({
          facts: { ...before.facts, [fact]: cell.value },
          isPossible: allOf(before.isPossible, column === undefined ? true : mayBe(column, cell)),
        })),
      ),
    [{ facts: stated, isPossible: true }],
  );
}

/** Does a rule apply in a case? */
export function appliesIn({ when = [] }: RetentionRule, { facts }: FactCase): boolean {
  return when.every((condition) => conditionHolds(condition, facts) === true);
}

/** Values of a fact that no rule tells apart: a condition that holds for them all, and one of them. */
interface Cell {
  readonly value: number | boolean;
  readonly condition: RetentionCondition;
}

function cellsOf(fact: RetentionFact, rules: readonly RetentionRule[]): readonly Cell[] {
  if (retentionFacts[fact].kind === "truth")
    return [true, false].map((value) => ({ value, condition: { fact, is: value } }));
  const cuts = rules.flatMap(({ when = [] }) =>
    when.flatMap((condition) =>
      condition.fact === fact && !("is" in condition) ? [condition.from, condition.below] : [],
    ),
  );
  const sorted = [...new Set(cuts.filter((cut) => cut !== undefined))].sort((a, b) => a - b);
  return [undefined, ...sorted].map((from, index) => {
    const below = sorted[index];
    return {
      value: from ?? (sorted[0] ?? 0) - 1,
      condition: { fact, ...(from === undefined ? {} : { from }), ...(below === undefined ? {} : { below }) },
    };
  });
}

/** The rows whose fact is in a cell, or is not known. */
function mayBe(column: FactColumn, { condition }: Cell): Condition {
  const { sql, fact, whenNull, values } = column;
  const isNull = `${sql} is null`;
  const whenEmpty = whenNull === "not-known" || conditionHolds(condition, { [fact]: whenNull }) === true;
  if (values === undefined) return anyOf(whenEmpty && isNull, allOf(not(isNull), ...inCell(column, condition)));
  const listed = Object.entries(values);
  return anyOf(
    whenEmpty && isNull,
    ...listed.flatMap(([value, means]) =>
      conditionHolds(condition, { [fact]: means }) === true ? [holdsValue(column, value)] : [],
    ),
    allOf(not(isNull), not(anyOf(...listed.map(([value]) => holdsValue(column, value))))),
  );
}

function inCell({ sql, times = 1 }: FactColumn, condition: RetentionCondition): readonly Condition[] {
  if ("is" in condition) return [condition.is ? sql : `(not ${sql})`];
  const value = times === 1 ? sql : `${sql} * ${times}`;
  const { from, below } = condition;
  return [
    ...(from === undefined ? [] : [`${value} >= ${from}`]),
    ...(below === undefined ? [] : [`${value} < ${below}`]),
  ];
}
