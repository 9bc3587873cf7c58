import type { JsonValue } from "../copy.js";
import { reservedKeys } from "../field-path.js";

/** An element as any parser of XML can give it: its name, and texts and elements in order. */
export interface XmlElement {
  readonly name: string;
  readonly children: readonly (XmlElement | string)[];
}

/** How deep elements may be nested. */
const deepest = 64;

/**
 * An element of XML as an object for a map such as `ncip/lookup-user`: the name of an element is a key, without its
 * prefix; the text of an element without other elements is its value; an element that is there more than once is a list.
 * Attributes are not read.
 *
 * @example
 * ```ts
 * import { objectFromXml } from "patron-privacy/records";
 *
 * const value = { name: "ns1:UserIdentifierValue", children: [" 700 "] };
 * objectFromXml({ name: "ns1:UserId", children: [value] }); // => { UserIdentifierValue: "700" }
 * ```
 */
export function objectFromXml(element: XmlElement): JsonValue {
  return objectAt(element, 0);
}

function objectAt({ children }: XmlElement, depth: number): JsonValue {
  const elements = children.filter((child) => typeof child !== "string");
  if (elements.length === 0 || depth > deepest) return textOf(children);
  const object: { [key: string]: JsonValue } = {};
  for (const child of elements) {
    const key = localName(child.name);
    if (reservedKeys.has(key)) continue;
    const value = objectAt(child, depth + 1);
    const before = Object.hasOwn(object, key) ? object[key] : undefined;
    object[key] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return object;
}

/**
 * The first element of a name, at whatever depth: the answer inside an `NCIPMessage`.
 *
 * @example
 * ```ts
 * import { elementOfXml } from "patron-privacy/records";
 *
 * const message = { name: "NCIPMessage", children: [{ name: "ns1:LookupUserResponse", children: [] }] };
 * elementOfXml(message, "LookupUserResponse")?.name; // => "ns1:LookupUserResponse"
 * ```
 */
export function elementOfXml(element: XmlElement, name: string, depth = 0): XmlElement | undefined {
  if (localName(element.name) === name) return element;
  if (depth > deepest) return undefined;
  for (const child of element.children) {
    const found = typeof child === "string" ? undefined : elementOfXml(child, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function textOf(children: XmlElement["children"]): string {
  return children
    .filter((child) => typeof child === "string")
    .join("")
    .trim();
}
