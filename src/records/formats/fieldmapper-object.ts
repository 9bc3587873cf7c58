import { attempt, isList, isPlain, readKey, unreadable } from "../copy.js";
import { reservedKeys } from "../field-path.js";

/** The fields of each class in the order of Evergreen's IDL (`fm_IDL.xml`). */
export interface FieldmapperClasses {
  readonly [hint: string]: readonly string[];
}

/** How deep objects may be kept inside one another. */
const deepest = 32;

/**
 * An object of Evergreen's API with names in place of positions: `{ __c: "circ", __p: [...] }` by the order of fields of
 * its class. What is of no class that you list stays as it is, and no map knows it. Values are not copied.
 *
 * @example
 * ```ts
 * import { namedFieldmapperObject } from "patron-privacy/records";
 *
 * namedFieldmapperObject({ __c: "circ", __p: [7, 51] }, { circ: ["id", "usr"] }); // => { id: 7, usr: 51 }
 * ```
 */
export function namedFieldmapperObject(value: unknown, classes: FieldmapperClasses, depth = 0): unknown {
  if (depth > deepest) return value;
  if (isList(value))
    return Array.from(value.keys(), (index) =>
      namedFieldmapperObject(
        attempt(() => value[index]),
        classes,
        depth + 1,
      ),
    );
  if (!isPlain(value)) return value;
  const [hint, cells] = [readKey(value, "__c"), readKey(value, "__p")];
  const fields = typeof hint === "string" && Object.hasOwn(classes, hint) ? classes[hint] : undefined;
  if (fields === undefined || !isList(cells)) return value;
  return Object.fromEntries(
    fields.flatMap((field, index) => {
      const cell = attempt(() => cells[index]);
      if (cell === undefined || cell === unreadable || reservedKeys.has(field)) return [];
      return [[field, namedFieldmapperObject(cell, classes, depth + 1)] as const];
    }),
  );
}
