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
} as const satisfies { readonly [key: string]: Source };
