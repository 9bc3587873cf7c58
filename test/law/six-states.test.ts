import { describe, expect, test } from "vitest";
import {
  type Condition,
  decide,
  definePolicy,
  type Pack,
  type PatronRequest,
  type RequestFacts,
  type RequestLibrary,
  type Verdict,
} from "../../src/index.js";
import type { LawPack } from "../../src/law/build/law-pack.js";
import { california } from "../../src/law/us/ca.js";
import { illinois } from "../../src/law/us/il.js";
import { newYork } from "../../src/law/us/ny.js";
import { ohio } from "../../src/law/us/oh.js";
import { texas } from "../../src/law/us/tx.js";
import { wisconsin } from "../../src/law/us/wi.js";

/*
 * What the law of a state says of a request, read off the state's fact sheet by hand. Every row is decided twice: by
 * the state's law alone, where silence ends in the default forbid, and above a toolkit that permits everything. The
 * pair of verdicts tells what the law itself said.
 */
const verdicts = {
  forbids: ["forbidden", "forbidden"],
  permits: ["permitted", "permitted"],
  requires: ["required", "required"],
  "says nothing": ["forbidden", "permitted"],
  "may forbid": ["forbidden", "unsettled"],
  "may open": ["unsettled", "permitted"],
  "is in doubt": ["unsettled", "unsettled"],
} as const satisfies { readonly [says: string]: readonly [alone: Verdict, aboveAll: Verdict] };

type Says = keyof typeof verdicts;
type Row = readonly [
  section: string,
  what: string,
  facts: RequestFacts,
  record: PatronRequest["items"][number]["record"],
  says: Says,
  library?: RequestLibrary,
];

const permitsEverything: Pack = {
  id: "permits-everything",
  title: "A toolkit that permits everything",
  layer: "toolkit",
  sources: { none: { title: "Made for this test" } },
  rules: [
    {
      id: "everything",
      kind: "disclosure",
      when: { standing: ["proved", "refuted"] } satisfies Condition,
      effect: ["permit"],
      says: "Everything may be given.",
      cites: [{ source: "none" }],
    },
  ],
};

const publicLibrary: RequestLibrary = { libraryType: "public" };
const spoken = { instrument: "oral-request-no-process", standing: "proved", handler: "director" } as const;
const own = { ...spoken, requester: "patron", purpose: "own-use" } as const;
const someoneElse = { ...spoken, requester: "spouse" } as const;
const police = { ...spoken, requester: "police-local", purpose: "criminal-investigation" } as const;
const staff = { ...spoken, requester: "coworker", purpose: "library-operations" } as const;
const publicRecords = { ...spoken, requester: "media", instrument: "public-records-request" } as const;
const parentOf = (subjectAge: number) =>
  ({ ...spoken, requester: "parent", custody: "custodial", subjectAge }) as const;
const withConsent = (consent: "spoken" | "written" | "implied", subjectAge = 30) =>
  ({ ...someoneElse, consent, consentBy: "patron", consentScope: "covers", subjectAge }) as const;

const paper = { standing: "proved", handler: "director", requester: "police-local" } as const;
const grandJury = {
  ...paper,
  instrument: "grand-jury-subpoena",
  signedBy: "clerk",
  court: "state-trial-court",
} as const;
const agency = { ...paper, instrument: "administrative-subpoena", requester: "police-federal", court: "none" } as const;
const order = {
  ...paper,
  instrument: "court-order",
  signedBy: "judge",
  court: "state-trial-court",
  proceeding: "criminal",
} as const;
const warrant = {
  ...paper,
  instrument: "search-warrant",
  signedBy: "judge",
  court: "state-trial-court",
  execution: "presented",
  proceeding: "criminal",
} as const;

const ny: readonly Row[] = [
  ["4509", "own loans", own, "current-loan", "requires"],
  ["4509", "own room booking, which the text may not reach", own, "room-booking", "may open"],
  ["4509: no ground for parents", "parent of a child of 6", parentOf(6), "current-loan", "forbids"],
  ["4509: no ground for parents", "parent of a child of 17", parentOf(17), "current-loan", "forbids"],
  ["4509", "police, orally", police, "loan-history", "forbids"],
  ["4509", "grand-jury subpoena signed by a clerk", grandJury, "loan-history", "requires"],
  ["4509", "subpoena counsel finds insufficient", { ...grandJury, review: "insufficient" }, "loan-history", "forbids"],
  ["4509", "subpoena of another state", { ...grandJury, court: "out-of-state-court" }, "loan-history", "forbids"],
  ["4509: subpoena without more", "agency subpoena", agency, "loan-history", "is in doubt"],
  ["4509", "court order", order, "loan-history", "requires"],
  ["4509", "order of a federal court", { ...order, court: "federal-court" }, "loan-history", "requires"],
  ["4509: warrant not named", "search warrant presented", warrant, "loan-history", "is in doubt"],
  ["4509: no form", "spoken consent", withConsent("spoken"), "loan-history", "requires"],
  ["4509: no form", "consent read out of conduct", withConsent("implied"), "loan-history", "forbids"],
  [
    "4509",
    "another statute, found sufficient",
    { ...police, otherLaw: "demands", review: "sufficient" },
    "loan-history",
    "requires",
  ],
  ["4509", "another statute, not reviewed", { ...police, otherLaw: "demands" }, "loan-history", "forbids"],
  ["4509", "operations", staff, "loan-history", "permits"],
  ["4509", "public records: registration", publicRecords, "registration", "forbids"],
  ["4509", "public records: loans", publicRecords, "loan-history", "forbids"],
  ["4509: unclear", "public records: footage", publicRecords, "surveillance-video", "is in doubt"],
  ["4509: unclear", "police, orally: footage", police, "surveillance-video", "may forbid"],
  ["4509: not a record", "police, orally: what staff saw", police, "staff-observation", "says nothing"],
  ["4509: excluded", "public records: statistics", publicRecords, "aggregate-statistics", "may open"],
  [
    "4509: special libraries not named",
    "police in a special library",
    police,
    "loan-history",
    "says nothing",
    { libraryType: "special", publiclyFunded: "no" },
  ],
];

const ca: readonly Row[] = [
  ["7927.105(c): implied", "own loans", own, "current-loan", "says nothing"],
  ["7927.105: no ground for parents", "parent of a child of 6", parentOf(6), "current-loan", "forbids"],
  ["7927.105: no ground for parents", "parent of a child of 17", parentOf(17), "current-loan", "forbids"],
  ["7927.105", "police, orally", police, "loan-history", "forbids"],
  ["7927.105(c)(3)", "subpoena", grandJury, "loan-history", "forbids"],
  ["7927.105(c)(3)", "agency subpoena", agency, "loan-history", "forbids"],
  ["7927.105(c)(3)", "order of the superior court", order, "loan-history", "permits"],
  ["7927.105(c)(3)", "order of a federal court", { ...order, court: "federal-court" }, "loan-history", "is in doubt"],
  [
    "7927.105(c)(3)",
    "order of another court of the state",
    { ...order, court: "state-other-court" },
    "loan-history",
    "forbids",
  ],
  ["7927.105(c)(3): not named", "search warrant presented", warrant, "loan-history", "is in doubt"],
  ["7927.105(c)(2)", "written consent", withConsent("written"), "loan-history", "permits"],
  ["7927.105(c)(2)", "spoken consent", withConsent("spoken"), "loan-history", "forbids"],
  ["7927.105(c)(1)", "operations", staff, "loan-history", "permits"],
  ["7927.105", "public records: registration", publicRecords, "registration", "forbids"],
  ["7927.105", "public records: loans", publicRecords, "loan-history", "forbids"],
  ["7927.105: unclear", "public records: footage", publicRecords, "surveillance-video", "is in doubt"],
  ["7927.105: excluded", "public records: fines", publicRecords, "fines-and-fees", "may open"],
  ["7927.105: excluded", "police, orally: fines", police, "fines-and-fees", "says nothing"],
  ["7927.105(b)(1)", "statistics", police, "aggregate-statistics", "permits"],
  [
    "7927.105: public funds",
    "police in a private school",
    police,
    "loan-history",
    "says nothing",
    { libraryType: "private-school", publiclyFunded: "no" },
  ],
];

const footage = { ...police, scene: "library" } as const;
const wi: readonly Row[] = [
  ["(1m): implied", "own loans", own, "current-loan", "says nothing"],
  ["(4)", "parent of a child of 15", parentOf(15), "current-loan", "requires"],
  ["(4)", "parent of a child of 16", parentOf(16), "current-loan", "forbids"],
  [
    "(4)",
    "parent without custody, not denied placement",
    { ...parentOf(15), custody: "non-custodial" },
    "current-loan",
    "requires",
  ],
  ["(4)", "parent denied placement", { ...parentOf(15), custody: "denied" }, "current-loan", "forbids"],
  ["(4)", "parent who did not show it", { ...parentOf(15), standing: "refuted" }, "current-loan", "forbids"],
  ["(1m)", "police, orally", police, "loan-history", "forbids"],
  ["(1m)", "subpoena", grandJury, "loan-history", "forbids"],
  [
    "(1m): open question",
    "subpoena signed by a judge",
    { ...paper, instrument: "court-issued-subpoena", signedBy: "judge", court: "state-trial-court" },
    "loan-history",
    "is in doubt",
  ],
  ["(1m)", "court order without a finding", order, "loan-history", "permits"],
  ["(1m): not named", "search warrant presented", warrant, "loan-history", "is in doubt"],
  ["(1m)", "spoken consent", withConsent("spoken"), "loan-history", "permits"],
  ["(1m)", "consent read out of conduct", withConsent("implied"), "loan-history", "forbids"],
  ["(1m)", "operations", staff, "loan-history", "permits"],
  [
    "(2)-(3)",
    "a library bound by agreement",
    { ...spoken, requester: "other-library", purpose: "interlibrary-loan", recipientAssurance: "policy-or-agreement" },
    "interlibrary-loan",
    "permits",
  ],
  [
    "(2)-(3)",
    "a library bound by nothing",
    { ...spoken, requester: "other-library", purpose: "interlibrary-loan" },
    "interlibrary-loan",
    "forbids",
  ],
  ["(5)(a)", "police: footage of an offence at the library", footage, "surveillance-video", "requires"],
  ["(5)(a)", "police: footage, offence elsewhere", police, "surveillance-video", "forbids"],
  ["(5)(a)", "police: loans, offence at the library", footage, "loan-history", "forbids"],
  [
    "(5)(b)",
    "footage, the library asked for help",
    { ...police, libraryAsked: "yes" },
    "surveillance-video",
    "permits",
  ],
  [
    "(6)",
    "collection agency: fines",
    { ...spoken, requester: "collection-agency", purpose: "recover-debt" },
    "fines-and-fees",
    "permits",
  ],
  [
    "(6)",
    "collection agency: loans",
    { ...spoken, requester: "collection-agency", purpose: "recover-debt" },
    "loan-history",
    "forbids",
  ],
  [
    "(6)",
    "police: 50 dollars owed",
    { ...police, purpose: "recover-debt", amountOwed: 50 },
    "fines-and-fees",
    "permits",
  ],
  [
    "(6)",
    "police: 49 dollars owed",
    { ...police, purpose: "recover-debt", amountOwed: 49 },
    "fines-and-fees",
    "forbids",
  ],
  ["(1m)", "public records: registration", publicRecords, "registration", "forbids"],
  ["(1m)", "public records: loans", publicRecords, "loan-history", "forbids"],
  ["(1m), (5)", "public records: footage", publicRecords, "surveillance-video", "forbids"],
  ["(1m): unclear", "public records: correspondence", publicRecords, "correspondence", "is in doubt"],
];

const oh: readonly Row[] = [
  ["(B)(3), unread", "own loans", own, "current-loan", "may open"],
  ["(B)(1), unread", "parent of a child of 17", parentOf(17), "current-loan", "is in doubt"],
  ["(B)(1)", "parent of somebody of 18", parentOf(18), "current-loan", "forbids"],
  [
    "(B)(1): open question",
    "parent denied placement",
    { ...parentOf(10), custody: "denied" },
    "current-loan",
    "is in doubt",
  ],
  ["(B)(2)(b)", "police, orally", police, "loan-history", "forbids"],
  [
    "(B)(2)(b), unread",
    "police, public safety without time",
    { ...police, emergency: "public-safety" },
    "loan-history",
    "is in doubt",
  ],
  ["(B)(2)(b)", "police, emergency claimed in general", { ...police, emergency: "claimed" }, "loan-history", "forbids"],
  ["(B)(2)(a), unread", "subpoena", grandJury, "loan-history", "is in doubt"],
  ["(B)(2)(a), unread", "court order", order, "loan-history", "is in doubt"],
  ["(B)(2)(a), unread", "search warrant presented", warrant, "loan-history", "is in doubt"],
  ["(B)(2)(a)", "order of another state's court", { ...order, court: "out-of-state-court" }, "loan-history", "forbids"],
  ["(B)(3), unread", "spoken consent", withConsent("spoken"), "loan-history", "is in doubt"],
  ["(B)(3)", "consent read out of conduct", withConsent("implied"), "loan-history", "forbids"],
  ["(B)(4), unread", "operations", staff, "loan-history", "may open"],
  [
    "(B)(4), unread",
    "collection agency",
    { ...spoken, requester: "collection-agency", purpose: "recover-debt" },
    "fines-and-fees",
    "is in doubt",
  ],
  ["(B)(4), unread", "statistics", police, "aggregate-statistics", "may open"],
  ["(B)", "public records: registration", publicRecords, "registration", "forbids"],
  ["(B)", "public records: loans", publicRecords, "loan-history", "forbids"],
  ["(A): unclear", "public records: footage", publicRecords, "surveillance-video", "is in doubt"],
  [
    "(A): open to the public",
    "police in a closed school library",
    police,
    "loan-history",
    "says nothing",
    { libraryType: "private-school", publiclyFunded: "no", openToPublic: "no" },
  ],
  [
    "(A): open to the public",
    "police in an open special library",
    police,
    "loan-history",
    "forbids",
    { libraryType: "special", publiclyFunded: "no", openToPublic: "yes" },
  ],
];

const school: RequestLibrary = { libraryType: "public-school", openToPublic: "no" };
const tx: readonly Row[] = [
  ["552.023", "own loans", own, "current-loan", "requires"],
  ["552.023", "own registration, which the text may not reach", own, "registration", "may open"],
  ["26.004(b)(12)", "school: parent of a child of 17", parentOf(17), "current-loan", "requires", school],
  ["26.004(b)(12)", "school: parent of a pupil of 18", parentOf(18), "current-loan", "forbids", school],
  ["minors: open question", "public library: parent of a child of 17", parentOf(17), "current-loan", "is in doubt"],
  ["552.124", "public library: parent of somebody of 18", parentOf(18), "current-loan", "forbids"],
  ["552.124", "police, orally", police, "loan-history", "forbids"],
  ["(a)(3)", "subpoena without the showing", grandJury, "loan-history", "forbids"],
  ["(a)(3)", "subpoena with the showing", { ...grandJury, finding: "evidence-of-offence" }, "loan-history", "permits"],
  ["(a)(3)", "court order without the showing", order, "loan-history", "forbids"],
  ["(a)(3)", "court order with the showing", { ...order, finding: "public-safety" }, "loan-history", "permits"],
  [
    "(a)(3)",
    "the same order for a litigant",
    { ...order, finding: "public-safety", requester: "litigant" },
    "loan-history",
    "forbids",
  ],
  [
    "(a)(3)",
    "federal order with the showing",
    { ...order, court: "federal-court", finding: "prosecution" },
    "loan-history",
    "forbids",
  ],
  ["(a)(3): not named", "search warrant presented", warrant, "loan-history", "is in doubt"],
  ["552.229", "written consent of an adult", withConsent("written", 18), "loan-history", "requires"],
  ["552.229", "spoken consent of an adult", withConsent("spoken", 18), "loan-history", "forbids"],
  ["552.229", "written consent of somebody of 17 alone", withConsent("written", 17), "loan-history", "forbids"],
  [
    "552.229",
    "written consent of both",
    { ...withConsent("written", 17), consentBy: "patron-and-guardian" },
    "loan-history",
    "requires",
  ],
  ["(a)(1)", "operations", staff, "loan-history", "permits"],
  ["552.124: unclear", "public records: registration", publicRecords, "registration", "is in doubt"],
  ["552.124", "public records: loans", publicRecords, "loan-history", "forbids"],
  ["552.124: unclear", "public records: footage", publicRecords, "surveillance-video", "is in doubt"],
];

const il: readonly Row[] = [
  ["1(a): implied", "own loans", own, "current-loan", "says nothing"],
  ["1(a): no ground for parents", "parent of a child of 6", parentOf(6), "current-loan", "forbids"],
  ["1(a): no ground for parents", "parent of a child of 17", parentOf(17), "current-loan", "forbids"],
  ["1(a)", "police, orally", police, "loan-history", "forbids"],
  [
    "1(a)(2)",
    "police, imminent harm: registration",
    { ...police, emergency: "imminent-harm" },
    "registration",
    "permits",
  ],
  ["1(a)(2)", "police, imminent harm: loans", { ...police, emergency: "imminent-harm" }, "loan-history", "forbids"],
  ["1(a)(2)", "police, emergency claimed in general", { ...police, emergency: "claimed" }, "registration", "forbids"],
  ["1(a)(1)", "subpoena", grandJury, "loan-history", "forbids"],
  ["1(a)(1)", "court order", order, "loan-history", "permits"],
  ["1(a)(1): not named", "search warrant presented", warrant, "loan-history", "is in doubt"],
  ["1(a): not named", "spoken consent", withConsent("spoken"), "loan-history", "is in doubt"],
  ["1(a): not named", "consent read out of conduct", withConsent("implied"), "loan-history", "forbids"],
  ["1(a): implied", "operations", staff, "loan-history", "says nothing"],
  ["1(b)", "statistics", police, "aggregate-statistics", "permits"],
  ["1(a)", "public records: registration", publicRecords, "registration", "forbids"],
  ["1(a)", "public records: loans", publicRecords, "loan-history", "forbids"],
  ["1(a): unclear", "public records: footage", publicRecords, "surveillance-video", "is in doubt"],
  ["1(a): unclear", "police, orally: computer sessions", police, "computer-session", "may forbid"],
];

const states: readonly (readonly [LawPack, readonly Row[]])[] = [
  [newYork, ny],
  [california, ca],
  [wisconsin, wi],
  [ohio, oh],
  [texas, tx],
  [illinois, il],
];

function policyOf(...packs: readonly Pack[]) {
  const result = definePolicy({ id: "library", title: "Library", packs });
  if (!result.ok) throw new Error(`issues: ${JSON.stringify(result.issues)}`);
  return result.value;
}

describe.each(states)("$title", (pack, rows) => {
  const alone = policyOf(pack);
  const aboveAll = policyOf(permitsEverything, pack);

  for (const [section, what, facts, record, says, library = publicLibrary] of rows) {
    test(`${section}: ${what}`, () => {
      const jurisdiction = pack.jurisdiction ?? "unknown";
      const linkage = record === "aggregate-statistics" ? "no-person" : "person-to-use";
      const request: PatronRequest = { library: { ...library, jurisdiction }, facts, items: [{ record, linkage }] };
      const of = (policy: typeof alone) => decide(policy, request, { asOf: "2026-11-24" }).verdict;
      expect([of(alone), of(aboveAll)]).toEqual(verdicts[says]);
    });
  }
});
