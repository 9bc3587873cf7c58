import type { AppliedLimit } from "./applied-limits.js";
import type { AssessmentCaveat, Conclusion } from "./assessment.js";
import type { CheckSection } from "./checks.js";
import type { ContradictionId } from "./contradictions.js";
import type { Outcome, PointCode } from "./judgement.js";
import type { LimitName } from "./limits.js";
import { reportWords } from "./report-words.js";
import type { RetentionPlace, RetentionVerdict } from "./retention.js";
import type { SourceStrength } from "./sources.js";
import type { Trait } from "./traits.js";
import type { EvidenceKind } from "./vocabulary.js";
import type { WaiverStatus } from "./waivers.js";

/** What reports and issues about vendors say; a translation has the same shape. */
export interface ContractTexts {
  readonly issues: {
    readonly whole: string;
    readonly wholeTerms: string;
    /** What may have been meant. */
    readonly hint: (nearest: string) => string;
    /** What stands there instead of what is expected. */
    readonly expected: (expected: string) => string;
    /** A key that declarations do not have. */
    readonly unknownKey: (key: string) => string;
    /** Something declared twice. */
    readonly duplicate: (first: string) => string;
    /** A later day or larger number that is not. */
    readonly reversed: (against: string) => string;
    /** Two statements that cannot both be true. */
    readonly contradiction: (says: string, against: string) => string;
  };
  readonly contradictions: { readonly [id in ContradictionId]: string };
  readonly outcomes: { readonly [outcome in Outcome]: string };
  readonly conclusions: { readonly [conclusion in Conclusion]: string };
  readonly sections: { readonly [section in CheckSection]: string };
  readonly points: { readonly [code in PointCode]: string };
  readonly limits: { readonly [limit in LimitName]: string };
  readonly limitFrom: { readonly [from in AppliedLimit["from"]]: string };
  readonly evidence: { readonly [kind in EvidenceKind]: string };
  readonly strengths: { readonly [strength in SourceStrength]: string };
  readonly places: { readonly [place in RetentionPlace]: string };
  readonly verdicts: { readonly [verdict in RetentionVerdict]: string };
  readonly waivers: { readonly [status in WaiverStatus]: string };
  readonly caveats: { readonly [caveat in AssessmentCaveat]: string };
  readonly levels: { readonly must: string; readonly should: string };
  readonly marks: { readonly unread: string; readonly proposal: string };
  /** Kinds of product, after "for". */
  readonly traits: { readonly [trait in Trait]: string };
  /** What a reader should do next, with the figures. */
  readonly next: {
    /** What is not met, and how many of it are musts. */
    readonly notMet: (all: number, musts: number) => string;
    /** What the declaration leaves open. */
    readonly notDeclared: (all: number) => string;
    /** What only a person can decide. */
    readonly person: (all: number) => string;
    /** What is met on less evidence than is asked for, of all that is met. */
    readonly weak: (weak: number, met: number) => string;
    /** Waivers in force, and the day on which the first ends. */
    readonly waived: (waived: number, first: string) => string;
    /** Waivers that do not count. */
    readonly voided: (waivers: number) => string;
    /** Limits of the library, limits that are ours, and limits that nobody set. */
    readonly limits: (own: number, ours: number, unset: number) => string;
  };
  readonly words: { readonly [word in keyof typeof reportWords]: string };
}

/** The English texts of reports and issues about vendors. */
export const contractTexts: ContractTexts = {
  issues: {
    whole: "declaration",
    wholeTerms: "terms",
    hint: (nearest) => `; did you mean \`${nearest}\`?`,
    expected: (expected) => `expected ${expected}`,
    unknownKey: (key) => `unknown key \`${key}\``,
    duplicate: (first) => `declared twice; first at ${first}`,
    reversed: (against) => `expected more than ${against} says`,
    contradiction: (says, against) => `${says}; see ${against}`,
  },
  contradictions: {
    "none-stored-but-collected": "says that nothing about a person is stored, yet collected elements are listed",
    "required-but-off": "an element that the service requires cannot be off",
    "min-over-max": "the minimum is longer than the maximum",
    "unknown-recipient": "names a recipient that is not among the recipients",
    "recipient-gets-uncollected": "a recipient gets an element that is not collected",
    "aggregate-names-person": "an aggregate cannot hold an element that points at one person",
    "no-sale-but-sold": "data is used for sale, yet it says that data is not sold",
    "interface-not-listed": "describes an interface that the product is said not to have",
    "no-history-but-set": "sets a history feature that is said not to be offered",
    "no-hold-but-scope": "gives the scope of a hold that is said not to be supported",
    "no-account-but-credentials": "collects a login, yet says that there are no accounts",
    "no-activity-but-logged": "a log holds what people did, yet it says that activity is not logged",
    "no-notices-but-copied": "lists a copy of notices, yet says that notices are not stored",
    "not-stored-but-exported": "exports credentials that are said not to be stored",
    "renewed-before-signed": "the renewal lies before the signature",
    "no-guardian-view-but-age": "gives the age at which a view ends that is said not to be offered",
  },
  outcomes: {
    met: "met",
    "not-met": "not met",
    "not-declared": "not declared",
    "needs-a-person": "needs a person",
    "not-applicable": "does not apply",
  },
  conclusions: {
    acceptable: "Acceptable: every check that applies is met or waived.",
    "acceptable-with-remarks": "Acceptable with remarks: every must is met or waived; some recommendations are open.",
    open: "Open: every must that was declared is met or waived, but some are not declared or need a person. Not to be signed on this declaration alone.",
    "not-acceptable": "Not acceptable: at least one must is not met.",
    "not-assessed": "Not assessed: the declaration or the terms of the assessment cannot be read.",
  },
  sections: {
    contract: "Contract and transparency",
    ownership: "Ownership and purpose",
    collection: "Collection",
    choice: "Choice and the person's own rights",
    sharing: "Sharing",
    retention: "Retention and disposal",
    security: "Security",
    minors: "Minors, schools, readers",
    "self-declaration": "Modules and self-declarations",
  },
  points: {
    fits: "as it should be",
    "nothing-declared": "nothing is declared",
    "other-value": "says {found}; the check asks for {limit}",
    lacks: "lacks {found}; the check asks for {limit}",
    beyond: "has {found}; allowed: {limit}",
    "not-empty": "lists {found}, where there should be none",
    over: "{found} is more than {limit}",
    under: "{found} is less than {limit}",
    "too-old": "{found} is too long ago; the limit is {limit}",
    "after-as-of": "{found} lies after the day of this assessment",
    incomplete: "{found} is not classified; {limit} is needed",
    unjustified: "gives no reason for {found}; without one the check asks for {limit}",
    "limit-not-set": "the library has not set its limit, so nobody can tell whether {found} is well",
    "trigger-differs": "{found} is counted from another event than the library's {limit}",
    "unknown-host": "{found} hosts stand on no list, neither of trackers nor of hosts that the library allows",
    unlikely: "declares that there is none, which is rare enough to be looked at",
    exception: "{found} is an exception that the library approved",
    differs: "the disclosure contradicts itself or the schema",
    "not-offered": "the vendor says that there is no such feature",
    "unread-address": "the address is not a secure one; the check asks for {limit}",
  },
  limits: {
    schedule: "the library's retention schedule, days",
    allowedCountries: "countries that the library allows",
    guardianAccessBelow: "age at which a parent's view ends",
    sensitiveExceptions: "exceptions for sensitive data",
    weakEvidence: "what becomes of weak evidence",
    definedTerms: "terms to define",
    maxReadingLevel: "school grade a reader needs, at most",
    minChangeNoticeDays: "days of notice of changes, at least",
    contactCheckedWithinMonths: "months since the contact was confirmed, at most",
    reviewWithinMonths: "months between review and renewal, at most",
    interfaceFields: "fields for this function",
    ssoAttributes: "attributes of single sign-on",
    trackers: "listed trackers",
    allowedHosts: "hosts that the library allows",
    rightsDeadlineDays: "days to meet a person's request, at most",
    backupMaxDays: "days a backup may live, at most",
    replicaMaxDays: "days a copy may lag behind, at most",
    feeLinkMaxDays: "days after a fee is closed, at most",
    maxQuasiIdentifiers: "quasi-identifiers that may be left, at most",
    minGroupSize: "persons in the smallest group, at least",
    openFormats: "open formats",
    exitDeleteWithinDays: "days to delete after the end, at most",
    frameworks: "known frameworks",
    auditWithinMonths: "months since the last audit, at most",
    breachNotifyHours: "hours to tell of a breach, at most",
    trainingWithinMonths: "months since the last training, at most",
  },
  limitFrom: {
    library: "the library's limit",
    default: "our proposal; the library has set none",
    "not-set": "not set, and only the library can",
  },
  evidence: {
    "contract-clause": "clause of the contract",
    test: "test",
    policy: "published policy",
    statement: "a bare statement",
  },
  strengths: {
    law: "law",
    standard: "standard",
    guidance: "professional guidance",
    "model-terms": "model contract terms",
    practice: "published practice of libraries",
    observation: "seen in real systems",
    proposal: "our own proposal",
    "law-elsewhere": "law, but not of this library",
  },
  places: { live: "live system", backup: "backups", log: "log", copy: "copy" },
  verdicts: {
    within: "within the schedule",
    over: "longer than the schedule",
    "under-legal-minimum": "shorter than the legal minimum",
    "not-declared": "not declared",
    "no-limit": "the library has set no limit",
    "trigger-differs": "counted from another event",
  },
  waivers: {
    "in-force": "in force",
    expired: "expired, does not count",
    "not-yet": "not in force yet, does not count",
    "not-needed": "not needed: the check is met or does not apply",
    "law-binds": "does not count: law binds here",
    "unknown-check": "names no check",
    "without-reason": "does not count: no reason is given",
    repeated: "does not count: another waiver of this check lasts longer",
  },
  caveats: {
    "not-legal-advice": "This is not legal advice. Ask the library's lawyer where it matters.",
    "declared-not-tested":
      "The report judges what was declared. Whether it is true is shown by the evidence named, not by this report.",
    "default-limits":
      "Where the library has set no limit of its own, proposals of this program were used; they are named as such.",
    "no-schedule": "The library gave no retention schedule, so periods could not be compared.",
    "applicability-not-declared":
      "The declaration leaves out what kind of product this is in part; such checks were carried out all the same.",
    "headings-only": "Of the NISO principles only the headings were read.",
    "ferpa-unresolved":
      "In a school FERPA lets parents and school officials see education records. How that goes together with the state's library-records law and the library's policy is a question for counsel.",
    "state-agreement":
      "Most states answered student-privacy law with a standard agreement and an exhibit of their own; use the state's current one.",
    "account-of-law": "Some checks rest on accounts of a law that was not read in its own text.",
    "jurisdiction-unknown": "No jurisdiction was named, so checks of its law are open.",
    "k12-unknown": "It was not said whether this is for a school, so the checks for schools were carried out.",
    malformed: "The declaration or the terms of the assessment cannot be read, so nothing was assessed.",
  },
  levels: { must: "must", should: "should" },
  marks: { unread: "not read in full", proposal: "our proposal" },
  traits: {
    online: "online services",
    systems: "systems that keep patron records",
    web: "web services",
    apps: "apps",
    devices: "devices",
    integrations: "products that exchange patron data",
    sip: "SIP2",
    ncip: "NCIP",
    sso: "single sign-on",
    ils: "library systems",
    discovery: "discovery layers",
    databases: "databases",
    ebooks: "e-books",
    analytics: "analytics",
    filters: "filters",
    "public-computers": "public computers",
    consortium: "systems that libraries share",
    children: "products for children",
    folio: "FOLIO modules",
  },
  next: {
    notMet: (all, musts) =>
      `Negotiate what is not met: ${all} in all, of them ${musts} musts. Each says what to ask for, and on what it rests.`,
    notDeclared: (all) => `Send the vendor the questions that the declaration leaves open: ${all}.`,
    person: (all) => `Decide ${all} that only a person can decide, or set the limit that is missing.`,
    weak: (weak, met) =>
      `Ask for better evidence: ${weak} of the ${met} that are met rest on less than the check asks for.`,
    waived: (waived, first) => `Watch the waivers: ${waived} in force, the first until ${first}.`,
    voided: (waivers) => `Renew or strike the waivers that do not count: ${waivers}.`,
    limits: (own, ours, unset) =>
      `Look at the limits: ${own} are the library's own, ${ours} our proposals, ${unset} not set.`,
  },
  words: reportWords,
};
