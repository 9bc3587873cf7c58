import {
  agency,
  grandJury,
  order,
  own,
  parentOf,
  police,
  publicRecords,
  type Row,
  spoken,
  staff,
  warrant,
  withConsent,
} from "../situations.js";

const collector = { ...spoken, requester: "collection-agency", purpose: "recover-debt" } as const;
/** Read off the fact sheet by hand. */
export const rows: readonly Row[] = [
  ["44:13: implied", "own loans", own, "current-loan", "says nothing"],
  ["44:13, unread", "parent of a child of 6", parentOf(6), "current-loan", "is in doubt"],
  ["44:13, unread", "parent of a child of 17", parentOf(17), "current-loan", "is in doubt"],
  ["44:13", "parent of somebody of 18", parentOf(18), "current-loan", "forbids"],
  ["44:13", "police, orally", police, "loan-history", "forbids"],
  ["44:13, unread", "subpoena", grandJury, "loan-history", "is in doubt"],
  ["44:13", "agency subpoena", agency, "loan-history", "is in doubt"],
  ["44:13, unread", "court order", order, "loan-history", "is in doubt"],
  ["44:13, unread", "search warrant presented", warrant, "loan-history", "is in doubt"],
  ["44:13, unread", "written consent", withConsent("written"), "loan-history", "is in doubt"],
  ["44:13", "consent read out of conduct", withConsent("implied"), "loan-history", "forbids"],
  ["44:13: implied", "operations", staff, "loan-history", "says nothing"],
  ["44:13: unclear", "collection agency: fines", collector, "fines-and-fees", "may forbid"],
  ["44:13", "public records: registration", publicRecords, "registration", "forbids"],
  ["44:13", "public records: loans", publicRecords, "loan-history", "forbids"],
  ["44:13: unclear", "public records: footage", publicRecords, "surveillance-video", "is in doubt"],
  ["44:13: unclear", "police, orally: computer sessions", police, "computer-session", "may forbid"],
  [
    "44:13: coverage unread",
    "police in a private college",
    police,
    "loan-history",
    "may forbid",
    { libraryType: "private-academic", publiclyFunded: "no" },
  ],
];
