import type { Source } from "../../policy/source.js";

/** Guidance of associations and counsel, and reports of what happened. `note`: its date, or what was seen of it. */
export const guidanceSources = {
  "ala-1971": {
    title:
      "ALA Policy on Confidentiality of Library Records (1971, rev. 1975), as reprinted by Collins Memorial Library",
    url: "https://www.pugetsound.edu/academics/academic-resources/collins-memorial-library/about-collins/policies/collection-department-policy/appendix-c-confidentiality-of-/",
    note: "1975 text",
  },
  "ala-crisis": {
    title: "ALA Privacy Tool Kit, Crisis Communication with the Media",
    url: "http://www.ala.org/advocacy/privacyconfidentiality/toolkitsprivacy/crisiscommunication",
    note: "2005 base",
  },
  "ala-gotham": {
    title: "ALA, Gotham City Public Library Model Staff Directive 1.5",
    url: "http://www.ala.org/PrinterTemplate.cfm?Section=issuesrelatedlinks&Template=/ContentManagement/ContentDisplay.cfm&ContentID=138164",
    note: "2006; headings only seen",
  },
  "ala-guidelines": {
    title:
      "ALA, How to Respond to Law Enforcement Requests for Library Records and User Information: Suggested Guidelines (10th ed.)",
    url: "http://www.ala.org/advocacy/privacy/lawenforcement/guidelines",
    note: "2021; opening read; a mirror gave the staff steps",
  },
  "ala-key": {
    title: "ALA, Law Enforcement Inquiries – Key Concepts (Intellectual Freedom Manual, 10th ed.)",
    url: "https://www.ala.org/advocacy/privacy/lawenforcement/inquiries",
    note: "2021",
  },
  "ala-oitp": {
    title: "ALA OITP / Leslie Harris & Associates, Recommended Procedures for Law Enforcement Visits (Fontana copy)",
    url: "http://fontanalib.org/Privacy_Tutorial/recommended%20procedures%20for%20law%20enforcement%20visits.htm",
    note: "early 2000s",
  },
  "ala-qa": {
    title: "ALA, Privacy and Confidentiality Q&A",
    url: "http://www.ala.org/advocacy/privacy/FAQ",
    note: "opening read",
  },
  "ala-suggested": {
    title: 'ALA, Suggested Procedures for Implementing "Policy on Confidentiality of Library Records"',
    url: "http://www.ala.org/advocacy/intfreedom/statementspols/otherpolicies/suggestedprocedures",
    note: "undated",
  },
  "ala-vendor": {
    title: "ALA, Library Privacy Guidelines for Vendors",
    url: "http://www.ala.org/advocacy/privacy/guidelines/ebook-digital-content",
    note: "opening read",
  },
  cal: {
    title: "Colorado Association of Libraries, Law Enforcement Inquiries: Guidelines for Staff",
    url: "http://www.cal-webs.org/page/IFCPALaws/IFC---Patriot-Act-Laws.htm",
    note: "PATRIOT-Act era",
  },
  "cil-2007": {
    title:
      "Joen E. Bernstein, Train Employees and Officials to Be Ready for Privacy Challenges (Computers in Libraries)",
    url: "http://infotoday.com/cilmag/jun07/Bernstein.shtml",
    note: "2007",
  },
  "ct-usf": {
    title: "The Library Connection case",
    url: "https://usfbear.wordpress.com/2007/04/15/the-library-connection-case/",
    note: "2007 blog",
  },
  "dead-patron": {
    title: "Wanted: Library Patron Records, Dead or Alive",
    url: "http://listheory.prattsils.org/wanted-library-patron-records-dead-or-alive/",
    note: "about 2015",
  },
  "ftrf-1999": {
    title: "Freedom to Read Foundation, 1999 Memo on Open Records Requests",
    url: "http://www.ftrf.org/page/Memo_1999OpenRecords/1999-Memo-on-Open-Records-Requests.htm",
    note: "1999",
  },
  "ila-2013": {
    title: "Hill & Delaney, The USA PATRIOT Act in 2013: What It Currently Means for Libraries (ILA)",
    url: "http://www.ila.org/the-usa-patriot-act-in-2012-what-it-currently-means-for-libraries",
    note: "2013, before the 2015 and 2020 changes",
  },
  "ila-form": {
    title: "Illinois Library Association, Compliance with Library Records Confidentiality Act (form)",
    url: "https://www.ila.org/advocacy/making-your-case/privacy",
    note: "after PA 95-0040",
  },
  "kimball-wsj": {
    title: "Director's letter on the Kimball case",
    url: "https://impromptu.wordpress.com/2008/07/23/update/",
    note: "2008",
  },
  "nd-sample": {
    title: "North Dakota Library Association / Bismarck, Procedure for employees (sample)",
    url: "https://ndla.info/Procedure-for-Employees-Regarding-Law-Enforcement-Inquiries",
    note: "2008",
  },
  newton: {
    title: "Newton library and FBI (2006), report",
    url: "https://www.schwartzreport.net/2006/01/26/terror-threat-sparks-newton-librarianfbi-standoff/",
    note: "2006",
  },
  "newton-p6": { title: "Chronicle report on Newton (copy)", url: "http://prometheus6.org/node/11939", note: "2006" },
  "njla-nsl": {
    title: "New Jersey Library Association, Statement on National Security Letters",
    url: "https://njla.memberclicks.net/index.php?option=com_content&view=article&id=87:njla-statement-on-national-security-letters--nsls-&catid=26:njla-executive-board-statements-and-resolutions&Itemid=161",
    note: "quotes 2709(f)",
  },
  "reddit-prot": {
    title: "Discussion thread of library workers and a trustee (low authority)",
    url: "https://redite.crans.org/r/Libraries/comments/1ohwyir/library_protocol_ice",
    note: "2025; opinion only",
  },
  "scls-prep": {
    title: "South Central Library System (WI), Preparatory Meetings with Law Enforcement, Attorney, and Media",
    url: "https://psw.scls.lib.wi.us/management/law/enforcement/prep.html",
    note: "undated",
  },
  seed: { title: "ALA Privacy Tool Kit, section III Privacy Procedures (the seed document)", note: "whole text read" },
  txlis: {
    title: "Reference-desk account (MI), partner's phone number",
    url: "https://tx-lis.blogspot.com/2016/11/warning-sad-and-scary.html",
    note: "2016 blog",
  },
  "ula-ice": {
    title: "Utah Library Association, Immigration Enforcement in Utah Libraries",
    url: "https://ula.org/content/2025/02/immigration-enforcement-in-utah-libraries/",
    note: "Feb 2025",
  },
  "vt-kimball": {
    title: "AP report on Kimball Public Library (Randolph, VT); freeze of computers in a second report",
    url: "https://lastfreevoice.wordpress.com/2008/07/22/cops-outraged-because-librarian-refused-them-the-right-to-seize-public-computers-without-a-warrant-in-missing-child-case/",
    note: "2008; see also https://themonkeyspeaks.wordpress.com/2008/07/21/childrens-librarian-holds-off-police-in-vt/",
  },
  "wcls-hist": {
    title: "Whatcom County Library Foundation history",
    url: "http://wcls.org/whatcom-county-library-foundation-history",
    note: "2004 events",
  },
  "wny-ferpa": {
    title: "WNYLRC, Unsealed overdue notices and FERPA",
    url: "https://www.wnylrc.org/ask-the-lawyer/filter/20",
    note: "3 Apr 2020",
  },
  "wny-ils": {
    title: "WNYLRC, The Legalities of Patron Data on a Shared ILS",
    url: "https://plainroom.wnylrc.org/node/914",
    note: "recent",
  },
  "wny-police": {
    title: "WNYLRC, Patron Privacy and Police",
    url: "https://wnylrc.org/raq/patron-privacy-and-police",
    note: "undated",
  },
  "wny-preserve": {
    title: "WNYLRC, Dealing With Demands to Preserve Evidence",
    url: "https://plainroom.wnylrc.org/raq/dealing-demands-preserve-evidence",
    note: "2025",
  },
  "wny-school": {
    title: "WNYLRC Ask the Lawyer, Patron Confidentiality in School Libraries (NY)",
    url: "https://wnylrc.org/raq/patron-confidentiality-school-libraries",
    note: "NY counsel",
  },
  "wny-subs": {
    title: "WNYLRC, Who Can Access School Library User Records?; volunteers",
    url: "https://plainroom.wnylrc.org/services/atl/raqs?name%5BEd+Law+2-d%5D=Ed+Law+2-d&name%5BPrivacy%5D=Privacy",
    note: "questions seen",
  },
} as const satisfies { readonly [key: string]: Source };
