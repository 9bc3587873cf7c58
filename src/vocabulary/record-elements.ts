import { type DataElement, type ElementGroup, elementGroups, elementsByGroup } from "./element-groups.js";
import type { RecordType } from "./facts/record.js";

const account = ["identity", "contact", "identifier", "relation", "status", "free-text", "staff", "none"] as const;
const transaction = [
  "identity",
  "identifier",
  "relation",
  "status",
  "free-text",
  "use",
  "device",
  "staff",
  "none",
] as const;
const money = [...account, "use", "financial"] as const;
const network = ["identity", "identifier", "status", "use", "device", "none"] as const;
const file = [...account, "use", "special", "image"] as const;

/** The groups of data elements that a kind of record can hold. */
const groups: { readonly [record in RecordType]: readonly ElementGroup[] } = {
  registration: [...account, "credential", "financial", "special", "image"],
  "registration-application": [...account, "credential", "special"],
  "current-loan": transaction,
  "loan-history": transaction,
  "item-last-borrower": transaction,
  hold: [...transaction, "contact"],
  "hold-history": transaction,
  "interlibrary-loan": [...transaction, "contact"],
  "copy-request": [...transaction, "contact"],
  "fines-and-fees": money,
  "payment-transaction": money,
  "collection-referral": money,
  "account-block-note": [...account, "special"],
  "exclusion-record": file,
  "incident-report": file,
  "reference-query": [...transaction, "contact"],
  "chat-transcript": [...transaction, "contact"],
  "acquisition-request": [...transaction, "contact"],
  "personal-list": transaction,
  "personalization-profile": transaction,
  "search-history": network,
  "computer-session": [...network, "staff"],
  "internet-use": network,
  "wifi-session": network,
  "proxy-log": network,
  "eresource-use": network,
  "authentication-log": [...network, "credential"],
  "app-telemetry": network,
  "print-copy-job": [...network, "financial"],
  "program-attendance": [...account, "use", "special"],
  "waiver-consent-form": [...account, "use", "special"],
  "room-booking": [...account, "use"],
  "reading-room-register": [...transaction, "contact"],
  "homebound-service": [...account, "use", "special"],
  "accessibility-accommodation": [...account, "special"],
  "surveillance-video": ["image", "use", "special", "staff", "none"],
  "entry-log": ["identity", "identifier", "use", "device", "none"],
  correspondence: [...account, "use"],
  "notice-log": [...account, "use", "financial"],
  "marketing-contact": [...account, "device"],
  "survey-response": file,
  "donor-record": [...account, "financial"],
  "web-analytics": network,
  "staff-access-log": ["identifier", "use", "staff", "none"],
  "disclosure-log": file,
  "reporting-replica": [...file, "financial", "device"],
  backup: [...file, "financial", "device", "credential"],
  "deidentified-dataset": ["identity", "contact", "status", "use", "none"],
  "aggregate-statistics": ["none"],
  "staff-observation": ["identity", "use", "special", "image"],
  "request-existence": ["identity", "use", "special", "staff"],
};

/** The data elements that a kind of record can hold, in the order of the vocabulary. */
export function elementsOf(record: RecordType): readonly DataElement[] {
  const held = groups[record];
  return elementGroups.flatMap((group): readonly DataElement[] => (held.includes(group) ? elementsByGroup[group] : []));
}
