import { keyText } from "../internal/key-text.js";
import type { FieldMap } from "./field-map.js";
import { treeOf } from "./field-tree.js";
import type { Reads } from "./reads.js";

/** Whose an object is: the patron's, another's, or nobody can tell. */
export type Whose = "own" | "other-patron" | "patron-not-named";

/** Whose the keys in an object say it is: every key that is there must be the patron's, and there must be one. */
export function whoseKeys(keys: readonly unknown[], subject: string): Whose {
  const named = keys.filter((key) => key !== undefined && key !== null && key !== "");
  const texts = named.map(keyText);
  if (texts.some((text) => text !== undefined && text !== subject)) return "other-patron";
  return texts.length > 0 && texts.every((text) => text === subject) ? "own" : "patron-not-named";
}

/**
 * Whose an object is. Where a map names the patron only inside lists, each entry is looked at on its own, and the object
 * around them is nobody's.
 */
export function whoseIs(object: object, subject: string, map: FieldMap, reads: Reads): Whose {
  const { root } = treeOf(map);
  if (map.subject.length === 0) return "patron-not-named";
  const { owners } = root;
  return owners === undefined
    ? "own"
    : whoseKeys(
        owners.map((keys) => reads.at(root, object, keys)),
        subject,
      );
}
