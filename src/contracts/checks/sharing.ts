import type { Recipient } from "../declaration.js";
import type { Point } from "../judgement.js";
import {
  all,
  asks,
  declared,
  doubt,
  each,
  fails,
  fits,
  leaf,
  noneIsWell,
  oneOf,
  undeclared,
  without,
} from "../predicates.js";
import { cite } from "../sources.js";
import type { SectionSpec } from "./spec.js";

/** Anybody who is not declared a processor is an outsider. */
function isOutsider({ role }: Recipient): boolean {
  return role !== "processor";
}

/** Section E: sharing. */
export const sharingChecks = {
  "recipients-listed": {
    level: "must",
    applies: {},
    evidence: "policy",
    cites: [cite("lfp-score"), cite("fg-policy-flags")],
    holds: each(
      "sharing.recipients",
      ({ elements, purpose, country }, { field, evidence }) => {
        const missing = Object.entries({ elements, purpose, country }).flatMap(([part, value]) =>
          value === undefined ? [undeclared(`${field}.${part}`)] : [],
        );
        return missing.length > 0 ? missing : [fits(field, evidence)];
      },
      { parts: ["name", "elements", "purpose", "country"], ifEmpty: noneIsWell },
    ),
  },
  "recipients-bound": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("ala-lms")],
    holds: each(
      "sharing.recipients",
      ({ boundBySameTerms }, { field, evidence }) => {
        const at = `${field}.boundBySameTerms`;
        if (boundBySameTerms === undefined) return [undeclared(at)];
        return boundBySameTerms
          ? [fits(at, evidence, true, asks(true))]
          : [fails(at, "other-value", evidence, false, asks(true))];
      },
      { parts: ["boundBySameTerms"], ifEmpty: noneIsWell },
    ),
  },
  "outsiders-get-aggregates-only": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("liblicense"), cite("lp-lang")],
    holds: each(
      "sharing.recipients",
      (recipient, { field, evidence }): readonly Point[] => {
        if (!isOutsider(recipient)) return [fits(`${field}.role`, evidence, "processor")];
        if (recipient.form === undefined) return [undeclared(`${field}.form`)];
        return recipient.form === "aggregate"
          ? [fits(`${field}.form`, evidence, recipient.form, asks("aggregate"))]
          : [fails(`${field}.form`, "other-value", evidence, recipient.form, asks("aggregate"))];
      },
      { parts: ["role", "form"], ifEmpty: noneIsWell },
    ),
  },
  "library-agrees-to-disclosure": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("lp-lang")],
    holds: oneOf("sharing.requiresLibraryConsent", true),
  },
  "legal-demand-goes-to-library": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("ala-vendors"), cite("lp-lang"), cite("fg-redflags")],
    holds: all(oneOf("legalDemands.notifyLibrary", true), declared("legalDemands.procedureUrl")),
  },
  "data-location-declared": {
    level: "should",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("lfp-score")],
    holds: leaf(
      "storage.countries",
      ({ value, evidence }, { limits }) => {
        const field = "storage.countries";
        if (value.length === 0) return undeclared(field);
        const allowed = limits.allowedCountries;
        if (allowed === undefined) return doubt(field, "limit-not-set", value, undefined, evidence);
        const limit = { from: "library", name: "allowedCountries", value: allowed } as const;
        const beyond = without(value, allowed);
        return beyond.length === 0
          ? fits(field, evidence, value, limit)
          : fails(field, "beyond", evidence, beyond, limit);
      },
      ["allowedCountries"],
    ),
  },
  "usage-reports-carry-no-person": {
    level: "must",
    applies: { to: ["databases", "analytics"] },
    evidence: "test",
    cites: [cite("liblicense")],
    holds: oneOf("reports.personLevel", false),
  },
  "consortium-member-sees-own-patrons": {
    level: "should",
    applies: { to: ["consortium"] },
    evidence: "test",
    cites: [cite("midhudson"), cite("owwl")],
    holds: leaf("sharing.crossMemberUse", ({ value, evidence }) => {
      const field = "sharing.crossMemberUse";
      const beyond = without(value, ["transaction"]);
      return beyond.length === 0
        ? fits(field, evidence, value, asks("transaction"))
        : fails(field, "beyond", evidence, beyond, asks("transaction"));
    }),
  },
} as const satisfies SectionSpec;
