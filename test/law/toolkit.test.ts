import { describe, expect, test } from "vitest";
import type { Act, PatronRequest, RequestFacts } from "../../src/index.js";
import { toolkit } from "../../src/law/index.js";
import { baselineFor } from "../support/baseline.js";
import { decideInFull } from "../support/in-full.js";

type RecordType = PatronRequest["items"][number]["record"];

/** In New York, whose law forbids and opens plainly, at the front desk. */
function decided(facts: RequestFacts, record: RecordType = "loan-history") {
  const request: PatronRequest = {
    library: { jurisdiction: "US-NY", libraryType: "public", communicationService: "no" },
    facts: {
      scope: "one-patron",
      instrument: "oral-request-no-process",
      standing: "proved",
      handler: "front-line",
      ...facts,
    },
    items: [{ record, linkage: "person-to-use" }],
  };
  return decideInFull(baselineFor(request), request, { asOf: "2026-11-24" });
}

const police = { requester: "police-local", purpose: "criminal-investigation" } as const;
const subpoena = {
  requester: "police-local",
  instrument: "grand-jury-subpoena",
  signedBy: "clerk",
  court: "state-trial-court",
  proceeding: "grand-jury",
  obliges: "respond-or-object",
} as const;
const warrant = {
  requester: "police-local",
  instrument: "search-warrant",
  signedBy: "judge",
  court: "state-trial-court",
  proceeding: "criminal",
} as const;

interface Expected {
  readonly action?: string;
  readonly who?: readonly string[];
  readonly does?: readonly Act[];
  readonly first?: readonly Act[];
  readonly never?: readonly Act[];
  readonly not?: readonly Act[];
  readonly procedures?: readonly string[];
}

/** The clauses of the tool kit, and the sheet's steps, that are decided when somebody asks. */
const rows: readonly (readonly [
  clause: string,
  what: string,
  facts: RequestFacts,
  expected: Expected,
  record?: RecordType,
])[] = [
  ["AD-8", "staff may not answer police", police, { action: "refer", who: ["director", "designee"] }],
  ["AD-8", "an administrator may, and declines", { ...police, handler: "director" }, { action: "decline" }],
  [
    "ST-4",
    "police are referred",
    police,
    { does: ["refer-to-administrator"], procedures: ["desk", "noproc", "after"] },
  ],
  ["ST-4", "not by the director", { ...police, handler: "director" }, { not: ["refer-to-administrator"] }],
  [
    "ST-4",
    "a look at the back-office computers",
    { requester: "member-of-public", asked: "non-public-equipment" },
    { does: ["refer-to-administrator"] },
  ],
  [
    "ST-5",
    "media",
    { requester: "media" },
    { action: "refer", does: ["refer-to-administrator", "refer-to-spokesperson"] },
  ],
  ["GB-5", "a trustee", { requester: "trustee" }, { does: ["refer-to-administrator"] }],
  ["ST-3", "who asked and why stays unsaid", police, { never: ["tell-others"] }],
  [
    "ST-2.1",
    "colleagues in a public area move first",
    { requester: "coworker", purpose: "library-operations", place: "public-area" },
    { action: "hold", first: ["speak-privately"] },
  ],
  ["3.1 desk", "no confirmation that somebody is a patron", police, { never: ["confirm-or-deny"] }],
  ["3.1 desk", "identification is asked", police, { does: ["verify-authority", "log-request"] }],
  [
    "3.4 subp",
    "counsel sees a subpoena first",
    { ...subpoena, handler: "director", review: "not-sought" },
    { action: "hold", first: ["consult-counsel"], never: ["destroy-records"], procedures: ["desk", "subp", "after"] },
  ],
  [
    "3.4 subp",
    "a subpoena that counsel found sufficient",
    { ...subpoena, handler: "director", review: "sufficient" },
    { action: "answer", does: ["limit-to-named"], not: ["challenge-in-court"] },
  ],
  [
    "3.4 subp",
    "one that counsel found insufficient is objected to",
    { ...subpoena, handler: "director", review: "insufficient" },
    { action: "hold", does: ["challenge-in-court", "preserve-records"] },
  ],
  [
    "3.6 warr",
    "a search under way is not obstructed, by anybody",
    { ...warrant, execution: "under-way" },
    {
      action: "comply",
      does: ["verify-paper", "ask-to-wait", "observe-and-record", "consult-counsel"],
      never: ["obstruct", "consent-to-search"],
      procedures: ["desk", "warr", "after"],
    },
  ],
  [
    "3.6 warr",
    "a warrant by mail goes to counsel",
    { ...warrant, execution: "presented", handler: "director", review: "not-sought" },
    { first: ["consult-counsel"], not: ["ask-to-wait"] },
  ],
  [
    "3.8 immig",
    "an immigration warrant opens no non-public area",
    {
      requester: "immigration-officer",
      instrument: "ice-administrative-warrant",
      signedBy: "agency-official",
      court: "none",
      proceeding: "administrative",
      execution: "presented",
    },
    {
      action: "refer",
      never: ["consent-to-search", "obstruct"],
      does: ["verify-paper"],
      procedures: ["desk", "immig", "after"],
    },
  ],
  [
    "3.9 foia",
    "a public-records request is refused with its ground, until its day",
    { requester: "media", instrument: "public-records-request", handler: "records-officer" },
    { action: "hold", does: ["deny-with-ground"], not: ["redact-and-release"], procedures: ["desk", "foia", "after"] },
  ],
  [
    "3.9 hold",
    "a litigation-hold letter: keep, hand over nothing",
    { requester: "litigant", instrument: "preservation-demand-civil", signedBy: "attorney", obliges: "preserve" },
    { does: ["preserve-records", "verify-authority"], procedures: ["desk", "hold", "after"] },
  ],
  [
    "6",
    "silence that is only asked for leaves notice to the director",
    { ...subpoena, handler: "director", secrecy: "asked-only" },
    { does: ["notify-patron"] },
  ],
  [
    "6",
    "silence ordered by law forbids it",
    { ...subpoena, handler: "director", secrecy: "ordered" },
    { never: ["notify-patron", "notify-governing-body"], not: ["notify-patron"], does: ["tell-recipients-bound"] },
  ],
  [
    "3.3 emerg",
    "danger in the building",
    { ...police, emergency: "claimed", scene: "library" },
    { does: ["call-emergency-services"] },
  ],
];

describe("what the tool kit says when somebody asks", () => {
  for (const [clause, what, facts, expected, record] of rows)
    test(`${clause}: ${what}`, () => {
      const { action, answerableBy, duties, never, procedures } = decided(facts, record);
      const must = duties.filter(({ onlyIf }) => onlyIf.length === 0);
      if (expected.action !== undefined) expect(action).toBe(expected.action);
      if (expected.who !== undefined) expect(answerableBy).toEqual(expected.who);
      const acts = must.map(({ act }) => act);
      expect(acts).toEqual(expect.arrayContaining([...(expected.does ?? [])]));
      expect(must.filter(({ first }) => first).map(({ act }) => act)).toEqual(
        expect.arrayContaining([...(expected.first ?? [])]),
      );
      expect(never.map(({ act }) => act)).toEqual(expect.arrayContaining([...(expected.never ?? [])]));
      expect(acts.filter((act) => expected.not?.includes(act))).toEqual([]);
      if (expected.procedures !== undefined) expect([...procedures].sort()).toEqual([...expected.procedures].sort());
    });

  test("ST-1.1: no rule asks who somebody is beyond role and tie: not even age", () => {
    for (const rule of toolkit.rules) expect(JSON.stringify([rule.when, rule.unless])).not.toContain("subjectAge");
  });

  test("credentials are given to nobody", () => {
    const { items } = decided(
      { requester: "patron", scope: "one-patron", credential: "identity-document", channel: "in-person" },
      "registration",
    );
    const [item] = items;
    expect(item?.action).toBe("answer");
    for (const secret of ["password", "pin", "auth-token"] as const) {
      expect(item?.extent.may).not.toContain(secret);
    }
  });
});
