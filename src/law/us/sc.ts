import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** South Carolina: Code §§ 60-4-10 to 60-4-30. */
export const southCarolina: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-SC",
  authority: "statute",
  protection: "confidential",
  confidence: "medium",
  sources: {
    "sc-60-4-10": {
      title: "S.C. Code Ann. §§ 60-4-10, 60-4-20",
      url: "https://testweb.scstatehouse.gov/code/t60c004.php",
      textAsOf: null,
      note: "The legislature's site; its history names only 1985 Act No. 108. The copy broke off before the text of § 60-4-30 on penalties.",
    },
    "sc-1985-108": {
      title: "1985 S.C. Act No. 108 (S. 229)",
      url: "https://testweb.scstatehouse.gov/sess106_1985-1986/bills/229.htm",
      textAsOf: "1985",
      note: "Its title shows that there are penalties and that the public-records law was amended with it.",
    },
    "sc-30-4-20": {
      title: "S.C. Code Ann. § 30-4-20(c)",
      url: "https://scstatehouse.gov/sess118_2009-2010/prever/4287_20091215.htm",
      textAsOf: "2009",
      note: "Definition of public record, read in a bill that repeats it: the same library records are left out of it.",
    },
    "sc-sclends": {
      title: "SCLENDS privacy policy (South Carolina State Library)",
      url: "https://www.statelibrary.sc.gov/about/state-library-policies/sclends-privacy-policy",
      textAsOf: null,
      note: "Restates § 60-4-10 and agrees.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "public-academic", "library-system", "any-publicly-supported"],
    note: "Libraries and library systems of every kind, private ones included, that get or spend at least some public money. The text bars disclosure and does not say whom it binds.",
  },
  records: {
    named: ["registration", "circulation"],
    included: [
      "hold",
      "interlibrary-loan",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "eresource-use",
      "copy-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: [
      "fines-and-fees",
      "program-attendance",
      "room-booking",
      "surveillance-video",
      "correspondence",
      "acquisition-request",
    ],
  },
  general: {
    source: "sc-60-4-10",
    section: "§ 60-4-10",
    says: "In South Carolina, records that show who registered with or used a publicly funded library are confidential.",
  },
  grounds: [
    {
      ground: "aggregate-statistics",
      effect: "permits",
      source: "sc-60-4-10",
      section: "§ 60-4-10",
      says: "Reports and statistics in which nobody is identified may be given.",
    },
    {
      ground: "library-operations",
      effect: "permits",
      source: "sc-60-4-10",
      section: "§ 60-4-10",
      says: "People at their work in running the library or its system may see the records.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "any",
      source: "sc-60-4-10",
      section: "§ 60-4-10",
      says: "A person whom the patron has authorised, in any form, may see the patron's records.",
    },
    {
      ground: "court-order",
      effect: "permits",
      where: [{ finding: ["public-safety", "prosecution"] }, { proceeding: ["civil"], finding: ["good-cause"] }],
      source: "sc-60-4-10",
      section: "§ 60-4-10",
      says: "A judge's order opens the record if it finds a need for public safety or to prosecute a crime, or good cause in a civil case.",
    },
  ],
  process: {
    subpoena: "insufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing:
      "A finding that disclosure is needed for public safety or to prosecute a crime; in a civil case, good cause shown to the judge who presides.",
    notice: "not-addressed",
  },
  minors: {
    access: "not-addressed",
    below: null,
    note: "No exception for parents: they need the patron's authorisation or a judge's order. Whether a minor can authorise, or a parent for a minor, is not said.",
  },
  remedies: {
    criminal: "unclear",
    civil: "unclear",
    immunity: "unclear",
    note: "§ 60-4-30 sets penalties; its wording and amounts were not read.",
  },
  changes: "None found; the history of the chapter names only the 1985 act.",
  openQuestions: [
    {
      asks: "§ 60-4-30 is to be read: which offence, how grave, and is there a civil remedy?",
      undecided: "No rule on disclosure turns on the penalty.",
    },
    {
      asks: "A search warrant comes from a judge or magistrate but usually states none of the findings the section asks; is it a proper order of a judge?",
      about: ["search-warrant"],
    },
    { asks: "A private school or college is covered only if it has public funds.", about: ["confidential"] },
    {
      asks: "The day of the official page is unknown; confirm that nothing was amended since.",
      about: ["confidential"],
    },
  ],
});
