import type { ExpandedDecision, ItemFindings } from "../decide/findings.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import type { Delegation, Organization } from "./organization.js";
import { requestKindOf } from "./request-kind.js";
import type { Moment } from "./time-of-day.js";

/** On what somebody may answer. */
export type HeldAuthority =
  | { readonly by: "own-role" }
  | { readonly by: "delegation"; readonly from: string; readonly citation: string };

/** When and where authority is asked about. */
export interface Circumstances {
  readonly moment: Moment;
  readonly branch: string;
  /** Can nobody who holds a position be reached? */
  readonly away: (position: string) => boolean;
  /** Does nobody hold a position? */
  readonly vacant: (position: string) => boolean;
}

/**
 * May somebody in a position answer what was decided? By their own role, or by a written delegation in force from a
 * position whose role may. Authority that was delegated cannot be delegated again.
 */
export function authorityOf(
  position: string,
  decision: ExpandedDecision | ItemFindings,
  { positions, delegations = [] }: Organization,
  circumstances: Circumstances,
): HeldAuthority | "may-not-answer" | "other-branch" | "delegation-not-in-force" {
  const role = (id: string) => {
    const held = Object.hasOwn(positions, id) ? positions[id] : undefined;
    return held !== undefined && decision.answerableBy.includes(held.role) ? held : undefined;
  };
  const own = role(position);
  if (own !== undefined && (own.branch === undefined || own.branch === circumstances.branch)) return { by: "own-role" };
  const given = delegations.filter(({ from, to }) => to === position && role(from) !== undefined);
  const inForce = given.find((one) => isInForce(one, decision, circumstances));
  if (inForce !== undefined) return { by: "delegation", from: inForce.from, citation: inForce.citation };
  if (given.length > 0) return "delegation-not-in-force";
  return own === undefined ? "may-not-answer" : "other-branch";
}

function isInForce(
  one: Delegation,
  decision: ExpandedDecision | ItemFindings,
  { moment, branch, away, vacant }: Circumstances,
): boolean {
  const { records } = one;
  return (
    (one.since === undefined || one.since <= moment.day) &&
    (one.until === undefined || moment.day < one.until) &&
    (one.branch === undefined || one.branch === branch) &&
    (one.requests === undefined || one.requests.includes(requestKindOf(decision))) &&
    (records === undefined || recordsOf(decision).every((record) => records.includes(record))) &&
    (one.while === "always" || (one.while === "vacant" ? vacant(one.from) : away(one.from)))
  );
}

/** The kinds of record a decision is on. */
export function recordsOf(decision: ExpandedDecision | ItemFindings): readonly RecordType[] {
  return "items" in decision ? [...new Set(decision.items.map(({ record }) => record))] : [decision.record];
}
