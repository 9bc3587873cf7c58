import { verdicts } from "../policy/rule.js";
import { isValueList, passes, type Test, testsOf } from "../vocabulary/condition.js";
import { facts } from "../vocabulary/facts.js";
import { awaited, conditionsOf, type Known } from "./guard.js";
import type { ProcedureTable } from "./step.js";

/** Up to so many situations, every one is looked at. */
const most = 4_096;

/**
 * The situations that the guards of a procedure can tell apart, one of each kind. Where there are too many, those in
 * which no condition holds and each one, for every verdict, and every two of them together. What is still to be settled is not settled yet.
 */
export function situationsOf({ steps }: ProcedureTable): readonly Known[] {
  const conditions = steps.flatMap(({ only }) => (only === undefined ? [] : conditionsOf(only))).map(testsOf);
  const tests = new Map<string, Test[]>([["verdict", []]]);
  for (const [fact, test] of conditions.flat()) tests.set(fact, [...(tests.get(fact) ?? []), test]);
  const kinds = [...tests].map(([fact, of]) => [fact, kindsOf(fact, of)] as const);
  const count = kinds.reduce((product, [, values]) => product * values.length, 1);
  if (count <= most)
    return kinds.reduce<readonly Known[]>(
      (soFar, [fact, values]) => soFar.flatMap((one) => values.map((value) => ({ ...one, [fact]: value }))),
      [{}],
    );
  const quiet: Known = Object.fromEntries(
    kinds.map(([fact, values]) => [
      fact,
      values.find((value) => !(tests.get(fact) ?? []).some((test) => passes(test, value))) ?? values[0],
    ]),
  );
  const holding = conditions.map(
    (condition): Known =>
      Object.fromEntries(
        condition.map(([fact, test]) => [
          fact,
          kinds.find(([id]) => id === fact)?.[1].find((value) => passes(test, value)),
        ]),
      ),
  );
  const alone = [{}, ...holding].flatMap((one) =>
    "verdict" in one ? [one] : verdictKinds.map((verdict) => ({ ...one, verdict })),
  );
  const together = holding.flatMap((one, at) => holding.slice(at + 1).map((other) => ({ ...one, ...other })));
  return [...alone, ...together].map((one) => ({ ...quiet, ...one }));
}

const verdictKinds = verdicts.filter((verdict) => verdict !== "undetermined");

/** One value of each kind that tests tell apart. */
function kindsOf(id: string, tests: readonly Test[]): readonly (string | number)[] {
  if (id === "verdict") return verdictKinds;
  const open = awaited[id]?.[0];
  if (open !== undefined) return [open];
  const kinds = new Map<string, string | number>();
  for (const value of valuesOf(id, tests)) {
    const key = tests.map((test) => passes(test, value)).join();
    if (!kinds.has(key)) kinds.set(key, value);
  }
  return [...kinds.values()];
}

function valuesOf(id: string, tests: readonly Test[]): readonly (string | number)[] {
  const fact = Object.values(facts).find((one) => one.id === id);
  if (fact?.kind === "closed") return fact.values;
  const cuts = tests
    .flatMap((test) => (isValueList(test) ? [] : [test.from, test.below]))
    .filter((cut) => cut !== undefined);
  return [fact?.kind === "number" ? -1 : "0000-01-01", ...cuts];
}
