import { limitOf } from "../judgement.js";
import { addMonths } from "../months.js";
import {
  all,
  any,
  asks,
  atLeast,
  atMost,
  declared,
  doubt,
  empty,
  fails,
  fits,
  holds,
  httpsAddress,
  leaf,
  oneOf,
  recent,
  without,
} from "../predicates.js";
import { readLeaf } from "../read.js";
import { cite, ownProposal } from "../sources.js";
import type { SectionSpec } from "./spec.js";

/** Section A: contract and transparency. */
export const contractChecks = {
  "contract-binds-to-library-policies": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("ala-lms"), cite("seed", "AD-5")],
    holds: holds("contract.bindsVendorTo", "privacy", "retention", "security"),
  },
  "contract-fixes-policy-text": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("fg-redflags")],
    holds: oneOf("contract.privacyTerms.form", "in-body", "dated-annex"),
  },
  "terms-are-defined": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("fg-redflags"), cite("lfp-audit")],
    holds: leaf(
      "contract.definitions.terms",
      ({ value, evidence }, given) => {
        const field = "contract.definitions.terms";
        const { value: wanted, from } = limitOf(given, "definedTerms");
        const limit = { from, name: "definedTerms", value: wanted } as const;
        const missing = without(wanted, value);
        return missing.length === 0
          ? fits(field, evidence, value, limit)
          : fails(field, "lacks", evidence, missing, limit);
      },
      ["definedTerms"],
    ),
  },
  "network-ids-count-as-personal": {
    level: "must",
    applies: { to: ["online"] },
    evidence: "contract-clause",
    cites: [cite("lfi-thread")],
    holds: holds("contract.definitions.personalData", "ip-address", "device-id", "cookie-or-session-id"),
  },
  "no-vague-standard-words": {
    level: "should",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("fg-redflags"), cite("lfp-audit")],
    answeredBy: "library",
    holds: empty("contract.vagueTerms"),
  },
  "policy-public-and-plain": {
    level: "must",
    applies: {},
    evidence: "policy",
    cites: [cite("ala-vendors"), cite("lfp-audit")],
    holds: all(
      httpsAddress("policy.url"),
      any(oneOf("policy.plainLanguageReviewed", true), atMost("policy.readingLevel", "maxReadingLevel")),
    ),
  },
  "policy-for-the-product-itself": {
    level: "should",
    applies: { to: ["online"] },
    evidence: "policy",
    cites: [cite("cs-questions")],
    holds: leaf("policy.coversProducts", ({ value, evidence }, { declaration }) =>
      value.includes(declaration.product.id)
        ? fits("policy.coversProducts", evidence)
        : fails("policy.coversProducts", "lacks", evidence, declaration.product.id, asks(declaration.product.id)),
    ),
  },
  "change-notice-before-effect": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("fg-redflags"), ownProposal],
    holds: atLeast("contract.changeNoticeDays", "minChangeNoticeDays"),
  },
  "privacy-contact-named": {
    level: "should",
    applies: {},
    evidence: "policy",
    cites: [cite("lfp-score")],
    holds: all(
      declared("vendor.privacyContact.email"),
      recent("vendor.privacyContact.checkedOn", "contactCheckedWithinMonths"),
    ),
  },
  "library-records-law-acknowledged": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("fg-checks"), cite("ala-vendors")],
    holds: leaf("contract.acknowledgedLaws", ({ value, evidence }, { jurisdiction }) => {
      const field = "contract.acknowledgedLaws";
      if (jurisdiction === "unknown") return doubt(field, "limit-not-set", value, undefined, evidence);
      return value.includes(jurisdiction)
        ? fits(field, evidence, jurisdiction, asks(jurisdiction))
        : fails(field, "lacks", evidence, jurisdiction, asks(jurisdiction));
    }),
  },
  "liability-not-disclaimed": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("fg-redflags")],
    holds: oneOf("contract.liability.excludesOwnPrivacyFailure", false),
  },
  "privacy-in-selection": {
    level: "should",
    applies: {},
    evidence: "statement",
    cites: [cite("ala-vendors-g"), cite("fg-select")],
    answeredBy: "library",
    holds: all(
      oneOf("procurement.privacyQuestionsAsked", true),
      declared("contract.renewalDate"),
      leaf(
        "procurement.reviewedOn",
        ({ value, evidence }, given) => {
          const field = "procurement.reviewedOn";
          const { value: months, from } = limitOf(given, "reviewWithinMonths");
          const limit = { from, name: "reviewWithinMonths", value: months } as const;
          if (value > given.asOf) return doubt(field, "after-as-of", value, limit, evidence);
          const renewal = readLeaf(given.declaration, "contract.renewalDate")?.value;
          return renewal !== undefined && addMonths(value, months) < renewal
            ? fails(field, "too-old", evidence, value, limit)
            : fits(field, evidence, value, limit);
        },
        ["reviewWithinMonths"],
      ),
    ),
  },
} as const satisfies SectionSpec;
