import type { Condition } from "../../vocabulary/condition.js";
import type { DataElement } from "../../vocabulary/element-groups.js";
import type { ValueOf } from "../../vocabulary/facts.js";
import { family } from "../../vocabulary/groups.js";

type Role = ValueOf<"handler">;
type Requester = ValueOf<"requester">;
type RecordType = ValueOf<"record">;

/** Staff who answer the requests of every day. A volunteer refers. */
export const deskAndUp = [
  "director",
  "designee",
  "person-in-charge",
  "supervisor",
  "front-line",
] as const satisfies readonly Role[];

/** People who come to a desk without any office, badge or paper. The patron has rules of their own. */
export const ordinaryPeople = [
  ...family,
  "card-bearer",
  "teacher",
  "school-administrator",
  "researcher",
  "member-of-public",
] as const satisfies readonly Requester[];

/** Officials and bodies to whom the laws give no special right to patron records. */
export const publicOffices = [
  "elected-official",
  "government-agency",
  "oversight-agency",
  "parent-body",
] as const satisfies readonly Requester[];

/** What a patron would call "my account", and what they did with it. Nobody else is in it. */
export const ownRecords = [
  "registration",
  "registration-application",
  "current-loan",
  "loan-history",
  "hold",
  "hold-history",
  "interlibrary-loan",
  "copy-request",
  "fines-and-fees",
  "payment-transaction",
  "collection-referral",
  "account-block-note",
  "reference-query",
  "chat-transcript",
  "acquisition-request",
  "personal-list",
  "personalization-profile",
  "search-history",
  "computer-session",
  "internet-use",
  "wifi-session",
  "proxy-log",
  "eresource-use",
  "authentication-log",
  "app-telemetry",
  "print-copy-job",
  "program-attendance",
  "waiver-consent-form",
  "room-booking",
  "reading-room-register",
  "homebound-service",
  "accessibility-accommodation",
  "entry-log",
  "correspondence",
  "notice-log",
  "marketing-contact",
  "survey-response",
  "donor-record",
] as const satisfies readonly RecordType[];

/** What staff at a desk do not hand out: it shows several people, or is kept by the administration. */
export const guardedRecords = [
  "surveillance-video",
  "incident-report",
  "exclusion-record",
  "staff-access-log",
  "disclosure-log",
  "reporting-replica",
  "backup",
  "request-existence",
] as const satisfies readonly RecordType[];

/** What one transaction at a desk is about. */
export const transactionRecords = ["current-loan", "hold", "fines-and-fees"] as const satisfies readonly RecordType[];

/** What opens an account. Nobody is told it, the patron included: it is set anew. */
export const secrets = ["password", "pin", "auth-token"] as const satisfies readonly DataElement[];

/** Data of other people that an account may hold. */
export const otherPeople = [
  "alternate-contact",
  "guardian-link",
  "proxy-link",
] as const satisfies readonly DataElement[];

/** How somebody is reached. */
export const contactData = [
  "postal-address",
  "postal-code",
  "email",
  "phone",
  "alternate-contact",
  "contact-preference",
] as const satisfies readonly DataElement[];

/** What somebody gets who collects for the patron. */
export const collecting = [
  "item-identifier",
  "title-or-description",
  "transaction-state",
  "service-location",
] as const satisfies readonly DataElement[];

/** What somebody needs who renews, pays or picks up. */
export const transactionElements = [
  "item-identifier",
  "title-or-description",
  "transaction-date",
  "transaction-state",
  "service-location",
  "activity-count",
  "amount-owed",
] as const satisfies readonly DataElement[];

/** The patron said so, in words, for this information and this receiver. */
export const patronsConsent = {
  consent: ["spoken", "written", "written-informed", "notarised"],
  consentBy: ["patron", "patron-and-guardian"],
  consentScope: ["covers"],
} as const satisfies Condition;

/** Nothing signed is behind the request. */
export const informal = [
  "oral-request-no-process",
  "written-letter-request",
] as const satisfies readonly ValueOf<"instrument">[];

/** The verdicts on which nothing may be hinted at. */
export const closed = ["forbidden", "unsettled"] as const;

/** The verdicts on which something is given. */
export const opened = ["permitted", "required"] as const;
