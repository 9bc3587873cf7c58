import type { RetentionPack } from "../retention/schedule.js";
import { checkedOn, days, years } from "./shorthand.js";

/** Santa Cruz Public Libraries, California, 2002. */
export const santaCruz: RetentionPack = {
  id: "us-ca-santa-cruz",
  title: "Santa Cruz Public Libraries, California: patron data (2002)",
  jurisdiction: "US-CA",
  sources: {
    scpl: {
      title: "Santa Cruz Public Libraries, patron data",
      url: "http://www.santacruzpl.org/service/patdata.shtml",
      textAsOf: "2002",
      checkedOn,
    },
  },
  rules: [
    {
      id: "us-ca-santa-cruz/registration",
      record: "registration",
      authority: "policy",
      trigger: "last-used",
      max: years(6),
      disposal: "delete",
      says: "An account is purged after six years without a transaction.",
      cites: [{ source: "scpl" }],
      marks: ["old"],
    },
    {
      id: "us-ca-santa-cruz/application",
      record: "registration-application",
      authority: "policy",
      trigger: "processed",
      max: days(0),
      disposal: "shred",
      says: "An application form is shredded once its data are entered.",
      cites: [{ source: "scpl" }],
      marks: ["old"],
    },
  ],
};

/** San Luis Obispo County Library, California, 2003: the last borrower of an item. */
export const sanLuisObispo: RetentionPack = {
  id: "us-ca-san-luis-obispo",
  title: "San Luis Obispo County Library, California: patron policy (2003)",
  jurisdiction: "US-CA",
  sources: {
    slo: {
      title: "San Luis Obispo County Library, patron policy",
      url: "http://www.slolibrary.org/patronpol.htm",
      textAsOf: "2003",
      checkedOn,
    },
  },
  rules: [
    {
      id: "us-ca-san-luis-obispo/last-borrower",
      record: "item-last-borrower",
      authority: "policy",
      trigger: "next-checkout",
      max: days(0),
      disposal: "overwrite",
      says: "The last borrower stays on the item until somebody else checks it out.",
      cites: [{ source: "slo" }],
      marks: ["old"],
      notes: "Or until the system is purged, for which no time is given.",
    },
  ],
};
