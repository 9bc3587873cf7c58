import { expect, test } from "vitest";
import { acts } from "../../src/index.js";
import { actsBeside, contradictions } from "../../src/vocabulary/acts-beside.js";

/** Contradictions found by hand (cases/decide.md 18): the act, how it was told, beside which action. */
test.each([
  ["offer-process-route", "should", "answer"],
  ["confirm-or-deny", "never", "answer"],
  ["clip-only", "must", "decline"],
  ["verify-identity", "must", "decline"],
  ["redact-and-release", "must", "decline"],
  ["disclose-nothing", "must", "answer"],
  ["refer-to-administrator", "must", "answer"],
] as const)("%s (%s) is not told beside %s", (act, level, action) => {
  expect(actsBeside(action, level, act)).toBe(false);
});

test.each([
  ["log-request", "must", "decline"],
  ["destroy-records", "never", "comply"],
  ["deny-with-ground", "must", "hold"],
  ["consult-counsel", "must", "hold"],
  ["confirm-or-deny", "never", "decline"],
] as const)("%s (%s) goes beside %s", (act, level, action) => {
  expect(actsBeside(action, level, act)).toBe(true);
});

test("every act in the table is one of the vocabulary", () => {
  const named = Object.values(contradictions).flatMap(({ duty, never }) => [...duty, ...never]);
  expect(named.filter((act) => !(act in acts))).toStrictEqual([]);
});
