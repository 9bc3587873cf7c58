import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Wisconsin: Statutes 43.30. */
export const wisconsin: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-WI",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "wi-43-30": {
      title: "Wis. Stat. § 43.30(1b)-(3)",
      url: "https://self-law.org/code/wi/chapter-43/43-30",
      textAsOf: null,
      note: "Has the 2016 definition of collection agency, so it is later than Act 169.",
    },
    "wi-43-30-official": {
      title: "Wis. Stat. § 43.30(2)(c)-(6)(a)",
      url: "https://docs-preview.legis.wisconsin.gov/scroll/down/281/statutes/statutes/43",
      textAsOf: null,
      note: "The legislature's preview site.",
    },
    "wi-2015-169": {
      title: "2015 Wis. Act 169 (creating § 43.30(6))",
      url: "http://docs.legis.wisconsin.gov/2015/related/acts/169",
      textAsOf: "2016-03-01",
    },
    "wi-2023-ab641": {
      title: "2023 Wis. A.B. 641 and A.B. 642 (not seen enacted)",
      url: "https://app.legiplex.com/wi/legislature/2023/2023-r/bills/ab641/drafts-compare",
      textAsOf: "2023-11-08",
      note: "The drafters' analysis restates the law then in force, the duty to show parents the records of under-16s included.",
    },
  },
  covers: {
    libraries: [
      "public",
      "public-school",
      "public-academic",
      "state-library",
      "library-system",
      "any-publicly-supported",
    ],
    note: "Any library with at least some public funds, and public library systems. A library without public funds that learns a borrower's identity through interlibrary lending is bound not to pass it on.",
  },
  records: {
    named: ["interlibrary-loan", "fines-and-fees", "surveillance-video"],
    included: [
      "registration",
      "circulation",
      "hold",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "eresource-use",
      "program-attendance",
      "room-booking",
      "copy-request",
      "acquisition-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["correspondence"],
  },
  general: {
    source: "wi-43-30",
    section: "(1m)",
    says: "In Wisconsin, a publicly supported library may not disclose records that show who used it.",
  },
  grounds: [
    {
      ground: "court-order",
      effect: "permits",
      source: "wi-43-30",
      section: "(1m)",
      says: "A court order opens the records.",
    },
    {
      ground: "judge-signed-subpoena",
      effect: "permits",
      source: "wi-43-30",
      section: "(1m)",
      says: "Whether a subpoena that a judge has signed is a court order is in doubt.",
      doubt: "contested",
    },
    {
      ground: "library-operations",
      effect: "permits",
      source: "wi-43-30",
      section: "(1m)",
      says: "People at work in running the library or its system may see the records.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "any",
      source: "wi-43-30",
      section: "(1m)",
      says: "A person whom the patron has authorised, in any form, may see the patron's records.",
    },
    {
      ground: "interlibrary",
      effect: "permits",
      where: {
        requester: ["other-library"],
        recipientAssurance: ["publicly-supported", "policy-or-agreement", "contract"],
      },
      records: ["interlibrary-loan"],
      source: "wi-43-30",
      section: "(2)-(3)",
      says: "Another library may learn who the borrower is, to lend for that borrower, if it is publicly supported or is bound by its policy or agreement to keep it.",
      notes: "Read as the request to borrow itself, and no other record.",
    },
    {
      ground: "parent-or-guardian",
      effect: "requires",
      below: 16,
      custody: ["custodial", "non-custodial"],
      source: "wi-43-30-official",
      section: "(4)",
      says: "A parent who was not denied placement, or a guardian, must be shown the library records of a child under 16 on request.",
    },
    {
      ground: "law-enforcement-request",
      effect: "requires",
      where: { scene: ["library"] },
      records: ["surveillance-video"],
      source: "wi-43-30-official",
      section: "(5)(a)",
      says: "Police who look into alleged criminal conduct at the library must be given the footage that bears on it.",
      duties: [
        {
          level: "must",
          act: "clip-only",
          says: "Give only the footage that bears on the conduct that is looked into.",
        },
      ],
    },
    {
      ground: "criminal-investigation-of-offence-against-library",
      id: "library-asked-police",
      effect: "permits",
      records: ["surveillance-video"],
      answeredBy: {
        roles: ["director"],
        when: { scene: ["elsewhere"] },
        says: "The director decides whether footage may help when the library itself asked the police.",
      },
      source: "wi-43-30-official",
      section: "(5)(b)",
      says: "When the library itself asked the police for help, its director may give them footage that may assist.",
      notes: "Not limited to crimes.",
    },
    {
      ground: "overdue-recovery",
      effect: "permits",
      records: ["fines-and-fees"],
      where: [
        {},
        {
          requester: ["police-local", "police-state", "police-federal"],
          purpose: ["recover-debt"],
          amountOwed: { from: 50 },
        },
      ],
      gives: { only: { groups: ["contact"], elements: ["legal-name", "amount-owed"] } },
      source: "wi-2015-169",
      section: "(6)",
      says: "A delinquent account may be reported to a collection agency, and to the police from 50 dollars: name, contact details and amount only.",
      from: "2016-04-01",
      notes: "In force since a day in March 2016 that was not seen; counted from the first day that is certain.",
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
    access: "required",
    below: 16,
    note: "On request only. From 16 the minor controls the record like an adult.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "None in the parts of § 43.30 that were read; the general public-records chapter was not searched.",
  },
  changes:
    "2015 Act 169 (in force March 2016) added reporting of delinquent accounts to collection agencies and police. Bills of 2023 (A.B. 641/642, S.B. 597/598) would have made libraries tell parents of under-16s of each checkout within 24 hours; the later statute text shows no sign of them.",
  openQuestions: [
    {
      asks: "(6)(a) allows reporting the number and kind of overdue items, while (6)(b) confines a public library to name, contact and amount; the narrower rule is the safe one.",
      about: ["overdue-recovery", "overdue-recovery/extent"],
    },
    {
      asks: "Is a search warrant, or a subpoena signed by a judge, a court order under (1m)?",
      about: ["search-warrant", "judge-signed-subpoena"],
    },
    {
      asks: "Footage may also show what somebody read or borrowed: (5) overrides (1m) only for footage that bears on the matter.",
      about: ["law-enforcement-request", "library-asked-police"],
    },
    {
      asks: "Who counts as a custodial parent turns on family-court orders that staff cannot check.",
      about: ["parent-or-guardian"],
    },
  ],
  notEncoded: [
    {
      what: "A library without public funds may not pass on an identity it learned through interlibrary lending.",
      why: "No fact says where a record came from; such a library should treat those records as confidential by policy.",
    },
  ],
});
