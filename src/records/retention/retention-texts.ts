import type { LabelAndLine } from "../../vocabulary/fact.js";
import type { RetentionDoubt, RetentionOutcome } from "./disposition-result.js";
import type { HoldReason } from "./hold.js";
import {
  type BeforeDisposal,
  beforeDisposal,
  type Disposal,
  disposals,
  type RetentionEvent,
  type RetentionFact,
  retentionEvents,
} from "./vocabulary.js";

/** The texts about retention that a person reads. A translation has the same shape. */
export interface RetentionTexts {
  readonly language: string;
  readonly outcomes: { readonly [outcome in RetentionOutcome]: LabelAndLine };
  readonly doubts: { readonly [code in RetentionDoubt["code"]]: string };
  readonly events: { readonly [event in RetentionEvent]: LabelAndLine };
  readonly disposals: { readonly [disposal in Disposal]: LabelAndLine };
  readonly before: { readonly [step in BeforeDisposal]: LabelAndLine };
  readonly facts: { readonly [fact in RetentionFact]: LabelAndLine };
  readonly holds: { readonly [reason in HoldReason]: LabelAndLine };
}

/** The texts about retention in English. */
export const retentionTexts: RetentionTexts = {
  language: "en",
  outcomes: {
    "keep-until": ["Keep", "A rule still keeps it."],
    may: ["May go", "No rule keeps it any longer, and none demands yet that it goes."],
    must: ["Must go", "It has been kept as long as it may be."],
    "on-hold": ["On hold", "A legal hold covers it: nothing is disposed of, whatever the schedule says."],
    conflict: ["Conflict", "One rule still keeps it and another wants it gone; a person must decide between them."],
    "no-rule": ["No rule", "The schedule says nothing of it. That is a gap to close, not a reason to keep it."],
    unclear: ["Unclear", "What is known does not decide it; it is kept until somebody has looked."],
  },
  doubts: {
    "no-zone": "The time has no zone, so the day before and the day after are reckoned with.",
    "future-event": "The event lies in the future: a clock was wrong, or the date is.",
    "implausible-date": "The date is one that systems write where they know none.",
    "events-out-of-order": "An event that must come later has the earlier date.",
    "hold-not-certain": "Whether the hold covers it cannot be told, so it does.",
    lapsed: "The schedule of this rule was replaced or is old; the rule keeps, but it disposes of nothing.",
    unread: "Nobody has read this rule in full; it keeps, but it disposes of nothing.",
    expired: "This rule is no longer in force, and nothing has taken its place.",
  },
  events: retentionEvents,
  disposals,
  before: beforeDisposal,
  facts: {
    "amount-owed": ["Amount owed", "What the patron owes, in US cents."],
    "patron-age": ["Age", "The patron's age in years."],
    "items-on-loan": ["Items on loan", "How many items the patron has on loan."],
    "in-collection": ["In collection", "The account was referred to a collection agency or a court."],
    "keeps-history": ["Keeps history", "The patron has asked the library to keep the history."],
    "action-pending": ["Action pending", "A case, claim or inquiry about it is open."],
    audited: ["Audited", "The audit that covers it is done."],
    "copyright-copy": ["Copy", "The request was for a copy under copyright law, not for a loan."],
    "schedule-adopted": ["Schedule adopted", "The library has formally adopted the schedule."],
  },
  holds: {
    litigation: ["Litigation", "A case is before a court."],
    "anticipated-litigation": ["Anticipated litigation", "A case can reasonably be expected."],
    "legal-process": ["Legal process", "A subpoena, order or warrant names it."],
    "preservation-request": ["Request to preserve", "Somebody has asked in writing that it be preserved."],
    "records-request": ["Public-records request", "A request under public-records law is open."],
    investigation: ["Investigation", "An inquiry of the library or of an agency is open."],
    audit: ["Audit", "An audit is open."],
    other: ["Other", "Another reason, which the hold's note tells."],
  },
};
