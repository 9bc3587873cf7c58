import type { FieldMap, MappedField } from "./field-map.js";
import { formatFieldPath, parseFieldPath, type Step } from "./field-path.js";

/** One place of an object: what it holds itself, and what is below it. */
export interface TreeNode {
  /** The path under which a map names the place; empty for the object itself. */
  readonly path: string;
  field?: MappedField;
  readonly keys: Map<string, TreeNode>;
  anyKey?: TreeNode;
  entry?: TreeNode;
}

const trees = /* @__PURE__ */ new WeakMap<FieldMap, TreeNode>();

/** The fields of a map as a tree, made once for each map. */
export function treeOf(map: FieldMap): TreeNode {
  const known = trees.get(map);
  if (known !== undefined) return known;
  const root: TreeNode = { path: "", keys: new Map() };
  for (const [path, field] of Object.entries(map.fields)) {
    const steps = parseFieldPath(path) ?? [];
    const node = steps.reduce((above, step, at) => below(above, step, steps.slice(0, at + 1)), root);
    node.field = field;
  }
  trees.set(map, root);
  return root;
}

/** Does a place hold other places? */
export function hasParts({ keys, anyKey, entry }: TreeNode): boolean {
  return keys.size > 0 || anyKey !== undefined || entry !== undefined;
}

function below(node: TreeNode, step: Step, steps: readonly Step[]): TreeNode {
  const fresh = (): TreeNode => ({ path: formatFieldPath(steps), keys: new Map() });
  switch (step.kind) {
    case "key": {
      const found = node.keys.get(step.key) ?? fresh();
      node.keys.set(step.key, found);
      return found;
    }
    case "any-key":
      node.anyKey ??= fresh();
      return node.anyKey;
    case "entry":
      node.entry ??= fresh();
      return node.entry;
  }
}
