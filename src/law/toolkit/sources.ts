import type { Source } from "../../policy/source.js";

const checkedOn = "2026-11-23";

/** Where the toolkit's rules come from. */
export const sources = {
  "ala-tool-kit": {
    title: "American Library Association, Privacy Tool Kit, III. Privacy Procedures",
    checkedOn,
    note: "Sections are the clause ids of this project: ST staff, SU supervisors, AD administrators, GB governing bodies.",
  },
  "ala-guidelines": {
    title: "ALA, How to Respond to Law Enforcement Requests for Library Records and User Information (10th ed.)",
    url: "http://www.ala.org/advocacy/privacy/lawenforcement/guidelines",
    textAsOf: "2021",
    checkedOn,
  },
  "ala-suggested": {
    title: "ALA, Suggested Procedures for Implementing Policy on Confidentiality of Library Records",
    url: "http://www.ala.org/advocacy/intfreedom/statementspols/otherpolicies/suggestedprocedures",
    textAsOf: null,
    checkedOn,
  },
  "ala-key": {
    title: "ALA, Law Enforcement Inquiries: Key Concepts (Intellectual Freedom Manual, 10th ed.)",
    url: "https://www.ala.org/advocacy/privacy/lawenforcement/inquiries",
    textAsOf: "2021",
    checkedOn,
  },
  "fl-alachua": {
    title: "LibraryLaw Blog, Subpoena for confidential library records (Alachua County, FL)",
    url: "https://blog.librarylaw.com/librarylaw/2006/10/subpoena_for_co_1.html",
    textAsOf: "2006",
    checkedOn,
  },
  emory: {
    title: "Pitts Theology Library, Emory (GA), Subpoena and Warrant Procedures",
    url: "https://dia.pitts.emory.edu/about/subpoena_and_warrant.cfm",
    textAsOf: null,
    checkedOn,
  },
  helenplum: {
    title: "Helen Plum Library (IL), B-11 Search Warrants (Conventional)",
    url: "https://helenplum.org/policies/b-11-search-warrants-conventional",
    textAsOf: "2014-10-21",
    checkedOn,
  },
  fargo: {
    title: "Fargo Public Library (ND), Law Enforcement Inquiries",
    url: "https://www.fargond.gov/city-government/departments/library/about/policies/law-enforcement-inquiries-preview",
    textAsOf: "2018-09-18",
    checkedOn,
  },
  "mult-req": {
    title: "Multnomah County Library (OR), Request for Information",
    url: "https://cards-commons.multcolib.org/library-staff-manual/safety-and-security/request-information",
    textAsOf: null,
    checkedOn,
  },
  "i200-ncpa": {
    title: "AIDS Law Project of Pennsylvania, Distinguishing Between a Judicial Warrant and an Immigration Warrant",
    url: "https://www.aidslawpa.org/distinguishing-between-a-judicial-warrant-and-an-immigration-warrant/",
    textAsOf: null,
    checkedOn,
  },
  "nsl-iapp": {
    title: "CIPP/US study notes, National Security Letters",
    url: "https://cippu.thesmios.com/topics/ch13-national-security-letters/",
    textAsOf: null,
    checkedOn,
  },
  "wny-preserve": {
    title: "WNYLRC, Dealing With Demands to Preserve Evidence",
    url: "https://plainroom.wnylrc.org/raq/dealing-demands-preserve-evidence",
    textAsOf: "2025",
    checkedOn,
  },
  "ftrf-1999": {
    title: "Freedom to Read Foundation, 1999 Memo on Open Records Requests",
    url: "http://www.ftrf.org/page/Memo_1999OpenRecords/1999-Memo-on-Open-Records-Requests.htm",
    textAsOf: "1999",
    checkedOn,
  },
  woodbridge: {
    title: "Woodbridge Public Library (NJ), Police Assistance",
    url: "https://twp.woodbridge.nj.us/1116/Police-Assistance",
    textAsOf: null,
    checkedOn,
  },
  "vt-springfield-new": {
    title: "Springfield Town Library (VT), Confidentiality (newer)",
    url: "https://springfieldtownlibrary.org/confidentiality",
    textAsOf: null,
    checkedOn,
  },
  "ala-1971": {
    title:
      "ALA Policy on Confidentiality of Library Records (1971, rev. 1975), as reprinted by Collins Memorial Library",
    url: "https://www.pugetsound.edu/academics/academic-resources/collins-memorial-library/about-collins/policies/collection-department-policy/appendix-c-confidentiality-of-/",
    textAsOf: "1975",
    checkedOn,
  },
  albemarle: {
    title: "Albemarle Regional Library (NC), Procedures for Responding to Court Orders, Subpoenas and Search Warrants",
    url: "http://albemarle-regional.lib.nc.us/policies/proceduresforrespondingtocourtorders.htm",
    textAsOf: null,
    checkedOn,
  },
  "ca8-gj": {
    title: "In re Grand Jury Subpoena Duces Tecum, 797 F.2d 676 (8th Cir. 1986)",
    url: "http://law.justia.com/cases/federal/appellate-courts/F2/797/676/104964/",
    textAsOf: "1986",
    checkedOn,
  },
  "co-brookhart": {
    title: "Brookhart v. Reaman (Colo. App.), report",
    url: "https://vakil-reza-sabouri.ir/records-of-library-removal-requests-like-other-library-user-records-are-exempt-from-state-public-records-law/",
    textAsOf: null,
    checkedOn,
    note: "A copy of a law blog.",
  },
  "fbi-term": {
    title: "FBI, Termination Procedures for National Security Letter Nondisclosure Requirement",
    url: "https://ucr.fbi.gov/nsb/termination-procedures-for-national-security-letter-nondisclosure-requirement-1",
    textAsOf: "2015",
    checkedOn,
  },
  ferguson: {
    title: "Ferguson Library (CT), Public and Private Space Policy",
    url: "https://www.fergusonlibrary.org/policies/public-and-private-space-policy",
    textAsOf: "2025",
    checkedOn,
  },
  oconomowoc: {
    title: "Oconomowoc Public Library (WI), Procedures for Complying with Law Enforcement Request",
    url: "https://www.oconomowoclibrary.org/about/library-policies/privacy-policy/procedures-for-complying-with-law-enforcement-request-for-information/",
    textAsOf: null,
    checkedOn,
  },
  r6e: {
    title: "Fed. R. Crim. P. 6(e)(2), as quoted in a military police training text",
    url: "https://armymilitarypolice.tpub.com/MP1022B/Grand-Jury-Subpoena-Federal-Rule-Of-Criminal-Procedure-41-Contd-49.htm",
    textAsOf: null,
    checkedOn,
    note: "Quotes an older text.",
  },
  strickland: {
    title: "Lee S. Strickland, Responding to Judicial Process (Virginia Libraries 49:1)",
    url: "http://scholar.lib.vt.edu/ejournals/VALib/v49_n1/strickland.html",
    textAsOf: "2003",
    checkedOn,
  },
  uidda: {
    title: "LegalClarity, How to Domesticate an Out-of-State Subpoena",
    url: "https://legalclarity.org/how-to-domesticate-an-out-of-state-subpoena",
    textAsOf: null,
    checkedOn,
  },
  "ula-ice": {
    title: "Utah Library Association, Immigration Enforcement in Utah Libraries",
    url: "https://ula.org/content/2025/02/immigration-enforcement-in-utah-libraries/",
    textAsOf: "2025-02",
    checkedOn,
  },
  "usc-3162": {
    title: "50 U.S.C. § 3162 (parallel wording on silence)",
    url: "https://syfert.com/usc/sections/50-3162.html",
    textAsOf: null,
    checkedOn,
  },
  weiner: {
    title: "Weiner Law Group, Things to Know if ICE Agents Come to Your Library (NJ)",
    url: "https://weiner.law/nj-law-blog/things-to-know-if-ice-agents-come-to-your-library",
    textAsOf: "2025",
    checkedOn,
  },
} as const satisfies { readonly [key: string]: Source };
