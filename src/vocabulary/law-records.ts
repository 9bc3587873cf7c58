import { freezeData } from "../internal/freeze.js";
import type { RecordType } from "./facts/record.js";

/** The coarser classes of record that statutes speak of, as the law packs use them. */
export const lawRecordClasses = /* @__PURE__ */ freezeData([
  "registration",
  "circulation",
  "hold",
  "interlibrary-loan",
  "fines-and-fees",
  "reference-query",
  "search-history",
  "computer-session",
  "internet-use",
  "eresource-use",
  "program-attendance",
  "room-booking",
  "copy-request",
  "surveillance-video",
  "correspondence",
  "acquisition-request",
  "aggregate-statistics",
] as const);

/** Names a class of record of the law packs. */
export type LawRecordClass = (typeof lawRecordClasses)[number];

/**
 * The statutory class of each kind of record, left out where statutes have no such class.
 * Without a class the answer about coverage is doubt, never "not covered".
 */
export const lawRecordClass: { readonly [record in RecordType]?: LawRecordClass } = /* @__PURE__ */ freezeData<{
  readonly [record in RecordType]?: LawRecordClass;
}>({
  registration: "registration",
  "registration-application": "registration",
  "current-loan": "circulation",
  "loan-history": "circulation",
  "item-last-borrower": "circulation",
  hold: "hold",
  "hold-history": "hold",
  "interlibrary-loan": "interlibrary-loan",
  "copy-request": "copy-request",
  "fines-and-fees": "fines-and-fees",
  "payment-transaction": "fines-and-fees",
  "collection-referral": "fines-and-fees",
  "account-block-note": "registration",
  "reference-query": "reference-query",
  "chat-transcript": "reference-query",
  "acquisition-request": "acquisition-request",
  "personal-list": "circulation",
  "personalization-profile": "search-history",
  "search-history": "search-history",
  "computer-session": "computer-session",
  "internet-use": "internet-use",
  "wifi-session": "internet-use",
  "proxy-log": "eresource-use",
  "eresource-use": "eresource-use",
  "authentication-log": "eresource-use",
  "app-telemetry": "internet-use",
  "print-copy-job": "computer-session",
  "program-attendance": "program-attendance",
  "waiver-consent-form": "program-attendance",
  "room-booking": "room-booking",
  "reading-room-register": "circulation",
  "homebound-service": "circulation",
  "surveillance-video": "surveillance-video",
  correspondence: "correspondence",
  "notice-log": "circulation",
  "web-analytics": "internet-use",
  "reporting-replica": "circulation",
  "deidentified-dataset": "aggregate-statistics",
  "aggregate-statistics": "aggregate-statistics",
});
