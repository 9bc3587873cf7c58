import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Where all grounds were read: the text before 2010. Nobody read the present one. */
const beforeRenumbering = { source: "az-41-1354", doubt: "unread" } as const;

/** Arizona: Revised Statutes § 41-151.22. Read in its older wording and second-hand, so every ground is in doubt. */
export const arizona: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-AZ",
  authority: "statute",
  protection: "confidential",
  confidence: "medium",
  sources: {
    "az-41-151-22": {
      title: "Ariz. Rev. Stat. § 41-151.22",
      url: "https://yumalibrary.org/privacy-of-library-users-policy-2",
      officialUrl: "https://www.azleg.gov/ars/41/00151-22.htm",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Quoted and retold in a library district's policy, with the words on e-books. § 41-1354 until 2010.",
    },
    "az-41-1354": {
      title: "Ariz. Rev. Stat. § 41-1354 (former number)",
      url: "https://lib.asu.edu/policies/confidentiality",
      textAsOf: "before 2010 renumbering",
      checkedOn: "2026-11-23",
      note: "The older text, as a state university's library gives it.",
    },
    "az-hb2165": {
      title: "Ariz. 2013 HB 2165 (news report)",
      url: "https://www.infodocket.com/2013/04/25/privacy-records-of-arizona-library-ebook-use-shielded/",
      textAsOf: "2013",
      checkedOn: "2026-11-23",
      note: "Reports that the act on e-books was signed, and lists the grounds; another report of March 2013 agrees.",
    },
    "az-ap-2013": {
      title: "Ariz. 2013 HB 2165 (AP report)",
      url: "https://www.infodocket.com/2013/03/25/arizona-bill-would-expand-library-privacy-law/",
      textAsOf: "2013",
      checkedOn: "2026-11-23",
      note: "Only for the statement that disclosure is a misdemeanour.",
    },
    "az-hb2110": {
      title: "Ariz. 2010 HB 2110 (House engrossed)",
      url: "http://azleg.gov/legtext/49leg/2r/bills/hb2110h.htm",
      textAsOf: "2010",
      checkedOn: "2026-11-23",
      note: "The table by which § 41-1354 became § 41-151.22.",
    },
  },
  covers: {
    libraries: ["any-publicly-supported", "library-system"],
    note: "Libraries and library systems with public money. The library may not allow disclosure; the penalty reaches any person who knowingly discloses.",
  },
  records: {
    named: ["eresource-use"],
    included: [
      "registration",
      "circulation",
      "hold",
      "interlibrary-loan",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "program-attendance",
      "room-booking",
      "copy-request",
    ],
    unclear: ["fines-and-fees", "surveillance-video"],
  },
  general: {
    source: "az-41-151-22",
    section: "§ 41-151.22(A)",
    says: "In Arizona, a publicly supported library may not allow disclosure of what identifies a user of its services.",
    mark: "unread",
  },
  grounds: [
    {
      ...beforeRenumbering,
      ground: "library-operations",
      effect: "permits",
      section: "former § 41-1354(B)(1), now § 41-151.22(B)",
      says: "Records may be disclosed where running the library reasonably needs it.",
    },
    {
      ...beforeRenumbering,
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      section: "former § 41-1354(B)(2), now § 41-151.22(B)",
      says: "With the user's written consent the record may be disclosed.",
    },
    {
      ...beforeRenumbering,
      ground: "court-order",
      effect: "permits",
      section: "former § 41-1354(B)(3), now § 41-151.22(B)",
      says: "A court order that the library has received opens the record.",
    },
    {
      ...beforeRenumbering,
      ground: "required-by-other-law",
      effect: "permits",
      section: "former § 41-1354(B)(4), now § 41-151.22(B)",
      says: "Where some law demands it, the record may be disclosed.",
    },
  ],
  process: {
    subpoena: "unclear",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing: "",
    notice: "not-addressed",
  },
  minors: { access: "not-addressed", below: null, note: "No ground for parents in the texts read." },
  remedies: {
    criminal: "yes",
    civil: "no",
    immunity: "no",
    note: "Knowing disclosure is a misdemeanour by a report of 2013; its class was in no text found. The texts read, which are not whole, have neither a civil action nor an immunity.",
  },
  changes:
    "2010: renumbered. 2013 (HB 2165): e-books named. 2021 (ch. 187): the article on the state library was enacted anew, perhaps with this section; its wording of 2021 was not found. The days on which the first two took effect were not found either.",
  otherLawsSwept: null,
  openQuestions: [
    {
      asks: "The present official text was not found: the grounds come from the text before 2010, with press reports of 2013 and a library policy of today. Read § 41-151.22 at azleg.gov, the re-enactment of 2021 and any definitions included.",
      about: ["confidential", "library-operations", "patron-consent", "court-order", "required-by-other-law"],
    },
    { asks: "Which class of misdemeanour is it?", undecided: "It changes a penalty, not a decision." },
    {
      asks: "A subpoena is not named: is disclosure on one required by law? Is a search warrant a court order?",
      about: ["subpoena", "agency-subpoena", "search-warrant"],
    },
    {
      asks: "One library district reads the section as keeping people from being filmed in the library: is footage a covered record?",
      about: ["confidential-doubtful"],
    },
  ],
});
