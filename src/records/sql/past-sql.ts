import type { PastTest } from "../field-map.js";
import { allOf, anyOf, type Condition, firstOf, not } from "./condition.js";
import { isEmpty } from "./day-column.js";
import type { Question } from "./decision-sql.js";
import { asText, type Column, holdsValue } from "./text-sql.js";

/** Whether a row is over: exactly one of these holds for it. */
export interface PastStates {
  readonly isOver: Condition;
  readonly isOpen: Condition;
  /** It cannot be told. */
  readonly maybeOver: Condition;
}

/** Whether a row is over, as a question: 0 where it is open, 1 where it is over, 2 where it cannot be told. */
export function pastQuestion({ isOver, isOpen }: PastStates): Question {
  return {
    id: "past",
    answers: 3,
    write: ([open = "", over = "", rest = ""]) =>
      firstOf(
        [
          [isOver, over],
          [isOpen, open],
        ],
        rest,
      ),
  };
}

/** Tells of a row whether it is over, as `release` tells it of an object. */
export function pastStates(tests: readonly { readonly test: PastTest; readonly column: Column }[]): PastStates {
  const answers = tests.map(({ test, column }) => answersTo(test, column));
  const isOver = anyOf(...answers.map(({ yes }) => yes));
  const isOpen = allOf(...answers.map(({ no }) => no));
  return { isOver, isOpen, maybeOver: allOf(not(isOver), not(isOpen)) };
}

function answersTo(test: PastTest, column: Column): { readonly yes: Condition; readonly no: Condition } {
  const no = isEmpty(column);
  if ("present" in test) return { no, yes: allOf(not(no), not(holdsNothing(column))) };
  if (column.kind !== "text") return { no, yes: false };
  const anyHeld = (values: readonly string[]) => anyOf(...values.map((value) => holdsValue(column, value)));
  return { yes: anyHeld(test.closed), no: anyOf(no, allOf(anyHeld(test.open), not(anyHeld(test.closed)))) };
}

/** How systems and exports write that there is nothing. */
function holdsNothing(column: Column): Condition {
  const { sql, kind, dialect } = column;
  switch (kind) {
    case "text": {
      const text = `lower(trim(${asText(column)}))`;
      return anyOf(
        ...["", "\\N", "null"].map((value) => holdsValue(column, value)),
        `(${sql} is not null and ${text} like '0000-00-00%')`,
      );
    }
    case "number":
      return `(${sql} is not null and ${sql} = 0)`;
    case "truth":
      return `(${sql} is not null and not ${sql})`;
    case "other":
      return true;
    default:
      return dialect === "mariadb" && `coalesce(${sql} = 0, false)`;
  }
}
