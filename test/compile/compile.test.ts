import { describe, expect, test } from "vitest";
import { compile } from "../../src/analyse/index.js";
import { carriesPosition } from "../../src/compile/diagram/verdict.js";
import { decide, definePolicy, type Policy } from "../../src/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import { newHampshire, newYork, ohio, wisconsin } from "../../src/law/us/index.js";
import { completeRequests } from "../support/points.js";

const asOf = "2026-11-24";
const policyOf = (pack: typeof newYork): Policy => {
  const defined = definePolicy({ id: "town", title: "Town", packs: [toolkit, practice, federal, pack] });
  if (!defined.ok) throw new Error("the policy has issues");
  return defined.value;
};
const compiledOf = (policy: Policy, on = asOf) => {
  const compiled = compile(policy, { asOf: on });
  if (!compiled.ok) throw new Error(compiled.says);
  return compiled.value;
};

describe("the compiled form says what the interpreter says", () => {
  test.each([
    ["New York", newYork, asOf],
    ["Wisconsin", wisconsin, asOf],
    ["Ohio", ohio, asOf],
    ["New Hampshire", newHampshire, "2025-06-01"],
    ["New Hampshire, a year on", newHampshire, "2026-06-01"],
  ])("%s", (_, pack, on) => {
    const policy = policyOf(pack);
    const compiled = compiledOf(policy, on);
    const kinds = new Map(policy.rules.map(({ rule }) => [rule.id, rule.kind]));
    for (const request of completeRequests(policy, 250, 7)) {
      const point = compiled.pointOf(request);
      if (point === undefined) throw new Error("every fact is known");
      const [item] = decide(policy, request, { asOf: on }).items;
      const { verdict, rule, possible } = compiled.answerOf(point);
      expect(possible).toBe(true);
      expect(verdict).toBe(item?.verdict);
      const carrying = item?.reasons.find((reason) =>
        carriesPosition({ rule: reason } as never, verdict === "unsettled" ? "unsettled" : verdict),
      );
      if (item?.action !== "comply") expect(rule ?? "nothing-opens-it").toBe(carrying?.rule);
      const counting = compiled.countingOf(point).filter((id) => kinds.get(id) === "duty");
      expect([...counting].sort()).toStrictEqual(
        [...(item?.duties ?? []), ...(item?.never ?? [])].map((duty) => duty.rule).sort(),
      );
    }
  });
});
