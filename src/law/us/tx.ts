import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

const copy =
  "https://github.com/The-HOLE-Foundation/us-transparency-laws-database/blob/main/Transparency-Data/Full-Text-Statutes/TEXAS_transparency_law-v0.11.txt";

/** Texas: Government Code 552.124 and, for school libraries, Education Code 26.004. */
export const texas: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-TX",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "tx-552-124": {
      title: "Tex. Gov't Code § 552.124",
      url: "https://lexace.ai/us/statute/texas/552.124",
      officialUrl: "https://statutes.capitol.texas.gov/Docs/GV/htm/GV.552.htm",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Agrees with the copy of ch. 552 below. Last amended 2011. The repository's file for another state does not match other copies: confirm at the official address.",
    },
    "tx-552-023": {
      title: "Tex. Gov't Code §§ 552.023, 552.229",
      url: copy,
      officialUrl: "https://statutes.capitol.texas.gov/Docs/GV/htm/GV.552.htm",
      textAsOf: "2025-09-05",
      checkedOn: "2026-11-23",
      note: "Special right of access and form of consent; a copy that names statutes.capitol.texas.gov. The repository's file for another state does not match other copies: confirm at the official address.",
    },
    "tx-552-352": {
      title: "Tex. Gov't Code § 552.352",
      url: copy,
      officialUrl: "https://statutes.capitol.texas.gov/Docs/GV/htm/GV.552.htm",
      textAsOf: "2025-09-05",
      checkedOn: "2026-11-23",
      note: "Offence of distributing confidential information. The repository's file for another state does not match other copies: confirm at the official address.",
    },
    "tx-552-005": {
      title: "Tex. Gov't Code §§ 552.005, 552.0055",
      url: copy,
      officialUrl: "https://statutes.capitol.texas.gov/Docs/GV/htm/GV.552.htm",
      textAsOf: "2025-09-05",
      checkedOn: "2026-11-23",
      note: "Relation of the chapter to civil discovery and to subpoenas for documents. The repository's file for another state does not match other copies: confirm at the official address.",
    },
    "tx-educ-26-004": {
      title: "Tex. Educ. Code § 26.004(b)(12), as amended by S.B. 13 (89th Leg., 2025)",
      url: "https://legiscan.com/TX/text/SB13/2025",
      textAsOf: "2025-09-01",
      checkedOn: "2026-11-23",
      note: "Enrolled text; effective 1 September 2025.",
    },
    "tx-or1999-1566": {
      title: "Tex. Att'y Gen. OR1999-1566",
      url: "https://texasattorneygeneral.gov/opinions/openrecords/49cornyn/orl/1999/htm/or199901566.htm",
      textAsOf: "1999-06-04",
      checkedOn: "2026-11-23",
      note: "Applies § 552.124 to copy-request slips at the State Library and Archives Commission: details that identify are withheld.",
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
    note: "Any library or library system with public funds, in whole or in part, through the Public Information Act, whose offence reaches any person.",
  },
  records: {
    included: [
      "circulation",
      "hold",
      "interlibrary-loan",
      "fines-and-fees",
      "reference-query",
      "search-history",
      "computer-session",
      "internet-use",
      "eresource-use",
      "copy-request",
      "acquisition-request",
    ],
    excluded: ["aggregate-statistics"],
    unclear: ["registration", "program-attendance", "room-booking", "surveillance-video", "correspondence"],
  },
  general: {
    source: "tx-552-124",
    section: "(a)",
    says: "In Texas, records that show who requested or used a library service are confidential.",
  },
  grounds: [
    {
      ground: "library-operations",
      effect: "permits",
      source: "tx-552-124",
      section: "(a)(1)",
      says: "The library may disclose what it judges reasonably needed to run it, unless another law makes the record confidential.",
      notes:
        "The text is not limited to staff as receivers; we open it for staff, contractors and the consortium only. Another law that makes the record confidential is for the federal pack and for counsel.",
    },
    {
      ground: "patron-self-access",
      effect: "requires",
      source: "tx-552-023",
      section: "§ 552.023(a)-(b), by way of § 552.124(a)(2)",
      says: "The person whom the record concerns must be given it; privacy is no ground to refuse.",
      notes: "Refusal on other legal grounds remains possible.",
    },
    {
      ground: "patron-consent",
      effect: "requires",
      form: "written",
      by: ["patron", "patron-and-guardian"],
      where: [{ subjectAge: { from: 18 } }, { consentBy: ["patron-and-guardian"], subjectAge: { below: 18 } }],
      duties: [
        {
          level: "must",
          act: "limit-onward-use",
          says: "Tell the receiver to pass it on only within the purpose of the consent.",
        },
      ],
      source: "tx-552-023",
      section: "§§ 552.023, 552.229",
      says: "The patron's representative must be given the record on a signed written consent, which for a patron under 18 a parent or guardian must authorise too.",
    },
    {
      ground: "court-order",
      effect: "permits",
      courts: ["state-trial-court"],
      finding: ["public-safety", "evidence-of-offence", "prosecution"],
      where: { requester: ["police-local", "police-state", "police-federal", "prosecutor"], standing: ["proved"] },
      source: "tx-552-124",
      section: "(a)(3)",
      says: "Police or a prosecutor may have the record on an order of a district court to which the need for public safety or as evidence of a crime was shown.",
    },
    {
      ground: "subpoena",
      effect: "permits",
      courts: ["state-trial-court"],
      finding: ["public-safety", "evidence-of-offence", "prosecution"],
      where: { requester: ["police-local", "police-state", "police-federal", "prosecutor"], standing: ["proved"] },
      source: "tx-552-124",
      section: "(a)(3)",
      says: "Police or a prosecutor may have the record on a subpoena obtained by the same showing to a district court; a subpoena without it is not enough.",
    },
    {
      ground: "parent-or-guardian",
      effect: "requires",
      below: null,
      custody: ["custodial", "non-custodial"],
      where: { libraryType: ["public-school"] },
      records: ["circulation"],
      source: "tx-educ-26-004",
      section: "§ 26.004(b)(12)",
      says: "A parent must be shown the school district's records of what the child took from a school library.",
      notes: "Does not reach municipal or county libraries.",
      from: "2025-09-01",
    },
  ],
  process: {
    subpoena: "insufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing:
      "To a district court: disclosure is needed for public safety, or the record goes to prove a crime or who committed it. The receiver is police or a prosecutor.",
    notice: "not-addressed",
  },
  minors: {
    access: "unclear",
    below: null,
    note: "Splits by type of library: required for school-district libraries since 1 September 2025; not addressed for others, where § 552.124 has no exception for parents. The only hook there is the general right of a person's representative with § 552.229(b), by which the consent of somebody under 18 needs a parent's written authorisation.",
  },
  remedies: {
    criminal: "yes",
    civil: "unclear",
    immunity: "unclear",
    note: "Distributing what the chapter makes confidential is a misdemeanour (up to $1,000, six months in county jail, or both) and official misconduct (§ 552.352); release to the person or representative under § 552.023 is expressly no offence. The procedure for a declaration or injunction (§ 552.3215) was not studied.",
  },
  changes:
    "S.B. 13 (2025) added borrowing from school libraries to the school records a parent may see, and lets parents name titles their child may not borrow. H.B. 1658 and S.B. 420 of 2023, with the same clause, were seen only as introduced. § 552.124 is unchanged since 2011.",
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Stored web pages searched for immigration acts that reach public bodies or libraries; no code searched as a whole.",
    note: "Not a finding that there is nothing else.",
  },
  openQuestions: [
    {
      asks: "A search warrant is not named; whether it counts as a court order with the showing the section asks is unclear.",
      about: ["search-warrant"],
    },
    {
      asks: "Civil litigants: § 552.124 lists only law enforcement and prosecutors, while §§ 552.005 and 552.0055 say that the chapter neither limits civil discovery nor treats a subpoena for documents as a request for information.",
      about: ["confidential", "court-order", "subpoena"],
    },
    {
      asks: "Does registration data alone identify a person who requested or used a library service?",
      about: ["confidential-doubtful"],
    },
    {
      asks: "Is the parent of a public-library patron under 18 that patron's authorised representative under § 552.023?",
      about: ["parent-unclear"],
    },
    {
      asks: "Student records in school and university libraries are also under § 552.114 and federal student-records law.",
      undecided: "§ 552.114 was not read; the federal pack carries federal student-records law.",
    },
    {
      asks: "Gov't Code ch. 752 subch. C (local bodies and immigration enforcement) was not read; bills of 2019 to 2025 show that it binds local bodies.",
      undecided: "No rule rests on it: it is a lead that could not be verified.",
    },
  ],
  notEncoded: [
    {
      what: "Consent of a person who is legally incompetent goes through the guardian or attorney ad litem (§ 552.229).",
      why: "No fact says that a patron is incompetent; such consent goes to counsel.",
    },
    {
      what: "Parents may name titles their child may not borrow from a school library (S.B. 13).",
      why: "It concerns lending, not disclosure.",
    },
  ],
});
