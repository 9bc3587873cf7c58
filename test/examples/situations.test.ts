import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { situations } from "../../examples/situations.js";
import { mayAnswerNow, parseRequest } from "../../src/index.js";
import { baselineFor } from "../support/baseline.js";
import { decideInFull } from "../support/in-full.js";

function decided(file: string, asOf: string) {
  const json: unknown = JSON.parse(
    readFileSync(new URL(`../../examples/requests/${file}.json`, import.meta.url), "utf8"),
  );
  const request = parseRequest(json);
  if (!request.ok) throw new Error(JSON.stringify(request.issues));
  return decideInFull(baselineFor(request.value), request, { asOf, today: "2026-11-24" });
}

describe("the examples come out as their sources say", () => {
  test.each(situations.map((one) => [one.title, one] as const))("%s", (_, { file, asOf, verdict, action, source }) => {
    const decision = decided(file, asOf);
    expect([decision.verdict, decision.action], source).toStrictEqual([verdict, action]);
    expect(mayAnswerNow(decision)).toBe(action === "answer");
    expect(decision.reasons.every(({ cites }) => cites.length > 0)).toBe(true);
  });

  test("the reporter gets the same decision, gag or not", () => {
    expect(decided("reporter-asks-while-a-gag-is-in-force", "2026-11-24")).toStrictEqual(
      decided("reporter-asks-whether-police-came", "2026-11-24"),
    );
  });

  test("the missing person: who they are once authorised, never what they read", () => {
    const { items } = decided("missing-person", "2026-11-24");
    const [registration, loans] = items;
    expect(registration?.verdict).toBe("permitted");
    expect([...(registration?.extent.may ?? []), ...(registration?.extent.onceAuthorised ?? [])]).toContain(
      "legal-name",
    );
    // whichever record shows who somebody is may show that; nothing of what was used comes with it
    expect(loans?.extent.may).toContain("legal-name");
    for (const element of ["title-or-description", "item-identifier", "transaction-date", "search-query"])
      expect(loans?.extent.withheld).toContain(element);
  });

  test("there are at least twelve", () => {
    expect(new Set(situations.map(({ file }) => file)).size).toBeGreaterThanOrEqual(12);
  });
});
