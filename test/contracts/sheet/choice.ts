import type { Parts, SheetRow } from "./row.js";

const history = (loanHistory: NonNullable<Parts["features"]>["loanHistory"] & object): Parts => ({
  features: { loanHistory },
});
const noHistory = { declared: history({ offered: false }) };
const database = { declared: { product: { function: ["database"] } } } as const;
const ways = ["self-service", "on-request", "via-library"] as const;

/** Section D of the sheet: choice and the person's own rights. */
export const choice: readonly SheetRow[] = [
  {
    id: "opt-in-by-default",
    level: "must",
    predicate: "`∀ f ∈ features: f.needsPersonalData ⇒ f.default === 'off'`",
    sources: ["ala-ebook", "lfp-score"],
    fields: ["features.others[].needsPersonalData", "features.others[].default", "features.loanHistory.default"],
    evidence: "test",
    met: {
      features: {
        loanHistory: { default: "off" },
        others: [
          { name: "suggestions", needsPersonalData: true, default: "off" },
          { name: "dark mode", needsPersonalData: false, default: "on" },
        ],
      },
    },
    failing: [
      [
        { features: { others: [{ name: "suggestions", needsPersonalData: true, default: "on" }] } },
        "features.others[0].default",
        "off",
      ],
      [{ features: { others: [], loanHistory: { default: "on" } } }, "features.loanHistory.default", "off"],
    ],
    half: [
      { features: { others: [{ name: "suggestions", default: "off" }] } },
      { features: { others: [{ name: "suggestions", needsPersonalData: true }] } },
      { features: { others: [], loanHistory: { offered: true } } },
      history({ default: "off" }),
    ],
  },
  {
    id: "history-off-by-default",
    level: "must",
    predicate: "`features.loanHistory.default === 'off'`",
    sources: ["ala-lms-q", "ala-k12"],
    fields: ["features.loanHistory.offered", "features.loanHistory.default"],
    evidence: "test",
    met: history({ default: "off" }),
    failing: [[history({ default: "on" }), "features.loanHistory.default", "off"]],
    half: [history({ offered: true })],
    notApplicable: noHistory,
  },
  {
    id: "no-silent-opt-in",
    level: "must",
    predicate: "`features.loanHistory.autoOptIn === false`",
    sources: ["aspen-3525"],
    fields: ["features.loanHistory.offered", "features.loanHistory.autoOptIn"],
    evidence: "test",
    met: history({ autoOptIn: false }),
    failing: [[history({ autoOptIn: true }), "features.loanHistory.autoOptIn", false]],
    half: [history({ default: "off" })],
    notApplicable: database,
  },
  {
    id: "opt-out-erases",
    level: "must",
    predicate: "`features.loanHistory.onOptOut === 'erase'`",
    sources: ["aspen-3569", "rero-1512"],
    fields: ["features.loanHistory.offered", "features.loanHistory.onOptOut"],
    evidence: "test",
    met: history({ onOptOut: "erase" }),
    failing: [
      [history({ onOptOut: "hide" }), "features.loanHistory.onOptOut", "erase"],
      [history({ onOptOut: "keep" }), "features.loanHistory.onOptOut", "erase"],
    ],
    notApplicable: database,
  },
  {
    id: "choice-syncs-between-systems",
    level: "should",
    predicate: "`features.loanHistory.syncsWithIls === true`",
    sources: ["aspen-2932"],
    fields: ["features.loanHistory.offered", "features.loanHistory.syncsWithIls"],
    evidence: "test",
    met: history({ syncsWithIls: true }),
    failing: [[history({ syncsWithIls: false }), "features.loanHistory.syncsWithIls", true]],
    notApplicable: { declared: { product: { function: ["ils"] } } },
  },
  {
    id: "informed-consent-recorded",
    level: "must",
    predicate: "each consent has `textVersion, at, scope, withdrawable`",
    sources: ["niso"],
    fields: ["consent.recordHolds", "consent.withdrawable"],
    evidence: "test",
    met: { consent: { recordHolds: ["text-version", "date", "purpose", "data"], withdrawable: true } },
    failing: [
      [
        { consent: { recordHolds: ["date", "purpose", "data"], withdrawable: true } },
        "consent.recordHolds",
        ["text-version", "date", "purpose", "data"],
      ],
      [
        { consent: { recordHolds: ["text-version", "date", "purpose", "data"], withdrawable: false } },
        "consent.withdrawable",
        true,
      ],
    ],
    half: [
      { consent: { recordHolds: ["text-version", "date", "purpose", "data"] } },
      { consent: { withdrawable: true } },
    ],
  },
  {
    id: "user-can-see-own-data",
    level: "must",
    predicate: "`rights.access !== 'none'`",
    sources: ["niso", "lfp-score"],
    fields: ["rights.access"],
    evidence: "policy",
    met: { rights: { access: "via-library" } },
    failing: [[{ rights: { access: "none" } }, "rights.access", ways]],
  },
  {
    id: "user-can-correct",
    level: "should",
    predicate: "`rights.correct !== 'none'`",
    sources: ["niso"],
    fields: ["rights.correct"],
    evidence: "policy",
    met: { rights: { correct: "on-request" } },
    failing: [[{ rights: { correct: "none" } }, "rights.correct", ways]],
  },
  {
    id: "user-can-delete",
    level: "must",
    predicate: "`rights.delete !== 'none'`",
    sources: ["lfp-score"],
    fields: ["rights.delete"],
    evidence: "policy",
    met: { rights: { delete: "self-service" } },
    failing: [[{ rights: { delete: "none" } }, "rights.delete", ways]],
  },
  {
    id: "user-can-export",
    level: "should",
    predicate: "`rights.export !== 'none'`",
    sources: ["cds-21", "ours"],
    fields: ["rights.export"],
    evidence: "policy",
    met: { rights: { export: "self-service" } },
    failing: [[{ rights: { export: "none" } }, "rights.export", ways]],
  },
  {
    id: "rights-deadline",
    level: "should",
    predicate: "`rights.deadlineDays ≤ N`",
    sources: ["ours"],
    fields: ["rights.deadlineDays"],
    evidence: "policy",
    met: { rights: { deadlineDays: 14 } },
    failing: [[{ rights: { deadlineDays: 15 } }, "rights.deadlineDays", 14]],
  },
];
