import { freezeData } from "../internal/freeze.js";
import type { Source } from "../policy/source.js";

const at = (title: string, url: string, note?: string): Source => ({
  title,
  url,
  checkedOn: "2026-11-23",
  ...(note === undefined ? {} : { note }),
});

/** What a privacy programme, its audits and its communication rest on, besides the Privacy Tool Kit itself. */
export const programSources = /* @__PURE__ */ (() =>
  freezeData({
    seed: at(
      "American Library Association, Privacy Tool Kit, III. Privacy Procedures",
      "http://www.ala.org/advocacy/privacyconfidentiality/toolkitsprivacy/procedures",
    ),
    "ala-ov": at("ALA, checklist, overview", "https://www.ala.org/advocacy/privacy/checklists/overview"),
    "ala-vendors": at(
      "ALA, checklist for vendors",
      "https://www.ala.org/advocacy/privacy/checklists/ebook-digital-content",
    ),
    "ala-ebook": at(
      "ALA and LITA, checklist for e-book and digital content vendors (older)",
      "https://www.ala.org/lita/advocacy/privacy/library-privacy-checklists/e-book-lending-and-digital-content-vendors",
    ),
    "ala-policy": at(
      "ALA, privacy and confidentiality policy checklist",
      "http://www.ala.org/tools/challengesupport/privacypolicy",
    ),
    "ala-crisis": at(
      "ALA, Privacy Tool Kit, Crisis Communication with the Media",
      "http://www.ala.org/advocacy/privacyconfidentiality/toolkitsprivacy/crisiscommunication",
    ),
    "ala-guide": at(
      "ALA, Crisis Communications Guide",
      "https://www.ala.org/advocacy/crisis-communications-guide",
      "Not read in full.",
    ),
    palni: at(
      "PALNI, crisis toolkit, gathering information",
      "https://palni.org/crisis-communication-toolkit/gather-info",
    ),
    "palni-plan": at(
      "PALNI, crisis toolkit, plan outline",
      "https://palni.org/crisis-communication-toolkit/plan-outline",
    ),
    cornell: at(
      "Cornell University Library, notification checklist",
      "http://preservationtutorial.library.cornell.edu/librarypreservation/mee/management/notificationchecklist.html",
    ),
    "phone-tree": at(
      "A parish library's disaster plan with a telephone tree",
      "https://docsbay.net/disaster-preparedness-plan",
    ),
    "disaster-q": at(
      "A disaster plan's annual review (quarterly check, yearly reissue)",
      "https://studylib.net/doc/12934231/i.--disaster-plan-annual-review",
    ),
    "disaster-y": at(
      "A disaster planning template (updated yearly or as needed)",
      "https://docsbay.net/doc/61029/many-resources-were-consulted-to-create-this-plan-the-disaster-template-found-in-the",
    ),
    uf: at(
      "University of Florida libraries, disaster committee",
      "https://committees.uflib.ufl.edu/committees/disaster/",
    ),
    "wyan-pr": at(
      "Wyandanch (NY), public relations policy",
      "https://wyan.suffolk.lib.ny.us/documents/public-relations-including-social-media",
    ),
    "wyan-breach": at(
      "Wyandanch (NY), breach notification policy",
      "https://wyan.suffolk.lib.ny.us/documents/information-security-breach-notification-policy/",
    ),
    steamboat: at(
      "Bud Werner Memorial Library (CO), breach policy",
      "https://steamboatlibrary.org/about-us/policies/data-breach-response-policy",
    ),
    bellingham: at(
      "Bellingham (WA), patron file incident",
      "https://bellinghampubliclibrary.org/news/patron-data-downloaded-without-authorization-2",
    ),
    owwl: at("OWWL Library System, breach policy", "https://owwl.org/system/policies/data-breach-policy"),
    howell: at(
      "Howell Carnegie (MI), news media relations",
      "https://howelllibrary.org/policies/news-media-relations/",
    ),
    "fargo-media": at(
      "Fargo (ND), media relations",
      "http://www.cityoffargo.com/CityInfo/Departments/Library/AbouttheLibrary/PoliciesandProcedures/MediaRelations.aspx",
    ),
    "fargo-le": at(
      "Fargo (ND), inquiries procedure, 2003 and 2018",
      "https://www.fargond.gov/city-government/departments/library/about/policies/law-enforcement-inquiries-preview",
    ),
    bismarck: at(
      "Bismarck (ND), procedure, 2008",
      "https://ndla.info/Procedure-for-Employees-Regarding-Law-Enforcement-Inquiries",
    ),
    livonia: at(
      "Livonia (NY), procedures",
      "https://livonialibrary.org/library-policy-and-plans/patriot-act-procedures/",
    ),
    oconomowoc: at(
      "Oconomowoc (WI), records retention",
      "https://www.oconomowoclibrary.org/your-library/policies/records-retention-policy/",
    ),
    pierce: at("Lied Pierce (NE), requests", "http://www.piercepubliclibrary.org/policies/law-enforcement-requests/"),
    clinton: at("Clinton (IN), video policy", "https://clintonpl.lib.in.us/?p=5141"),
    "cu-form": at(
      "University of Colorado, map library checklist form",
      "http://www-libraries.colorado.edu/map/patriotact.htm",
    ),
    "wi-2027": at(
      "Menomonee Falls (WI), retention policy",
      "https://www.menomoneefallslibrary.org/about/policies/retention-policy/",
    ),
    ahml: at("Arlington Heights (IL), policy 4.002", "https://www.ahml.info:443/node/1013"),
    montana: at(
      "Montana State Library, trustee manual, media",
      "https://msl.mt.gov/libraries/consulting/online_publications/trusteemanual/communityrelations/mediarelations",
    ),
    wspl: at("WSPL, media relations policy, 2023", "http://wspl.org/about-us/library-policy/media-relations-policy"),
    "multco-media": at(
      "Multnomah County Library, staff manual, media",
      "https://cards-commons.multcolib.org/library-staff-manual/facilities/media-policies-procedures",
    ),
    tadl: at(
      "Traverse Area District Library, public relations",
      "https://tadl.org/policies/508-public-relations-policy",
    ),
    athens: at(
      "Athens Regional (GA), confidentiality",
      "https://athenslibrary.org/es/policies/regional-policies/confidentiality/",
    ),
    vabeach: at(
      "Virginia Beach, confidentiality agreement, 2014",
      "https://studylib.net/doc/7228210/privacy-protected-records",
    ),
    eagle: at(
      "Eagle (ID), policy of 2014, reaffirmed in 2024",
      "https://eaglepubliclibrary.org/about-us/policies/homeound-delivery-policy/",
    ),
    berlin: at("Berlin-Peck (CT), camera policy, 2020 and 2024", "https://berlinpeck.org/policies/security-camera/"),
    "sfpl-2011": at(
      "San Francisco Public Library, privacy policy, 2004 and 2011",
      "http://sfpl.org/mobile.xhtml.php?pg=2000001301",
    ),
    "fg-policy": at(
      "Field guide, writing your privacy policy",
      "https://libraryprivacyguides.org/privacy-policies/writing-your-privacy-policy/",
    ),
    "fg-select": at(
      "Field guide, shopping with privacy in mind",
      "https://libraryprivacyguides.org/vendors-and-privacy/selection-shopping-with-privacy-in-mind/",
    ),
    "fg-index": at("Field guide, privacy audits", "https://libraryprivacyguides.org/privacy-audits/"),
    "fg-what": at(
      "Field guide, what is a privacy audit",
      "https://libraryprivacyguides.org/privacy-audits/what-is-a-privacy-audit/",
    ),
    "fg-frame": at(
      "Field guide, building the audit framework",
      "https://libraryprivacyguides.org/privacy-audits/building-the-audit-framework/",
    ),
    "fg-checks": at(
      "Field guide, using guidelines and checklists",
      "https://libraryprivacyguides.org/privacy-audits/using-guidelines-and-checklists/",
    ),
    "fg-perform": at(
      "Field guide, performing the audit",
      "https://libraryprivacyguides.org/privacy-audits/performing-the-audit/",
    ),
    "fg-repeat": at(
      "Field guide, rinse and repeat",
      "https://libraryprivacyguides.org/privacy-audits/rinse-and-repeat/",
    ),
    houghton: at(
      "Houghton, the seven checklists as an audit",
      "https://www.oif.ala.org/toolkit-audit-librarys-privacy-practices/",
    ),
    oitp: at(
      "ALA OITP, conducting a privacy audit",
      "http://fontanalib.org/Privacy_Tutorial/conducting%20a%20privacy%20audit.htm",
    ),
    sjpl: at("San José, privacy audit", "https://sjpl.org/privacy/privacy-audit"),
    "sfpl-audit": at("San Francisco, data privacy audit", "https://sfpl.org/about-us/sfpl-data-privacy-audit"),
    "uw-5": at("UW-Madison, data inventory, reports archive", "https://adp.library.wisc.edu/data_sets/5"),
    "uw-16": at("UW-Madison, data inventory, acquisitions", "https://adp.library.wisc.edu/data_sets/16"),
    henderson: at("Henderson Memorial (OH), records retention", "https://www.hmpl.info/node/3790"),
    chambers: at(
      "Chambers County (TX), retention, 2008",
      "https://ccls-library-policies.blogspot.com/2008/08/policy-on-retention-of-records.html",
    ),
    "ny-121": at("Student Privacy Compass, on New York's Part 121", "https://studentprivacycompass.org/nypart121"),
    "lfp-audit": at(
      "Library Freedom Project, vendor audit, 2020",
      "https://github.com/alisonLFP/libraryfreedominstitute",
      "In LFI4/finalprojects.",
    ),
  } satisfies { readonly [key: string]: Source }))();

/** Names a source of a privacy programme. */
export type ProgramSourceKey = keyof typeof programSources;
