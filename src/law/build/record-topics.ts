import type { RecordType } from "../../vocabulary/facts/record.js";
import { lawRecordClasses } from "../../vocabulary/law-records.js";
import { inClasses } from "./records.js";

/** A group of records that one answer of a lawyer settles: does the law reach them? */
export interface RecordTopic {
  /** Part of the doubt's id. */
  readonly topic: string;
  /** Completes "Does the law reach …". */
  readonly named: string;
  readonly records: readonly RecordType[];
}

const classNames = {
  registration: "registration records",
  circulation: "records of loans",
  hold: "records of holds",
  "interlibrary-loan": "records of interlibrary loans",
  "fines-and-fees": "records of fines and fees",
  "reference-query": "reference questions",
  "search-history": "records of searches",
  "computer-session": "records of computer sessions",
  "internet-use": "records of internet use",
  "eresource-use": "records of the use of electronic resources",
  "program-attendance": "records of who attended a program",
  "room-booking": "room bookings",
  "copy-request": "requests for copies",
  "surveillance-video": "security footage",
  correspondence: "correspondence with patrons",
  "acquisition-request": "requests to buy an item",
  "aggregate-statistics": "statistics",
} as const satisfies { readonly [name in (typeof lawRecordClasses)[number]]: string };

/** Kinds of record that statutes have no class for, in groups about which counsel would be asked one question. */
const withoutClass: readonly RecordTopic[] = [
  {
    topic: "incidents",
    named: "reports of incidents and exclusions",
    records: ["exclusion-record", "incident-report"],
  },
  {
    topic: "accommodations",
    named: "records of accommodations for a disability",
    records: ["accessibility-accommodation"],
  },
  { topic: "entry-log", named: "logs of who entered the building", records: ["entry-log"] },
  {
    topic: "supporters",
    named: "records of donors, surveys and marketing",
    records: ["marketing-contact", "survey-response", "donor-record"],
  },
  {
    topic: "library-logs",
    named: "the library's own logs of access, of disclosures and of requests",
    records: ["staff-access-log", "disclosure-log", "request-existence"],
  },
  { topic: "backups", named: "backup copies", records: ["backup"] },
];

/** Every kind of record is in exactly one topic; what staff saw is no record and in none. */
export const recordTopics: readonly RecordTopic[] = [
  ...lawRecordClasses.map((one) => ({ topic: one, named: classNames[one], records: inClasses([one]) })),
  ...withoutClass,
];
