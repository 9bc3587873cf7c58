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

const withCard = (age: number, channel: "self-service" | "in-person") =>
  ({ ...parentOf(age), credential: "library-card", channel }) as const;

/** Read off the fact sheet by hand. */
export const rows: readonly Row[] = [
  ["(1): not named", "own loans", own, "current-loan", "says nothing"],
  ["(2)(d)", "parent of a child of 17, online with the card", withCard(17, "self-service"), "current-loan", "permits"],
  [
    "(2)(d)",
    "parent of somebody of 18, online with the card",
    withCard(18, "self-service"),
    "current-loan",
    "is in doubt",
  ],
  ["(2)(d): open question", "the same at the desk", withCard(17, "in-person"), "current-loan", "is in doubt"],
  [
    "(2)(d)",
    "parent of a child of 10 without the card",
    { ...parentOf(10), credential: "identity-document", channel: "self-service" },
    "current-loan",
    "forbids",
  ],
  [
    "(2)(d): custodial",
    "parent without custody, with the card",
    { ...withCard(10, "self-service"), custody: "non-custodial" },
    "current-loan",
    "forbids",
  ],
  ["(1)", "police, orally", police, "loan-history", "forbids"],
  ["(2)(c)", "subpoena", grandJury, "loan-history", "permits"],
  ["(2)(c): a subpoena, without more", "agency subpoena", agency, "loan-history", "is in doubt"],
  ["(2)(c)", "court order", order, "loan-history", "permits"],
  ["(2)(c)", "order of another state's court", { ...order, court: "out-of-state-court" }, "loan-history", "forbids"],
  ["(2)(c): not named", "search warrant presented", warrant, "loan-history", "is in doubt"],
  [
    "(2)(c)",
    "another law that demands it, found sufficient",
    { ...police, otherLaw: "demands", review: "sufficient" },
    "loan-history",
    "permits",
  ],
  ["(2)(b)", "written consent", withConsent("written"), "loan-history", "permits"],
  ["(2)(b)", "spoken consent", withConsent("spoken"), "loan-history", "forbids"],
  ["(2)(a)", "operations", staff, "loan-history", "permits"],
  ["(1)", "public records: registration", publicRecords, "registration", "forbids"],
  ["(1)", "public records: loans", publicRecords, "loan-history", "forbids"],
  ["(1): unclear", "public records: footage", publicRecords, "surveillance-video", "is in doubt"],
  ["(1): unclear", "police, orally: fines", police, "fines-and-fees", "may forbid"],
  [
    "(1): public support",
    "police in a private college",
    police,
    "loan-history",
    "says nothing",
    { libraryType: "private-academic", publiclyFunded: "no" },
  ],
];
