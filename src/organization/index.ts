export type { HeldAuthority } from "./authority.js";
export { contactsFor, type StaleContact, staleContacts } from "./contacts.js";
export { type CoverageGap, coverageGaps, type Shift } from "./coverage.js";
export { defineOrganization, type OrganizationIssue, type OrganizationResult } from "./define-organization.js";
export { type Fallback, type FallbackPreset, type FallbackPresetName, fallbackPresets } from "./fallback.js";
export {
  audiences,
  type Branch,
  type Contact,
  type ContactAudience,
  type Delegation,
  type Hours,
  type Organization,
  type OrganizationDraft,
  type Person,
  type Position,
  type Weekday,
  weekdays,
} from "./organization.js";
export { organizationSchema } from "./organization-schema.js";
export { parseOrganization } from "./parse-organization.js";
export {
  type Answerer,
  type LastResort,
  type PassedOver,
  type PassedOverReason,
  type Presence,
  passedOverReasons,
  type WhoAnswers,
  whoAnswers,
} from "./who-answers.js";
