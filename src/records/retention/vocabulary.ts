import type { LabelAndLine } from "../../vocabulary/fact.js";

/** The events from which retention periods are counted, and, for the latest, until which a record is kept. */
export const retentionEvents = {
  created: ["Made", "The record was made."],
  "last-entry": ["Last entry", "Something was last added to the record."],
  "last-action": ["Last action", "Something was last done about the matter."],
  "last-used": ["Last used", "The patron last used the account."],
  registered: ["Registered", "The patron registered."],
  expired: ["Expired", "The card or account expires."],
  superseded: ["Superseded", "A newer record took its place."],
  processed: ["Processed", "The form was worked off, or its data were entered."],
  "checked-out": ["Checked out", "The item was checked out."],
  "item-returned": ["Returned", "The item was returned."],
  "next-checkout": ["Next checkout", "Somebody else checked the item out."],
  "request-made": ["Request made", "The request was made."],
  "request-closed": ["Request closed", "The request was filled, cancelled or given up."],
  answered: ["Answered", "The question was answered."],
  paid: ["Paid", "What was owed was paid, waived or written off."],
  "block-ended": ["Block ended", "A block, ban or restriction ended."],
  "matter-closed": ["Matter closed", "An incident, complaint or case was closed."],
  audited: ["Audited", "The audit that covers the record was done."],
  "statistics-compiled": ["Counted", "The statistics of the period were compiled."],
  "age-reached": ["Age reached", "The patron reaches the age named."],
  "programme-ended": ["Programme ended", "The programme, class or booking ends."],
  "logged-off": ["Logged off", "The session ended."],
  "sheet-full": ["Sheet full", "The sign-in sheet is full."],
  "job-released": ["Job released", "The print, copy or fax job was released."],
  "service-left": ["Service left", "The patron left the service."],
  "opted-in": ["Opted in", "The patron last chose to have the history kept."],
  "opted-out": ["Opted out", "The patron opted out, or deleted it."],
  "account-deleted": ["Account deleted", "The patron's account was deleted."],
  "no-longer-needed": ["No longer needed", "The library has no further use for it."],
} as const satisfies { readonly [event: string]: LabelAndLine };

/** Names an event from which retention is counted. */
export type RetentionEvent = keyof typeof retentionEvents;

/** Events that may be set for a day to come. Any other event in the future is a clock that is wrong. */
export const plannedEvents: ReadonlySet<RetentionEvent> = /* @__PURE__ */ new Set<RetentionEvent>([
  "expired",
  "age-reached",
  "programme-ended",
  "block-ended",
]);

/** Events of which the first cannot come after the second. */
export const eventOrder: readonly (readonly [RetentionEvent, RetentionEvent])[] = [
  ["registered", "expired"],
  ["checked-out", "item-returned"],
  ["item-returned", "next-checkout"],
  ["request-made", "request-closed"],
  ["created", "superseded"],
  ["created", "last-entry"],
];

/** What becomes of a record. */
export const disposals = {
  delete: ["Delete", "Take it out of every store."],
  shred: ["Shred", "Destroy the paper."],
  overwrite: ["Overwrite", "Let newer data take its place."],
  anonymise: ["Anonymise", "Take the person out and keep what is left."],
  generalise: ["Generalise", "Make it so coarse that it fits many people."],
  aggregate: ["Aggregate", "Count it, keep the counts, delete it."],
  restrict: ["Restrict", "Keep it where only few can see it."],
  transfer: ["Transfer", "Hand it to the archive."],
} as const satisfies { readonly [disposal: string]: LabelAndLine };

/** Names what becomes of a record. */
export type Disposal = keyof typeof disposals;

/** What must be done before a record is disposed of. */
export const beforeDisposal = {
  approval: ["Approval", "The body that approves disposal lists has approved."],
  "no-legal-action": ["No legal action", "Somebody has checked that no legal action is pending or expected."],
  "disposal-log": ["Disposal log", "What is disposed of is written down, without the patrons."],
} as const satisfies { readonly [step: string]: LabelAndLine };

/** Names what must be done before a record is disposed of. */
export type BeforeDisposal = keyof typeof beforeDisposal;

/** Facts of a record on which a period can depend. Amounts are in US cents, ages in years. */
export const retentionFacts = {
  "amount-owed": { kind: "number", unit: "US cents" },
  "patron-age": { kind: "number", unit: "years" },
  "items-on-loan": { kind: "number", unit: "items" },
  "in-collection": { kind: "truth" },
  "keeps-history": { kind: "truth" },
  "action-pending": { kind: "truth" },
  audited: { kind: "truth" },
  "copyright-copy": { kind: "truth" },
  "schedule-adopted": { kind: "truth" },
} as const satisfies { readonly [fact: string]: { readonly kind: "number" | "truth"; readonly unit?: string } };

/** Names a fact of a record on which a period can depend. */
export type RetentionFact = keyof typeof retentionFacts;
