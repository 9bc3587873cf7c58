import { freezeData } from "../internal/freeze.js";
import type { Cite, Source, SourceMark } from "../policy/source.js";
import type { Applicability } from "./applicability.js";

/** What kind of text a check rests on, strongest first; the order is our own. */
export const sourceStrengths = [
  "law",
  "standard",
  "guidance",
  "model-terms",
  "law-elsewhere",
  "practice",
  "observation",
  "proposal",
] as const;

/** Names a kind of text that a check rests on. */
export type SourceStrength = (typeof sourceStrengths)[number];

/** A source of a check. */
export interface ContractSource extends Source {
  readonly strength: SourceStrength;
  /** Where a law binds; a law of somewhere else is but an example. */
  readonly bindsIn?: Applicability;
}

const source = (
  strength: SourceStrength,
  title: string,
  url: string,
  note?: string,
  bindsIn?: Applicability,
): ContractSource => ({
  title,
  url,
  textAsOf: null,
  checkedOn: "2026-11-23",
  strength,
  ...(note === undefined ? {} : { note }),
  ...(bindsIn === undefined ? {} : { bindsIn }),
});

/** The sources of the checks, by key. */
export const contractSources = /* @__PURE__ */ freezeData({
  seed: source(
    "guidance",
    "ALA Privacy Tool Kit III, Privacy Procedures",
    "http://www.ala.org/advocacy/privacyconfidentiality/toolkitsprivacy/procedures",
  ),
  "ala-impl": source(
    "guidance",
    "ALA Privacy Tool Kit, Implementation of Privacy Policies and Procedures",
    "http://www.ala.org/advocacy/privacy/toolkit/implementation",
  ),
  "ala-vendors": source(
    "guidance",
    "ALA, Library Privacy Checklist for Vendors",
    "https://www.ala.org/advocacy/privacy/checklists/ebook-digital-content",
  ),
  "ala-vendors-g": source(
    "guidance",
    "ALA, Library Privacy Guidelines for Vendors",
    "http://www.ala.org/advocacy/privacy/guidelines/ebook-digital-content",
  ),
  "ala-ebook": source(
    "guidance",
    "LITA/ALA, Library Privacy Checklist for E-book Lending and Digital Content Vendors",
    "https://www.ala.org/lita/advocacy/privacy/library-privacy-checklists/e-book-lending-and-digital-content-vendors",
  ),
  "ala-lms": source(
    "guidance",
    "ALA, Library Privacy Guidelines for Library Management Systems",
    "http://www.ala.org/advocacy/library-privacy-guidelines-library-management-systems",
  ),
  "ala-lms-q": source(
    "guidance",
    "ALA guidelines for library management systems, as quoted in a discussion",
    "https://alongsponsors.bestlkl.top/item?id=17627311",
    "read as a quotation, not in the guideline itself",
  ),
  "ala-dx": source(
    "guidance",
    "ALA, Library Privacy Checklist for Data Exchange Between Networked Devices and Services",
    "https://www.ala.org/advocacy/privacy/checklists/dataexchange",
  ),
  "ala-pac": source(
    "guidance",
    "ALA, Library Privacy Checklist for Public Access Computers and Networks",
    "https://www.ala.org/advocacy/privacy/checklists/public-access-computer",
  ),
  "ala-opac": source(
    "guidance",
    "ALA, Library Privacy Checklist for Library Websites, OPACs and Discovery Services",
    "https://www.ala.org/advocacy/privacy/checklists/OPAC",
  ),
  "ala-k12": source(
    "guidance",
    "ALA, Library Privacy Checklist for Students in K-12 Schools",
    "https://chooseprivacyeveryday.org/resources/guidelines-checklists-for-libraries/library-privacy-checklist-for-students-in-k-12-schools/",
  ),
  "ala-k12-g": source(
    "guidance",
    "ALA, Library Privacy Guidelines for Students in K-12 Schools",
    "https://www.ala.org/advocacy/privacy/guidelines/students",
  ),
  "ala-ov": source(
    "guidance",
    "ALA, Library Privacy Checklists, Overview",
    "https://www.ala.org/advocacy/privacy/checklists/overview",
  ),
  "fg-checks": source(
    "guidance",
    "ALA/IMLS Privacy Field Guides, Using guidelines and checklists",
    "https://libraryprivacyguides.org/privacy-audits/using-guidelines-and-checklists/",
  ),
  "fg-redflags": source(
    "guidance",
    "ALA/IMLS Privacy Field Guides, Contract red flags",
    "https://libraryprivacyguides.org/vendors-and-privacy/contract-red-flags/",
  ),
  "fg-policy-flags": source(
    "guidance",
    "ALA/IMLS Privacy Field Guides, Policy red flags",
    "https://libraryprivacyguides.org/privacy-policies/red-flags/",
  ),
  "fg-select": source(
    "guidance",
    "ALA/IMLS Privacy Field Guides, Shopping with privacy in mind",
    "https://libraryprivacyguides.org/vendors-and-privacy/selection-shopping-with-privacy-in-mind/",
  ),
  "private-search": source(
    "guidance",
    "ALA, Guidelines for private online searching and browsing, as quoted",
    "https://stephenslighthouse.com/2022/07/28/ala-public-library-guidelines-for-private-online-searching-browsing/",
    "read as a quotation",
  ),
  magi: source(
    "guidance",
    "Magi, Protecting Library Patron Confidentiality (condensed)",
    "http://bcls.pbwiki.com/Protecting+Library+Patron+Confidentiality+Checklist",
  ),
  niso: source(
    "standard",
    "NISO Consensus Principles on Users' Digital Privacy, 2015",
    "https://niso.org/publications/privacy-principles",
    "only the headings of the principles were read",
  ),
  "lfp-score": source(
    "guidance",
    "Library Freedom Project, Vendor Privacy Scorecard, 2019",
    "https://github.com/alisonLFP/libraryfreedominstitute",
    "read whole",
  ),
  "lfp-audit": source(
    "guidance",
    "Library Freedom Project, Vendor Privacy Audit, 2020",
    "https://github.com/alisonLFP/libraryfreedominstitute",
    "read whole",
  ),
  "lfi-thread": source(
    "observation",
    "Library Freedom Institute, discussion of vendor agreements",
    "https://libraryfreedom.chat/t/week-11-vendor-agreements/151",
  ),
  "lp-lang": source(
    "model-terms",
    "Licensing Privacy, example contract language",
    "https://publish.illinois.edu/licensingprivacy/example-contract-language/",
  ),
  "lp-rubric": source(
    "model-terms",
    "Licensing Privacy, Vendor Contract and Policy Rubric",
    "https://publish.illinois.edu/licensingprivacy/contracts/",
  ),
  liblicense: source(
    "model-terms",
    "LIBLICENSE, confidentiality of user data",
    "http://www.library.yale.edu/~llicense/mutpcls.shtml",
  ),
  clauses: source(
    "model-terms",
    "Contracts that reuse the LIBLICENSE clause (clause collector)",
    "https://www.markettransfer.info/clause/confidentiality-of-user-data/_1",
  ),
  "cs-questions": source(
    "guidance",
    "Evaluation question bank in the manner of Common Sense",
    "https://gist.github.com/billfitzgerald/061221fc419ac66bc42cdc61cdaf09ed",
  ),
  vendorpol: source(
    "observation",
    "York University Libraries, vendorpol",
    "https://github.com/yorkulibraries/vendorpol",
  ),
  "lib-web-survey": source(
    "observation",
    "Crowdsourced survey of library web sites (HTTPS, analytics, trackers)",
    "https://docs.google.com/spreadsheets/d/12NBmFdIHWI90krTwf9y1DqfDFjZqWbb5RpsrJ7i4D9s/",
  ),
  "ny-121": source(
    "law",
    "New York Education Law 2-d and Part 121, as told by Student Privacy Compass",
    "https://studentprivacycompass.org/nypart121",
    "read in an account of the law, not in its text",
    { k12: true, jurisdictions: ["US-NY"] },
  ),
  spc: source(
    "model-terms",
    "Student Privacy Compass on the National Data Privacy Agreement",
    "https://studentprivacycompass.org/the-first-national-model-student-data-privacy-agreement-launches",
  ),
  ndpa: source(
    "model-terms",
    "National Data Privacy Agreement, Standard version 1.0",
    "https://vdocuments.net/ndpa-standard-version-10-insert-school-district-or-.html",
  ),
  "va-dpa": source(
    "model-terms",
    "Virginia School Data Privacy Agreement",
    "https://pdfslide.us/documents/virginia-school-data-privacy-agreement-virginia-school-data-privacy-agreement-1.html",
  ),
  "e-reader": source(
    "law",
    "State e-reader privacy laws (Arizona, California, Delaware), as told by a library blog",
    "https://lehman-test-1-2023-07-04.intmul.com/2018/07/25/e-reader-privacy",
    "read in an account of the laws, not in their text",
    { to: ["ebooks"], jurisdictions: ["US-AZ", "US-CA", "US-DE"] },
  ),
  pdd: source(
    "standard",
    "FOLIO personal-data disclosure form 1.1",
    "https://github.com/folio-org/personal-data-disclosure",
  ),
  "folio-users": source(
    "observation",
    "FOLIO mod-users, schema and personal-data disclosure",
    "https://github.com/folio-org/mod-users",
  ),
  "folio-st": source(
    "observation",
    "FOLIO mod-circulation-storage, loan schema and anonymization",
    "https://github.com/folio-org/mod-circulation-storage",
  ),
  "folio-circ": source(
    "observation",
    "FOLIO mod-circulation, anonymization configuration",
    "https://github.com/folio-org/mod-circulation",
  ),
  "folio-fee": source(
    "observation",
    "FOLIO mod-feesfines, account schema",
    "https://github.com/folio-org/mod-feesfines",
  ),
  "folio-ncip": source("observation", "FOLIO mod-ncip, disclosure form", "https://github.com/folio-org/mod-ncip"),
  "koha-sw": source(
    "observation",
    "Koha, REST definitions and patron preferences",
    "https://github.com/Koha-Community/Koha",
  ),
  "koha-cleanup": source(
    "observation",
    "Koha, database clean-up job (an older stored version)",
    "https://github.com/Koha-Community/Koha",
  ),
  "bws-koha": source(
    "observation",
    "ByWater, Privacy in Koha",
    "https://bywatersolutions.com/education/monday-minutes-privacy",
  ),
  "eg-src": source(
    "observation",
    "Evergreen, SQL of actors, actions and seed values",
    "https://github.com/evergreen-library-system/Evergreen",
  ),
  "eg-list": source(
    "observation",
    "Evergreen mailing list, on circulations kept for ever",
    "https://www.mail-archive.com/open-ils-general@list.georgialibraries.org/msg05617.html",
  ),
  eduperson: source("standard", "eduPerson 202208 4.4.0", "https://github.com/REFEDS/eduperson"),
  "sip2-jsip": source(
    "observation",
    "SIP2 patron information, required flags (jsip2)",
    "https://sourceforge.net/p/jsip2/wiki/Patron%20Information",
  ),
  "lcf-25": source("observation", "BIC LCF issue 25", "https://github.com/bic-org-uk/bic-lcf/issues/25"),
  "metadb-89": source("observation", "Metadb issue 89", "https://github.com/metadb-project/metadb/issues/89"),
  "rero-1512": source("observation", "RERO ILS 1512", "https://github.com/rero/rero-ils/pull/1512"),
  "aspen-3525": source(
    "observation",
    "Aspen Discovery 3525",
    "https://github.com/Aspen-Discovery/aspen-discovery/pull/3525",
  ),
  "aspen-3569": source(
    "observation",
    "Aspen Discovery 3569",
    "https://github.com/Aspen-Discovery/aspen-discovery/pull/3569",
  ),
  "aspen-2932": source(
    "observation",
    "Aspen Discovery 2932",
    "https://github.com/Aspen-Discovery/aspen-discovery/pull/2932",
  ),
  "invenio-925": source(
    "observation",
    "InvenioILS issue 925",
    "https://github.com/inveniosoftware/invenio-app-ils/issues/925",
  ),
  "invenio-25": source(
    "observation",
    "InvenioILS issue 25",
    "https://github.com/inveniosoftware/invenio-app-ils/issues/25",
  ),
  "cds-21": source("observation", "CDS-ILS issue 21", "https://github.com/CERNDocumentServer/cds-ils/issues/21"),
  "az-sched": source(
    "law",
    "Arizona State Library, Archives and Public Records, retention schedule form",
    "https://docslib.org/doc/13718657/arizona-state-library-archives-and-public-records",
    undefined,
    { jurisdictions: ["US-AZ"] },
  ),
  "wa-core": source(
    "law",
    "Washington, Local Government Common Records Retention Schedule (draft of August 2021)",
    "https://docslib.org/doc/4542704/local-government-common-records-retention-schedule-draft-for-lrc-review-version-4-2-august-2021",
    "a draft",
    { jurisdictions: ["US-WA"] },
  ),
  "wnylrc-preserve": source(
    "guidance",
    "WNYLRC, Ask the Lawyer, on a demand to preserve footage (2025)",
    "https://plainroom.wnylrc.org/index.php/taxonomy/term/621",
  ),
  "uw-14": source(
    "practice",
    "UW-Madison Libraries, data inventory, circulation transactions",
    "https://adp.library.wisc.edu/data_sets/14",
  ),
  fmu: source(
    "practice",
    "Francis Marion University, policy on transaction logs and backups",
    "http://library.fmuniv.edu/screens/policpa.htm",
  ),
  zombse: source(
    "observation",
    "Library Stack Exchange archive, on backups that keep checkouts",
    "http://anjackson.github.io/zombse/062013%20Libraries%20&%20Information%20Science/static/questions/1098.html",
  ),
  bellingham: source(
    "observation",
    "Bellingham Public Library, patron file taken from the shared system (2022)",
    "https://bellinghampubliclibrary.org/news/patron-data-downloaded-without-authorization-2",
  ),
  midhudson: source(
    "practice",
    "Mid-Hudson Library System, Patron privacy for frontline staff",
    "https://midhudson.org/topics/sustainable-libraries/marketing-pr/patron-privacy-for-frontline-staff/",
  ),
  owwl: source(
    "practice",
    "OWWL Library System, Data breach policy",
    "https://owwl.org/system/policies/data-breach-policy",
  ),
  "spl-conf": source(
    "practice",
    "Seattle Public Library, Confidentiality of patron information",
    "https://spl.org/about-us/policies/confidentiality-of-patron-information",
  ),
  widpi: source(
    "guidance",
    "Wisconsin DPI, privacy-policy self-audit",
    "https://content.govdelivery.com/accounts/WIDPI/bulletins/40d6195",
  ),
  ours: {
    title: "patron-privacy, a proposal of our own",
    strength: "proposal",
    note: "not a published requirement",
  },
} as const satisfies { readonly [key: string]: ContractSource });

/** Names a source of the checks. */
export type ContractSourceKey = keyof typeof contractSources;

/** A pointer to a source of the checks. */
export interface ContractCite extends Cite {
  readonly source: ContractSourceKey;
}

/** Points at a source of the checks. */
export function cite(source: ContractSourceKey, section?: string, mark?: SourceMark): ContractCite {
  return { source, ...(section === undefined ? {} : { section }), ...(mark === undefined ? {} : { mark }) };
}

/** Points at a principle of NISO, of which only the heading was read. */
export function nisoPrinciple(number: number): ContractCite {
  return cite("niso", `principle ${number}`, "unread");
}

/** Says that a check, or a number in it, is our own proposal. */
export const ownProposal: ContractCite = /* @__PURE__ */ freezeData(cite("ours", undefined, "proposal"));
