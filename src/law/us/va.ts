import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Virginia: Code §§ 2.2-3705.7(3) and 2.2-3703.1, an exemption from the Freedom of Information Act. */
export const virginia: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-VA",
  authority: "statute",
  protection: "exempt-from-public-records",
  confidence: "high",
  sources: {
    "va-2-2-3705-7": {
      title: "Va. Code Ann. § 2.2-3705.7(3)",
      url: "https://law.justia.com/codes/virginia/title-2-2/chapter-37/section-2-2-3705-7/",
      textAsOf: "2025 (history through 2025, cc. 76, 90, 108)",
      note: "Read in full. It has the clause on under-18s and their parents that H.B. 1876 of 2017 proposed and the words on access that S.B. 259/H.B. 313 of 2020 proposed; its history names acts of both years, not which made which change.",
    },
    "va-2-2-3703-1": {
      title: "Va. Code Ann. § 2.2-3703.1",
      url: "https://law.justia.com/codes/virginia/title-2-2/chapter-37/section-2-2-3703-1/",
      textAsOf: "2025",
      note: "Court orders and subpoenas; 2014, c. 319. Read in full.",
    },
    "va-2-2-3701": {
      title: "Va. Code Ann. § 2.2-3701",
      url: "https://law.justia.com/codes/virginia/title-2-2/chapter-37/section-2-2-3701/",
      textAsOf: "2025 (history through 2024, cc. 610, 617, 733, 756)",
      note: "Says what a public body and a public record are.",
    },
    "va-2-2-3714": {
      title: "Va. Code Ann. § 2.2-3714",
      url: "https://law.justia.com/codes/virginia/title-2-2/chapter-37/section-2-2-3714/",
      textAsOf: "2025 (history through 2022, c. 597)",
      note: "Civil penalties for knowing breach of the Act, which is a law of access.",
    },
    "va-hb1876-2017": {
      title: "Va. H.B. 1876 (2017)",
      url: "http://www.vla.org/index.php?option=com_content&view=article&id=594:jan--14--2017-legislative-update&catid=21:latest-news",
      textAsOf: "2017-01-14",
      note: "A summary. A chart of the press association (vpa.net) shows a bill of this subject passing the Senate 40-0 in February 2017.",
    },
    "va-sb259-2020": {
      title: "Va. S.B. 259 / H.B. 313 (2020)",
      url: "https://lis.virginia.gov/cgi-bin/legp604.exe?201+sum+SB259",
      textAsOf: "2020",
      note: "Official summary of the bill as introduced: what was accessed, beside what was borrowed.",
    },
    "va-ag-2002-002": {
      title: "Va. Att'y Gen. Op. 2002-002 (25 Feb. 2002)",
      url: "https://opengovva.org/node/209",
      textAsOf: "2002-02-25",
      note: "On the item as it then was: the custodian may choose to show a parent what a minor has overdue. For under-18s the present last sentence has overtaken it.",
    },
    "va-fairfax-j": {
      title: "Fairfax County Public Library, Board Policy J",
      url: "https://research.fairfaxcounty.gov/board-policy-manual/policy-j",
      textAsOf: null,
      note: "Describes the exemption, that for young patrons included, and agrees.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "public-academic", "state-library", "any-publicly-supported"],
    note: "Public bodies under the Freedom of Information Act, which takes in bodies supported wholly or mainly by public funds. It says nothing of vendors or of staff.",
  },
  records: {
    included: ["circulation", "interlibrary-loan", "search-history", "eresource-use"],
    excluded: ["aggregate-statistics"],
    unclear: [
      "registration",
      "hold",
      "fines-and-fees",
      "reference-query",
      "computer-session",
      "internet-use",
      "program-attendance",
      "room-booking",
      "copy-request",
      "surveillance-video",
      "correspondence",
      "acquisition-request",
    ],
  },
  general: {
    source: "va-2-2-3705-7",
    section: "§ 2.2-3705.7(3)",
    says: "In Virginia, a public library may refuse a public-records request for what shows who borrowed or accessed what.",
  },
  grounds: [
    {
      ground: "parent-or-guardian",
      effect: "requires",
      below: 18,
      custody: "any",
      source: "va-2-2-3705-7",
      section: "§ 2.2-3705.7(3), last sentence",
      says: "A parent, even without custody, or a guardian may not be refused what identifies a patron under 18; whether that covers what the child borrowed is in doubt.",
      doubt: "contested",
    },
    {
      ground: "court-order",
      effect: "permits",
      source: "va-2-2-3703-1",
      section: "§ 2.2-3703.1",
      says: "The exemption does not stand against a court order.",
      notes: "The duty comes from the order, not from this Act.",
    },
    {
      ground: "subpoena",
      effect: "permits",
      source: "va-2-2-3703-1",
      section: "§ 2.2-3703.1",
      says: "The exemption does not stand against a subpoena, and makes no privilege in discovery.",
      notes: "The duty comes from the subpoena, not from this Act.",
    },
    {
      ground: "agency-subpoena",
      effect: "permits",
      source: "va-2-2-3703-1",
      section: "§ 2.2-3703.1",
      says: "The law says subpoena without more; whether it means those of agencies and legislatures is in doubt.",
      doubt: "contested",
    },
  ],
  process: {
    subpoena: "sufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing: "",
    notice: "not-addressed",
  },
  minors: {
    access: "required",
    below: 18,
    note: "Access is not to be refused to the parent, even one without custody, or the guardian. Against everybody else the library may withhold whatever can identify a patron under 18, even with no tie to materials.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "Nothing punishes a disclosure. Officers and staff who knowingly refuse what the Act gives, a parent's access perhaps included, face civil penalties of $500 to $2,000, then $2,000 to $5,000 (§ 2.2-3714). Other law was not searched.",
  },
  changes:
    "Two changes are in the present text, on days that were not found: the clause on under-18s and their parents (H.B. 1876 of 2017) and accessed beside borrowed materials (S.B. 259/H.B. 313 of 2020). Nothing else in the text through the acts of 2025.",
  doubts: {
    "parent-or-guardian": {
      asks: "May a parent also not be refused what a patron under 18 borrowed, or only what identifies the child?",
      readings: {
        opens: "The parents' sentence defeats both refusals.",
        "does-not-open": "It defeats only the refusal to say who the child is.",
      },
    },
  },
  openQuestions: [
    {
      asks: "The parents' sentence belongs to clause (ii), on under-18s: does it also defeat a refusal under clause (i), on what was borrowed or accessed?",
      about: ["parent-or-guardian"],
    },
    {
      asks: "§ 2.2-3703.1 does not name a search warrant; a warrant is executed under other law.",
      about: ["search-warrant"],
    },
    {
      asks: "For adults both the patron and the material must be identifiable: are a bare list of cardholders, totals of fines, room bookings or programme lists open to the public?",
      about: ["public-records-doubtful"],
    },
    {
      asks: "Does other Virginia law (on government data, on student records) forbid a disclosure that this Act leaves to discretion?",
      about: ["may-refuse"],
    },
    {
      asks: "Is use of a public computer or of the internet access to a resource of the library?",
      about: ["public-records-doubtful"],
    },
  ],
  notEncoded: [
    {
      what: "The custodian may disclose exempt information to anybody, unless another law forbids it.",
      why: "A mere choice is no permission of law; the library's policy makes it.",
    },
  ],
});
