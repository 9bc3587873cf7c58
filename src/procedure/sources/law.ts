import type { Source } from "../../policy/source.js";

/** Statutes, rules, cases and what lawyers say of them. `note`: its date, or what was seen of it. */
export const lawSources = {
  barber: {
    title: "Grayson Barber, Libraries as ISPs – Yes; Libraries as Electronic Service Providers – No",
    url: "https://1library.net/document/y49jklkz-libraries-isps-yes-libraries-electronic-service-providers.html",
    note: "2006 memo",
  },
  "barber-hh": {
    title: "Law.com, article on librarians and confidentiality (Hasbrouck Heights, NJ)",
    url: "https://www.law.com/almID/900005457896/",
    note: "2006",
  },
  "ca-7927": {
    title: "Cal. Gov. Code 7927.105 (Casetext)",
    url: "https://casetext.com/statute/california-codes/california-government-code/title-1-general/division-10-access-to-public-records/part-5-specific-types-of-public-records/chapter-7-library-records-and-similar-matters/section-7927105-patron-use-records",
    note: "2023 session",
  },
  "ca-ag-sk": {
    title: "South Kern Sol on the updated model policies",
    url: "https://southkernsol.org/2024/12/05/attorney-general-updates-policies-to-protect-immigrant-communities/",
    note: "5 Dec 2024",
  },
  "ca-ag24": {
    title: "California AG, guidance to public institutions (press release)",
    url: "https://oag.ca.gov/news/press-releases/response-increased-threats-california-immigrant-communities-attorney-general?os=fuzzscanazstr",
    note: "4 Dec 2024",
  },
  "co-brookhart": {
    title: "Brookhart v. Reaman (Colo. App.), report",
    url: "https://vakil-reza-sabouri.ir/records-of-library-removal-requests-like-other-library-user-records-are-exempt-from-state-public-records-law/",
    note: "copy of a law blog",
  },
  "crs-r40138": {
    title: "CRS R40138, Origins and Impact of the FISA Provisions That Expired on March 15, 2020",
    url: "https://www.everycrsreport.com/changes/20160411_R40138_6eb873bdda401cbf505e0ec66e080581844662f7__2021-03-31_R40138_ce786f580e9b8f4952086698b2787796924c5661.html",
    note: "31 Mar 2021",
  },
  "fbi-term": {
    title: "FBI, Termination Procedures for National Security Letter Nondisclosure Requirement",
    url: "https://ucr.fbi.gov/nsb/termination-procedures-for-national-security-letter-nondisclosure-requirement-1",
    note: "2015 procedures",
  },
  "ferpa-tc": {
    title: "Thompson Coburn, FERPA and subpoenas for student records",
    url: "https://thompsoncoburn.com/insights/blogs/regucation/post/2015-03-24/ferpa-and-subpoenas-for-student-records",
    note: "2015",
  },
  "findlaw-warr": {
    title: "FindLaw blog on judicial and administrative warrants",
    url: "https://www.findlaw.com/legalblogs/law-and-life/209638/",
    note: "2025",
  },
  "fl-alachua": {
    title:
      "LibraryLaw Blog, Subpoena for confidential library records – a friendly motion to quash (Alachua County, FL)",
    url: "https://blog.librarylaw.com/librarylaw/2006/10/subpoena_for_co_1.html",
    note: "2006",
  },
  "frcp45-lc": {
    title: "LegalClarity, FRCP 45: Issuance, Service, and Scope",
    url: "https://legalclarity.org/federal-rule-of-civil-procedure-45-issuance-service-and-scope/",
    note: "secondary",
  },
  "i200-ncpa": {
    title: "AIDS Law Project of Pennsylvania, Distinguishing Between a Judicial Warrant and an Immigration Warrant",
    url: "https://www.aidslawpa.org/distinguishing-between-a-judicial-warrant-and-an-immigration-warrant/",
    note: "undated",
  },
  "ice-gomez": {
    title: "U.S. ICE v. Gomez (D. Colo. 2020), summary",
    url: "https://www.studicata.com/summaries/united-states-district-court-district-of-colorado/united-states-immigration-customs-enft-v-gomez-2020-9zjcmq",
    note: "summary",
  },
  "il-70-1": {
    title: "75 ILCS 70/1",
    url: "https://witnessslips.ilga.gov/legislation/ilcs/fulltext.asp?DocName=007500700K1",
    note: "official site",
  },
  "itlaw-preserve": {
    title: "ITLaw Wiki, Preservation letter",
    url: "http://itlaw.wikia.com/wiki/Preservation_letter",
    note: "secondary",
  },
  "mi-603": {
    title: "MCL 397.603",
    url: "https://d1tvxue8o4w0fl.cloudfront.net/statute/michigan-compiled-laws/chapter-397-libraries/the-library-privacy-act/section-397603-library-record-not-subject-to-disclosure-requirements-release-or-disclosure-of-library-record-without-consent-prohibited-exception-procedure-and-form-of-written-consent-hearing-disclosure-exception",
    note: "through PA 171 of 2024",
  },
  minow: {
    title: "Mary Minow, Sample Search Warrant Procedures for Libraries (LLRX)",
    url: "http://www.llrx.com/2003/05/features-sample-search-warrant-procedures-for-libraries/",
    note: "2003",
  },
  "mo-817": {
    title: "RSMo 182.817",
    url: "https://codes.findlaw.com/mo/title-xi-education-and-libraries/mo-rev-st-182-817/",
    note: "1 Jan 2023",
  },
  "mt-1103": { title: "MCA 22-1-1103", url: "https://leg.mt.gov/bills/mca/22/1/22-1-1103.htm", note: "undated" },
  "nc-125-19": {
    title: "N.C. Gen. Stat. 125-19",
    url: "http://ncga.state.nc.us/EnactedLegislation/Statutes/HTML/BySection/Chapter_125/GS_125-19.html",
    note: "1985",
  },
  "nsl-iapp": {
    title: "CIPP/US study notes, National Security Letters",
    url: "https://cippu.thesmios.com/topics/ch13-national-security-letters/",
    note: "secondary",
  },
  "oh-149-432": {
    title: "ORC 149.432 (FindLaw)",
    url: "https://codes.findlaw.com/oh/title-i-state-government/oh-rev-code-sect-149-432/",
    note: "2020; definitions seen, grounds from Tipp City policy and LSC",
  },
  "oh-lsc": {
    title: "Ohio LSC analysis, Am. H.B. 389 (123rd GA)",
    url: "http://lsc.state.oh.us/coderev/anh123.nsf/All%20House%20Bills%20and%20Resolutions/4DBC1CBE4D9B41E9852568AF004C275B",
    note: "2000",
  },
  "or-corvallis": {
    title: "Corvallis-Benton County PL: city attorney on reporting and confidentiality",
    url: "http://omls.oregon.gov/pipermail/libs-or/2012-October/005295.html",
    note: "2 Oct 2012",
  },
  "or-mandated": {
    title: "State Library of Oregon, kids-lib message on mandatory reporting",
    url: "http://omls.oregon.gov/pipermail/kids-lib/2023-November/004268.html",
    note: "1 Nov 2023",
  },
  r6e: {
    title: "Military Police training text quoting Rule 6(e)(2)",
    url: "https://armymilitarypolice.tpub.com/MP1022B/Grand-Jury-Subpoena-Federal-Rule-Of-Criminal-Procedure-41-Contd-49.htm",
    note: "quotes older text",
  },
  rails: {
    title: "Ancel Glink memorandum to RAILS (IHLS copy)",
    url: "https://www.illinoisheartland.org/RAILS-Legal-Memo-libraries-ICE",
    note: "2025",
  },
  strickland: {
    title: "Lee S. Strickland, Responding to Judicial Process (Virginia Libraries 49:1)",
    url: "http://scholar.lib.vt.edu/ejournals/VALib/v49_n1/strickland.html",
    note: "2003; opening read",
  },
  "usc-3162": {
    title: "50 U.S.C. 3162 (parallel NSL gag wording)",
    url: "https://syfert.com/usc/sections/50-3162.html",
    note: "undated",
  },
  usc2703f: {
    title: "18 U.S.C. 2703(f) as quoted from GPO with DOJ FAQ",
    url: "https://lists.cpunks.org/archives/list/cypherpunks-legacy@lists.cpunks.org/message/FDEAQMGE2KOC23ZZBQX2XKUJVBITSBM2",
    note: "2001 quotation of the text; compare official code",
  },
  usc3511: {
    title: "18 U.S.C. 3511",
    url: "https://www.customsmobile.com/uscode/title18_partII_chapter223_section3511",
    note: "checked 19 Apr 2024",
  },
  "va-ao": {
    title: "Virginia FOI Advisory Council AO-26-03",
    url: "http://www.opengovva.org/foi-opinions/ao-26-03",
    note: "2003",
  },
  weiner: {
    title: "Weiner Law Group, Things to Know if ICE Agents Come to Your Library (NJ)",
    url: "https://weiner.law/nj-law-blog/things-to-know-if-ice-agents-come-to-your-library",
    note: "2025",
  },
  "wi-43-30": {
    title: "Wis. Stat. 43.30",
    url: "https://docs-preview.legis.wisconsin.gov/scroll/down/281/statutes/statutes/43",
    note: "official preview",
  },
} as const satisfies { readonly [key: string]: Source };
