import type { Decision, ItemDecision } from "../decide/decision.js";
import { freezeData } from "../policy/freeze.js";
import type { Act } from "../vocabulary/acts.js";
import { authorityOf, type HeldAuthority } from "./authority.js";
import { chainOf } from "./define-organization.js";
import type { Organization } from "./organization.js";
import { momentOf } from "./time-of-day.js";

/** Who is where. */
export interface Presence {
  /** A moment of the library's own clock, as 2026-11-24T19:30, without a zone. */
  readonly at: string;
  /** The branch where the request was made. */
  readonly branch: string;
  /** Who is in which building. */
  readonly present: { readonly [branch: string]: readonly string[] };
  /** Who can be reached by phone. */
  readonly reachable?: readonly string[];
}

/** Somebody who may answer, and on what. */
export interface Answerer {
  readonly person: string;
  readonly position: string;
  readonly how: "present" | "by-phone";
  readonly authority: HeldAuthority;
}

/** Why somebody who was looked for does not answer. */
export const passedOverReasons = [
  "vacant",
  "not-there",
  "not-reachable",
  "in-two-places",
  "may-not-answer",
  "delegation-not-in-force",
  "nobody-on-duty",
  "advice-only",
] as const;

/** Names why somebody does not answer. */
export type PassedOverReason = (typeof passedOverReasons)[number];

/** Somebody who was looked for and does not answer. */
export interface PassedOver {
  readonly position: string | null;
  readonly person: string | null;
  readonly why: PassedOverReason;
}

/** What is done where nobody who may answer is there. */
export interface LastResort {
  readonly does: "let-them-and-record" | "decline" | "wait";
  readonly acts: readonly Act[];
  readonly never: readonly Act[];
  /** The library's own words for it, where it has any. */
  readonly says: string | null;
}

/** People in the order in which to try them, why others were passed over, and what to do where nobody is left. */
export interface WhoAnswers {
  readonly answerers: readonly Answerer[];
  readonly passedOver: readonly PassedOver[];
  readonly lastResort: LastResort;
}

/**
 * Resolves the roles of a decision to people: who may answer now, in order, and why each earlier one was passed over.
 * The last resort is always given: a warrant that is carried out is let happen, watched and recorded, whoever is
 * there; anything else is declined, and the message taken. What cannot be read gives nobody. Pure.
 *
 * @param decision - of `decide`, for the whole or one item
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
export function whoAnswers(
  decision: Decision | ItemDecision,
  organization: Organization,
  { at, branch, present, reachable = [] }: Presence,
): WhoAnswers {
  const moment = momentOf(at);
  const lastResort = lastResortOf(decision, organization);
  if (moment === undefined || !Object.hasOwn(organization.branches, branch))
    return freezeData({ answerers: [], passedOver: [], lastResort });
  const { people, positions, fallbacks } = organization;
  const places = (person: string) => Object.values(present).filter((there) => there.includes(person)).length;
  const holders = (position: string) =>
    Object.keys(people).filter((person) => people[person]?.positions.includes(position));
  const how = (person: string, phone: boolean): Answerer["how"] | PassedOverReason => {
    if (places(person) > 1) return "in-two-places";
    if (present[branch]?.includes(person) === true) return "present";
    if (!phone) return "not-there";
    return reachable.includes(person) || places(person) === 1 ? "by-phone" : "not-reachable";
  };
  const answerers: Answerer[] = [];
  const passedOver: PassedOver[] = [];
  const look = (person: string, position: string, phone: boolean): void => {
    const found = how(person, phone);
    if (found !== "present" && found !== "by-phone") {
      passedOver.push({ person, position, why: found });
      return;
    }
    const away = (other: string) => {
      const found = holders(other).map((holder) => how(holder, true));
      return !found.some((one) => one === "present" || one === "by-phone");
    };
    const authority = authorityOf(position, decision, organization, { moment, branch, away });
    if (typeof authority === "string") passedOver.push({ person, position, why: authority });
    else if (!answerers.some((one) => one.person === person))
      answerers.push({ person, position, how: found, authority });
  };
  for (const step of fallbacks) {
    switch (step.try) {
      case "position": {
        const held = holders(step.position);
        if (held.length === 0) passedOver.push({ person: null, position: step.position, why: "vacant" });
        for (const person of held) look(person, step.position, step.phone ?? false);
        break;
      }
      case "senior-on-duty": {
        const onDuty = (present[branch] ?? [])
          .flatMap((person) => (people[person]?.positions ?? []).map((position) => ({ person, position })))
          .sort((one, other) => chainOf(positions, one.position).length - chainOf(positions, other.position).length);
        const [senior] = onDuty;
        if (senior === undefined) passedOver.push({ person: null, position: null, why: "nobody-on-duty" });
        else look(senior.person, senior.position, false);
        break;
      }
      case "help-line":
        passedOver.push({ person: null, position: null, why: "advice-only" });
        break;
      case "wait":
      case "decline":
        break;
    }
  }
  return freezeData({ answerers, passedOver, lastResort });
}

function lastResortOf({ action }: Decision | ItemDecision, { fallbacks }: Organization): LastResort {
  if (action === "comply")
    return {
      does: "let-them-and-record",
      acts: ["observe-and-record", "ask-to-wait", "log-request"],
      never: ["obstruct", "consent-to-search", "widen-beyond-paper", "destroy-records"],
      says: null,
    };
  const last = fallbacks.at(-1);
  return {
    does: last?.try === "wait" ? "wait" : "decline",
    acts: ["disclose-nothing", "accept-service", "offer-message", "log-request"],
    never: ["confirm-or-deny", "destroy-records"],
    says: last !== undefined && "says" in last ? (last.says ?? null) : null,
  };
}
