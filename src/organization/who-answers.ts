import type { ExpandedDecision, ItemFindings } from "../decide/findings.js";
import { type Decided, longForm } from "../decide/long-form.js";
import { freezeData } from "../internal/freeze.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import { authorityOf, type HeldAuthority, recordsOf } from "./authority.js";
import { type Fallback, type FallbackConditions, isEnd } from "./fallback.js";
import { ranksOf } from "./hierarchy.js";
import { endsIn, type LastResort } from "./last-resort.js";
import type { Organization } from "./organization.js";
import { type RequestKind, requestKindOf } from "./request-kind.js";
import { type Located, located, type Presence, type PresenceIssue } from "./whereabouts.js";

/** Somebody who may answer, and on what. */
export interface Answerer {
  readonly person: string;
  readonly position: string;
  readonly how: "present" | "by-phone";
  readonly authority: HeldAuthority;
  /** Somebody of the governing body approves what staff then give; it does not see the records itself. */
  readonly approvesOnly: boolean;
  /** The step of `fallbacks` that found them. */
  readonly step: number;
}

/** Why somebody who was looked for does not answer. */
export const passedOverReasons = [
  "vacant",
  "on-leave",
  "not-there",
  "not-reachable",
  "in-two-places",
  "may-not-answer",
  "other-branch",
  "delegation-not-in-force",
  "nobody-on-duty",
  "nobody-named",
  "does-not-apply",
  "advice-only",
] as const;

/** Names why somebody does not answer. */
export type PassedOverReason = (typeof passedOverReasons)[number];

/** Somebody who was looked for and does not answer. */
export interface PassedOver {
  readonly position: string | null;
  readonly person: string | null;
  readonly why: PassedOverReason;
  /** The step of `fallbacks` that looked for them. */
  readonly step: number;
}

/** Somebody outside who may be asked, and who answers nothing. */
export interface Outside {
  readonly does: "advises" | "verifies" | "takes-over";
  /** The institution; `null` for a help line. */
  readonly institution: string | null;
  readonly says: string | null;
  readonly step: number;
}

/** Whose act is needed to produce a kind of record. */
export interface CustodianNow {
  readonly record: RecordType;
  readonly position: string;
  readonly deputy: string | null;
  readonly citation: string;
}

/** People in the order in which to try them, why others were passed over, and what to do where nobody is left. */
export interface WhoAnswers {
  readonly answerers: readonly Answerer[];
  readonly passedOver: readonly PassedOver[];
  readonly outside: readonly Outside[];
  readonly custodians: readonly CustodianNow[];
  readonly lastResort: LastResort;
  readonly hours: "open" | "closed" | "unknown";
  readonly problems: readonly PresenceIssue[];
}

/**
 * Resolves the roles of a decision to people: who may answer now, in order, and why each earlier one was passed over.
 * The last resort is always given: a warrant that is carried out is let happen, watched and recorded, whoever is
 * there; anything else is declined, and the message taken. A moment or a branch that cannot be read gives nobody, and
 * `problems` says where; people whom the organisation does not know are told there too, and left out. Pure.
 *
 * @param decided - of `decide`, for the whole or one item
 * @param organization - of `defineOrganization` or `parseOrganization`
 * @param presence - the moment, the branch, and who is where
 *
 * @example
 * ```ts
 * import { decide, definePolicy } from "patron-privacy";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 * import { defineOrganization, fallbackPresets, whoAnswers } from "patron-privacy/organization";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * const town = defineOrganization({
 *   id: "town",
 *   title: "Town Library",
 *   branches: { main: { title: "Main" } },
 *   positions: {
 *     director: { title: "Director", role: "director" },
 *     desk: { title: "Desk", role: "front-line", reportsTo: "director" },
 *   },
 *   people: { ada: { name: "Ada", positions: ["director"] }, ben: { name: "Ben", positions: ["desk"] } },
 *   fallbacks: fallbackPresets["phone-home-then-next"].steps(["director"]),
 * });
 * if (!policy.ok || !town.ok) throw new Error("there are issues");
 * const decision = decide(
 *   policy.value,
 *   {
 *     library: { jurisdiction: "US-NY" },
 *     facts: { requester: "police-local", standing: "proved", instrument: "oral-request-no-process", handler: "front-line" },
 *     items: [{ record: "loan-history" }],
 *   },
 *   { asOf: "2026-11-24" },
 * );
 * const at = { at: "2026-11-24T19:30", branch: "main", present: { main: ["ben"] } };
 * whoAnswers(decision, town.value, { ...at, reachable: ["ada"] }).answerers[0]?.person; // => "ada"
 * whoAnswers(decision, town.value, at).answerers; // => []
 * whoAnswers(decision, town.value, at).lastResort.does; // => "decline"
 * ```
 */
export function whoAnswers(decided: Decided, organization: Organization, presence: Presence): WhoAnswers {
  const decision = longForm(decided);
  const at = located(organization, presence);
  const { positions, fallbacks } = organization;
  const situation = {
    requests: requestKindOf(decision),
    hours: at.open,
    branch: presence.branch,
    vacant: (position: string) => at.holders(position).length === 0,
  };
  const end = fallbacks.findIndex((step) => isEnd(step) && applies(step.only, situation));
  const rest = {
    custodians: custodiansOf(decision, organization),
    lastResort: endsIn(decision, fallbacks[end]),
    hours: at.open,
    problems: at.problems,
  };
  if (at.moment === undefined || !Object.hasOwn(organization.branches, presence.branch))
    return freezeData({ answerers: [], passedOver: [], outside: [], ...rest });
  const circumstances = {
    moment: at.moment,
    branch: presence.branch,
    vacant: situation.vacant,
    away: (position: string) =>
      !at.holders(position).some((one) => ["present", "by-phone"].includes(at.whereabouts(one, true))),
  };
  const answerers = new Map<string, Answerer>();
  const passedOver: PassedOver[] = [];
  const outside: Outside[] = [];
  fallbacks.slice(0, end === -1 ? undefined : end).forEach((fallback, step) => {
    const pass = (why: PassedOverReason, position: string | null = null, person: string | null = null) =>
      passedOver.push({ person, position, why, step });
    if (!applies(fallback.only, situation)) {
      pass("does-not-apply", fallback.try === "position" ? fallback.position : null);
      return;
    }
    for (const found of candidates(fallback, decision, organization, presence, at)) {
      if (typeof found === "string") pass(found);
      else if (found.person === null) pass("vacant", found.position);
      else {
        const { person, position } = found;
        const how = at.whereabouts(person, found.phone);
        if (how !== "present" && how !== "by-phone") {
          pass(how, position, person);
          continue;
        }
        const authority = authorityOf(position, decision, organization, circumstances);
        if (typeof authority === "string") pass(authority, position, person);
        else if (!answerers.has(person)) {
          const approvesOnly = positions[position]?.role === "governing-body";
          answerers.set(person, { person, position, how, authority, approvesOnly, step });
        }
      }
    }
    if (fallback.try === "help-line") outside.push({ does: "advises", institution: null, says: fallback.says, step });
    if (fallback.try === "institution")
      outside.push({ does: fallback.does, institution: fallback.institution, says: fallback.says ?? null, step });
  });
  return freezeData({
    answerers: [...answerers.values()],
    // somebody who answers in one capacity was not passed over in another
    passedOver: passedOver.filter(({ person }) => person === null || !answerers.has(person)),
    outside,
    ...rest,
  });
}

type Candidate =
  | PassedOverReason
  | { readonly person: string | null; readonly position: string; readonly phone: boolean };

/** Whom a step looks for; those in the building come before those by phone. */
function candidates(
  step: Fallback,
  decision: ExpandedDecision | ItemFindings,
  organization: Organization,
  { asked }: Presence,
  { here, holders, whereabouts }: Located,
): readonly Candidate[] {
  const { people, positions } = organization;
  const holding = (position: string, phone: boolean): readonly Candidate[] => {
    const held = holders(position);
    if (held.length === 0) return [{ person: null, position, phone }];
    const present = (person: string) => (whereabouts(person, phone) === "present" ? 0 : 1);
    return [...held].sort((one, other) => present(one) - present(other)).map((person) => ({ person, position, phone }));
  };
  const inAnyPosition = (person: string): readonly { readonly person: string; readonly position: string }[] =>
    Object.hasOwn(people, person) ? (people[person]?.positions ?? []).map((position) => ({ person, position })) : [];
  switch (step.try) {
    case "position":
      return holding(step.position, step.phone ?? false);
    case "custodian": {
      const found = custodiansOf(decision, organization).flatMap(({ position, deputy }) => [
        position,
        ...(deputy === null ? [] : [deputy]),
      ]);
      const all = [...new Set(found)].flatMap((position) => holding(position, step.phone ?? false));
      return all.length === 0 ? ["nobody-named"] : all;
    }
    case "senior-on-duty": {
      const ranks = ranksOf(positions);
      const rank = (position: string) => ranks.get(position) ?? Number.POSITIVE_INFINITY;
      const onDuty = here
        .flatMap(inAnyPosition)
        .sort((one, other) => rank(one.position) - rank(other.position) || (one.person < other.person ? -1 : 1));
      return onDuty.length === 0 ? ["nobody-on-duty"] : onDuty.map((one) => ({ ...one, phone: false }));
    }
    case "whoever-was-asked": {
      const found = asked === undefined ? [] : inAnyPosition(asked);
      return found.length === 0 ? ["nobody-named"] : found.map((one) => ({ ...one, phone: false }));
    }
    case "help-line":
    case "institution":
      return ["advice-only"];
    case "wait":
    case "obey-paper":
    case "decline":
      return ["does-not-apply"];
  }
}

function custodiansOf(
  decision: ExpandedDecision | ItemFindings,
  { custodians = [] }: Organization,
): readonly CustodianNow[] {
  return recordsOf(decision).flatMap((record) =>
    custodians
      .filter(({ records }) => records.includes(record))
      .map(({ position, deputy, citation }) => ({ record, position, deputy: deputy ?? null, citation })),
  );
}

function applies(
  only: FallbackConditions | undefined,
  now: {
    readonly requests: RequestKind;
    readonly hours: Located["open"];
    readonly branch: string;
    readonly vacant: (position: string) => boolean;
  },
): boolean {
  if (only === undefined) return true;
  return (
    (only.requests === undefined || only.requests.includes(now.requests)) &&
    (only.hours === undefined || only.hours === now.hours) &&
    (only.branches === undefined || only.branches.includes(now.branch)) &&
    (only.vacant === undefined || now.vacant(only.vacant))
  );
}
