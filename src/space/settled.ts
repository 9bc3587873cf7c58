import { memoOf } from "../internal/memo.js";
import type { Masks } from "./axes.js";
import { appliesMask, type MaskRule, maybe, yes } from "./conditions.js";
import type { MaskLayer } from "./layers.js";
import { leafOf, openDoubts } from "./leaf.js";
import type { Outlook } from "./outlook.js";

/** What the layers come to where every rule is decided; remembered by the rules that apply. */
export function settledBy(
  layers: readonly MaskLayer[],
  counsel: (masks: Masks) => number | undefined,
): (masks: Masks) => Outlook | undefined {
  const remembered = memoOf<Outlook>();
  return (masks) => {
    const word = counsel(masks);
    let name = `${word ?? 0} `;
    const applying: MaskRule[] = [];
    for (const { rules } of layers)
      for (const rule of rules) {
        const truth = appliesMask(rule, masks);
        if (truth === maybe) return undefined;
        if (truth !== yes) continue;
        applying.push(rule);
        name += `${rule.index},`;
      }
    const found = remembered(name, () => outlookOf(layers, applying, word ?? 0));
    // where doubts leave it open, it hangs on what counsel will say
    return word === undefined && found.positions.has("unsettled") ? undefined : found;
  };
}

function outlookOf(layers: readonly MaskLayer[], applying: readonly MaskRule[], word: number): Outlook {
  const left = layers.map(({ layer, rules }) => ({
    layer,
    rules: rules.filter((rule) => applying.includes(rule)).map(({ rule }) => rule),
  }));
  const { position, survivors, defeated, advised } = leafOf(left, word);
  const stand = new Set(survivors);
  let doubts: readonly string[] | undefined;
  return {
    positions: new Set([position]),
    missing: [],
    always: stand,
    ever: stand,
    defeated,
    cutShort: false,
    advised,
    doubts: () => {
      doubts ??= openDoubts(left);
      return doubts;
    },
  };
}
