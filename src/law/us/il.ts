import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Illinois: 75 ILCS 70/1, Library Records Confidentiality Act. */
export const illinois: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-IL",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "il-75-ilcs-70-1": {
      title: "75 ILCS 70/1 (Library Records Confidentiality Act)",
      url: "https://witnessslips.ilga.gov/legislation/ilcs/fulltext.asp?DocName=007500700K1",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "The General Assembly's page, undated; (a) read in full. The undated copy at self-law.org/code/il/chapter-75/act-70/1 agrees and also shows (b) and the start of (b-5).",
    },
    "il-sb2523-2020": {
      title: "Ill. SB 2523, 101st G.A. (as introduced 28 January 2020)",
      url: "https://witnessslips.ilga.gov/ftp/legislation/101/SB/10100SB2523.htm",
      textAsOf: "2020-01-28",
      checkedOn: "2026-11-23",
      note: "A bill, not law; shows the text of section 1(a) as it then stood. Outcome not found; the copies read do not carry its changes.",
    },
    "il-pa-95-0040": {
      title: "Ill. Public Act 95-0040 (HB 237)",
      url: "https://witnessslips.ilga.gov/legislation/publicacts/fulltext.asp?name=095-0040&GA=95&SessionId=51&DocTypeId=HB&DocNum=0237&GAID=9&SpecSess=&Session=",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "The amendment that added the emergency ground for law enforcement.",
    },
    "il-lrca-c": {
      title: "75 ILCS 70/1(b)-(c), as quoted by an encyclopaedia page",
      url: "https://www.liquisearch.com/illinois_library_records_confidentiality_act/major_sections_of_the_act",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "The only place where the definitions in (c) were read; an encyclopaedia article says the same.",
    },
    "il-pa-104-0440": {
      title: "P.A. 104-0440 (HB 1312)",
      url: "https://ilga.gov/Legislation/PublicActs/PrinterFriendly/104-0440",
      textAsOf: null,
      checkedOn: "2026-11-30",
      note: "Opening articles seen. As far as read it concerns civil actions, courthouses, schools and public colleges (110 ILCS 167/18), not public libraries.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "private-school", "public-academic", "private-academic", "special"],
    note: "Any public library, and the library of any educational, historical or charitable institution, organisation or society, public or private. Every person is bound, not only staff, so volunteers, trustees and vendors are too.",
  },
  records: {
    named: ["registration", "circulation"],
    included: ["interlibrary-loan"],
    excluded: ["aggregate-statistics"],
    unclear: [
      "hold",
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
    source: "il-75-ilcs-70-1",
    section: "1(a)",
    says: "In Illinois, registration and circulation records of a library are confidential.",
  },
  grounds: [
    {
      ground: "court-order",
      effect: "permits",
      source: "il-75-ilcs-70-1",
      section: "1(a)(1)",
      says: "Records may be given where a court order requires it.",
    },
    {
      ground: "emergency",
      effect: "permits",
      gives: { only: { groups: ["identity", "contact"] } },
      duties: [
        {
          level: "should",
          act: "get-signed-form",
          says: "Ask the officer to sign the acknowledgment form; the library may have a court look at it afterwards.",
        },
      ],
      source: "il-75-ilcs-70-1",
      section: "1(a)(2)",
      says: "A sworn officer who represents imminent physical harm and no time for a court order may learn who a victim, witness or suspect is, and nothing of what was used.",
    },
    {
      ground: "aggregate-statistics",
      effect: "permits",
      source: "il-75-ilcs-70-1",
      section: "1(b)",
      says: "Reasonable statistics of registration and circulation in which nobody is identified may be given.",
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
    note: "Nothing in the parts read speaks of parents, guardians or minors.",
  },
  remedies: {
    criminal: "no",
    civil: "no",
    immunity: "unclear",
    note: "No penalty or private action in the section read. Only the opening words of (b-5) were read; synopses of earlier bills with the same emergency clause say that such a disclosure is no violation of privacy or breach of confidence, so (b-5) probably protects the library.",
  },
  changes:
    "The last amendment found is P.A. 95-0040 (emergency ground). SB 2523 (2020) would have named personally identifiable information and an exception for documented consent; no sign that it passed. No later amendment found.",
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Stored web pages searched for immigration acts that reach public bodies or libraries; no code searched as a whole.",
    note: "The Illinois TRUST Act (5 ILCS 805) as read binds law enforcement agencies. Not a finding that there is nothing else.",
  },
  openQuestions: [
    {
      asks: "The text has no ground for consent, use by staff or collection of overdue items: is giving the record to the patron, or to a collection agency, outside the ban because it does not make it available to the public?",
      about: ["consent-implied", "own-record-implied", "operations-implied"],
    },
    {
      asks: "What does 'available to the public' add: does it reach a private handover to one agency?",
      about: ["confidential"],
    },
    {
      asks: "Only registration and circulation records are protected: computer sessions, reference questions, holds, fines, program lists and video are doubtful.",
      about: ["confidential-doubtful"],
    },
    {
      asks: "Only a court order is named: is a search warrant one? A subpoena signed by a clerk or lawyer does not look like one.",
      about: ["court-order", "search-warrant"],
    },
    {
      asks: "(b-5) was not read in full, and (c) only second-hand: check ilga.gov.",
      about: ["confidential-doubtful"],
    },
    {
      asks: "P.A. 104-0440 (110 ILCS 167/18) on public colleges and immigration status: does it reach college library records?",
      undecided: "No rule rests on it: it is a lead that could not be verified.",
    },
  ],
});
