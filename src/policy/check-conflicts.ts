import { findCase } from "./case-search.js";
import type { Path, PolicyIssue } from "./issue.js";
import { inForceTogether } from "./periods.js";
import type { RankedRule } from "./policy.js";
import type { DisclosureRule } from "./rule.js";
import { direction, settleLayer } from "./settle.js";

interface Placed extends RankedRule {
  readonly rule: DisclosureRule;
  readonly path: Path;
}

/** Contrary rules of one layer that can meet and of which neither overrides the other. */
export function ties(rules: readonly Placed[]): readonly PolicyIssue[] {
  const opening = rules.filter(({ rule }) => opens(rule));
  const closing = rules.filter(({ rule }) => closes(rule));
  const overriding = byOverridden(rules);
  return opening.flatMap((a) =>
    closing.flatMap((b): readonly PolicyIssue[] => {
      // two rules that both open and close meet twice in these loops
      const again = closes(a.rule) && opens(b.rule) && rules.indexOf(b) < rules.indexOf(a);
      if (a === b || a.rank !== b.rank || again || overridden(a.rule, b.rule) || !inForceTogether(a.rule, b.rule))
        return [];
      const beside = [...(overriding.get(a.rule.id) ?? []), ...(overriding.get(b.rule.id) ?? [])].filter(
        ({ rank }) => rank === a.rank,
      );
      const example = findCase(
        [a.rule, b.rule],
        beside.map(({ rule }) => rule),
        (applying) => applying.every((rule) => rule === a.rule || rule === b.rule),
      );
      if (example === undefined) return [];
      const [first, second] = rules.indexOf(a) < rules.indexOf(b) ? [a, b] : [b, a];
      const settle = [
        `\`overrides: ["${second.rule.id}"]\` in \`${first.rule.id}\``,
        `\`overrides: ["${first.rule.id}"]\` in \`${second.rule.id}\``,
      ];
      return [{ code: "tie", path: second.path, rules: [first.rule.id, second.rule.id], example, settle }];
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

/** Rules of the library's own policy that open what a stronger law closes for good. */
export function laxities(rules: readonly Placed[]): readonly PolicyIssue[] {
  const own = rules.filter(({ layer, rule }) => (layer === "policy" || layer === "local") && opens(rule));
  const law = rules.filter(({ layer }) => layer === "federal" || layer === "state" || layer === "local");
  return own.flatMap((mine) =>
    law.flatMap((theirs): readonly PolicyIssue[] => {
      if (theirs.rank >= mine.rank || !closesForGood(theirs.rule) || !inForceTogether(mine.rule, theirs.rule))
        return [];
      const beside = law.filter(({ rank }) => rank === theirs.rank).map(({ rule }) => rule);
      const example = findCase([mine.rule, theirs.rule], beside, (applying) => {
        const { effects } = settleLayer(applying.filter((rule) => beside.includes(rule)));
        return effects.size === 1 && effects.has("forbid");
      });
      return example === undefined
        ? []
        : [{ code: "laxity", path: mine.path, rule: mine.rule.id, law: theirs.rule.id, example }];
    }),
  );
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
