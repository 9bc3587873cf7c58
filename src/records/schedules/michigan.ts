import type { RetentionPack } from "../retention/schedule.js";
import { checkedOn, weeks, years } from "./shorthand.js";

const policy = [{ source: "manistee" }] as const;

/** Manistee County Library, Michigan: privacy policy. */
export const manistee: RetentionPack = {
  id: "us-mi-manistee",
  title: "Manistee County Library, Michigan: patron privacy policy",
  jurisdiction: "US-MI",
  sources: {
    manistee: {
      title: "Manistee County Library, patron privacy policy",
      url: "https://www.manisteelibrary.org/about-us/library-policies/patron-privacy-policy.html",
      checkedOn,
    },
  },
  rules: [
    {
      id: "us-mi-manistee/registration",
      record: "registration",
      authority: "policy",
      trigger: "last-used",
      min: years(3),
      max: years(3),
      when: [{ fact: "amount-owed", below: 5_001 }],
      disposal: "delete",
      says: "An account is deleted when it has not been used for three years.",
      cites: policy,
    },
    {
      id: "us-mi-manistee/registration-owing",
      record: "registration",
      authority: "policy",
      trigger: "last-used",
      min: years(5),
      max: years(5),
      when: [{ fact: "amount-owed", from: 5_001 }],
      disposal: "delete",
      says: "An account on which more than 50 dollars are owed is deleted after five years.",
      cites: policy,
    },
    {
      id: "us-mi-manistee/programmes",
      record: "program-attendance",
      authority: "policy",
      trigger: "programme-ended",
      max: weeks(1),
      disposal: "shred",
      says: "Sign-in sheets are shredded within a week after the programme.",
      cites: policy,
    },
  ],
  notEncoded: [
    "Interlibrary loan forms are shredded; no period is given.",
    "Michigan GS17: patron items were not read.",
  ],
};
