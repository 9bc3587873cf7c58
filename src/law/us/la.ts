import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Louisiana: R.S. 44:13, of which only the heading was read; every way in is in doubt. */
export const louisiana: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-LA",
  authority: "statute",
  protection: "confidential",
  confidence: "low",
  sources: {
    "la-44-13": {
      title: "La. Rev. Stat. § 44:13",
      url: "https://www.legis.la.gov/legis/Laws_Toc.aspx?folder=118&title=44",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Only the heading, in the official table of contents: registration and other records of use that libraries keep. No source gave the text.",
    },
    "la-wku-table": {
      title: "Carson, Sources of State and Territorial Library Privacy Laws (table)",
      url: "http://www.wku.edu/%7Ebryan.carson/librarylaw//privacylawsource.html",
      textAsOf: "2007",
      checkedOn: "2026-11-23",
      note: "Marks Louisiana as having a privacy law, no mere exemption, that reaches libraries open to the public or publicly financed.",
    },
    "la-shreve-faq": {
      title: "Shreve Memorial Library, public records FAQ",
      url: "https://shreve-lib.org/FAQ.aspx?QID=78",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Says that 44:13 exempts records of use and registration; the records policy of St. Charles Parish Library says the like.",
    },
    "la-vermilion-policy": {
      title: "Vermilion Parish Library, privacy policy (August 2012)",
      url: "https://www.vermilionparishlibrary.com/library-policies/privacy/",
      textAsOf: "2012-08-08",
      checkedOn: "2026-11-23",
      note: "Has an Act 523 of 1982 make confidential the records of circulation and those that identify users.",
    },
    "la-25-225": {
      title: "La. Rev. Stat. § 25:225 (2023 act)",
      url: "https://legis.la.gov/legis/Law.aspx?d=1336854",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Minors and sexually explicit material; its opening was read. Not about patron records.",
    },
    "la-act-436-2023": {
      title: "La. Acts 2023 No. 436 (SB 7), official résumé digest",
      url: "https://app.legiplex.com/la/legislature/2023/2023-r/bills/sb7/draft-264889?id=264889",
      textAsOf: "2023",
      checkedOn: "2026-11-30",
      note: "Legislature's digest of the enacted act, read as far as the card system for digital content.",
    },
    "la-cc-29": {
      title: "La. Civ. Code art. 29",
      url: "https://github.com/saint1415/us-statutes",
      textAsOf: "2026-02",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of February 2026.",
    },
  },
  covers: {
    libraries: ["public", "unclear"],
    note: "Text not read. The section stands in the title on public records; parish libraries hold themselves bound, and a table of 2007 counts libraries open to the public or publicly financed. Whether it names staff, trustees and vendors is not known.",
  },
  records: {
    named: ["registration"],
    included: ["circulation"],
    unclear: [
      "hold",
      "interlibrary-loan",
      "fines-and-fees",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "eresource-use",
      "program-attendance",
      "room-booking",
      "copy-request",
      "surveillance-video",
      "correspondence",
      "acquisition-request",
      "aggregate-statistics",
    ],
  },
  general: {
    source: "la-44-13",
    section: "44:13",
    says: "In Louisiana, a library's records of registration and use are taken to be confidential.",
    mark: "unread",
    notes: "The cautious choice, from a table of 2007 and a parish library's account; no reading of the text.",
  },
  grounds: [],
  process: {
    subpoena: "unclear",
    courtOrder: "unclear",
    searchWarrant: "unclear",
    showing: "",
    notice: "unclear",
  },
  minors: {
    access: "unclear",
    below: null,
    note: "Text not read. 25:225 (2023) lets parents choose a restricted or unrestricted card for a minor and, in the part read, opens no records. Livingston Parish said in 2023 that parents can see what a child has out.",
  },
  ageOfMajority: { age: 18, source: "la-cc-29" },
  remedies: {
    criminal: "unclear",
    civil: "unclear",
    immunity: "unclear",
    note: "Text not read.",
  },
  changes:
    "2023: R.S. 25:225 (Senate Bill 7) on minors' cards and sexually explicit material, with policies due by 1 January 2024 and in force by 1 June 2024; its digests say nothing of patron records. No change to 44:13 was seen, but neither was its text.",
  otherLaws: [
    {
      id: "minor-card",
      kind: "duty",
      topic: "minors-cards",
      about: ["conduct"],
      sources: ["la-act-436-2023"],
      section: "La. R.S. 25:225",
      title: "Cards by a parent's choice",
      says: "Public libraries have a card system in which a minor's parent or guardian chooses whether the minor may borrow sexually explicit physical material and digital content, in force by 1 June 2024. The digest says nothing of the minor's records.",
      requesters: ["parent", "guardian"],
      records: ["registration"],
      binds: {
        who: "Parish and municipal libraries and those under home rule charters.",
        publicBodies: "local-only",
        librariesNamed: "yes",
      },
      from: "2024-06-01",
      confidence: "high",
      asks: ["The card's setting is registration data: who may see it is not said in what was read."],
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope: "Only the act of 2023 on minors' cards and the age of majority were looked up.",
    note: "Not a finding that there is nothing else.",
  },
  openQuestions: [
    {
      asks: "R.S. 44:13 could not be retrieved: read it at legis.la.gov before any rule here is relied on.",
      about: ["confidential"],
    },
    {
      asks: "Registration and circulation are taken from the heading and from what libraries make of it.",
      about: ["confidential", "confidential-doubtful"],
    },
    {
      asks: "Verify what is only remembered: that the section reaches publicly funded libraries of every kind, lets in a minor's parent or custodian, staff at work, people authorised in writing and a court's order, and leaves overdue recovery alone.",
      about: ["confidential", "parent-unclear", "operations-implied", "consent-implied", "court-order"],
    },
    {
      asks: "Shreve Memorial gives records on a subpoena, warrant, order or other legal action, and Beauregard Parish on papers that counsel has reviewed: is that the statute, or their own policy?",
      about: ["subpoena", "court-order", "search-warrant"],
    },
    {
      asks: "Are academic, school and special libraries and the State Library covered? A state university archive rests on the public-records law at large and warns that it may have to release visitors' data.",
      about: ["confidential-doubtful"],
    },
    {
      asks: "Do the card rules of 25:225 (2023) give parents any sight of a minor's record?",
      about: ["parent-unclear"],
    },
  ],
});
