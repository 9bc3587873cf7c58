import { mostSteps, type Outlook } from "../decide/completions.js";
import type { LayerInForce } from "../space/in-force.js";
import type { Position } from "../space/fold.js";
import { type Leaf, leafOf } from "../space/leaf.js";
import type { Situation } from "../decide/situation.js";
import type { DisclosureRule } from "../policy/rule.js";
import { type FactId, factIds } from "../vocabulary/facts.js";
import type { Care } from "../space/care.js";
import { classes, type Left, undecided, nextAxis, remaining, residue } from "./search.js";
import type { Axis, Masks, Space } from "../space/axes.js";

interface Node {
  /** Equal for nodes that come to the same in every completion. */
  readonly key: number;
  readonly positions: ReadonlySet<Position>;
  readonly missing: ReadonlySet<FactId>;
  readonly always: ReadonlySet<DisclosureRule>;
  readonly ever: ReadonlySet<DisclosureRule>;
  readonly defeated: ReadonlyMap<DisclosureRule, readonly string[]>;
}

/**
 * The interpreter's outlook over all completions, on bits: the same search with the same budget, and the same answer.
 * Remembers what a set of applying rules comes to, which depends on nothing else.
 */
export function outlookOn(
  layers: readonly LayerInForce[],
  space: Space,
  care: Care,
): (situation: Situation) => Outlook {
  const whole = undecided(layers, space);
  const leaves = new Map<string, Node>();
  const keys = new Map<string, number>();

  function keyOf(text: string): number {
    const found = keys.get(text);
    if (found !== undefined) return found;
    keys.set(text, keys.size);
    return keys.size - 1;
  }

  function leaf(left: readonly Left[]): Node {
    const name = left.flatMap(({ rules }) => rules.map(({ index }) => index)).join();
    const found = leaves.get(name);
    if (found !== undefined) return found;
    const { position, survivors, defeated }: Leaf = leafOf(
      left.map(({ layer, rules }) => ({ layer, rules: rules.map(({ rule }) => rule) })),
    );
    const stand = new Set(survivors);
    const node: Node = {
      key: keyOf(position),
      positions: new Set([position]),
      missing: new Set(),
      always: stand,
      ever: stand,
      defeated: new Map(defeated.map(({ rule, by }) => [rule, by])),
    };
    leaves.set(name, node);
    return node;
  }

  function join(axis: Axis, nodes: readonly Node[], unavailable: boolean): Node {
    const distinct = [...new Set(nodes)];
    const [first] = distinct;
    if (first !== undefined && distinct.length === 1) return first;
    const together = {
      always: new Set([...(first?.always ?? [])].filter((rule) => distinct.every(({ always }) => always.has(rule)))),
      ever: union(distinct.map(({ ever }) => ever)),
      defeated: new Map(distinct.flatMap(({ defeated }) => [...defeated])),
    };
    if (first !== undefined && distinct.every(({ key }) => key === first.key)) return { ...first, ...together };
    if (unavailable) {
      const position: Position = "cannot-be-settled";
      return { ...together, key: keyOf(position), positions: new Set([position]), missing: new Set() };
    }
    return {
      ...together,
      key: keyOf(`${axis.index}(${nodes.map(({ key }) => key).join()})`),
      positions: union(distinct.map(({ positions }) => positions)),
      missing: union([new Set([axis.id]), ...distinct.map(({ missing }) => missing)]),
    };
  }

  return (situation) => {
    const memo = new Map<string, Node | undefined>();
    const cannotBeHad = new Set(space.axes.filter(({ id }) => situation.standing[id] === "unavailable"));
    let steps = 0;

    function explore(masks: Masks, live: readonly Left[]): Node | undefined {
      if (!care.narrow(masks)) return undefined;
      const left = live.map((one) => remaining(one, masks));
      const key = residue(left, masks, care, space);
      if (memo.has(key)) return memo.get(key);
      const node = ++steps > mostSteps ? undefined : expand(masks, left);
      memo.set(key, node);
      return node;
    }

    function expand(masks: Masks, left: readonly Left[]): Node | undefined {
      const axis = nextAxis(left, masks, space, cannotBeHad);
      if (axis === undefined) return care.possible(masks) ? leaf(left) : undefined;
      const nodes: Node[] = [];
      for (const part of classes(axis, left, masks)) {
        const node = explore(part, left);
        if (node !== undefined) nodes.push(node);
      }
      return nodes.length === 0 ? undefined : join(axis, nodes, cannotBeHad.has(axis));
    }

    const root = explore(space.encode(situation.domains), whole);
    const missing = root?.missing ?? new Set();
    return {
      positions: root?.positions ?? new Set(),
      missing: factIds.filter((fact) => missing.has(fact)),
      always: root?.always ?? new Set(),
      ever: root?.ever ?? new Set(),
      defeated: [...(root?.defeated ?? [])].map(([rule, by]) => ({ rule, by })),
      cutShort: steps > mostSteps,
    };
  };
}

function union<T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  const all = new Set<T>();
  for (const set of sets) for (const one of set) all.add(one);
  return all;
}
