import { describe, expect, test } from "vitest";
import { decide, type PatronRequest, type RequestFacts, type Verdict } from "../../src/index.js";
import { baselineFor, statePacks } from "../support/baseline.js";

/** Everything a desk would know; above the toolkit more facts matter than to a state's law alone. */
const atTheDesk = {
  standing: "proved",
  handler: "director",
  channel: "in-person",
  place: "public-area",
  holder: "library",
  asked: "view",
  scope: "one-patron",
  credential: "identity-document",
  subjectAge: 40,
  instrument: "oral-request-no-process",
  signedBy: "nobody",
  court: "none",
  proceeding: "none",
  obliges: "nothing",
} as const satisfies RequestFacts;

const open: readonly Verdict[] = ["permitted", "required"];
const rows: readonly (readonly [what: string, facts: RequestFacts, verdicts: readonly Verdict[]])[] = [
  ["police, orally, get nothing", { requester: "police-local", purpose: "criminal-investigation" }, ["forbidden"]],
  ["patrons get their own loans", { requester: "patron", scope: "one-patron", purpose: "own-use" }, open],
  ["staff work with the records", { requester: "coworker", purpose: "library-operations" }, open],
  [
    "a public-records request opens no loans",
    { requester: "media", purpose: "journalism", instrument: "public-records-request" },
    ["forbidden"],
  ],
];

/** Where the law of a state differs from what nearly all say, with the section. */
const except: { readonly [row: string]: readonly Verdict[] } = {
  // Utah Code § 63G-2-206(1)(b): police may have what a case of theirs needs, without any paper
  "US-UT: police, orally, get nothing": ["permitted"],
  // N.D.C.C. § 40-38-12 names reference queries alone; loans are in doubt
  "US-ND: a public-records request opens no loans": ["unsettled"],
  // Delaware: nobody read the exclusion, nor which records it names
  "US-DE: a public-records request opens no loans": ["unsettled"],
  // W. Va. Code § 10-1-22 is marked as repealed
  "US-WV: a public-records request opens no loans": ["unsettled"],
};

describe.each(statePacks)("$title, above toolkit, practice and federal law", ({ jurisdiction }) => {
  test.each(rows)("%s", (what, facts, verdicts) => {
    const request: PatronRequest = {
      library: {
        jurisdiction: jurisdiction ?? "unknown",
        libraryType: "public",
        communicationService: "no",
      },
      facts: { ...atTheDesk, ...facts },
      items: [{ record: "current-loan", linkage: "person-to-use" }],
    };
    const expected = except[`${jurisdiction}: ${what}`] ?? verdicts;
    expect(expected).toContain(decide(baselineFor(request), request, { asOf: "2026-11-24" }).verdict);
  });
});
