export type { HeldAuthority } from "./authority.js";
export { type BarredFallback, barredFallbacks, kindsAnsweredBy } from "./barred.js";
export { contactsFor, type StaleContact, staleContacts } from "./contacts.js";
export { type Coverage, type CoverageGap, type CoverageOptions, coverageGaps, type Shift } from "./coverage.js";
export { defineOrganization, type OrganizationResult } from "./define-organization.js";
export type { Fallback, FallbackConditions, FallbackStep } from "./fallback.js";
export { type FallbackPreset, type FallbackPresetName, fallbackPresets } from "./fallback-presets.js";
export { chainOfCommand } from "./hierarchy.js";
export { type LastResort, lastResortFor } from "./last-resort.js";
export {
  type Absence,
  audiences,
  type Branch,
  type Contact,
  type ContactAudience,
  type Custodian,
  type Delegation,
  type Hours,
  type Organization,
  type OrganizationDraft,
  type Person,
  type Position,
  type Posts,
  type Weekday,
  weekdays,
} from "./organization.js";
export { describeOrganizationIssue, type OrganizationIssue } from "./organization-issue.js";
export { organizationSchema } from "./organization-schema.js";
export { parseOrganization } from "./parse-organization.js";
export { type RequestKind, requestKinds } from "./request-kind.js";
export type { Presence, PresenceIssue } from "./whereabouts.js";
export {
  type Answerer,
  type CustodianNow,
  type Outside,
  type PassedOver,
  type PassedOverReason,
  passedOverReasons,
  type WhoAnswers,
  whoAnswers,
} from "./who-answers.js";
export { type Post, type PostHolder, type WhoHolds, whoHolds } from "./who-holds.js";
