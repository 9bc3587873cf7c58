import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Massachusetts: General Laws ch. 78 § 7 and ch. 4 § 7 cl. 26. Exemptions from the public-records law, for public libraries. */
export const massachusetts: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-MA",
  authority: "statute",
  protection: "exempt-from-public-records",
  confidence: "medium",
  sources: {
    "ma-78-7": {
      title: "Mass. Gen. Laws ch. 78, § 7",
      url: "https://fobesmemoriallibrary.org/privacy-policy/",
      officialUrl: "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXII/Chapter78/Section7",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "The whole section, as the privacy policy of Fobes Memorial Library has it; the trustees' page of another town library (rmlonline.org/trustees) agrees and names St. 1988, c. 180, § 2 as the last amendment. The official page could not be read.",
    },
    "ma-4-7-26": {
      title: "Mass. Gen. Laws ch. 4, § 7, cl. 26 (definition of public records; library exemption)",
      url: "https://billericalibrary.org/the-library/policies/confidentiality/",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Its opening and its library item, as Billerica Public Library quotes them without the item's letter; not read in the statute.",
    },
    "ma-court-libraries": {
      title: "Trial Court Law Libraries, confidentiality of patron records",
      url: "https://www.mass.gov/info-details/confidentiality-of-trial-court-law-libraries-patron-records",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Quotes the sentence of § 7 on patron records; the court libraries' own policy asks a subpoena or search warrant that counsel has reviewed.",
    },
    "ma-trustees-handbook": {
      title: "Massachusetts Public Library Trustees Handbook, ch. 3",
      url: "http://mlin-prod.beacontec.com/advisory/trustees/trustees_handbook/ch03s02.php",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Quotes the start of the same sentence.",
    },
    "ma-93h": {
      title: "Mass. Gen. Laws ch. 93H, §§ 1, 3",
      url: "https://proteuscyber.com/privacy-database/news/4569-massachusetts-chapter-93h-security-breaches-mass-gen-laws-93h-1",
      officialUrl: "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXV/Chapter93H",
      textAsOf: null,
      checkedOn: "2026-11-30",
      note: "§ 1(a) read; § 3 in summaries only (cliclaw.com among them).",
    },
  },
  covers: {
    libraries: ["public"],
    note: "Public libraries only. Both laws take some of their records out of the public-records law. Neither puts an express duty of silence on staff, trustees, volunteers or vendors; § 7 adds purposes for which library authorities may disclose or exchange user information.",
  },
  records: {
    named: ["registration", "circulation"],
    included: [
      "hold",
      "interlibrary-loan",
      "reference-query",
      "search-history",
      "internet-use",
      "eresource-use",
      "copy-request",
      "acquisition-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: [
      "fines-and-fees",
      "computer-session",
      "program-attendance",
      "room-booking",
      "surveillance-video",
      "correspondence",
    ],
    combined: [
      "hold",
      "interlibrary-loan",
      "reference-query",
      "search-history",
      "internet-use",
      "eresource-use",
      "copy-request",
      "acquisition-request",
    ],
  },
  general: {
    source: "ma-78-7",
    section: "ch. 78 § 7",
    says: "In Massachusetts, what shows who used a public library and for what is no public record, so the library may refuse it.",
    notes: "The library item of ch. 4 § 7 cl. 26 says so of registration and circulation records that show a borrower.",
  },
  grounds: [
    {
      ground: "interlibrary",
      effect: "permits",
      source: "ma-78-7",
      section: "ch. 78 § 7, last sentence",
      says: "Libraries may exchange information on users to work together, such as to share resources.",
    },
    {
      ground: "criminal-investigation-of-offence-against-library",
      id: "offence-against-library",
      effect: "permits",
      gives: { only: { groups: ["identity", "contact"] } },
      where: [{}, { libraryAsked: ["no"], scene: ["library"] }],
      source: "ma-78-7",
      section: "ch. 78 § 7, last sentence",
      says: "Whether police may be told who a user is, to enforce the law on theft of and damage to library materials, is in doubt.",
      notes:
        "The sentence names ch. 266 §§ 99 and 100, which were not read, as an example of cooperation between libraries, and does not say to whom disclosure may be made.",
      doubt: "unread",
    },
  ],
  process: {
    subpoena: "unclear",
    courtOrder: "unclear",
    searchWarrant: "unclear",
    showing: "",
    notice: "not-addressed",
  },
  minors: {
    access: "not-addressed",
    below: null,
    note: "§ 7 names no parents and no age. Local policies differ: Billerica tells parents of patrons under 14; Newbury asks that the parent hold the child's card; Malden gives parents delinquent items only; Bellingham and North Brookfield make no exception by age.",
  },
  remedies: {
    criminal: "unclear",
    civil: "unclear",
    immunity: "no",
    note: "None in § 7. Penalties elsewhere, as in the public-records chapter or the privacy statute, were not checked.",
  },
  changes:
    "None found. One library's copy gives 1988 as the last amendment of § 7; a chapter list of January 2020 has the section under the same title.",
  otherLaws: [
    {
      id: "breach",
      kind: "duty",
      topic: "breach-notice",
      about: ["conduct"],
      sources: ["ma-93h"],
      section: "M.G.L. ch. 93H, §§ 1, 3",
      title: "Notice of a data breach",
      says: "A person or agency that owns or licenses residents' personal information tells the Attorney General, the consumer office and the residents concerned of a breach or of use without authority; agencies of political subdivisions are agencies.",
      elements: ["name together with an identity number, account or similar element that the statute lists"],
      binds: {
        who: "Persons, and agencies, boards, commissions and authorities of the Commonwealth and of any political subdivision.",
        publicBodies: "yes",
        librariesNamed: "no",
      },
      confidence: "medium",
      asks: ["The definition was read; the duty in § 3 only in summaries."],
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Stored web pages searched for immigration acts that reach public bodies or libraries; no code searched as a whole.",
    note: "No code text was at hand; child-abuse reporting and address confidentiality were not read. Not a finding that there is nothing else.",
  },
  doubts: {
    "text-offence-against-library": {
      asks: "Does the reference to ch. 266 §§ 99 and 100 let a library tell police who stole or kept its materials?",
      readings: {
        "as-reported": "It does: police may be told who the user is, to enforce those sections.",
        otherwise: "It does not: it speaks of cooperation between libraries only.",
      },
    },
  },
  openQuestions: [
    {
      asks: "The two full copies of § 7 agree but are undated pages of libraries: confirm at malegislature.gov.",
      about: ["may-refuse"],
    },
    {
      asks: "The library item of ch. 4 § 7 cl. 26 was read only in one library's quotation: does it still stand, and under which letter?",
      about: ["may-refuse"],
    },
    {
      asks: "§ 7 protects identity and intellectual pursuits together, clause 26 a borrower's identity in registration and circulation records: is a room booking, a programme list or a computer sign-up that shows no subject still a public record?",
      about: ["public-records-doubtful"],
    },
    {
      asks: "Does § 7, by naming purposes for which libraries may disclose, forbid disclosure for others? Then it is more than an exemption; that it is one is a reading of its words, no ruling.",
      about: ["may-refuse", "interlibrary"],
    },
    {
      asks: "May a library answer an informal request of the police? Policies ask a subpoena, order or warrant reviewed by counsel as their own rule; of those read, only Malden's adds urgent public safety.",
      about: ["may-refuse", "subpoena", "court-order", "search-warrant"],
    },
    {
      asks: "§ 7 does not name academic and school libraries; the library of a public university (UMass Dartmouth) says that it follows it.",
      undecided: "The rules reach public libraries only, as the words do.",
    },
    {
      asks: "Does the reference to ch. 266 §§ 99 and 100 let a library tell police or a prosecutor who stole or kept materials, and does it reach plain overdue recovery?",
      about: ["offence-against-library"],
    },
    {
      asks: "The PROTECT Act of 2026 and the governor's bill of 29 January 2026 do not name public libraries in what was read: was an act passed, and with which list?",
      undecided: "No rule rests on it: it is a lead that could not be verified.",
    },
  ],
});
