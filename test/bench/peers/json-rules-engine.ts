import { Engine, type TopLevelCondition } from "json-rules-engine";
import { isValueList } from "../../../src/vocabulary/condition.js";
import type { Answer, Clause } from "../ladder.js";
import type { Peer } from "./peer.js";

/** One rule per priority; the first that holds stops the engine. */
export const jsonRulesEngine: Peer = {
  name: "json-rules-engine",
  from: "json-rules-engine",
  licence: "ISC",
  tellsRule: true,
  isAsync: true,
  translation:
    "Each step of the list is a rule with `all`, `any` and `not`, its place as priority, and `engine.stop()` once it holds: measured faster than one set of rules that all run. One engine is built and used again.",
  prepare: async (ladder) => {
    const engine = new Engine();
    for (const [place, { answer, clauses }] of ladder.entries())
      engine.addRule({
        conditions: { any: clauses.map(conditionOf) },
        event: { type: answer },
        priority: ladder.length - place,
        onSuccess: () => {
          engine.stop();
        },
      });
    return async (facts) => {
      const { events } = await engine.run(facts);
      return (events[0]?.type ?? "forbidden") as Answer; // types of events are answers
    };
  },
};

function conditionOf({ tests, except }: Clause): TopLevelCondition {
  return {
    all: [...tests.flatMap(testsFor), ...(except.length === 0 ? [] : [{ not: { any: except.map(conditionOf) } }])],
  };
}

function testsFor([fact, test]: Clause["tests"][number]): ConditionProperties[] {
  if (isValueList(test))
    return [
      test.length === 1 ? { fact, operator: "equal", value: test[0] } : { fact, operator: "in", value: [...test] },
    ];
  return [
    ...(test.from === undefined ? [] : [{ fact, operator: "greaterThanInclusive", value: test.from }]),
    ...(test.below === undefined ? [] : [{ fact, operator: "lessThan", value: test.below }]),
  ];
}

interface ConditionProperties {
  fact: string;
  operator: string;
  value: unknown;
}
