import type { RetentionPack } from "../retention/schedule.js";
import { checkedOn, days, months, years } from "./shorthand.js";

/** New York: the older state schedule for municipalities, since replaced. It shows the shape and binds nobody. */
export const newYorkMu1: RetentionPack = {
  id: "us-ny-mu1",
  title: "New York State Archives, schedule MU-1, library (page of 2015)",
  jurisdiction: "US-NY",
  lapsed: true,
  sources: {
    "ny-mu1": {
      title: "New York State Archives, records retention schedule MU-1, library",
      url: "http://www.archives.nysed.gov/records/retention_mu-1_library",
      textAsOf: "2015",
      checkedOn,
      note: "Replaced by schedule LGS-1.",
    },
  },
  rules: [
    {
      id: "us-ny-mu1/circulation",
      record: "loan-history",
      authority: "schedule",
      trigger: "no-longer-needed",
      min: days(0),
      disposal: "delete",
      says: "Nothing keeps a circulation record once it is no longer needed.",
      cites: [{ source: "ny-mu1" }],
      marks: ["old"],
    },
    {
      id: "us-ny-mu1/interlibrary-loan",
      record: "interlibrary-loan",
      authority: "schedule",
      trigger: "no-longer-needed",
      min: days(0),
      disposal: "delete",
      says: "Nothing keeps an interlibrary loan once it is no longer needed.",
      cites: [{ source: "ny-mu1" }],
      marks: ["old"],
    },
    {
      id: "us-ny-mu1/rare-materials",
      record: "reading-room-register",
      authority: "schedule",
      trigger: "created",
      min: years(6),
      disposal: "restrict",
      says: "Keep the register of those who used rare or restricted materials for six years.",
      cites: [{ source: "ny-mu1" }],
      marks: ["old", "proposal"],
      notes: "From which event it counts is not stated; this one is our reading.",
    },
    {
      id: "us-ny-mu1/complaints",
      record: "correspondence",
      authority: "schedule",
      trigger: "last-entry",
      min: years(6),
      disposal: "delete",
      says: "Keep a file of complaints for six years after the last entry.",
      cites: [{ source: "ny-mu1" }],
      marks: ["old"],
    },
    {
      id: "us-ny-mu1/purchase-requests",
      record: "acquisition-request",
      authority: "schedule",
      trigger: "created",
      min: years(1),
      disposal: "anonymise",
      says: "Keep a request to buy a title for a year.",
      cites: [{ source: "ny-mu1" }],
      marks: ["old", "proposal"],
      notes: "From which event it counts is not stated; this one is our reading.",
    },
  ],
  notEncoded: ["LGS-1 has a series of its own for applications for a card; its period was not read."],
};

const series = { source: "ny-90314" } as const;

/** New York: interlibrary loans of libraries of state agencies. */
export const newYorkAgencies: RetentionPack = {
  id: "us-ny-agencies",
  title: "New York State Archives, libraries of state agencies, series 90314",
  jurisdiction: "US-NY",
  sources: {
    "ny-90314": {
      title: "New York State Archives, general schedule, series 90314",
      url: "https://www.archives.nysed.gov/book/export/html/13344",
      checkedOn,
    },
  },
  rules: [
    {
      id: "us-ny-agencies/interlibrary-loan",
      record: "interlibrary-loan",
      authority: "schedule",
      trigger: "request-closed",
      min: years(3),
      when: [{ fact: "copyright-copy", is: false }],
      disposal: "delete",
      before: ["no-legal-action"],
      says: "Keep an interlibrary loan for three years after it is completed.",
      cites: [series],
    },
    {
      id: "us-ny-agencies/copies",
      record: "interlibrary-loan",
      authority: "schedule",
      trigger: "request-closed",
      min: years(5),
      when: [{ fact: "copyright-copy", is: true }],
      disposal: "delete",
      before: ["no-legal-action"],
      says: "Keep a request for a copy under copyright law for five years.",
      cites: [series],
    },
    {
      id: "us-ny-agencies/caution",
      record: "interlibrary-loan",
      authority: "guidance",
      trigger: "request-closed",
      min: months(63),
      when: [{ fact: "copyright-copy", is: true }],
      disposal: "delete",
      before: ["no-legal-action"],
      says: "The archives advise three months more where copies are concerned, out of caution.",
      cites: [series],
    },
  ],
};

/** Suffolk County Community College, New York: interlibrary loans. */
export const suffolkCollege: RetentionPack = {
  id: "us-ny-suffolk-college",
  title: "Suffolk County Community College, New York: interlibrary loan records",
  jurisdiction: "US-NY",
  sources: {
    suffolk: {
      title: "Suffolk County Community College, 0960 Interlibrary Loan Records, as stored",
      url: "https://wikis.suffolk.edu/display/SUMA/0960+Interlibrary+Loan+Records",
      checkedOn,
    },
  },
  rules: [
    {
      id: "us-ny-suffolk-college/interlibrary-loan",
      record: "interlibrary-loan",
      authority: "policy",
      trigger: "item-returned",
      min: years(3),
      disposal: "delete",
      says: "Records of interlibrary loans are kept for three years after the item is returned.",
      cites: [{ source: "suffolk" }],
    },
  ],
};
