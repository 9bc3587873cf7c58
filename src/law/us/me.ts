import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** The same ground in the section that the act of 2015 replaced. */
const before2015 = {
  until: "2015-10-15",
  source: "me-ld618-2005",
  section: "former § 121",
  doubt: "unread",
} as const;

/** Maine: 27 M.R.S. 121. */
export const maine: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-ME",
  authority: "statute",
  protection: "confidential",
  confidence: "medium",
  sources: {
    "me-27-121": {
      title: "Me. Rev. Stat. tit. 27, § 121",
      url: "http://legislature.maine.gov/legis/bills/bills_127th/chapters/PUBLIC81.asp",
      textAsOf: "2015",
      checkedOn: "2026-11-23",
      note: "P.L. 2015, ch. 81, the official chaptered law, which replaced the section; effective 90 days after adjournment.",
    },
    "me-msl-faq": {
      title: "Maine State Library, Confidentiality Law FAQ",
      url: "https://www.maine.gov/msl/libs/confidentiality_law_faqs.shtml",
      textAsOf: "2015",
      checkedOn: "2026-11-23",
      note: "How the State Library reads the text of 2015; its opening was read.",
    },
    "me-ld532-2013": {
      title: "Me. LD 532 (126th Leg.), committee amendment H-73",
      url: "https://mainelegislature.org/legis/bills/bills_126th/billtexts/HP035102.asp",
      textAsOf: "2013",
      checkedOn: "2026-11-23",
      note: "Explains the definition of public library (27 MRSA § 110(10)) that § 121 uses.",
    },
    "me-ld618-2005": {
      title: "Me. LD 618 (122nd Leg.)",
      url: "https://legislature.maine.gov/legis/bills/bills_122nd/billtexts/LD061801-1.asp",
      textAsOf: "2005",
      checkedOn: "2026-11-23",
      note: "A bill that sets out the section as it then stood; the text between 2013 and 2015 was not read.",
    },
    "me-effective-2015": {
      title: "Maine House, Weekly Legislative Report, 17 July 2015",
      url: "https://legislature.maine.gov/house/history/127th/wlr/wlr1526.htm",
      textAsOf: "2015-07-17",
      checkedOn: "2026-11-23",
      note: "Gives 15 October 2015 as the day on which the regular laws of that session took effect.",
    },
    "me-pl-2015-81": {
      title: "Me. Public Law 2015 ch. 81 (LD 344)",
      url: "http://legislature.maine.gov/legis/bills/bills_127th/chapters/PUBLIC81.asp",
      textAsOf: "2015",
      checkedOn: "2026-11-30",
      note: "Official text of the act that enacted the present 27 M.R.S. § 121, read whole; it agrees with the section as recorded here.",
    },
    "me-ld2106-2026": {
      title: "LD 2106 of the 132nd Legislature (2026), tracker's summary of the act",
      url: "https://www.billtrack50.com/billdetail/1921043",
      officialUrl: "https://legislature.maine.gov/legis/bills/display_ps.asp?LD=2106&snum=132",
      textAsOf: "2026-04-23",
      checkedOn: "2026-11-30",
      note: "Signed 23 April 2026. The summary is the tracker's; the act was not read.",
    },
    "me-ld2106-news": {
      title: "Press and governor's office on LD 2106 as introduced",
      url: "https://www.einpresswire.com/article/887683707/governor-mills-announces-support-of-bill-to-keep-ice-out-of-schools-health-care-facilities-public-libraries",
      textAsOf: "2026-01-29",
      checkedOn: "2026-11-30",
      note: "Describes the bill as introduced (public libraries named), not the act.",
    },
  },
  covers: {
    libraries: ["public", "state-library", "special", "public-academic"],
    only: { publiclyFunded: ["yes"] },
    note: "Public libraries (freely open ones that serve all who live in their area, municipal or not), the State Library, the Law and Legislative Reference Library, and the libraries of the University of Maine System, the community colleges and Maine Maritime Academy. School and private college libraries are not listed. Officers, employees, volunteers and agents may see records for library administration only.",
  },
  records: {
    named: ["registration", "circulation"],
    included: [
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
      "correspondence",
      "acquisition-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["surveillance-video"],
  },
  general: {
    source: "me-27-121",
    section: "§ 121(1)",
    says: "In Maine, library records that identify a patron, or what a patron asked for or used, are confidential.",
  },
  formerly: [
    {
      until: "2015-10-15",
      source: "me-ld618-2005",
      section: "former § 121",
      says: "In Maine, records that tie a patron to the use of library materials are confidential.",
      mark: "unread",
      notes: "What identifies a patron was not yet protected on its own account.",
      records: {
        included: ["circulation", "hold", "interlibrary-loan"],
        excluded: ["aggregate-statistics"],
      },
    },
  ],
  grounds: [
    {
      ground: "patron-consent",
      effect: "permits",
      form: "written",
      source: "me-27-121",
      section: "§ 121(2)",
      formerly: before2015,
      says: "With the patron's express written permission the record may be given.",
    },
    {
      ground: "library-operations",
      effect: "permits",
      where: [{}, { requester: ["trustee"] }],
      source: "me-27-121",
      section: "§ 121(2)",
      from: "2015-10-15",
      says: "The library's officers, employees, volunteers and agents may see what its administration needs.",
    },
    {
      ground: "overdue-recovery",
      effect: "permits",
      source: "me-27-121",
      section: "§ 121(2)",
      from: "2015-10-15",
      says: "Whether a collection agency is an agent for library administration is in doubt.",
      doubt: "contested",
    },
    {
      ground: "court-order",
      effect: "permits",
      source: "me-27-121",
      section: "§ 121(2)",
      formerly: before2015,
      says: "A court order opens the records.",
    },
    {
      ground: "aggregate-statistics",
      effect: "permits",
      source: "me-27-121",
      section: "§ 121(3)",
      from: "2015-10-15",
      says: "Statistics may be published as long as they put no patron's identity at risk.",
      duties: [
        {
          level: "must",
          act: "suppress-small-cells",
          says: "Leave out figures so small that they point to a patron.",
        },
      ],
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
    access: "not-addressed",
    below: null,
    note: "No ground for parents. A bill of 2005 (LD 618) would have made release to parents a duty on written request; the text of 2015 has nothing of it. Some libraries read the law as covering children too; one gives parents of children under 12 the titles out.",
  },
  remedies: {
    criminal: "no",
    civil: "unclear",
    immunity: "no",
    note: "The State Library calls the statute civil and not criminal; the section itself has no penalty and no action.",
  },
  changes:
    "2013 (P.L. ch. 82): from municipal to all public libraries. 2015 (P.L. ch. 81, in force 15 October 2015): identifying information protected on its own account; grounds for staff and agents and for statistics added. Nothing later found. LD 2106, signed on 23 April 2026, concerns entry and protected records in immigration enforcement.",
  otherLaws: [
    {
      id: "immigration-policy",
      kind: "duty",
      topic: "sensitive-locations",
      about: ["entry", "data", "conduct"],
      sources: ["me-ld2106-2026", "me-ld2106-news"],
      section: "LD 2106 (2026)",
      title: "Model policies on entry and protected patron records",
      says: "The Attorney General makes model policies that limit voluntary consent to entry into non-public areas and to protected records, patron records among them, for immigration enforcement; public schools, public colleges, state institutions and libraries of a kind the summary calls state libraries must adopt them.",
      requesters: ["immigration-officer"],
      purposes: ["immigration-enforcement"],
      records: ["registration", "circulation"],
      elements: ["entry to non-public areas", "protected patron records"],
      exceptions: ["Court orders.", "What federal law requires."],
      binds: {
        who: "Public schools, postsecondary institutions, state institutions and certain libraries; others may adopt.",
        publicBodies: "yes",
        librariesNamed: "yes",
      },
      confidence: "medium",
      asks: [
        "Does the act bind every public library, or only the State Library? The bill as introduced named public libraries; the summary of the act says state libraries.",
        "Dates: the act's date in force, and when the model policies are due (an advocacy page on the bill says 1 January 2027).",
        "Where it is codified and how protected patron records are defined beside 27 M.R.S. § 121.",
      ],
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Stored web pages searched for immigration acts that reach public bodies or libraries; no code searched as a whole.",
    note: "Not a finding that there is nothing else.",
  },
  doubts: {
    "overdue-recovery": {
      asks: "Is a collection agency an agent of the library for library administration?",
    },
  },
  openQuestions: [
    {
      asks: "The text read is the act of 2015, and no copy of 2020 or later was retrieved: confirm on the Legislature's site.",
      about: ["confidential"],
    },
    {
      asks: "Is a collection agency an agent for library administration? No ground for overdue items is stated.",
      about: ["overdue-recovery"],
    },
    {
      asks: "As the State Library reads it, letting somebody else pick up a hold without the patron's written permission is a disclosure.",
      about: ["confidential", "patron-consent"],
    },
    { asks: "Only a court order is named: is a search warrant one?", about: ["search-warrant"] },
    {
      asks: "Any record with a patron's name is protected: are video images too?",
      about: ["confidential-doubtful"],
    },
  ],
  notEncoded: [
    {
      what: "Of special libraries the section lists only the Law and Legislative Reference Library.",
      why: "Coverage cannot tell one special library from another; those with public funds are counted in, which is the safe reading.",
    },
    {
      what: "Before the act of 2013 only municipal public libraries were covered.",
      why: "No kind of library tells municipal from other public ones, and its first day was not seen.",
    },
  ],
});
