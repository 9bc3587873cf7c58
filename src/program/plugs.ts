import { isAcceptable } from "../contracts/assess-declaration.js";
import type { Assessment } from "../contracts/assessment.js";
import { freezeData } from "../internal/freeze.js";
import { staleContacts } from "../organization/contacts.js";
import type { Organization } from "../organization/organization.js";
import type { Inventory } from "../records/inventory.js";
import type { DryRunReport } from "../records/retention/dry-run-counts.js";
import type { Schedule } from "../records/retention/schedule.js";
import { scheduleConflicts, scheduleGaps } from "../records/retention/schedule-conflicts.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import type { EvidenceEntry } from "./evidence.js";

/**
 * Evidence that a contract was assessed (clause AD-5), from a vendor assessment. Where it is not acceptable, every
 * failed or undeclared `must` stays open.
 *
 * @param assessment - of `assessDeclaration`
 * @param options - `contract`: its id in the declaration; the product's id where it is left out
 *
 * @example
 * ```ts
 * import { assessDeclaration, defineDeclaration } from "patron-privacy/contracts";
 * import { vendorEvidence } from "patron-privacy/program";
 *
 * const declaration = defineDeclaration({ vendor: { name: "Shelf Systems" }, product: { id: "shelf-ils", function: ["ils"] } });
 * const assessment = assessDeclaration(declaration, { jurisdiction: "US-OH", k12: false, asOf: "2026-11-24" });
 * const { kind, on, covers } = vendorEvidence(assessment, { contract: "ils" });
 * [kind, on, covers]; // => ["vendor-assessment", "2026-11-24", ["ils"]]
 * ```
 */
export function vendorEvidence(
  assessment: Assessment,
  { contract }: { readonly contract?: string } = {},
): EvidenceEntry {
  const { product, asOf, findings, conclusion } = assessment;
  const id = contract ?? product.id;
  const failed = findings.filter(
    ({ level, outcome, waiver }) =>
      level === "must" && outcome !== "met" && outcome !== "not-applicable" && waiver === null,
  );
  const open = failed.length === 0 ? [`${id}: ${conclusion}`] : failed.map(({ check }) => `${id}: ${check}`);
  return freezeData({ kind: "vendor-assessment", on: asOf, covers: [id], open: isAcceptable(assessment) ? [] : open });
}

/**
 * Evidence of the records inventory (clause AD-7.3). It covers the systems of the inventory; what stays open are kinds
 * of record on which nobody has said anything, and fields of which it is not known what they hold.
 *
 * @param inventory - of `inventory`
 * @param options - the day of it, and the kinds of record that the library says it does not keep
 *
 * @example
 * ```ts
 * import { inventoryEvidence } from "patron-privacy/program";
 * import { inventory, kohaCheckout } from "patron-privacy/records";
 *
 * const { covers, open } = inventoryEvidence(inventory([kohaCheckout]), { on: "2026-11-24" });
 * covers; // => ["Koha"]
 * open?.includes("surveillance-video"); // => true
 * ```
 */
export function inventoryEvidence(
  { entries, notCovered }: Inventory,
  { on, notKept = [] }: { readonly on: string; readonly notKept?: readonly RecordType[] },
): EvidenceEntry {
  const unclear = entries.flatMap(({ map, localFields, doubtful }) =>
    [...new Set([...localFields, ...doubtful])].map((field) => `${map}: ${field}`),
  );
  return freezeData({
    kind: "records-inventory",
    on,
    covers: [...new Set(entries.map(({ system }) => system))],
    open: [...notCovered.filter((record) => !notKept.includes(record)), ...unclear],
  });
}

/**
 * Evidence of a retention schedule (clause AD-7.4). Kinds of record that are kept and on which it says nothing stay
 * open, and so do rules that contradict each other and of which neither wins.
 *
 * @param schedule - of `defineSchedule`
 * @param options - the day on which it was looked at, and the kinds of record that the library keeps
 *
 * @example
 * ```ts
 * import { scheduleEvidence } from "patron-privacy/program";
 * import { defineSchedule, georgiaLocal } from "patron-privacy/records";
 *
 * const schedule = defineSchedule({ id: "county", title: "County Library", packs: [georgiaLocal] });
 * if (!schedule.ok) throw new Error("the schedule has issues");
 * scheduleEvidence(schedule.value, { on: "2026-11-24", kept: ["registration", "entry-log"] }).open; // => ["no rule: entry-log"]
 * ```
 */
export function scheduleEvidence(
  schedule: Schedule,
  { on, kept }: { readonly on: string; readonly kept: readonly RecordType[] },
): EvidenceEntry {
  const gaps = scheduleGaps(schedule).filter((record) => kept.includes(record));
  const clashes = scheduleConflicts(schedule).filter(
    ({ settledBy, record, kind }) => settledBy === null && kind === "always" && kept.includes(record),
  );
  return freezeData({
    kind: "retention-schedule",
    on,
    open: [
      ...gaps.map((record) => `no rule: ${record}`),
      ...clashes.map(({ keeps, demands }) => `contradiction: ${keeps}, ${demands}`),
    ],
  });
}

/**
 * Evidence of the last run of a disposal job (clause AD-7.4), from a dry run over what is left after it. What should
 * be gone already, and lines that could not be judged, stay open. No value of a record is in it.
 *
 * @param report - of `dryRun`
 * @param options - `job`: its name in the declaration
 *
 * @example
 * ```ts
 * import { disposalEvidence } from "patron-privacy/program";
 * import { defineSchedule, dryRun, multnomah } from "patron-privacy/records";
 *
 * const schedule = defineSchedule({ id: "county", title: "County Library", packs: [multnomah] });
 * if (!schedule.ok) throw new Error("the schedule has issues");
 * const report = await dryRun([], schedule.value, { asOf: "2026-11-24" });
 * disposalEvidence(report, { job: "nightly" }); // => { kind: "disposal-run", on: "2026-11-24", covers: ["nightly"], open: [] }
 * ```
 */
export function disposalEvidence(report: DryRunReport, { job }: { readonly job: string }): EvidenceEntry {
  const { asOf, broken, overdueSince, complete, issues } = report;
  return freezeData({
    kind: "disposal-run",
    on: asOf,
    covers: [job],
    open: [
      ...(issues.length > 0 ? [`${job}: schedule not readable`] : []),
      ...(complete ? [] : [`${job}: not read to the end`]),
      ...(broken > 0 ? [`${job}: ${broken} lines not readable`] : []),
      ...(overdueSince === null ? [] : [`${job}: overdue since ${overdueSince}`]),
    ],
  });
}

/**
 * Evidence that contacts are current (clause AD-10.2), from the organisation: done on the day of the oldest check.
 * Entries that nobody ever checked stay open. `undefined` where there is no contact, or none was ever checked.
 *
 * @param organization - of `defineOrganization` or `parseOrganization`
 * @param options - the day, and who checked: an office or a name on the roster
 *
 * @example
 * ```ts
 * import { defineOrganization } from "patron-privacy/organization";
 * import { contactEvidence } from "patron-privacy/program";
 *
 * const town = defineOrganization({
 *   id: "town", title: "Town Library", branches: {},
 *   positions: { director: { title: "Director", role: "director" } },
 *   people: { ada: { name: "Ada", positions: ["director"], contacts: [{ kind: "email", value: "ada@town.example", checkedOn: "2026-08-01" }] } },
 *   fallbacks: [{ try: "decline" }],
 * });
 * if (!town.ok) throw new Error("there are issues");
 * contactEvidence(town.value, { asOf: "2026-11-24", by: "administrators" })?.on; // => "2026-08-01"
 * ```
 */
export function contactEvidence(
  organization: Organization,
  { asOf, by }: { readonly asOf: string; readonly by: string },
): EvidenceEntry | undefined {
  const checked = Object.values(organization.people)
    .flatMap(({ contacts = [] }) => contacts.flatMap(({ checkedOn }) => checkedOn ?? []))
    .filter((day) => day <= asOf)
    .sort();
  const never = staleContacts(organization, { asOf }).filter(({ checkedOn }) => checkedOn === null || checkedOn > asOf);
  const [oldest] = checked;
  return oldest === undefined
    ? undefined
    : freezeData({
        kind: "contact-check",
        on: oldest,
        by,
        open: never.map(({ person, kind }) => `${person}: ${kind}`),
      });
}
