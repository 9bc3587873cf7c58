import { freezeData } from "../internal/freeze.js";

/**
 * The elements of information that records hold, by group. Apart from their sensitivity and texts, so that code that
 * only decides does not carry these.
 */
export const elementsByGroup = /* @__PURE__ */ freezeData({
  identity: [
    "legal-name",
    "preferred-name",
    "former-or-other-name",
    "name-affix",
    "pronouns",
    "date-of-birth",
    "birth-year",
    "age-class",
    "gender",
    "ethnicity-or-demographic",
    "photo",
    "signature",
    "language",
  ],
  contact: ["postal-address", "postal-code", "email", "phone", "alternate-contact", "contact-preference"],
  identifier: [
    "patron-barcode",
    "internal-patron-id",
    "external-id",
    "username",
    "pseudonymous-id",
    "government-id",
    "student-or-employee-id",
    "researcher-id",
    "previous-identifier",
  ],
  credential: ["password", "pin", "auth-token", "login-security-state"],
  relation: ["guardian-link", "proxy-link", "household-group", "shared-access-grant"],
  status: [
    "home-library",
    "patron-category",
    "affiliation",
    "account-status",
    "enrolment-date",
    "last-activity",
    "account-block",
    "privacy-preference",
    "consent-record",
  ],
  "free-text": ["staff-note", "patron-note", "custom-field"],
  use: [
    "item-identifier",
    "title-or-description",
    "transaction-date",
    "transaction-state",
    "service-location",
    "activity-count",
    "search-query",
    "page-or-resource-visited",
    "question-content",
    "document-content",
    "attendance",
  ],
  financial: ["amount-owed", "payment-detail", "payment-card", "collection-status"],
  device: ["ip-address", "device-id", "cookie-or-session-id", "user-agent", "geolocation"],
  image: ["video-image", "voice-recording"],
  special: ["disability-or-health", "vulnerability-marker", "incident-allegation"],
  staff: ["staff-actor"],
  none: ["operational-reference"],
} as const);

/** Names a group of data elements. */
export type ElementGroup = keyof typeof elementsByGroup;

/** Names a data element. */
export type DataElement = (typeof elementsByGroup)[ElementGroup][number];

/** The groups of data elements. */
export const elementGroups = /* @__PURE__ */ (() =>
  freezeData(Object.keys(elementsByGroup) as readonly ElementGroup[]))(); // keys of a const object, so the cast is exact

/** Every data element, in the order of the vocabulary. */
export const dataElements: readonly DataElement[] = /* @__PURE__ */ (() =>
  freezeData<readonly DataElement[]>(Object.values(elementsByGroup).flat()))();

/** Is it the name of a data element? */
export function isDataElement(value: unknown): value is DataElement {
  return (dataElements as readonly unknown[]).includes(value);
}
