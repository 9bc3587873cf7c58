import type { SheetRow } from "./row.js";

const five = ["user-data", "personal-data", "aggregated", "anonymized", "de-identified"] as const;
const offline = { declared: { product: { delivery: ["on-premises"] } } } as const;

/** Section A of the sheet: contract and transparency. */
export const contract: readonly SheetRow[] = [
  {
    id: "contract-binds-to-library-policies",
    level: "must",
    predicate: "`contract.bindsVendorTo ⊇ {privacy, retention, security}`",
    sources: ["ala-lms", "seed"],
    fields: ["contract.bindsVendorTo"],
    evidence: "contract-clause",
    met: { contract: { bindsVendorTo: ["security", "retention", "privacy"] } },
    failing: [
      [
        { contract: { bindsVendorTo: ["privacy", "security"] } },
        "contract.bindsVendorTo",
        ["privacy", "retention", "security"],
      ],
      [{ contract: { bindsVendorTo: [] } }, "contract.bindsVendorTo", ["privacy", "retention", "security"]],
    ],
  },
  {
    id: "contract-fixes-policy-text",
    level: "must",
    predicate: "`contract.privacyTerms.form ∈ {in-body, dated-annex}`",
    sources: ["fg-redflags"],
    fields: ["contract.privacyTerms.form"],
    evidence: "contract-clause",
    met: { contract: { privacyTerms: { form: "in-body" } } },
    failing: [
      [{ contract: { privacyTerms: { form: "web-link" } } }, "contract.privacyTerms.form", ["in-body", "dated-annex"]],
      [{ contract: { privacyTerms: { form: "none" } } }, "contract.privacyTerms.form", ["in-body", "dated-annex"]],
    ],
  },
  {
    id: "terms-are-defined",
    level: "must",
    predicate: "every term in the list is a key of `contract.definitions`",
    sources: ["fg-redflags", "lfp-audit"],
    fields: ["contract.definitions.terms"],
    evidence: "contract-clause",
    met: { contract: { definitions: { terms: five } } },
    failing: [
      [{ contract: { definitions: { terms: five.slice(1) } } }, "contract.definitions.terms", five],
      [{ contract: { definitions: { terms: [] } } }, "contract.definitions.terms", five],
    ],
    half: [{ contract: { definitions: { personalData: ["email"] } } }],
  },
  {
    id: "network-ids-count-as-personal",
    level: "must",
    predicate: "`contract.definitions.personalData ⊇ {ip-address, device-id, cookie-or-session-id}`",
    sources: ["lfi-thread"],
    fields: ["contract.definitions.personalData"],
    evidence: "contract-clause",
    met: { contract: { definitions: { personalData: ["ip-address", "device-id", "cookie-or-session-id"] } } },
    failing: [
      [
        { contract: { definitions: { personalData: ["legal-name", "device-id", "cookie-or-session-id"] } } },
        "contract.definitions.personalData",
        ["ip-address", "device-id", "cookie-or-session-id"],
      ],
    ],
    half: [{ contract: { definitions: { terms: five } } }],
    notApplicable: offline,
  },
  {
    id: "no-vague-standard-words",
    level: "should",
    predicate: "`contract.vagueTerms` is empty (declared by reviewer)",
    sources: ["fg-redflags", "lfp-audit"],
    fields: ["contract.vagueTerms"],
    evidence: "contract-clause",
    met: { contract: { vagueTerms: [] } },
    failing: [[{ contract: { vagueTerms: ["reasonable"] } }, "contract.vagueTerms", 0]],
  },
  {
    id: "policy-public-and-plain",
    level: "must",
    predicate: "`policy.url` is https and `policy.readingLevel ≤ N` or `policy.plainLanguageReviewed`",
    sources: ["ala-vendors", "lfp-audit"],
    fields: ["policy.url", "policy.readingLevel", "policy.plainLanguageReviewed"],
    evidence: "policy",
    met: { policy: { url: "https://v.example/privacy", readingLevel: 8 } },
    failing: [
      [{ policy: { url: "http://v.example/privacy", readingLevel: 8 } }, "policy.url", "https"],
      [{ policy: { url: "https://v.example/privacy", readingLevel: 9 } }, "policy.readingLevel", 8],
      [
        { policy: { url: "https://v.example/privacy", plainLanguageReviewed: false } },
        "policy.plainLanguageReviewed",
        true,
      ],
    ],
    half: [{ policy: { url: "https://v.example/privacy" } }, { policy: { plainLanguageReviewed: true } }],
  },
  {
    id: "policy-for-the-product-itself",
    level: "should",
    predicate: "`policy.coversProducts` contains the product id",
    sources: ["cs-questions"],
    fields: ["policy.coversProducts"],
    evidence: "policy",
    met: { policy: { coversProducts: ["another", "p"] } },
    failing: [[{ policy: { coversProducts: ["another"] } }, "policy.coversProducts", "p"]],
    notApplicable: offline,
  },
  {
    id: "change-notice-before-effect",
    level: "must",
    predicate: "`contract.changeNoticeDays ≥ library.minChangeNoticeDays`",
    sources: ["fg-redflags", "ours"],
    fields: ["contract.changeNoticeDays"],
    evidence: "contract-clause",
    met: { contract: { changeNoticeDays: 60 } },
    failing: [[{ contract: { changeNoticeDays: 59 } }, "contract.changeNoticeDays", 60]],
  },
  {
    id: "privacy-contact-named",
    level: "should",
    predicate: "`vendor.privacyContact.email` present, `checkedOn` within period",
    sources: ["lfp-score"],
    fields: ["vendor.privacyContact.email", "vendor.privacyContact.checkedOn"],
    evidence: "policy",
    // six months before the day of the assessment
    met: { vendor: { privacyContact: { email: "privacy@v.example", checkedOn: "2026-05-24" } } },
    failing: [
      [
        { vendor: { privacyContact: { email: "privacy@v.example", checkedOn: "2026-05-23" } } },
        "vendor.privacyContact.checkedOn",
        6,
      ],
    ],
    half: [
      { vendor: { privacyContact: { email: "privacy@v.example" } } },
      { vendor: { privacyContact: { checkedOn: "2026-11-01" } } },
    ],
  },
  {
    id: "library-records-law-acknowledged",
    level: "must",
    predicate: "`contract.acknowledgedLaws ⊇ library.jurisdictions`",
    sources: ["fg-checks", "ala-vendors"],
    fields: ["contract.acknowledgedLaws"],
    evidence: "contract-clause",
    met: { contract: { acknowledgedLaws: ["US-NY", "US-OH"] } },
    failing: [[{ contract: { acknowledgedLaws: ["US-NY", "ferpa"] } }, "contract.acknowledgedLaws", "US-OH"]],
  },
  {
    id: "liability-not-disclaimed",
    level: "must",
    predicate: "`contract.liability.excludesOwnPrivacyFailure === false`",
    sources: ["fg-redflags"],
    fields: ["contract.liability.excludesOwnPrivacyFailure"],
    evidence: "contract-clause",
    met: { contract: { liability: { excludesOwnPrivacyFailure: false } } },
    failing: [
      [
        { contract: { liability: { excludesOwnPrivacyFailure: true } } },
        "contract.liability.excludesOwnPrivacyFailure",
        false,
      ],
    ],
  },
  {
    id: "privacy-in-selection",
    level: "should",
    predicate: "`procurement.privacyQuestionsAsked && reviewedOn ≥ renewalDate − 12 months`",
    sources: ["ala-vendors-g", "fg-select"],
    fields: ["procurement.privacyQuestionsAsked", "procurement.reviewedOn", "contract.renewalDate"],
    evidence: "statement",
    terms: { limits: {} },
    met: {
      contract: { renewalDate: "2027-11-01" },
      procurement: { privacyQuestionsAsked: true, reviewedOn: "2026-11-01" },
    },
    failing: [
      [
        {
          contract: { renewalDate: "2027-11-01" },
          procurement: { privacyQuestionsAsked: true, reviewedOn: "2026-10-31" },
        },
        "procurement.reviewedOn",
        12,
      ],
      [
        {
          contract: { renewalDate: "2027-11-01" },
          procurement: { privacyQuestionsAsked: false, reviewedOn: "2026-11-01" },
        },
        "procurement.privacyQuestionsAsked",
        true,
      ],
    ],
    half: [
      { procurement: { privacyQuestionsAsked: true, reviewedOn: "2026-11-01" } },
      { contract: { renewalDate: "2027-11-01" }, procurement: { reviewedOn: "2026-11-01" } },
      { contract: { renewalDate: "2027-11-01" }, procurement: { privacyQuestionsAsked: true } },
    ],
  },
];
