import type { RetentionPack } from "../retention/schedule.js";
import { checkedOn, days, months, years } from "./shorthand.js";

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
      marks: ["old"],
      notes: "From the older version.",
    },
  ],
};

/** Clinton Public Library, Indiana: footage. */
export const clintonVideo: RetentionPack = {
  id: "us-in-clinton-video",
  title: "Clinton Public Library, Indiana: footage",
  jurisdiction: "US-IN",
  sources: {
    clinton: {
      title: "Clinton Public Library, video policy",
      url: "https://clintonpl.lib.in.us/?p=5141",
      textAsOf: "2025",
      checkedOn,
    },
  },
  rules: [
    {
      id: "us-in-clinton/video",
      record: "surveillance-video",
      authority: "policy",
      trigger: "created",
      min: days(7),
      disposal: "overwrite",
      says: "Footage is kept for at least seven days.",
      cites: [{ source: "clinton" }],
    },
  ],
};

/** University of Iowa: logs of web servers and proxies. */
export const iowaLogs: RetentionPack = {
  id: "us-ia-university-logs",
  title: "University of Iowa Libraries: transaction logs of the web",
  jurisdiction: "US-IA",
  sources: {
    iowa: {
      title: "University of Iowa Libraries, web transaction logs",
      url: "http://www.lib.uiowa.edu/web/retention_procedures.html",
      checkedOn,
    },
  },
  rules: [
    {
      id: "us-ia-university/proxy",
      record: "proxy-log",
      authority: "policy",
      trigger: "created",
      max: months(3),
      disposal: "anonymise",
      says: "Raw logs of the proxy are kept for three months and anonymised every month.",
      cites: [{ source: "iowa" }],
    },
    {
      id: "us-ia-university/web",
      record: "web-analytics",
      authority: "policy",
      trigger: "created",
      max: months(3),
      disposal: "aggregate",
      says: "Raw logs of the web servers are kept for three months, and reports made of them for good.",
      cites: [{ source: "iowa" }],
    },
  ],
};

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
