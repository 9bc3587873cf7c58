import type { DataElement } from "../../vocabulary/element-groups.js";
import type { Evidence } from "../declaration.js";
import { type Limit, limitOf, type Point, type Predicate } from "../judgement.js";
import {
  all,
  any,
  asks,
  atLeast,
  atMost,
  doubt,
  each,
  empty,
  fails,
  fits,
  holds,
  leaf,
  listedIn,
  noneIsWell,
  nothingCollected,
  oneOf,
  orElse,
  undeclared,
} from "../predicates.js";
import { type RetentionRow, retentionRows } from "../retention.js";
import { cite, ownProposal } from "../sources.js";
import type { SectionSpec } from "./spec.js";

/** Elements that single a person out once they are put together. */
export const quasiIdentifiers: readonly DataElement[] = [
  "date-of-birth",
  "birth-year",
  "gender",
  "ethnicity-or-demographic",
  "postal-address",
  "postal-code",
  "patron-category",
  "home-library",
  "affiliation",
  "item-identifier",
  "title-or-description",
  "transaction-date",
  "service-location",
  "geolocation",
];

const vendorSays: Evidence = { source: "statement" };

/** Goes through the rows of the vendor's retention beside the library's schedule. */
function overRows(
  fields: readonly string[],
  limits: Predicate["limits"],
  judge: (row: RetentionRow, limit: (days: number) => Limit) => readonly Point[],
): Predicate {
  return {
    fields,
    limits,
    judge: (given) => {
      const collected = given.declaration.data?.collected;
      if (collected === undefined) return [undeclared("data.collected")];
      if (collected.length === 0) return [nothingCollected("data.collected", given)];
      return retentionRows(given.declaration, given.limits).flatMap((row) =>
        judge(row, (value) => ({
          from: "library",
          name: "schedule",
          value,
          ...(row.source === null ? {} : { source: row.source }),
        })).map((point) => ({ ...point, element: row.element })),
      );
    },
  };
}

const withinSchedule = overRows(
  [
    "data.collected[].retention.maxDays",
    "backups.maxAgeDays",
    "logs[].maxAgeDays",
    "copies[].propagation",
    "copies[].maxDays",
  ],
  ["schedule", "backupMaxDays", "replicaMaxDays"],
  ({ field, verdict, declaredDays, limitDays, evidence }, limit) => {
    const found = declaredDays ?? undefined;
    switch (verdict) {
      case "not-declared":
        return [undeclared(field)];
      case "no-limit":
        return [doubt(field, "limit-not-set", found, undefined, evidence ?? vendorSays)];
      case "trigger-differs":
        return [doubt(field, "trigger-differs", found, limit(limitDays ?? 0), evidence ?? vendorSays)];
      case "over":
        return [fails(field, "over", evidence ?? vendorSays, found, limit(limitDays ?? 0))];
      case "within":
      case "under-legal-minimum":
        return [fits(field, evidence ?? vendorSays, found, limitDays === null ? undefined : limit(limitDays))];
    }
  },
);

/** A schedule that names an element and no minimum says that none binds; one that does not name it says nothing. */
const aboveMinimum: Predicate = overRows(
  ["data.collected[].retention.maxDays"],
  ["schedule"],
  ({ place, field, declaredDays, minDays, verdict, evidence }, limit) => {
    if (place !== "live") return [];
    const found = declaredDays ?? undefined;
    if (verdict === "not-declared") return [undeclared(field)];
    if (verdict === "under-legal-minimum")
      return [fails(field, "under", evidence ?? vendorSays, found, limit(minDays ?? 0))];
    if (verdict === "trigger-differs" && minDays !== null)
      return [doubt(field, "trigger-differs", found, limit(minDays), evidence ?? vendorSays)];
    if (verdict === "no-limit" && minDays === null)
      return [doubt(field, "limit-not-set", found, undefined, evidence ?? vendorSays)];
    return [fits(field, evidence ?? vendorSays, found, minDays === null ? undefined : limit(minDays))];
  },
);

const replicasFollow: Predicate = each(
  "copies",
  ({ propagation, maxDays }, { field, evidence }, given) => {
    const { value: most, from } = limitOf(given, "replicaMaxDays");
    const limit = { from, name: "replicaMaxDays", value: most } as const;
    const place = `${field}.propagation`;
    if (propagation === "same-job") return [fits(place, evidence, propagation, limit)];
    const days = propagation ?? maxDays;
    if (days === undefined) return [undeclared(place)];
    return typeof days === "number" && days <= most
      ? [fits(place, evidence, days, limit)]
      : [fails(place, "over", evidence, days, limit)];
  },
  { parts: ["propagation", "maxDays"], limits: ["replicaMaxDays"], ifEmpty: noneIsWell },
);

const noticesFollow: Predicate = orElse(oneOf("rules.noticeText", "not-stored"), {
  fields: ["copies[].kind", "copies[].maxDays", "copies[].propagation"],
  limits: [],
  judge: ({ declaration }) => {
    const notices = (declaration.copies ?? []).flatMap((copy, at) =>
      copy.kind === "notice-log" ? [{ copy, at }] : [],
    );
    if (notices.length === 0) return [undeclared("copies[].kind")];
    return notices.map(({ copy: { propagation, maxDays, evidence = vendorSays }, at }) => {
      const field = `copies[${at}].${maxDays === undefined && propagation !== undefined ? "propagation" : "maxDays"}`;
      const period = maxDays ?? propagation;
      if (period === undefined) return undeclared(field);
      return period === "indefinite" || period === "never"
        ? fails(field, "over", evidence, period, asks("a period"))
        : fits(field, evidence, period);
    });
  },
});

const feeLink: Predicate = all(
  holds("rules.fee.fieldsCleared", "loan-id", "item-id", "title"),
  atMost("rules.fee.clearedAfterDays", "feeLinkMaxDays"),
);

const generalised: Predicate = any(
  leaf(
    "deidentified.fields",
    ({ value, evidence }, given) => {
      const field = "deidentified.fields";
      const { value: most, from } = limitOf(given, "maxQuasiIdentifiers");
      const limit = { from, name: "maxQuasiIdentifiers", value: most } as const;
      const kept = value.filter((element) => quasiIdentifiers.includes(element));
      return kept.length <= most ? fits(field, evidence, kept, limit) : fails(field, "over", evidence, kept, limit);
    },
    ["maxQuasiIdentifiers"],
  ),
  atLeast("deidentified.k", "minGroupSize"),
);

/** Section F: retention and disposal. */
export const retentionChecks = {
  "retention-declared-per-element": {
    level: "must",
    applies: {},
    evidence: "policy",
    cites: [cite("ala-vendors"), cite("lfp-audit"), cite("lfp-score")],
    holds: each(
      "data.collected",
      ({ retention }, { field, evidence }) => {
        const { trigger, maxDays, disposal } = retention ?? {};
        // what is kept for ever has no disposal to declare
        const parts = maxDays === "indefinite" ? { trigger, maxDays } : { trigger, maxDays, disposal };
        const missing = Object.entries(parts).flatMap(([part, value]) =>
          value === undefined ? [undeclared(`${field}.retention.${part}`)] : [],
        );
        return missing.length > 0 ? missing : [fits(`${field}.retention`, evidence)];
      },
      { parts: ["retention.trigger", "retention.maxDays", "retention.disposal"], ifEmpty: nothingCollected },
    ),
  },
  "retention-within-library-schedule": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("seed", "AD-5, AD-7.4")],
    holds: withinSchedule,
  },
  "retention-not-below-legal-minimum": {
    level: "must",
    applies: {},
    binding: {},
    evidence: "contract-clause",
    cites: [cite("wa-core"), cite("az-sched")],
    holds: aboveMinimum,
  },
  "retention-configurable": {
    level: "should",
    applies: {},
    evidence: "test",
    cites: [cite("lfp-audit")],
    holds: oneOf("retention.configurableByLibrary", true),
  },
  "no-keep-forever-default": {
    level: "must",
    applies: { to: ["ils"] },
    evidence: "test",
    cites: [cite("eg-list"), cite("folio-circ"), cite("bws-koha")],
    holds: each(
      "retention.factoryDefaults",
      ({ period }, { field, evidence }) =>
        period === "never-delete"
          ? [fails(`${field}.period`, "over", evidence, period, asks("a period"))]
          : [fits(`${field}.period`, evidence, period)],
      { parts: ["period"], ifEmpty: undeclared },
    ),
  },
  "loan-unlinked-on-return": {
    level: "must",
    applies: { to: ["ils"] },
    evidence: "test",
    cites: [cite("magi"), cite("ala-k12")],
    holds: oneOf("rules.loan.onReturn", "unlink"),
  },
  "unlink-covers-every-person-field": {
    level: "must",
    applies: { to: ["ils"] },
    evidence: "test",
    cites: [cite("folio-st")],
    holds: empty("rules.loan.residualPersonFields"),
  },
  "fee-records-do-not-relink": {
    level: "must",
    applies: { to: ["ils"] },
    evidence: "test",
    cites: [cite("folio-fee"), cite("metadb-89")],
    holds: feeLink,
  },
  "replicas-follow": {
    level: "must",
    applies: {},
    evidence: "test",
    cites: [cite("metadb-89"), cite("invenio-925")],
    holds: replicasFollow,
  },
  "notice-text-follows": {
    level: "must",
    applies: { to: ["ils"] },
    evidence: "test",
    cites: [cite("eg-src"), cite("koha-cleanup")],
    holds: noticesFollow,
  },
  "backups-expire": {
    level: "must",
    applies: {},
    evidence: "policy",
    cites: [cite("fmu"), cite("zombse")],
    holds: atMost("backups.maxAgeDays", "backupMaxDays"),
  },
  "logs-have-a-policy": {
    level: "must",
    applies: {},
    evidence: "policy",
    cites: [cite("ala-dx")],
    holds: each(
      "logs",
      ({ elements, maxAgeDays }, { field, evidence }) => {
        const missing = Object.entries({ elements, maxAgeDays }).flatMap(([part, value]) =>
          value === undefined ? [undeclared(`${field}.${part}`)] : [],
        );
        if (missing.length > 0) return missing;
        return maxAgeDays === "indefinite"
          ? [fails(`${field}.maxAgeDays`, "over", evidence, maxAgeDays, asks("a period"))]
          : [fits(field, evidence)];
      },
      { parts: ["elements", "maxAgeDays"], ifEmpty: (field: string) => doubt(field, "unlikely", 0) },
    ),
  },
  "quasi-identifiers-generalised": {
    level: "must",
    applies: { to: ["ils", "analytics"] },
    evidence: "test",
    cites: [cite("eg-src"), ownProposal],
    holds: generalised,
  },
  "end-of-contract-return": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("fg-redflags")],
    holds: listedIn("exit.returnFormat", "openFormats"),
  },
  "end-of-contract-delete": {
    level: "must",
    applies: {},
    evidence: "contract-clause",
    cites: [cite("lfp-audit"), cite("fg-redflags"), ownProposal],
    holds: all(atMost("exit.deleteWithinDays", "exitDeleteWithinDays"), oneOf("exit.proof", true)),
  },
  "legal-hold-supported": {
    level: "must",
    applies: {},
    evidence: "test",
    cites: [cite("wa-core"), cite("az-sched"), cite("wnylrc-preserve")],
    holds: all(oneOf("hold.supported", true), oneOf("hold.scope", "record-level")),
  },
} as const satisfies SectionSpec;
