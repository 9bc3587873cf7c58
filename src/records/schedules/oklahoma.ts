import type { RetentionPack } from "../retention/schedule.js";
import { checkedOn, days } from "./shorthand.js";

/** Hennessey Public Library, Oklahoma: a policy that keeps loans for ever. */
export const hennessey: RetentionPack = {
  id: "us-ok-hennessey",
  title: "Hennessey Public Library, Oklahoma: confidentiality (2005)",
  jurisdiction: "US-OK",
  sources: {
    hennessey: {
      title: "Hennessey Public Library, confidentiality",
      url: "http://www.hennessey.lib.ok.us/Confidentiality.htm",
      textAsOf: "2005",
      checkedOn,
    },
  },
  rules: [
    {
      id: "us-ok-hennessey/loans",
      record: "loan-history",
      authority: "policy",
      trigger: "item-returned",
      min: "permanent",
      disposal: "restrict",
      says: "Records of loans are kept indefinitely.",
      cites: [{ source: "hennessey" }],
      marks: ["old"],
    },
    {
      id: "us-ok-hennessey/computers",
      record: "computer-session",
      authority: "policy",
      trigger: "sheet-full",
      max: days(0),
      disposal: "shred",
      says: "The sign-in sheet of the computers is shredded when it is full.",
      cites: [{ source: "hennessey" }],
      marks: ["old"],
    },
  ],
};
