import { all, asks, doubt, fails, fits, holds, leaf, oneOf, unlessNotOffered } from "../predicates.js";
import { cite } from "../sources.js";
import type { NamedLaw } from "../vocabulary.js";
import type { SectionSpec } from "./spec.js";

const readerLaws: { readonly [jurisdiction: string]: NamedLaw } = {
  "US-CA": "ca-reader-privacy",
  "US-DE": "de-digital-book",
};

/** Section H: minors, schools, readers. */
export const minorsChecks = {
  "k12-plan-per-contract": {
    level: "must",
    applies: { k12: true, jurisdictions: ["US-NY"] },
    binding: {},
    evidence: "contract-clause",
    cites: [cite("ny-121")],
    holds: holds("k12.dataSecurityPlan", "nist-csf", "strong-encryption", "training"),
  },
  "k12-standard-dpa": {
    level: "must",
    applies: { k12: true, notIn: ["US-NY"] },
    evidence: "contract-clause",
    cites: [cite("ndpa"), cite("va-dpa"), cite("spc")],
    holds: all(
      oneOf("k12.dpa.signed", true),
      leaf("k12.dpa.state", ({ value, evidence }, { jurisdiction }) => {
        const field = "k12.dpa.state";
        if (jurisdiction === "unknown") return doubt(field, "limit-not-set", value, undefined, evidence);
        return value === jurisdiction
          ? fits(field, evidence, value, asks(jurisdiction))
          : fails(field, "other-value", evidence, value, asks(jurisdiction));
      }),
    ),
  },
  "k12-borrowing-history-deleted": {
    level: "must",
    applies: { k12: true },
    evidence: "test",
    cites: [cite("ala-k12")],
    holds: oneOf("rules.loan.onReturn", "unlink"),
  },
  "under-13-handled": {
    level: "must",
    applies: { to: ["children"] },
    evidence: "policy",
    cites: [cite("ala-k12"), cite("lfi-thread")],
    holds: oneOf("minors.under13", "not-collected", "school-consent", "verifiable-parental-consent"),
  },
  "guardian-access-follows-age-rule": {
    level: "must",
    applies: { to: ["ils", "apps"] },
    evidence: "test",
    cites: [cite("spl-conf"), cite("widpi"), cite("koha-sw")],
    holds: unlessNotOffered(
      "guardianView.offered",
      leaf(
        "guardianView.endsAtAge",
        ({ value, evidence }, { limits: { guardianAccessBelow } }) => {
          const field = "guardianView.endsAtAge";
          if (guardianAccessBelow === undefined) return doubt(field, "limit-not-set", value, undefined, evidence);
          const limit = { from: "library", name: "guardianAccessBelow", value: guardianAccessBelow } as const;
          return value === guardianAccessBelow
            ? fits(field, evidence, value, limit)
            : fails(field, "other-value", evidence, value, limit);
        },
        ["guardianAccessBelow"],
      ),
    ),
  },
  "reader-privacy-act-accepted": {
    level: "must",
    applies: { to: ["ebooks"], jurisdictions: ["US-CA", "US-DE"] },
    binding: {},
    evidence: "contract-clause",
    cites: [cite("e-reader")],
    holds: leaf("contract.acknowledgedLaws", ({ value, evidence }, { jurisdiction }) => {
      const field = "contract.acknowledgedLaws";
      const law = readerLaws[jurisdiction];
      if (law === undefined) return doubt(field, "limit-not-set", undefined, undefined, evidence);
      return value.includes(law)
        ? fits(field, evidence, law, asks(law))
        : fails(field, "lacks", evidence, law, asks(law));
    }),
  },
} as const satisfies SectionSpec;
