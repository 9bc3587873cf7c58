/** Where the steps come from: published procedures, guidance and law. */
export const procedureSources = {
  "ala-crisis": {
    title: "ALA Privacy Tool Kit, Crisis Communication with the Media",
    url: "http://www.ala.org/advocacy/privacyconfidentiality/toolkitsprivacy/crisiscommunication",
  },
  "ala-guidelines": {
    title:
      "ALA, How to Respond to Law Enforcement Requests for Library Records and User Information: Suggested Guidelines (10th ed.)",
    url: "http://www.ala.org/advocacy/privacy/lawenforcement/guidelines",
  },
  "ala-key": {
    title: "ALA, Law Enforcement Inquiries – Key Concepts (Intellectual Freedom Manual, 10th ed.)",
    url: "https://www.ala.org/advocacy/privacy/lawenforcement/inquiries",
  },
  "ala-oitp": {
    title: "ALA OITP / Leslie Harris & Associates, Recommended Procedures for Law Enforcement Visits (Fontana copy)",
    url: "http://fontanalib.org/Privacy_Tutorial/recommended%20procedures%20for%20law%20enforcement%20visits.htm",
  },
  "ala-suggested": {
    title: 'ALA, Suggested Procedures for Implementing "Policy on Confidentiality of Library Records"',
    url: "http://www.ala.org/advocacy/intfreedom/statementspols/otherpolicies/suggestedprocedures",
  },
  albemarle: {
    title: "Albemarle Regional Library (NC), Procedures for Responding to Court Orders, Subpoenas and Search Warrants",
    url: "http://albemarle-regional.lib.nc.us/policies/proceduresforrespondingtocourtorders.htm",
  },
  "arl-priv": {
    title: "Albemarle Regional Library (NC), Privacy of Records Policy",
    url: "http://www.arlnc.org/policies/PRIVACY_OF_RECORDS_POLICY.htm",
  },
  barber: {
    title: "Grayson Barber, Libraries as ISPs – Yes; Libraries as Electronic Service Providers – No",
    url: "https://1library.net/document/y49jklkz-libraries-isps-yes-libraries-electronic-service-providers.html",
  },
  blr: {
    title: "Barry-Lawrence Regional Library (MO), 5.14 Procedures for Law Enforcement Inquiries",
    url: "https://www.blrlibrary.com/post/5-14-procedures-for-law-enforcement-inquiries",
  },
  "ca-ag-sk": {
    title: "South Kern Sol on the updated model policies",
    url: "https://southkernsol.org/2024/12/05/attorney-general-updates-policies-to-protect-immigrant-communities/",
  },
  "ca-ag24": {
    title: "California AG, guidance to public institutions (press release)",
    url: "https://oag.ca.gov/news/press-releases/response-increased-threats-california-immigrant-communities-attorney-general?os=fuzzscanazstr",
  },
  cal: {
    title: "Colorado Association of Libraries, Law Enforcement Inquiries: Guidelines for Staff",
    url: "http://www.cal-webs.org/page/IFCPALaws/IFC---Patriot-Act-Laws.htm",
  },
  calvert: {
    title: "Calvert Library (MD), Disclosure of Customer Record",
    url: "https://calvertlibrary.info/about-us/library-info/policies/disclosure-of-customer-record/",
  },
  "chi-heights": {
    title: "Chicago Heights Public Library (IL), Confidentiality policy",
    url: "https://www.chicagoheightslibrary.org/confidentiality-of-library-records-policy-1-0",
  },
  "cil-2007": {
    title:
      "Joen E. Bernstein, Train Employees and Officials to Be Ready for Privacy Challenges (Computers in Libraries)",
    url: "http://infotoday.com/cilmag/jun07/Bernstein.shtml",
  },
  clermont: {
    title: "Clermont County Public Library (OH), Patron Confidentiality",
    url: "https://clermontlibrary.org/about/policies/patron-confidentiality-policy/",
  },
  "co-brookhart": {
    title: "Brookhart v. Reaman (Colo. App.), report",
    url: "https://vakil-reza-sabouri.ir/records-of-library-removal-requests-like-other-library-user-records-are-exempt-from-state-public-records-law/",
  },
  "colorado-u": {
    title: "University of Colorado Libraries, Procedures checklist",
    url: "http://www-libraries.colorado.edu/map/patriotact.htm",
  },
  "crs-r40138": {
    title: "CRS R40138, Origins and Impact of the FISA Provisions That Expired on March 15, 2020",
    url: "https://www.everycrsreport.com/changes/20160411_R40138_6eb873bdda401cbf505e0ec66e080581844662f7__2021-03-31_R40138_ce786f580e9b8f4952086698b2787796924c5661.html",
  },
  "ct-usf": {
    title: "The Library Connection case",
    url: "https://usfbear.wordpress.com/2007/04/15/the-library-connection-case/",
  },
  emory: {
    title: "Pitts Theology Library, Emory (GA), Subpoena and Warrant Procedures",
    url: "https://dia.pitts.emory.edu/about/subpoena_and_warrant.cfm",
  },
  fargo: {
    title: "Fargo Public Library (ND), Law Enforcement Inquiries",
    url: "https://www.fargond.gov/city-government/departments/library/about/policies/law-enforcement-inquiries-preview",
  },
  "fbi-term": {
    title: "FBI, Termination Procedures for National Security Letter Nondisclosure Requirement",
    url: "https://ucr.fbi.gov/nsb/termination-procedures-for-national-security-letter-nondisclosure-requirement-1",
  },
  ferguson: {
    title: "Ferguson Library (CT), Public and Private Space Policy",
    url: "https://www.fergusonlibrary.org/policies/public-and-private-space-policy",
  },
  "ferpa-tc": {
    title: "Thompson Coburn, FERPA and subpoenas for student records",
    url: "https://thompsoncoburn.com/insights/blogs/regucation/post/2015-03-24/ferpa-and-subpoenas-for-student-records",
  },
  "findlaw-warr": {
    title: "FindLaw blog on judicial and administrative warrants",
    url: "https://www.findlaw.com/legalblogs/law-and-life/209638/",
  },
  "fl-alachua": {
    title:
      "LibraryLaw Blog, Subpoena for confidential library records – a friendly motion to quash (Alachua County, FL)",
    url: "https://blog.librarylaw.com/librarylaw/2006/10/subpoena_for_co_1.html",
  },
  framingham: {
    title: "Framingham State University (MA), Student worker expectations",
    url: "https://libguides.framingham.edu/c.php?g=524776&p=3588067",
  },
  "frcp45-lc": {
    title: "LegalClarity, FRCP 45: Issuance, Service, and Scope",
    url: "https://legalclarity.org/federal-rule-of-civil-procedure-45-issuance-service-and-scope/",
  },
  "ftrf-1999": {
    title: "Freedom to Read Foundation, 1999 Memo on Open Records Requests",
    url: "http://www.ftrf.org/page/Memo_1999OpenRecords/1999-Memo-on-Open-Records-Requests.htm",
  },
  helenplum: {
    title: "Helen Plum Library (IL), B-11 Search Warrants (Conventional)",
    url: "https://helenplum.org/policies/b-11-search-warrants-conventional",
  },
  hepburn: {
    title: "Hepburn Library of Lisbon (NY), Digital Video Surveillance Policy",
    url: "https://hepburnlibraryoflisbon.org/digital-video-surveillance-policy/",
  },
  "i200-ncpa": {
    title: "AIDS Law Project of Pennsylvania, Distinguishing Between a Judicial Warrant and an Immigration Warrant",
    url: "https://www.aidslawpa.org/distinguishing-between-a-judicial-warrant-and-an-immigration-warrant/",
  },
  "ice-gomez": {
    title: "U.S. ICE v. Gomez (D. Colo. 2020), summary",
    url: "https://www.studicata.com/summaries/united-states-district-court-district-of-colorado/united-states-immigration-customs-enft-v-gomez-2020-9zjcmq",
  },
  "il-70-1": {
    title: "75 ILCS 70/1",
    url: "https://witnessslips.ilga.gov/legislation/ilcs/fulltext.asp?DocName=007500700K1",
  },
  "ila-2013": {
    title: "Hill & Delaney, The USA PATRIOT Act in 2013: What It Currently Means for Libraries (ILA)",
    url: "http://www.ila.org/the-usa-patriot-act-in-2012-what-it-currently-means-for-libraries",
  },
  "ila-form": {
    title: "Illinois Library Association, Compliance with Library Records Confidentiality Act (form)",
    url: "https://www.ila.org/advocacy/making-your-case/privacy",
  },
  "itlaw-preserve": {
    title: "ITLaw Wiki, Preservation letter",
    url: "http://itlaw.wikia.com/wiki/Preservation_letter",
  },
  "kimball-wsj": {
    title: "Director's letter on the Kimball case",
    url: "https://impromptu.wordpress.com/2008/07/23/update/",
  },
  kinderhook: {
    title: "Kinderhook Memorial Library (NY), Law Enforcement Inquiries Policy and Procedures",
    url: "http://kinderhooklibrary.org/sample-page/library-policies/general-policies/law-enforcement-inquiries-policy-and-procedures/",
  },
  livonia: {
    title: "Livonia Public Library (NY), Request for Patron Information",
    url: "https://livonialibrary.org/library-policy-and-plans/patriot-act-procedures/",
  },
  "mcpl-in": {
    title: "Monroe County Public Library (IN), Guidelines on Paging",
    url: "https://mcpl.info/geninfo/guidelines-paging-searching-or-calling-patron-library",
  },
  "mi-603": {
    title: "MCL 397.603",
    url: "https://d1tvxue8o4w0fl.cloudfront.net/statute/michigan-compiled-laws/chapter-397-libraries/the-library-privacy-act/section-397603-library-record-not-subject-to-disclosure-requirements-release-or-disclosure-of-library-record-without-consent-prohibited-exception-procedure-and-form-of-written-consent-hearing-disclosure-exception",
  },
  minow: {
    title: "Mary Minow, Sample Search Warrant Procedures for Libraries (LLRX)",
    url: "http://www.llrx.com/2003/05/features-sample-search-warrant-procedures-for-libraries/",
  },
  "mo-817": {
    title: "RSMo 182.817",
    url: "https://codes.findlaw.com/mo/title-xi-education-and-libraries/mo-rev-st-182-817/",
  },
  montvale: {
    title: "Montvale Free Public Library (NJ), Procedures Responding to Law Enforcement Requests",
    url: "http://montvalelibrarynj.org/police.html",
  },
  morrisville: {
    title: "Morrisville Public Library (NY), Law Enforcement Inquiries",
    url: "https://morrisvillepubliclibrary.org/about-us/library-policy-manual-index/policies-of-the-morrisville-public-library/law-enforcement-inquiries-policy-and-guidelines/",
  },
  "mult-570": { title: "Multnomah, when to call law enforcement", url: "https://cards-commons.multcolib.org/node/570" },
  "mult-app": {
    title: "Multnomah, Confidentiality, application",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/confidentiality-patron-records-staff-procedures-application",
  },
  "mult-policy": {
    title: "Multnomah, Confidentiality of patron records, policy",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/confidentiality-patron-records-staff-procedures-policy",
  },
  "mult-quick": {
    title: "Multnomah, Confidentiality quick facts",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/confidentiality-quick-facts",
  },
  "mult-rationale": {
    title: "Multnomah, Confidentiality, rationale",
    url: "https://cards-commons.multcolib.org/node/1084",
  },
  "mult-req": {
    title: "Multnomah County Library (OR), Request for Information",
    url: "https://cards-commons.multcolib.org/library-staff-manual/safety-and-security/request-information",
  },
  "mult-unauth": {
    title: "Multnomah, Confidentiality, unauthorized access",
    url: "https://cards-commons.multcolib.org/library-staff-manual/circulation/confidentiality-patron-records-staff-procedures-unauthorized",
  },
  "nd-sample": {
    title: "North Dakota Library Association / Bismarck, Procedure for employees (sample)",
    url: "https://ndla.info/Procedure-for-Employees-Regarding-Law-Enforcement-Inquiries",
  },
  newton: {
    title: "Newton library and FBI (2006), report",
    url: "https://www.schwartzreport.net/2006/01/26/terror-threat-sparks-newton-librarianfbi-standoff/",
  },
  "njla-nsl": {
    title: "New Jersey Library Association, Statement on National Security Letters",
    url: "https://njla.memberclicks.net/index.php?option=com_content&view=article&id=87:njla-statement-on-national-security-letters--nsls-&catid=26:njla-executive-board-statements-and-resolutions&Itemid=161",
  },
  northville: {
    title: "Northville District Library (MI), Handling a Request for Library Records",
    url: "http://northville.lib.mi.us/index.php/component/content/article/79-about-us/policies/708-request-lib-records-law-enforcement-agency",
  },
  "nsl-iapp": {
    title: "CIPP/US study notes, National Security Letters",
    url: "https://cippu.thesmios.com/topics/ch13-national-security-letters/",
  },
  oconomowoc: {
    title: "Oconomowoc Public Library (WI), Procedures for Complying with Law Enforcement Request",
    url: "https://www.oconomowoclibrary.org/about/library-policies/privacy-policy/procedures-for-complying-with-law-enforcement-request-for-information/",
  },
  "oh-149-432": {
    title: "ORC 149.432 (FindLaw)",
    url: "https://codes.findlaw.com/oh/title-i-state-government/oh-rev-code-sect-149-432/",
  },
  orrville: {
    title: "Orrville Public Library (OH), Confidentiality",
    url: "https://orrville.lib.oh.us/confidentiality",
  },
  paola: {
    title: "Paola Free Library (KS), Confidentiality of Patron Records",
    url: "https://cityofpaola.com/400/Confidentiality-of-Patron-Records",
  },
  "psu-guide": {
    title: "Penn State Libraries, UL-ADG04 Staff Guidelines",
    url: "https://libraries.psu.edu/policies/ul-adg04",
  },
  "rcl-mi": {
    title: "Reading Community Library (MI), Patriot Act Policy",
    url: "https://www.rcl.michlibrary.org/staff-area/patriot-act-policy.html",
  },
  "reddit-prot": {
    title: "Discussion thread of library workers and a trustee (low authority)",
    url: "https://redite.crans.org/r/Libraries/comments/1ohwyir/library_protocol_ice",
  },
  "scls-prep": {
    title: "South Central Library System (WI), Preparatory Meetings with Law Enforcement, Attorney, and Media",
    url: "https://psw.scls.lib.wi.us/management/law/enforcement/prep.html",
  },
  seed: { title: "ALA Privacy Tool Kit, section III Privacy Procedures (the seed document)" },
  stmarys: {
    title: "Saint Mary's College of California, Response to Court Orders",
    url: "https://stmarys-ca.edu/library/about-library/policies/court-orders",
  },
  strickland: {
    title: "Lee S. Strickland, Responding to Judicial Process (Virginia Libraries 49:1)",
    url: "http://scholar.lib.vt.edu/ejournals/VALib/v49_n1/strickland.html",
  },
  "ula-ice": {
    title: "Utah Library Association, Immigration Enforcement in Utah Libraries",
    url: "https://ula.org/content/2025/02/immigration-enforcement-in-utah-libraries/",
  },
  "usc-3162": {
    title: "50 U.S.C. 3162 (parallel NSL gag wording)",
    url: "https://syfert.com/usc/sections/50-3162.html",
  },
  usc2703f: {
    title: "18 U.S.C. 2703(f) as quoted from GPO with DOJ FAQ",
    url: "https://lists.cpunks.org/archives/list/cypherpunks-legacy@lists.cpunks.org/message/FDEAQMGE2KOC23ZZBQX2XKUJVBITSBM2",
  },
  usc3511: {
    title: "18 U.S.C. 3511",
    url: "https://www.customsmobile.com/uscode/title18_partII_chapter223_section3511",
  },
  uvu: {
    title: "Utah Valley University Library, Law Enforcement Visit Procedures",
    url: "http://www.uvu.edu/library/policies/law_enforcement.html",
  },
  "va-ao": { title: "Virginia FOI Advisory Council AO-26-03", url: "http://www.opengovva.org/foi-opinions/ao-26-03" },
  "vt-kimball": {
    title: "AP report on Kimball Public Library (Randolph, VT); freeze of computers in a second report",
    url: "https://lastfreevoice.wordpress.com/2008/07/22/cops-outraged-because-librarian-refused-them-the-right-to-seize-public-computers-without-a-warrant-in-missing-child-case/",
  },
  "vt-newhaven": {
    title: "New Haven Community Library (VT), Confidentiality",
    url: "https://www.nhcl.org/patron-info/confidentiality",
  },
  "vt-springfield": {
    title: "Springfield Town Library (VT), Privacy Policy (older)",
    url: "https://springfieldtownlibrary.org/library-policies/privacy-policy",
  },
  "vt-springfield-new": {
    title: "Springfield Town Library (VT), Confidentiality (newer)",
    url: "https://springfieldtownlibrary.org/confidentiality",
  },
  "wcls-hist": {
    title: "Whatcom County Library Foundation history",
    url: "http://wcls.org/whatcom-county-library-foundation-history",
  },
  "weber-new": {
    title: "Weber State University Stewart Library (UT), Law Enforcement Searches",
    url: "https://library.weber.edu/about/pp/law_enforcement_searches",
  },
  weiner: {
    title: "Weiner Law Group, Things to Know if ICE Agents Come to Your Library (NJ)",
    url: "https://weiner.law/nj-law-blog/things-to-know-if-ice-agents-come-to-your-library",
  },
  "wi-43-30": {
    title: "Wis. Stat. 43.30",
    url: "https://docs-preview.legis.wisconsin.gov/scroll/down/281/statutes/statutes/43",
  },
  "wny-preserve": {
    title: "WNYLRC, Dealing With Demands to Preserve Evidence",
    url: "https://plainroom.wnylrc.org/raq/dealing-demands-preserve-evidence",
  },
  woodbridge: {
    title: "Woodbridge Public Library (NJ), Police Assistance",
    url: "https://twp.woodbridge.nj.us/1116/Police-Assistance",
  },
  wrl: {
    title: "Williamsburg Regional Library (VA), Confidentiality",
    url: "http://www.wrl.org/about-us/library-policies/confidentiality-library-records?quicktabs_15=2",
  },
  "ws-media": {
    title: "West Springfield Public Library (MA), Media Relations Policy",
    url: "http://wspl.org/about-us/library-policy/media-relations-policy",
  },
} as const satisfies { readonly [key: string]: { readonly title: string; readonly url?: string } };

/** Names a source of a step. */
export type ProcedureSource = keyof typeof procedureSources;
