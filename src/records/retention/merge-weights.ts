import type { DayNumber } from "./period.js";
import type { Contradiction, Weight } from "./weigh.js";

const undecided: Weight = { outcome: "unclear", until: null, since: null, by: null, contradictions: [], governs: null };

/**
 * What the cases of facts that are not known have in common.
 *
 * | the cases say | together |
 * |---|---|
 * | the same | that, with the latest of their days |
 * | may and must | may |
 * | anything else, or there are too many to go through | unclear, kept as long as the longest of them keeps |
 */
export function mergeWeights(weights: readonly Weight[] | undefined): {
  readonly weight: Weight;
  /** Do all cases say the same, to the day? */
  readonly unanimous: boolean;
} {
  const [one, ...others] = weights ?? [];
  if (weights === undefined || one === undefined) return { weight: undecided, unanimous: false };
  if (others.length === 0) return { weight: one, unanimous: true };
  const outcomes = new Set(weights.map(({ outcome }) => outcome));
  const goes = [...outcomes].every((outcome) => outcome === "may" || outcome === "must");
  const kept = weights.filter(({ outcome }) => outcome === "keep-until");
  const contradictions = weights
    .flatMap((weight) => weight.contradictions)
    .filter((found, index, all) => index === all.findIndex((other) => isSame(found, other)));
  return {
    weight: {
      outcome: outcomes.size === 1 ? one.outcome : goes ? "may" : "unclear",
      until: latest(kept.map(({ until }) => until)),
      since: goes ? latestKnown(weights.map(({ since }) => since)) : null,
      by: latest(weights.map(({ by }) => by)),
      contradictions,
      governs: weights.every(({ governs }) => governs?.rule.disposal === one.governs?.rule.disposal)
        ? one.governs
        : null,
    },
    unanimous: others.every(
      ({ outcome, until, since, by }) =>
        outcome === one.outcome && until === one.until && since === one.since && by === one.by,
    ),
  };
}

/** The latest day; none where one of them is none. */
function latest(days: readonly (DayNumber | null)[]): DayNumber | null {
  return days.length === 0 || days.includes(null) ? null : latestKnown(days);
}

function latestKnown(days: readonly (DayNumber | null)[]): DayNumber | null {
  return days.reduce((best, day) => (best === null || (day !== null && day > best) ? day : best), null);
}

function isSame(a: Contradiction, b: Contradiction): boolean {
  return a.keeps === b.keeps && a.demands === b.demands;
}
