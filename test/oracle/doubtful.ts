import type { PolicyDraft } from "../../src/index.js";
import type { Doubt, Reading } from "../../src/policy/doubt.js";
import type { DisclosureRule, Effect, Layer } from "../../src/policy/rule.js";
import { anyHolds, type Point } from "./conditions.js";
import type { Outcome } from "./fold.js";

/**
 * A second reading of docs/model.md, "Doubts" to "Counsel's word on this request", written from that page alone. It
 * goes through every reading of every doubt, and folds the layers in each.
 */

/** A rule with its place, strongest first. */
export interface Placed {
  readonly rule: DisclosureRule;
  readonly layer: Layer;
  readonly rank: number;
}

/** One answer to each doubt, by id. */
type Answers = ReadonlyMap<string, string>;

/** What the layers come to at one known point. */
export interface Finding {
  readonly outcomes: ReadonlySet<Outcome>;
  readonly verdict: Outcome | "unsettled";
  /** The doubts without which the outcome would be the same are not among these. */
  readonly open: ReadonlySet<string>;
  /** Did counsel's word settle it? */
  readonly byCounsel: boolean;
}

const own = (rule: DisclosureRule): string => `rule ${rule.id}`;

/** Every way to answer the doubts that rules hang on. A rule in doubt that names none is a doubt of its own. */
function answersOf(rules: readonly DisclosureRule[], settled: Answers): readonly Answers[] {
  const readings = new Map<string, Set<string>>();
  for (const rule of rules) {
    if (rule.effect.length === 1) continue;
    if (rule.doubts === undefined) readings.set(own(rule), new Set(rule.effect));
    for (const { doubt, as } of rule.doubts ?? []) {
      const fixed = settled.get(doubt);
      const known = readings.get(doubt) ?? new Set<string>();
      for (const reading of fixed === undefined ? Object.keys(as) : [fixed]) known.add(reading);
      readings.set(doubt, known);
    }
  }
  let ways: Map<string, string>[] = [new Map()];
  for (const [doubt, names] of readings)
    ways = ways.flatMap((way) => [...names].map((one) => new Map(way).set(doubt, one)));
  return ways;
}

/** What a rule says in one reading; `undefined` where it is silent out of doubt. */
function saysIn(rule: DisclosureRule, answers: Answers): Effect | undefined {
  const [only, ...more] = rule.effect;
  if (more.length === 0) return only;
  if (rule.doubts === undefined) {
    const said = rule.effect.find((effect) => effect === answers.get(own(rule)));
    return said === "silent" ? undefined : said;
  }
  const said = rule.doubts.map(({ doubt, as }) => as[answers.get(doubt) ?? ""] ?? "silent");
  if (said.includes("silent")) return undefined;
  return said[0];
}

const opens = (effect: Effect): boolean => effect === "permit" || effect === "require";
const contrary = (a: Effect, b: Effect): boolean => a !== b && !(opens(a) && opens(b));

/** What one layer says in one reading. */
function layerSays(rules: readonly DisclosureRule[], answers: Answers): Effect {
  const speaking = rules.flatMap((rule) => {
    const says = saysIn(rule, answers);
    return says === undefined ? [] : [{ rule, says }];
  });
  const stands = ({ rule, says }: (typeof speaking)[number]): boolean =>
    !speaking.some(
      (other) => other.rule.overrides?.includes(rule.id) === true && contrary(other.says, says) && stands(other),
    );
  const left = new Set(speaking.filter(stands).map(({ says }) => says));
  if (left.has("forbid")) return "forbid";
  if (left.has("require")) return "require";
  return left.has("permit") ? "permit" : "silent";
}

/** Folds the layers in one reading: forbid and require are final, a permit changes the default. */
function foldIn(
  ranks: readonly { readonly layer: Layer; readonly rules: readonly DisclosureRule[] }[],
  answers: Answers,
): Outcome {
  let otherwise: Outcome = "forbidden";
  let policySpoke = false;
  for (const { layer, rules } of ranks) {
    if (layer === "toolkit" && policySpoke) continue;
    const says = layerSays(rules, answers);
    if (says === "forbid") return "forbidden";
    if (says === "require") return "required";
    if (layer === "policy" && says !== "silent") policySpoke = true;
    if (says === "permit") otherwise = "permitted";
  }
  return otherwise;
}

/** The verdict at one point: every reading of the doubts that are left, then counsel's word. */
export function findDoubtful(placed: readonly Placed[], point: Point, settled: Answers = new Map()): Finding {
  const applying = placed.filter(({ rule }) => anyHolds(rule.when, point) && !anyHolds(rule.unless, point));
  const places = [...new Set(applying.map(({ rank }) => rank))].sort((a, b) => a - b);
  const ranks = places.map((rank) => {
    const here = applying.filter((one) => one.rank === rank);
    return { layer: here[0]?.layer ?? ("toolkit" as const), rules: here.map(({ rule }) => rule) };
  });
  const ways = answersOf(
    applying.map(({ rule }) => rule),
    settled,
  );
  const came = ways.map((answers) => ({ answers, outcome: foldIn(ranks, answers) }));
  const outcomes = new Set(came.map(({ outcome }) => outcome));
  const named = differsByNamed(came);
  const open = openDoubts(came);
  const said = verdictOf(outcomes);
  if (said !== "unsettled" || !named) return { outcomes, verdict: said, open, byCounsel: false };
  if (point.review === "sufficient") {
    const opening = new Set([...outcomes].filter((one) => one !== "forbidden"));
    return { outcomes, verdict: verdictOf(opening), open, byCounsel: true };
  }
  if (point.review === "insufficient") return { outcomes, verdict: "forbidden", open, byCounsel: true };
  return { outcomes, verdict: said, open, byCounsel: false };
}

interface Came {
  readonly answers: Answers;
  readonly outcome: Outcome;
}

/** Doubts that change the outcome in some way of answering the others. */
function openDoubts(came: readonly Came[]): ReadonlySet<string> {
  const open = new Set<string>();
  for (const one of came)
    for (const other of came) {
      if (one.outcome === other.outcome) continue;
      const apart = [...one.answers.keys()].filter((doubt) => one.answers.get(doubt) !== other.answers.get(doubt));
      const [only, ...more] = apart;
      if (only !== undefined && more.length === 0) open.add(only);
    }
  return open;
}

/** Do outcomes differ by named doubts: with every unnamed doubt held as it is, does one that opens meet one that closes? */
function differsByNamed(came: readonly Came[]): boolean {
  const unnamed = (answers: Answers) =>
    JSON.stringify([...answers].filter(([doubt]) => doubt.startsWith("rule ")).sort());
  const groups = new Map<string, Set<Outcome>>();
  for (const { answers, outcome } of came) {
    const key = unnamed(answers);
    groups.set(key, (groups.get(key) ?? new Set<Outcome>()).add(outcome));
  }
  // where an unnamed doubt alone leaves it open, counsel's word settles nothing
  return [...groups.values()].every((outcomes) => outcomes.has("forbidden") && outcomes.size > 1);
}

function verdictOf(outcomes: ReadonlySet<Outcome>): Outcome | "unsettled" {
  if (!outcomes.has("forbidden")) return outcomes.has("permitted") ? "permitted" : "required";
  return outcomes.size === 1 ? "forbidden" : "unsettled";
}

const strength = ["court", "attorney-general", "counsel", "board"] as const;

/** The readings of a policy that count on a day, by doubt. */
export function readingsOn(
  { readings = [] }: Pick<PolicyDraft, "readings">,
  doubts: readonly Doubt[],
  asOf: string,
  closing: (doubt: string, as: string) => boolean,
): Answers {
  const counted = readings.filter(({ doubt, as, by, on, until }) => {
    const asked = doubts.find(({ id }) => id === doubt);
    if (asked === undefined || !Object.hasOwn(asked.readings, as)) return false;
    if (on > asOf || (until !== undefined && until <= asOf)) return false;
    return by !== "board" || asked.leftTo === "policy" || closing(doubt, as);
  });
  const settled = new Map<string, string>();
  for (const { id } of doubts) {
    const of = counted.filter(({ doubt }) => doubt === id);
    const rank = Math.min(...of.map(({ by }: Reading) => strength.indexOf(by)));
    const first = new Set(of.filter(({ by }) => strength.indexOf(by) === rank).map(({ as }) => as));
    const [only, ...more] = first;
    if (only !== undefined && more.length === 0) settled.set(id, only);
  }
  return settled;
}
