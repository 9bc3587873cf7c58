import { formatFieldPath } from "../field-path.js";
import { isObject } from "../sql/mapped-table.js";
import type { Leaf, LeafKind, ValueShape } from "./leaf.js";

/** How deep a schema is followed; one that holds itself ends there. */
const deepest = 8;

type Schema = { readonly [key: string]: unknown };

/**
 * The leaves that a JSON Schema describes. References inside the document are followed, others are not fetched: their
 * place is a leaf of which nothing is known.
 */
export function schemaLeaves(schema: unknown, root: unknown = schema): readonly Leaf[] {
  const found = new Map<string, Leaf>();
  const look = (given: unknown, path: string, depth: number, says: string | undefined): void => {
    const here = resolved(given, root);
    if (here === undefined || depth > deepest) {
      if (path !== "") add({ path, kind: "unknown" });
      return;
    }
    const told = typeof here["description"] === "string" ? here["description"] : says;
    for (const word of ["allOf", "anyOf", "oneOf"]) {
      const parts = here[word];
      if (Array.isArray(parts)) for (const part of parts) look(part, path, depth + 1, told);
    }
    const { properties, items } = here;
    if (isObject(properties))
      for (const [key, value] of Object.entries(properties)) {
        const name = formatFieldPath([{ kind: "key", key }]);
        look(value, path === "" ? name : `${path}.${name}`, depth + 1, undefined);
      }
    else if (isObject(items)) look(items, `${path}[]`, depth + 1, told);
    else if (path !== "" && !["allOf", "anyOf", "oneOf"].some((word) => Array.isArray(here[word])))
      add({ path, ...seenIn(here), ...(told === undefined ? {} : { says: told }) });
  };
  const add = (leaf: Leaf) => {
    const before = found.get(leaf.path);
    if (before === undefined || before.kind === "unknown") found.set(leaf.path, leaf);
  };
  look(schema, "", 0, undefined);
  return [...found.values()];
}

/** The leaves of one schema of an OpenAPI document, by its name under `components.schemas` or `definitions`. */
export function openApiLeaves(document: unknown, name: string): readonly Leaf[] | undefined {
  if (!isObject(document)) return undefined;
  const { components, definitions } = document;
  const schemas = isObject(components) && isObject(components["schemas"]) ? components["schemas"] : definitions;
  return isObject(schemas) && Object.hasOwn(schemas, name) ? schemaLeaves(schemas[name], document) : undefined;
}

function resolved(given: unknown, root: unknown, depth = 0): Schema | undefined {
  if (!isObject(given) || depth > deepest) return undefined;
  const reference = given["$ref"];
  if (typeof reference !== "string") return given;
  if (!reference.startsWith("#")) return undefined;
  let at: unknown = root;
  for (const part of reference
    .slice(1)
    .split("/")
    .filter((one) => one !== "")) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return resolved(at, root, depth + 1);
}

const formats: ReadonlyMap<unknown, { readonly kind: LeafKind; readonly shape?: ValueShape }> = /* @__PURE__ */ new Map<
  unknown,
  { readonly kind: LeafKind; readonly shape?: ValueShape }
>([
  ["date", { kind: "date" }],
  ["date-time", { kind: "date" }],
  ["email", { kind: "text", shape: "email" }],
  ["uuid", { kind: "key", shape: "uuid" }],
  ["uri", { kind: "text", shape: "url" }],
  ["ipv4", { kind: "text", shape: "ip-address" }],
]);

function seenIn({ type, format }: Schema): { readonly kind: LeafKind; readonly shape?: ValueShape } {
  const types = (Array.isArray(type) ? type : [type]).filter((one) => one !== "null");
  const [only] = types;
  if (types.length !== 1) return { kind: "unknown" };
  switch (only) {
    case "string":
      return formats.get(format) ?? { kind: "text" };
    case "integer":
    case "number":
      return { kind: "number" };
    case "boolean":
      return { kind: "truth" };
    case "object":
      return { kind: "object" };
    case "array":
      return { kind: "list" };
    default:
      return { kind: "unknown" };
  }
}
