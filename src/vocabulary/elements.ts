/** How much harm a disclosure can do; our scale, statutes use none. */
export type Sensitivity = "none" | "low" | "moderate" | "high" | "critical";

/** The groups of data elements. */
export const elementGroups = ["identity", "contact", "identifier", "credential", "relation", "status", "free-text", "use", "financial", "device", "image", "special", "staff", "none"] as const;

/** Names a group of data elements. */
export type ElementGroup = (typeof elementGroups)[number];

/** The elements of information that records hold, with group and sensitivity. */
export const elements = {
  "legal-name": { group: "identity", sensitivity: "moderate" },
  "preferred-name": { group: "identity", sensitivity: "moderate" },
  "former-or-other-name": { group: "identity", sensitivity: "high" },
  "name-affix": { group: "identity", sensitivity: "low" },
  pronouns: { group: "identity", sensitivity: "high" },
  "date-of-birth": { group: "identity", sensitivity: "high" },
  "birth-year": { group: "identity", sensitivity: "moderate" },
  "age-class": { group: "identity", sensitivity: "low" },
  gender: { group: "identity", sensitivity: "high" },
  "ethnicity-or-demographic": { group: "identity", sensitivity: "critical" },
  photo: { group: "identity", sensitivity: "high" },
  signature: { group: "identity", sensitivity: "high" },
  language: { group: "identity", sensitivity: "low" },
  "postal-address": { group: "contact", sensitivity: "high" },
  "postal-code": { group: "contact", sensitivity: "moderate" },
  email: { group: "contact", sensitivity: "moderate" },
  phone: { group: "contact", sensitivity: "moderate" },
  "alternate-contact": { group: "contact", sensitivity: "moderate" },
  "contact-preference": { group: "contact", sensitivity: "low" },
  "patron-barcode": { group: "identifier", sensitivity: "high" },
  "internal-patron-id": { group: "identifier", sensitivity: "moderate" },
  "external-id": { group: "identifier", sensitivity: "moderate" },
  username: { group: "identifier", sensitivity: "moderate" },
  "pseudonymous-id": { group: "identifier", sensitivity: "low" },
  "government-id": { group: "identifier", sensitivity: "critical" },
  "student-or-employee-id": { group: "identifier", sensitivity: "high" },
  "researcher-id": { group: "identifier", sensitivity: "moderate" },
  "previous-identifier": { group: "identifier", sensitivity: "moderate" },
  password: { group: "credential", sensitivity: "critical" },
  pin: { group: "credential", sensitivity: "critical" },
  "auth-token": { group: "credential", sensitivity: "critical" },
  "login-security-state": { group: "credential", sensitivity: "moderate" },
  "guardian-link": { group: "relation", sensitivity: "high" },
  "proxy-link": { group: "relation", sensitivity: "high" },
  "household-group": { group: "relation", sensitivity: "moderate" },
  "shared-access-grant": { group: "relation", sensitivity: "moderate" },
  "home-library": { group: "status", sensitivity: "low" },
  "patron-category": { group: "status", sensitivity: "low" },
  affiliation: { group: "status", sensitivity: "moderate" },
  "account-status": { group: "status", sensitivity: "low" },
  "enrolment-date": { group: "status", sensitivity: "low" },
  "last-activity": { group: "status", sensitivity: "moderate" },
  "account-block": { group: "status", sensitivity: "moderate" },
  "privacy-preference": { group: "status", sensitivity: "low" },
  "consent-record": { group: "status", sensitivity: "low" },
  "staff-note": { group: "free-text", sensitivity: "high" },
  "patron-note": { group: "free-text", sensitivity: "high" },
  "custom-field": { group: "free-text", sensitivity: "high" },
  "item-identifier": { group: "use", sensitivity: "high" },
  "title-or-description": { group: "use", sensitivity: "high" },
  "transaction-date": { group: "use", sensitivity: "moderate" },
  "transaction-state": { group: "use", sensitivity: "low" },
  "service-location": { group: "use", sensitivity: "low" },
  "activity-count": { group: "use", sensitivity: "moderate" },
  "search-query": { group: "use", sensitivity: "critical" },
  "page-or-resource-visited": { group: "use", sensitivity: "critical" },
  "question-content": { group: "use", sensitivity: "critical" },
  "document-content": { group: "use", sensitivity: "critical" },
  attendance: { group: "use", sensitivity: "high" },
  "amount-owed": { group: "financial", sensitivity: "moderate" },
  "payment-detail": { group: "financial", sensitivity: "high" },
  "payment-card": { group: "financial", sensitivity: "critical" },
  "collection-status": { group: "financial", sensitivity: "high" },
  "ip-address": { group: "device", sensitivity: "high" },
  "device-id": { group: "device", sensitivity: "high" },
  "cookie-or-session-id": { group: "device", sensitivity: "moderate" },
  "user-agent": { group: "device", sensitivity: "low" },
  geolocation: { group: "device", sensitivity: "critical" },
  "video-image": { group: "image", sensitivity: "high" },
  "voice-recording": { group: "image", sensitivity: "high" },
  "disability-or-health": { group: "special", sensitivity: "critical" },
  "vulnerability-marker": { group: "special", sensitivity: "critical" },
  "incident-allegation": { group: "special", sensitivity: "high" },
  "staff-actor": { group: "staff", sensitivity: "low" },
  "operational-reference": { group: "none", sensitivity: "none" },
} as const satisfies { readonly [id: string]: { readonly group: ElementGroup; readonly sensitivity: Sensitivity } };

/** Names a data element. */
export type DataElement = keyof typeof elements;

/** Every data element, in the order of the vocabulary. */
export const dataElements = /* @__PURE__ */ Object.keys(elements) as readonly DataElement[]; // keys of a const object, so the cast is exact
