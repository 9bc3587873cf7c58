import type { Source } from "../../policy/source.js";

/** Published procedures and policies of libraries, M to Z. `note`: its date, or what was seen of it. */
export const librarySourcesMToZ = {
  "marion-oh": {
    title: "Marion Public Library (OH), Confidentiality",
    url: "https://www.marionlibrary.org/confidentialitylibraryrecords",
    note: "undated",
  },
  mattituck: {
    title: "Mattituck-Laurel Library (NY), Confidentiality",
    url: "https://www.mattitucklaurellibrary.org/policies/confidentiality-library-records-policy",
    note: "Sept 2021",
  },
  "mcpl-in": {
    title: "Monroe County Public Library (IN), Guidelines on Paging",
    url: "https://mcpl.info/geninfo/guidelines-paging-searching-or-calling-patron-library",
    note: "undated",
  },
  "me-scarborough": {
    title: "Scarborough Public Library (ME), Are my borrower's records private?",
    url: "https://scarboroughlibrary.org/content/are-my-borrowers-records-private",
    note: "undated",
  },
  "mi-alanson": {
    title: "Alanson Area Public Library (MI), Patron Privacy",
    url: "http://joomla.uproc.lib.mi.us/alanson/index.php/hours-policies/78-alanson/81-patron-privacy",
    note: "Jan 2015",
  },
  montvale: {
    title: "Montvale Free Public Library (NJ), Procedures Responding to Law Enforcement Requests",
    url: "http://montvalelibrarynj.org/police.html",
    note: "undated",
  },
  morrisville: {
    title: "Morrisville Public Library (NY), Law Enforcement Inquiries",
    url: "https://morrisvillepubliclibrary.org/about-us/library-policy-manual-index/policies-of-the-morrisville-public-library/law-enforcement-inquiries-policy-and-guidelines/",
    note: "recent",
  },
  moweaqua: {
    title: "Moweaqua Public Library (IL), Privacy policy",
    url: "https://www.moweaquapl.com/policies/privacy",
    note: "Apr 2025",
  },
  mtpleasant: {
    title: "Mount Pleasant Public Library (NY), Video Surveillance",
    url: "https://mountpleasantlibrary.org/index.php/governance/policies/104-video-surveillance",
    note: "undated",
  },
  "mult-570": {
    title: "Multnomah, when to call law enforcement",
    url: "https://cards-commons.multcolib.org/node/570",
    note: "staff manual",
  },
  "mult-app": {
    title: "Multnomah, Confidentiality, application",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/confidentiality-patron-records-staff-procedures-application",
    note: "Jan 2021",
  },
  "mult-excl": {
    title: "Multnomah, sharing information on excluded customers",
    url: "https://cards-commons.multcolib.org/node/1266",
    note: "staff manual",
  },
  "mult-notpresent": {
    title: "Multnomah, Confidentiality, patron not present",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/confidentiality-patron-records-staff-procedures-application-0",
    note: "Sept 2023",
  },
  "mult-policy": {
    title: "Multnomah, Confidentiality of patron records, policy",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/confidentiality-patron-records-staff-procedures-policy",
    note: "Jan/May 2024",
  },
  "mult-quick": {
    title: "Multnomah, Confidentiality quick facts",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/confidentiality-quick-facts",
    note: "May 2025",
  },
  "mult-rationale": {
    title: "Multnomah, Confidentiality, rationale",
    url: "https://cards-commons.multcolib.org/node/1084",
    note: "Jan 2021",
  },
  "mult-req": {
    title: "Multnomah County Library (OR), Request for Information",
    url: "https://cards-commons.multcolib.org/library-staff-manual/safety-and-security/request-information",
    note: "staff manual",
  },
  "mult-staff": {
    title: "Multnomah, Staff use of personal library cards",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/staff-use-personal-library-cards",
    note: "Jan 2023",
  },
  "mult-unauth": {
    title: "Multnomah, Confidentiality, unauthorized access",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/confidentiality-patron-records-staff-procedures-unauthorized",
    note: "Jan 2021",
  },
  nekls: {
    title: "NEKLS (KS), Next Search Catalog Patron Privacy and Confidentiality Statement, draft",
    url: "https://raw.githubusercontent.com/northeast-kansas-library-system/nextimages/master/pdf/2023.privacy.statement.draft.pdf",
    note: "Aug 2022 draft",
  },
  northville: {
    title: "Northville District Library (MI), Handling a Request for Library Records",
    url: "http://northville.lib.mi.us/index.php/component/content/article/79-about-us/policies/708-request-lib-records-law-enforcement-agency",
    note: "undated",
  },
  oconomowoc: {
    title: "Oconomowoc Public Library (WI), Procedures for Complying with Law Enforcement Request",
    url: "https://www.oconomowoclibrary.org/about/library-policies/privacy-policy/procedures-for-complying-with-law-enforcement-request-for-information/",
    note: "undated",
  },
  orrville: {
    title: "Orrville Public Library (OH), Confidentiality",
    url: "https://orrville.lib.oh.us/confidentiality",
    note: "26 May 2016",
  },
  paola: {
    title: "Paola Free Library (KS), Confidentiality of Patron Records",
    url: "https://cityofpaola.com/400/Confidentiality-of-Patron-Records",
    note: "undated",
  },
  parchment: {
    title: "Michlib-l message of Parchment Community Library (MI)",
    url: "https://liblists.org/hyperkitty/list/michlib-l@liblists.org/message/JEU2PVYDPAY5736QDSIO5MMS2GYPAYXJ/attachment/0/attachment.html",
    note: "practice note",
  },
  pierce: {
    title: "Lied Pierce Public Library (NE), Third Party and Law Enforcement Requests",
    url: "http://www.piercepubliclibrary.org/policies/law-enforcement-requests/",
    note: "undated",
  },
  plainview: {
    title: "Plainview Carnegie Library (NE), Confidentiality",
    url: "https://libraries.ne.gov/plainview/policies/confidentiality-of-library-records",
    note: "undated",
  },
  "ppl-in": {
    title: "PPL staff wiki (state unverified), When Should Police Be Called",
    url: "http://mail.yourppl.org/wiki/index.php?title=When_Should_Police_Be_Called_To_The_Library",
    note: "undated",
  },
  "psu-guide": {
    title: "Penn State Libraries, UL-ADG04 Staff Guidelines",
    url: "https://libraries.psu.edu/policies/ul-adg04",
    note: "undated",
  },
  "rcl-mi": {
    title: "Reading Community Library (MI), Patriot Act Policy",
    url: "https://www.rcl.michlibrary.org/staff-area/patriot-act-policy.html",
    note: "cites s.215",
  },
  sdsu: {
    title: "South Dakota State University Briggs Library, Policy 10.5",
    url: "https://libguides.sdstate.edu/policies/10-5",
    note: "rev. 21 Dec 2020",
  },
  smcl: {
    title: "San Mateo County Library (CA), Implied Consent",
    url: "http://www.smcl.org/en/node/44",
    note: "undated",
  },
  stmarys: {
    title: "Saint Mary's College of California, Response to Court Orders",
    url: "https://stmarys-ca.edu/library/about-library/policies/court-orders",
    note: "recent",
  },
  superior: {
    title: "Superior Public Library (WI), Release of Library Records of a Child Under Age 16",
    url: "https://superiorlibrary.org/policies/privacy-policy/release-of-library-records-of-a-child-under-age-16-to-custodial-parents-and-legal-guardians/",
    note: "undated",
  },
  tadl: {
    title: "Traverse Area District Library (MI), 3.4 Confidentiality",
    url: "https://www.tadl.org/policies/section-3-circulation/3-4-confidentiality/",
    note: "18 Mar 2021",
  },
  uiuc: {
    title: "University of Illinois Library, Requests for Library Patron Information",
    url: "https://www.library.illinois.edu/staff/policies/patronrequest/",
    note: "undated",
  },
  uvu: {
    title: "Utah Valley University Library, Law Enforcement Visit Procedures",
    url: "http://www.uvu.edu/library/policies/law_enforcement.html",
    note: "2004",
  },
  "uvu-conf": {
    title: "Utah Valley University Library, Confidentiality Protocol",
    url: "http://www.uvu.edu/library/policies/confidentiality_policy.html",
    note: "Feb 2014",
  },
  "vt-newhaven": {
    title: "New Haven Community Library (VT), Confidentiality",
    url: "https://www.nhcl.org/patron-info/confidentiality",
    note: "under-16 text",
  },
  "vt-springfield": {
    title: "Springfield Town Library (VT), Privacy Policy (older)",
    url: "https://springfieldtownlibrary.org/library-policies/privacy-policy",
    note: "under-16 text",
  },
  "vt-springfield-new": {
    title: "Springfield Town Library (VT), Confidentiality (newer)",
    url: "https://springfieldtownlibrary.org/confidentiality",
    note: "under-12 text",
  },
  wcpl: {
    title: "Wayne County Public Library (OH), Camera policy",
    url: "https://wcpl.info/about/policies/camera",
    note: "12 Mar 2012",
  },
  "weber-new": {
    title: "Weber State University Stewart Library (UT), Law Enforcement Searches",
    url: "https://library.weber.edu/about/pp/law_enforcement_searches",
    note: "newer",
  },
  "weber-old": {
    title: "Weber State University, earlier procedure",
    url: "http://library.weber.edu/libadmin/lppm/patriotsact.cfm",
    note: "older",
  },
  winneconne: {
    title: "Winneconne Public Library (WI), Release policy",
    url: "https://www.winneconnelibrary.org/aboutus/policies/release",
    note: "25 May 2004",
  },
  woodbridge: {
    title: "Woodbridge Public Library (NJ), Police Assistance",
    url: "https://twp.woodbridge.nj.us/1116/Police-Assistance",
    note: "undated",
  },
  wrl: {
    title: "Williamsburg Regional Library (VA), Confidentiality",
    url: "http://www.wrl.org/about-us/library-policies/confidentiality-library-records?quicktabs_15=2",
    note: "3 Dec 2014",
  },
  "ws-media": {
    title: "West Springfield Public Library (MA), Media Relations Policy",
    url: "http://wspl.org/about-us/library-policy/media-relations-policy",
    note: "25 July 2023; state inferred",
  },
} as const satisfies { readonly [key: string]: Source };
