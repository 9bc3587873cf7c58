import type { DataElement } from "./element-groups.js";
import type { ValueOf } from "./facts.js";

/** What a client over SIP2 or NCIP needs, by its function: our own proposals, which the contract checks hold too. */
export const interfaceNeeds = {
  "self-service": ["patron-barcode", "pin", "account-status", "account-block", "transaction-state", "language"],
  "sip-client": ["patron-barcode", "pin", "account-status", "account-block", "transaction-state", "language"],
  "pc-booking": ["patron-barcode", "pin", "account-status", "account-block", "age-class"],
  "public-computer": ["patron-barcode", "pin", "account-status", "account-block", "age-class"],
  printing: ["patron-barcode", "pin", "account-status", "amount-owed"],
  payment: ["patron-barcode", "pin", "account-status", "amount-owed", "operational-reference"],
  ebook: ["patron-barcode", "pin", "account-status", "account-block", "age-class", "home-library"],
  database: ["patron-barcode", "pin", "account-status"],
  authentication: ["patron-barcode", "pin", "account-status"],
  wifi: ["patron-barcode", "pin", "account-status"],
} as const satisfies { readonly [service in ValueOf<"service">]?: readonly DataElement[] };

/** What single sign-on needs: an id of its own for each service, and the entitlement. */
export const signOnNeeds = ["pseudonymous-id", "affiliation"] as const satisfies readonly DataElement[];

/** What all functions share; more is known only once the function is. */
export const sharedNeeds = ["patron-barcode", "account-status"] as const satisfies readonly DataElement[];

/** What somebody needs who sends notices for the library. */
export const noticeNeeds = [
  "preferred-name",
  "legal-name",
  "email",
  "phone",
  "contact-preference",
  "language",
  "transaction-date",
  "transaction-state",
] as const satisfies readonly DataElement[];
