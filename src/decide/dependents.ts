import { anyHolds, conditionsOf } from "../policy/applies.js";
import type { Dependent, DisclosureRule, DutyRule, Verdict } from "../policy/rule.js";
import type { Masks, Space } from "../space/axes.js";
import { maybe, no, yes } from "../space/conditions.js";
import { truthsOf, verdictBits } from "../space/truths.js";
import { type Condition, type Test, testsOf } from "../vocabulary/condition.js";
import type { FactId } from "../vocabulary/facts.js";
import { type Cases, type Truth, testHolds } from "../vocabulary/holds.js";

/** A fact that is not known, or the verdict that hangs on one, and what it would have to be. */
interface OpenTest {
  readonly fact: FactId | "verdict";
  readonly test: Test;
}

/** A dependent rule that counts, for certain or if some open facts turn out so. */
export interface Counted<R extends Dependent = Dependent> {
  readonly rule: R;
  readonly truth: Exclude<Truth, "no">;
  /** Empty where the rule counts for certain. */
  readonly onlyIf: readonly OpenTest[];
}

/** The rules of one kind that count. */
interface CountedOf<Kind extends Dependent["kind"]> {
  readonly rules: readonly Counted<Extract<Dependent, { readonly kind: Kind }>>[];
  /** Equal for lists of the same rules; `undefined` where it is not certain of each that it counts. */
  readonly name: string | undefined;
}

/** What the dependent rules are judged by. */
export interface Decided {
  /** The facts that are left. */
  readonly masks: Masks;
  /** The verdicts that are possible. */
  readonly verdicts: readonly Verdict[];
  readonly always: ReadonlySet<DisclosureRule>;
  readonly ever: ReadonlySet<DisclosureRule>;
}

/** The dependent rules that count, by their kinds. */
export type Counting = { readonly [Kind in Dependent["kind"]]: CountedOf<Kind> };

/**
 * Finds the dependent rules that count. A rule counts if its condition holds, the disclosure rule it goes `with`
 * survives, and no counting rule of its kind overrides it. A rule that names handlers speaks only to a handler known to
 * be one of them: what the director may know is not told to somebody who might be the director.
 */
export function countingOf(rules: readonly Dependent[], space: Space): (decided: Decided) => Counting {
  const truths = truthsOf(rules, space);
  // the same object each time, so that what is made of lists of them can be remembered
  const certain = rules.map((rule): Counted => ({ rule, truth: "yes", onlyIf: [] }));
  const addressed = rules.map((rule) => addressedTo(rule));
  const overriding = rules.map((rule) =>
    rules.filter((other) => other.kind === rule.kind && other.overrides?.includes(rule.id) === true),
  );

  return ({ masks, verdicts, always, ever }) => {
    const truth = truths.of(masks, verdictBits(verdicts));
    const alwaysIds = idsOf(always);
    const everIds = idsOf(ever);
    let cases: Cases | undefined;
    const open = (): Cases => {
      cases ??= { ...space.decode(masks), verdict: verdicts };
      return cases;
    };
    const holding = new Map<Dependent, Counted>();
    for (const [at, rule] of rules.entries()) {
      let its = truth[at] ?? no;
      if (its === no) continue;
      if (rule.with !== undefined) {
        if (!rule.with.some((id) => everIds.has(id))) continue;
        if (!rule.with.some((id) => alwaysIds.has(id))) its = maybe;
      }
      const handlers = addressed[at];
      const certainly = certain[at];
      if (truth[at] === maybe && handlers !== undefined && anyHolds(handlers, open()) !== "yes") continue;
      holding.set(
        rule,
        its === yes && certainly !== undefined ? certainly : { rule, truth: "maybe", onlyIf: openTests(rule, open()) },
      );
    }
    const falls = (at: number, _rule: Dependent): boolean =>
      (overriding[at] ?? []).some(
        // a rule that falls itself defeats nothing; overrides have no circles; definePolicy refuses them
        (other) => holding.get(other)?.truth === "yes" && !falls(rules.indexOf(other), other),
      );
    const kinds = { authority: kindOf(), extent: kindOf(), procedure: kindOf(), duty: kindOf() };
    for (const [at, rule] of rules.entries()) {
      const one = holding.get(rule);
      if (one === undefined || falls(at, rule)) continue;
      const kind = kinds[rule.kind];
      kind.rules.push(one);
      kind.name = kind.name === undefined || one.truth === "maybe" ? undefined : `${kind.name}${at},`;
    }
    return kinds as unknown as Counting; // each rule was put among those of its kind
  };
}

function kindOf(): { readonly rules: Counted[]; name: string | undefined } {
  return { rules: [], name: "" };
}

function idsOf(rules: ReadonlySet<DisclosureRule>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of rules) ids.add(id);
  return ids;
}

/** The handlers that a rule speaks to; `undefined` where it speaks to everybody. */
function addressedTo({ when = {} }: Dependent): readonly Condition[] | undefined {
  const conditions = conditionsOf(when);
  if (!conditions.every(({ handler }) => handler !== undefined)) return undefined;
  return conditions.map(({ handler }): Condition => (handler === undefined ? {} : { handler }));
}

function openTests(rule: Dependent, cases: Cases): readonly OpenTest[] {
  const open = conditionsOf(rule.when)
    .filter((condition) => anyHolds([condition], cases) !== "no")
    .flatMap(testsOf)
    .filter(([fact, test]) => testHolds(test, cases[fact] ?? []) === "maybe")
    .map(([fact, test]): readonly [string, OpenTest] => [JSON.stringify([fact, test]), { fact, test }]);
  return [...new Map(open).values()];
}

/** The facts on which counting rules hang. */
export function openFacts(counting: readonly Counted[]): readonly FactId[] {
  return counting.flatMap(({ onlyIf }) => onlyIf.flatMap(({ fact }) => (fact === "verdict" ? [] : [fact])));
}

/** Duties, with what must never be done taken out of what must or should be done. */
export function dutiesAmong(all: readonly Counted<DutyRule>[]): readonly Counted<DutyRule>[] {
  const forbidden = new Set(
    all.flatMap((one) =>
      one.rule.level === "never" && one.truth === "yes" && !mayFall(one, all) ? [one.rule.act] : [],
    ),
  );
  return all.filter(({ rule }) => rule.level === "never" || !forbidden.has(rule.act));
}

/** Does a rule that may count override this one? Then it counts in some cases only. */
export function mayFall({ rule }: Counted, counting: readonly Counted[]): boolean {
  return counting.some((other) => other.truth === "maybe" && other.rule.overrides?.includes(rule.id) === true);
}
