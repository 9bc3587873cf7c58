import type { Position } from "../../decide/leaf.js";
import { effects, type Layer } from "../../policy/rule.js";
import type { MaskRule } from "../mask-rules.js";
import type { Left } from "../search.js";
import { type Conditions, never } from "./conditions.js";
import { type LayerDiagram, layerDiagram } from "./layer.js";
import { type Ref, type Table, terminal } from "./table.js";

/** The positions that a verdict diagram can end in, by their numbers. */
export const positions = ["required", "permitted", "forbidden", "unsettled"] as const satisfies readonly Position[];

/** The layers folded: the position, and the rules that stand. */
export interface VerdictDiagram {
  /** Ends in the place of the position in `positions`. */
  readonly position: Ref;
  /** Ends in the winning rule: the first that stands and carries the position, by its index plus 1; 0 where none does. */
  readonly winner: () => Ref;
  /** Where a rule stands, and its layer was read. */
  readonly survives: (rule: MaskRule) => Ref;
}

// how the fold stands: outcomes so far in the low three bits, threads still going in the next four
const required = 1;
const permitted = 2;
const forbidden = 4;
const outcomes = required | permitted | forbidden;
const threadBit = (permits: boolean, policySpoke: boolean) => 8 << ((permits ? 2 : 0) + (policySpoke ? 1 : 0));
const threads = [false, true].flatMap((permits) =>
  [false, true].map((spoke) => ({ permits, spoke, bit: threadBit(permits, spoke) })),
);
const anyThread = 0b1111000;
/** The threads that read the toolkit: those in which policy was silent. */
const threadsInSilence = threadBit(false, false) | threadBit(true, false);

/** Folds layers as `fold` does, as one diagram. */
export function verdictDiagram(layers: readonly Left[], table: Table, conditions: Conditions): VerdictDiagram {
  let folded: Ref = terminal(threadBit(false, false));
  const readings: Reading[] = [];
  for (const layer of layers) {
    if (layer.rules.length === 0) continue;
    const { says, stands } = layerDiagram(layer, table, conditions);
    readings.push({
      rules: layer.rules,
      stands,
      read: table.map(folded, (state) =>
        (state & (layer.layer === "toolkit" ? threadsInSilence : anyThread)) === 0 ? 0 : 1,
      ),
    });
    folded = table.combine(folded, says, (state, said) => step(state, said, layer.layer));
  }
  const position = table.map(folded, positionOf);
  return {
    position,
    winner: () => winnerOf(position, readings, table),
    survives: (rule) => {
      const its = readings.find(({ rules }) => rules.includes(rule));
      return its === undefined ? never : conditions.and(its.stands(rule), its.read);
    },
  };
}

/** A layer with its rules, and where it is read at all. */
interface Reading {
  readonly rules: readonly MaskRule[];
  readonly stands: LayerDiagram["stands"];
  readonly read: Ref;
}

function step(state: number, said: number, layer: Layer): number {
  let next = state & outcomes;
  for (const { permits, spoke, bit } of threads) {
    if ((state & bit) === 0) continue;
    if (layer === "toolkit" && spoke) next |= bit;
    else
      for (const [place, effect] of effects.entries()) {
        if ((said & (1 << place)) === 0) continue;
        if (effect === "forbid") next |= forbidden;
        else if (effect === "require") next |= required;
        else if (effect === "permit") next |= threadBit(true, spoke || layer === "policy");
        else next |= threadBit(permits, spoke);
      }
  }
  return next;
}

function positionOf(state: number): number {
  let out = state & outcomes;
  for (const { permits, bit } of threads) if ((state & bit) !== 0) out |= permits ? permitted : forbidden;
  const position: Position =
    out === required
      ? "required"
      : out === forbidden
        ? "forbidden"
        : (out & forbidden) !== 0
          ? "unsettled"
          : "permitted";
  return positions.indexOf(position);
}

/** For each position the first rule that carries it, and then the one that belongs to the position. */
function winnerOf(position: Ref, readings: readonly Reading[], table: Table): Ref {
  // joined in pairs, and these in pairs, so that no diagram is walked for each small one
  const firstOf = (refs: readonly Ref[]): Ref => {
    const half = refs.length >> 1;
    const [only = terminal(0)] = refs;
    return refs.length <= 1
      ? only
      : table.combine(
          firstOf(refs.slice(half)),
          firstOf(refs.slice(0, half)),
          (later, one) => (one === 0 ? later : one),
          0,
        );
  };
  return firstOf(
    positions.map((at, place) => {
      const first = firstOf(
        readings.map(({ rules, stands, read }) => {
          const carrying = rules.filter((rule) => carriesPosition(rule, at));
          const its = firstOf(carrying.map((rule) => table.map(stands(rule), (is) => (is === 1 ? rule.index + 1 : 0))));
          return table.combine(its, read, (one, reads) => (reads === 1 ? one : 0), 1);
        }),
      );
      return table.combine(first, position, (one, is) => (is === place ? one : 0));
    }),
  );
}

/** Can a rule that stands carry a position? */
export function carriesPosition({ rule: { effect } }: MaskRule, position: Position | undefined): boolean {
  switch (position) {
    case "forbidden":
      return effect.includes("forbid");
    case "unsettled":
      return effect.length > 1;
    case "required":
    case "permitted":
      return effect.includes("permit") || effect.includes("require");
    default:
      return false;
  }
}
