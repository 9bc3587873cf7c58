import { conditionHolds } from "../retention/conditions.js";
import type { RetentionCondition, RetentionRule } from "../retention/schedule.js";
import { type RetentionFact, retentionFacts } from "../retention/vocabulary.js";
import { type Condition, firstOf } from "./condition.js";
import type { Ask, Question } from "./decision-sql.js";
import { type Column, holdsExactly } from "./text-sql.js";

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

/** Finds out a fact of a row: a value that no rule tells from the row's own; `undefined` where it is not known. */
export type FindFact = (ask: Ask) => number | boolean | undefined;

/** Values of a fact that no rule tells apart: a condition that holds for them all, and one of them. */
interface Cell {
  readonly value: number | boolean;
  readonly condition: RetentionCondition;
}

/** One question about a column: between which of the values that rules name it lies. */
export function factQuestion(column: FactColumn, rules: readonly RetentionRule[]): FindFact {
  const { fact, sql, whenNull } = column;
  const cells = cellsOf(fact, rules);
  const isIn = (cell: Cell, value: number | boolean) => conditionHolds(cell.condition, { [fact]: value }) === true;
  const unknown = cells.length;
  const question: Question = {
    id: `fact ${fact}`,
    answers: cells.length + 1,
    write: (branches) => {
      const branchOf = (answer: number) => branches[answer] ?? "";
      const rest = branchOf(unknown);
      const whenEmpty = whenNull === "not-known" ? unknown : cells.findIndex((cell) => isIn(cell, whenNull));
      const arms = cells
        .map((cell, answer): [Condition, string] => [inCell(column, cell), branchOf(answer)])
        .filter(([, branch]) => branch !== rest);
      return firstOf(whenEmpty === unknown ? arms : [[`${sql} is null`, branchOf(whenEmpty)], ...arms], rest);
    },
  };
  return (ask) => cells[ask(question)]?.value;
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

/** Is the column's value in a cell? Never where it is NULL. */
function inCell(column: FactColumn, { condition }: Cell): Condition {
  const { sql, fact, dialect, values, times = 1 } = column;
  if (values !== undefined) {
    const listed = Object.entries(values).filter(([, means]) => conditionHolds(condition, { [fact]: means }) === true);
    return listed.length === 0 ? false : `(${listed.map(([value]) => holdsExactly(column, value)).join(" or ")})`;
  }
  if ("is" in condition) return condition.is ? sql : `not ${sql}`;
  // the number as `retainedOf` reckons it, in the same kind of number: a whole one, after it is multiplied
  const double = `cast(${sql} as ${dialect === "postgres" ? "double precision" : "double"})`;
  const value = `floor(${times === 1 ? double : `${double} * ${times}`} + 0.5)`;
  const { from, below } = condition;
  if (from === undefined && below === undefined) return `${sql} is not null`;
  return [
    ...(from === undefined ? [] : [`${value} >= ${from}`]),
    ...(below === undefined ? [] : [`${value} < ${below}`]),
  ].join(" and ");
}
