import type { DisclosureRule } from "../policy/rule.js";
import { type LayerAnswer, settleLayer } from "../policy/settle.js";
import { fold, type Outcome } from "./fold.js";
import type { LayerInForce } from "./in-force.js";

/** The institution's position, before it is known whether facts are missing. */
export type Position = "required" | "permitted" | "forbidden" | "unsettled" | "cannot-be-settled";

/** What the layers come to where every rule that is left applies. */
export interface Leaf {
  readonly position: Position;
  /** Rules that stand, of the layers that were read. */
  readonly survivors: readonly DisclosureRule[];
  readonly defeated: LayerAnswer["defeated"];
}

/** Folds layers of which every rule applies. */
export function leafOf(left: readonly LayerInForce[]): Leaf {
  const answers: LayerAnswer[] = [];
  const { outcomes, read } = fold(
    (function* () {
      for (const { layer, rules } of left) {
        const answer = settleLayer(rules);
        answers.push(answer);
        yield { layer, effects: answer.effects };
      }
    })(),
  );
  const counted = answers.slice(0, read);
  return {
    position: positionOf(outcomes),
    survivors: [...new Set(counted.flatMap(({ survivors }) => survivors))],
    defeated: counted.flatMap(({ defeated }) => defeated),
  };
}

function positionOf(outcomes: ReadonlySet<Outcome>): Position {
  const [only] = outcomes;
  if (outcomes.size === 1 && only !== undefined) return only;
  return outcomes.has("forbidden") ? "unsettled" : "permitted";
}
