import { terms as general, type SheetRow } from "./row.js";

const school = { k12: true, jurisdiction: "US-NY" } as const;
const elsewhere = { k12: true, jurisdiction: "US-OH" } as const;

/** Section H of the sheet: minors, schools, readers. */
export const minors: readonly SheetRow[] = [
  {
    id: "k12-plan-per-contract",
    level: "must",
    predicate: "`k12.dataSecurityPlan` present with three parts",
    sources: ["ny-121"],
    fields: ["k12.dataSecurityPlan"],
    evidence: "contract-clause",
    terms: school,
    met: { k12: { dataSecurityPlan: ["training", "strong-encryption", "nist-csf"] } },
    failing: [
      [
        { k12: { dataSecurityPlan: ["training", "nist-csf"] } },
        "k12.dataSecurityPlan",
        ["nist-csf", "strong-encryption", "training"],
      ],
    ],
    half: [{ k12: { dpa: { signed: true, state: "US-NY" } } }],
    notApplicable: { terms: elsewhere },
  },
  {
    id: "k12-standard-dpa",
    level: "must",
    predicate: "`k12.dpa.signed && dpa.state === library.state`",
    sources: ["ndpa", "va-dpa", "spc"],
    fields: ["k12.dpa.signed", "k12.dpa.state"],
    evidence: "contract-clause",
    terms: elsewhere,
    met: { k12: { dpa: { signed: true, state: "US-OH" } } },
    failing: [
      [{ k12: { dpa: { signed: true, state: "US-VA" } } }, "k12.dpa.state", "US-OH"],
      [{ k12: { dpa: { signed: false, state: "US-OH" } } }, "k12.dpa.signed", true],
    ],
    half: [{ k12: { dpa: { signed: true } } }, { k12: { dpa: { state: "US-OH" } } }],
    notApplicable: { terms: school },
  },
  {
    id: "k12-borrowing-history-deleted",
    level: "must",
    predicate: "`rules.loan.onReturn === 'unlink'`",
    sources: ["ala-k12"],
    fields: ["rules.loan.onReturn"],
    evidence: "test",
    terms: elsewhere,
    met: { rules: { loan: { onReturn: "unlink" } } },
    failing: [[{ rules: { loan: { onReturn: "keep" } } }, "rules.loan.onReturn", "unlink"]],
    notApplicable: { terms: { k12: false } },
  },
  {
    id: "under-13-handled",
    level: "must",
    predicate: "`minors.under13 ∈ {not-collected, school-consent, verifiable-parental-consent}`",
    sources: ["ala-k12", "lfi-thread"],
    fields: ["minors.under13"],
    evidence: "policy",
    met: { minors: { under13: "verifiable-parental-consent" } },
    failing: [
      [
        { minors: { under13: "not-addressed" } },
        "minors.under13",
        ["not-collected", "school-consent", "verifiable-parental-consent"],
      ],
    ],
    notApplicable: { declared: { product: { audience: ["adults", "teens"] } } },
  },
  {
    id: "guardian-access-follows-age-rule",
    level: "must",
    predicate: "`guardianView.endsAtAge === library.policy.guardianAccessBelow`",
    sources: ["spl-conf", "widpi", "koha-sw"],
    fields: ["guardianView.offered", "guardianView.endsAtAge"],
    evidence: "test",
    met: { guardianView: { endsAtAge: 13 } },
    failing: [
      [{ guardianView: { endsAtAge: 16 } }, "guardianView.endsAtAge", 13],
      [{ guardianView: { endsAtAge: 12 } }, "guardianView.endsAtAge", 13],
    ],
    half: [{ guardianView: { offered: true } }],
    notApplicable: { declared: { product: { function: ["database"], delivery: ["web"] } } },
  },
  {
    id: "reader-privacy-act-accepted",
    level: "must",
    predicate: "`contract.acknowledgedLaws ∋ {ca-reader-privacy, de-digital-book}`",
    sources: ["e-reader"],
    fields: ["contract.acknowledgedLaws"],
    evidence: "contract-clause",
    // each state's own act, as the column "must hold" has it
    terms: { ...general, jurisdiction: "US-DE" },
    met: { contract: { acknowledgedLaws: ["de-digital-book"] } },
    failing: [
      [
        { contract: { acknowledgedLaws: ["ca-reader-privacy", "US-DE"] } },
        "contract.acknowledgedLaws",
        "de-digital-book",
      ],
    ],
    notApplicable: { terms: { jurisdiction: "US-OH" } },
  },
];
