import { anyHolds, conditionsOf } from "../policy/applies.js";
import type { Dependent, DisclosureRule, DutyRule } from "../policy/rule.js";
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

/** Does the condition of a dependent rule hold, of facts and verdict? */
export type Applies = (rule: Dependent, cases: Cases) => Truth;

/** What the dependent rules are judged by. */
export interface Decided {
  /** Facts, and the verdict. */
  readonly cases: Cases;
  readonly always: ReadonlySet<DisclosureRule>;
  readonly ever: ReadonlySet<DisclosureRule>;
  readonly applies: Applies;
}

/**
 * The rules of one kind that count. A rule counts if its condition holds, the disclosure rule it goes `with` survives,
 * and no counting rule of its kind overrides it. A rule that names handlers speaks only to a handler known to be one of
 * them: what the director may know is not told to somebody who might be the director.
 */
export function counted<Kind extends Dependent["kind"]>(
  kind: Kind,
  rules: readonly Dependent[],
  decided: Decided,
): readonly Counted<Extract<Dependent, { readonly kind: Kind }>>[] {
  const candidates = rules.filter((rule): rule is Extract<Dependent, { readonly kind: Kind }> => rule.kind === kind);
  const holding = candidates.flatMap((rule) => {
    const truth = both(withHolds(rule, decided), whenHolds(rule, decided));
    return truth === "no" ? [] : [{ rule, truth, onlyIf: truth === "yes" ? [] : openTests(rule, decided.cases) }];
  });
  const falls = (rule: Dependent): boolean =>
    holding.some(
      // a rule that falls itself defeats nothing; overrides have no circles; definePolicy refuses them
      (other) => other.truth === "yes" && other.rule.overrides?.includes(rule.id) === true && !falls(other.rule),
    );
  return holding.filter(({ rule }) => !falls(rule));
}

function whenHolds(rule: Dependent, { cases, applies }: Decided): Truth {
  const truth = applies(rule, cases);
  if (truth !== "maybe") return truth;
  const when = rule.when ?? {};
  const addressed = conditionsOf(when).every(({ handler }) => handler !== undefined);
  return addressed &&
    anyHolds(
      conditionsOf(when).map(({ handler }): Condition => (handler === undefined ? {} : { handler })),
      cases,
    ) !== "yes"
    ? "no"
    : "maybe";
}

function withHolds({ with: goesWith }: Dependent, { always, ever }: Decided): Truth {
  if (goesWith === undefined) return "yes";
  const among = (rules: ReadonlySet<DisclosureRule>) => [...rules].some(({ id }) => goesWith.includes(id));
  return among(always) ? "yes" : among(ever) ? "maybe" : "no";
}

function both(a: Truth, b: Truth): Truth {
  if (a === "no" || b === "no") return "no";
  return a === "yes" && b === "yes" ? "yes" : "maybe";
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
export function duties(rules: readonly Dependent[], decided: Decided): readonly Counted<DutyRule>[] {
  const all = counted("duty", rules, decided);
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
