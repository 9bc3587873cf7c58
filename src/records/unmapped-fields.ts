import { freezeData } from "../internal/freeze.js";
import { attempt, entriesOf, isList, isPlain, readKey, unreadable } from "./copy.js";
import { type FieldMap, isFieldMap } from "./field-map.js";
import { formatFieldPath, reservedKeys } from "./field-path.js";
import { hasParts, type TreeNode, treeOf } from "./field-tree.js";

/** A field that a map does not know, ready to be mapped. */
export interface UnmappedField {
  /** Written as a field map writes it. */
  readonly path: string;
  /** The kinds of JSON value that were met there. */
  readonly kinds: readonly ("text" | "number" | "truth-value" | "null")[];
}

/** More fields than this are not listed. */
const mostFields = 10_000;

/**
 * Names the fields of sample objects that a map does not know, so that somebody can map them.
 *
 * Other than every other function here it gives keys as they are in the objects, and a key can be a name: use it on
 * test data at a developer's desk, not in a log.
 *
 * @example
 * ```ts
 * import { folioUser, unmappedFields } from "patron-privacy/records";
 *
 * unmappedFields([{ username: "sample", customFields: { largePrint: true }, nicknames: ["a"] }], folioUser); // => [{ path: "customFields.largePrint", kinds: ["truth-value"] }, { path: "nicknames[]", kinds: ["text"] }]
 * ```
 */
export function unmappedFields(samples: Iterable<unknown>, map: FieldMap): readonly UnmappedField[] {
  const found = new Map<string, Set<UnmappedField["kinds"][number]>>();
  const budget = { left: 1_000_000 };
  const list = (path: string, kind?: UnmappedField["kinds"][number]) => {
    if (found.size >= mostFields && !found.has(path)) return;
    const kinds = found.get(path) ?? new Set();
    if (kind !== undefined) kinds.add(kind);
    found.set(path, kinds);
  };
  const look = (value: unknown, path: string, node: TreeNode | undefined, depth: number): void => {
    if (budget.left-- <= 0 || depth > 32 || value === unreadable || node?.field?.whole === true) return;
    const known = node?.field !== undefined && (node.field.element !== "custom-field" || node.hangs !== undefined);
    if (isList(value)) {
      const leafOfTexts = node !== undefined && !hasParts(node);
      for (const entry of entriesOf(value, budget))
        if (node?.field?.many === true || (leafOfTexts && known)) look(entry, path, node, depth + 1);
        else look(entry, `${path}[]`, node?.entry, depth + 1);
    } else if (isPlain(value)) {
      const keys = attempt(() => Object.keys(value));
      for (const key of keys === unreadable ? [] : keys) {
        if (reservedKeys.has(key)) continue;
        const name = formatFieldPath([{ kind: "key", key }]);
        look(
          readKey(value, key),
          path === "" ? name : `${path}.${name}`,
          node?.keys.get(key) ?? node?.anyKey,
          depth + 1,
        );
      }
    } else if (!known && (node === undefined || !hasParts(node)) && value !== undefined) {
      list(path, kindOf(value));
    }
  };
  if (isFieldMap(map)) for (const sample of samples) if (isPlain(sample)) look(sample, "", treeOf(map).root, 0);
  return freezeData([...found].map(([path, kinds]) => ({ path, kinds: [...kinds] })));
}

function kindOf(value: unknown): UnmappedField["kinds"][number] | undefined {
  if (value === null) return "null";
  if (typeof value === "string" || value instanceof Date) return "text";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "truth-value" : undefined;
}
