import type { PatronRequest, Policy } from "../../src/index.js";
import { type Axis, hasBit, type Masks, type Space, setBit, spaceOf } from "../../src/space/axes.js";
import { careOf } from "../../src/space/care.js";
import { facts } from "../../src/vocabulary/facts.js";

/** Numbers that look random and are always the same (mulberry32, T. Ettinger). */
function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Complete requests that can be in law, as many as wanted, always the same for a seed. */
export function* completeRequests(policy: Policy, count: number, seed: number): Generator<PatronRequest> {
  const space = spaceOf(policy.rules.map(({ rule }) => rule));
  const care = careOf(space);
  const random = seeded(seed);
  for (let made = 0; made < count; ) {
    const masks = space.all.slice();
    const order = [...space.axes].map((axis) => ({ axis, at: random() })).sort((one, other) => one.at - other.at);
    if (!order.every(({ axis }) => choose(masks, axis) && care.narrow(masks))) continue;
    made++;
    yield requestOf(masks, space, policy);
  }

  function choose(masks: Masks, axis: Axis): boolean {
    const left = axis.values.flatMap((_, place) => (hasBit(masks, axis, place) ? [place] : []));
    const place = left[Math.floor(random() * left.length)];
    if (place === undefined) return false;
    masks.fill(0, axis.word, axis.word + axis.words);
    setBit(masks, axis, place);
    return true;
  }
}

function requestOf(masks: Masks, space: Space, { jurisdiction }: Policy): PatronRequest {
  const parts: { [about: string]: { [fact: string]: unknown } } = { library: { jurisdiction }, request: {}, item: {} };
  for (const axis of space.axes) {
    const value = axis.values.find((_, place) => hasBit(masks, axis, place));
    const part = parts[facts[axis.id].about];
    if (part !== undefined) part[axis.id] = value;
  }
  // each value is one of its own fact
  return { library: parts["library"], facts: parts["request"], items: [parts["item"]] } as unknown as PatronRequest;
}
