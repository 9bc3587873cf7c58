import type { Source } from "../../policy/source.js";

const checkedOn = "2026-11-23";

/** Where the federal rules come from. */
export const sources = {
  "open-displacement": {
    title: "patron-privacy, open questions for a lawyer: which state statutes federal process displaces",
    checkedOn,
    note: "Not settled by any source read.",
  },
  r17: {
    title: "Fed. R. Crim. P. 17(c)",
    url: "https://deanslawdictionary.com/legal-word/content/fed-r-crim-p-17c",
    textAsOf: null,
    checkedOn,
  },
  frcp45: {
    title: "Fed. R. Civ. P. 45",
    url: "https://legalclarity.org/federal-rule-of-civil-procedure-45-issuance-service-and-scope/",
    textAsOf: null,
    checkedOn,
  },
  "frcp45-text": {
    title: "Fed. R. Civ. P. 45",
    url: "https://federalstatelaw.com/federal/rules/frcp/45",
    textAsOf: null,
    checkedOn: "2026-11-30",
    note: "Seen to (a)(4); objections and contempt, (d)(2)(B) and (g), from secondary accounts.",
  },
  r41: {
    title: "Fed. R. Crim. P. 41",
    url: "https://print.casetext.com/statute/united-states-code/title-18-appendix/federal-rules-of-criminal-procedure/section-41-search-and-seizure",
    textAsOf: "2024-10",
    checkedOn: "2026-11-30",
  },
  usc401: {
    title: "18 U.S.C. § 401",
    url: "https://www.govregs.com/uscode/expand/title18_partI_chapter21_section401",
    textAsOf: null,
    checkedOn: "2026-11-30",
    note: "A court of the United States may punish disobedience to its lawful writ, process, order or command.",
  },
  "obey-orders": {
    title:
      "Encyclopedia of American Civil Liberties, Duty to Obey Court Orders (United States v. United Mine Workers, 330 U.S. 258)",
    url: "https://uscivilliberties.org/3724-duty-to-obey-court-orders.html",
    textAsOf: null,
    checkedOn: "2026-11-30",
  },
  usc3124: {
    title: "18 U.S.C. § 3124",
    url: "https://casetext.com/statute/united-states-code/title-18-crimes-and-criminal-procedure/part-ii-criminal-procedure/chapter-206-pen-registers-and-trap-and-trace-devices/section-3124-assistance-in-installation-and-use-of-a-pen-register-or-a-trap-and-trace-device",
    textAsOf: "2024-03-23",
    checkedOn: "2026-11-30",
  },
  "uslegal-admin": {
    title: "USLegal, Enforcement of Administrative Orders or Subpoenas (5 U.S.C. § 555)",
    url: "https://administrativelaw.uslegal.com/administrative-agency-investigations/enforcement-of-administrative-orders-or-subpoenas/",
    textAsOf: null,
    checkedOn: "2026-11-30",
  },
  "doj-admin": {
    title: "U.S. Department of Justice, Report to Congress on the Use of Administrative Subpoena Authorities",
    url: "http://www.usdoj.gov/archive/olp/rpt_to_congress.htm",
    textAsOf: null,
    checkedOn: "2026-11-30",
  },
  "state-procedure": {
    title: "The state's rules of civil and criminal procedure",
    checkedOn: "2026-11-30",
    note: "Not read for any state.",
  },
  usc2702: {
    title: "18 U.S.C. § 2702",
    url: "https://issuhub.com/view/index?id=4382&pageIndex=791",
    textAsOf: null,
    checkedOn,
  },
  usc2703: { title: "18 U.S.C. § 2703", url: "https://itlaw.wikia.org/wiki/2703(d)_order", textAsOf: null, checkedOn },
  usc2703f: {
    title: "18 U.S.C. § 2703(f)",
    url: "https://lists.cpunks.org/archives/list/cypherpunks-legacy@lists.cpunks.org/message/FDEAQMGE2KOC23ZZBQX2XKUJVBITSBM2",
    textAsOf: "2001",
    checkedOn,
  },
  usc2709: {
    title: "18 U.S.C. § 2709",
    url: "https://checkoutapi.com/uscode/title18_partI_chapter121_section2709",
    textAsOf: "2024-11-23",
    checkedOn,
  },
  "njla-nsl": {
    title: "New Jersey Library Association, Statement on National Security Letters",
    url: "https://njla.memberclicks.net/index.php?option=com_content&view=article&id=87:njla-statement-on-national-security-letters--nsls-&catid=26:njla-executive-board-statements-and-resolutions&Itemid=161",
    textAsOf: null,
    checkedOn,
  },
  usc3123: {
    title: "18 U.S.C. § 3123",
    url: "https://policyrisk.com/behind-the-curtain/us-code/title/18/section/3123",
    textAsOf: "2026-04-06",
    checkedOn,
  },
  usc3511: {
    title: "18 U.S.C. § 3511",
    url: "https://www.customsmobile.com/uscode/title18_partII_chapter223_section3511",
    textAsOf: "2024-04-19",
    checkedOn,
  },
  "fbi-term": {
    title: "FBI, Termination Procedures for National Security Letter Nondisclosure Requirement",
    url: "https://ucr.fbi.gov/nsb/termination-procedures-for-national-security-letter-nondisclosure-requirement-1",
    textAsOf: "2015",
    checkedOn,
  },
  "nsl-iapp": {
    title: "CIPP/US study notes, National Security Letters",
    url: "https://cippu.thesmios.com/topics/ch13-national-security-letters/",
    textAsOf: null,
    checkedOn,
  },
  "utah-2705b": {
    title: "In re United States, 131 F. Supp. 3d 1266 (D. Utah 2015)",
    url: "https://law.counselstack.com/opinion/in-re-united-states-for-an-order-pursuant-to-18-usc-2705b-utd-2015",
    textAsOf: "2015",
    checkedOn,
  },
  usc1824: {
    title: "50 U.S.C. § 1824",
    url: "https://www.customsmobile.com/uscode/50/1824",
    textAsOf: "2024-05-02",
    checkedOn,
  },
  "crs-r40138": {
    title: "CRS R40138, Origins and Impact of the FISA Provisions That Expired on March 15, 2020",
    url: "https://www.everycrsreport.com/changes/20160411_R40138_6eb873bdda401cbf505e0ec66e080581844662f7__2021-03-31_R40138_ce786f580e9b8f4952086698b2787796924c5661.html",
    textAsOf: "2021-03-31",
    checkedOn,
  },
  "702-prism": {
    title: "Prism News, House rejects FISA extension",
    url: "https://www.prismnews.com/news/house-rejects-fisa-extension-surveillance-law-set-to-lapse",
    textAsOf: "2026-06",
    checkedOn,
  },
  risaa: {
    title: "datenrecht.ch, FISA renewed; RISAA section 25 definition",
    url: "https://datenrecht.ch/usa-fisa-erneut-verlaengert-mehr-unternehmen-nun-als-remote-communication-service-provider/",
    textAsOf: "2024",
    checkedOn,
  },
  "ice-gomez": {
    title: "U.S. ICE v. Gomez (D. Colo. 2020), summary; 8 U.S.C. § 1225(d)",
    url: "https://www.studicata.com/summaries/united-states-district-court-district-of-colorado/united-states-immigration-customs-enft-v-gomez-2020-9zjcmq",
    textAsOf: "2020",
    checkedOn,
  },
  "i200-ncpa": {
    title: "AIDS Law Project of Pennsylvania, Distinguishing Between a Judicial Warrant and an Immigration Warrant",
    url: "https://www.aidslawpa.org/distinguishing-between-a-judicial-warrant-and-an-immigration-warrant/",
    textAsOf: null,
    checkedOn,
  },
  "wired-1509": {
    title: "WIRED, ICE use of 1509 customs summonses; 19 U.S.C. § 1509",
    url: "https://tomorrow.paperai.life/https://www.wired.com/story/ice-1509-custom-summons",
    textAsOf: null,
    checkedOn,
  },
  "ferpa-tc": {
    title: "20 U.S.C. § 1232g; 34 CFR 99.30, 99.31(a)(9) (Thompson Coburn, FERPA and subpoenas for student records)",
    url: "https://thompsoncoburn.com/insights/blogs/regucation/post/2015-03-24/ferpa-and-subpoenas-for-student-records",
    textAsOf: "2015",
    checkedOn,
  },
  "ferpa-aac24b": {
    title: "AACRAO, Ask the FERPA Professor 30 Apr 2024",
    url: "https://aacrao.org/resources/newsletters-blogs/aacrao-connect/article/ask-the-ferpa-professor-4-30-2024",
    textAsOf: "2024",
    checkedOn,
  },
  "psu-arl": {
    title: "Penn State UL-AD08 in ARL SPEC Kit 360",
    url: "https://publications.arl.org/Learning-Analytics-SPEC-Kit-360/71",
    textAsOf: "2018",
    checkedOn,
  },
} as const satisfies { readonly [key: string]: Source };
