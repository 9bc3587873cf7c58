import {
  constant,
  day,
  either,
  flag,
  type Keys,
  list,
  object,
  objectOf,
  optional,
  required,
  type Shape,
  text,
  whole,
  words,
} from "../internal/shape/shape.js";
import { dataElements } from "../vocabulary/element-groups.js";
import { record } from "../vocabulary/facts/record.js";
import { jurisdictionCodes } from "../vocabulary/jurisdiction-codes.js";
import type { AssessOptions } from "./assessment.js";
import { checks } from "./checks.js";
import type { LibraryLimits, RetentionLimit } from "./limits.js";
import { definedTerms, exportFormats, productFunctions, securityFrameworks } from "./vocabulary.js";
import type { Waiver } from "./waivers.js";

const count = () => optional(whole());
const elements = () => optional(list(words(dataElements)));
const texts = () => optional(list(text()));
const country = () => text({ form: { pattern: /^[A-Z]{2}$/, expected: "a country code of two letters such as US" } });

const limitsShape = () =>
  object<LibraryLimits>({
    schedule: optional(
      list(
        object<RetentionLimit>({
          element: required(words(dataElements)),
          record: optional(words(record.values), "Only in this kind of record."),
          maxDays: count(),
          minDays: count(),
          trigger: optional(text(), "The event from which the days are counted."),
          source: optional(text(), "Where the limit stands."),
        }),
      ),
      "How long each data element may be kept.",
    ),
    allowedCountries: optional(list(country()), "Where data may be stored."),
    guardianAccessBelow: count(),
    sensitiveExceptions: elements(),
    weakEvidence: optional(words(["report", "review"])),
    definedTerms: optional(list(words(definedTerms))),
    maxReadingLevel: count(),
    minChangeNoticeDays: count(),
    contactCheckedWithinMonths: count(),
    reviewWithinMonths: count(),
    interfaceFields: optional(
      objectOf<NonNullable<LibraryLimits["interfaceFields"]>>(
        Object.fromEntries(productFunctions.map((role) => [role, elements()])),
      ),
      "What a client over SIP2 or NCIP may receive, by its function.",
    ),
    ssoAttributes: elements(),
    trackers: texts(),
    allowedHosts: texts(),
    rightsDeadlineDays: count(),
    backupMaxDays: count(),
    replicaMaxDays: count(),
    feeLinkMaxDays: count(),
    maxQuasiIdentifiers: count(),
    minGroupSize: count(),
    openFormats: optional(list(words(exportFormats))),
    exitDeleteWithinDays: count(),
    frameworks: optional(list(words(securityFrameworks))),
    auditWithinMonths: count(),
    breachNotifyHours: count(),
    trainingWithinMonths: count(),
  });

const optionKeys = (): Keys<AssessOptions> => ({
  limits: optional(limitsShape(), "What the library asks of its vendors."),
  jurisdiction: required(words([...jurisdictionCodes, "unknown"]), "Whose law applies."),
  k12: required(either([flag(), constant("unknown")]), "Is it for a school?"),
  asOf: required(day(), "The calendar day of the assessment."),
  waivers: optional(
    list(
      object<Waiver>({
        check: required(words(checks.map(({ id }) => id))),
        reason: required(text(), "Why it is accepted."),
        until: required(day(), "End, exclusive."),
        from: optional(day(), "First day, inclusive."),
        approvedBy: optional(text(), "The body or post that approved it."),
      }),
      { max: 1_000 },
    ),
    "Checks that are accepted unmet for a while.",
  ),
});

/** The terms of an assessment as a file has them. */
export type AssessOptionsFile = AssessOptions & { readonly $schema?: string; readonly version?: 1 };

/** What a file with the terms of an assessment may look like. */
export const assessOptionsFileShape: Shape<AssessOptionsFile> = /* @__PURE__ */ (() =>
  object<AssessOptionsFile>(
    {
      $schema: optional(text(), "The address of this schema."),
      version: optional(constant(1), "The version of the form."),
      ...optionKeys(),
    },
    "the terms of an assessment",
  ))();
