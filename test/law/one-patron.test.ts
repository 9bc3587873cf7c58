import { describe, expect, test } from "vitest";
import type { PatronRequest, RequestFacts, RequestItem } from "../../src/index.js";
import { subjectRoles } from "../../src/vocabulary/groups.js";
import { baselineFor, statePacks } from "../support/baseline.js";
import { decideInFull } from "../support/in-full.js";

const asOf = "2026-11-30";
const asking = {
  standing: "proved",
  purpose: "find-material",
  asked: "view",
  custody: "custodial",
  subjectAge: 9,
  accountTie: "liable",
  instrument: "oral-request-no-process",
  channel: "in-person",
  handler: "director",
} as const satisfies RequestFacts;

function verdictOf(jurisdiction: PatronRequest["library"]["jurisdiction"], facts: RequestFacts, item: RequestItem) {
  const request: PatronRequest = {
    library: { ...(jurisdiction === undefined ? {} : { jurisdiction }), libraryType: "public" },
    facts: { ...asking, ...facts },
    items: [item],
  };
  return decideInFull(baselineFor(request), request, { asOf });
}

const loan: RequestItem = { record: "current-loan", elements: ["legal-name"] };

describe.each(statePacks)("$title: a role needs its subject", ({ jurisdiction }) => {
  test("who has this item, or who are these patrons, is answered to nobody by a role or a patron's consent", () => {
    for (const scope of ["by-item", "many-patrons"] as const) {
      for (const requester of subjectRoles)
        expect([requester, verdictOf(jurisdiction, { requester, scope }, loan).action]).not.toContain("answer");
      const consent = { consent: "written", consentBy: "patron", consentScope: "covers" } as const;
      expect(verdictOf(jurisdiction, { requester: "member-of-public", scope, ...consent }, loan).extent.may).toEqual(
        [],
      );
    }
  });
  test("an unknown scope is asked for", () => {
    const own = verdictOf(jurisdiction, { requester: "patron", purpose: "own-use", credential: "account-facts" }, loan);
    expect([own.action, own.missing]).toEqual(["ask", ["scope"]]);
  });
});

describe("case 01 and what shows nobody", () => {
  test("who has it, asked with a login, is impossible and gives nothing", () => {
    const facts = { requester: "patron", scope: "by-item", credential: "login", handler: "self-service" } as const;
    const { action, extent } = verdictOf("US-NY", { ...facts, channel: "self-service" }, loan);
    expect([action, extent.may]).toEqual(["refer", []]);
  });
  test("nobody is shown where a name is asked for: impossible, with the reason", () => {
    const { action, caveats } = verdictOf("US-NY", { requester: "media" }, { ...loan, linkage: "no-person" });
    expect([action, caveats.map(({ code }) => code)]).toEqual(["refer", expect.arrayContaining(["impossible"])]);
  });
  test("without a list of elements a record that can hold a name cannot show nobody", () => {
    const { action } = verdictOf("US-NY", { requester: "media" }, { record: "correspondence", linkage: "no-person" });
    expect(action).toBe("refer");
  });
});
