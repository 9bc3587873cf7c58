import { expect, test } from "vitest";
import { passes } from "../../src/vocabulary/condition.js";
import { policyOf, says } from "../support/small-policy.js";
import { type Clause, type Ladder, ladderOf } from "./ladder.js";
import { inForce } from "./policies.js";

/** What the benchmark gives the peers, tried without one. */
function firstOf(ladder: Ladder, facts: { readonly [fact: string]: string }): string {
  const holds = ({ tests, except }: Clause): boolean =>
    tests.every(([fact, one]) => passes(one, facts[fact] ?? "")) && !except.some(holds);
  return ladder.find(({ clauses }) => clauses.some(holds))?.answer ?? "forbidden";
}

const media = { requester: "media", standing: "proved", record: "loan-history", asked: "view" };

test("a weaker forbid stands against a permit, and what overrides it takes it away", () => {
  const { layers } = inForce(
    policyOf({
      state: [says("s.open", ["permit"], { when: { standing: ["proved"] } })],
      toolkit: [
        says("t.close", ["forbid"], { when: { requester: ["media"] } }),
        says("t.but", ["silent"], { when: { requester: ["media"], record: ["registration"] }, overrides: ["t.close"] }),
      ],
    }),
  );
  const ladder = ladderOf(layers, "strict");
  expect(firstOf(ladder, media)).toBe("forbidden");
  expect(firstOf(ladder, { ...media, requester: "patron", scope: "one-patron" })).toBe("permitted");
  expect(firstOf(ladder, { ...media, record: "registration" })).toBe("permitted");
});

test("doubt is a no in the one list and a yes in the other, and then it overrides too", () => {
  const { layers } = inForce(
    policyOf({
      state: [
        says("s.close", ["forbid"], { when: {} }),
        says("s.doubt", ["permit", "silent"], {
          when: { requester: ["media"], standing: ["proved"] },
          overrides: ["s.close"],
        }),
      ],
    }),
  );
  expect(firstOf(ladderOf(layers, "strict"), media)).toBe("forbidden");
  expect(firstOf(ladderOf(layers, "open"), media)).toBe("permitted");
  expect(firstOf(ladderOf(layers, "open"), { ...media, requester: "patron", scope: "one-patron" })).toBe("forbidden");
});

test("a stronger layer that requires comes before a weaker one that forbids", () => {
  const { layers } = inForce(
    policyOf({
      state: [says("s.must", ["require"], { when: { standing: ["proved"] } })],
      toolkit: [says("t.close", ["forbid"], { when: {} })],
    }),
  );
  expect(firstOf(ladderOf(layers, "strict"), media)).toBe("required");
  expect(firstOf(ladderOf(layers, "strict"), { ...media, standing: "refuted" })).toBe("forbidden");
});
