import type { DataElement } from "../vocabulary/element-groups.js";
import { elements, type Sensitivity } from "../vocabulary/elements.js";

const scale: readonly Sensitivity[] = ["none", "low", "moderate", "high", "critical"];

const whoSomebodyIs: ReadonlySet<DataElement> = /* @__PURE__ */ new Set<DataElement>([
  "internal-patron-id",
  "patron-barcode",
  "username",
  "external-id",
  "student-or-employee-id",
  "government-id",
  "legal-name",
  "email",
]);

const whatSomebodyRead: ReadonlySet<DataElement> = /* @__PURE__ */ new Set<DataElement>([
  "item-identifier",
  "title-or-description",
]);

/**
 * How much harm data elements can do together. Each counts at least as itself; an identifier of a person beside an item
 * is critical whatever the two are by themselves. Our own scale: a proposal, not a published fact.
 */
export function sensitivityOf(held: Iterable<DataElement>): Sensitivity {
  const all = [...held];
  if (all.some((one) => whoSomebodyIs.has(one)) && all.some((one) => whatSomebodyRead.has(one))) return "critical";
  return scale[Math.max(0, ...all.map((one) => scale.indexOf(elements[one].sensitivity)))] ?? "none";
}
