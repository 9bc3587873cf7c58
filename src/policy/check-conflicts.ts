import { inForceTogether } from "./periods.js";
import type { PolicyIssue, Path } from "./issue.js";
import type { RankedRule } from "./policy.js";
import type { DisclosureRule } from "./rule.js";
import { findCase } from "./case-search.js";
import { direction, settleLayer } from "./settle.js";

interface Placed extends RankedRule {
  readonly rule: DisclosureRule;
  readonly path: Path;
}

/** Contrary rules of one layer that can meet and of which neither overrides the other. */
export function ties(rules: readonly Placed[]): readonly PolicyIssue[] {
  return rules.flatMap((a, index) =>
    rules.slice(index + 1).flatMap((b): readonly PolicyIssue[] => {
      if (a.rank !== b.rank || !contrary(a.rule, b.rule) || overridden(a.rule, b.rule) || !inForceTogether(a.rule, b.rule)) return [];
      const beside = rules.filter(({ rank, rule }) => rank === a.rank && [a.rule.id, b.rule.id].some((id) => rule.overrides?.includes(id) === true));
      const example = findCase([a.rule, b.rule], beside.map(({ rule }) => rule), (applying) => {
        const { survivors } = settleLayer(applying);
        return survivors.includes(a.rule) && survivors.includes(b.rule) && applying.filter((rule) => rule !== a.rule && rule !== b.rule).length === 0;
      });
      if (example === undefined) return [];
      const settle = [`\`overrides: ["${b.rule.id}"]\` in \`${a.rule.id}\``, `\`overrides: ["${a.rule.id}"]\` in \`${b.rule.id}\``];
      return [{ code: "tie", path: b.path, rules: [a.rule.id, b.rule.id], example, settle }];
    }),
  );
}

/** Rules of the library's own policy that open what a stronger law closes for good. */
export function laxities(rules: readonly Placed[]): readonly PolicyIssue[] {
  const own = rules.filter(({ layer, rule }) => (layer === "policy" || layer === "local") && opens(rule));
  const law = rules.filter(({ layer }) => layer === "federal" || layer === "state" || layer === "local");
  return own.flatMap((mine) =>
    law.flatMap((theirs): readonly PolicyIssue[] => {
      if (theirs.rank >= mine.rank || !closesForGood(theirs.rule) || !inForceTogether(mine.rule, theirs.rule)) return [];
      const beside = law.filter(({ rank }) => rank === theirs.rank).map(({ rule }) => rule);
      const example = findCase([mine.rule, theirs.rule], beside, (applying) => {
        const { effects } = settleLayer(applying.filter((rule) => beside.includes(rule)));
        return effects.size === 1 && effects.has("forbid");
      });
      return example === undefined ? [] : [{ code: "laxity", path: mine.path, rule: mine.rule.id, law: theirs.rule.id, example }];
    }),
  );
}

function overridden(a: DisclosureRule, b: DisclosureRule): boolean {
  return a.overrides?.includes(b.id) === true || b.overrides?.includes(a.id) === true;
}

function contrary(a: DisclosureRule, b: DisclosureRule): boolean {
  return (opens(a) && closes(b)) || (closes(a) && opens(b));
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
