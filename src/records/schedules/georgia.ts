import type { RetentionPack } from "../retention/schedule.js";
import { checkedOn, years } from "./shorthand.js";

/** Georgia: the state archives' schedule for local governments. */
export const georgiaLocal: RetentionPack = {
  id: "us-ga-local",
  title: "Georgia Archives, local government schedule LG-12",
  jurisdiction: "US-GA",
  sources: {
    "ga-lg": {
      title: "Georgia Archives, local government retention schedules, LG-12",
      url: "https://www.georgiaarchives.org/records/local_government/schedules/49",
      textAsOf: "2016",
      checkedOn,
    },
  },
  rules: [
    {
      id: "us-ga-local/registration",
      record: "registration",
      authority: "schedule",
      trigger: "expired",
      min: years(2),
      disposal: "delete",
      says: "Keep a registration for two years after it expires.",
      cites: [{ source: "ga-lg" }],
    },
    {
      id: "us-ga-local/circulation",
      record: "loan-history",
      authority: "schedule",
      trigger: "item-returned",
      min: years(3),
      disposal: "delete",
      says: "Keep records of reference and circulation activity for three years.",
      cites: [{ source: "ga-lg" }],
      marks: ["contested", "proposal"],
      notes:
        "From which event it counts is not stated; this one is our reading. The text of the series speaks of reference activity; whether it means loans of named patrons is not said.",
    },
  ],
};
