import type { Path } from "../policy/issue.js";
import type { Organization } from "./organization.js";
import { type Moment, minutesOf, momentOf } from "./time-of-day.js";

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
  /** The person who was asked, where that is known. */
  readonly asked?: string;
}

/** One thing in a presence that does not fit the organisation. */
export interface PresenceIssue {
  readonly path: Path;
  readonly expected: string;
}

/** How somebody can be had now, or why not. */
type Whereabouts = "present" | "by-phone" | "not-there" | "not-reachable" | "in-two-places" | "on-leave";

/** Where everybody is, read once. */
export interface Located {
  readonly moment: Moment | undefined;
  readonly open: "open" | "closed" | "unknown";
  readonly problems: readonly PresenceIssue[];
  /** Those in the building of the branch, each once, in the order of their ids. */
  readonly here: readonly string[];
  /** Who holds a position, in the order of their ids. */
  readonly holders: (position: string) => readonly string[];
  readonly whereabouts: (person: string, phone: boolean) => Whereabouts;
}

/** Reads a presence against an organisation. People are taken by id, so that no order in a file matters. */
export function located(organization: Organization, presence: Presence): Located {
  const { people, branches } = organization;
  const { at, branch, present, reachable = [], asked } = presence;
  const moment = momentOf(at);
  const held = new Map<string, Set<string>>();
  for (const person of Object.keys(people).sort())
    for (const position of people[person]?.positions ?? [])
      held.set(position, (held.get(position) ?? new Set()).add(person));
  const places = new Map<string, Set<string>>();
  for (const [place, there] of Object.entries(present))
    for (const person of there) places.set(person, (places.get(person) ?? new Set()).add(place));
  const phones = new Set(reachable);
  const hours = Object.hasOwn(branches, branch) ? branches[branch]?.hours : undefined;
  return {
    moment,
    open: hours === undefined || moment === undefined ? "unknown" : isOpen(hours, moment) ? "open" : "closed",
    problems: [
      ...(moment === undefined ? [{ path: ["at"], expected: "a moment such as 2026-11-24T19:30" }] : []),
      ...(Object.hasOwn(branches, branch) ? [] : [{ path: ["branch"], expected: "a branch of the organisation" }]),
      ...Object.entries(present).flatMap(([place, there]) => [
        ...(Object.hasOwn(branches, place)
          ? []
          : [{ path: ["present", place], expected: "a branch of the organisation" }]),
        ...unknown(there, people, ["present", place]),
      ]),
      ...unknown(reachable, people, ["reachable"]),
      ...(asked === undefined || Object.hasOwn(people, asked) ? [] : [{ path: ["asked"], expected: somebody }]),
    ],
    here: [...places.keys()].filter((person) => places.get(person)?.has(branch) === true).sort(),
    holders: (position) => [...(held.get(position) ?? [])],
    whereabouts: (person, phone) => {
      const at = places.get(person);
      if (at !== undefined && at.size > 1) return "in-two-places";
      // who is seen in a building is there, whatever the leave list says
      if (at?.has(branch) === true) return "present";
      const away = people[person]?.away ?? [];
      if (moment !== undefined && away.some(({ since, until }) => since <= moment.day && moment.day < until))
        return "on-leave";
      if (!phone) return "not-there";
      return phones.has(person) || at !== undefined ? "by-phone" : "not-reachable";
    },
  };
}

const somebody = "a person of the organisation";

function unknown(ids: readonly string[], people: Organization["people"], path: Path): readonly PresenceIssue[] {
  return ids.flatMap((id, at) => (Object.hasOwn(people, id) ? [] : [{ path: [...path, at], expected: somebody }]));
}

function isOpen(hours: NonNullable<Organization["branches"][string]["hours"]>, { weekday, minutes }: Moment): boolean {
  return hours.some(({ day, from, to }) => {
    const [start = 0, end = 0] = [minutesOf(from), minutesOf(to)];
    return day === weekday && start <= minutes && minutes < end;
  });
}
