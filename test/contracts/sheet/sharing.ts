import type { Recipient } from "../../../src/contracts/index.js";
import type { Parts, SheetRow } from "./row.js";

const to = (...recipients: readonly Omit<Recipient, "name">[]): Parts => ({
  sharing: { recipients: recipients.map((recipient, at) => ({ name: `recipient ${at}`, ...recipient })) },
});
const nobody = to();
const ils = { declared: { product: { function: ["ils"] } } } as const;

/** Section E of the sheet: sharing. */
export const sharing: readonly SheetRow[] = [
  {
    id: "recipients-listed",
    level: "must",
    predicate: "`sharing.recipients[*]` has name, elements, purpose, country",
    sources: ["lfp-score", "fg-policy-flags"],
    fields: [
      "sharing.recipients[].name",
      "sharing.recipients[].elements",
      "sharing.recipients[].purpose",
      "sharing.recipients[].country",
    ],
    evidence: "policy",
    met: to({ elements: [], purpose: "support", country: "US" }),
    failing: [],
    half: [
      to({ purpose: "support", country: "US" }),
      to({ elements: [], country: "US" }),
      to({ elements: [], purpose: "support" }),
    ],
  },
  {
    id: "recipients-bound",
    level: "must",
    predicate: "`∀ r: r.boundBySameTerms`",
    sources: ["ala-lms"],
    fields: ["sharing.recipients[].boundBySameTerms"],
    evidence: "contract-clause",
    met: to({ boundBySameTerms: true }),
    failing: [
      [to({ boundBySameTerms: true }, { boundBySameTerms: false }), "sharing.recipients[1].boundBySameTerms", true],
    ],
    half: [to({ boundBySameTerms: true }, { country: "US" })],
  },
  {
    id: "outsiders-get-aggregates-only",
    level: "must",
    predicate: "`∀ r ∉ processors: r.form === 'aggregate'`",
    sources: ["liblicense", "lp-lang"],
    fields: ["sharing.recipients[].role", "sharing.recipients[].form"],
    evidence: "contract-clause",
    met: to({ role: "processor", form: "raw" }, { role: "third-party", form: "aggregate" }),
    failing: [
      [to({ role: "third-party", form: "de-identified" }), "sharing.recipients[0].form", "aggregate"],
      // whoever is not said to be a processor is none
      [to({ form: "raw" }), "sharing.recipients[0].form", "aggregate"],
    ],
    half: [to({ role: "third-party" }), to({})],
  },
  {
    id: "library-agrees-to-disclosure",
    level: "must",
    predicate: "`sharing.requiresLibraryConsent === true`",
    sources: ["lp-lang"],
    fields: ["sharing.requiresLibraryConsent"],
    evidence: "contract-clause",
    met: { sharing: { requiresLibraryConsent: true } },
    failing: [[{ sharing: { requiresLibraryConsent: false } }, "sharing.requiresLibraryConsent", true]],
    half: [nobody],
  },
  {
    id: "legal-demand-goes-to-library",
    level: "must",
    predicate: "`legalDemands.notifyLibrary && legalDemands.procedureUrl`",
    sources: ["ala-vendors", "lp-lang", "fg-redflags"],
    fields: ["legalDemands.notifyLibrary", "legalDemands.procedureUrl"],
    evidence: "contract-clause",
    met: { legalDemands: { notifyLibrary: true, procedureUrl: "https://v.example/demands" } },
    failing: [
      [
        { legalDemands: { notifyLibrary: false, procedureUrl: "https://v.example/demands" } },
        "legalDemands.notifyLibrary",
        true,
      ],
    ],
    half: [{ legalDemands: { notifyLibrary: true } }, { legalDemands: { procedureUrl: "https://v.example/demands" } }],
  },
  {
    id: "data-location-declared",
    level: "should",
    predicate: "`storage.countries ⊆ library.allowedCountries`",
    sources: ["lfp-score"],
    fields: ["storage.countries"],
    evidence: "contract-clause",
    met: { storage: { countries: ["CA"] } },
    failing: [[{ storage: { countries: ["US", "IE"] } }, "storage.countries", ["US", "CA"]]],
    half: [{ storage: { countries: [] } }],
  },
  {
    id: "usage-reports-carry-no-person",
    level: "must",
    predicate: "`reports.personLevel === false`",
    sources: ["liblicense"],
    fields: ["reports.personLevel"],
    evidence: "test",
    met: { reports: { personLevel: false } },
    failing: [[{ reports: { personLevel: true } }, "reports.personLevel", false]],
    notApplicable: ils,
  },
  {
    id: "consortium-member-sees-own-patrons",
    level: "should",
    predicate: "`sharing.crossMemberUse ⊆ {transaction}`",
    sources: ["midhudson", "owwl"],
    fields: ["sharing.crossMemberUse"],
    evidence: "test",
    met: { sharing: { crossMemberUse: ["transaction"] } },
    failing: [[{ sharing: { crossMemberUse: ["transaction", "lookup"] } }, "sharing.crossMemberUse", "transaction"]],
    half: [nobody],
    notApplicable: { declared: { product: { sharedBy: "one-library" } } },
  },
];
