import type { RetentionPack } from "../retention/schedule.js";
import { checkedOn, years } from "./shorthand.js";

/** Chambers County Library System, Texas, 2008. */
export const chambers: RetentionPack = {
  id: "us-tx-chambers",
  title: "Chambers County Library System, Texas: retention of records (2008)",
  jurisdiction: "US-TX",
  sources: {
    chambers: {
      title: "Chambers County Library System, policy on retention of records",
      url: "https://ccls-library-policies.blogspot.com/2008/08/policy-on-retention-of-records.html",
      textAsOf: "2008-08",
      checkedOn,
    },
  },
  rules: [
    {
      id: "us-tx-chambers/registration",
      record: "registration",
      authority: "policy",
      trigger: "expired",
      max: years(1),
      when: [
        { fact: "amount-owed", below: 1 },
        { fact: "items-on-loan", below: 1 },
      ],
      disposal: "delete",
      says: "Expired accounts are purged every year, unless a fine, an item or a message stands in the way.",
      cites: [{ source: "chambers", mark: "proposal" }],
      marks: ["old", "proposal"],
      notes: "Every year is read as within a year after expiry. Messages are not among the facts here.",
    },
  ],
};
