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

/** Read off the fact sheet by hand: nobody read the law, and it would only let the library refuse. */
export const rows: readonly Row[] = [
  ["not read", "own loans", own, "current-loan", "says nothing"],
  ["minors: unclear", "parent of a child of 17", parentOf(17), "current-loan", "may open"],
  ["minors: unclear", "parent of somebody of 18", parentOf(18), "current-loan", "may open"],
  ["not read", "police, orally", police, "loan-history", "says nothing"],
  ["process: unclear", "subpoena", grandJury, "loan-history", "may open"],
  ["process: unclear", "agency subpoena", agency, "loan-history", "may open"],
  ["process: unclear", "court order", order, "loan-history", "may open"],
  ["process: unclear", "search warrant presented", warrant, "loan-history", "may open"],
  ["not read", "written consent", withConsent("written"), "loan-history", "says nothing"],
  ["not read", "consent read out of conduct", withConsent("implied"), "loan-history", "says nothing"],
  ["not read", "operations", staff, "loan-history", "says nothing"],
  ["records: unclear", "public records: registration", publicRecords, "registration", "may open"],
  ["records: unclear", "public records: loans", publicRecords, "loan-history", "may open"],
  ["records: not named", "public records: footage", publicRecords, "surveillance-video", "may open"],
];
