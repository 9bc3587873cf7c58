import type { RetentionPack } from "../retention/schedule.js";
import { checkedOn, days, months, years } from "./shorthand.js";

/** BCLD, Idaho: records retention policy. */
export const bcldIdaho: RetentionPack = {
  id: "us-id-bcld",
  title: "BCLD, Idaho: records retention policy",
  jurisdiction: "US-ID",
  sources: {
    bcld: {
      title: "BCLD, records retention policy, two versions",
      url: "https://www.bcld.org/2025/01/records-retention-policy.html",
      textAsOf: "2025-01",
      checkedOn,
    },
  },
  rules: [
    {
      id: "us-id-bcld/interlibrary-loan",
      record: "interlibrary-loan",
      authority: "policy",
      trigger: "item-returned",
      min: months(3),
      disposal: "anonymise",
      says: "Interlibrary loans are kept for three months after the item is returned.",
      cites: [{ source: "bcld" }],
    },
    {
      id: "us-id-bcld/purchase-requests",
      record: "acquisition-request",
      authority: "policy",
      trigger: "processed",
      max: days(0),
      disposal: "anonymise",
      says: "A suggestion is kept until it is processed and the patron is told.",
      cites: [{ source: "bcld" }],
    },
    {
      id: "us-id-bcld/notices",
      record: "fines-and-fees",
      authority: "policy",
      trigger: "created",
      min: years(1),
      disposal: "delete",
      says: "Notices of fines are kept for at least a year.",
      cites: [{ source: "bcld" }],
      marks: ["old", "proposal"],
      notes: "From which event it counts is not stated; this one is our reading. From the older version.",
    },
  ],
};
