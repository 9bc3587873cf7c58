import type { Source } from "../../policy/source.js";

/** Published procedures and policies of libraries, A to L. `note`: its date, or what was seen of it. */
export const librarySourcesAToL = {
  albemarle: {
    title: "Albemarle Regional Library (NC), Procedures for Responding to Court Orders, Subpoenas and Search Warrants",
    url: "http://albemarle-regional.lib.nc.us/policies/proceduresforrespondingtocourtorders.htm",
    note: "undated; copy also at arlnc.org",
  },
  anamosa: {
    title: "Anamosa CSD (IA), 506.3 Student Library Circulation Records",
    url: "https://anamosa.k12.ia.us/board-of-education/student-library-circulation-records",
    note: "17 Aug 2015",
  },
  archbold: {
    title: "Archbold Community Library (OH), Video Surveillance Policy",
    url: "https://archboldlibrary.org/video-surveillance-policy",
    note: "14 May 2025",
  },
  "arl-priv": {
    title: "Albemarle Regional Library (NC), Privacy of Records Policy",
    url: "http://www.arlnc.org/policies/PRIVACY_OF_RECORDS_POLICY.htm",
    note: "undated",
  },
  athens: {
    title: "Athens Regional Library (GA), Confidentiality",
    url: "https://athenslibrary.org/es/policies/regional-policies/confidentiality/",
    note: "undated",
  },
  blr: {
    title: "Barry-Lawrence Regional Library (MO), 5.14 Procedures for Law Enforcement Inquiries",
    url: "https://www.blrlibrary.com/post/5-14-procedures-for-law-enforcement-inquiries",
    note: "undated",
  },
  calvert: {
    title: "Calvert Library (MD), Disclosure of Customer Record",
    url: "https://calvertlibrary.info/about-us/library-info/policies/disclosure-of-customer-record/",
    note: "20 Jan 2009",
  },
  canby: {
    title: "Canby Public Library (OR), Patron Records & Law Enforcement",
    url: "https://canbyoregon.gov/library/page/patron-records-law-enforcement",
    note: "undated",
  },
  "ccls-proc": {
    title: "Chester County Library System, staff procedures learning module",
    url: "https://pubhtml5.com/vbto/vhwb/basic",
    note: "2018",
  },
  cheltenham: {
    title: "Cheltenham Township Library System (PA), Confidentiality",
    url: "https://cheltenhamlibraries.org/library-policies/confidentiality-policy/",
    note: "2004",
  },
  "chi-heights": {
    title: "Chicago Heights Public Library (IL), Confidentiality policy",
    url: "https://www.chicagoheightslibrary.org/confidentiality-of-library-records-policy-1-0",
    note: "undated",
  },
  clermont: {
    title: "Clermont County Public Library (OH), Patron Confidentiality",
    url: "https://clermontlibrary.org/about/policies/patron-confidentiality-policy/",
    note: "2000",
  },
  cleveland: {
    title: "Cleveland Public Library (OH), Privacy and Confidentiality",
    url: "https://cpl.org/aboutthelibrary/usingthelibrary/privacy-and-confidentiality-of-library-record/",
    note: "2002",
  },
  "co-lincoln": {
    title: "Lincoln County Bookmobile (CO), Confidentiality",
    url: "http://lincolncounty.colibraries.org/?p=150",
    note: "undated",
  },
  "colorado-u": {
    title: "University of Colorado Libraries, Procedures checklist",
    url: "http://www-libraries.colorado.edu/map/patriotact.htm",
    note: "PATRIOT era",
  },
  "cr-schools": {
    title: "Cedar Rapids CSD (IA), 606.2a Student Library Circulation Records",
    url: "https://crschools.us/policy/policy-606-student-records/regulation-606-2-student-directory-information/procedure-606-2a-student-library-circulation-records/",
    note: "13 June 2022",
  },
  emory: {
    title: "Pitts Theology Library, Emory (GA), Subpoena and Warrant Procedures",
    url: "https://dia.pitts.emory.edu/about/subpoena_and_warrant.cfm",
    note: "undated",
  },
  fargo: {
    title: "Fargo Public Library (ND), Law Enforcement Inquiries",
    url: "https://www.fargond.gov/city-government/departments/library/about/policies/law-enforcement-inquiries-preview",
    note: "rev. 18 Sept 2018",
  },
  ferguson: {
    title: "Ferguson Library (CT), Public and Private Space Policy",
    url: "https://www.fergusonlibrary.org/policies/public-and-private-space-policy",
    note: "2025",
  },
  framingham: {
    title: "Framingham State University (MA), Student worker expectations",
    url: "https://libguides.framingham.edu/c.php?g=524776&p=3588067",
    note: "undated",
  },
  "grant-in": {
    title: "Grant County library (state unverified), Confidentiality Policy",
    url: "https://www.grantcountylibrary.org/confidentiality-policy",
    note: "undated; state not shown on the page, wording follows ORC 149.432 - verify",
  },
  helenplum: {
    title: "Helen Plum Library (IL), B-11 Search Warrants (Conventional)",
    url: "https://helenplum.org/policies/b-11-search-warrants-conventional",
    note: "21 Oct 2014",
  },
  hepburn: {
    title: "Hepburn Library of Lisbon (NY), Digital Video Surveillance Policy",
    url: "https://hepburnlibraryoflisbon.org/digital-video-surveillance-policy/",
    note: "undated",
  },
  jeanes: {
    title: "William Jeanes Memorial Library (PA), Confidentiality policy",
    url: "https://jeaneslibrary.org/about-us/policies/confidentiality-of-library-records-policy/",
    note: "undated",
  },
  keokuk: {
    title: "Keokuk Public Library (IA), Security Camera Policy",
    url: "https://www.keokuklibrary.org/security-camera-policy",
    note: "24 Feb 2020",
  },
  kinderhook: {
    title: "Kinderhook Memorial Library (NY), Law Enforcement Inquiries Policy and Procedures",
    url: "http://kinderhooklibrary.org/sample-page/library-policies/general-policies/law-enforcement-inquiries-policy-and-procedures/",
    note: "cites USA FREEDOM Act 2015",
  },
  "kinderhook-old": {
    title: "same page, earlier text",
    url: "https://kinderhooklibrary.org/sample-page/library-policies/general-policies/law-enforcement-inquiries-policy-and-procedures/",
    note: "2007 attorney names",
  },
  kingston: {
    title: "Kingston Library (NY), Guidelines for Law Enforcement Inquiries",
    url: "https://www.kingstonlibrary.org/policies-procedures/guidelines-for-law-enforcement-inquiries/",
    note: "PATRIOT era",
  },
  livonia: {
    title: "Livonia Public Library (NY), Request for Patron Information",
    url: "https://livonialibrary.org/library-policy-and-plans/patriot-act-procedures/",
    note: "undated",
  },
} as const satisfies { readonly [key: string]: Source };
