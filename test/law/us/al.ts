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

const school = { libraryType: "public-school" } as const;
const college = { libraryType: "public-academic" } as const;
const overseer = { ...spoken, requester: "oversight-agency", purpose: "public-oversight" } as const;

/** Read off the fact sheet by hand. */
export const rows: readonly Row[] = [
  ["41-8-10: not named", "own loans", own, "current-loan", "says nothing"],
  ["41-8-10", "parent of a child of 17", parentOf(17), "current-loan", "requires"],
  ["41-8-10: open question", "parent of somebody of 18", parentOf(18), "current-loan", "is in doubt"],
  ["41-8-10", "parent of somebody of 19", parentOf(19), "current-loan", "forbids"],
  ["41-8-10", "parent of a pupil of 17", parentOf(17), "current-loan", "requires", school],
  ["41-8-10: school and public only", "parent of a student of 17", parentOf(17), "current-loan", "forbids", college],
  [
    "41-8-10: parents only",
    "guardian of a child of 10",
    { ...parentOf(10), requester: "guardian" },
    "current-loan",
    "forbids",
  ],
  ["41-8-10: two classes only", "parent: reference question of a child", parentOf(10), "reference-query", "forbids"],
  ["41-8-10", "police, orally", police, "loan-history", "forbids"],
  ["41-8-10: not named", "subpoena", grandJury, "loan-history", "is in doubt"],
  ["41-8-10: not named", "agency subpoena", agency, "loan-history", "is in doubt"],
  ["41-8-10: not named", "court order", order, "loan-history", "is in doubt"],
  ["41-8-10: not named", "search warrant presented", warrant, "loan-history", "is in doubt"],
  ["41-8-10: not named", "written consent", withConsent("written"), "loan-history", "is in doubt"],
  ["41-8-10: not named", "consent read out of conduct", withConsent("implied"), "loan-history", "forbids"],
  ["41-8-10(a)", "operations", staff, "loan-history", "permits"],
  ["41-8-10(a): two classes only", "operations with reference questions", staff, "reference-query", "says nothing"],
  ["41-8-10(b)", "education department, at a school", overseer, "registration", "permits", school],
  ["41-8-10(c)", "Public Library Service, at a public library", overseer, "registration", "permits"],
  ["41-8-10(b)-(c)", "a state agency, at a college", overseer, "registration", "forbids", college],
  ["41-8-10", "statistics", police, "aggregate-statistics", "permits"],
  ["36-12-40", "public records: registration", publicRecords, "registration", "forbids"],
  ["36-12-40", "public records: loans", publicRecords, "loan-history", "forbids"],
  ["41-8-10: unclear", "public records: footage", publicRecords, "surveillance-video", "is in doubt"],
  [
    "41-8-10: not covered",
    "police in a special library",
    police,
    "loan-history",
    "says nothing",
    { libraryType: "special", publiclyFunded: "no" },
  ],
];
