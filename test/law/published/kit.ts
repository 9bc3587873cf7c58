import type { PolicyDraft, PolicyRule, RequestFacts, RequestItem } from "../../../src/index.js";
import type { Reading } from "../../../src/policy/doubt.js";

type State =
  | "ca"
  | "co"
  | "ct"
  | "ga"
  | "ia"
  | "il"
  | "in"
  | "ks"
  | "md"
  | "me"
  | "mi"
  | "mo"
  | "nc"
  | "nd"
  | "ne"
  | "nj"
  | "ny"
  | "oh"
  | "or"
  | "pa"
  | "sd"
  | "ut"
  | "vt"
  | "wi";

/** A rule of a published policy, without what every rule of the fixture shares. */
export type PublishedRule = PolicyRule extends infer R
  ? R extends PolicyRule
    ? Omit<R, "cites"> & { readonly cites?: R["cites"] }
    : never
  : never;

/** One request under the policy, and what comes out. */
export interface PublishedRow {
  readonly what: string;
  readonly facts: RequestFacts;
  readonly record: RequestItem["record"];
  readonly elements?: RequestItem["elements"];
  /** `yes`: answered, or open once what must be done first is done. */
  readonly comes: "yes" | "no" | "in doubt";
  /** Who may answer, as far as the policy says. */
  readonly by?: readonly string[];
  /** What the policy tells somebody to do. */
  readonly does?: readonly string[];
}

/** A published policy in our own words: its rules, and a table of what they do. */
export interface PublishedPolicy {
  /** As the committed list has it: a library of §3.11, or an informal row of §4 with the library. */
  readonly id: string;
  /** The key of the source in legal-process.md §9. */
  readonly source: string;
  readonly state: State;
  readonly libraryType: NonNullable<NonNullable<PolicyDraft["profile"]>["libraryType"]>;
  readonly rules: readonly PublishedRule[];
  readonly readings?: readonly Reading[];
  /** Rules that have no effect, because the statute plainly says otherwise: rule to the law's rule. */
  readonly closedBy?: { readonly [rule: string]: string };
  readonly rows: readonly [PublishedRow, ...PublishedRow[]];
}

export const lawEnforcement = [
  "police-local",
  "police-state",
  "police-federal",
  "immigration-officer",
  "prosecutor",
] as const;
const papers = [
  "grand-jury-subpoena",
  "civil-discovery-subpoena",
  "criminal-case-subpoena",
  "court-issued-subpoena",
  "court-order",
  "administrative-subpoena",
  "search-warrant",
] as const;

const desk = {
  scope: "one-patron",
  standing: "proved",
  instrument: "oral-request-no-process",
  signedBy: "nobody",
  court: "none",
  proceeding: "none",
  obliges: "nothing",
  asked: "view",
  channel: "in-person",
  place: "non-public-area",
  holder: "library",
  handler: "front-line",
  secrecy: "none",
} as const satisfies RequestFacts;

/** Local police ask aloud. */
export const spokenPolice = { ...desk, requester: "police-local", purpose: "criminal-investigation" } as const;
/** An order of a judge of the state that counsel found sufficient, with the library heard and a need found. */
export const goodOrder = {
  ...desk,
  requester: "prosecutor",
  purpose: "prosecution",
  instrument: "court-order",
  signedBy: "judge",
  court: "state-trial-court",
  proceeding: "criminal",
  obliges: "produce",
  review: "sufficient",
  face: "fits",
  finding: "good-cause",
  hearing: "held",
  handler: "director",
} as const satisfies RequestFacts;
/** Patrons ask for their own, at a desk. */
export const ownRecord = {
  ...desk,
  requester: "patron",
  purpose: "own-use",
  credential: "library-card",
} as const satisfies RequestFacts;
export const atTheDesk = desk;

/** Patrons get their own loans, whatever the policy says of officers. */
export const ownLoans: PublishedRow = { what: "own loans", facts: ownRecord, record: "current-loan", comes: "yes" };

/** Who answers officers and papers. */
function whoAnswers(id: string, says: string, roles: readonly (typeof roleNames)[number][]): PublishedRule {
  return {
    id: `${id}/who-answers`,
    kind: "authority",
    when: [{ requester: lawEnforcement }, { instrument: papers }],
    roles,
    says,
  };
}
const roleNames = [
  "director",
  "designee",
  "governing-body",
  "person-in-charge",
  "supervisor",
  "counsel",
  "parent-body-staff",
  "front-line",
] as const;

/** A duty on every paper, or where a condition says. */
export function duty(
  id: string,
  level: "must" | "should" | "never",
  act: Extract<PublishedRule, { kind: "duty" }>["act"],
  says: string,
  when: Extract<PublishedRule, { kind: "duty" }>["when"] = { instrument: papers },
): PublishedRule {
  return { id, kind: "duty", level, act, says, ...(when === undefined ? {} : { when }) };
}

/** A library's published list of who answers, with what sets it apart. */
export function procedure(
  {
    police = "no",
    ...of
  }: Pick<PublishedPolicy, "id" | "source" | "state" | "libraryType"> & { readonly police?: PublishedRow["comes"] },
  roles: readonly (typeof roleNames)[number][],
  says: string,
  apart: readonly PublishedRule[],
  rows: readonly PublishedRow[] = [],
): PublishedPolicy {
  return {
    ...of,
    rules: [whoAnswers(of.id, says, roles), ...apart],
    rows: [
      ownLoans,
      { what: "police, orally", facts: spokenPolice, record: "current-loan", comes: police, by: roles },
      ...rows,
    ],
  };
}

/** The paper that the rows of duties use: a civil subpoena at the desk. */
export const civilSubpoena = {
  ...desk,
  requester: "litigant",
  purpose: "civil-case",
  instrument: "civil-discovery-subpoena",
  signedBy: "attorney",
  court: "state-trial-court",
  proceeding: "civil",
  obliges: "respond-or-object",
} as const satisfies RequestFacts;
export const agent = {
  ...desk,
  requester: "immigration-officer",
  purpose: "immigration-enforcement",
} as const satisfies RequestFacts;
