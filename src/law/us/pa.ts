import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Pennsylvania: 24 Pa.C.S. 9375. */
export const pennsylvania: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-PA",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "pa-9375": {
      title: "24 Pa.C.S. § 9375",
      url: "https://law.justia.com/codes/pennsylvania/title-24/chapter-93/section-9375/",
      textAsOf: "2026-02",
      checkedOn: "2026-11-23",
      note: "In force, read in full; the page gives neither date nor history of its own.",
    },
    "pa-4428": {
      title: "24 Pa. Stat. Ann. § 4428 (The Library Code, § 428; added by Act of June 27, 1984, P.L. 431, No. 90)",
      url: "https://jeaneslibrary.org/about-us/policies/confidentiality-of-library-records-policy/",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Predecessor of the same substance, quoted alike by the Jeanes, Altoona, Chester County and Penn State libraries; many policies still cite it.",
    },
    "pa-ccls": {
      title: "Chester County Library System, Confidentiality of Library Records",
      url: "https://docslib.org/doc/12048936/confidentiality-of-library-circulation-records",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Quotes the predecessor as in force through 1 July 2000, with its source of 1984.",
    },
    "pa-sb1225-2012": {
      title: "Pa. SB 1225 (2011-12), printer's no. 2159, adding a Public Library Code as 24 Pa.C.S. ch. 93",
      url: "http://www.legis.state.pa.us/CFDOCS/Legis/PN/Public/btCheck.cfm?txtType=HTM&sessYr=2011&sessInd=0&billBody=S&billTyp=B&billNbr=1225&pn=2159",
      textAsOf: "2012-05-07",
      checkedOn: "2026-11-23",
      note: "The bill; shows the move to Title 24 of the Consolidated Statutes.",
    },
    "pa-23-6311": {
      title: "23 Pa. Cons. Stat. § 6311(a)",
      url: "https://law.justia.com/codes/pennsylvania/title-23/chapter-63/section-6311/",
      textAsOf: "2026-02",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of February 2026.",
    },
    "pa-23-6707": {
      title: "23 Pa. Cons. Stat. § 6707",
      url: "https://law.justia.com/codes/pennsylvania/title-23/chapter-67/section-6707/",
      textAsOf: "2026-02",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of February 2026.",
    },
  },
  covers: {
    libraries: ["public", "state-library", "public-academic", "private-academic", "public-school"],
    note: "The State Library, local libraries under the Public Library Code, others set up and kept under a law of the state, libraries of universities, colleges and educational institutions that the state chartered (private ones too), and those of public schools, with their branches. The duty attaches to the records; nobody is singled out.",
  },
  records: {
    named: ["circulation"],
    included: ["hold", "interlibrary-loan"],
    excluded: ["aggregate-statistics"],
    unclear: [
      "registration",
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
    ],
  },
  general: {
    source: "pa-9375",
    section: "9375",
    says: "In Pennsylvania, circulation records that identify a user are confidential.",
  },
  grounds: [
    {
      ground: "court-order",
      effect: "permits",
      where: { proceeding: ["criminal"] },
      source: "pa-9375",
      section: "9375",
      says: "A court order made in a criminal proceeding opens the record.",
      notes: "The only ground of the section.",
    },
    {
      ground: "court-order",
      id: "court-order-near-criminal",
      effect: "permits",
      where: { proceeding: ["grand-jury", "juvenile"] },
      source: "pa-9375",
      section: "9375",
      says: "Whether an order in a grand jury's inquiry or a juvenile case is one in a criminal proceeding is in doubt.",
      doubt: "contested",
    },
  ],
  process: {
    subpoena: "insufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing: "The order must be made in a criminal proceeding; one in a civil case is outside the words.",
    notice: "not-addressed",
  },
  minors: {
    access: "not-addressed",
    below: null,
    note: "No exception for parents. Policies (Hershey, Jeanes, Moon) still let a minor's parent or guardian see the record, Jeanes only the one who signed the application.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "None in the section; the rest of the code and other law were not searched.",
  },
  changes:
    "A Public Library Code in Title 24 of the Consolidated Statutes (SB 1225 of 2011-12) took the place of the Library Code of 1961; its § 9375 keeps the substance of former § 4428, lists the institutions one by one, and stood unchanged in early 2026.",
  otherLaws: [
    {
      id: "abuse-report",
      kind: "duty",
      topic: "mandatory-reporting",
      about: ["data"],
      sources: ["pa-23-6311"],
      section: "23 Pa.C.S. § 6311(a)(11)-(12)",
      title: "Public library staff report suspected child abuse",
      says: "An employee of a public library who deals directly with children at work is a mandated reporter of suspected child abuse, and so is a person under such an employee's supervision with direct contact.",
      requesters: ["child-protection"],
      purposes: ["child-protection"],
      elements: ["what gives reason to suspect abuse or neglect"],
      binds: {
        who: "Public library employees with direct contact with children, and those they supervise.",
        publicBodies: "yes",
        librariesNamed: "yes",
        libraries: ["public"],
      },
      confidence: "high",
      asks: ["How far may a report draw on library records as well as on what staff saw?"],
    },
    {
      id: "substitute-address",
      kind: "duty",
      topic: "address-confidentiality",
      about: ["conduct"],
      sources: ["pa-23-6707"],
      section: "23 Pa.C.S. § 6707",
      title: "Substitute addresses of protected persons",
      says: "State and local agencies accept the substitute address on a valid participation card.",
      records: ["registration"],
      elements: ["home, work or school address"],
      exceptions: [
        "A waiver granted to the agency.",
        "Participants on probation or parole, and certain convicted offenders.",
      ],
      binds: { who: "State and local government agencies.", publicBodies: "yes", librariesNamed: "no" },
      confidence: "high",
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Word search of a stored copy of the state's code (February 2026) for immigration, address confidentiality, breach notice, child-abuse reporting, parents and libraries; hits read by eye. Later acts: stored web pages only.",
    note: "Not a finding that there is nothing else.",
  },
  doubts: {
    "court-order-near-criminal": {
      asks: "Is an order in a grand jury's inquiry or a juvenile case one in a criminal proceeding?",
    },
    "search-warrant": {
      asks: "Is a search warrant, above all before charges, a court order in a criminal proceeding?",
    },
  },
  openQuestions: [
    {
      asks: "Is a search warrant a court order in a criminal proceeding, above all before charges? When does such a proceeding begin?",
      about: ["search-warrant", "court-order", "court-order-near-criminal"],
    },
    {
      asks: "Are civil court orders and civil subpoenas barred outright, so that the library must object?",
      about: ["confidential"],
    },
    {
      asks: "The patron's own access, consent and running the library are not named: are they taken for granted?",
      about: ["own-record-implied", "consent-implied", "operations-implied"],
    },
    {
      asks: "Only records of circulation are covered: are registration, computer and internet logs, reference questions and programme lists outside?",
      about: ["confidential-doubtful"],
    },
    {
      asks: "Does the Right-to-Know Law exempt the library records that § 9375 does not reach?",
      about: ["public-records-doubtful"],
    },
  ],
  notEncoded: [
    {
      what: "The libraries of other educational institutions chartered by the state, and any others set up under one of its laws, are bound too.",
      why: "No fact says how a library was chartered or set up; the rules name the types that always are.",
    },
  ],
});
