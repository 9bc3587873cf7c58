import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Minnesota: Statutes 13.40 subd. 2, inside the data practices act. */
export const minnesota: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-MN",
  authority: "statute",
  protection: "confidential",
  confidence: "medium",
  sources: {
    "mn-13-40": {
      title: "Minn. Stat. § 13.40, subds. 1-2",
      url: "https://lexace.ai/us/statute/minnesota/13.40",
      officialUrl: "https://www.revisor.mn.gov/statutes/cite/13.40",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Undated copy; an older copy (bestofpublib.wordpress.com) and a page of Hennepin County Library agree on subdivision 2.",
    },
    "mn-r-1205-0500": {
      title: "Minn. R. 1205.0500",
      url: "https://regulations.justia.com/states/minnesota/agency-103/chapter-1205/access-to-data/part-1205-0500",
      textAsOf: "2024-09-23",
      checkedOn: "2026-11-23",
      note: "The general rule on private data about minors; not written for libraries.",
    },
    "mn-13-08": {
      title: "Minn. Stat. §§ 13.08, 13.09 (excerpts in a municipal file)",
      url: "https://miweblink.metro-inet.us/SAPublic/0/doc/30126/Page45.aspx",
      officialUrl: "https://www.revisor.mn.gov/statutes/cite/13.08",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Remedies; of 13.09 only the opening words were read.",
    },
    "mn-grrl-policy": {
      title: "Great River Regional Library, Data Practices Policy for Data Subjects",
      url: "https://griver.org/book/export/html/4710",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Secondary: how the general act opens private data to the person they are about, and to whom that person authorises.",
    },
    "mn-opinion-2004-03-23": {
      title: "Minn. Comm'r of Admin. Advisory Opinion, March 23, 2004 (City of North Mankato)",
      url: "https://mn.gov/admin/data-practices/opinions/library/?id=36-267453",
      textAsOf: "2004-03-23",
      checkedOn: "2026-11-23",
      note: "May a parent have a list of a child's books? The question and the start of the discussion were read, not the answer.",
    },
    "mn-5b-05": {
      title: "Minn. Stat. § 5B.05(a)",
      url: "https://www.revisor.mn.gov/bills/text.php?number=SF2277&session=ls85&session_year=2014&session_number=0&version=latest",
      officialUrl: "https://www.revisor.mn.gov/statutes/cite/5B.05",
      textAsOf: "2013",
      checkedOn: "2026-11-30",
      note: "Text of the 2013 supplement as a bill of 2014 prints it, paragraph (a) read in part; the chapter's table of 2023 has the section unchanged in name.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "public-academic", "state-library"],
    note: "Libraries run by a government entity of the state; private libraries are outside. It binds the entity, and so its staff, under an act by which government data are public unless classified.",
  },
  records: {
    named: ["registration", "circulation", "hold", "reference-query"],
    included: ["interlibrary-loan", "eresource-use"],
    excluded: ["aggregate-statistics"],
    unclear: [
      "fines-and-fees",
      "search-history",
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
    source: "mn-13-40",
    section: "13.40, subd. 2(a)",
    says: "In Minnesota, what ties a patron to library materials, and card data but the name, are private data.",
  },
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      source: "mn-13-40",
      section: "13.40, subd. 2(a)",
      says: "The data may be used for library purposes.",
    },
    {
      ground: "court-order",
      effect: "permits",
      source: "mn-13-40",
      section: "13.40, subd. 2(a)",
      says: "A court order opens the data.",
    },
    {
      ground: "other",
      id: "cardholder-name",
      effect: "requires",
      where: { instrument: ["public-records-request"], publiclyFunded: ["yes"] },
      records: ["registration"],
      gives: { only: { elements: ["legal-name"] } },
      source: "mn-13-40",
      section: "13.40, subd. 2(a)",
      says: "The borrower's name on a card application is not among the private data; whether it must be given on request is in doubt.",
      doubt: "contested",
    },
    {
      ground: "other",
      id: "collecting-holds",
      effect: "permits",
      where: {
        requester: ["spouse", "relative", "parent", "guardian"],
        asked: ["collect-items"],
        standing: ["proved"],
      },
      records: ["hold"],
      duties: [
        {
          level: "must",
          act: "verify-authority",
          says: "Check that the patron has not asked that holds be handed to nobody else.",
        },
      ],
      source: "mn-13-40",
      section: "13.40, subd. 2(b)",
      says: "Items on hold may be handed to family or household who collect them, unless the patron has asked otherwise.",
    },
    {
      ground: "patron-self-access",
      effect: "permits",
      source: "mn-grrl-policy",
      section: "policy for data subjects",
      says: "Under the general act people may have the private data about themselves.",
      doubt: "unread",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "unclear",
      source: "mn-grrl-policy",
      section: "policy for data subjects",
      says: "Under the general act a person whom the patron has authorised may have the data; in which form was not read.",
      doubt: "unread",
    },
    {
      ground: "parent-or-guardian",
      effect: "permits",
      below: null,
      custody: ["custodial", "non-custodial"],
      source: "mn-r-1205-0500",
      section: "subps. 2-3",
      says: "A rule on minors' private data lets parents see them; whether it reaches library use is in doubt.",
      doubt: "contested",
      notes:
        "Worded as a duty to let parents in; a parent is presumed entitled unless the agency has evidence of a law or court order against it.",
    },
  ],
  process: {
    subpoena: "insufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing: "",
    notice: "not-addressed",
  },
  minors: {
    access: "permitted",
    below: null,
    note: "Not by § 13.40, which names only library purposes and court orders, but by the general rule on private data about minors, unless the minor asks that access be denied.",
  },
  remedies: {
    criminal: "unclear",
    civil: "yes",
    immunity: "yes",
    note: "13.08: damages, costs and fees against the entity, and $1,000 to $15,000 exemplary damages for a willful breach. 13.09 penalises willful breach, how was not read. 13.072, read in a bill of 2013: who follows an opinion of the Commissioner is not liable.",
  },
  changes:
    "No change of § 13.40 subd. 2 seen. 2025-2026: SF 3685 on licences for library e-books, a bill. § 134.51 on book restrictions does not concern records.",
  otherLaws: [
    {
      id: "substitute-address",
      kind: "duty",
      topic: "address-confidentiality",
      about: ["conduct"],
      sources: ["mn-5b-05"],
      section: "Minn. Stat. § 5B.05(a)",
      title: "Substitute addresses of protected persons",
      says: "Whoever is shown the address that the Secretary of State gave a participant accepts it as the participant's address and may not ask for one that would tell where the person is, not even as a condition of a service.",
      records: ["registration"],
      elements: ["home, work or school address"],
      binds: { who: "Any person, public bodies among them.", publicBodies: "yes", librariesNamed: "no" },
      confidence: "medium",
      asks: ["Text of 2013; how § 13.045 classifies such data at local bodies was not read."],
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Stored web pages searched for immigration acts that reach public bodies or libraries; no code searched as a whole.",
    note: "Not a finding that there is nothing else.",
  },
  doubts: {
    "parent-or-guardian": {
      asks: "Does the rule on minors' private data, which lets parents see them, reach what a minor used at the library?",
    },
    "cardholder-name": {
      asks: "Must a public library give the names of its cardholders on request, since a name on an application is not private data?",
      readings: {
        opens: "The names are public and must be given.",
        "does-not-open": "The names stay with the other data of a borrower.",
      },
    },
  },
  openQuestions: [
    { asks: "What did the opinion of 23 March 2004 hold on parents?", about: ["parent-or-guardian"] },
    {
      asks: "The name on a card application is expressly outside the private data: may a public library be made to give its list of cardholders?",
      about: ["cardholder-name"],
    },
    {
      asks: "Government data that no law classifies are public: are room bookings, programme lists, fines, purchase suggestions and footage public, unless another section such as 13.15 on electronic access data covers them?",
      about: ["confidential-doubtful", "public-records-doubtful"],
    },
    { asks: "Does court order take in a search warrant?", about: ["search-warrant"] },
    {
      asks: "The copy of § 13.40 that was read is undated: check it at revisor.mn.gov.",
      about: ["confidential"],
    },
    {
      asks: "HF3863/SF4209 of 2026 on entry to libraries was seen as a bill only; §§ 13.05 and 13.055 on use of data and breach were not read.",
      undecided: "No rule rests on it: it is a lead that could not be verified.",
    },
  ],
  notEncoded: [
    {
      what: "A minor may ask that parents be denied access, the agency may then refuse, and it must tell minors of that right (Minn. R. 1205.0500).",
      why: "No fact says that a minor asked for it; the ground for parents is in doubt anyhow.",
    },
    {
      what: "A patron may ask that holds be handed to nobody else.",
      why: "No fact says that a patron asked for it; staff are told to check.",
    },
    {
      what: "The borrower's name is outside the protection of card data whoever asks.",
      why: "A ban cannot be limited to elements of a record; only the public-records request is modelled.",
    },
  ],
});
