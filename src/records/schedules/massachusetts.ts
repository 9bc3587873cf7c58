import type { RetentionPack } from "../retention/schedule.js";
import { checkedOn, days } from "./shorthand.js";

const policy = [{ source: "chelmsford" }] as const;

/** Chelmsford Public Library, Massachusetts: policy on privacy and retention. */
export const chelmsford: RetentionPack = {
  id: "us-ma-chelmsford",
  title: "Chelmsford Public Library, Massachusetts: patron privacy and data retention",
  jurisdiction: "US-MA",
  sources: {
    chelmsford: {
      title: "Chelmsford Library, policy 2.19, patron privacy and data retention",
      url: "https://www.chelmsfordlibrary.org/about-us/policies/2-19-patron-privacy-and-data-retention/",
      checkedOn,
    },
  },
  rules: [
    {
      id: "us-ma-chelmsford/registration",
      record: "registration",
      authority: "policy",
      trigger: "expired",
      min: days(0),
      disposal: "delete",
      says: "An account is kept while it is active.",
      cites: policy,
    },
    {
      id: "us-ma-chelmsford/loans",
      record: "loan-history",
      authority: "policy",
      trigger: "item-returned",
      max: days(0),
      disposal: "anonymise",
      says: "A loan is kept until the item is returned.",
      cites: policy,
    },
    {
      id: "us-ma-chelmsford/interlibrary-loan",
      record: "interlibrary-loan",
      authority: "policy",
      trigger: "item-returned",
      min: days(0),
      max: days(0),
      rounding: "end-of-fiscal-year",
      disposal: "aggregate",
      says: "Interlibrary loans are kept for the statistics at the end of the fiscal year, counted, and deleted.",
      cites: policy,
    },
    {
      id: "us-ma-chelmsford/searches",
      record: "search-history",
      authority: "policy",
      trigger: "created",
      max: days(0),
      disposal: "delete",
      says: "Searches are not kept.",
      cites: policy,
    },
  ],
};
