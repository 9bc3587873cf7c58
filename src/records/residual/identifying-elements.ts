import type { DataElement } from "../../vocabulary/element-groups.js";
import { elements } from "../../vocabulary/elements.js";

/** Elements that narrow a record down to few people and say something of the person. */
export const aboutThePerson: ReadonlySet<DataElement> = /* @__PURE__ */ new Set<DataElement>([
  "birth-year",
  "date-of-birth",
  "age-class",
  "gender",
  "language",
  "postal-code",
  "patron-category",
  "home-library",
  "affiliation",
]);
/** Elements that narrow it down further beside those. */
export const aboutTheUse: ReadonlySet<DataElement> = /* @__PURE__ */ new Set<DataElement>([
  "transaction-date",
  "service-location",
  "item-identifier",
  "title-or-description",
  "user-agent",
]);

/** Elements that hold moments: to the second, few rows of a library share one. */
export const datesOfUse: ReadonlySet<DataElement> = /* @__PURE__ */ new Set<DataElement>([
  "transaction-date",
  "enrolment-date",
  "last-activity",
]);

/** Elements that hold whatever somebody wrote, so a name too. */
export const written: ReadonlySet<DataElement> = /* @__PURE__ */ new Set<DataElement>([
  "staff-note",
  "patron-note",
  "custom-field",
  "search-query",
  "question-content",
  "document-content",
  "page-or-resource-visited",
  "disability-or-health",
  "vulnerability-marker",
  "incident-allegation",
]);

/** Elements that name or point at one person. */
export function isDirect(element: DataElement): boolean {
  const { group, sensitivity } = elements[element];
  if (aboutThePerson.has(element) || element === "login-security-state" || element === "user-agent") return false;
  if (group === "identifier" || element === "household-group") return true;
  return (
    (["identity", "contact", "credential", "device", "image"].includes(group) && sensitivity !== "low") ||
    element === "payment-card" ||
    element === "payment-detail"
  );
}
