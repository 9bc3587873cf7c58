import type { Jurisdiction, Policy } from "patron-privacy";
import type { InterviewEvent } from "patron-privacy/analysis";
import type { Organization } from "patron-privacy/organization";

/** What kind of library it is. */
export type LibraryKind = NonNullable<Policy["profile"]["libraryType"]>;

/** A kind of record. */
export type RecordKind = import("patron-privacy").RecordType;

/** The languages of the page; `pseudo` shows which texts are in no catalogue. */
export const languages = ["en", "es", "pseudo"] as const;

/** Names a language of the page. */
export type Language = (typeof languages)[number];

/** The law that questions are decided by: wanted, on its way, not to be had, or at hand. */
export type Law =
  | { readonly is: "none" }
  | { readonly is: "loading" | "failed"; readonly jurisdiction: Jurisdiction }
  | { readonly is: "ready"; readonly jurisdiction: Jurisdiction; readonly policy: Policy };

/** One thing wrong with a file, and where. */
export interface FileIssue {
  readonly line: number;
  readonly column: number;
  readonly says: string;
}

/** A file of the library that was read, or what is wrong with it. */
export type OwnFile =
  | {
      readonly kind: "policy";
      readonly name: string;
      readonly text: string;
      readonly policy: Policy;
      /** The same policy without the library's own rules. */
      readonly without: Policy;
      readonly warnings: readonly FileIssue[];
    }
  | { readonly kind: "organization"; readonly name: string; readonly organization: Organization }
  | { readonly kind: "issues"; readonly name: string; readonly text: string; readonly issues: readonly FileIssue[] }
  | { readonly kind: "too-large" | "not-text" | "other" | "failed"; readonly name: string };

/** What the answer is held against. */
export type Compare =
  | { readonly with: "nothing" }
  | { readonly with: "state"; readonly jurisdiction: Jurisdiction }
  | { readonly with: "day"; readonly day: string }
  | { readonly with: "rules" };

/** What the page says about itself, once. */
export type Notice =
  | "link-broken"
  | "link-other"
  | "link-part"
  | "storage-refused"
  | "copied"
  | "not-copied"
  | "wiped"
  | null;

/** Everything the page knows: plain data, so that a case is a value. */
export interface DeskState {
  /** The calendar day and the moment, from the shell: the model has no clock. */
  readonly today: string;
  readonly now: string;
  readonly language: Language;
  readonly jurisdiction: Jurisdiction | null;
  readonly kind: LibraryKind | null;
  /** The day whose law counts; `null` is today. */
  readonly asOf: string | null;
  readonly law: Law;
  readonly own: Extract<OwnFile, { readonly kind: "policy" }> | null;
  readonly organization: Extract<OwnFile, { readonly kind: "organization" }> | null;
  /** The last file that could not be used. */
  readonly refused: Exclude<OwnFile, { readonly kind: "policy" | "organization" }> | null;
  readonly branch: string | null;
  readonly unreachable: readonly string[];
  readonly records: readonly RecordKind[];
  /** The records are chosen, and questions may begin. */
  readonly recordsDone: boolean;
  readonly events: readonly InterviewEvent[];
  /** The ids of the steps that are done. */
  readonly done: readonly string[];
  readonly compare: Compare;
  /** The law of the other side. */
  readonly other: Law;
  readonly remember: boolean;
  readonly notice: Notice;
}

/** An empty page on a day. */
export function emptyState(today: string, now: string): DeskState {
  return {
    today,
    now,
    language: "en",
    jurisdiction: null,
    kind: null,
    asOf: null,
    law: { is: "none" },
    own: null,
    organization: null,
    refused: null,
    branch: null,
    unreachable: [],
    records: [],
    recordsDone: false,
    events: [],
    done: [],
    compare: { with: "nothing" },
    other: { is: "none" },
    remember: false,
    notice: null,
  };
}

/** The policy that decides: the library's own, or the law of the state. */
export function policyOf({ own, law }: DeskState): Policy | null {
  if (own !== null) return own.policy;
  return law.is === "ready" ? law.policy : null;
}

/** The state of the library: its own policy says it, or the person does. */
export function jurisdictionOf({ own, jurisdiction }: DeskState): Jurisdiction | null {
  return own?.policy.profile.jurisdiction ?? own?.policy.jurisdiction ?? jurisdiction;
}

/** The kind of library: its own policy says it, or the person does. */
export function kindOf({ own, kind }: DeskState): LibraryKind | null {
  return own?.policy.profile.libraryType ?? kind;
}

/** The day whose law counts. */
export function dayOf({ asOf, today }: DeskState): string {
  return asOf ?? today;
}
