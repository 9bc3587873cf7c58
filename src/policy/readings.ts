import { type PlacedReading, type Reader, readers } from "./doubt.js";
import { doubtsOf, mostClosingOf } from "./doubts.js";
import type { Policy } from "./policy.js";
import type { DisclosureRule, Effect, RuleDoubt } from "./rule.js";

/** How doubts are read on a day. */
export interface ReadingsOn {
  readonly settled: ReadonlyMap<string, PlacedReading>;
  /** Doubts that readings of one rank answer differently, with these readings: they stay open. */
  readonly disputed: ReadonlyMap<string, readonly PlacedReading[]>;
}

/**
 * The readings that count on a day. A court's counts before the attorney general's, counsel's and the board's, then that
 * of the outer body; two of one rank that differ leave the doubt open.
 */
export function readingsOn({ readings }: Policy, asOf: string): ReadingsOn {
  const inForce = readings.filter(({ on, until }) => on <= asOf && (until === undefined || asOf < until));
  const settled = new Map<string, PlacedReading>();
  const disputed = new Map<string, readonly PlacedReading[]>();
  for (const doubt of new Set(inForce.map((reading) => reading.doubt))) {
    const of = inForce.filter((reading) => reading.doubt === doubt).sort((a, b) => weight(a) - weight(b));
    const strongest = of.filter((reading) => of[0] !== undefined && weight(reading) === weight(of[0]));
    const [first] = strongest;
    if (first === undefined) continue;
    if (strongest.every(({ as }) => as === first.as)) settled.set(doubt, first);
    else disputed.set(doubt, strongest);
  }
  return { settled, disputed };
}

function weight({ by, rank }: { readonly by: Reader; readonly rank: number }): number {
  return readers.indexOf(by) * 10_000 + rank;
}

/** A rule as readings leave it: `undefined` where one of them silences it. */
export function ruleAsRead(rule: DisclosureRule, settled: ReadingsOn["settled"]): DisclosureRule | undefined {
  const doubts = doubtsOf(rule);
  const answered = doubts.filter(({ doubt }) => settled.has(doubt));
  if (answered.length === 0) return rule;
  const said = answered.map(({ doubt, as }) => as[settled.get(doubt)?.as ?? ""] ?? "silent");
  if (said.includes("silent")) return undefined;
  const left = doubts
    .filter(({ doubt }) => !settled.has(doubt))
    .map(
      ({ doubt, as }): RuleDoubt => ({
        doubt,
        as: Object.fromEntries(
          Object.entries(as).map(([reading, effect]): [string, Effect] => [
            reading,
            effect === "silent" ? effect : mostClosingOf([...said, effect]),
          ]),
        ),
      }),
    );
  const { doubts: _doubts, effect: _effect, ...rest } = rule;
  if (left.length === 0) return { ...rest, effect: [mostClosingOf(said)] };
  const [first = "silent", ...others] = [...new Set(left.flatMap(({ as }) => Object.values(as)))];
  return { ...rest, effect: [first, ...others], doubts: left };
}
