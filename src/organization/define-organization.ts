import { isCalendarDay } from "../policy/calendar.js";
import { freezeData } from "../policy/freeze.js";
import type { Path } from "../policy/issue.js";
import type { Organization, OrganizationDraft } from "./organization.js";
import { minutesOf } from "./time-of-day.js";

/** One thing wrong with an organisation. */
export type OrganizationIssue =
  | { readonly code: "malformed"; readonly path: Path; readonly expected: string }
  | { readonly code: "unknown-reference"; readonly path: Path; readonly expected: "a position" | "a branch" }
  | { readonly code: "cycle"; readonly path: Path; readonly positions: readonly string[] }
  | { readonly code: "no-top" | "several-tops"; readonly path: Path; readonly positions: readonly string[] }
  | { readonly code: "dates-reversed" | "hours-reversed"; readonly path: Path }
  | { readonly code: "delegates-to-itself"; readonly path: Path }
  | { readonly code: "no-last-resort"; readonly path: Path };

/** An organisation, or everything that is wrong with it. */
export type OrganizationResult =
  | { readonly ok: true; readonly value: Organization }
  | { readonly ok: false; readonly issues: readonly OrganizationIssue[] };

/**
 * Checks an organisation: one top, no cycle, no reference to what is not there, dates and hours the right way round,
 * and a last resort at the end of the fallbacks. Gives every issue there is.
 *
 * @example
 * ```ts
 * import { defineOrganization } from "patron-privacy/organization";
 *
 * const result = defineOrganization({
 *   id: "town",
 *   title: "Town Library",
 *   branches: { main: { title: "Main" } },
 *   positions: { director: { title: "Director", role: "director", reportsTo: "board" } },
 *   people: {},
 *   fallbacks: [{ try: "decline" }],
 * });
 * result.ok ? [] : result.issues.map(({ code }) => code); // => ["unknown-reference", "no-top"]
 * ```
 */
export function defineOrganization(draft: OrganizationDraft): OrganizationResult {
  const issues = [...references(draft), ...hierarchy(draft), ...datesAndHours(draft), ...lastResort(draft)];
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: freezeData({ ...draft, "~patron-privacy/brand": "Organization", version: 1 }) };
}

function references(draft: OrganizationDraft): readonly OrganizationIssue[] {
  const { branches, positions, people, posts = {}, delegations = [], fallbacks } = draft;
  const position = (id: string | undefined, path: Path): readonly OrganizationIssue[] =>
    id === undefined || Object.hasOwn(positions, id)
      ? []
      : [{ code: "unknown-reference", path, expected: "a position" }];
  const branch = (id: string | undefined, path: Path): readonly OrganizationIssue[] =>
    id === undefined || Object.hasOwn(branches, id) ? [] : [{ code: "unknown-reference", path, expected: "a branch" }];
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
    ...fallbacks.flatMap((one, at) =>
      one.try === "position" ? position(one.position, ["fallbacks", at, "position"]) : [],
    ),
  ];
}

function hierarchy({ positions }: OrganizationDraft): readonly OrganizationIssue[] {
  const ids = Object.keys(positions);
  const cyclic = ids.filter((id) => chainOf(positions, id).at(-1) === id && positions[id]?.reportsTo !== undefined);
  if (cyclic.length > 0) return [{ code: "cycle", path: ["positions"], positions: cyclic }];
  const tops = ids.filter((id) => positions[id]?.reportsTo === undefined);
  if (tops.length === 1) return [];
  return [{ code: tops.length === 0 ? "no-top" : "several-tops", path: ["positions"], positions: tops }];
}

/** The positions above one, upwards; ends where it meets a position again. */
export function chainOf(positions: OrganizationDraft["positions"], id: string): readonly string[] {
  const above: string[] = [];
  for (let at = positions[id]?.reportsTo; at !== undefined; at = positions[at]?.reportsTo) {
    if (above.includes(at)) break;
    above.push(at);
    if (at === id) break;
  }
  return above;
}

function datesAndHours({ branches, delegations = [], people }: OrganizationDraft): readonly OrganizationIssue[] {
  const day = (text: string | undefined, path: Path): readonly OrganizationIssue[] =>
    text === undefined || isCalendarDay(text) ? [] : [{ code: "malformed", path, expected: "a calendar day" }];
  return [
    ...Object.entries(branches).flatMap(([id, { hours = [] }]) =>
      hours.flatMap(({ from, to }, at): readonly OrganizationIssue[] => {
        const path = ["branches", id, "hours", at];
        const [start, end] = [minutesOf(from), minutesOf(to)];
        if (start === undefined || end === undefined)
          return [{ code: "malformed", path, expected: "times of day such as 09:30" }];
        return start < end ? [] : [{ code: "hours-reversed", path }];
      }),
    ),
    ...delegations.flatMap(({ from, to, since, until }, at): readonly OrganizationIssue[] => [
      ...day(since, ["delegations", at, "since"]),
      ...day(until, ["delegations", at, "until"]),
      ...(since !== undefined && until !== undefined && until <= since
        ? [{ code: "dates-reversed", path: ["delegations", at] } as const]
        : []),
      ...(from === to ? [{ code: "delegates-to-itself", path: ["delegations", at] } as const] : []),
    ]),
    ...Object.entries(people).flatMap(([id, { contacts = [] }]) =>
      contacts.flatMap(({ checkedOn }, at) => day(checkedOn, ["people", id, "contacts", at, "checkedOn"])),
    ),
  ];
}

function lastResort({ fallbacks }: OrganizationDraft): readonly OrganizationIssue[] {
  const last = fallbacks.at(-1)?.try;
  return last === "decline" || last === "wait" ? [] : [{ code: "no-last-resort", path: ["fallbacks"] }];
}
