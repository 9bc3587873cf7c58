import type { Copy } from "../../../src/contracts/index.js";
import { collecting, email, type Parts, type SheetRow } from "./row.js";

const database = { declared: { product: { function: ["database"] } } } as const;
const kept = (retention: object, more: Parts = {}): Parts =>
  collecting({ retention: { ...email.retention, ...retention } }, more);
const around: Parts = { backups: { maxAgeDays: 35 }, logs: [], copies: [] };
const copy = (more: Omit<Copy, "name" | "kind"> & { readonly kind?: Copy["kind"] }): Parts => ({
  copies: [{ name: "one", kind: "warehouse", ...more }],
});
const open = ["csv", "tsv", "json", "xml", "marc", "sqlite", "sql-dump"] as const;

/** Section F of the sheet: retention and disposal. */
export const retention: readonly SheetRow[] = [
  {
    id: "retention-declared-per-element",
    level: "must",
    predicate: "`∀ e: e.retention.{trigger, max, disposal}` present",
    sources: ["ala-vendors", "lfp-audit", "lfp-score"],
    fields: [
      "data.collected[].retention.trigger",
      "data.collected[].retention.maxDays",
      "data.collected[].retention.disposal",
    ],
    evidence: "policy",
    met: collecting(),
    failing: [],
    half: [
      collecting({ retention: { maxDays: 1, disposal: "delete" } }),
      collecting({ retention: { trigger: "x", disposal: "delete" } }),
      collecting({ retention: { trigger: "x", maxDays: 1 } }),
      { data: { collected: [email, { element: "phone" }] } },
      { data: { collected: [] } },
    ],
  },
  {
    id: "retention-within-library-schedule",
    level: "must",
    predicate: "`∀ e: e.retention.max ≤ library.schedule[recordTypeOf(e)].max`",
    sources: ["seed"],
    fields: [
      "data.collected[].retention.maxDays",
      "backups.maxAgeDays",
      "logs[].maxAgeDays",
      "copies[].propagation",
      "copies[].maxDays",
    ],
    evidence: "contract-clause",
    met: kept({}, around),
    failing: [
      [kept({ maxDays: 366 }, around), "data.collected[0].retention.maxDays", 365],
      [kept({ maxDays: "indefinite" }, around), "data.collected[0].retention.maxDays", 365],
      // 365 days and the 35 that the library allows a backup
      [kept({}, { ...around, backups: { maxAgeDays: 36 } }), "backups.maxAgeDays", 400],
      [kept({}, { ...around, logs: [{ name: "mail", maxAgeDays: 366 }] }), "logs[0].maxAgeDays", 365],
      // 365 days and the 3 that the library allows a copy
      [kept({}, { ...around, ...copy({ propagation: 4, kind: "replica" }) }), "copies[0].propagation", 368],
      [kept({}, { ...around, ...copy({ propagation: "never" }) }), "copies[0].propagation", 368],
      [kept({}, { ...around, ...copy({ maxDays: 369 }) }), "copies[0].maxDays", 368],
    ],
    half: [
      kept({}),
      kept({}, { logs: [], copies: [] }),
      kept({}, { backups: { maxAgeDays: 35 }, copies: [] }),
      kept({}, { backups: { maxAgeDays: 35 }, logs: [] }),
      kept({}, { ...around, logs: [{ name: "mail" }] }),
      kept({}, { ...around, ...copy({}) }),
      { ...around, data: { collected: [email, { element: "email", record: "hold" }] } },
    ],
  },
  {
    id: "retention-not-below-legal-minimum",
    level: "must",
    predicate: "`∀ e: e.retention.max ≥ library.schedule[…].legalMin`",
    sources: ["wa-core", "az-sched"],
    fields: ["data.collected[].retention.maxDays"],
    evidence: "contract-clause",
    met: kept({ maxDays: 30 }),
    failing: [[kept({ maxDays: 29 }), "data.collected[0].retention.maxDays", 30]],
    half: [collecting({ retention: { trigger: "account-expired" } })],
  },
  {
    id: "retention-configurable",
    level: "should",
    predicate: "`retention.configurableByLibrary === true`",
    sources: ["lfp-audit"],
    fields: ["retention.configurableByLibrary"],
    evidence: "test",
    met: { retention: { configurableByLibrary: true } },
    failing: [[{ retention: { configurableByLibrary: false } }, "retention.configurableByLibrary", true]],
  },
  {
    id: "no-keep-forever-default",
    level: "must",
    predicate: "`∀ s: s.factoryDefault ≠ 'never-delete'`",
    sources: ["eg-list", "folio-circ", "bws-koha"],
    fields: ["retention.factoryDefaults[].period"],
    evidence: "test",
    met: { retention: { factoryDefaults: [{ setting: "closed loans", period: 0 }] } },
    failing: [
      [
        {
          retention: {
            factoryDefaults: [
              { setting: "closed loans", period: 1 },
              { setting: "holds", period: "never-delete" },
            ],
          },
        },
        "retention.factoryDefaults[1].period",
        "a period",
      ],
    ],
    half: [{ retention: { factoryDefaults: [] } }],
    notApplicable: database,
  },
  {
    id: "loan-unlinked-on-return",
    level: "must",
    predicate: "`rules.loan.onReturn === 'unlink'`",
    sources: ["magi", "ala-k12"],
    fields: ["rules.loan.onReturn"],
    evidence: "test",
    met: { rules: { loan: { onReturn: "unlink" } } },
    failing: [
      [{ rules: { loan: { onReturn: "unlink-later" } } }, "rules.loan.onReturn", "unlink"],
      [{ rules: { loan: { onReturn: "keep" } } }, "rules.loan.onReturn", "unlink"],
    ],
    notApplicable: database,
  },
  {
    id: "unlink-covers-every-person-field",
    level: "must",
    predicate: "`residualPersonFields(schema, anonymizer) = ∅`",
    sources: ["folio-st"],
    fields: ["rules.loan.residualPersonFields"],
    evidence: "test",
    met: { rules: { loan: { residualPersonFields: [] } } },
    failing: [[{ rules: { loan: { residualPersonFields: ["proxyUserId"] } } }, "rules.loan.residualPersonFields", 0]],
    notApplicable: database,
  },
  {
    id: "fee-records-do-not-relink",
    level: "must",
    predicate: "`feeRow.{loanId,itemId,title}` cleared when fee closed + period",
    sources: ["folio-fee", "metadb-89"],
    fields: ["rules.fee.fieldsCleared", "rules.fee.clearedAfterDays"],
    evidence: "test",
    met: { rules: { fee: { fieldsCleared: ["title", "loan-id", "item-id"], clearedAfterDays: 10 } } },
    failing: [
      [
        { rules: { fee: { fieldsCleared: ["loan-id", "item-id"], clearedAfterDays: 10 } } },
        "rules.fee.fieldsCleared",
        ["loan-id", "item-id", "title"],
      ],
      [
        { rules: { fee: { fieldsCleared: ["loan-id", "item-id", "title"], clearedAfterDays: 11 } } },
        "rules.fee.clearedAfterDays",
        10,
      ],
      [
        { rules: { fee: { fieldsCleared: ["loan-id", "item-id", "title"], clearedAfterDays: "never" } } },
        "rules.fee.clearedAfterDays",
        10,
      ],
    ],
    half: [
      { rules: { fee: { fieldsCleared: ["loan-id", "item-id", "title"] } } },
      { rules: { fee: { clearedAfterDays: 1 } } },
    ],
    notApplicable: database,
  },
  {
    id: "replicas-follow",
    level: "must",
    predicate: "`∀ c ∈ copies: c.propagation ∈ {same-job, ≤ N days}`",
    sources: ["metadb-89", "invenio-925"],
    fields: ["copies[].propagation", "copies[].maxDays"],
    evidence: "test",
    met: copy({ propagation: 3, kind: "search-index" }),
    failing: [
      [copy({ propagation: 4, kind: "queue" }), "copies[0].propagation", 3],
      [copy({ propagation: "never", kind: "history-rows" }), "copies[0].propagation", 3],
      [copy({ maxDays: "indefinite", kind: "export" }), "copies[0].propagation", 3],
    ],
    half: [copy({}), copy({ elements: ["email"] })],
  },
  {
    id: "notice-text-follows",
    level: "must",
    predicate: "`copies` includes `notice-log` with a period",
    sources: ["eg-src", "koha-cleanup"],
    fields: ["rules.noticeText", "copies[].kind", "copies[].maxDays", "copies[].propagation"],
    evidence: "test",
    met: copy({ kind: "notice-log", maxDays: 30 }),
    failing: [
      [copy({ kind: "notice-log", maxDays: "indefinite" }), "copies[0].maxDays", "a period"],
      [copy({ kind: "notice-log", propagation: "never" }), "copies[0].propagation", "a period"],
    ],
    half: [
      { copies: [] },
      copy({ kind: "warehouse", maxDays: 1 }),
      copy({ kind: "notice-log" }),
      // that the text is stored is no failure, and no pass while its period is silent
      { rules: { noticeText: "stored" } },
    ],
    notApplicable: database,
  },
  {
    id: "backups-expire",
    level: "must",
    predicate: "`backups.maxAgeDays ≤ library.backupMaxDays`",
    sources: ["fmu", "zombse"],
    fields: ["backups.maxAgeDays"],
    evidence: "policy",
    met: { backups: { maxAgeDays: 35 } },
    failing: [
      [{ backups: { maxAgeDays: 36 } }, "backups.maxAgeDays", 35],
      [{ backups: { maxAgeDays: "indefinite" } }, "backups.maxAgeDays", 35],
    ],
  },
  {
    id: "logs-have-a-policy",
    level: "must",
    predicate: "`∀ l ∈ logs: l.{elements, maxAgeDays}`",
    sources: ["ala-dx"],
    fields: ["logs[].elements", "logs[].maxAgeDays"],
    evidence: "policy",
    met: { logs: [{ name: "web", elements: ["ip-address"], maxAgeDays: 14 }] },
    failing: [
      [
        { logs: [{ name: "web", elements: ["ip-address"], maxAgeDays: "indefinite" }] },
        "logs[0].maxAgeDays",
        "a period",
      ],
    ],
    half: [
      { logs: [{ name: "web", elements: ["ip-address"] }] },
      { logs: [{ name: "web", maxAgeDays: 14 }] },
      // a system without any log is rare enough for a person to look at
      { logs: [] },
    ],
  },
  {
    id: "quasi-identifiers-generalised",
    level: "must",
    predicate: "`\\|deidentified.fields ∩ quasi\\| ≤ limit` or k-threshold met",
    sources: ["eg-src"],
    // the limit and the threshold are ours
    also: ["ours"],
    fields: ["deidentified.fields", "deidentified.k"],
    evidence: "test",
    met: { deidentified: { fields: ["birth-year", "email"] } },
    failing: [
      // one of the library's limit, two in the row: of those that the sheet names in 1.2
      ...(
        [
          "date-of-birth",
          "postal-code",
          "patron-category",
          "home-library",
          "gender",
          "transaction-date",
          "service-location",
          "item-identifier",
        ] as const
      ).map((element) => [{ deidentified: { fields: ["birth-year", element] } }, "deidentified.fields", 1] as const),
      [{ deidentified: { fields: ["birth-year", "postal-code"], k: 19 } }, "deidentified.k", 20],
    ],
    notApplicable: database,
  },
  {
    id: "end-of-contract-return",
    level: "must",
    predicate: "`exit.returnFormat ∈ open formats`",
    sources: ["fg-redflags"],
    fields: ["exit.returnFormat"],
    evidence: "contract-clause",
    met: { exit: { returnFormat: "marc" } },
    failing: [
      [{ exit: { returnFormat: "proprietary" } }, "exit.returnFormat", open],
      [{ exit: { returnFormat: "none" } }, "exit.returnFormat", open],
    ],
  },
  {
    id: "end-of-contract-delete",
    level: "must",
    predicate: "`exit.deleteWithinDays ≤ N && exit.proof`",
    sources: ["lfp-audit", "fg-redflags"],
    // the number is ours
    also: ["ours"],
    fields: ["exit.deleteWithinDays", "exit.proof"],
    evidence: "contract-clause",
    met: { exit: { deleteWithinDays: 45, proof: true } },
    failing: [
      [{ exit: { deleteWithinDays: 46, proof: true } }, "exit.deleteWithinDays", 45],
      [{ exit: { deleteWithinDays: 45, proof: false } }, "exit.proof", true],
    ],
    half: [{ exit: { deleteWithinDays: 45 } }, { exit: { proof: true } }],
  },
  {
    id: "legal-hold-supported",
    level: "must",
    predicate: "`hold.supported && hold.scope === 'record-level'`",
    sources: ["wa-core", "az-sched", "wnylrc-preserve"],
    fields: ["hold.supported", "hold.scope"],
    evidence: "test",
    met: { hold: { supported: true, scope: "record-level" } },
    failing: [
      [{ hold: { supported: false } }, "hold.supported", true],
      [{ hold: { supported: true, scope: "system-wide" } }, "hold.scope", "record-level"],
      [{ hold: { supported: true, scope: "patron-level" } }, "hold.scope", "record-level"],
    ],
    half: [{ hold: { supported: true } }, { hold: { scope: "record-level" } }],
  },
];
