import type { RetentionPack } from "../retention/schedule.js";
import { checkedOn, days } from "./shorthand.js";

const page = [{ source: "spl-patriot" }] as const;

/** Seattle Public Library, Washington: the least that is kept. */
export const seattle: RetentionPack = {
  id: "us-wa-seattle",
  title: "Seattle Public Library, Washington: minimum records kept",
  jurisdiction: "US-WA",
  sources: {
    "spl-patriot": {
      title: "Seattle Public Library, confidentiality and the USA PATRIOT Act",
      url: "https://www.spl.org/about-us/policies/confidentiality-of-patron-information/confidentiality-and-the-usa-patriot-act",
      checkedOn,
    },
    "wa-core": {
      title: "Washington, common records retention schedule for local government, draft 4.2",
      url: "https://docslib.org/doc/4542704/local-government-common-records-retention-schedule-draft-for-lrc-review-version-4-2-august-2021",
      textAsOf: "2021-08",
      checkedOn,
      note: "Periods are minimums; nothing is destroyed under litigation, expected litigation or a records request. That is a legal hold here.",
    },
  },
  rules: [
    {
      id: "us-wa-seattle/loans",
      record: "loan-history",
      authority: "policy",
      trigger: "item-returned",
      max: days(0),
      when: [
        { fact: "amount-owed", below: 1 },
        { fact: "in-collection", is: false },
      ],
      disposal: "anonymise",
      says: "The link between patron and item is deleted at the end of the day of return, unless something is owed.",
      cites: page,
    },
    {
      id: "us-wa-seattle/loans-owing",
      record: "loan-history",
      authority: "policy",
      trigger: "paid",
      min: days(0),
      max: days(0),
      when: [{ fact: "amount-owed", from: 1 }],
      disposal: "anonymise",
      says: "Where a fine is owed the link stays until it is settled.",
      cites: page,
    },
    {
      id: "us-wa-seattle/loans-in-collection",
      record: "loan-history",
      authority: "policy",
      trigger: "paid",
      min: days(0),
      max: days(0),
      when: [{ fact: "in-collection", is: true }],
      disposal: "anonymise",
      says: "Where an item is being recovered the link stays until that is settled.",
      cites: page,
    },
    {
      id: "us-wa-seattle/computers",
      record: "computer-session",
      authority: "policy",
      trigger: "logged-off",
      max: days(0),
      disposal: "delete",
      says: "The record of a session at a computer is deleted at log-off.",
      cites: page,
    },
  ],
};
