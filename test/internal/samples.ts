import type { AnyShape, ObjectShape } from "../../src/internal/shape/shape.js";

/** A place in a value: the keys that lead there. */
export type Place = readonly (string | number)[];

/** One value of a shape with everything in it, and where its objects with known keys are. */
export interface Sample {
  readonly value: unknown;
  readonly objects: readonly { readonly at: Place; readonly shape: ObjectShape }[];
}

const texts = ["x", "09:30", "2026-11-24T10:05", "US", "https://a.example/", "2026-01-31", "1"];

/** As many samples as the alternatives of a shape need, so that each alternative is in one. */
export function samplesOf(shape: AnyShape): readonly Sample[] {
  const all = Array.from({ length: shape.kind === "tagged" ? shape.of.size : 12 }, (_, turn) => sampleOf(shape, turn));
  return all.filter(
    ({ value }, at) => all.findIndex((one) => JSON.stringify(one.value) === JSON.stringify(value)) === at,
  );
}

function sampleOf(shape: AnyShape, turn: number): Sample {
  const objects: { at: Place; shape: ObjectShape }[] = [];
  const make = (one: AnyShape, at: Place): unknown => {
    switch (one.kind) {
      case "text":
        return texts.find(
          (text) => one.form === undefined || (one.form.pattern.test(text) && one.form.test?.(text) !== false),
        );
      case "words":
        return one.values[turn % one.values.length];
      case "day":
        return "2026-01-31";
      case "number":
        return Math.max(one.least, 1);
      case "flag":
        return true;
      case "constant":
        return one.value;
      case "list":
        return [make(one.of, [...at, 0])];
      case "record": {
        const key = String(make(one.key, at));
        return { [key]: make(one.of, [...at, key]) };
      }
      case "object":
        objects.push({ at, shape: one });
        return Object.fromEntries(
          [...one.keys].flatMap(([key, { shape: of }]) => {
            const value = make(of, [...at, key]);
            return value === undefined ? [] : [[key, value]];
          }),
        );
      case "tagged":
        return make([...one.of.values()][turn % one.of.size] as AnyShape, at);
      case "either":
        return make(one.of[turn % one.of.length] as AnyShape, at);
      case "data":
        return null;
      case "given":
        return {};
      case "unread":
        return undefined;
    }
  };
  return { value: make(shape, []), objects };
}

/** A copy with another value at a place. */
export function replaced(value: unknown, [key, ...rest]: Place, by: (old: unknown) => unknown): unknown {
  if (key === undefined) return by(value);
  if (Array.isArray(value)) return value.map((one, at) => (at === key ? replaced(one, rest, by) : one));
  const object = value as { readonly [key: string]: unknown };
  return { ...object, [key]: replaced(object[String(key)], rest, by) };
}

/** Every place in a value. */
export function placesOf(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [at];
  const inner = Array.isArray(value) ? value.map((one, index) => [index, one] as const) : Object.entries(value);
  return [at, ...inner.flatMap(([key, one]) => placesOf(one, [...at, key]))];
}
