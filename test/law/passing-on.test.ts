import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/index.js";
import { decide, mayAnswerNow, type PatronRequest, type RequestFacts } from "../../src/index.js";
import { kohaPatron, release } from "../../src/records/index.js";
import { baselineFor, statePacks } from "../support/baseline.js";
import { decideInFull } from "../support/in-full.js";

/*
 * What is passed on tells nothing back, so it is no disclosure: no ban of a records law tests it. The answer is an act,
 * and gives nothing (legal-process.md § 4, inf-presence-query: "may offer to take a message and pass it on").
 */

const asOf = "2026-11-24";
const passed = ["deliver-message", "hand-on-sealed"] as const;
const records = ["registration", "current-loan", "staff-observation", "surveillance-video"] as const;

function asking(facts: RequestFacts, record: (typeof records)[number], jurisdiction = "US-NY"): PatronRequest {
  return {
    // one of the jurisdictions that are encoded
    library: { jurisdiction, libraryType: "public" } as PatronRequest["library"],
    facts: { instrument: "oral-request-no-process", handler: "front-line", ...facts },
    items: [{ record }],
  };
}

describe.each(statePacks.map(({ jurisdiction }) => `${jurisdiction}`))("%s", (place) => {
  test.each(passed)("%s is answered with an act, and gives nothing", (asked) => {
    for (const requester of ["spouse", "parent", "member-of-public", "media", "executor"] as const)
      for (const record of records) {
        const request = asking({ requester, asked }, record, place);
        const { verdict, action, does, extent, never, duties, caveats } = decideInFull(baselineFor(request), request, {
          asOf,
        });
        expect([requester, record, verdict, action, does]).toStrictEqual([
          requester,
          record,
          "permitted",
          "answer",
          ["pass-on"],
        ]);
        expect([extent.may, extent.onceAuthorised]).toStrictEqual([[], []]);
        expect(never.map(({ act }) => act)).toContain("confirm-or-deny");
        expect(duties.map(({ act }) => act)).toContain("pass-on");
        expect(caveats.map(({ code }) => code)).not.toContain("nothing-to-give");
      }
  });

  test("a message of officers of the law goes to an administrator", () => {
    for (const requester of ["police-local", "immigration-officer", "prosecutor"] as const) {
      const request = asking({ requester, asked: "deliver-message", standing: "proved" }, "registration", place);
      const { verdict, action, extent } = decideInFull(baselineFor(request), request, { asOf });
      expect([requester, verdict, action, extent.may]).toStrictEqual([requester, "forbidden", "refer", []]);
    }
  });
});

const request = asking({ requester: "spouse", asked: "deliver-message" }, "registration");

test("the words say to pass it on, and promise no information", () => {
  const { headline, say, items } = explain(decide(baselineFor(request), request, { asOf }), { audience: "desk" });
  expect(headline).toBe("Answer. Pass it on if you can, and tell nothing back.");
  expect(say).toStrictEqual(["I can take it, and pass it on if I can. I cannot tell you anything about anybody."]);
  expect(items[0]?.give).toBeNull();
});

test("nothing of a row is released with it", () => {
  const decision = decide(baselineFor(request), request, { asOf });
  if (!mayAnswerNow(decision)) throw new Error("a message is passed on");
  const { data, given } = release({ patron_id: 51, surname: "Lopez" }, decision, kohaPatron, { subject: "51" });
  expect([data, given]).toStrictEqual([null, []]);
});

test("a patron who wants no messages is left in peace, and nobody is told so", () => {
  const wish = asking({ requester: "spouse", asked: "deliver-message", wish: "no-messages" }, "registration");
  const { verdict, action, never } = decideInFull(baselineFor(wish), wish, { asOf });
  expect([verdict, action]).toStrictEqual(["forbidden", "decline"]);
  expect(never.map(({ act }) => act)).toContain("confirm-or-deny");
});

test("whoever may not answer refers the message too", () => {
  const volunteer = asking({ requester: "spouse", asked: "deliver-message", handler: "volunteer" }, "registration");
  expect(decideInFull(baselineFor(volunteer), volunteer, { asOf }).action).toBe("refer");
});
