import {
  agency,
  grandJury,
  order,
  own,
  paper,
  parentOf,
  police,
  publicRecords,
  type Row,
  staff,
  warrant,
  withConsent,
} from "../situations.js";

const found = { ...order, finding: "cogent-need", investigation: "known-suspect-known-crime" } as const;
const civil = { ...order, requester: "litigant", proceeding: "civil" } as const;
const judges = {
  ...paper,
  instrument: "court-issued-subpoena",
  signedBy: "judge",
  court: "state-trial-court",
} as const;
/** Read off the fact sheet by hand. */
export const rows: readonly Row[] = [
  ["22.7(13): implied", "own loans", own, "current-loan", "says nothing"],
  ["22.7(13): no ground for parents", "parent of a child of 6", parentOf(6), "current-loan", "forbids"],
  ["22.7(13): no ground for parents", "parent of a child of 17", parentOf(17), "current-loan", "forbids"],
  ["22.7(13)", "police, orally", police, "loan-history", "forbids"],
  ["22.7(13)", "subpoena", grandJury, "loan-history", "forbids"],
  ["22.7(13)", "agency subpoena", agency, "loan-history", "forbids"],
  ["22.7(13)", "judge's subpoena without the finding", judges, "loan-history", "forbids"],
  [
    "22.7(13): judicial determination",
    "judge's subpoena with the finding",
    { ...judges, finding: "cogent-need" },
    "loan-history",
    "is in doubt",
  ],
  ["22.7(13)", "court order without the finding", order, "loan-history", "forbids"],
  ["22.7(13)", "court order with the finding, known crime", found, "loan-history", "permits"],
  [
    "22.7(13)",
    "court order with the finding, open inquiry",
    { ...found, investigation: "open-inquiry" },
    "loan-history",
    "forbids",
  ],
  ["22.7(13)", "court order with another finding", { ...found, finding: "good-cause" }, "loan-history", "forbids"],
  ["22.7, opening words", "court order for a litigant", civil, "loan-history", "is in doubt"],
  ["22.7(13): not named", "search warrant presented", warrant, "loan-history", "is in doubt"],
  ["22.7(13): not named", "written consent", withConsent("written"), "loan-history", "is in doubt"],
  ["22.7(13): not named", "consent read out of conduct", withConsent("implied"), "loan-history", "forbids"],
  ["22.7(13): implied", "operations", staff, "loan-history", "says nothing"],
  ["22.7(13): unclear", "public records: registration", publicRecords, "registration", "is in doubt"],
  ["22.7(13)", "public records: loans", publicRecords, "loan-history", "forbids"],
  ["22.7(13): unclear", "public records: footage", publicRecords, "surveillance-video", "is in doubt"],
  ["22.7(13): excluded", "public records: statistics", publicRecords, "aggregate-statistics", "may open"],
  [
    "22.1: government bodies",
    "police in a private college",
    police,
    "loan-history",
    "says nothing",
    { libraryType: "private-academic", publiclyFunded: "no" },
  ],
];
