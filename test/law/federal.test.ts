import { describe, expect, test } from "vitest";
import { decide, type PatronRequest, type RequestFacts, type RequestLibrary } from "../../src/index.js";
import { federal, gagOf, gags } from "../../src/law/index.js";
import { mayKnowOfGag } from "../../src/law/toolkit/people.js";
import { baselineFor } from "../support/baseline.js";
import { lawOf } from "./says.js";
import {
  grandJury,
  order,
  own,
  parentOf,
  police,
  type Row,
  staff,
  verdicts,
  warrant,
  withConsent,
} from "./situations.js";

const agent = { standing: "proved", handler: "director", requester: "police-federal", signedBy: "judge" } as const;
const fromFisaCourt = { ...agent, court: "fisa-court" } as const;
const nsl = {
  ...agent,
  instrument: "national-security-letter",
  signedBy: "agency-official",
  court: "none",
  proceeding: "none",
} as const;
const order2703 = {
  ...agent,
  instrument: "court-order-2703d",
  court: "federal-court",
  proceeding: "criminal",
  obliges: "produce",
} as const;
const old215 = { ...fromFisaCourt, instrument: "fisa-business-records-order-215" } as const;
const directive = {
  ...agent,
  instrument: "fisa-702-directive",
  signedBy: "agency-official",
  court: "none",
  proceeding: "none",
} as const;
const provider = { communicationService: "yes" } as const;
const noProvider = { communicationService: "no" } as const;
const bindingGrandJury = { ...grandJury, obliges: "respond-or-object" } as const;
const school = { libraryType: "public-school", federalEducationFunds: "yes" } as const;
const college = { libraryType: "private-academic", federalEducationFunds: "yes" } as const;
const noFunds = { libraryType: "private-school", federalEducationFunds: "no" } as const;

/** What federal law says, with the clause of the sheet (legal-process.md) on which the expectation rests. */
const rows: readonly Row[] = [
  // 18 USC 2703, 2709, 3123: by the service provided, not by the kind of institution
  ["1.2 NSL, 2709(f)", "a letter to a provider", nsl, "internet-use", "may open", provider],
  [
    "1.2 NSL, 2709(f)",
    "a letter to a library that offers only access",
    nsl,
    "internet-use",
    "says nothing",
    noProvider,
  ],
  [
    "1.2 NSL, 2709(f)",
    "a letter to a school that provides mail",
    nsl,
    "staff-observation",
    "may open",
    { ...noFunds, ...provider },
  ],
  ["1.4 2703(d)", "an order to a provider", order2703, "internet-use", "requires", provider],
  ["1.4 2703(d)", "an order to a library that is none", order2703, "internet-use", "says nothing", noProvider],

  // lapsed powers, by the day
  ["1.5 s.215", "the day before it lapsed", old215, "loan-history", "may open", { asOf: "2020-03-14" }],
  ["1.5 s.215", "the day it lapsed", old215, "loan-history", "says nothing", { asOf: "2020-03-15" }],
  ["1.5 s.702", "the day before it lapsed", directive, "internet-use", "may open", { ...provider, asOf: "2026-06-11" }],
  ["1.5 s.702", "the day it lapsed", directive, "internet-use", "says nothing", { ...provider, asOf: "2026-06-12" }],
  [
    "1.5 1862",
    "the residual order names no libraries",
    { ...fromFisaCourt, instrument: "fisa-business-records-order-1862" },
    "loan-history",
    "says nothing",
  ],

  // general law of process: where no law of the state speaks, displacement is no question
  [
    "Fed. R. Crim. P. 17(c); 18 USC 401(3)",
    "a federal grand jury",
    { ...grandJury, requester: "prosecutor", court: "federal-court", obliges: "respond-or-object" },
    "loan-history",
    "requires",
  ],
  [
    "Fed. R. Civ. P. 45(a)(1)",
    "a federal civil subpoena that a lawyer signed",
    {
      ...grandJury,
      requester: "litigant",
      instrument: "civil-discovery-subpoena",
      signedBy: "attorney",
      court: "federal-court",
      obliges: "produce",
    },
    "loan-history",
    "requires",
  ],
  [
    "18 USC 401(3)",
    "an order of a federal court",
    { ...order, court: "federal-court", obliges: "produce" },
    "loan-history",
    "requires",
  ],
  [
    "Fed. R. Crim. P. 41",
    "a federal warrant by mail",
    { ...warrant, court: "federal-court", obliges: "permit-search" },
    "loan-history",
    "requires",
  ],
  [
    "rules of the state, unread",
    "an order of a state court",
    { ...order, obliges: "produce" },
    "loan-history",
    "may open",
  ],
  ["rules of the state, unread", "a state's grand jury", bindingGrandJury, "loan-history", "may open"],
  [
    "rules of the state, unread",
    "a paper that obliges to nothing",
    { ...bindingGrandJury, obliges: "nothing" },
    "loan-history",
    "says nothing",
  ],
  [
    "rules of the state, unread",
    "a subpoena with a defect",
    { ...bindingGrandJury, review: "insufficient" },
    "loan-history",
    "says nothing",
  ],
  [
    "legal-process.md 1.3, out of state",
    "a subpoena of another state's court",
    { ...grandJury, court: "out-of-state-court", obliges: "nothing" },
    "loan-history",
    "says nothing",
  ],
  [
    "18 USC 3124(a)",
    "a pen-register order to a custodian that is no provider",
    {
      ...agent,
      instrument: "pen-register-trap-trace-order",
      court: "federal-court",
      proceeding: "criminal",
      obliges: "assist",
    },
    "internet-use",
    "requires",
    noProvider,
  ],
  [
    "1.2 I-138",
    "an immigration subpoena",
    {
      ...agent,
      requester: "immigration-officer",
      instrument: "immigration-administrative-subpoena",
      signedBy: "agency-official",
      court: "none",
      proceeding: "administrative",
    },
    "registration",
    "may open",
  ],
  [
    "1.2 I-200",
    "an immigration warrant",
    {
      ...agent,
      requester: "immigration-officer",
      instrument: "ice-administrative-warrant",
      signedBy: "agency-official",
      court: "none",
      proceeding: "administrative",
      execution: "presented",
    },
    "registration",
    "says nothing",
  ],
  [
    "1.1 2702",
    "an emergency claim to a provider obliges to nothing",
    { ...police, emergency: "imminent-harm" },
    "internet-use",
    "says nothing",
    provider,
  ],

  // FERPA
  ["1.6 FERPA", "police, orally, in a school", police, "current-loan", "may forbid", school],
  ["1.6 FERPA", "police, orally, in a school without federal funds", police, "current-loan", "says nothing", noFunds],
  ["1.6 FERPA", "police, orally, in a public library", police, "current-loan", "says nothing"],
  ["1.6 FERPA", "pupils see their own record", own, "current-loan", "says nothing", school],
  ["1.6 FERPA, right to inspect", "a parent of a pupil of 17", parentOf(17), "current-loan", "may open", school],
  ["1.6 FERPA, right to inspect", "a parent of a pupil of 18", parentOf(18), "current-loan", "may forbid", school],
  ["1.6 FERPA, right to inspect", "a parent of a student of 17", parentOf(17), "current-loan", "may forbid", college],
  ["1.6 FERPA, 99.30", "written consent", withConsent("written"), "current-loan", "says nothing", college],
  ["1.6 FERPA, 99.30", "spoken consent", withConsent("spoken"), "current-loan", "may forbid", college],
  ["1.6 FERPA, 99.31(a)(9)", "a lawful subpoena", bindingGrandJury, "current-loan", "may open", college],
  [
    "1.6 FERPA, 99.31(a)(9)",
    "a warrant presented",
    { ...warrant, obliges: "permit-search" },
    "current-loan",
    "may open",
    college,
  ],
  // whether library records are education records is a doubt, and counsel's no leaves forbidden where it is among the outcomes
  [
    "1.6 FERPA, 99.31(a)(9)",
    "a subpoena that counsel finds insufficient",
    { ...grandJury, review: "insufficient" },
    "current-loan",
    "forbids",
    college,
  ],
  ["1.6 FERPA", "the library's own work", staff, "current-loan", "says nothing", school],
  ["1.6 FERPA", "what staff saw is no education record", police, "staff-observation", "says nothing", school],
];

describe("what federal law says", () => {
  const says = lawOf(federal);
  for (const row of rows) {
    const [section, what, , , expected] = row;
    test(`${section}: ${what}`, () => {
      expect(says(row)).toEqual(verdicts[expected]);
    });
  }
});

test("a rule of federal or general law names its doubts if and only if it has several effects", () => {
  for (const rule of federal.rules)
    if (rule.kind === "disclosure") expect((rule.doubts ?? []).length > 0, rule.id).toBe(rule.effect.length > 1);
});

const newYork: RequestLibrary = { jurisdiction: "US-NY", libraryType: "public", communicationService: "yes" };

function decided(
  facts: RequestFacts,
  library: RequestLibrary = newYork,
  record: "internet-use" | "loan-history" = "internet-use",
) {
  const request: PatronRequest = { library, facts, items: [{ record, linkage: "person-to-use" }] };
  return decide(baselineFor(request), request, { asOf: "2026-11-24" });
}

describe("orders of silence as objects", () => {
  test.each(gags.map((gag) => [gag.id, gag] as const))(
    "%s cites sources of the pack and lets counsel be told",
    (_, gag) => {
      for (const { source } of gag.cites) expect(federal.sources).toHaveProperty([source]);
      expect(gag.mayBeTold).toContain("counsel");
      for (const text of [gag.binds, gag.mayBeToldNote, gag.until, gag.review]) expect(text).toMatch(/^[A-Z].*\.$/);
    },
  );

  /** legal-process.md, the `gag` of each paper in sections 1.1 to 1.5. */
  test.each([
    ["national-security-letter", "issuer-certification", "if-ordered"],
    ["pen-register-trap-trace-order", "statute", "with-the-paper"],
    ["court-order-2703d", "separate-court-order", "if-ordered"],
    ["fisa-702-directive", "statute", "with-the-paper"],
  ] as const)("%s: %s, %s", (instrument, force, arises) => {
    expect(gagOf(instrument)).toMatchObject({ force, arises });
  });

  test.each([
    "oral-request-no-process",
    "written-letter-request",
    "ice-administrative-warrant",
    "public-records-request",
  ] as const)("%s carries none", (instrument) => {
    expect(gagOf(instrument)).toBeUndefined();
  });

  test("those who may be told are the handlers to whom the gag's rules show", () => {
    for (const { mayBeTold } of gags) expect([...mayBeTold].sort()).toEqual([...mayKnowOfGag].sort());
  });
});

describe("duties of federal paper", () => {
  test("18 USC 2703(f): keep, and hand over nothing", () => {
    const { verdict, action, duties } = decided({
      ...agent,
      signedBy: "agency-official",
      court: "none",
      proceeding: "criminal",
      instrument: "preservation-request-2703f",
      obliges: "preserve",
    });
    expect([verdict, action]).toEqual(["forbidden", "hold"]);
    expect(duties.map(({ act }) => act)).toContain("preserve-records");
  });

  test("34 CFR 99.31(a)(9): a college tells the student first, unless silence is ordered", () => {
    const subpoena = { ...grandJury, review: "sufficient", secrecy: "none", notice: "not-given" } as const;
    const tells = (facts: RequestFacts) =>
      decided(facts, { jurisdiction: "US-NY", ...college, communicationService: "no" }, "loan-history");
    expect(tells(subpoena).duties).toContainEqual(
      expect.objectContaining({ rule: "federal/ferpa-notice", first: true, level: "must" }),
    );
    expect(tells(subpoena).action).toBe("hold");
    const gagged = tells({ ...subpoena, secrecy: "ordered" });
    expect(gagged.duties.map(({ rule }) => rule)).not.toContain("federal/ferpa-notice");
    expect(gagged.never.map(({ act }) => act)).toContain("notify-patron");
  });
});
