import { type Ground, jurisdictionOf } from "../compile/ground.js";
import type { PatronRequest } from "../decide/request.js";
import { conditionsOf } from "../policy/applies.js";
import type { Rule } from "../policy/rule.js";
import { type Axis, hasBit, type Masks, setBit } from "../space/axes.js";
import { testsOf } from "../vocabulary/condition.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import type { Value } from "../vocabulary/holds.js";
import { elementsOfNobody, showsSomebody } from "../vocabulary/shows-somebody.js";
import type { Point } from "./goals.js";

/**
 * One ordinary case within some masks: each fact takes the value it has in `like`, or its resting value, or the first
 * that is left, where the constraints let it. `undefined` where no case is possible.
 */
export function pointIn(masks: Masks, { space, care }: Ground, like: Point = {}): Point | undefined {
  let left = masks.slice();
  if (!care.narrow(left) || !care.possible(left)) return undefined;
  const point: { [fact in FactId]?: Value } = {};
  for (const axis of space.axes) {
    const places = axis.values.flatMap((_, place) => (hasBit(left, axis, place) ? [place] : []));
    const wanted = [placeOf(axis, like[axis.id]), placeOf(axis, restingOf(axis.id))].filter((place) =>
      places.includes(place),
    );
    for (const place of [...wanted, ...places]) {
      const next = left.slice();
      next.fill(0, axis.word, axis.word + axis.words);
      setBit(next, axis, place);
      if (!care.narrow(next) || !care.possible(next)) continue;
      left = next;
      const value = axis.values[place] ?? 0;
      point[axis.id] = axis.isScale && placeOf(axis, like[axis.id]) === place ? (like[axis.id] ?? value) : value;
      break;
    }
    if (point[axis.id] === undefined) return undefined;
  }
  return point;
}

function placeOf(axis: Axis, value: Value | undefined): number {
  if (value === undefined) return -1;
  if (!axis.isScale) return axis.values.indexOf(value);
  return axis.values.findLastIndex((one) => one <= value);
}

function restingOf(id: FactId): Value | undefined {
  const fact = facts[id];
  return fact.kind === "closed" && "resting" in fact ? fact.resting : undefined;
}

/** The facts that rules test: what a request must say to be decided in full. */
export function testedBy(rules: readonly Rule[]): ReadonlySet<FactId> {
  return new Set(
    rules.flatMap(({ when, unless }) =>
      [...conditionsOf(when), ...conditionsOf(unless)].flatMap((condition) => testsOf(condition).map(([fact]) => fact)),
    ),
  );
}

const everyFact: ReadonlySet<FactId> = new Set(factIds);

/** A request that states every fact of one ordinary case within some masks: nothing of it is left open. */
export function wholeRequestIn(masks: Masks, ground: Ground): PatronRequest | undefined {
  const point = pointIn(masks, ground);
  return point === undefined ? undefined : requestAt(point, everyFact, jurisdictionOf(ground.tracks));
}

/** A request that states the facts that rules test; what rests is left out. */
export function requestAt(point: Point, tested: ReadonlySet<FactId>, jurisdiction: string | undefined): PatronRequest {
  const about = (subject: string): { readonly [fact: string]: Value } =>
    Object.fromEntries(
      factIds.flatMap((fact): readonly (readonly [string, Value])[] => {
        const value = point[fact];
        const stated = fact === "record" || fact === "handler" || (tested.has(fact) && value !== restingOf(fact));
        return facts[fact].about === subject && stated && value !== undefined ? [[fact, value]] : [];
      }),
    );
  const item = about("item");
  const kind = point.record as RecordType; // a point holds every fact
  // without a list it would ask for all that the record can hold, and that shows somebody
  const elements =
    point.linkage === "no-person" && Object.hasOwn(item, "linkage") && showsSomebody(kind)
      ? { elements: elementsOfNobody(kind) }
      : {};
  // every value is one of its own fact
  return {
    library: { ...(jurisdiction === undefined ? {} : { jurisdiction }), ...about("library") },
    facts: about("request"),
    items: [{ ...item, ...elements }],
  } as unknown as PatronRequest;
}
