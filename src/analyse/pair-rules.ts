import { canonicalize } from "json-canonicalize";
import type { Dependent, DisclosureRule, Rule } from "../policy/rule.js";
import type { MaskRule } from "../space/conditions.js";

/** A rule as it stands on each of two sides; on at least one of them it is there. */
export interface RulePair<R> {
  readonly old: R | undefined;
  readonly next: R | undefined;
}

interface Keyed<R> {
  readonly key: string;
  readonly rule: Rule;
  readonly it: R;
}

/**
 * Pairs the rules of two sides: by id; then, of two jurisdictions, by what follows the jurisdiction in the id; then one
 * that ends on the day on which another begins, where one id begins with the other. Leaves out pairs that mean the same.
 */
export function changedPairs<R>(
  old: readonly R[],
  next: readonly R[],
  ruleOf: (it: R) => Rule,
  layerOf: (it: R) => string,
): readonly RulePair<R>[] {
  const keyed = (all: readonly R[]) =>
    all.map((it): Keyed<R> => ({ key: `${layerOf(it)} ${ruleOf(it).id}`, rule: ruleOf(it), it }));
  let [was, is] = [keyed(old), keyed(next)];
  const pairs: { readonly old: Keyed<R> | undefined; readonly next: Keyed<R> | undefined }[] = [];
  const pairBy = (fits: (one: Keyed<R>) => string) => {
    const byKey = new Map(is.map((one) => [fits(one), one]));
    const taken = new Set<Keyed<R>>();
    for (const one of was) {
      const other = byKey.get(fits(one));
      if (other === undefined || taken.has(other)) continue;
      taken.add(one).add(other);
      pairs.push({ old: one, next: other });
    }
    was = was.filter((one) => !taken.has(one));
    is = is.filter((one) => !taken.has(one));
  };
  pairBy(({ key }) => key);
  pairBy(({ key }) => withoutState(key));
  for (const one of was) {
    const other = is.find((two) => follows(one, two));
    if (other === undefined) pairs.push({ old: one, next: undefined });
    else {
      pairs.push({ old: one, next: other });
      is = is.filter((two) => two !== other);
    }
  }
  for (const one of is) pairs.push({ old: undefined, next: one });
  return pairs.flatMap(({ old: one, next: other }) =>
    one !== undefined && other !== undefined && meaning(one.rule) === meaning(other.rule)
      ? []
      : [{ old: one?.it, next: other?.it }],
  );
}

/** Does one end on the day on which the other begins, and is it called like it: `us-vt/parent-until-2024/extent`? */
function follows<R>(one: Keyed<R>, other: Keyed<R>): boolean {
  if (one.rule.until === undefined || one.rule.until !== other.rule.from) return false;
  const [old, next] = [one.key.split("/"), other.key.split("/")];
  return old.every((part, at) => {
    const its = next[at];
    return its === undefined || part.startsWith(its) || its.startsWith(part);
  });
}

/** The layer stays, the jurisdiction goes: `state us-ny/subpoena` and `state us-ca/subpoena` are the same question. */
function withoutState(key: string): string {
  return key.replace(/us-[a-z]{2}\//, "us/");
}

/** What a rule says, without the days on which it says it. */
function meaning({ from: _, until: __, ...rule }: Rule): string {
  return canonicalize(rule);
}

/** Can a rule alter a verdict at all? One that is only silent, and defeats nothing, cannot. */
export function alters({ old, next }: RulePair<MaskRule>): boolean {
  const idle = (one: MaskRule | undefined) =>
    one === undefined || (one.rule.effect.every((effect) => effect === "silent") && one.rule.overrides === undefined);
  return !(idle(old) && idle(next)) && !(old !== undefined && next !== undefined && core(old.rule) === core(next.rule));
}

/** What makes a verdict: conditions and effects, not words and sources. */
function core({ when, unless, effect, overrides }: DisclosureRule): string {
  return withoutStates(canonicalize({ when, unless, effect, overrides }));
}

function withoutStates(text: string): string {
  return text.replace(/us-[a-z]{2}\//g, "us/");
}

/** Does a dependent rule say otherwise, beside its words and sources? */
export function dependentAlters({ old, next }: RulePair<Dependent>): boolean {
  const essence = (rule: Dependent | undefined) => {
    if (rule === undefined) return "";
    const { id: _, says: __, cites: ___, notes: ____, from: _____, until: ______, ...rest } = rule;
    return withoutStates(canonicalize(rest));
  };
  return essence(old) !== essence(next);
}
