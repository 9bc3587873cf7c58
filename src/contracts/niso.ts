import { freezeData } from "../internal/freeze.js";

/** One of NISO's principles, and the checks that carry it. */
export interface NisoPrinciple {
  readonly number: number;
  /** The heading; the text of the principle was not read. */
  readonly heading: string;
  readonly checks: readonly string[];
  /** The section of the checklist that carries it as a whole. */
  readonly section: string | null;
}

const principle = (number: number, heading: string, checks: readonly string[], section: string | null = null) => ({
  number,
  heading,
  checks,
  section,
});

/**
 * The twelve NISO Consensus Principles on Users' Digital Privacy (2015), by their headings, and the checks that carry
 * them. Only the headings were read: check the text before quoting a principle as authority.
 */
export const nisoPrinciples: readonly NisoPrinciple[] = /* @__PURE__ */ freezeData([
  principle(1, "Shared privacy responsibilities", [
    "contract-binds-to-library-policies",
    "recipients-bound",
    "vendor-staff-trained",
  ]),
  principle(2, "Transparency, privacy awareness", [
    "policy-public-and-plain",
    "terms-are-defined",
    "collected-elements-declared",
  ]),
  principle(3, "Security", [], "security"),
  principle(4, "Data collection and use", ["minimum-necessary", "purpose-limited", "no-sale", "no-advertising-use"]),
  principle(5, "Anonymization", [
    "unlink-covers-every-person-field",
    "quasi-identifiers-generalised",
    "outsiders-get-aggregates-only",
  ]),
  principle(6, "Options and informed consent", ["opt-in-by-default", "informed-consent-recorded", "no-silent-opt-in"]),
  principle(7, "Sharing data with others", [], "sharing"),
  principle(8, "Notification of policies and practices", ["change-notice-before-effect", "breach-notice-time"]),
  principle(9, "Supporting anonymous use", ["anonymous-use-supported", "account-optional"]),
  principle(10, "Access to one's own data", [
    "user-can-see-own-data",
    "user-can-correct",
    "user-can-delete",
    "user-can-export",
  ]),
  principle(11, "Continuous improvement", ["independent-audit", "privacy-in-selection"]),
  principle(12, "Accountability", [
    "privacy-contact-named",
    "liability-not-disclaimed",
    "legal-demand-goes-to-library",
  ]),
]);
