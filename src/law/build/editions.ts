import type { DisclosureRule } from "../../policy/rule.js";
import type { Questioned } from "./hang.js";

/** A law as it read between two days. */
export interface Edition extends Questioned {
  /** What tells the ids of earlier rules apart; none for the law as it reads now. */
  readonly edition?: string;
  readonly until?: string;
}

/** The law as it reads now, then as it read before, the latest first. */
export function editionsOf(draft: Questioned): readonly Edition[] {
  const former = [...(draft.formerly ?? [])].sort((one, other) => (one.until < other.until ? 1 : -1));
  const latest = former[0]?.until;
  const now: Edition =
    latest === undefined ? draft : { ...draft, general: { ...draft.general, from: draft.general.from ?? latest } };
  return [
    now,
    ...former.map(({ until, covers, records, protection, ...general }, index): Edition => {
      const from = general.from ?? former[index + 1]?.until;
      return {
        ...draft,
        ...(covers === undefined ? {} : { covers }),
        ...(records === undefined ? {} : { records }),
        ...(protection === undefined ? {} : { protection }),
        general: { ...general, ...(from === undefined ? {} : { from }) },
        edition: `until-${until.slice(0, 4)}`,
        until,
      };
    }),
  ];
}

/** Rules that hold as long as their edition does. */
export function dated(
  { general: { from }, until }: Edition,
  rules: readonly DisclosureRule[],
): readonly DisclosureRule[] {
  return rules.map((rule) => ({
    ...rule,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }));
}
