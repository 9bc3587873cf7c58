import { type Decided, longForm } from "../decide/long-form.js";
import { freezeData } from "../internal/freeze.js";
import type { Organization } from "./organization.js";
import { type RequestKind, requestKindOf, requestKinds } from "./request-kind.js";

/** A step of the fallback list that names a position which the policy lets answer nothing of what was decided. */
export interface BarredFallback {
  /** The place in the list. */
  readonly step: number;
  readonly position: string;
}

/**
 * The kinds of request among some decisions that a position may answer: by its own role, or by a written delegation in
 * force on a day. A warrant that is carried out needs nobody's leave: it is answered by nobody.
 */
export function kindsAnsweredBy(
  position: string,
  decisions: readonly Decided[],
  { positions, delegations = [] }: Organization,
  on: string,
): readonly RequestKind[] {
  const from = delegations
    .filter(({ to, since, until }) => to === position && (since ?? on) <= on && (until === undefined || on < until))
    .map((one) => one.from);
  const roles = [position, ...from].flatMap((id) => (Object.hasOwn(positions, id) ? [positions[id]?.role] : []));
  const answered = decisions
    .map(longForm)
    .filter(({ action, answerableBy }) => action !== "comply" && answerableBy.some((role) => roles.includes(role)))
    .map(requestKindOf);
  return requestKinds.filter((kind) => answered.includes(kind));
}

/**
 * The positions of the fallback list that the policy bars: they may answer none of these decisions, so calling them ends
 * nothing.
 *
 * @example
 * ```ts
 * import { decide, definePolicy } from "patron-privacy";
 * import { toolkit } from "patron-privacy/law";
 * import { barredFallbacks, defineOrganization } from "patron-privacy/organization";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit] });
 * const town = defineOrganization({
 *   id: "town", title: "Town Library", branches: {}, people: {},
 *   positions: { director: { title: "Director", role: "director" }, desk: { title: "Desk", role: "front-line", reportsTo: "director" } },
 *   fallbacks: [{ try: "position", position: "desk" }, { try: "position", position: "director" }, { try: "decline" }],
 * });
 * if (!policy.ok || !town.ok) throw new Error("there are issues");
 * const facts = { requester: "police-local", instrument: "oral-request-no-process" } as const;
 * const decision = decide(policy.value, { library: {}, facts, items: [{ record: "loan-history" }] }, { asOf: "2026-11-24" });
 * barredFallbacks(town.value, [decision], "2026-11-24"); // => [{ step: 0, position: "desk" }]
 * ```
 */
export function barredFallbacks(
  organization: Organization,
  decisions: readonly Decided[],
  on: string,
): readonly BarredFallback[] {
  return freezeData(
    organization.fallbacks.flatMap((fallback, step): readonly BarredFallback[] => {
      if (fallback.try !== "position") return [];
      // an advice line asks nobody's leave; a step for some kinds of request is held against those alone
      const asked = decisions.filter((one) => {
        const wanted = fallback.only?.requests;
        if (longForm(one).action === "comply") return false;
        return wanted === undefined || wanted.includes(requestKindOf(longForm(one)));
      });
      const answers = kindsAnsweredBy(fallback.position, asked, organization, on).length > 0;
      return asked.length === 0 || answers ? [] : [{ step, position: fallback.position }];
    }),
  );
}
