import { describe, expect, test } from "vitest";
import { facts, mayAnswerNow, type PatronRequest } from "../../src/index.js";
import { baselineFor, statePacks } from "../support/baseline.js";
import { decideInFull } from "../support/in-full.js";

/*
 * The seed's ST-4: "Refer requests by the public, the media or law enforcement for access to, or view of, non-public
 * computers, files or records to a library administrator." Whoever asks, whatever is wanted, whoever was asked.
 */

const behindTheDesk = ["non-public-equipment", "search-by-consent", "seize"] as const;
const administrators: readonly string[] = ["director", "designee"];
const everybodyElse = facts.handler.values.filter((role) => !administrators.includes(role));
// colleagues work with each other: what binds them is the work at hand
const whoeverAsks = facts.requester.values.filter((one) => one !== "coworker");

function decided(
  requester: (typeof whoeverAsks)[number],
  asked: (typeof behindTheDesk)[number],
  handler: (typeof facts.handler.values)[number],
  jurisdiction: NonNullable<PatronRequest["library"]["jurisdiction"]> = "US-NY",
) {
  const request: PatronRequest = {
    library: { jurisdiction, libraryType: "public" },
    facts: {
      requester,
      asked,
      handler,
      scope: "one-patron",
      standing: "proved",
      instrument: "oral-request-no-process",
    },
    items: [{ record: "current-loan" }],
  };
  return decideInFull(baselineFor(request), request, { asOf: "2026-11-24" });
}

describe.each(behindTheDesk)("%s", (asked) => {
  test.each(whoeverAsks)("everybody else refers %s to an administrator", (requester) => {
    for (const handler of everybodyElse) {
      const decision = decided(requester, asked, handler);
      const { action, answerableBy, duties } = decision;
      expect([handler, action, mayAnswerNow(decision)]).toStrictEqual([handler, "refer", false]);
      expect(answerableBy, handler).toStrictEqual(administrators);
      expect(duties.map(({ act }) => act)).toContain("refer-to-administrator");
    }
  });

  test.each(whoeverAsks)("an administrator whom %s asks refers no further", (requester) => {
    for (const handler of ["director", "designee"] as const) {
      const { action, duties } = decided(requester, asked, handler);
      expect(action, handler).not.toBe("refer");
      expect(duties.map(({ act }) => act)).not.toContain("refer-to-administrator");
    }
  });
});

test.each(statePacks.map(({ jurisdiction }) => jurisdiction))(
  "%s: at the desk the law changes nothing of it",
  (place) => {
    for (const requester of ["patron", "member-of-public", "media", "police-local"] as const)
      for (const asked of behindTheDesk)
        expect([requester, asked, decided(requester, asked, "front-line", place).action]).toStrictEqual([
          requester,
          asked,
          "refer",
        ]);
  },
);
