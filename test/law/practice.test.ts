import { describe, expect, test } from "vitest";
import type {
  Act,
  Action,
  DataElement,
  ExpandedDecision,
  Pack,
  PatronRequest,
  Policy,
  RequestFacts,
  RequestLibrary,
  Verdict,
} from "../../src/index.js";
import { practice } from "../../src/law/practice/index.js";
import { rows } from "../../src/law/practice/rows.js";
import { whatTheRulesSay } from "../support/in-full.js";
import { defined } from "../support/small-policy.js";

/*
 * What published policies answer to informal requests, read off the fact sheet by hand. A state law that says nothing
 * stands above the pack, so the verdicts are those of practice alone.
 */
const silentLaw: Pack = {
  id: "test-law",
  title: "A law that says nothing",
  layer: "state",
  jurisdiction: "US-AL",
  sources: { none: { title: "Made for this test" } },
  rules: [],
};
/** Shows the extents of answers that practice alone leaves in doubt. */
const openLaw: Pack = {
  ...silentLaw,
  title: "A law that opens everything",
  rules: [
    {
      id: "test-law/open",
      kind: "disclosure",
      when: { standing: ["proved"] },
      effect: ["permit"],
      says: "Everything is open.",
      cites: [{ source: "none" }],
    },
  ],
};
const alone = defined({ id: "alone", title: "Practice alone", packs: [silentLaw, practice] });
const opened = defined({ id: "opened", title: "Practice under an open law", packs: [openLaw, practice] });

type Channel = "in-person" | "phone" | "electronic";
type RecordType = PatronRequest["items"][number]["record"];

interface Expected {
  readonly verdict: Verdict;
  readonly action: Action;
  /** Elements that may be given, now or once authorised. */
  readonly gives?: readonly DataElement[];
  readonly withholds?: readonly DataElement[];
  readonly does?: readonly Act[];
  readonly never?: readonly Act[];
  readonly answerableBy?: ExpandedDecision["answerableBy"];
}

interface Case extends Expected {
  readonly row: keyof typeof rows;
  /** The source of the sheet on which the expectation rests. */
  readonly source: string;
  readonly what: string;
  readonly facts: RequestFacts;
  readonly record: RecordType;
  readonly library?: RequestLibrary;
  /** What differs on a channel. */
  readonly on?: { readonly [C in Channel]?: Partial<Expected> };
}

function ask(policy: Policy, facts: RequestFacts, record: RecordType, library: RequestLibrary = {}): ExpandedDecision {
  const request: PatronRequest = {
    library: { jurisdiction: "US-AL", libraryType: "public", ...library },
    facts: { scope: "one-patron", instrument: "oral-request-no-process", handler: "front-line", ...facts },
    items: [{ record }],
  };
  return whatTheRulesSay(policy, request, "2026-11-24");
}

function check(decision: ExpandedDecision, expected: Partial<Expected>): void {
  const { verdict, action, gives = [], withholds = [], does = [], never = [], answerableBy } = expected;
  const may = [...decision.extent.may, ...decision.extent.onceAuthorised];
  expect({ verdict: decision.verdict, action: decision.action }).toMatchObject({
    ...(verdict === undefined ? {} : { verdict }),
    ...(action === undefined ? {} : { action }),
  });
  expect(may).toEqual(expect.arrayContaining([...gives]));
  expect(withholds.filter((element) => may.includes(element))).toStrictEqual([]);
  expect(decision.duties.map(({ act }) => act)).toEqual(expect.arrayContaining([...does]));
  expect(decision.never.map(({ act }) => act)).toEqual(expect.arrayContaining([...never]));
  if (answerableBy !== undefined) expect(decision.answerableBy).toStrictEqual(answerableBy);
}

const shown = { standing: "proved" } as const satisfies RequestFacts;
const no = { verdict: "forbidden", action: "decline" } as const;
const notHere = { verdict: "forbidden", action: "refer" } as const;
const doubt = { verdict: "unsettled", action: "refer" } as const;
/** In doubt, and whoever was asked is among those who may answer: they hold. */
const heldInDoubt = { verdict: "unsettled", action: "hold" } as const;
/** Nothing could open it, and no paper, office or reporter is in it: anybody who is asked declines. */
const declined = { verdict: "forbidden", action: "decline" } as const;
const yes = { verdict: "permitted", action: "answer" } as const;
const patron = { requester: "patron", ...shown } as const;
const police = { requester: "police-local", ...shown } as const;
const deskAndUp = ["director", "designee", "person-in-charge", "supervisor", "front-line"] as const;
const directorOnly = ["director", "designee"] as const;
const neverSent = { electronic: { never: ["change-contact-and-send"] } } as const;
const written = {
  consent: "written",
  consentBy: "patron",
  consentScope: "covers",
  requester: "spouse",
  ...shown,
} as const satisfies RequestFacts;

const cases: readonly Case[] = [
  {
    row: "inf-self-in-person",
    source: "calvert",
    what: "what is on loan",
    facts: { ...patron, credential: "library-card" },
    record: "current-loan",
    ...yes,
    gives: ["title-or-description", "transaction-date"],
    withholds: ["proxy-link", "guardian-link"],
    answerableBy: deskAndUp,
    on: {
      "in-person": { does: ["verify-identity", "quiet-manner"] },
      phone: { does: ["verify-identity"], withholds: ["staff-note", "legal-name"] },
      electronic: { does: ["send-to-contact-on-file"], never: ["change-contact-and-send"] },
    },
  },
  {
    row: "inf-self-in-person",
    source: "mult-app",
    what: "past loans: everything in person, by phone nothing",
    facts: patron,
    record: "loan-history",
    ...yes,
    on: {
      "in-person": { gives: ["title-or-description", "staff-note"], does: ["quiet-manner"] },
      phone: { action: "hold", withholds: ["title-or-description", "transaction-date", "activity-count"] },
      electronic: { gives: ["title-or-description"] },
    },
  },
  {
    row: "inf-self-phone",
    source: "uvu-conf",
    what: "fines",
    facts: { ...patron, credential: "account-facts" },
    record: "fines-and-fees",
    ...yes,
    gives: ["amount-owed"],
    on: { phone: { withholds: ["postal-address", "payment-card", "phone"] } },
  },
  {
    row: "inf-self-remote",
    source: "mult-policy",
    what: "the account itself, never its secrets",
    facts: { ...patron, credential: "contact-on-file" },
    record: "registration",
    ...yes,
    withholds: ["password", "pin", "auth-token", "alternate-contact"],
    on: {
      "in-person": { gives: ["postal-address", "patron-barcode"] },
      phone: { action: "hold", withholds: ["postal-address", "patron-barcode"], never: ["change-contact-and-send"] },
      electronic: {
        gives: ["postal-address", "patron-barcode"],
        does: ["send-to-contact-on-file"],
        ...neverSent.electronic,
      },
    },
  },
  {
    row: "inf-self-fails",
    source: "mult-unauth",
    what: "the check failed",
    facts: { requester: "patron", standing: "refuted" },
    record: "current-loan",
    ...no,
    does: ["verify-identity", "send-to-contact-on-file"],
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-card-bearer",
    source: "mult-notpresent",
    what: "a renewal with the card",
    facts: { requester: "card-bearer", ...shown, purpose: "stated-transaction", credential: "library-card" },
    record: "current-loan",
    ...heldInDoubt,
    does: ["limit-to-named"],
    never: ["change-contact-and-send"],
  },
  {
    row: "inf-card-bearer",
    source: "mult-notpresent",
    what: "past loans with the card",
    facts: { requester: "card-bearer", ...shown, purpose: "stated-transaction", credential: "library-card" },
    record: "loan-history",
    ...no,
  },
  {
    row: "inf-card-bearer",
    source: "mult-notpresent",
    what: "the card, and no transaction named",
    facts: { requester: "card-bearer", ...shown, credential: "library-card" },
    record: "current-loan",
    ...no,
  },
  {
    row: "inf-found-card",
    source: "mult-unauth",
    what: "whose card is this?",
    facts: { requester: "member-of-public", ...shown, credential: "library-card", asked: "confirm" },
    record: "registration",
    ...no,
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-name-only",
    source: "mult-notpresent",
    what: "a name and nothing else",
    facts: { requester: "member-of-public", ...shown, credential: "name-only" },
    record: "current-loan",
    ...no,
    does: ["offer-message"],
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-spouse-family",
    source: "cheltenham",
    what: "a spouse asks what is out",
    facts: { requester: "spouse", ...shown },
    record: "current-loan",
    ...no,
    does: ["offer-message"],
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-spouse-family",
    source: "uvu-conf",
    what: "a relative who picks up the phone",
    facts: { requester: "relative", ...shown },
    record: "notice-log",
    ...no,
    does: ["offer-message"],
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-spouse-family",
    source: "cheltenham",
    what: "a spouse with the card",
    facts: { requester: "spouse", ...shown, purpose: "stated-transaction", credential: "library-card" },
    record: "current-loan",
    ...heldInDoubt,
  },
  {
    row: "inf-parent-under-age",
    source: "superior",
    what: "a parent of a nine-year-old, with no law of the state that says so",
    facts: { requester: "parent", ...shown, custody: "custodial", subjectAge: 9, credential: "custody-paper" },
    record: "current-loan",
    ...no,
    does: ["verify-identity", "verify-authority", "limit-to-named"],
    on: neverSent,
  },
  {
    row: "inf-parent-under-age",
    source: "canby",
    what: "a parent who must pay",
    facts: {
      requester: "parent",
      ...shown,
      custody: "custodial",
      subjectAge: 9,
      accountTie: "liable",
      purpose: "recover-debt",
    },
    record: "fines-and-fees",
    ...heldInDoubt,
  },
  {
    row: "inf-parent-denied-placement",
    source: "wi-43-30",
    what: "placement denied, though liable",
    facts: {
      requester: "parent",
      ...shown,
      custody: "denied",
      subjectAge: 9,
      accountTie: "liable",
      purpose: "recover-debt",
    },
    record: "current-loan",
    ...no,
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-teen-over-age",
    source: "superior",
    what: "a parent of a seventeen-year-old",
    facts: { requester: "parent", ...shown, custody: "custodial", subjectAge: 17 },
    record: "current-loan",
    ...no,
    does: ["give-to-patron"],
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-teacher-principal",
    source: "wny-school",
    what: "a teacher at a school library",
    facts: { requester: "teacher", ...shown, purpose: "teaching" },
    record: "current-loan",
    library: { libraryType: "public-school" },
    // "through administrator or teacher-librarian"
    ...doubt,
    answerableBy: directorOnly,
    does: ["refer-to-administrator", "give-to-patron"],
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-teacher-principal",
    source: "wny-school",
    what: "a teacher at a public library",
    facts: { requester: "teacher", ...shown, purpose: "teaching" },
    record: "current-loan",
    ...no,
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-school-officer",
    source: "wny-school",
    what: "a school officer without process",
    facts: { requester: "school-officer", ...shown },
    record: "current-loan",
    library: { libraryType: "public-school" },
    ...notHere,
    does: ["offer-process-route"],
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-caregiver-holds",
    source: "mult-policy",
    what: "a neighbour collects a hold",
    facts: {
      requester: "caregiver",
      ...shown,
      purpose: "stated-transaction",
      credential: "account-facts",
      asked: "collect-items",
    },
    record: "hold",
    ...heldInDoubt,
    does: ["limit-to-named"],
  },
  {
    row: "inf-caregiver-holds",
    source: "mult-policy",
    what: "a neighbour asks about the account",
    facts: { requester: "caregiver", ...shown, purpose: "stated-transaction", credential: "account-facts" },
    record: "fines-and-fees",
    ...no,
  },
  {
    row: "inf-presence-query",
    source: "mcpl-in",
    what: "is she there?",
    facts: { requester: "relative", ...shown, asked: "presence" },
    record: "staff-observation",
    ...no,
    does: ["offer-message"],
    never: ["confirm-or-deny"],
    answerableBy: deskAndUp,
  },
  {
    row: "inf-police-presence",
    source: "wny-police",
    what: "did you see these teenagers?",
    facts: { ...police, asked: "presence" },
    record: "staff-observation",
    ...doubt,
    does: ["refer-to-administrator"],
    answerableBy: ["director", "designee", "person-in-charge"],
  },
  {
    row: "inf-who-has-book",
    source: "framingham",
    what: "who has it?",
    facts: { requester: "member-of-public", ...shown, scope: "by-item", purpose: "find-material" },
    record: "item-last-borrower",
    ...no,
    does: ["offer-hold"],
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-who-has-book",
    source: "framingham",
    what: "a patron's own name opens nobody else's loan",
    facts: { ...patron, scope: "by-item", purpose: "find-material" },
    record: "item-last-borrower",
    ...no,
    does: ["offer-hold"],
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-other-library-ill",
    source: "mi-603",
    what: "who a loan is for",
    facts: { requester: "other-library", ...shown, purpose: "interlibrary-loan" },
    record: "interlibrary-loan",
    ...yes,
    gives: ["legal-name", "title-or-description"],
    withholds: ["postal-address", "phone", "email", "staff-note"],
    does: ["limit-onward-use"],
  },
  {
    row: "inf-consortium",
    source: "nekls",
    what: "work on the shared system",
    facts: { requester: "consortium", ...shown, purpose: "library-operations", handler: "it-staff" },
    record: "current-loan",
    ...yes,
    does: ["limit-to-named"],
  },
  {
    row: "inf-consortium",
    source: "ccls-proc",
    what: "a paper about records the system holds",
    facts: {
      requester: "litigant",
      ...shown,
      instrument: "civil-discovery-subpoena",
      signedBy: "attorney",
      court: "state-trial-court",
      holder: "consortium",
      handler: "consortium-staff",
    },
    record: "current-loan",
    ...notHere,
    does: ["refer-to-library"],
  },
  {
    row: "inf-consortium",
    source: "ccls-proc",
    what: "a party asks the system without any paper",
    facts: { requester: "litigant", ...shown, holder: "consortium", handler: "consortium-staff" },
    record: "current-loan",
    ...notHere,
    does: ["refer-to-library"],
  },
  {
    row: "inf-agency-safety-share",
    source: "mult-excl",
    what: "a formal request for banned people",
    facts: {
      requester: "government-agency",
      ...shown,
      purpose: "security",
      instrument: "written-letter-request",
      handler: "director",
    },
    record: "exclusion-record",
    ...yes,
    gives: ["legal-name", "photo", "account-block", "transaction-date"],
    withholds: ["postal-address", "date-of-birth", "staff-note"],
    does: ["limit-onward-use", "refer-to-administrator"],
    answerableBy: directorOnly,
  },
  {
    row: "inf-agency-safety-share",
    source: "mult-excl",
    what: "the same at a desk",
    facts: {
      requester: "government-agency",
      ...shown,
      purpose: "security",
      instrument: "written-letter-request",
    },
    record: "exclusion-record",
    verdict: "permitted",
    action: "refer",
  },
  {
    row: "inf-vendor",
    source: "ala-vendor",
    what: "work under contract",
    facts: {
      requester: "vendor",
      ...shown,
      purpose: "library-operations",
      recipientAssurance: "contract",
      service: "ils",
      handler: "it-staff",
    },
    record: "registration",
    ...yes,
    gives: ["legal-name"],
    withholds: ["password", "pin", "payment-card", "government-id"],
    does: ["limit-to-named"],
  },
  {
    row: "inf-vendor",
    source: "ala-vendor",
    what: "no contract",
    facts: { requester: "vendor", ...shown, purpose: "library-operations", handler: "it-staff" },
    record: "registration",
    ...no,
  },
  {
    row: "inf-vendor",
    source: "ala-vendor",
    what: "a vendor receives a demand",
    facts: { ...police, holder: "vendor", handler: "vendor-staff" },
    record: "eresource-use",
    ...notHere,
    does: ["refer-to-library"],
  },
  {
    row: "inf-collection-agency",
    source: "mi-603",
    what: "a collector under contract",
    facts: {
      requester: "collection-agency",
      ...shown,
      purpose: "recover-debt",
      recipientAssurance: "contract",
      handler: "director",
    },
    record: "fines-and-fees",
    ...yes,
    gives: ["legal-name", "postal-address", "amount-owed"],
    withholds: ["title-or-description", "date-of-birth", "staff-note"],
  },
  {
    row: "inf-media",
    source: "moweaqua",
    what: "what somebody borrowed",
    facts: { requester: "media", ...shown, purpose: "journalism" },
    record: "loan-history",
    ...notHere,
    does: ["refer-to-spokesperson", "offer-statistics"],
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-media",
    source: "ws-media",
    what: "figures, from the spokesperson",
    facts: { requester: "media", ...shown, handler: "spokesperson" },
    record: "aggregate-statistics",
    ...yes,
    gives: ["operational-reference"],
    does: ["refer-to-spokesperson", "suppress-small-cells"],
    answerableBy: ["director", "designee", "spokesperson"],
  },
  {
    row: "inf-researcher",
    source: "oh-lsc",
    what: "loans for a study",
    facts: { requester: "researcher", ...shown, purpose: "research", scope: "many-patrons" },
    record: "loan-history",
    ...no,
    does: ["offer-statistics"],
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-elected-official",
    source: "mo-817",
    what: "a mayor asks",
    facts: { requester: "elected-official", ...shown, purpose: "public-oversight" },
    record: "current-loan",
    ...notHere,
    does: ["refer-to-administrator", "offer-statistics"],
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-board-member",
    source: "paola",
    what: "for himself",
    facts: { requester: "trustee", ...shown, purpose: "personal" },
    record: "current-loan",
    ...notHere,
    does: ["limit-to-named"],
    never: ["discuss-patron"],
    answerableBy: directorOnly,
  },
  {
    row: "inf-board-member",
    source: "vt-newhaven",
    what: "in the director's place",
    facts: { requester: "trustee", ...shown, purpose: "library-operations" },
    record: "current-loan",
    ...doubt,
  },
  {
    row: "inf-coworker",
    source: "mattituck",
    what: "what the work needs",
    facts: { requester: "coworker", ...shown, purpose: "library-operations" },
    record: "current-loan",
    ...yes,
    gives: ["title-or-description"],
    never: ["search-own-or-family", "discuss-patron"],
  },
  {
    row: "inf-coworker",
    source: "mult-staff",
    what: "curiosity",
    facts: { requester: "coworker", ...shown, purpose: "personal" },
    record: "current-loan",
    ...declined,
    never: ["search-own-or-family"],
  },
  {
    row: "inf-volunteer-sub",
    source: "framingham",
    what: "a volunteer is asked by the patron",
    facts: { ...patron, handler: "volunteer" },
    record: "current-loan",
    verdict: "permitted",
    action: "refer",
    does: ["refer-to-administrator"],
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-missing-person",
    source: "mtpleasant",
    what: "police, in an emergency, ask for footage",
    facts: { ...police, purpose: "find-person", emergency: "imminent-harm", handler: "director" },
    record: "surveillance-video",
    ...heldInDoubt,
    does: ["verify-emergency", "preserve-records"],
    answerableBy: directorOnly,
  },
  {
    row: "inf-missing-person",
    source: "vt-kimball",
    what: "police, in an emergency, ask for computer sessions",
    facts: { ...police, purpose: "find-person", emergency: "imminent-harm" },
    record: "computer-session",
    ...notHere,
    does: ["preserve-records"],
  },
  {
    row: "inf-missing-person",
    source: "mcpl-in",
    what: "family look for somebody",
    facts: { requester: "relative", ...shown, purpose: "find-person", asked: "presence" },
    record: "staff-observation",
    ...no,
    does: ["offer-message"],
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-welfare-partner",
    source: "txlis",
    what: "a partner fears self-harm and wants a phone number",
    facts: { requester: "spouse", ...shown, purpose: "welfare" },
    record: "registration",
    ...no,
    does: ["call-emergency-services"],
    never: ["confirm-or-deny"],
  },
  {
    row: "inf-child-abuse",
    source: "or-mandated",
    what: "child protection asks for an address",
    facts: { requester: "child-protection", ...shown, purpose: "child-protection", handler: "director" },
    record: "registration",
    ...heldInDoubt,
    does: ["report-abuse"],
    answerableBy: directorOnly,
  },
  {
    row: "inf-child-abuse",
    source: "or-mandated",
    what: "child protection asks for loans",
    facts: { requester: "child-protection", ...shown, purpose: "child-protection", handler: "director" },
    record: "loan-history",
    ...notHere,
    does: ["report-abuse"],
  },
  {
    row: "inf-crime-victim-library",
    source: "woodbridge",
    what: "what staff saw of a theft at the library",
    facts: { ...police, scene: "library" },
    record: "staff-observation",
    ...yes,
    answerableBy: deskAndUp,
  },
  {
    row: "inf-crime-victim-library",
    source: "paola",
    what: "the suspect's address",
    facts: { ...police, scene: "library", libraryAsked: "yes", handler: "director" },
    record: "registration",
    ...doubt,
  },
  {
    row: "inf-crime-victim-library",
    source: "archbold",
    what: "footage, which the library reported",
    facts: { ...police, scene: "library", libraryAsked: "yes", handler: "director" },
    record: "surveillance-video",
    ...heldInDoubt,
    does: ["clip-only"],
  },
  {
    row: "inf-video",
    source: "hepburn",
    what: "the public wants footage",
    facts: { requester: "member-of-public", ...shown },
    record: "surveillance-video",
    // "public: ask director"
    ...notHere,
    does: ["refer-to-administrator", "clip-only"],
    answerableBy: directorOnly,
  },
  {
    row: "inf-video",
    source: "hepburn",
    what: "police with nothing",
    facts: { ...police, handler: "director" },
    record: "surveillance-video",
    ...no,
    does: ["preserve-records"],
  },
  {
    row: "inf-video",
    source: "hepburn",
    what: "police with an order that counsel found sufficient",
    facts: {
      ...police,
      instrument: "court-order",
      signedBy: "judge",
      court: "state-trial-court",
      proceeding: "criminal",
      obliges: "produce",
      execution: "presented",
      review: "sufficient",
      handler: "director",
    },
    record: "surveillance-video",
    ...yes,
    gives: ["video-image"],
    withholds: ["title-or-description", "incident-allegation"],
    does: ["clip-only"],
  },
  {
    row: "inf-death",
    source: "dead-patron",
    what: "an executor closes the account",
    facts: { requester: "executor", ...shown, purpose: "settle-estate", handler: "director" },
    record: "current-loan",
    ...heldInDoubt,
    does: ["verify-authority", "refer-to-administrator"],
    answerableBy: directorOnly,
  },
  {
    row: "inf-death",
    source: "dead-patron",
    what: "an heir wants to know what was read",
    facts: { requester: "executor", ...shown, purpose: "personal", handler: "director" },
    record: "loan-history",
    ...no,
  },
  {
    row: "inf-consent",
    source: "nc-125-19",
    what: "in writing",
    facts: written,
    record: "current-loan",
    ...yes,
    gives: ["title-or-description"],
    withholds: ["guardian-link"],
    does: ["limit-to-named"],
  },
  {
    row: "inf-consent",
    source: "grant-in",
    what: "only spoken",
    facts: { ...written, consent: "spoken" },
    record: "current-loan",
    ...heldInDoubt,
    does: ["get-written-consent"],
  },
  {
    row: "inf-consent",
    source: "grant-in",
    what: "it names somebody else",
    facts: { ...written, consentScope: "does-not-cover" },
    record: "current-loan",
    ...no,
  },
  {
    row: "inf-statistics",
    source: "ca-7927",
    what: "anybody",
    facts: { requester: "member-of-public" },
    record: "aggregate-statistics",
    ...yes,
    gives: ["operational-reference"],
    does: ["suppress-small-cells"],
  },
  {
    row: "inf-statistics",
    source: "il-70-1",
    what: "a mayor, at the desk",
    facts: { requester: "elected-official", ...shown },
    record: "aggregate-statistics",
    ...yes,
    does: ["suppress-small-cells"],
  },
  {
    row: "inf-ownership-tension",
    source: "moweaqua",
    what: "a spouse who is liable",
    facts: { requester: "spouse", ...shown, accountTie: "liable", purpose: "recover-debt" },
    record: "current-loan",
    ...heldInDoubt,
  },
];

const channels: readonly Channel[] = ["in-person", "phone", "electronic"];
const everywhere = cases.flatMap((one) => channels.map((channel) => ({ ...one, channel })));

describe("what published practice answers", () => {
  test.each(everywhere)("$row, $channel [$source]: $what", (one) => {
    const decision = ask(alone, { ...one.facts, channel: one.channel }, one.record, one.library);
    const here = one.on?.[one.channel] ?? {};
    check(decision, { ...one, action: here.action ?? one.action, verdict: here.verdict ?? one.verdict });
    check(decision, here);
    const cited = [...decision.reasons, ...decision.duties, ...decision.never].flatMap(({ cites }) => cites);
    expect(cited.map(({ source }) => source)).toContain(one.source);
  });

  test("every row of the sheet is among them", () => {
    const seen: readonly string[] = cases.map(({ row }) => row);
    expect(Object.keys(rows).filter((row) => !seen.includes(row))).toStrictEqual([]);
  });
});

/** Where practice is in doubt, what may be given if the law or the library opens it. */
const extents: readonly (readonly [
  row: keyof typeof rows,
  facts: RequestFacts,
  record: RecordType,
  gives: readonly DataElement[],
  withholds: readonly DataElement[],
])[] = [
  [
    "inf-card-bearer",
    { requester: "card-bearer", purpose: "stated-transaction", credential: "library-card" },
    "hold",
    ["title-or-description", "service-location"],
    ["postal-address", "phone", "email", "legal-name"],
  ],
  [
    "inf-spouse-family",
    { requester: "spouse", purpose: "stated-transaction", credential: "library-card" },
    "fines-and-fees",
    ["amount-owed"],
    ["postal-address", "staff-note"],
  ],
  [
    "inf-caregiver-holds",
    { requester: "caregiver", purpose: "stated-transaction", credential: "account-facts" },
    "hold",
    ["item-identifier"],
    ["legal-name", "phone", "activity-count"],
  ],
  [
    "inf-parent-under-age",
    { requester: "parent", custody: "custodial", subjectAge: 9 },
    "registration",
    ["legal-name", "account-status"],
    ["postal-address", "phone", "email", "alternate-contact", "guardian-link", "household-group", "password"],
  ],
  [
    "inf-ownership-tension",
    { requester: "parent", custody: "custodial", subjectAge: 9, accountTie: "liable", purpose: "recover-debt" },
    "current-loan",
    ["activity-count", "transaction-date"],
    ["title-or-description", "item-identifier", "legal-name"],
  ],
  [
    "inf-death",
    { requester: "executor", purpose: "settle-estate" },
    "registration",
    ["account-status"],
    ["postal-address", "date-of-birth"],
  ],
  [
    "inf-child-abuse",
    { requester: "child-protection", purpose: "child-protection" },
    "registration",
    ["legal-name", "postal-address", "guardian-link"],
    ["patron-barcode", "government-id"],
  ],
  [
    "inf-crime-victim-library",
    { requester: "police-local", scene: "library", libraryAsked: "yes" },
    "registration",
    ["legal-name", "postal-address", "phone"],
    ["date-of-birth", "email", "staff-note"],
  ],
  [
    "inf-video",
    { requester: "police-local", scene: "library", libraryAsked: "yes" },
    "surveillance-video",
    ["video-image"],
    ["title-or-description", "disability-or-health"],
  ],
];

test.each(extents)(
  "where it is opened, %s gives only what the sheet names",
  (_row, facts, record, gives, withholds) => {
    const decision = ask(opened, { ...shown, handler: "director", channel: "in-person", ...facts }, record);
    check(decision, { verdict: "permitted", gives, withholds });
  },
);

test("a patron is answered without being asked for anything but who they are", () => {
  expect(ask(alone, { requester: "patron", standing: "proved", instrument: "unknown" }, "current-loan")).toMatchObject({
    ...yes,
    missing: [],
  });
});

test("a patron who logged in is answered by the self-service system, and only then", () => {
  const portal: RequestFacts = { ...patron, handler: "self-service", channel: "self-service" };
  expect(ask(alone, { ...portal, credential: "login" }, "current-loan")).toMatchObject(yes);
  expect(ask(alone, portal, "current-loan").action).toBe("refer");
});

test("an ordinary person who brings a paper is sent to an administrator", () => {
  const paper: RequestFacts = { requester: "spouse", ...shown, instrument: "civil-discovery-subpoena" };
  expect(ask(alone, paper, "current-loan").action).toBe("refer");
});

test("ordinary requests follow the informal procedure", () => {
  expect(ask(alone, patron, "current-loan").procedures).toStrictEqual(["informal"]);
  expect(ask(alone, { requester: "spouse", ...shown }, "current-loan").procedures).toStrictEqual(["informal"]);
  expect(ask(alone, police, "current-loan").procedures).toStrictEqual([]);
});

test("an empty claim opens nothing: only figures are permitted to somebody who has shown nothing", () => {
  const disclosures = practice.rules.filter((rule) => rule.kind === "disclosure");
  const open = disclosures.filter(({ effect }) => effect.includes("permit") || effect.includes("require"));
  const unshown = open.filter(({ when }) => [when].flat().some((one) => !("standing" in one)));
  // figures and counts show nobody, a message tells nothing back, and of its own motion the library tells what staff saw
  expect(unshown.map(({ id }) => id).sort()).toStrictEqual([
    "practice/counts",
    "practice/inf-message",
    "practice/inf-statistics",
    "practice/own-motion/crime",
    "practice/own-motion/danger",
    "practice/redacted",
  ]);
});

test.each(["patron", "spouse", "coworker", "media", "police-local", "trustee"] as const)(
  "that a request was made stays secret from %s, whether a gag is in force or not",
  (requester) => {
    const about = (secrecy: "none" | "ordered") =>
      ask(alone, { requester, ...shown, purpose: "library-operations", secrecy }, "request-existence");
    expect(about("none").verdict).toBe("forbidden");
    expect(about("ordered")).toStrictEqual(about("none"));
  },
);
