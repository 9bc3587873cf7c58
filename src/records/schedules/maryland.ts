import type { RetentionPack } from "../retention/schedule.js";
import { checkedOn, days } from "./shorthand.js";

const page = [{ source: "stmarys-md" }] as const;

/** St. Mary's County Library, Maryland: privacy policy. */
export const stMarys: RetentionPack = {
  id: "us-md-st-marys",
  title: "St. Mary's County Library, Maryland: privacy policy",
  jurisdiction: "US-MD",
  sources: {
    "stmarys-md": {
      title: "St. Mary's County Library, privacy policy",
      url: "https://stmalib.org/about-us/library-policies/privacy-policy",
      checkedOn,
    },
  },
  rules: [
    {
      id: "us-md-st-marys/registration",
      record: "registration",
      authority: "policy",
      trigger: "account-deleted",
      min: days(0),
      disposal: "delete",
      says: "What is known of a patron is kept until the account is deleted.",
      cites: page,
    },
    {
      id: "us-md-st-marys/loans",
      record: "loan-history",
      authority: "policy",
      trigger: "item-returned",
      max: days(0),
      when: [{ fact: "keeps-history", is: false }],
      disposal: "anonymise",
      says: "A loan is kept until the item is returned, unless the patron has history turned on.",
      cites: page,
    },
    {
      id: "us-md-st-marys/notices",
      record: "notice-log",
      authority: "policy",
      trigger: "account-deleted",
      min: days(0),
      disposal: "delete",
      says: "The log of notices is kept with the account.",
      cites: page,
    },
    {
      id: "us-md-st-marys/fines",
      record: "fines-and-fees",
      authority: "policy",
      trigger: "account-deleted",
      min: days(0),
      disposal: "delete",
      says: "The log of fines is kept with the account.",
      cites: page,
    },
  ],
  notEncoded: ["Where the patron has history turned on, no period is given."],
};
