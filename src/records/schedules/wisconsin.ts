import type { RetentionPack } from "../retention/schedule.js";
import { checkedOn, days, years } from "./shorthand.js";

const memo = [{ source: "janesville" }] as const;

/** Wisconsin: footage, by whether the library has adopted the state's schedule. */
export const wisconsinVideo: RetentionPack = {
  id: "us-wi-video",
  title: "Wisconsin: footage, with and without an adopted schedule",
  jurisdiction: "US-WI",
  sources: {
    janesville: {
      title: "City of Janesville, memorandum on video records, 2012",
      url: "http://cms.ci.janesville.wi.us/WebLink/DocView.aspx?dbid=0&id=209796&repo=Laserfiche",
      textAsOf: "2012",
      checkedOn,
    },
    "wi-2027": {
      title: "Menomonee Falls Public Library, retention policy",
      url: "https://www.menomoneefallslibrary.org/about/policies/retention-policy/",
      checkedOn,
      note: "The general schedule of 2017 is in force until 12 June 2027.",
    },
  },
  rules: [
    {
      id: "us-wi-video/adopted",
      record: "surveillance-video",
      authority: "schedule",
      trigger: "created",
      min: days(120),
      when: [{ fact: "schedule-adopted", is: true }],
      until: "2027-06-12",
      disposal: "overwrite",
      says: "Where the schedule is adopted, footage is kept for 120 days.",
      cites: [...memo, { source: "wi-2027" }],
      marks: ["old"],
      notes: "Stated in 2012 for the schedule of 2006; that the schedule of 2017 keeps the period was not read.",
    },
    {
      id: "us-wi-video/not-adopted",
      record: "surveillance-video",
      authority: "law",
      trigger: "created",
      min: years(7),
      when: [{ fact: "schedule-adopted", is: false }],
      disposal: "overwrite",
      says: "Where no schedule is adopted, footage is a record like others and is kept for seven years.",
      cites: memo,
      marks: ["old"],
    },
  ],
  notEncoded: ["The general schedule for public libraries of 2017: patron items were not read."],
};

/** University of Wisconsin-Madison: logs of the proxy. */
export const wisconsinUniversityLogs: RetentionPack = {
  id: "us-wi-university-logs",
  title: "University of Wisconsin-Madison: logs of the proxy",
  jurisdiction: "US-WI",
  sources: {
    "uw-17": {
      title: "University of Wisconsin-Madison, data inventory: proxy logs",
      url: "https://adp.library.wisc.edu/data_sets/17",
      checkedOn,
    },
  },
  rules: [
    {
      id: "us-wi-university/proxy",
      record: "proxy-log",
      authority: "policy",
      trigger: "created",
      max: days(15),
      disposal: "anonymise",
      says: "Raw logs of the proxy are kept for fifteen days; what is left without the person stays.",
      cites: [{ source: "uw-17" }],
    },
  ],
  notEncoded: ["Circulation: ten years past termination, as a user reported in 2021; not read at the source."],
};
