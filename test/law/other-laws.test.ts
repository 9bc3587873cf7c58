import { describe, expect, test } from "vitest";
import { decide, definePolicy, type RequestFacts } from "../../src/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import { oregon } from "../../src/law/us/or.js";
import { codes, packOf } from "./packs.js";
import { lawOf } from "./says.js";
import {
  agency,
  grandJury,
  parentOf,
  publicRecords,
  type Row,
  spoken,
  staff,
  verdicts,
  warrant,
  withConsent,
} from "./situations.js";

/* Expected by hand from the entries of the second edition of the facts. */

const immigration = {
  ...spoken,
  requester: "immigration-officer",
  purpose: "immigration-enforcement",
} as const satisfies RequestFacts;
const forThem = { ...spoken, requester: "police-local", purpose: "immigration-enforcement" } as const;
const report = {
  ...spoken,
  requester: "child-protection",
  purpose: "child-protection",
} as const satisfies RequestFacts;
const overseeing = { ...parentOf(9), purpose: "parental-oversight" } as const;
const nonCustodial = { ...overseeing, custody: "non-custodial" } as const;
const school = { libraryType: "public-school" } as const;
const stateLibrary = { libraryType: "state-library" } as const;

const rows: { readonly [code: string]: readonly Row[] } = {
  or: [
    ["180.805(2)", "immigration officer: registration", immigration, "registration", "forbids"],
    ["180.805(2)", "local police for immigration enforcement: registration", forThem, "registration", "forbids"],
    ["180.805(2)", "a hold, which holds a telephone number", immigration, "hold", "forbids"],
    ["181A.826", "loans, which hold no address", immigration, "loan-history", "may forbid"],
    ["181A.826", "what staff saw", immigration, "staff-observation", "may forbid"],
    [
      "180.805(2): what law requires",
      "grand-jury subpoena",
      { ...immigration, ...grandJury, requester: "immigration-officer" },
      "registration",
      "may open",
    ],
    [
      "180.805(2): what law requires",
      "search warrant",
      { ...immigration, ...warrant, requester: "immigration-officer" },
      "registration",
      "may open",
    ],
    [
      "180.805(2)",
      "the agency's own subpoena",
      { ...immigration, ...agency, requester: "immigration-officer" },
      "registration",
      "is in doubt",
    ],
    [
      "180.805(2): public bodies",
      "a private college",
      immigration,
      "registration",
      "says nothing",
      { libraryType: "private-academic", publiclyFunded: "no" },
    ],
    [
      "180.805: from 15 August 2017",
      "the day before",
      immigration,
      "registration",
      "may forbid",
      { asOf: "2017-08-14" },
    ],
    ["419B.010", "report of child abuse: what staff saw", report, "staff-observation", "may open"],
    ["419B.010: open question", "report of child abuse: an incident report", report, "incident-report", "may open"],
    ["419B.010", "report of child abuse: loans", report, "loan-history", "says nothing"],
  ],
  pa: [
    ["6311(a)(11)", "report of child abuse: what staff saw", report, "staff-observation", "requires"],
    ["6311: open question", "report of child abuse: registration", report, "registration", "is in doubt"],
    ["6311", "report of child abuse: loans", report, "loan-history", "forbids"],
    [
      "6311: public libraries",
      "report of child abuse at a college",
      report,
      "staff-observation",
      "says nothing",
      { libraryType: "public-academic" },
    ],
  ],
  vt: [
    ["4913(a)", "school librarian: what staff saw", report, "staff-observation", "may open", school],
    ["4913(a): not in the list", "public librarian: what staff saw", report, "staff-observation", "says nothing"],
  ],
  nd: [["50-25.1-03: not in the list", "what staff saw", report, "staff-observation", "says nothing"]],
  wa: [
    ["26.44.030(3)", "anybody may report what they saw", report, "staff-observation", "permits"],
    ["43.17.425", "immigration officer at the state library", immigration, "registration", "may forbid", stateLibrary],
    [
      "43.17.425: state agencies",
      "immigration officer at a city's library",
      immigration,
      "registration",
      "says nothing",
    ],
  ],
  co: [["24-74-103, second-hand", "immigration officer: registration", immigration, "registration", "forbids"]],
  ct: [
    [
      "HB 8004, second-hand",
      "a spouse: what staff saw",
      { ...spoken, requester: "spouse" },
      "staff-observation",
      "says nothing",
    ],
    ["HB 8004, second-hand", "a spouse: donors", { ...spoken, requester: "spouse" }, "donor-record", "may forbid"],
  ],
  md: [["4-341, second-hand", "public records: mailing list", publicRecords, "marketing-contact", "is in doubt"]],
  nc: [["132-1.13, second-hand", "public records: subscribers", publicRecords, "marketing-contact", "is in doubt"]],
  ny: [
    ["996-a, second-hand", "immigration officer: donors", immigration, "donor-record", "may forbid"],
    [
      "996-a",
      "grand-jury subpoena",
      { ...immigration, ...grandJury, requester: "immigration-officer" },
      "loan-history",
      "requires",
    ],
  ],
  id: [
    ["32-717A", "parent without custody", nonCustodial, "registration", "may open"],
    ["16-1605(1)", "report of child abuse: what staff saw", report, "staff-observation", "requires"],
  ],
  ok: [["2002(A)(2), second-hand", "parent: school library", overseeing, "registration", "is in doubt", school]],
  tn: [
    [
      "36-8-103(a), second-hand",
      "parent: school library",
      overseeing,
      "current-loan",
      "may open",
      { ...school, openToPublic: "no" },
    ],
    ["36-8-103(a): schools", "parent: public library", overseeing, "current-loan", "forbids"],
  ],
  va: [
    ["2.2-3803(A)", "a spouse: loans", { ...spoken, requester: "spouse" }, "loan-history", "may forbid"],
    ["2.2-3803(A): the person agrees", "a spouse with consent", withConsent("written"), "loan-history", "says nothing"],
    ["2.2-3803(A): the agency's purpose", "operations", staff, "loan-history", "says nothing"],
  ],
  de: [
    ["903(a)", "report of child abuse: what staff saw", report, "staff-observation", "requires"],
    [
      "6605C(e): open question",
      "another library: exclusions",
      { ...spoken, requester: "other-library" },
      "exclusion-record",
      "may open",
    ],
  ],
  al: [["31-13-5(a): opens no record", "immigration officer: registration", immigration, "registration", "forbids"]],
  sd: [
    ["23-3-74: opens no record", "immigration officer: loans", immigration, "loan-history", "forbids"],
    [
      "1-27-1.5(11)",
      "public records at a college",
      publicRecords,
      "loan-history",
      "says nothing",
      { libraryType: "public-academic" },
    ],
  ],
};

for (const [code, ofState] of Object.entries(rows))
  describe(code, async () => {
    const says = lawOf(await packOf(code));
    for (const row of ofState) {
      const [section, what, , , expected] = row;
      test(`${section}: ${what}`, () => expect(says(row)).toEqual(verdicts[expected]));
    }
  });

describe("every other law", () => {
  test.each(codes)("%s: what opens opens by doubt, unless it was read and names what it opens", async (code) => {
    const { law, rules, doubts = [] } = await packOf(code);
    for (const { id, kind, confidence, binds, about, sources } of law.otherLaws) {
      const its = rules.filter((rule) => rule.id === `us-${code}/${id}` || rule.id.startsWith(`us-${code}/${id}/`));
      expect(binds.who.length > 0 && sources.length > 0).toBe(true);
      for (const rule of its) {
        if (rule.kind !== "disclosure") continue;
        if (rule.effect.includes("forbid")) expect([kind, about.includes("data")], rule.id).toEqual(["ban", true]);
        const opens = rule.effect.includes("permit") || rule.effect.includes("require");
        if (opens && !rule.effect.includes("silent")) {
          expect([confidence, "record" in (Array.isArray(rule.when) ? rule.when[0] : rule.when)], rule.id).toEqual([
            "high",
            true,
          ]);
        }
        for (const { doubt } of rule.doubts ?? []) expect(doubts.map(({ id: one }) => one)).toContain(doubt);
      }
      if (kind === "duty" && its.some(({ kind: of }) => of === "disclosure"))
        expect(its.find(({ kind: of }) => of === "authority")).toMatchObject({
          roles: expect.arrayContaining(["front-line", "volunteer", "director"]),
        });
    }
  });
});

describe("Oregon, with everything that it is used with", () => {
  const day = "2026-11-24";
  const badge = {
    library: { jurisdiction: "US-OR", libraryType: "public" },
    facts: { ...immigration, handler: "director" },
    items: [{ record: "registration", linkage: "person-only" }],
  } as const;
  const own = definePolicy({
    id: "town",
    title: "Town Library",
    packs: [toolkit, practice, federal, oregon],
    sources: { board: { title: "A rule of the board" } },
    rules: [
      {
        id: "town/badge",
        kind: "disclosure",
        when: { requester: ["immigration-officer"], standing: ["proved"], record: ["registration"] },
        effect: ["permit"],
        says: "An officer who shows a badge gets the registration.",
        cites: [{ source: "board" }],
      },
    ],
  });

  test("a laxer rule of a library is told, with the section that closes", () => {
    const told = JSON.stringify(own);
    expect(told).toContain("laxity");
    expect(told).toContain("us-or/immigration-data");
  });

  test("the address is not given, and the decision cites ORS 180.805", () => {
    const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, oregon] });
    if (!policy.ok) throw new Error(JSON.stringify(policy.issues));
    const decision = decide(policy.value, badge, { asOf: day });
    expect(decision.verdict).toBe("forbidden");
    expect(JSON.stringify(decision)).toContain("ORS 180.805(2)");
    expect(decision.duties.map(({ act }) => act)).toContain("log-request");
  });
});
