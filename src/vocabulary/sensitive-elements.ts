import type { DataElement } from "./element-groups.js";

/**
 * Elements that open to the patron and to staff at work; to others only where a rule names them, or a paper that
 * requires lists them: marks of protection, notes of staff, allegations, health, payment cards, identity numbers, and
 * who on the staff did it.
 */
export const sensitiveElements = [
  "vulnerability-marker",
  "staff-note",
  "incident-allegation",
  "disability-or-health",
  "payment-card",
  "government-id",
  "staff-actor",
] as const satisfies readonly DataElement[];

const sensitive: ReadonlySet<DataElement> = /* @__PURE__ */ new Set<DataElement>(sensitiveElements);

/** Is it one of {@link sensitiveElements}? */
export function isSensitive(element: DataElement): boolean {
  return sensitive.has(element);
}
