import type { ClosedFact, TextsOf } from "../fact.js";

/** The kind of library. */
export const libraryType = {
  id: "libraryType",
  kind: "closed",
  about: "library",
  obtainable: false,
  values: [
    "public",
    "public-school",
    "private-school",
    "public-academic",
    "private-academic",
    "state-library",
    "library-system",
    "special",
    "tribal",
  ],
} as const satisfies ClosedFact;

/** English texts of {@link libraryType}. */
export const libraryTypeTexts: TextsOf<typeof libraryType> = {
  label: "Kind of library",
  description: "The kind of library.",
  question: "What kind of library is it?",
  values: {
    public: ["Public", "A public library of a city, county or district, an association library included."],
    "public-school": ["Public school", "The library of a public school."],
    "private-school": ["Private school", "The library of a private school."],
    "public-academic": ["Public academic", "The library of a public college or university."],
    "private-academic": ["Private academic", "The library of a private college or university."],
    "state-library": ["State library", "The library or library agency of a state."],
    "library-system": ["Library system", "A system or consortium of libraries."],
    special: ["Special", "The library of a society, company, court, hospital or museum."],
    tribal: ["Tribal", "The library of a tribal nation."],
  },
};
