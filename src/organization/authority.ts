import type { Decision, ItemDecision } from "../decide/decision.js";
import type { Organization } from "./organization.js";
import type { Moment } from "./time-of-day.js";

/** On what somebody may answer. */
export type HeldAuthority =
  | { readonly by: "own-role" }
  | { readonly by: "delegation"; readonly from: string; readonly citation: string };

/** When and where authority is asked about. */
interface Circumstances {
  readonly moment: Moment;
  readonly branch: string;
  /** Can nobody who holds a position be reached? */
  readonly away: (position: string) => boolean;
}

/**
 * May somebody in a position answer what was decided? By their own role, or by a written delegation in force from a
 * position whose role may. Authority that was delegated cannot be delegated again.
 */
export function authorityOf(
  position: string,
  { answerableBy, procedures }: Decision | ItemDecision,
  { positions, delegations = [] }: Organization,
  { moment, branch, away }: Circumstances,
): HeldAuthority | "may-not-answer" | "delegation-not-in-force" {
  const may = (id: string) => {
    const held = positions[id];
    return (
      held !== undefined && answerableBy.includes(held.role) && (held.branch === undefined || held.branch === branch)
    );
  };
  if (may(position)) return { by: "own-role" };
  const given = delegations.filter(({ from, to }) => to === position && may(from));
  if (given.length === 0) return "may-not-answer";
  const informal = procedures.length > 0 && procedures.every((one) => one === "informal" || one === "desk");
  const inForce = given.find(
    (one) =>
      (one.since === undefined || one.since <= moment.day) &&
      (one.until === undefined || moment.day < one.until) &&
      (one.branch === undefined || one.branch === branch) &&
      (one.informalOnly !== true || informal) &&
      (one.while === "always" || away(one.from)),
  );
  if (inForce === undefined) return "delegation-not-in-force";
  return { by: "delegation", from: inForce.from, citation: inForce.citation };
}
