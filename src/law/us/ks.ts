import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Kansas: K.S.A. 45-221(a)(23), an exemption from the open-records law whose words were read only second-hand. */
export const kansas: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-KS",
  authority: "statute",
  protection: "exempt-from-public-records",
  confidence: "low",
  sources: {
    "ks-45-221": {
      title: "Kan. Stat. Ann. § 45-221(a)(23) (Kansas Open Records Act)",
      url: "https://statutes.laws.com/kansas/chapter45/article2/statutes_19515",
      textAsOf: "2009",
      checkedOn: "2026-11-23",
      note: "Only the heading, the opening words and the first items; it stops before item (23).",
    },
    "ks-45-217": {
      title: "Kan. Stat. Ann. § 45-217 (definitions; public agency)",
      url: "http://www.kslegislature.org/li_2014/b2013_14/statute/045_000_0000_chapter/045_002_0000_article/045_002_0017_section/045_002_0017_k/",
      textAsOf: "2014",
      checkedOn: "2026-11-23",
      note: "Official text of 2014, subsection (f)(1); an older full copy agrees and leaves out bodies that are only paid for goods or services. Later versions, seen in part to 2024, have other letters; their part on public agencies was not read.",
    },
    "ks-iola-policy": {
      title: "Iola Public Library, confidentiality policy citing K.S.A. 45-221(a)(23) (reviewed August 2019)",
      url: "https://iola.mykansaslibrary.org/?page_id=97",
      textAsOf: "2019-08-05",
      checkedOn: "2026-11-23",
      note: "Gives item (23) as patron registration and circulation records about identifiable people. Wichita does the same, Basehor nearly; Salina (2019) reads the act more widely: questions, computer use, visits.",
    },
    "ks-jocolibrary": {
      title: "Johnson County Library, Open Records, ARM 10-55-11 (reviewed August 2025)",
      url: "https://www.jocolibrary.org/plans-policies/arm_10-55-11",
      textAsOf: "2025-08-14",
      checkedOn: "2026-11-23",
      note: "An earlier version calls the library a public agency under the act; its part on withheld records was not read.",
    },
    "ks-ag-78-255": {
      title: "Kan. Att'y Gen. Op. 78-255 (August 9, 1978)",
      url: "http://kansaslibrarylaws.blogspot.com/2008/08/attorney-general-opinion-78-255.html",
      textAsOf: "1978-08-09",
      checkedOn: "2026-11-23",
      note: "Older than the open-records act (L. 1984, ch. 187): no statute forbade or demanded disclosure, and the policy was the library board's.",
    },
    "ks-12-16-140": {
      title: "K.S.A. 12-16,140",
      url: "https://www.lawserver.com/law/state/kansas/ks-statutes/kansas_statutes_12-16_140",
      textAsOf: "2023",
      checkedOn: "2026-11-30",
      note: "Section read whole; from HB 2717 of 2022.",
    },
  },
  covers: {
    libraries: ["any-publicly-supported"],
    note: "Every public agency has the exemption: state and local bodies, and other bodies that receive or spend public funds and rest on them at least in part. One that is only paid for goods or services, such as a vendor, does not. It frees from a duty to disclose and binds no staff, trustees or vendors to silence.",
  },
  records: {
    named: ["registration", "circulation"],
    excluded: ["aggregate-statistics"],
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
    ],
  },
  general: {
    source: "ks-45-221",
    section: "45-221(a), opening words, and (23)",
    says: "In Kansas, a publicly supported library need not disclose patron and circulation records about identifiable people.",
    mark: "unread",
    notes: "Item (23) was read only in libraries' policies.",
  },
  grounds: [
    {
      ground: "required-by-other-law",
      effect: "requires",
      source: "ks-45-221",
      section: "45-221(a), opening words",
      says: "Records must be given as far as counsel confirms that another law demands it.",
    },
    {
      ground: "aggregate-statistics",
      effect: "requires",
      where: { instrument: ["public-records-request"] },
      source: "ks-45-221",
      section: "45-221, heading",
      says: "Statistics are to be open to a public-records request.",
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
    note: "Nothing seen on parents or minors. Local policies differ: Basehor shows parents of children under 14 the current status, Hiawatha shows parents the records of children to 17.",
  },
  remedies: {
    criminal: "unclear",
    civil: "unclear",
    immunity: "unclear",
    note: "The act has civil remedies and penalties (45-222, 45-223), read only as headings; they seem to be for wrongful refusals.",
  },
  retention: "None seen. By the section's heading, records more than 70 years old are open.",
  changes:
    "No change to item (23) seen; policies of 2019 to 2025 still cite it. § 45-217 had new letters by 2024 for new definitions (licence plate readers, cybersecurity). § 45-229 has the legislature review exemptions from time to time (heading read only). HB 2717 of 2022 (K.S.A. 12-16,140) concerns local rules against sharing immigration status.",
  otherLaws: [
    {
      id: "immigration-status",
      kind: "permits",
      topic: "immigration",
      about: ["data"],
      sources: ["ks-12-16-140"],
      section: "K.S.A. 12-16,140",
      title: "No policy against telling federal officers an immigration status",
      says: "No city, county or other political or taxing subdivision may have a rule that restricts an official or employee in communicating with federal officials about a person's citizenship or immigration status; such a rule is void.",
      requesters: ["immigration-officer"],
      purposes: ["immigration-enforcement"],
      elements: ["immigration or citizenship status"],
      binds: {
        who: "Municipalities in the wide sense: cities, counties and other political or taxing subdivisions.",
        publicBodies: "local-only",
        librariesNamed: "no",
      },
      confidence: "high",
      asks: [
        "It speaks of immigration status, which a library seldom holds; whether it reaches other data in patron records, and whether it yields to the library-records law, needs a lawyer.",
      ],
      rules: [
        {
          effect: "silent",
          where: { requester: ["immigration-officer"], purpose: ["immigration-enforcement"], standing: ["proved"] },
          says: "Kansas lets no public body forbid its staff to tell federal officers what somebody's immigration status is.",
          notes: "It speaks of immigration status, which no library record should hold; it opens no record.",
        },
      ],
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Stored web pages searched for immigration acts that reach public bodies or libraries; no code searched as a whole.",
    note: "Not a finding that there is nothing else.",
  },
  openQuestions: [
    {
      asks: "The words of item (23) were not found in a statute text; three libraries give it alike. Confirm at ksrevisor.org.",
      about: ["may-refuse"],
    },
    {
      asks: "Public agency was read as defined in 2014: confirm the definition and its exclusions.",
      about: ["may-refuse"],
    },
    {
      asks: "May a library answer an informal police request when no board policy forbids it? An opinion of 1978 left that to the board; local policies ask process, order or warrant as their own rule.",
      about: ["may-refuse", "subpoena", "court-order", "search-warrant"],
    },
    {
      asks: "Reference questions, computer sessions, program and room records are not plainly patron or circulation records, though Salina withholds some; other exemptions (privacy, letters of private people) may serve.",
      about: ["public-records-doubtful"],
    },
    {
      asks: "By the heading, statistics and records over 70 years old are open: what of old registers?",
      about: ["aggregate-statistics"],
    },
    {
      asks: "Does the separate law on student records cover those of school libraries?",
      undecided: "It was not read; the federal pack carries federal student-records law.",
    },
  ],
  notEncoded: [
    {
      what: "The agency may disclose what it need not disclose (45-221(a), opening words).",
      why: "Discretion is no permission of the law; the library board's policy decides.",
    },
    {
      what: "Records more than 70 years old are open, and open parts are parted from closed ones (heading).",
      why: "No fact says how old a record is, and the provisions were not read.",
    },
  ],
});
