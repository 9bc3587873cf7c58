import { freezeData } from "../policy/freeze.js";
import type { ValueOf } from "../vocabulary/facts.js";
import type { Hours, Organization, Weekday } from "./organization.js";
import { minutesOf, timeOf } from "./time-of-day.js";

/** When somebody works, and where. */
export interface Shift extends Hours {
  readonly person: string;
  readonly branch: string;
}

/** A stretch of opening hours in which nobody who may answer is in the building. */
export interface CoverageGap {
  readonly branch: string;
  readonly day: Weekday;
  readonly from: string;
  readonly to: string;
}

/**
 * The opening hours of each branch in which nobody who may answer is in the building: nobody of these roles, and nobody
 * to whom one of them has delegated in writing for good or for absence. A branch that declares no hours is listed by
 * `undeclared`.
 *
 * @param roles - who may answer; the director and designees where it is left out, as the toolkit has it
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
 * coverageGaps(town.value, rota).gaps; // => [{ branch: "main", day: "monday", from: "17:00", to: "20:00" }]
 * ```
 */
export function coverageGaps(
  organization: Organization,
  rota: readonly Shift[],
  roles: readonly ValueOf<"handler">[] = ["director", "designee"],
): { readonly gaps: readonly CoverageGap[]; readonly undeclared: readonly string[] } {
  const { branches } = organization;
  const gaps = Object.entries(branches).flatMap(([branch, { hours = [] }]) =>
    hours.flatMap(({ day, from, to }) => {
      const covered = rota.filter(
        (shift) => shift.branch === branch && shift.day === day && mayAnswer(shift.person, branch, organization, roles),
      );
      return uncovered(from, to, covered).map(([start, end]) => ({
        branch,
        day,
        from: timeOf(start),
        to: timeOf(end),
      }));
    }),
  );
  const undeclared = Object.keys(branches).filter((branch) => branches[branch]?.hours === undefined);
  return freezeData({ gaps, undeclared });
}

function mayAnswer(
  person: string,
  branch: string,
  { people, positions, delegations = [] }: Organization,
  roles: readonly ValueOf<"handler">[],
): boolean {
  const may = (id: string) => {
    const position = positions[id];
    return (
      position !== undefined &&
      roles.includes(position.role) &&
      (position.branch === undefined || position.branch === branch)
    );
  };
  return (people[person]?.positions ?? []).some(
    (held) =>
      may(held) ||
      delegations.some(
        ({ from, to, branch: only, informalOnly }) =>
          to === held && may(from) && informalOnly !== true && (only === undefined || only === branch),
      ),
  );
}

/** What is left of a stretch when others are taken out of it. Hours that cannot be read cover nothing. */
function uncovered(from: string, to: string, covered: readonly Hours[]): readonly (readonly [number, number])[] {
  const end = minutesOf(to) ?? 0;
  let at = minutesOf(from) ?? 0;
  const left: [number, number][] = [];
  const stretches = covered
    .map((one) => [minutesOf(one.from) ?? 0, minutesOf(one.to) ?? 0] as const)
    .sort(([one], [other]) => one - other);
  for (const [start, stop] of stretches) {
    if (start > at && start < end) left.push([at, Math.min(start, end)]);
    at = Math.max(at, stop);
  }
  return at < end ? [...left, [at, end]] : left;
}
