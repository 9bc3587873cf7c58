import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Oklahoma: 65 O.S. 1-105. */
export const oklahoma: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-OK",
  authority: "statute",
  protection: "confidential",
  confidence: "medium",
  sources: {
    "ok-65-1-105": {
      title: "Okla. Stat. tit. 65, § 1-105",
      url: "https://legalfix.com/statutes/state-codes/oklahoma/title-65/section-65-1-105",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Its history ends with Laws 2013, c. 26, § 1 (emergency, effective 12 April 2013).",
    },
    "ok-hb4014-2022": {
      title: "Okla. HB 4014 (2022), as introduced",
      url: "https://app.legiplex.com/ok/legislature/2022/2022-r/bills/hb4014/draft-928609?id=928609",
      textAsOf: "2022-01-20",
      checkedOn: "2026-11-23",
      note: "A bill, not law; shows the same base text as 65 O.S. 2021, § 1-105. Outcome not found.",
    },
    "ok-25-2002": {
      title: "Okla. Stat. tit. 25, §§ 2001, 2002",
      url: "https://app.legiplex.com/ok/legislature/2022/2022-r/bills/hb4318/draft-925975?id=925975",
      textAsOf: "2021",
      checkedOn: "2026-11-30",
      note: "Text of the 2021 code as a bill of 2022 prints it (marks of new and old words lost); read as far as item 6 of § 2002(A).",
    },
  },
  covers: {
    libraries: ["any-publicly-supported", "public", "public-school", "public-academic", "special"],
    only: { publiclyFunded: ["yes"] },
    note: "Any library with public funds, in whole or in part, be it public, academic, school or special. The duty is on the library. Records of groups that can be identified are protected like those of individuals; registration is protected by name only for minors.",
  },
  records: {
    named: ["registration", "circulation"],
    included: ["eresource-use"],
    excluded: ["aggregate-statistics"],
    unclear: [
      "hold",
      "interlibrary-loan",
      "fines-and-fees",
      "reference-query",
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
    source: "ok-65-1-105",
    section: "1-105(A), (C)",
    says: "In Oklahoma, a publicly funded library may not disclose who borrowed or used what, nor minors' registration.",
  },
  formerly: [
    {
      until: "2013-04-12",
      source: "ok-65-1-105",
      section: "1-105 before Laws 2013, c. 26",
      says: "In Oklahoma, a publicly funded library may not disclose who borrowed or used what.",
      mark: "unread",
      notes: "The earlier text was not read; that minors' registration came in 2013 is taken from the history.",
      records: {
        named: ["circulation"],
        included: ["eresource-use"],
        excluded: ["aggregate-statistics"],
        unclear: [
          "registration",
          "hold",
          "interlibrary-loan",
          "fines-and-fees",
          "reference-query",
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
    },
  ],
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      source: "ok-65-1-105",
      section: "1-105(A)(1), (C)(1)",
      says: "Those who run the library may use the records for that work, minors' registration only for legitimate duties.",
    },
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      source: "ok-65-1-105",
      section: "1-105(A)(2), (C)(2)",
      says: "A person whom the patron has authorised in writing may see the patron's records.",
      notes: "A group that the record identifies may authorise somebody too.",
    },
    {
      ground: "court-order",
      effect: "permits",
      source: "ok-65-1-105",
      section: "1-105(A)(3), (C)(3)",
      says: "An order of a court of law opens the records.",
    },
    {
      ground: "other",
      id: "adult-registration",
      effect: "permits",
      where: { subjectAge: { from: 18 } },
      records: ["registration"],
      source: "ok-65-1-105",
      section: "1-105(C), by its limits",
      says: "The law names registration of minors only; whether an adult's is protected is in doubt.",
      notes: "No ground to disclose: it only keeps the ban from being certain.",
      doubt: "contested",
      from: "2013-04-12",
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
    access: "unclear",
    below: null,
    note: "The text read (through 2013, and still the base text in January 2022) names no parent and shields minors' registration besides. HB 4014 of 2022 would have let parents and legal guardians have their child's records; its outcome was not found. Policies of Pioneer and, for legal guardians, Claremore allow it.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "no",
    note: "None in the section; other law was not searched. (D) makes the library report suspicious requests for minors' records that may show criminal intent to the police at once.",
  },
  retention:
    "No duty to destroy; (B) lets elementary and middle school libraries keep check-out systems that show by themselves who borrowed what.",
  changes:
    "2013 (c. 26, in force 12 April 2013): minors' registration protected, and a duty to report suspicious requests. 2022 HB 4014 (parents' access): introduced and at least engrossed, with a Senate author; outcome not found. No other change found.",
  otherLaws: [
    {
      id: "parents-school-records",
      kind: "requires",
      topic: "parents",
      about: ["data"],
      sources: ["ok-25-2002"],
      section: "25 O.S. § 2002(A)(2)",
      title: "Parents see school records",
      says: "No state, local or other governmental body may stand between a parent and the listed rights, among them to see all school records about the minor child.",
      requesters: ["parent"],
      purposes: ["parental-oversight"],
      elements: ["school records relating to the minor child"],
      binds: {
        who: "The state, its political subdivisions and other governmental entities; school libraries as parts of schools.",
        publicBodies: "yes",
        librariesNamed: "no",
      },
      confidence: "medium",
      asks: [
        "Are loans from a school library school records, and how does this stand to 65 O.S. § 1-105, which names no parents?",
        "Public libraries' records are not in the rights read.",
        "Bills of 2023 and 2025 (SB 131, SB 759) would change the sections; outcomes not seen.",
      ],
      rules: [
        {
          effect: "require",
          where: { libraryType: ["public-school"], custody: ["custodial", "non-custodial"], subjectAge: { below: 18 } },
          before: "every-ban",
          doubt: {
            topic: "school-library-records",
            asks: "Are the records of a school library among the school records that a parent may see?",
            readings: {
              included: "They are: a parent may see what the school library holds on the child.",
              "not-included": "They are not: the library-records law stays as it is.",
            },
          },
          says: "A parent may see all school records about the child.",
        },
      ],
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Stored web pages searched for immigration acts that reach public bodies or libraries; no code searched as a whole.",
    note: "HB 4014 of 2022 (parents and library records) was read as introduced and engrossed; no sign of enactment was found. Not a finding that there is nothing else.",
  },
  doubts: {
    "adult-registration": {
      asks: "Is an adult's registration protected, though the law names registration of minors only?",
      readings: {
        opens: "An adult's registration is outside the ban.",
        "does-not-open": "An adult's registration is protected like a minor's.",
      },
    },
  },
  openQuestions: [
    {
      asks: "Did HB 4014 (2022) become law, and was § 1-105 amended since 2013? See OSCN.",
      about: ["parent-unclear", "confidential"],
    },
    { asks: "Only an order of a court of law is named: is a search warrant one?", about: ["search-warrant"] },
    {
      asks: "Registration of adults is not named, the rule covers minors only: is it protected?",
      about: ["adult-registration", "confidential"],
    },
    {
      asks: "Covered are records of materials lent to or used by a person or group: are holds, reference questions, computer logs, fines, programme lists and room bookings within it?",
      about: ["confidential-doubtful"],
    },
    { asks: "May a minor give the written authorisation?", about: ["patron-consent"] },
  ],
  notEncoded: [
    {
      what: "Suspicious requests for minors' records that may show criminal intent are reported to the police at once (1-105(D)).",
      why: "No fact says that a request is suspicious; staff tell the director, who reports.",
    },
  ],
});
