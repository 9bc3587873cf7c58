import type { AssessOptions, CheckId, DeclarationDraft, EvidenceKind, Shown } from "../../../src/contracts/index.js";

/** Parts of a declaration beside the two names. */
export type Parts = Partial<Omit<DeclarationDraft, "vendor" | "product">> & {
  readonly vendor?: Partial<DeclarationDraft["vendor"]>;
  readonly product?: Partial<DeclarationDraft["product"]>;
};

/** A declaration that fails, the place where it does, and the limit that it is held against. */
type Failing = readonly [declared: Parts, field: string, limit: Shown];

/** One check as the fact sheet has it, with declarations worked out by hand. */
export interface SheetRow {
  readonly id: CheckId;
  readonly level: "must" | "should";
  /** The column "mechanical check", word for word. */
  readonly predicate: string;
  /** The column "source", by key; `ours` for the sheet's mark of a proposal. */
  readonly sources: readonly string[];
  /** What the check cites besides: a number or list in it that the sheet leaves to us. */
  readonly also?: readonly string[];
  /** The places of a declaration that it reads. */
  readonly fields: readonly string[];
  /** What should show it: our reading of what the words of the sheet speak of (a contract, a policy, a behaviour). */
  readonly evidence: EvidenceKind;
  /** The terms, where they are not those of every row. */
  readonly terms?: Partial<AssessOptions>;
  readonly met: Parts;
  /** None where all that can go wrong is that something is left out, which is silence. */
  readonly failing: readonly Failing[];
  /** Half of what the check reads: never a pass. */
  readonly half?: readonly Parts[];
  /** Where the check has nothing to look at; every product has one of these that the column "applies" excludes. */
  readonly notApplicable?: { readonly declared?: Parts; readonly terms?: Partial<AssessOptions> };
}

/** The terms of every row: a limit for each number, none of them the default, so that it is seen to be the library's. */
export const terms: AssessOptions = {
  jurisdiction: "US-OH",
  k12: false,
  asOf: "2026-11-24",
  limits: {
    schedule: [{ element: "email", maxDays: 365, minDays: 30, trigger: "account-expired", source: "Schedule R-1" }],
    allowedCountries: ["US", "CA"],
    guardianAccessBelow: 13,
    maxReadingLevel: 8,
    minChangeNoticeDays: 60,
    contactCheckedWithinMonths: 6,
    reviewWithinMonths: 6,
    rightsDeadlineDays: 14,
    backupMaxDays: 35,
    replicaMaxDays: 3,
    feeLinkMaxDays: 10,
    maxQuasiIdentifiers: 1,
    minGroupSize: 20,
    exitDeleteWithinDays: 45,
    auditWithinMonths: 24,
    breachNotifyHours: 48,
    trainingWithinMonths: 6,
  },
  waivers: [],
};

/** One element as a vendor that says everything declares it. */
export const email = {
  element: "email",
  need: "required",
  justification: "notices go there",
  purposes: ["notices"],
  recipients: [],
  retention: { trigger: "account-expired", maxDays: 365, disposal: "delete" },
} as const;

/** A declaration with one collected element, some of it changed. */
export function collecting(changes: object = {}, more: Parts = {}): Parts {
  return { ...more, data: { collected: [{ ...email, ...changes }] } };
}
