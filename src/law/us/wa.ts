import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

const copy =
  "https://github.com/tannewt/wa-law.org/blob/083ccfc178537be76a1a68007bc2249d8d7aa522/rcw/42_public_officers_and_agencies/42.56_public_records_act.md";

/** Washington: RCW 42.56.310 and 42.56.210, an exemption from the Public Records Act. */
export const washington: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-WA",
  authority: "statute",
  protection: "exempt-from-public-records",
  confidence: "high",
  sources: {
    "wa-42-56-310": {
      title: "RCW 42.56.310",
      url: copy,
      textAsOf: "2021",
      note: "Read in the repository behind wa-law.org, which has the laws of 2021. 2005 c 274 § 411, formerly in RCW 42.17.310; still in the contents of the chapter at apps.leg.wa.gov. A policy of Sno-Isle Libraries (2019) says the same.",
    },
    "wa-42-56-210": {
      title: "RCW 42.56.210",
      url: copy,
      textAsOf: "2021",
      note: "Limits of the exemptions: statistics, and leave of a court.",
    },
    "wa-42-56-060": {
      title: "RCW 42.56.060",
      url: copy,
      textAsOf: "2021",
      note: "Immunity for release in good faith.",
    },
    "wa-42-56-010": {
      title: "RCW 42.56.010(1)-(2)",
      url: copy,
      textAsOf: "2021",
      note: "Says what an agency and a person in interest are.",
    },
    "wa-hilton": {
      title: "Volokh Conspiracy on State v. Hilton (Wash. Ct. App. 27 Sept. 2011)",
      url: "https://volokh.com/2011/10/03/subpoena-for-library-records/",
      textAsOf: "2011",
      note: "A legal blog; the opinion itself was not read.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "public-academic", "state-library"],
    note: "State and local agencies under the Public Records Act, hence their libraries. The Act lets them withhold; it neither forbids disclosure nor speaks to staff, volunteers or vendors. Agencies may not as a rule tell one requester from another.",
  },
  records: {
    included: [
      "circulation",
      "hold",
      "interlibrary-loan",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "eresource-use",
    ],
    excluded: ["aggregate-statistics"],
    unclear: [
      "registration",
      "fines-and-fees",
      "program-attendance",
      "room-booking",
      "copy-request",
      "surveillance-video",
      "correspondence",
      "acquisition-request",
    ],
  },
  general: {
    source: "wa-42-56-310",
    section: "42.56.310",
    says: "In Washington, a public library may refuse a public-records request for records of lending and of access to information that show a user.",
  },
  grounds: [
    {
      ground: "aggregate-statistics",
      effect: "requires",
      source: "wa-42-56-210",
      section: "42.56.210(1)",
      says: "Statistics in which nobody can readily be identified may not be withheld.",
    },
    {
      ground: "court-order",
      effect: "permits",
      courts: ["state-trial-court"],
      finding: ["exemption-unneeded"],
      where: { hearing: ["held"], notice: ["time-over"] },
      source: "wa-42-56-210",
      section: "42.56.210(2)",
      says: "The superior court may open the record if, after notice to the library and to everybody concerned and a hearing, it finds the exemption plainly not needed.",
      notes: "Other orders are outside this route, and the Act says nothing of them.",
    },
    {
      ground: "subpoena",
      effect: "permits",
      source: "wa-hilton",
      section: "State v. Hilton",
      says: "An appeals court is reported to have held that the exemption does not bar a subpoena; the Act itself does not speak of one.",
      doubt: "unread",
      notice: "not-addressed",
    },
  ],
  process: {
    subpoena: "unclear",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing:
      "On the route of the Act: the superior court finds the exemption plainly not needed for privacy or for an essential function of government.",
    notice: "required",
    noticeTerms: "Notice to the agency and to everybody the record concerns, before the hearing.",
  },
  minors: {
    access: "not-addressed",
    below: null,
    note: "The section is silent. A parent stands in for a person under legal disability as person in interest, which matters for notice of a hearing rather than for access.",
  },
  remedies: {
    criminal: "unclear",
    civil: "unclear",
    immunity: "yes",
    note: "No penalty for disclosing an exempt library record in the sections read, which are not the whole Act. Bodies and employees who release a record in an honest attempt to follow the Act are not liable.",
  },
  changes: "None to RCW 42.56.310 beyond its move in 2005.",
  openQuestions: [
    {
      asks: "The section only exempts: whether a library may give records to police without paper is for policy, the privacy clause of the state constitution and other law.",
      about: ["may-refuse"],
    },
    {
      asks: "Subpoenas, warrants and orders outside the Act are not addressed. The duty of notice belongs to the superior-court route alone: read it on no other paper.",
      about: ["subpoena", "search-warrant"],
    },
    {
      asks: "The section turns on purpose (control of materials, or access to information), which leaves registration, programme, room and video records doubtful.",
      about: ["public-records-doubtful"],
    },
    { asks: "Text later than 2021 was not read.", about: ["may-refuse"] },
  ],
});
