import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Delaware: an exclusion in the Freedom of Information Act that nobody here read. It opens and closes nothing by itself. */
export const delaware: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-DE",
  authority: "statute",
  protection: "exempt-from-public-records",
  confidence: "low",
  sources: {
    "de-foia-summary": {
      title: "29 Del. C. § 10002 (FOIA definition of public record), secondary summary",
      url: "https://www.openmygovernment.org/delaware/",
      textAsOf: null,
      note: "Lists library records among those exempt from the Freedom of Information Act.",
    },
    "de-10002": {
      title: "29 Del. C. § 10002 (opening definitions)",
      url: "http://statutes.laws.com/delaware/title29/c100",
      textAsOf: "about 2010",
      note: "What a public body is was read; what a public record is, with its exclusions, was not, here or elsewhere.",
    },
    "de-wku-table": {
      title: "Carson, Sources of State and Territorial Library Privacy Laws (table)",
      url: "http://www.wku.edu/%7Ebryan.carson/librarylaw//privacylawsource.html",
      textAsOf: "2007",
      note: "Marks Delaware as an exemption from the open-records law, and not as a privacy law.",
    },
    "de-6-12c": {
      title: "6 Del. C. §§ 1202C, 1206C (Delaware Online Privacy and Protection Act)",
      url: "https://legalfix.com/statutes/state-codes/delaware/title-6/chapter-12c/section-1206c",
      textAsOf: null,
      note: "Binds commercial digital book services since 1 January 2016; read as far as § 1206C(a)(3). It is no law on library records, but may reach a vendor of e-books.",
    },
    "de-division-qa": {
      title: "Delaware Division of Libraries, answer on parents and borrowing history (June 24, 2013)",
      url: "https://libraries.blogs.delaware.gov/2013/06/",
      textAsOf: "2013-06-24",
      note: "Says that practice differs by library, and cites no law on parents.",
    },
    "de-8734": {
      title: "29 Del. C. § 8734",
      url: "https://law.counselstack.com/statute/de/29/8734",
      textAsOf: null,
      note: "On collection policies of public libraries; not about records.",
    },
  },
  covers: {
    libraries: ["public", "unclear"],
    note: "The exclusion was not read; a table of 2007 calls it one for public libraries. The Act binds public bodies; most work of the University of Delaware and Delaware State University is said to be outside. No text that binds staff, volunteers or trustees was found.",
  },
  records: {
    unclear: ["registration", "circulation", "reference-query", "computer-session", "eresource-use"],
  },
  general: {
    source: "de-foia-summary",
    section: "definition of public record",
    says: "In Delaware, library records are said to be outside the Freedom of Information Act, so that a library may refuse them.",
    mark: "low-confidence",
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
    note: "No law found. In 2013 the Division of Libraries said that a parent or guardian must sign for the card of a child under 18, and that practice on borrowing history differs by library.",
  },
  remedies: { criminal: "unclear", civil: "unclear", immunity: "unclear", note: "Nothing was found." },
  changes:
    "None seen in the Act for library records. 6 Del. C. ch. 12C (in force 1 January 2016) limits disclosure by commercial digital book services: to law enforcement by any lawful method; to other public bodies on a court's order after notice, 35 days of it for the user; to private parties on an order in a pending case that finds a compelling need. HB 94 of 2017 rewrote the duties of the Division of Libraries and, by a summary, now names privacy.",
  openQuestions: [
    {
      asks: "The words on library records were not found: copies of 29 Del. C. § 10002 stop before the list of exclusions. Read it there, with the present letter and number.",
      about: ["may-refuse"],
    },
    {
      asks: "Which libraries and which records does the exclusion reach, privately incorporated public libraries among them?",
      about: ["may-refuse", "public-records-doubtful"],
    },
    {
      asks: "An exclusion only lets a library refuse a public-records request: whether another law of Delaware forbids disclosure, or says how to meet a subpoena, is unknown.",
      about: ["may-refuse", "subpoena", "court-order", "search-warrant"],
    },
    {
      asks: "Does a vendor that lends e-books to patrons count as a commercial book service, so that § 1206C limits its own disclosures?",
      undecided: "It binds the vendor, not the library.",
    },
    { asks: "That this is an exemption rests on secondary sources.", about: ["may-refuse"] },
  ],
});
