import { attempt, copyScalar, isPlain, readKey, unreadable } from "./copy.js";
import type { TreeNode } from "./field-tree.js";

/**
 * Reads of one object that are needed more than once: each is made once. A getter that answers differently the second
 * time changes nothing.
 */
export class Reads {
  #made: Map<object, Map<string, unknown>> | undefined;

  /** What an object holds under a key. */
  key(node: TreeNode | undefined, object: object, key: string): unknown {
    if (node?.pinned?.has(key) !== true) return readKey(object, key);
    this.#made ??= new Map();
    let ofObject = this.#made.get(object);
    if (ofObject === undefined) {
      ofObject = new Map();
      this.#made.set(object, ofObject);
    }
    if (ofObject.has(key)) return ofObject.get(key);
    const value = readKey(object, key);
    // a date can be changed from outside after it was looked at
    const kept = value instanceof Date ? attempt(() => copyScalar(value)) : value;
    ofObject.set(key, kept);
    return kept;
  }

  /** The text, number, truth value or null that keys lead to. */
  at(node: TreeNode | undefined, object: object, keys: readonly string[]): ReturnType<typeof copyScalar> | undefined {
    let at: unknown = object;
    let place = node;
    for (const key of keys) {
      if (!isPlain(at)) return undefined;
      at = this.key(place, at, key);
      place = place?.keys.get(key);
    }
    if (at === undefined || keys.length === 0) return undefined;
    return at === unreadable ? unreadable : copyScalar(at);
  }
}
