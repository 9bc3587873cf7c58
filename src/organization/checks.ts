import { nearest } from "../internal/nearest.js";
import type { Path } from "../internal/path.js";
import { isEnd } from "./fallback.js";
import { cyclicPositions } from "./hierarchy.js";
import type { Hours, OrganizationDraft } from "./organization.js";
import type { OrganizationFinding } from "./organization-issue.js";
import { minutesOf } from "./time-of-day.js";

type Issues = readonly OrganizationFinding[];

/** Every name of a position or a branch that is not there. */
export function references(draft: OrganizationDraft): Issues {
  const { branches, positions, people, posts = {}, delegations = [], custodians = [], fallbacks } = draft;
  // a file in which every name is wrong is not worth ten thousand searches for near ones
  let hints = 20;
  const known =
    (all: object, expected: "a position" | "a branch") =>
    (found: string | undefined, path: Path): Issues => {
      if (found === undefined || Object.hasOwn(all, found)) return [];
      const near = hints-- > 0 ? nearest(found, Object.keys(all)) : undefined;
      return [{ code: "unknown-reference", path, expected, found, ...(near === undefined ? {} : { nearest: near }) }];
    };
  const position = known(positions, "a position");
  const branch = known(branches, "a branch");
  return [
    ...Object.entries(positions).flatMap(([id, one]) => [
      ...position(one.reportsTo, ["positions", id, "reportsTo"]),
      ...branch(one.branch, ["positions", id, "branch"]),
    ]),
    ...Object.entries(people).flatMap(([id, one]) =>
      one.positions.flatMap((held, at) => position(held, ["people", id, "positions", at])),
    ),
    ...Object.entries(posts).flatMap(([post, held]) => position(held, ["posts", post])),
    ...delegations.flatMap((one, at) => [
      ...position(one.from, ["delegations", at, "from"]),
      ...position(one.to, ["delegations", at, "to"]),
      ...branch(one.branch, ["delegations", at, "branch"]),
    ]),
    ...custodians.flatMap((one, at) => [
      ...position(one.position, ["custodians", at, "position"]),
      ...position(one.deputy, ["custodians", at, "deputy"]),
    ]),
    ...fallbacks.flatMap((one, at) => [
      ...(one.try === "position" ? position(one.position, ["fallbacks", at, "position"]) : []),
      ...position(one.only?.vacant, ["fallbacks", at, "only", "vacant"]),
      ...(one.only?.branches ?? []).flatMap((id, index) => branch(id, ["fallbacks", at, "only", "branches", index])),
    ]),
  ];
}

/** One top, and nobody above themselves. */
export function hierarchy({ positions }: OrganizationDraft): Issues {
  const cyclic = cyclicPositions(positions);
  if (cyclic.length > 0) return [{ code: "cycle", path: ["positions"], positions: cyclic }];
  const tops = Object.keys(positions).filter((id) => positions[id]?.reportsTo === undefined);
  if (tops.length === 1) return [];
  return [{ code: tops.length === 0 ? "no-top" : "several-tops", path: ["positions"], positions: tops }];
}

/** Days and hours the right way round, and no hour twice. */
export function datesAndHours({ branches, delegations = [], people }: OrganizationDraft): Issues {
  return [
    ...Object.entries(branches).flatMap(([id, { hours = [] }]) => hoursIssues(hours, ["branches", id, "hours"])),
    ...delegations.flatMap(
      ({ from, to, since, until }, at): Issues => [
        ...stretch(since, until, ["delegations", at]),
        ...(from === to ? [{ code: "delegates-to-itself", path: ["delegations", at] } as const] : []),
      ],
    ),
    ...Object.entries(people).flatMap(([id, { away = [] }]) =>
      away.flatMap(({ since, until }, at) => stretch(since, until, ["people", id, "away", at])),
    ),
  ];
}

function stretch(since: string | undefined, until: string | undefined, path: Path): Issues {
  return since === undefined || until === undefined || since < until ? [] : [{ code: "dates-reversed", path }];
}

function hoursIssues(hours: readonly Hours[], path: Path): Issues {
  const read = hours.map(({ day, from, to }) => ({ day, from: minutesOf(from) ?? 0, to: minutesOf(to) ?? 0 }));
  return read.flatMap(({ day, from, to }, at): Issues => {
    const here = [...path, at];
    if (from >= to) return [{ code: "hours-reversed", path: here }];
    const twice = read
      .slice(0, at)
      .some((one) => one.day === day && one.from < to && from < one.to && one.from < one.to);
    return twice ? [{ code: "hours-overlap", path: here }] : [];
  });
}

/** Two people cannot both be the only custodian of one kind of record. */
export function custody({ custodians = [], people }: OrganizationDraft): Issues {
  const first = new Map<string, string>();
  return custodians.flatMap(({ position, records, sole }, at): Issues => {
    if (sole !== true) return [];
    const holders = Object.keys(people).filter((person) => people[person]?.positions.includes(position));
    return records.flatMap((record, index): Issues => {
      const before = first.get(record);
      first.set(record, position);
      const two = before !== undefined ? [before, position] : holders.length > 1 ? holders : [];
      const path = ["custodians", at, "records", index];
      return two.length === 0 ? [] : [{ code: "two-sole-custodians", path, record, custodians: two }];
    });
  });
}

/** The search ends, whatever the situation, and nothing stands behind its end. */
export function endOfSearch({ fallbacks }: OrganizationDraft): Issues {
  const end = fallbacks.findIndex((step) => isEnd(step) && step.only === undefined);
  if (end === -1) return [{ code: "no-last-resort", path: ["fallbacks"] }];
  return fallbacks.slice(end + 1).map((_, at) => ({ code: "never-reached", path: ["fallbacks", end + 1 + at] }));
}
