import { jurisdiction } from "../build/jurisdiction.js";
import type { LawPack } from "../build/law-pack.js";

/** Criminal and juvenile justice agencies. */
const justiceAgency = ["police-local", "police-state", "police-federal", "prosecutor"] as const;

/** Iowa: Code 22.7(13). */
export const iowa: LawPack = /* @__PURE__ */ jurisdiction({
  jurisdiction: "US-IA",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: {
    "ia-22-7-13": {
      title: "Iowa Code § 22.7(13)",
      url: "https://www.legis.iowa.gov/docs/publications/LGI/91/attachments/HF2136.html?layout=false",
      textAsOf: "2026",
      checkedOn: "2026-11-23",
      note: "Official text of a bill (HF 2136) that sets out the subsection as it stands in Code 2026; the bill's own changes are not law so far as found.",
    },
    "ia-22-7-justia": {
      title: "Iowa Code §§ 22.1, 22.7, 22.10",
      url: "https://law.justia.com/codes/iowa/title-i/chapter-22/section-22-7/",
      textAsOf: null,
      checkedOn: "2026-11-23",
      note: "Read in a copy of February 2026 (GitHub saint1415/us-statutes, data branch); history notes to the Acts of 2023.",
    },
    "ia-ag-2006-06": {
      title: "Iowa Attorney General, Sunshine Advisory (June 2006)",
      url: "http://publications.iowa.gov/4140/1/06_06_Library_Record.html",
      textAsOf: "2006-06",
      checkedOn: "2026-11-23",
      note: "Explains the three conditions for criminal investigations.",
    },
    "ia-27a-4": {
      title: "Iowa Code §§ 27A.1, 27A.4",
      url: "https://law.justia.com/codes/iowa/title-i/chapter-27a/section-27a-4/",
      officialUrl: "https://www.legis.iowa.gov/docs/code/27A.4.pdf",
      textAsOf: "2026-02",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of February 2026.",
    },
    "ia-599-1": {
      title: "Iowa Code § 599.1",
      url: "https://law.justia.com/codes/iowa/title-xv/chapter-599/section-599-1/",
      officialUrl: "https://www.legis.iowa.gov/docs/code/599.1.pdf",
      textAsOf: "2026-02",
      checkedOn: "2026-11-30",
      note: "Read in a stored copy of February 2026.",
    },
  },
  covers: {
    libraries: ["public", "public-school", "public-academic", "state-library"],
    note: "The subsection is part of the open-records chapter, so it binds government bodies (state, counties, cities, school corporations and other tax-supported ones) and their lawful custodians. Private colleges follow it only by choice.",
  },
  records: {
    named: ["circulation", "reference-query"],
    included: ["hold", "interlibrary-loan", "eresource-use"],
    excluded: ["aggregate-statistics"],
    unclear: [
      "registration",
      "fines-and-fees",
      "search-history",
      "computer-session",
      "internet-use",
      "program-attendance",
      "room-booking",
      "copy-request",
      "surveillance-video",
      "correspondence",
      "acquisition-request",
    ],
  },
  general: {
    source: "ia-22-7-13",
    section: "22.7(13)",
    says: "In Iowa, public libraries keep confidential what shows who borrowed or asked for an item or information.",
  },
  grounds: [
    {
      ground: "court-order",
      effect: "permits",
      finding: ["cogent-need"],
      where: {
        requester: justiceAgency,
        standing: ["proved"],
        investigation: ["known-suspect-known-crime"],
      },
      source: "ia-22-7-13",
      section: "22.7(13)",
      says: "A justice agency that investigates a named suspect for a known crime may have the record once a judge has found the need cogent and compelling.",
      notes: "The judge must also have found a rational connection with a legitimate end.",
    },
    {
      ground: "judge-signed-subpoena",
      effect: "permits",
      finding: ["cogent-need"],
      source: "ia-22-7-13",
      section: "22.7(13)",
      says: "Whether a judge's subpoena that states the finding is the judicial determination asked for is in doubt.",
      doubt: "contested",
    },
    {
      ground: "court-order",
      id: "court-order-others",
      effect: "permits",
      unless: { requester: justiceAgency },
      source: "ia-22-7-justia",
      section: "22.7, opening words",
      says: "Whether a court may open the records to others than justice agencies, or without the finding, is in doubt.",
      notes: "The opening words let a court order release; the last sentence of (13) asks for the finding.",
      doubt: "contested",
    },
  ],
  process: {
    subpoena: "insufficient",
    courtOrder: "sufficient",
    searchWarrant: "unclear",
    showing:
      "A named suspect, person or body, is investigated for a known crime, and a judge has found the release rationally tied to a legitimate end and the need cogent and compelling.",
    notice: "not-addressed",
  },
  minors: {
    access: "not-addressed",
    below: null,
    note: "The text is silent. HF 2136 (2026, introduced) would make release to a minor's parent or guardian a duty; HSB 720 / HF 2622 (2026) would tie state aid to letting parents see borrowing. Some libraries tell parents only what recovers items.",
  },
  ageOfMajority: { age: 18, source: "ia-599-1", note: "Marriage ends minority." },
  remedies: {
    criminal: "no",
    civil: "yes",
    immunity: "yes",
    note: "22.10: anybody aggrieved, taxpayers, citizens, the attorney general or a county attorney may sue for an injunction and damages of $100 to $500 ($1,000 to $2,500 if knowing), paid to the government body. Meant chiefly for wrongful refusals, but it covers any breach of the chapter; good-faith reliance or balancing is a defence to damages. The criminal penalty (22.6) was repealed in 2011.",
  },
  changes:
    "No change to subsection 13 found. Bills of 2025-2026 that touch it: HF 2136 and HSB 720 / HF 2622 (parents of minors), HF 2309 (materials harmful to minors). Their outcomes were not found. HF 2309 of 2026 is shown by a tracker as dead on 3 May 2026; HF 2622 was in committee.",
  otherLaws: [
    {
      id: "immigration-enforcement",
      kind: "permits",
      topic: "immigration",
      about: ["data", "conduct"],
      sources: ["ia-27a-4"],
      section: "Iowa Code § 27A.4",
      title: "No policy against enforcing immigration law",
      says: "A city or county governing body, with its departments, may not have a policy that prohibits or discourages the enforcement of immigration laws; the part on information speaks of persons under detention or arrest.",
      requesters: ["immigration-officer"],
      purposes: ["immigration-enforcement"],
      elements: ["immigration status of persons detained or arrested"],
      binds: {
        who: "Governing bodies of cities and counties and bodies that are part of them.",
        publicBodies: "local-only",
        librariesNamed: "no",
      },
      confidence: "high",
      asks: [
        "Is a city library board part of the local entity, and does a rule that asks for a court order discourage enforcement? Needs a lawyer; § 22.7(13) is the specific law on library records.",
      ],
      rules: [
        {
          effect: "silent",
          where: { requester: ["immigration-officer"], purpose: ["immigration-enforcement"], standing: ["proved"] },
          says: "Iowa lets no public body forbid its staff to tell federal officers what somebody's immigration status is.",
          notes: "It speaks of immigration status, which no library record should hold; it opens no record.",
        },
      ],
    },
  ],
  otherLawsSwept: {
    checkedOn: "2026-11-30",
    scope:
      "Word search of a stored copy of the state's code (February 2026) for immigration, address confidentiality, breach notice, child-abuse reporting, parents and libraries; hits read by eye. Later acts: stored web pages only.",
    note: "§ 279.77 has school districts publish how a parent asks for removal of a book; it does not deal with records. Not a finding that there is nothing else.",
  },
  doubts: {
    "judge-signed-subpoena": {
      asks: "Is a judge's subpoena that states the finding the judicial determination that subsection (13) asks for?",
    },
    "court-order-others": {
      asks: "May a court open the records to others than criminal justice agencies, or without the finding?",
      readings: {
        opens: "The opening words count: a court may open the records for any purpose.",
        "does-not-open": "The last sentence counts: only the finding opens, and only for justice agencies.",
      },
    },
  },
  openQuestions: [
    { asks: "Did a bill of 2026 change 22.7(13), above all on parents?", about: ["confidential"] },
    {
      asks: "Does the custodian's general power to release, in the opening words of 22.7, let a library give patron records without a judge, or does the last sentence of (13) shut that out?",
      about: ["confidential", "consent-implied"],
    },
    {
      asks: "Is a search warrant the judicial determination asked for, when its judge made no such finding?",
      about: ["search-warrant"],
    },
    {
      asks: "Civil cases: the last sentence asks for a judicial determination and is not limited to crime.",
      about: ["court-order-others", "judge-signed-subpoena"],
    },
    {
      asks: "Records that show no item or information asked for (registration alone, room bookings, computer sign-ups, video) may fall outside the words.",
      about: ["confidential-doubtful", "public-records-doubtful"],
    },
  ],
  notEncoded: [
    {
      what: "The lawful custodian, or another person duly authorised, may order release of a confidential record (22.7, opening words).",
      why: "Discretion is no permission of the law, and whether it survives the last sentence of (13) is not settled.",
    },
  ],
});
