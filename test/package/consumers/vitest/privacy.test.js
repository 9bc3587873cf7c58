import fc from "fast-check";
import { decide, definePolicy, mayAnswerNow } from "patron-privacy";
import { federal, practice, toolkit } from "patron-privacy/law";
import { newYork } from "patron-privacy/law/us/ny";
import { arbitraries, conformance, privacyMatchers } from "patron-privacy/testing";
import { expect, test } from "vitest";
import request from "../request.json" with { type: "json" };

expect.extend(privacyMatchers);
const policy = definePolicy({ id: "t", title: "T", packs: [toolkit, practice, federal, newYork] });

test("matchers", () => {
  const decision = decide(policy.value, request, { asOf: "2026-11-24" });
  expect(decision).toBeWithheld();
  expect(decision).not.toBeDisclosable();
  expect(decision).toReferTo("director");
  expect(() => expect(decision).toBeDisclosable()).toThrow(/4509[\s\S]*What would change it/);
});

test("arbitraries", () => {
  fc.assert(
    fc.property(arbitraries(fc).requests, (request) => {
      const decision = decide(policy.value, request, { asOf: "2026-11-24" });
      return mayAnswerNow(decision) || decision.items.some(({ action }) => action !== "answer");
    }),
  );
});

test("conformance", async () => {
  const vectors = [{ id: "a", request, asOf: "2026-11-24", expect: { mayAnswer: false, verdict: "forbidden" } }];
  const report = await conformance((asked, clock) => decide(policy.value, asked, clock), { version: 1, vectors });
  expect(report).toMatchObject({ passed: 1, failed: 0 });
});
