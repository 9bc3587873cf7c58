import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** New York: CPLR 4509. */
export const newYork: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-NY",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "ny-cplr-4509": {
      title: "N.Y. C.P.L.R. § 4509",
      url: "https://www.nysenate.gov/legislation/laws/CVP/4509",
      textAsOf: null,
      note: "The legislature's own site; other copies agree. A library commentary says that the 1988 revision widened it from circulation to all library records.",
    },
    "ny-wnylrc": {
      title: "Western New York Library Resources Council, Ask the Lawyer: Patron Confidentiality in School Libraries",
      url: "https://plainroom.wnylrc.org/index.php/taxonomy/term/695?page=1",
      textAsOf: null,
      note: "Legal commentary, not law.",
    },
    "ny-cil-2025": {
      title: "Confidentiality of Library Records policy of a New York public library (cilibrary.org)",
      url: "https://www.cilibrary.org/policies/confidentiality-library-records",
      textAsOf: "2025-07-30",
      note: "A library's policy that rests on § 4509; shows the section still in force.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "private-school", "public-academic", "private-academic", "library-system"],
    note: "Public, free association, school, college and university libraries and library systems of the state. The duty attaches to the records; no class of staff, trustee or vendor is singled out. Special and corporate libraries are not named.",
  },
  records: {
    named: ["circulation", "hold", "interlibrary-loan", "reference-query", "search-history", "copy-request"],
    included: [
      "registration",
      "fines-and-fees",
      "computer-session",
      "internet-use",
      "eresource-use",
      "program-attendance",
      "acquisition-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["room-booking", "surveillance-video", "correspondence"],
  },
  general: {
    source: "ny-cplr-4509",
    section: "4509",
    says: "In New York, library records that identify a user are confidential.",
  },
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      source: "ny-cplr-4509",
      section: "4509",
      says: "The library may use its records as far as its proper operation needs.",
    },
    {
      ground: "patron-self-access",
      effect: "requires",
      source: "ny-cplr-4509",
      section: "4509",
      says: "Users who ask must be given their own records.",
    },
    {
      ground: "patron-consent",
      effect: "requires",
      form: "any",
      source: "ny-cplr-4509",
      section: "4509",
      says: "With the user's consent, in any form, the record must be given.",
    },
    {
      ground: "subpoena",
      effect: "requires",
      source: "ny-cplr-4509",
      section: "4509",
      says: "A subpoena of a court proceeding must be obeyed.",
    },
    {
      ground: "agency-subpoena",
      effect: "requires",
      source: "ny-cplr-4509",
      section: "4509",
      says: "The law says subpoena without more; whether it means those of agencies and legislatures is in doubt.",
      doubt: "contested",
    },
    {
      ground: "court-order",
      effect: "requires",
      source: "ny-cplr-4509",
      section: "4509",
      says: "A court order must be obeyed.",
    },
    {
      ground: "required-by-other-law",
      effect: "requires",
      source: "ny-cplr-4509",
      section: "4509",
      says: "Records must be given where counsel confirms that another statute demands it.",
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
    access: "not-addressed",
    below: null,
    note: "No exception for parents or school administrators. The WNYLRC lawyer's usual answer for school libraries is no, unless library privileges were given on that condition (consent) or another statute applies.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "The section has no penalty, private action or immunity; other law was not searched.",
  },
  changes:
    "No amendment found. S4856 (2013-14; again as S286 in 2015-16), on records of minors, passed the Senate once but was not found enacted.",
  openQuestions: [
    {
      asks: "A warrant is not named beside subpoena and court order; it is very likely covered as an order of a court, but the text does not say so.",
      about: ["search-warrant"],
    },
    {
      asks: "Does a subpoena issued by an attorney bind like one signed by a judge? The text makes no difference; some libraries insist on a judge as their own rule.",
      about: ["subpoena", "agency-subpoena"],
    },
    { asks: "May a minor consent, and may a parent consent for a child?", about: ["patron-consent"] },
    {
      asks: "Do records that e-content vendors hold for the library fall under the section?",
      undecided:
        "The rules do not tell holders apart: they treat a vendor's copy like the library's, which is the safe reading.",
    },
  ],
});
