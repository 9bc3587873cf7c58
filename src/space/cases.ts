import { type Position, positions } from "./fold.js";
import { take, type Work } from "./work.js";

/** It turns on a fact that cannot be had. */
const cannotBeSettled = 1 << positions.length;

/** The positions that bits stand for. */
export function positionsIn(bits: number): ReadonlySet<Position> {
  const found: Position[] = positions.filter((_, place) => (bits & (1 << place)) !== 0);
  return new Set((bits & cannotBeSettled) === 0 ? found : [...found, "cannot-be-settled"]);
}

/** Ends are sets of positions as bits; 0: impossible. Nodes are numbered from here on. */
const firstNode = 1 << (positions.length + 1);

/** Diagrams of one situation: each function once, for as long as the situation is looked at. */
export function createCases(levels: number, work: Work) {
  const names = new Map<string, number>();
  const on: number[] = [];
  const kidsOf: (readonly number[])[] = [];
  const joined = new Map<string, number>();

  function node(level: number, kids: readonly number[]): number {
    const [first = 0] = kids;
    if (kids.every((kid) => kid === first)) return first;
    const name = `${level}:${kids.join()}`;
    const known = names.get(name);
    if (known !== undefined) return known;
    const made = firstNode + on.length;
    names.set(name, made);
    on.push(level);
    kidsOf.push(kids);
    return made;
  }

  const levelOf = (ref: number) => (ref < firstNode ? levels : (on[ref - firstNode] ?? levels));

  /** Both, side by side. */
  function join(one: number, other: number): number {
    if (one === other || other === 0) return one;
    if (one === 0) return other;
    if (one < firstNode && other < firstNode) return one | other;
    const name = one < other ? `${one} ${other}` : `${other} ${one}`;
    const known = joined.get(name);
    if (known !== undefined) return known;
    const top = Math.min(levelOf(one), levelOf(other));
    const its = levelOf(one) === top ? kidsOf[one - firstNode] : undefined;
    const theirs = levelOf(other) === top ? kidsOf[other - firstNode] : undefined;
    const count = (its ?? theirs)?.length ?? 0;
    if (!take(work, count)) return one;
    const kids = Array.from({ length: count }, (_, at) => join(its?.[at] ?? one, theirs?.[at] ?? other));
    const made = node(top, its === undefined && theirs === undefined ? [] : kids);
    joined.set(name, made);
    return made;
  }

  /** What is left where the impossible is dropped: the positions, and the levels that decide between them. */
  function left(root: number): { readonly bits: number; readonly deciding: readonly number[] } {
    const known = new Map<number, number | undefined>();
    const parts = new Map<string, number>();
    const bits: number[] = [];
    const below: (readonly number[])[] = [];
    const at: number[] = [];
    const part = (name: string, level: number, own: number, kids: readonly number[]): number => {
      const found = parts.get(name);
      if (found !== undefined) return found;
      parts.set(name, bits.length);
      bits.push(own);
      below.push(kids);
      at.push(level);
      return bits.length - 1;
    };
    const visit = (ref: number): number | undefined => {
      if (ref === 0) return undefined;
      if (ref < firstNode) {
        const own = (ref & (ref - 1)) === 0 ? ref : cannotBeSettled;
        return part(`=${own}`, levels, own, []);
      }
      if (known.has(ref)) return known.get(ref);
      take(work, 1);
      const kids = [...new Set((kidsOf[ref - firstNode] ?? []).map(visit))].filter((kid) => kid !== undefined);
      const sorted = kids.sort((one, other) => one - other);
      const level = levelOf(ref);
      const own = sorted.reduce((all, kid) => all | (bits[kid] ?? 0), 0);
      const made = sorted.length < 2 ? sorted[0] : part(`${level}:${sorted.join()}`, level, own, sorted);
      known.set(ref, made);
      return made;
    };
    const top = visit(root);
    if (top === undefined) return { bits: 0, deciding: [] };
    const deciding = new Set<number>();
    const seen = new Set<number>();
    const collect = (one: number): void => {
      if (seen.has(one)) return;
      seen.add(one);
      const kids = below[one] ?? [];
      if (kids.length > 0) deciding.add(at[one] ?? 0);
      for (const kid of kids) collect(kid);
    };
    collect(top);
    return { bits: bits[top] ?? 0, deciding: [...deciding] };
  }

  return { node, join, left };
}
