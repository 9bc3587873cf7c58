import { freezeData } from "../internal/freeze.js";
import type { FieldMap, MappedField } from "./field-map.js";

/** More places of one map than this are not remembered. */
const mostPlaces = 5_000;

/**
 * What is said of a place of a map, made once for each map, place and aspect: most objects of a system have the same
 * fields, and the sentences about them need not be made again for each.
 */
export class Said<Aspect, Thing extends { readonly count: number }> {
  readonly #things = new WeakMap<FieldMap, Map<string | MappedField, Map<Aspect, Thing>>>();

  /**
   * What was said before, or what `make` says now; it is frozen. A place is its field, since a field by its neighbour
   * is another in each case; one that the map does not know is its path.
   */
  of(map: FieldMap, place: string | MappedField, aspect: Aspect, make: () => Thing): Thing {
    const places = remembered(this.#things, map, () => new Map<string | MappedField, Map<Aspect, Thing>>());
    // keys that no map knows may be different in each object
    if (places.size >= mostPlaces && !places.has(place)) return freezeData(make());
    const aspects = remembered(places, place, () => new Map<Aspect, Thing>());
    return remembered(aspects, aspect, () => freezeData(make()));
  }
}

/** What is kept under a key; made if there is none yet. */
function remembered<Key, Value>(
  kept: { readonly get: (key: Key) => Value | undefined; readonly set: (key: Key, value: Value) => unknown },
  key: Key,
  make: () => Value,
): Value {
  const found = kept.get(key);
  if (found !== undefined) return found;
  const made = make();
  kept.set(key, made);
  return made;
}
