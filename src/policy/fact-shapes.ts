import { readShape } from "../internal/shape/read-shape.js";
import {
  type AnyShape,
  day,
  either,
  list,
  number,
  object,
  objectOf,
  optional,
  type Shape,
  whole,
  withKeys,
  words,
} from "../internal/shape/shape.js";
import type { Condition, Interval } from "../vocabulary/condition.js";
import type { Fact, ScaleFact } from "../vocabulary/fact.js";
import { factIds, facts } from "../vocabulary/facts.js";
import { type ConditionOnVerdict, verdicts } from "./rule.js";

/** A point of a scale. */
function pointShape(fact: ScaleFact): AnyShape {
  if (fact.kind === "date") return day();
  const bounds = fact.most === undefined ? {} : { most: fact.most };
  return fact.whole === true ? whole(bounds) : number(bounds);
}

/** What a fact may be, before it is unknown. */
export function valueShape(fact: Fact): AnyShape {
  return fact.kind === "closed" ? words(fact.values) : pointShape(fact);
}

const shapes = new Map<string, AnyShape>();

/** Is it a value that the fact can have? */
export function isValueOf(fact: Fact, value: unknown): value is string | number {
  const shape = shapes.get(fact.id) ?? valueShape(fact);
  shapes.set(fact.id, shape);
  return readShape(shape, value, { quotes: false }).ok;
}

function wordList<const Values extends readonly string[]>(values: Values): Shape<readonly Values[number][]> {
  return list(words(values), {
    min: 1,
    max: 1_000,
    code: "empty-condition",
    says: "this allows no value, so the rule can never apply; name a value or leave the fact out",
  });
}

function testShape(fact: Fact): AnyShape {
  if (fact.kind === "closed") return wordList(fact.values);
  // a rule may test any point of a scale: a limit beyond the scale never holds and harms nobody
  const point = fact.kind === "date" ? day() : number({ least: -Number.MAX_VALUE });
  const example = fact.kind === "date" ? "{ from: 2026-01-31 }" : "{ below: 16 }";
  return object<Interval>(
    {
      from: optional(point as Shape<string | number>, "First point, inclusive."), // of the fact's own kind
      below: optional(point as Shape<string | number>, "End, exclusive."),
    },
    `an interval such as ${example}`,
  );
}

/** What a condition may look like: for each fact, the values that are allowed. */
export const conditionShape: Shape<Condition> = /* @__PURE__ */ (() =>
  // made of the facts that the type is made of
  objectOf<Condition>(Object.fromEntries(factIds.map((id) => [id, optional(testShape(facts[id]))])), "a condition"))();

/** What a condition may look like that may also test the verdict. */
export const onVerdictShape: Shape<ConditionOnVerdict> = /* @__PURE__ */ (() =>
  withKeys<Pick<ConditionOnVerdict, "verdict">>(conditionShape, {
    verdict: optional(wordList(verdicts.filter((one) => one !== "undetermined")), "The position that was taken."),
  }) as Shape<ConditionOnVerdict>)(); // the keys of a condition and one more

/** One condition, or several of which any may hold. */
export function oneOrSeveral<One>(of: Shape<One>): Shape<One | readonly One[]> {
  // the value is one or a list of them, as the type says
  return either([of, list(of, { min: 1, max: 1_000 })]) as Shape<One | readonly One[]>;
}
