import type { RetentionPack } from "../retention/schedule.js";
import { checkedOn, months } from "./shorthand.js";

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
