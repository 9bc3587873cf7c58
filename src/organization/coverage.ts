import { freezeData } from "../internal/freeze.js";
import type { Path } from "../policy/issue.js";
import type { ValueOf } from "../vocabulary/facts.js";
import type { Hours, Organization, Weekday } from "./organization.js";
import { type RequestKind, requestKinds } from "./request-kind.js";
import { minutesOf, timeOf } from "./time-of-day.js";

/** When somebody works, and where; `phone`: they are not there, but on call for that branch. */
export interface Shift extends Hours {
  readonly person: string;
  readonly branch: string;
  readonly phone?: boolean;
}

/** A stretch of opening hours in which nobody who may answer is in the building. */
export interface CoverageGap {
  readonly branch: string;
  readonly day: Weekday;
  readonly from: string;
  readonly to: string;
  /** Can somebody who may answer be reached by phone all that time? */
  readonly onCall: boolean;
}

/** The gaps of a rota, and what could not be told. */
export interface Coverage {
  readonly gaps: readonly CoverageGap[];
  /** Branches that declare no hours. */
  readonly undeclared: readonly string[];
  /** Shifts that cover nothing, by path: nobody of that name, hours that cannot be, a person in two places at once. */
  readonly problems: readonly { readonly path: Path; readonly expected: string }[];
}

/** Whose presence counts, and when. */
export interface CoverageOptions {
  /** Who may answer; the director and designees where it is left out, as the toolkit has it. */
  readonly roles?: readonly ValueOf<"handler">[];
  /** The calendar day on which delegations must be in force; where it is left out, all of them count. */
  readonly on?: string;
  /** The kinds of request that somebody must be able to answer; every kind where it is left out. */
  readonly requests?: readonly RequestKind[];
}

/**
 * The opening hours of each branch in which nobody who may answer is in the building: nobody of these roles, and nobody
 * to whom one of them has delegated in writing for good or for absence. A gap says whether somebody is on call.
 *
 * @example
 * ```ts
 * import { coverageGaps, defineOrganization } from "patron-privacy/organization";
 *
 * const town = defineOrganization({
 *   id: "town",
 *   title: "Town Library",
 *   branches: { main: { title: "Main", hours: [{ day: "monday", from: "09:00", to: "20:00" }] } },
 *   positions: { director: { title: "Director", role: "director" } },
 *   people: { ada: { name: "Ada", positions: ["director"] } },
 *   fallbacks: [{ try: "decline" }],
 * });
 * if (!town.ok) throw new Error("there are issues");
 * const rota = [{ person: "ada", branch: "main", day: "monday", from: "08:00", to: "17:00" }] as const;
 * coverageGaps(town.value, rota).gaps; // => [{ branch: "main", day: "monday", from: "17:00", to: "20:00", onCall: false }]
 * ```
 */
export function coverageGaps(
  organization: Organization,
  rota: readonly Shift[],
  { roles = ["director", "designee"], on, requests = requestKinds }: CoverageOptions = {},
): Coverage {
  const { branches } = organization;
  const read = readRota(rota, organization);
  const may = answererAt(organization, roles, on, requests);
  const sound = read.shifts.filter(({ person, branch }) => may(person, branch));
  const gaps = Object.entries(branches).flatMap(([branch, { hours = [] }]) =>
    hours.flatMap(({ day, from, to }) => {
      const here = sound.filter((shift) => shift.branch === branch && shift.day === day);
      const open: Stretch = [minutesOf(from) ?? 0, minutesOf(to) ?? 0];
      const empty = without(
        [open],
        here.filter(({ phone }) => !phone),
      );
      // a gap is cut where the phone begins or stops to be answered
      const silent = empty.flatMap((one) =>
        without(
          [one],
          here.filter(({ phone }) => phone),
        ),
      );
      const onCall = without(
        empty,
        silent.map(([from, to]) => ({ from, to })),
      );
      return [...silent.map((one) => ({ one, onCall: false })), ...onCall.map((one) => ({ one, onCall: true }))]
        .sort((one, other) => one.one[0] - other.one[0])
        .map(({ one: [start, end], onCall }) => ({ branch, day, from: timeOf(start), to: timeOf(end), onCall }));
    }),
  );
  const undeclared = Object.keys(branches).filter((branch) => branches[branch]?.hours === undefined);
  return freezeData({ gaps, undeclared, problems: read.problems });
}

type Stretch = readonly [from: number, to: number];

interface ReadShift {
  readonly person: string;
  readonly branch: string;
  readonly day: Weekday;
  readonly from: number;
  readonly to: number;
  readonly phone: boolean;
}

/** Shifts that can be; the others are told. Somebody in two branches at once covers neither. */
function readRota(
  rota: readonly Shift[],
  { people, branches }: Organization,
): { readonly shifts: readonly ReadShift[]; readonly problems: Coverage["problems"] } {
  const problems: { path: Path; expected: string }[] = [];
  const read = rota.flatMap(
    ({ person, branch, day, from, to, phone = false }, at): readonly (ReadShift & { at: number })[] => {
      const [start, end] = [minutesOf(from), minutesOf(to)];
      const odd = [
        ...(Object.hasOwn(people, person) ? [] : [{ path: [at, "person"], expected: "a person of the organisation" }]),
        ...(Object.hasOwn(branches, branch)
          ? []
          : [{ path: [at, "branch"], expected: "a branch of the organisation" }]),
        ...(start === undefined || end === undefined ? [{ path: [at], expected: "times of day such as 09:30" }] : []),
        ...(start !== undefined && end !== undefined && start >= end
          ? [{ path: [at], expected: "an end after the beginning; a night is two shifts" }]
          : []),
      ];
      problems.push(...odd);
      return odd.length > 0 || start === undefined || end === undefined
        ? []
        : [{ at, person, branch, day, from: start, to: end, phone }];
    },
  );
  const byPerson = new Map<string, (ReadShift & { at: number })[]>();
  for (const one of read) {
    const key = `${one.day} ${one.person}`;
    byPerson.set(key, [...(byPerson.get(key) ?? []), one]);
  }
  const shifts = read.filter((one) => {
    const elsewhere = (byPerson.get(`${one.day} ${one.person}`) ?? []).some(
      (other) =>
        !one.phone && !other.phone && other.branch !== one.branch && other.from < one.to && one.from < other.to,
    );
    if (elsewhere) problems.push({ path: [one.at], expected: "a person to be in one branch at a time" });
    return !elsewhere;
  });
  return { shifts, problems };
}

function answererAt(
  { people, positions, delegations = [] }: Organization,
  roles: readonly ValueOf<"handler">[],
  on: string | undefined,
  requests: readonly RequestKind[],
): (person: string, branch: string) => boolean {
  const may = (id: string, branch: string | undefined) => {
    const position = positions[id];
    if (position === undefined || !roles.includes(position.role)) return false;
    return branch === undefined || position.branch === undefined || position.branch === branch;
  };
  return (person, branch) =>
    (people[person]?.positions ?? []).some(
      (held) =>
        may(held, branch) ||
        delegations.some(
          (one) =>
            one.to === held &&
            one.while !== "vacant" &&
            may(one.from, undefined) &&
            one.records === undefined &&
            requests.every((kind) => one.requests?.includes(kind) ?? true) &&
            (one.branch === undefined || one.branch === branch) &&
            (on === undefined || ((one.since ?? on) <= on && (one.until === undefined || on < one.until))),
        ),
    );
}

/** What is left of stretches when others are taken out of them. */
function without(
  whole: readonly Stretch[],
  taken: readonly { readonly from: number; readonly to: number }[],
): readonly Stretch[] {
  const sorted = [...taken].sort((one, other) => one.from - other.from);
  return whole.flatMap(([from, to]) => {
    const left: Stretch[] = [];
    let at = from;
    for (const { from: start, to: stop } of sorted) {
      if (start > at && at < to) left.push([at, Math.min(start, to)]);
      at = Math.max(at, stop);
    }
    return at < to ? [...left, [at, to] as const] : left;
  });
}
