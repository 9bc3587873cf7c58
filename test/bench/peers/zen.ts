import { ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import { isValueList, type Test } from "../../../src/vocabulary/condition.js";
import { type Answer, factsIn } from "../ladder.js";
import { clauseIn, type Language } from "../text.js";
import type { Peer } from "./peer.js";

const zenLanguage: Language = {
  all: (parts) => (parts.length === 0 ? "true" : parts.join(" and ")),
  any: (parts) => parts.map((part) => `(${part})`).join(" or "),
  not: (part) => `not (${part})`,
  oneOf: (fact, [only = "", ...more]) =>
    more.length === 0 ? `${fact} == ${only}` : `${fact} in [${[only, ...more].join(", ")}]`,
  compare: (fact, operator, value) => `${fact} ${operator} ${value}`,
};

/** A decision table, a column for each fact and one for exceptions; the first row that hits. */
export const zen: Peer = {
  name: "GoRules Zen",
  from: "@gorules/zen-engine",
  licence: "MIT",
  tellsRule: true,
  isAsync: true,
  translation:
    "One decision table with hit policy `first`: a column for each fact, one column with a free expression for exceptions, a row for each clause. It is loaded once as `ZenDecisionContent` and kept as a decision. Its Node binding answers by a promise only; the way to its threads and back is part of the figure.",
  prepare: async (ladder) => {
    const facts = [...factsIn(ladder)];
    const rules = ladder.flatMap(({ answer, clauses }) =>
      clauses.map(({ tests, except }, place) => ({
        _id: `${answer}-${place}`,
        ...Object.fromEntries(facts.map((fact) => [fact, ""])),
        ...Object.fromEntries(tests.map(([fact, test]) => [fact, cellOf(test)])),
        exceptions: except.length === 0 ? "" : clauseIn(zenLanguage, { tests: [], except }),
        answer: JSON.stringify(answer),
      })),
    );
    const table = {
      hitPolicy: "first",
      inputs: [
        ...facts.map((fact) => ({ id: fact, name: fact, field: fact })),
        { id: "exceptions", name: "exceptions", field: "" },
      ],
      outputs: [{ id: "answer", name: "answer", field: "answer" }],
      rules,
    };
    const content = {
      nodes: [
        { id: "in", name: "in", type: "inputNode", position: { x: 0, y: 0 } },
        { id: "table", name: "table", type: "decisionTableNode", content: table, position: { x: 1, y: 0 } },
        { id: "out", name: "out", type: "outputNode", position: { x: 2, y: 0 } },
      ],
      edges: [
        { id: "1", type: "edge", sourceId: "in", targetId: "table" },
        { id: "2", type: "edge", sourceId: "table", targetId: "out" },
      ],
    };
    const decision = new ZenEngine().createDecision(new ZenDecisionContent(content));
    return async (flat) => {
      const { result } = await decision.evaluate(flat);
      return (result.answer ?? "forbidden") as Answer; // the table holds answers
    };
  },
};

function cellOf(test: Test): string {
  if (isValueList(test)) return test.map((value) => JSON.stringify(value)).join(", ");
  return [
    ...(test.from === undefined ? [] : [`>= ${JSON.stringify(test.from)}`]),
    ...(test.below === undefined ? [] : [`< ${JSON.stringify(test.below)}`]),
  ].join(" and ");
}
