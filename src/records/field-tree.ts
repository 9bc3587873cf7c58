import type { FieldCase, FieldMap, MappedField } from "./field-map.js";
import { formatFieldPath, neighbourOf, parseFieldPath, type Step } from "./field-path.js";

/** A field whose meaning hangs on a neighbour: where that is, and what the field is in each case. */
export interface Hangs {
  /** The place of the object that holds both. */
  readonly on: TreeNode;
  /** The keys that lead from that object to the neighbour. */
  readonly keys: readonly string[];
  readonly cases: ReadonlyMap<string, MappedField>;
}

/** One place of an object: what it holds itself, and what is below it. */
export interface TreeNode {
  /** The path under which a map names the place; empty for the object itself. */
  readonly path: string;
  field?: MappedField;
  readonly keys: Map<string, TreeNode>;
  anyKey?: TreeNode;
  entry?: TreeNode;
  hangs?: Hangs;
  /** Keys of this object that are looked at more than once; each is read once. */
  pinned?: Set<string>;
  /** Where this object holds the key of the patron whose record it is. */
  owners?: readonly (readonly string[])[];
}

/** A test of what is over, with the keys that lead to its field. */
export interface TreeOfMap {
  readonly root: TreeNode;
  /** The keys that lead to the field of each test of `past`. */
  readonly past: readonly (readonly string[])[];
}

const trees = /* @__PURE__ */ new WeakMap<FieldMap, TreeOfMap>();

/** The fields of a map as a tree, made once for each map. */
export function treeOf(map: FieldMap): TreeOfMap {
  const known = trees.get(map);
  if (known !== undefined) return known;
  const root: TreeNode = { path: "", keys: new Map() };
  for (const [path, field] of Object.entries(map.fields)) nodeAt(root, stepsOf(path)).field = field;
  for (const [path, field] of Object.entries(map.fields)) hang(root, stepsOf(path), field);
  const past = (map.past?.when ?? []).map(({ field }) => keysOfPath(field));
  for (const keys of past) pin(root, keys);
  for (const path of map.subject) own(root, stepsOf(path));
  const tree = { root, past };
  trees.set(map, tree);
  return tree;
}

/** Does a place hold other places? */
export function hasParts({ keys, anyKey, entry }: TreeNode): boolean {
  return keys.size > 0 || anyKey !== undefined || entry !== undefined;
}

/** The keys of a path that goes through no list; empty for one that does. */
export function keysOfPath(path: string): readonly string[] {
  const keys = stepsOf(path).flatMap((step) => (step.kind === "key" ? [step.key] : []));
  return keys.length === stepsOf(path).length ? keys : [];
}

function stepsOf(path: string): readonly Step[] {
  return parseFieldPath(path) ?? [];
}

function nodeAt(root: TreeNode, steps: readonly Step[]): TreeNode {
  return steps.reduce((above, step, at) => below(above, step, steps.slice(0, at + 1)), root);
}

function hang(root: TreeNode, steps: readonly Step[], field: MappedField): void {
  const { by, cases, ...rest } = field;
  const beside = by === undefined ? undefined : neighbourOf(steps, stepsOf(by));
  if (beside === undefined || cases === undefined) return;
  const on = nodeAt(root, steps.slice(0, beside.common));
  const full = ({ element, record = field.record, person, couldBe, note }: FieldCase): MappedField => {
    const { person: _person, couldBe: _couldBe, note: _note, ...kept } = rest;
    return {
      ...kept,
      element,
      record,
      ...(person === undefined ? {} : { person }),
      ...(couldBe === undefined ? {} : { couldBe }),
      ...(note === undefined ? {} : { note }),
    };
  };
  nodeAt(root, steps).hangs = {
    on,
    keys: beside.keys,
    cases: new Map(Object.entries(cases).map(([value, one]) => [value, full(one)])),
  };
  pin(on, beside.keys);
}

/** The innermost object that may be one of several, and where it holds the key of its patron. */
function own(root: TreeNode, steps: readonly Step[]): void {
  let start = 0;
  steps.forEach((step, at) => {
    const node = nodeAt(root, steps.slice(0, at + 1));
    const several = step.kind === "entry" || node.field?.many === true;
    if (several && at + 1 < steps.length) start = at + 1;
  });
  const node = nodeAt(root, steps.slice(0, start));
  const keys = steps.slice(start).flatMap((step) => (step.kind === "key" ? [step.key] : []));
  node.owners = [...(node.owners ?? []), keys];
  pin(node, keys);
}

function pin(node: TreeNode, [key, ...rest]: readonly string[]): void {
  if (key === undefined) return;
  node.pinned ??= new Set();
  node.pinned.add(key);
  const next = node.keys.get(key);
  if (next !== undefined) pin(next, rest);
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
