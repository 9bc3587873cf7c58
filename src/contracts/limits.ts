import { freezeData } from "../internal/freeze.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import { interfaceNeeds, signOnNeeds } from "../vocabulary/service-needs.js";
import type { DefinedTerm, ExportFormat, ProductFunction, SecurityFramework } from "./vocabulary.js";

/** How long the library lets one data element be kept, in days; a retention schedule fills these in. */
export interface RetentionLimit {
  readonly element: DataElement;
  /** Only in this kind of record; in every kind where it is absent. A limit for the record goes before one for every. */
  readonly record?: RecordType;
  readonly maxDays?: number;
  /** A binding minimum in law, in days; none where it is absent. */
  readonly minDays?: number;
  /** The event from which the days are counted, in the words of the schedule. */
  readonly trigger?: string;
  /** Where the limit stands: a schedule, a policy. */
  readonly source?: string;
}

/** What a library asks of its vendors. */
export interface LibraryLimits {
  /** Absent: whether a vendor keeps data too long is for a person to say. */
  readonly schedule?: readonly RetentionLimit[];
  /** ISO 3166-1 alpha-2. Absent: where data may be stored is for a person to say. */
  readonly allowedCountries?: readonly string[];
  /** The age at which a parent's view ends. Absent: for a person to say. */
  readonly guardianAccessBelow?: number;
  /** Sensitive data elements that the library has approved. */
  readonly sensitiveExceptions?: readonly DataElement[];
  /** Is evidence weaker than a check asks for only reported, or must a person look at it? */
  readonly weakEvidence?: "report" | "review";
  readonly definedTerms?: readonly DefinedTerm[];
  readonly maxReadingLevel?: number;
  readonly minChangeNoticeDays?: number;
  readonly contactCheckedWithinMonths?: number;
  readonly reviewWithinMonths?: number;
  /** What a client over SIP2 or NCIP may receive, by its function. */
  readonly interfaceFields?: { readonly [role in ProductFunction]?: readonly DataElement[] };
  readonly ssoAttributes?: readonly DataElement[];
  readonly trackers?: readonly string[];
  /** Third-party hosts that the library has looked at and allows. */
  readonly allowedHosts?: readonly string[];
  readonly rightsDeadlineDays?: number;
  readonly backupMaxDays?: number;
  readonly replicaMaxDays?: number;
  readonly feeLinkMaxDays?: number;
  /** How many quasi-identifiers a row called anonymized may keep. */
  readonly maxQuasiIdentifiers?: number;
  /** A row that shares its quasi-identifiers with so many others passes all the same. */
  readonly minGroupSize?: number;
  readonly openFormats?: readonly ExportFormat[];
  readonly exitDeleteWithinDays?: number;
  readonly frameworks?: readonly SecurityFramework[];
  readonly auditWithinMonths?: number;
  readonly breachNotifyHours?: number;
  readonly trainingWithinMonths?: number;
}

/** Names a limit. */
export type LimitName = keyof LibraryLimits;

/** Limits that only the library itself can set. */
export type OwnLimit = "schedule" | "allowedCountries" | "guardianAccessBelow";

/**
 * What counts where the library has not set a limit. The numbers and lists are our own proposals, except that privacy
 * is reviewed within twelve months before renewal, which the guidelines for vendors ask.
 */
export const defaultLimits: Required<Omit<LibraryLimits, OwnLimit>> = /* @__PURE__ */ freezeData({
  sensitiveExceptions: [],
  weakEvidence: "report",
  definedTerms: ["user-data", "personal-data", "aggregated", "anonymized", "de-identified"],
  maxReadingLevel: 9,
  minChangeNoticeDays: 30,
  contactCheckedWithinMonths: 12,
  reviewWithinMonths: 12,
  interfaceFields: interfaceNeeds,
  ssoAttributes: [...signOnNeeds],
  trackers: [
    "google-analytics.com",
    "googletagmanager.com",
    "googleadservices.com",
    "googlesyndication.com",
    "doubleclick.net",
    "facebook.com",
    "facebook.net",
    "addthis.com",
    "sharethis.com",
    "hotjar.com",
    "clarity.ms",
    "mixpanel.com",
    "segment.com",
    "segment.io",
    "fullstory.com",
    "newrelic.com",
    "nr-data.net",
    "quantserve.com",
    "scorecardresearch.com",
    "adnxs.com",
    "criteo.com",
    "linkedin.com",
    "tiktok.com",
    "twitter.com",
  ],
  allowedHosts: [],
  rightsDeadlineDays: 30,
  backupMaxDays: 90,
  replicaMaxDays: 7,
  feeLinkMaxDays: 30,
  maxQuasiIdentifiers: 2,
  minGroupSize: 10,
  openFormats: ["csv", "tsv", "json", "xml", "marc", "sqlite", "sql-dump"],
  exitDeleteWithinDays: 60,
  frameworks: ["nist-csf", "nist-800-53", "iso-27001", "soc-2", "cis-controls"],
  auditWithinMonths: 12,
  breachNotifyHours: 72,
  trainingWithinMonths: 12,
});
