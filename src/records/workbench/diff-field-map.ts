import { freezeData } from "../../internal/freeze.js";
import { nearest } from "../../internal/nearest.js";
import type { DataElement } from "../../vocabulary/element-groups.js";
import type { FieldMap } from "../field-map.js";
import { parseFieldPath } from "../field-path.js";
import { treeOf } from "../field-tree.js";
import type { Leaf } from "./leaf.js";
import { type ProposalGround, proposeElement } from "./lexicon.js";

/** What changed between the schema that a map was read against and another one. */
export interface FieldMapDiff {
  /** Leaves that the map does not know: withheld until somebody says what they hold. */
  readonly added: readonly {
    readonly path: string;
    readonly proposal?: { readonly element: DataElement; readonly by: ProposalGround };
    /** A field of the map that is gone and has a name like this one. */
    readonly renamed?: string;
  }[];
  /** Fields of the map that the schema does not have any more. */
  readonly gone: readonly string[];
  readonly kept: number;
}

/**
 * Compares a map with the leaves of a newer schema.
 *
 * @example
 * ```ts
 * import { diffFieldMap, evergreenUsrCircHistory, schemaLeaves } from "patron-privacy/records";
 *
 * const properties = { id: {}, usr: {}, xact_start: {}, target_copy: {}, due_date: {}, checkin_time: {}, source_circ: {}, shelf: {} };
 * diffFieldMap(evergreenUsrCircHistory, schemaLeaves({ properties })).added; // => [{ path: "shelf" }]
 * ```
 */
export function diffFieldMap(map: FieldMap, leaves: readonly Leaf[]): FieldMapDiff {
  const known = new Set(leaves.map(({ path }) => path));
  const gone = Object.keys(map.fields).filter(
    (path) => !known.has(path) && !path.includes("*") && !leaves.some((leaf) => isBelow(leaf.path, path)),
  );
  const added = leaves.filter(({ path }) => !isKnown(map, path));
  return freezeData({
    added: added.map((leaf) => {
      const proposal = proposeElement(leaf);
      const renamed = nearest(leaf.path, gone);
      return {
        path: leaf.path,
        ...(proposal === undefined ? {} : { proposal }),
        ...(renamed === undefined ? {} : { renamed }),
      };
    }),
    gone,
    kept: leaves.length - added.length,
  });
}

function isBelow(path: string, above: string): boolean {
  return path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
}

/** Does the map say something of a path: itself, a whole above it, or any key? */
function isKnown(map: FieldMap, path: string): boolean {
  let node = treeOf(map).root;
  for (const step of parseFieldPath(path) ?? []) {
    if (node.field?.whole === true) return true;
    const next =
      step.kind === "key"
        ? (node.keys.get(step.key) ?? node.anyKey)
        : step.kind === "entry"
          ? (node.entry ?? node)
          : node.anyKey;
    if (next === undefined) return false;
    node = next;
  }
  return node.field !== undefined || node.keys.size > 0;
}
