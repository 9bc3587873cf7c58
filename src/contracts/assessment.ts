import type { Jurisdiction } from "../vocabulary/jurisdictions.js";
import type { AppliedLimit } from "./applied-limits.js";
import type { CheckCitation, CheckId, CheckSection } from "./checks.js";
import type { Outcome, Point } from "./judgement.js";
import type { LibraryLimits } from "./limits.js";
import type { RetentionRow } from "./retention.js";
import type { SourceStrength } from "./sources.js";
import type { Applies } from "./traits.js";
import type { EvidenceKind } from "./vocabulary.js";
import type { JudgedWaiver, Waiver } from "./waivers.js";

/** The terms on which a declaration is assessed. */
export interface AssessOptions {
  /** What the library asks; our proposals count where it is silent. */
  readonly limits?: LibraryLimits;
  readonly jurisdiction: Jurisdiction | "unknown";
  /** Is it for a school from kindergarten to grade twelve? */
  readonly k12: boolean | "unknown";
  /** The calendar day of the assessment. */
  readonly asOf: string;
  readonly waivers?: readonly Waiver[];
}

/** What an assessment comes to, best first. Only the first two are a pass. */
export const conclusions = ["acceptable", "acceptable-with-remarks", "open", "not-acceptable", "not-assessed"] as const;

/** Names what an assessment comes to. */
export type Conclusion = (typeof conclusions)[number];

/** What one check comes to, and why. */
export interface Finding {
  readonly check: CheckId;
  readonly section: CheckSection;
  readonly level: "must" | "should";
  readonly outcome: Outcome;
  /** `not-declared`: the declaration does not say whether it applies, so it was checked. */
  readonly applies: Applies;
  /** Does law bind here, so that a waiver does not count? */
  readonly binding: boolean;
  /** Every place that was looked at. */
  readonly points: readonly Point[];
  readonly evidence: {
    readonly asked: EvidenceKind;
    /** The weakest that was given; `null` where nothing is declared. */
    readonly given: EvidenceKind | null;
    readonly weak: boolean;
  };
  readonly cites: readonly CheckCitation[];
  /** The strongest of its sources. */
  readonly strength: SourceStrength;
  /** The waiver that counts; `null` where there is none. */
  readonly waiver: Waiver | null;
}

/** How many checks came to what. A waived check is counted under its outcome, and again under `waived`. */
export type OutcomeCounts = { readonly [outcome in Outcome]: number } & {
  readonly waived: number;
  /** Met, but shown by weaker evidence than asked for. */
  readonly weak: number;
};

/** Why a reader should be careful with an assessment. */
export const assessmentCaveats = [
  "not-legal-advice",
  "declared-not-tested",
  "default-limits",
  "no-schedule",
  "applicability-not-declared",
  "headings-only",
  "ferpa-unresolved",
  "state-agreement",
  "account-of-law",
  "jurisdiction-unknown",
  "k12-unknown",
  "malformed",
] as const;

/** Names why a reader should be careful with an assessment. */
export type AssessmentCaveat = (typeof assessmentCaveats)[number];

/** A declaration held against the 89 checks: plain frozen data. */
export interface Assessment {
  readonly "~patron-privacy/brand": "Assessment";
  readonly version: 1;
  readonly vendor: { readonly name: string };
  readonly product: { readonly id: string; readonly name: string | null };
  /** The fingerprint of the declaration that was assessed. */
  readonly declaration: string;
  readonly asOf: string;
  readonly jurisdiction: Jurisdiction | "unknown";
  readonly k12: boolean | "unknown";
  readonly conclusion: Conclusion;
  readonly counts: { readonly all: OutcomeCounts; readonly must: OutcomeCounts; readonly should: OutcomeCounts };
  /** The days that the contract itself has; `null` where they are not declared. */
  readonly contract: { readonly signedOn: string | null; readonly renewalDate: string | null };
  /** The limits that counted, and whose they are. */
  readonly limits: readonly AppliedLimit[];
  /** One for each check, in the order of the checklist. */
  readonly findings: readonly Finding[];
  readonly retention: readonly RetentionRow[];
  readonly waivers: readonly JudgedWaiver[];
  readonly caveats: readonly AssessmentCaveat[];
}
