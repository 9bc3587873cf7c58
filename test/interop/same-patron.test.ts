import { describe, expect, test } from "vitest";
import { definePolicy } from "../../src/index.js";
import { evaluate } from "../../src/interop/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import { newYork } from "../../src/law/us/ny.js";

const policy = definePolicy({
  id: "town",
  title: "Town Library",
  packs: [toolkit, practice, federal, newYork],
  profile: { jurisdiction: "US-NY", libraryType: "public" },
});
if (!policy.ok) throw new Error("issues");

/** Case 02: patron-1 asks to view a loan of patron-2. */
const ask = (resource: object, context: object = {}, subject: object = {}, options: object = {}) => {
  const answer = evaluate(
    policy.value,
    {
      subject: { type: "patron", id: "patron-1", properties: { standing: "proved", credential: "login" }, ...subject },
      action: { name: "view" },
      resource: { type: "current-loan", id: "loan", properties: { elements: ["title-or-description"], ...resource } },
      context: {
        instrument: "oral-request-no-process",
        channel: "self-service",
        handler: "self-service",
        ...context,
      },
    },
    { asOf: "2026-11-24", ...options },
  );
  return answer.status === 200 ? [answer.body.decision, answer.body.context.patron] : [answer.status, answer.body];
};

describe("whose record is it? (case 02)", () => {
  test("the patron's own is answered, another's is not", () => {
    expect(ask({ patron: "patron-1" })).toStrictEqual([true, "checked"]);
    expect(ask({ patron: "patron-2" })).toStrictEqual([false, "other-patron"]);
  });
  test("keys are compared as values", () => {
    expect(ask({ patron: 51 }, {}, { id: "51" })).toStrictEqual([true, "checked"]);
    expect(ask({ patron: "051" }, {}, { id: "51" })).toStrictEqual([false, "other-patron"]);
  });
  test("somebody else names the patron in the context", () => {
    const parent = { type: "parent", id: "parent-9" };
    expect(ask({ patron: "child-1" }, { patron: "child-2" }, parent)).toStrictEqual([false, "other-patron"]);
    expect(ask({ patron: "child-1" }, { patron: "child-1" }, parent)[1]).toBe("checked");
    expect(ask({ patron: "child-1" }, {}, parent)[1]).toBe("not-checked");
  });
  test("without a key nobody looked, and who wants to be sure is told no", () => {
    expect(ask({})).toStrictEqual([true, "not-checked"]);
    expect(ask({}, {}, {}, { patronMustBeChecked: true })).toStrictEqual([false, "not-checked"]);
    expect(ask({ patron: "patron-1" }, {}, {}, { patronMustBeChecked: true })).toStrictEqual([true, "checked"]);
  });
  test.each([[null], [""], [{}], [1.5], [true]])("%j is no key", (patron) => {
    expect(ask({ patron })).toStrictEqual([
      400,
      "resource.properties.patron: expected a text that is not empty, or a whole number",
    ]);
  });
  test("no key is in an answer", () => {
    const answer = JSON.stringify([ask({ patron: "CANARY" }), ask({}, { patron: "CANARY" })]);
    expect(answer).not.toContain("CANARY");
  });
});
