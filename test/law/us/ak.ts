import {
  agency,
  grandJury,
  order,
  own,
  parentOf,
  police,
  publicRecords,
  type Row,
  staff,
  warrant,
  withConsent,
} from "../situations.js";

const school = { libraryType: "public-school" } as const;

/** Read off the fact sheet by hand. */
export const rows: readonly Row[] = [
  ["(a): not named", "own loans", own, "current-loan", "says nothing"],
  ["(b)", "school: parent of a child of 17", parentOf(17), "current-loan", "requires", school],
  ["(b)", "school: parent of a pupil of 18", parentOf(18), "current-loan", "forbids", school],
  ["(b): schools only", "public library: parent of a child of 6", parentOf(6), "current-loan", "forbids"],
  ["(b): schools only", "public library: parent of a child of 17", parentOf(17), "current-loan", "forbids"],
  ["(a)", "police, orally", police, "loan-history", "forbids"],
  ["(a): court order only", "subpoena", grandJury, "loan-history", "forbids"],
  ["(a): court order only", "agency subpoena", agency, "loan-history", "forbids"],
  ["(a)", "court order", order, "loan-history", "permits"],
  ["(a)", "order that counsel finds insufficient", { ...order, review: "insufficient" }, "loan-history", "forbids"],
  ["(a): not named", "search warrant presented", warrant, "loan-history", "is in doubt"],
  ["(a): not named", "written consent", withConsent("written"), "loan-history", "is in doubt"],
  ["(a): not named", "consent read out of conduct", withConsent("implied"), "loan-history", "forbids"],
  ["(a): not named", "operations", staff, "loan-history", "says nothing"],
  ["(a): unclear", "public records: registration", publicRecords, "registration", "is in doubt"],
  ["(a)", "public records: loans", publicRecords, "loan-history", "forbids"],
  ["(a): unclear", "public records: footage", publicRecords, "surveillance-video", "is in doubt"],
  ["(a): outside", "public records: statistics", publicRecords, "aggregate-statistics", "may open"],
  ["(a): unclear", "police, orally: computer sessions", police, "computer-session", "may forbid"],
  [
    "(a): public ones only",
    "police in a private school",
    police,
    "loan-history",
    "says nothing",
    { libraryType: "private-school", publiclyFunded: "no" },
  ],
];
