import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Path } from "../internal/path.js";

/** A place in a text, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds where in a YAML or JSON text a path leads: the value where it is a word or a number, else its key. Where the
 * path leads out of the text, the last place on it that is there. Reads the text at the first question.
 */
export function locator(text: string): (path: Path) => Place | undefined {
  let read: { readonly root: unknown; readonly lines: LineCounter } | undefined;
  return (path) => {
    if (read === undefined) {
      const lines = new LineCounter();
      // JSON is YAML, so that one reader finds places in both
      const { contents } = parseDocument(text, { schema: "core", logLevel: "silent", lineCounter: lines });
      read = { root: contents, lines };
    }
    const offset = offsetOf(read.root, path);
    if (offset === undefined) return undefined;
    const { line, col } = read.lines.linePos(offset);
    return { line, column: col };
  };
}

function offsetOf(root: unknown, path: Path): number | undefined {
  let node = root;
  let offset = startOf(root);
  for (const key of path) {
    const [at, value] = child(node, key);
    if (at === undefined) break;
    node = value;
    offset = (isScalar(value) ? startOf(value) : undefined) ?? at;
  }
  return offset;
}

/** Where an entry begins, and its value. */
function child(node: unknown, key: string | number): readonly [at: number | undefined, value: unknown] {
  if (isSeq(node) && typeof key === "number") {
    const item = node.items[key];
    return [startOf(item), item];
  }
  if (!isMap(node)) return [undefined, undefined];
  const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key));
  return pair === undefined ? [undefined, undefined] : [startOf(pair.key), pair.value];
}

function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null | undefined)?.range?.[0] ?? undefined; // nodes of a parsed text have a range
}
