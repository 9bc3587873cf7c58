import { describe, expect, test } from "vitest";
import { decide, definePolicy, staleSources } from "../../src/index.js";
import { newYork } from "../../src/law/us/ny.js";
import { run } from "../cli/run.js";

const policy = definePolicy({ id: "town", title: "Town Library", packs: [newYork] });
if (!policy.ok) throw new Error("the policy has issues");

/** All sources were checked on 23 November 2026. */
const rows: readonly (readonly [what: string, today: string, months: number | undefined, stale: boolean])[] = [
  ["twelve months to the day", "2027-11-23", undefined, false],
  ["a day more", "2027-11-24", undefined, true],
  ["a threshold of one month, to the day", "2026-12-23", 1, false],
  ["a threshold of one month, a day more", "2026-12-24", 1, true],
];

describe("sources that nobody has looked at for long", () => {
  test.each(rows)("%s", (_, today, staleAfterMonths, stale) => {
    const found = staleSources(policy.value, {
      today,
      ...(staleAfterMonths === undefined ? {} : { staleAfterMonths }),
    });
    const firstRound = Object.values(newYork.sources).filter(({ checkedOn }) => checkedOn === "2026-11-23");
    expect(
      found.filter(({ checkedOn }) => checkedOn === "2026-11-23").map(({ origin, checkedOn }) => [origin, checkedOn]),
    ).toEqual(stale ? firstRound.map(() => ["us-ny", "2026-11-23"]) : []);
  });

  test("a decision that rests on one says so", () => {
    const facts = {
      requester: "police-local",
      standing: "proved",
      instrument: "oral-request-no-process",
      handler: "director",
    } as const;
    const request = {
      library: { jurisdiction: "US-NY", libraryType: "public" },
      facts,
      items: [{ record: "loan-history" }],
    } as const;
    const caveats = (today: string) =>
      decide(policy.value, request, { asOf: "2026-11-24", today }).caveats.map(({ code }) => code);
    expect(caveats("2027-11-23")).not.toContain("old-source");
    expect(caveats("2027-11-24")).toContain("old-source");
  });

  test("check warns, and does not fail", async () => {
    const file = JSON.stringify({ id: "town", title: "Town Library", packs: ["us-ny"] });
    const fresh = await run(["check", "-", "--today", "2026-11-24"], file);
    expect(fresh.stdout).not.toContain("Warning");
    const stale = await run(["check", "-", "--today", "2028-01-01"], file);
    expect(stale.status).toBe(0);
    expect(stale.stdout).toMatch(/Warning: us-ny: last checked on 2026-11-23: N\.Y\. C\.P\.L\.R\. § 4509/);
    expect((await run(["check", "-", "--today", "2026-02-30"], file)).status).toBe(2);
  });
});
