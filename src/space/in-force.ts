import type { Doubt, PlacedReading } from "../policy/doubt.js";
import { doubtsOf } from "../policy/doubts.js";
import type { Policy, RankedRule } from "../policy/policy.js";
import { readingsOn, ruleAsRead } from "../policy/readings.js";
import type { Dependent, DisclosureRule, Layer, Rule } from "../policy/rule.js";

/** A layer, or one body of the policy layer, with its disclosure rules in force. */
export interface LayerInForce {
  readonly layer: Layer;
  readonly rules: readonly DisclosureRule[];
}

/** The rules that count on a day for a library. */
export interface RulesInForce {
  /** Strongest first. */
  readonly layers: readonly LayerInForce[];
  readonly dependents: readonly Dependent[];
  /** Where each rule stands, by id. */
  readonly origin: ReadonlyMap<string, RankedRule>;
  /** Rules whose doubts readings settled, as they were before, with those readings. */
  readonly read: readonly { readonly rule: DisclosureRule; readonly readings: readonly PlacedReading[] }[];
  /** Doubts that readings of one rank answer differently. */
  readonly disputed: readonly string[];
  /** The doubts of the policy, by id. */
  readonly doubts: ReadonlyMap<string, Doubt>;
  /** Is the law of the library's jurisdiction among them? */
  readonly lawLoaded: boolean;
}

/** Stands in the state layer where the law of the library's jurisdiction is not at hand: not knowing is doubt. */
export const lawNotLoaded: DisclosureRule = {
  id: "law-not-loaded",
  kind: "disclosure",
  when: {},
  effect: ["forbid", "silent"],
  says: "The law of this library's jurisdiction is not at hand, so nothing here rests on it.",
  cites: [{ source: "patron-privacy" }],
};

/** Is a rule in force on a day? `from` is inclusive, `until` exclusive. */
function inForce({ from, until }: Pick<Rule, "from" | "until">, asOf: string): boolean {
  return (from === undefined || from <= asOf) && (until === undefined || asOf < until);
}

/** Is the law of a library in `jurisdiction` among the packs of a policy? */
export function isLawLoaded(policy: Policy, jurisdiction: string | undefined): boolean {
  return policy.lawLoaded && (jurisdiction ?? policy.jurisdiction) === policy.jurisdiction;
}

/** Picks the rules of a policy that count on a day for a library in `jurisdiction`. */
export function rulesInForce(policy: Policy, jurisdiction: string | undefined, asOf: string): RulesInForce {
  const lawLoaded = isLawLoaded(policy, jurisdiction);
  const counted = policy.rules.filter(
    ({ rule, layer }) => inForce(rule, asOf) && (lawLoaded || (layer !== "state" && layer !== "local")),
  );
  const { settled, disputed } = readingsOn(policy, asOf);
  const disclosure = counted.flatMap(({ rule }) => (rule.kind === "disclosure" ? [rule] : []));
  return {
    lawLoaded,
    read: disclosure.flatMap((rule) => {
      const readings = doubtsOf(rule).flatMap(({ doubt }) => settled.get(doubt) ?? []);
      return readings.length === 0 ? [] : [{ rule, readings }];
    }),
    disputed: [...disputed.keys()],
    doubts: new Map(policy.doubts.map((doubt) => [doubt.id, doubt])),
    layers: policy.ranks.map(({ layer }, rank) => ({
      layer,
      rules: [
        ...(layer === "state" && !lawLoaded ? [lawNotLoaded] : []),
        ...counted.flatMap((ranked) =>
          ranked.rank === rank && ranked.rule.kind === "disclosure" ? (ruleAsRead(ranked.rule, settled) ?? []) : [],
        ),
      ],
    })),
    dependents: counted.flatMap(({ rule }) => (rule.kind === "disclosure" ? [] : [rule])),
    origin: new Map(counted.map((ranked) => [ranked.rule.id, ranked])),
  };
}
