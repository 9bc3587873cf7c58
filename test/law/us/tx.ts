import type { RequestLibrary } from "../../../src/index.js";
import {
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

const school: RequestLibrary = { libraryType: "public-school", openToPublic: "no" };
/** Read off the fact sheet by hand. */
export const rows: readonly Row[] = [
  ["552.023", "own loans", own, "current-loan", "requires"],
  ["552.023", "own registration, which the text may not reach", own, "registration", "may open"],
  ["26.004(b)(12)", "school: parent of a child of 17", parentOf(17), "current-loan", "requires", school],
  ["26.004(b)(12)", "school: parent of a pupil of 18", parentOf(18), "current-loan", "is in doubt", school],
  ["minors: open question", "public library: parent of a child of 17", parentOf(17), "current-loan", "is in doubt"],
  ["552.124", "public library: parent of somebody of 18", parentOf(18), "current-loan", "is in doubt"],
  ["552.124", "police, orally", police, "loan-history", "forbids"],
  ["(a)(3)", "subpoena without the showing", grandJury, "loan-history", "forbids"],
  ["(a)(3)", "subpoena with the showing", { ...grandJury, finding: "evidence-of-offence" }, "loan-history", "permits"],
  ["(a)(3)", "court order without the showing", order, "loan-history", "forbids"],
  ["(a)(3)", "court order with the showing", { ...order, finding: "public-safety" }, "loan-history", "permits"],
  [
    "(a)(3)",
    "the same order for a litigant",
    { ...order, finding: "public-safety", requester: "litigant" },
    "loan-history",
    "forbids",
  ],
  [
    "(a)(3)",
    "federal order with the showing",
    { ...order, court: "federal-court", finding: "prosecution" },
    "loan-history",
    "forbids",
  ],
  ["(a)(3): not named", "search warrant presented", warrant, "loan-history", "is in doubt"],
  ["552.229", "written consent of an adult", withConsent("written", 18), "loan-history", "requires"],
  ["552.229", "spoken consent of an adult", withConsent("spoken", 18), "loan-history", "forbids"],
  ["552.229", "written consent of somebody of 17 alone", withConsent("written", 17), "loan-history", "forbids"],
  [
    "552.229",
    "written consent of both",
    { ...withConsent("written", 17), consentBy: "patron-and-guardian" },
    "loan-history",
    "requires",
  ],
  ["(a)(1)", "operations", staff, "loan-history", "permits"],
  ["552.124: unclear", "public records: registration", publicRecords, "registration", "is in doubt"],
  ["552.124", "public records: loans", publicRecords, "loan-history", "forbids"],
  ["552.124: unclear", "public records: footage", publicRecords, "surveillance-video", "is in doubt"],
];
