import { doubtsOf } from "../policy/doubts.js";
import type { DisclosureRule } from "../policy/rule.js";
import type { Masks, Space } from "./axes.js";
import type { Care } from "./care.js";
import { positionsIn } from "./cases.js";
import { appliesMask, type MaskRule, no } from "./conditions.js";
import { counselIn } from "./counsel.js";
import type { Position } from "./fold.js";
import type { RulesInForce } from "./in-force.js";
import { type Joined, joinedOf } from "./joined.js";
import { maskLayers } from "./layers.js";
import type { CannotBeHad, Outlook } from "./outlook.js";
import { settledBy } from "./settled.js";
import { OverBudget } from "./table.js";
import { closedBits, inNone, inSome, type Walker, walkerOf } from "./walker.js";
import type { Work } from "./work.js";

/** Looks at what rules come to over all completions of a situation. */
export interface Outlooks {
  /** @param masks - narrowed to what can be in law */
  readonly of: (masks: Masks, cannotBeHad: CannotBeHad, work: Work) => Outlook;
  /** Is every completion open? `undefined`: no, or there is none, or it was not found out. */
  readonly opens: (masks: Masks, cannotBeHad: CannotBeHad, work: Work) => "required" | "permitted" | undefined;
}

const nothing: Outlook = {
  positions: new Set(),
  missing: [],
  always: new Set(),
  ever: new Set(),
  defeated: [],
  cutShort: false,
  advised: false,
  doubts: () => [],
};
const cutShort: Outlook = { ...nothing, cutShort: true };

/**
 * The outlook for the rules in force: by bits where every rule is decided, else by diagrams, which are made when they
 * are first needed. A policy whose diagrams grow over their budget is answered as cut short there.
 */
export function outlooksOf(inForce: RulesInForce, space: Space, care: Care): Outlooks {
  const layers = maskLayers(inForce.layers, space);
  const rules = layers.flatMap((layer) => layer.rules);
  const settled = settledBy(layers, counselIn(space));
  let made: { readonly joined: Joined; readonly walker: Walker } | "over-budget" | undefined;

  function ready(): Exclude<typeof made, undefined> {
    if (made === undefined) {
      const joined = joinedOf(inForce, space);
      made = joined === undefined ? "over-budget" : { joined, walker: walkerOf(joined.diagrams) };
    }
    return made;
  }

  function outlook(masks: Masks, cannotBeHad: CannotBeHad, work: Work): Outlook {
    const known = settled(masks);
    if (known !== undefined) return care.possible(masks) ? known : nothing;
    try {
      const at = ready();
      return at === "over-budget" ? cutShort : byDiagrams(at, masks, cannotBeHad, work);
    } catch (error) {
      if (error instanceof OverBudget) return cutShort;
      throw error;
    }
  }

  function byDiagrams(
    { joined, walker }: Exclude<typeof made, undefined | "over-budget">,
    masks: Masks,
    cannotBeHad: CannotBeHad,
    work: Work,
  ): Outlook {
    walker.allow(masks);
    const ends = walker.ends(joined, cannotBeHad, work);
    const always = new Set<DisclosureRule>();
    const ever = new Set<DisclosureRule>();
    const applying = new Set(rules.filter((rule) => appliesMask(rule, masks) !== no));
    const standing: MaskRule[] = [];
    for (const rule of applying) {
      const seen = walker.seen(joined.stands(rule), work);
      if ((seen & inSome) === 0) continue;
      standing.push(rule);
      ever.add(rule.rule);
      if ((seen & inNone) === 0) always.add(rule.rule);
    }
    const defeated = standing.flatMap((by) =>
      [...applying].flatMap((rule) =>
        by.rule.overrides?.includes(rule.rule.id) === true && (walker.seen(joined.falls(rule, by), work) & inSome) !== 0
          ? [{ rule: rule.rule, by: [by.rule.id] }]
          : [],
      ),
    );
    const advised = (walker.seen(joined.advised(), work) & inSome) !== 0;
    // which doubts decide is worked out where every rule is known; here any may that a rule which may stand hangs on
    const doubts = () => [...new Set([...ever].flatMap((rule) => doubtsOf(rule).map(({ doubt }) => doubt)))];
    return work.left < 0 ? cutShort : { ...ends, always, ever, defeated, cutShort: false, advised, doubts };
  }

  return {
    of: outlook,
    opens: (masks, cannotBeHad, work) => {
      const known = settled(masks);
      if (known !== undefined) return care.possible(masks) ? openIn(known.positions) : undefined;
      try {
        const at = ready();
        if (at === "over-budget") return undefined;
        at.walker.allow(masks);
        const its = at.walker.turnsOn(cannotBeHad)
          ? at.walker.ends(at.joined, cannotBeHad, work).positions
          : positionsIn(at.walker.reached(at.joined.position, closedBits, work));
        return work.left < 0 ? undefined : openIn(its);
      } catch (error) {
        if (error instanceof OverBudget) return undefined;
        throw error;
      }
    },
  };
}

function openIn(its: ReadonlySet<Position>): "required" | "permitted" | undefined {
  for (const position of its) if (position !== "required" && position !== "permitted") return undefined;
  return its.has("permitted") ? "permitted" : its.has("required") ? "required" : undefined;
}
