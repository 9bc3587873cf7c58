/**
 * A place in a diagram: a node (0 or more), or the end of a path, which holds a value (`~value`, below 0). Equal
 * functions have equal references.
 */
export type Ref = number;

/** A reference to a terminal that holds a small whole number. */
export function terminal(value: number): Ref {
  return ~value;
}

/** The node table grew over its budget: what was being built is given up. */
export class OverBudget extends Error {
  constructor(nodes: number) {
    super(`the diagrams grew over ${nodes} nodes`);
    this.name = "OverBudget";
  }
}

/** Finished diagrams as plain arrays: per node its level, and where its children begin. */
export interface Nodes {
  readonly level: Uint8Array;
  readonly at: Int32Array;
  readonly kids: Int32Array;
}

/** All diagrams of one policy: ordered, multi-valued, each function stored once. */
export interface Table {
  /** How many values the variable of each level has. */
  readonly arity: readonly number[];
  /** The node with these children (the first `arity` of `from`), or the child where all are the same. */
  readonly node: (level: number, from: Int32Array) => Ref;
  /**
   * Both diagrams, value by value.
   *
   * @param idle - a value of `other` that changes nothing: `of(x, idle)` is `x` for every x
   */
  readonly combine: (
    one: Ref,
    other: Ref,
    of: (one: number, other: number) => number,
    idle?: number | undefined,
  ) => Ref;
  /** A diagram with other values at its ends. */
  readonly map: (ref: Ref, of: (value: number) => number) => Ref;
  /** The level of a node; a number above every level for a terminal. */
  readonly levelOf: (ref: Ref) => number;
  readonly kid: (ref: Ref, place: number) => Ref;
  /** How many nodes were made so far, those no longer used among them. */
  readonly made: () => number;
  /** The nodes that some diagrams need, and their places there. */
  readonly extract: (roots: readonly Ref[]) => { readonly nodes: Nodes; readonly roots: readonly Ref[] };
}

const cacheSize = 1 << 15;
const end = 255;

/** An empty table. */
export function createTable(arity: readonly number[], budget: number): Table {
  let level = new Uint8Array(1 << 12);
  let at = new Int32Array(1 << 12);
  let kids = new Int32Array(1 << 15);
  let slots = new Int32Array(1 << 13).fill(-1);
  let count = 0;
  let used = 0;
  const scratch = arity.map((values) => new Int32Array(values));
  // what was combined last, by place: a lost entry costs time, never a wrong answer
  const cache = {
    run: new Int32Array(cacheSize),
    one: new Int32Array(cacheSize),
    other: new Int32Array(cacheSize),
    made: new Int32Array(cacheSize),
  };
  let run = 0;

  function levelOf(ref: Ref): number {
    return ref < 0 ? end : (level[ref] ?? end);
  }

  function kid(ref: Ref, place: number): Ref {
    return kids[(at[ref] ?? 0) + place] ?? 0;
  }

  function node(on: number, from: Int32Array): Ref {
    const values = arity[on] ?? 0;
    const first = from[0] ?? 0;
    let hash = on + 1;
    let same = true;
    for (let place = 0; place < values; place++) {
      const child = from[place] ?? 0;
      if (child !== first) same = false;
      hash = Math.imul(hash ^ child, 0x01000193) ^ (hash >>> 15);
    }
    if (same) return first;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    let slot = (hash ^ (hash >>> 13)) & (slots.length - 1);
    for (;;) {
      const found = slots[slot] ?? -1;
      if (found === -1) break;
      if (level[found] === on && alike(at[found] ?? 0, from, values)) return found;
      slot = (slot + 1) & (slots.length - 1);
    }
    return add(on, from, values, slot);
  }

  function alike(begin: number, from: Int32Array, values: number): boolean {
    for (let place = 0; place < values; place++) if (kids[begin + place] !== from[place]) return false;
    return true;
  }

  function add(on: number, from: Int32Array, values: number, slot: number): Ref {
    if (count >= budget) throw new OverBudget(budget);
    if (count === level.length) {
      level = grown(level, new Uint8Array(level.length * 2));
      at = grown(at, new Int32Array(at.length * 2));
    }
    while (used + values > kids.length) kids = grown(kids, new Int32Array(kids.length * 2));
    level[count] = on;
    at[count] = used;
    for (let place = 0; place < values; place++) kids[used + place] = from[place] ?? 0;
    used += values;
    slots[slot] = count;
    count++;
    if (count * 2 > slots.length) rehash();
    return count - 1;
  }

  function rehash(): void {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let ref = 0; ref < count; ref++) {
      const on = level[ref] ?? 0;
      const begin = at[ref] ?? 0;
      let hash = on + 1;
      for (let place = 0; place < (arity[on] ?? 0); place++)
        hash = Math.imul(hash ^ (kids[begin + place] ?? 0), 0x01000193) ^ (hash >>> 15);
      hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
      let slot = (hash ^ (hash >>> 13)) & (slots.length - 1);
      while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = ref;
    }
  }

  function place(one: Ref, other: Ref): number {
    let hash = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
    hash ^= hash >>> 15;
    return (Math.imul(hash, 0xc2b2ae35) >>> 8) & (cacheSize - 1);
  }

  function remembered(one: Ref, other: Ref): Ref | undefined {
    const slot = place(one, other);
    return cache.run[slot] === run && cache.one[slot] === one && cache.other[slot] === other
      ? cache.made[slot]
      : undefined;
  }

  function remember(one: Ref, other: Ref, made: Ref): Ref {
    const slot = place(one, other);
    cache.run[slot] = run;
    cache.one[slot] = one;
    cache.other[slot] = other;
    cache.made[slot] = made;
    return made;
  }

  function combine(one: Ref, other: Ref, of: (one: number, other: number) => number, idle?: number | undefined): Ref {
    run++;
    const idleRef = idle === undefined ? undefined : terminal(idle);
    const step = (a: Ref, b: Ref): Ref => {
      if (b === idleRef) return a;
      if (a < 0 && b < 0) return ~of(~a, ~b);
      const known = remembered(a, b);
      if (known !== undefined) return known;
      const levelA = levelOf(a);
      const levelB = levelOf(b);
      const on = Math.min(levelA, levelB);
      // deeper steps work on deeper levels, so this buffer is theirs to leave alone
      const buffer = scratch[on] ?? new Int32Array(0);
      for (let value = 0; value < buffer.length; value++)
        buffer[value] = step(levelA === on ? kid(a, value) : a, levelB === on ? kid(b, value) : b);
      return remember(a, b, node(on, buffer));
    };
    return step(one, other);
  }

  function map(ref: Ref, of: (value: number) => number): Ref {
    return combine(ref, terminal(0), of);
  }

  function extract(roots: readonly Ref[]): { readonly nodes: Nodes; readonly roots: readonly Ref[] } {
    const places = new Map<Ref, Ref>();
    const order: Ref[] = [];
    const visit = (ref: Ref): void => {
      if (ref < 0 || places.has(ref)) return;
      places.set(ref, order.length);
      order.push(ref);
      for (let value = 0; value < (arity[levelOf(ref)] ?? 0); value++) visit(kid(ref, value));
    };
    for (const root of roots) visit(root);
    const moved = (ref: Ref): Ref => (ref < 0 ? ref : (places.get(ref) ?? 0));
    const all = order.flatMap((ref) => Array.from(scratch[levelOf(ref)] ?? [], (_, value) => moved(kid(ref, value))));
    const begins = new Int32Array(order.length);
    let begin = 0;
    for (const [index, ref] of order.entries()) {
      begins[index] = begin;
      begin += arity[levelOf(ref)] ?? 0;
    }
    return {
      nodes: { level: Uint8Array.from(order, levelOf), at: begins, kids: Int32Array.from(all) },
      roots: roots.map(moved),
    };
  }

  return { arity, node, combine, map, levelOf, kid, made: () => count, extract };
}

function grown<A extends Uint8Array | Int32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
