import { noPaper } from "../decide/routes.js";
import { conditionsOf } from "../policy/applies.js";
import type { Masks } from "../space/axes.js";
import { buildDiagrams, type Diagrams } from "../space/build.js";
import { never } from "../space/condition-diagrams.js";
import type { MaskRule } from "../space/conditions.js";
import type { Position } from "../space/fold.js";
import { positions } from "../space/fold.js";
import { OverBudget, type Ref } from "../space/table.js";
import { classesLeft, type Variable } from "../space/variables.js";
import { endsOf } from "../space/walk.js";
import type { ClosedFact, Fact } from "../vocabulary/fact.js";
import { facts } from "../vocabulary/facts.js";
import { type Cell, findCell, type Ground, within } from "./ground.js";

/** What a case comes to on the one side and on the other. */
export interface Crossing {
  readonly from: Position;
  readonly to: Position;
  /** Cases in which it happens. */
  readonly masks: Masks;
}

/** Two sides of a ground, to be compared. */
export interface Comparer {
  /** The ways in which positions differ where one of these rules applies, a case each. */
  readonly crossings: (rules: readonly (MaskRule | undefined)[]) => {
    readonly crossings: readonly Crossing[];
    readonly complete: boolean;
  };
  /** Does every possible case within masks cross in this way? `false` too where that was not found out. */
  readonly throughout: (masks: Masks, crossing: Pick<Crossing, "from" | "to">) => boolean;
}

/** Compares by diagrams of both sides; where they would grow too large, by a search that says the same. */
export function comparerOf(ground: Ground): Comparer {
  try {
    return diagramComparer(ground);
  } catch (error) {
    if (error instanceof OverBudget) return searchComparer(ground);
    throw error;
  }
}

function diagramComparer(ground: Ground): Comparer {
  const inForce = ground.tracks.map((track) => track.inForce);
  const diagrams = buildDiagrams(ground.space, inForce);
  const { table, conditions, sides } = diagrams;
  const care = conditions.butNot(diagrams.care, diagrams.warrant);
  const [old, next] = [sides[0]?.position ?? never, sides[1]?.position ?? never];
  // ends in the one position and the other, as one number
  const both = table.combine(old, next, (from, to) => from * positions.length + to);
  const start = ground.space.all;
  const walkable = readyToWalk(diagrams, [both, care]);

  return {
    crossings: (rules) => {
      const applies = rules
        .filter((rule) => rule !== undefined)
        .map((rule) => conditions.any(rule.when))
        .reduce(conditions.or, never);
      const here = table.combine(both, applies, (pair, is) => (is === 1 ? pair + 1 : 0));
      const ends = readyToWalk(diagrams, [here, care])(start);
      const crossings = [...ends].flatMap(([end, point]): readonly Crossing[] => {
        if (end === 0) return [];
        const crossing = crossingOf(end - 1);
        return crossing.from === crossing.to ? [] : [{ ...crossing, masks: masksOf(point, start, diagrams) }];
      });
      return { crossings, complete: true };
    },
    throughout: (masks, { from, to }) => {
      const wanted = positions.indexOf(from as never) * positions.length + positions.indexOf(to as never);
      return [...walkable(masks).keys()].every((end) => end === wanted);
    },
  };
}

function crossingOf(pair: number): Pick<Crossing, "from" | "to"> {
  return {
    from: positions[Math.floor(pair / positions.length)] ?? "forbidden",
    to: positions[pair % positions.length] ?? "forbidden",
  };
}

/** Ends of a diagram within masks, of those cases that can be in law; the points are as ordinary as they can be. */
function readyToWalk(
  { table, variables: { levels } }: Diagrams,
  refs: readonly [Ref, Ref],
): (masks: Masks) => ReadonlyMap<number, Uint16Array> {
  const { nodes, roots } = table.extract(refs);
  return (masks) =>
    endsOf(
      nodes,
      roots[0] ?? never,
      roots[1] ?? never,
      levels.map((variable) => ordinaryFirst(variable, classesLeft(variable, masks))),
    );
}

/** Nobody raised anything, and nothing is presented: what most requests are like. */
function ordinaryFirst({ axis, classOf }: Variable, classes: readonly number[]): readonly number[] {
  const fact: Fact = facts[axis.id];
  const resting = fact.kind === "closed" ? (fact as ClosedFact).resting : undefined;
  const ordinary: { readonly [fact: string]: readonly string[] } = noPaper;
  const first = classOf[axis.values.indexOf(ordinary[axis.id]?.[0] ?? resting ?? "")];
  return first === undefined || !classes.includes(first) ? classes : [first, ...classes.filter((its) => its !== first)];
}

/** All cases that a point stands for. */
function masksOf(point: Uint16Array, start: Masks, { variables: { levels } }: Diagrams): Masks {
  const masks = start.slice();
  for (const [level, { axis, classOf }] of levels.entries())
    for (let place = 0; place < axis.values.length; place++) {
      const word = axis.word + (place >>> 5);
      if (classOf[place] !== point[level]) masks[word] = (masks[word] ?? 0) & ~(1 << (place & 31));
    }
  return masks;
}

function searchComparer(ground: Ground): Comparer {
  const positionsIn = ({ leaves: [old, next] }: Cell) => ({
    from: old?.position ?? "forbidden",
    to: next?.position ?? "forbidden",
  });
  return {
    crossings: (rules) => {
      const found = new Map<string, Crossing>();
      let complete = true;
      for (const condition of rules.flatMap((rule) => conditionsOf(rule?.rule.when))) {
        const start = within(ground.space.all, condition, ground);
        if (start === undefined) continue;
        const search = findCell(ground, start, {
          keep: rules,
          skip: (left) => !left.flat().some(({ rules: its }) => its.some((one) => rules.includes(one))),
          wanted: (cell) => {
            const { from, to } = positionsIn(cell);
            const name = `${from} ${to}`;
            if (from !== to && !found.has(name)) found.set(name, { from, to, masks: cell.masks });
            return false;
          },
        });
        complete &&= search.complete;
      }
      return { crossings: [...found.values()], complete };
    },
    throughout: (masks, wanted) => {
      const { cell, complete } = findCell(ground, masks, {
        wanted: (one) => {
          const { from, to } = positionsIn(one);
          return from !== wanted.from || to !== wanted.to;
        },
        budget: stepsPerQuestion,
      });
      return cell === undefined && complete;
    },
  };
}

/** After this many steps of a search a question counts as answered with no. */
const stepsPerQuestion = 5_000;
