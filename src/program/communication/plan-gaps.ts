import { isCalendarDay } from "../../internal/calendar.js";
import { freezeData } from "../../internal/freeze.js";
import type { Path } from "../../policy/issue.js";
import { dueAgain } from "../recurrence.js";
import type { Period } from "../requirement.js";
import { callingGaps } from "./calling-order.js";
import { type CommunicationPlan, neverSaid, type PlanContact, type TeamMember } from "./plan.js";
import type { PlanGap } from "./plan-gap.js";
import { planParts } from "./plan-parts.js";

const year: Period = { count: 12, unit: "month" };
const quarter: Period = { count: 90, unit: "day" };

/**
 * What a communication plan lacks on a day: parts that are not there, posts without a backup, a team of more than ten,
 * contacts not checked for ninety days, a plan not reissued or drilled for twelve months, people who are called in a
 * circle or by nobody, private numbers that too many see. That contacts are checked every quarter and the plan is
 * reissued every year is published; the rest of the periods is ours.
 *
 * @example
 * ```ts
 * import { planGaps } from "patron-privacy/program";
 *
 * const gaps = planGaps({ version: "1", issuedOn: "2025-01-01", spokesperson: "director", alternate: "director" }, { asOf: "2026-11-24" });
 * gaps.map(({ code, path }) => `${code} ${path.join(".")}`).slice(0, 2); // => ["too-old issuedOn", "same-person alternate"]
 * ```
 */
export function planGaps(plan: CommunicationPlan, { asOf }: { readonly asOf: string }): readonly PlanGap[] {
  const { crisis = {}, alternate, spokesperson, contacts = [], reviewedOn } = plan;
  const recent = (day: string | undefined, path: Path, clause: string, period: Period): readonly PlanGap[] => {
    if (day === undefined || !isCalendarDay(day)) return [{ code: "missing", path, clause }];
    if (day > asOf) return [{ code: "in-future", path, clause }];
    return dueAgain(day, period) <= asOf ? [{ code: "too-old", path, clause }] : [];
  };
  const when = (gap: PlanGap, wrong: boolean): readonly PlanGap[] => (wrong ? [gap] : []);
  const { neverSay, team = [] } = crisis;
  return freezeData([
    ...recent(plan.issuedOn, ["issuedOn"], "AD-10", year),
    // the published plan is looked through every quarter; a plan that does not say so is judged by its issue alone
    ...(reviewedOn === undefined ? [] : recent(reviewedOn, ["reviewedOn"], "AD-10", quarter)),
    ...when({ code: "same-person", path: ["alternate"], clause: "AD-11" }, alternate === spokesperson),
    ...planParts
      .filter(({ path }) => isEmpty(at(plan, path)) && (path.length === 1 || !isAbove(plan, path)))
      .map(({ path, clause }): PlanGap => ({ code: "missing", path, clause })),
    ...neverSaid
      .filter((one) => neverSay !== undefined && neverSay.length > 0 && !neverSay.includes(one))
      .map((one): PlanGap => ({ code: "missing", path: ["crisis", "neverSay", one], clause: "ST-6" })),
    ...when({ code: "too-many", path: ["crisis", "team"], clause: "AD-10" }, team.length > 10),
    ...team.flatMap((member, index) => teamGaps(member, ["crisis", "team", index])),
    ...callingGaps(plan),
    ...recent(crisis.preparation?.drilledOn, ["crisis", "preparation", "drilledOn"], "AD-10", year),
    ...contacts.flatMap((contact, index) => [
      ...contactGaps(contact, contacts, index),
      ...recent(contact.checkedOn, ["contacts", index, "checkedOn"], "AD-10.2", quarter),
    ]),
  ]);
}

/** Is a part that stands above this one missing? Then that is told, and not everything under it. */
function isAbove(plan: CommunicationPlan, path: readonly string[]): boolean {
  return planParts.some(
    (other) =>
      other.path.length < path.length &&
      other.path.every((key, index) => path[index] === key) &&
      isEmpty(at(plan, other.path)),
  );
}

function teamGaps({ backup, reachedBy, position }: TeamMember, path: Path): readonly PlanGap[] {
  return [
    ...(backup === undefined ? [{ code: "no-backup", path, clause: "AD-10" } as const] : []),
    ...(backup === position ? [{ code: "same-person", path: [...path, "backup"], clause: "AD-10" } as const] : []),
    ...(reachedBy === undefined ? [{ code: "missing", path: [...path, "reachedBy"], clause: "AD-10.2" } as const] : []),
  ];
}

function contactGaps(contact: PlanContact, all: readonly PlanContact[], index: number): readonly PlanGap[] {
  const { officePhone, afterHoursPhone, email, checkedBy, order, backup, role, visibility = "managers" } = contact;
  const gap = (code: PlanGap["code"], field?: string): PlanGap => ({
    code,
    path: ["contacts", index, ...(field === undefined ? [] : [field])],
    clause: "AD-10.2",
  });
  return [
    ...(officePhone === undefined && afterHoursPhone === undefined && email === undefined ? [gap("missing")] : []),
    ...(checkedBy === undefined ? [gap("missing", "checkedBy")] : []),
    ...(all.findIndex((one) => one.order === order) < index ? [gap("twice", "order")] : []),
    ...(backup !== undefined && backup === role ? [gap("same-person", "backup")] : []),
    ...(backup !== undefined && !all.some((one) => one.role === backup) ? [gap("unknown", "backup")] : []),
    ...(visibility !== "managers" && afterHoursPhone !== undefined ? [gap("too-widely-seen", "afterHoursPhone")] : []),
  ];
}

function at(plan: CommunicationPlan, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    // any object may be read by any key: what is not there is undefined
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    plan,
  );
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
