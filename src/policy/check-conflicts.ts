import { type Condition, type Interval, isValueList, type Test, testsOf } from "../vocabulary/condition.js";
import { facts } from "../vocabulary/facts.js";
import { holds } from "../vocabulary/holds.js";
import { conditionsOf } from "./applies.js";
import { type FoundCase, findCase } from "./case-search.js";
import type { PolicyExample } from "./example.js";
import type { Path, PolicyFinding } from "./issue.js";
import { inForceTogether } from "./periods.js";
import type { RankedRule } from "./policy.js";
import type { DisclosureRule } from "./rule.js";
import { direction, settleLayer } from "./settle.js";

/** A disclosure rule, where it stands, and where its author wrote it. */
export interface Placed extends RankedRule {
  readonly rule: DisclosureRule;
  readonly path: Path;
  /** Of a pack of this package, whose rules a test holds against each other. */
  readonly checked?: boolean;
}

/** The disclosure rules among all. */
export function placedRules(
  rules: readonly RankedRule[],
  pathOf: (ranked: RankedRule) => Path,
  isChecked: (ranked: RankedRule) => boolean = () => false,
): readonly Placed[] {
  return rules.flatMap((ranked) =>
    ranked.rule.kind === "disclosure"
      ? [{ ...ranked, rule: ranked.rule, path: pathOf(ranked), checked: isChecked(ranked) }]
      : [],
  );
}

/** Two rules that say contrary things of one case. */
export interface Meeting {
  readonly first: Placed;
  readonly second: Placed;
  readonly found: FoundCase;
}

/** Contrary rules of one layer that can meet and of which neither overrides the other, as issues. */
export function ties(rules: readonly Placed[]): readonly PolicyFinding[] {
  return tiesAmong(rules).map(({ first, second, found }) => ({
    code: "tie",
    path: second.path,
    rules: [first.rule.id, second.rule.id],
    example: found.example,
    settle: settleBy(first.rule, second.rule),
  }));
}

/** What would settle a tie: either of these. */
export function settleBy(first: DisclosureRule, second: DisclosureRule): readonly string[] {
  return [`\`overrides: ["${second.id}"]\` in \`${first.id}\``, `\`overrides: ["${first.id}"]\` in \`${second.id}\``];
}

/** Contrary rules of one layer that can meet and of which neither overrides the other. */
export function tiesAmong(rules: readonly Placed[], cutShort?: () => void): readonly Meeting[] {
  const opening = rules.filter(({ rule }) => opens(rule));
  const closing = rules.filter(({ rule }) => closes(rule));
  const overriding = byOverridden(rules);
  const place = new Map(rules.map((placed, at) => [placed, at]));
  const at = (placed: Placed) => place.get(placed) ?? -1;
  return opening.flatMap((a) =>
    closing.flatMap((b): readonly Meeting[] => {
      // two rules that both open and close meet twice in these loops
      const again = closes(a.rule) && opens(b.rule) && at(b) < at(a);
      if (a.checked === true && b.checked === true) return [];
      if (a === b || a.rank !== b.rank || again || overridden(a.rule, b.rule) || !mayMeet(a.rule, b.rule)) return [];
      const beside = [...(overriding.get(a.rule.id) ?? []), ...(overriding.get(b.rule.id) ?? [])].filter(
        ({ rank }) => rank === a.rank,
      );
      const found = findCase(
        [a.rule, b.rule],
        beside.map(({ rule }) => rule),
        (applying) => applying.every((rule) => rule === a.rule || rule === b.rule),
        cutShort,
      );
      if (found === undefined) return [];
      const [first, second] = at(a) < at(b) ? [a, b] : [b, a];
      return [{ first, second, found }];
    }),
  );
}

function byOverridden(rules: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const map = new Map<string, Placed[]>();
  for (const placed of rules) {
    for (const id of placed.rule.overrides ?? []) {
      const list = map.get(id);
      if (list === undefined) map.set(id, [placed]);
      else list.push(placed);
    }
  }
  return map;
}

/** Rules of the library's own policy that open what a stronger law closes for good, as issues. */
export function laxities(rules: readonly Placed[]): readonly PolicyFinding[] {
  return laxitiesAmong(rules).map(({ first, second, found }) => ({
    code: "laxity",
    path: first.path,
    rule: first.rule.id,
    law: second.rule.id,
    example: found.example,
    difference: differenceOf(first.rule, second.rule, found),
  }));
}

/** The facts that the law tests and the rule leaves open, as they are in the case: what makes the difference. */
function differenceOf(mine: DisclosureRule, theirs: DisclosureRule, { example, domains }: FoundCase): PolicyExample {
  const meets = (condition: Condition) => holds(condition, domains) !== "no";
  const pinned = conditionsOf(mine.when).filter(meets);
  const tests = conditionsOf(theirs.when).filter(meets).flatMap(testsOf);
  const differing = tests.filter(([fact, test]) =>
    pinned.some((condition) => {
      const own: Test | undefined = condition[fact];
      return !(
        own !== undefined &&
        isValueList(own) &&
        isValueList(test) &&
        own.every((value) => test.includes(value))
      );
    }),
  );
  // what the law says of nearly every request tells a reader less than what it says of few
  const telling = differing.filter(([fact, test]) => {
    const of = facts[fact];
    return !isValueList(test) || of.kind !== "closed" || test.length * 2 <= of.values.length;
  });
  const named = new Set<string>((telling.length > 0 ? telling : differing).map(([fact]) => fact));
  return { facts: Object.fromEntries(Object.entries(example.facts).filter(([fact]) => named.has(fact))) };
}

/** Rules of the library's own policy (first) that open what a stronger law (second) closes for good. */
export function laxitiesAmong(rules: readonly Placed[], cutShort?: () => void): readonly Meeting[] {
  const own = rules.filter(({ layer, rule }) => (layer === "policy" || layer === "local") && opens(rule));
  const law = rules.filter(
    ({ layer }) => layer === "federal" || layer === "state" || layer === "local" || layer === "general",
  );
  return own.flatMap((mine) =>
    law.flatMap((theirs): readonly Meeting[] => {
      if (theirs.rank >= mine.rank || !closesForGood(theirs.rule) || !mayMeet(mine.rule, theirs.rule)) return [];
      const beside = law.filter(({ rank }) => rank === theirs.rank).map(({ rule }) => rule);
      const among = new Set(beside);
      const found = findCase(
        [mine.rule, theirs.rule],
        beside,
        (applying) => {
          const { effects } = settleLayer(applying.filter((rule) => among.has(rule)));
          return effects.size === 1 && effects.has("forbid");
        },
        cutShort,
      );
      return found === undefined ? [] : [{ first: mine, second: theirs, found }];
    }),
  );
}

/** Is there a day, and no fact that keeps every alternative of one apart from every one of the other? Quick, for many rules. */
function mayMeet(a: DisclosureRule, b: DisclosureRule): boolean {
  return (
    inForceTogether(a, b) &&
    conditionsOf(a.when).some((one) => conditionsOf(b.when).some((other) => !apart(one, other)))
  );
}

/** Is there a fact that keeps two conditions apart? */
export function apart(one: Condition, other: Condition): boolean {
  const tests: { readonly [fact: string]: Test | undefined } = other;
  return testsOf(one).some(([fact, test]) => {
    const theirs = tests[fact];
    if (theirs === undefined) return false;
    if (isValueList(test)) return isValueList(theirs) && !test.some((value) => theirs.includes(value));
    return !isValueList(theirs) && (endsBefore(test, theirs) || endsBefore(theirs, test));
  });
}

function endsBefore({ below }: Interval, { from }: Interval): boolean {
  return below !== undefined && from !== undefined && below <= from;
}

function overridden(a: DisclosureRule, b: DisclosureRule): boolean {
  return a.overrides?.includes(b.id) === true || b.overrides?.includes(a.id) === true;
}

function opens({ effect }: DisclosureRule): boolean {
  return effect.some((one) => direction(one) === "open");
}

function closes({ effect }: DisclosureRule): boolean {
  return effect.some((one) => direction(one) === "close");
}

function closesForGood({ effect }: DisclosureRule): boolean {
  return effect.every((one) => direction(one) === "close");
}
