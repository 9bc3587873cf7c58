import { isCalendarDay } from "../../internal/calendar.js";
import type { JurisdictionDraft } from "./draft.js";
import { wordings } from "./former-grounds.js";
import { nameOf } from "./ids.js";

/** Something wrong with a state's file: where, and what was expected. */
export interface DraftIssue {
  readonly path: string;
  readonly expected: string;
}

/** What is wrong with a state's file. */
export function draftIssues(draft: JurisdictionDraft): readonly DraftIssue[] {
  const { sources, general, formerly = [], grounds, minors, ageOfMajority, otherLaws = [] } = draft;
  const cited = (path: string, source: string, section: string): readonly DraftIssue[] => [
    ...(Object.hasOwn(sources, source)
      ? []
      : [{ path: `${path}.source`, expected: `one of the file's sources, not ${source}` }]),
    ...(/\S/.test(section) ? [] : [{ path: `${path}.section`, expected: "the section of the law" }]),
  ];
  return [
    ...cited("general", general.source, general.section),
    ...formerly.flatMap((was, index) => cited(`formerly[${index}]`, was.source, was.section)),
    ...grounds.flatMap((ground, index) => {
      const path = `grounds[${index}] (${nameOf(ground)})`;
      const was = ground.formerly;
      return [
        ...wordings(ground).flatMap((one) => [...cited(path, one.source, one.section), ...days(path, one)]),
        ...("below" in ground ? age(`${path}.below`, ground.below) : []),
        ...(was !== undefined && ground.from !== undefined && was.until > ground.from
          ? [
              {
                path: `${path}.formerly.until`,
                expected: `a day not after ${ground.from}, on which the present wording begins`,
              },
            ]
          : []),
      ];
    }),
    ...age("minors.below", minors.below),
    ...(ageOfMajority === undefined
      ? []
      : [
          ...age("ageOfMajority.age", ageOfMajority.age),
          ...cited("ageOfMajority", ageOfMajority.source, ageOfMajority.source),
        ]),
    ...otherLaws.flatMap((law, index) => {
      const path = `otherLaws[${index}] (${law.id})`;
      return [
        ...law.sources.flatMap((source) => cited(path, source, law.section)),
        ...days(path, law),
        ...(["requesters", "purposes", "records"] as const).flatMap((list) =>
          law[list]?.length === 0 ? [{ path: `${path}.${list}`, expected: "at least one, or nothing for any" }] : [],
        ),
        ...(law.rules ?? []).flatMap((rule, at) =>
          "records" in rule && rule.records?.length === 0
            ? [{ path: `${path}.rules[${at}].records`, expected: "at least one kind of record, or nothing for any" }]
            : [],
        ),
      ];
    }),
  ];
}

function age(path: string, value: number | null): readonly DraftIssue[] {
  return value === null || (Number.isInteger(value) && value >= 0 && value <= 25)
    ? []
    : [{ path, expected: "a whole number of years from 0 to 25" }];
}

function days(
  path: string,
  { from, until }: { readonly from?: string; readonly until?: string },
): readonly DraftIssue[] {
  const bad = [
    ...(from === undefined || isCalendarDay(from)
      ? []
      : [{ path: `${path}.from`, expected: "a day such as 2026-01-31" }]),
    ...(until === undefined || isCalendarDay(until)
      ? []
      : [{ path: `${path}.until`, expected: "a day such as 2026-01-31" }]),
  ];
  if (bad.length > 0 || from === undefined || until === undefined || from < until) return bad;
  return [{ path: `${path}.until`, expected: `a day after ${from}` }];
}
