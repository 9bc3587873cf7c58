import type { RetentionPack } from "../retention/schedule.js";
import { checkedOn, days, years } from "./shorthand.js";

/** Guidance of the field, for networks and for copies between libraries. */
export const fieldGuidance: RetentionPack = {
  id: "guidance",
  title: "Guidance of the field: public computers, networks, copies",
  sources: {
    "private-search": {
      title: "ALA, guidelines for private online searching and browsing, as quoted",
      url: "https://stephenslighthouse.com/2022/07/28/ala-public-library-guidelines-for-private-online-searching-browsing/",
      textAsOf: "2022",
      checkedOn,
    },
    "contu-scsu": {
      title: "Southern Connecticut State University, the CONTU guidelines",
      url: "http://copyright.southernct.edu/Librarians/librarians9.htm",
      checkedOn,
    },
    "contu-forum": {
      title: "LibraryCopyright forum: copies, borrowing side",
      url: "https://librarycopyright.net/forum/view/1235",
      checkedOn,
    },
  },
  rules: [
    {
      id: "guidance/computers",
      record: "computer-session",
      authority: "guidance",
      trigger: "created",
      max: days(1),
      disposal: "delete",
      says: "Logs of public computers are kept for at most 24 hours.",
      cites: [{ source: "private-search" }],
    },
    {
      id: "guidance/wifi",
      record: "wifi-session",
      authority: "guidance",
      trigger: "created",
      max: days(1),
      disposal: "delete",
      says: "Logs of the wireless network are kept for at most 24 hours.",
      cites: [{ source: "private-search" }],
    },
    {
      id: "guidance/contu",
      record: "copy-request",
      authority: "guidance",
      trigger: "request-made",
      min: years(3),
      rounding: "end-of-calendar-year",
      disposal: "anonymise",
      says: "The borrowing library keeps requests for copies through the third calendar year after the request.",
      cites: [{ source: "contu-scsu" }, { source: "contu-forum" }],
      notes: "It concerns copies and not loans, and any form will do; nothing says that the patron's name must stay.",
    },
  ],
};

/** What Koha's clean-up job deletes by default, once somebody runs it. */
export const kohaDefaults: RetentionPack = {
  id: "koha-defaults",
  title: "Koha: defaults of the clean-up job",
  sources: {
    "koha-cleanup": {
      title: "Koha, misc/cronjobs/cleanup_database.pl, an older stored version",
      url: "https://github.com/Koha-Community/Koha",
      checkedOn,
      note: "Nothing runs unless it is scheduled and asked for.",
    },
  },
  rules: (
    [
      ["notice-log", "created", 30, "Messages are deleted after 30 days."],
      ["search-history", "created", 30, "Search history is deleted after 30 days."],
      ["account-block-note", "block-ended", 30, "Restrictions are deleted 30 days after they expire."],
      ["staff-access-log", "created", 180, "The action log is deleted after 180 days."],
    ] as const
  ).map(([record, trigger, amount, says]) => ({
    id: `koha-defaults/${record}`,
    record,
    authority: "default",
    trigger,
    max: days(amount),
    disposal: "delete",
    says,
    cites: [{ source: "koha-cleanup" }],
    marks: ["old"],
  })),
};
