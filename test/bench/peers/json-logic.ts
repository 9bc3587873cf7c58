import { LogicEngine } from "json-logic-engine";
import { isValueList } from "../../../src/vocabulary/condition.js";
import type { Answer, Clause } from "../ladder.js";
import type { Peer } from "./peer.js";

type Logic = unknown;

/** The list as one `if`, compiled to a function. */
export const jsonLogic: Peer = {
  name: "json-logic-engine, compiled",
  from: "json-logic-engine",
  licence: "MIT",
  tellsRule: true,
  isAsync: false,
  translation:
    "The list is one `if` with a branch for each step, made of `and`, `or`, `!`, `in` and `===`, and compiled to a JavaScript function by `build`.",
  prepare: async (ladder) => {
    const branches = ladder.flatMap(({ answer, clauses }): readonly Logic[] => [
      together("or", clauses.map(logicOf)),
      answer,
    ]);
    const run = new LogicEngine().build({ if: [...branches, "forbidden"] });
    return (facts) => run(facts) as Answer; // the branches hold answers
  },
};

function together(operator: "and" | "or", parts: readonly Logic[]): Logic {
  return parts.length === 1 ? parts[0] : { [operator]: parts };
}

function logicOf({ tests, except }: Clause): Logic {
  const parts = [
    ...tests.flatMap(([fact, test]): readonly Logic[] => {
      const value = { var: fact };
      if (isValueList(test)) return [test.length === 1 ? { "===": [value, test[0]] } : { in: [value, test] }];
      return [
        ...(test.from === undefined ? [] : [{ ">=": [value, test.from] }]),
        ...(test.below === undefined ? [] : [{ "<": [value, test.below] }]),
      ];
    }),
    ...(except.length === 0 ? [] : [{ "!": [together("or", except.map(logicOf))] }]),
  ];
  return parts.length === 0 ? true : together("and", parts);
}
