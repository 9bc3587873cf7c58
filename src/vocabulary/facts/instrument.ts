import type { ClosedFact, TextsOf } from "../fact.js";

/** The paper or demand presented. What it obliges, who signed it and which court it comes from are facts of their own. */
export const instrument = {
  id: "instrument",
  kind: "closed",
  about: "request",
  obtainable: true,
  values: [
    "oral-request-no-process",
    "written-letter-request",
    "public-records-request",
    "preservation-demand-civil",
    "preservation-request-2703f",
    "legislative-subpoena",
    "administrative-subpoena",
    "immigration-administrative-subpoena",
    "customs-summons-1509",
    "national-security-letter",
    "ice-administrative-warrant",
    "grand-jury-subpoena",
    "civil-discovery-subpoena",
    "criminal-case-subpoena",
    "court-issued-subpoena",
    "court-order",
    "court-order-2703d",
    "search-warrant",
    "judicial-arrest-warrant",
    "pen-register-trap-trace-order",
    "fisa-search-or-surveillance-order",
    "fisa-business-records-order-215",
    "fisa-business-records-order-1862",
    "fisa-702-directive",
  ],
} as const satisfies ClosedFact;

/** English texts of {@link instrument}. */
export const instrumentTexts: TextsOf<typeof instrument> = {
  label: "Paper presented",
  description: "The paper or demand that is presented.",
  question: "What paper, if any, is presented?",
  values: {
    "oral-request-no-process": [
      "Nothing signed",
      "A request in person, by phone or by e-mail with no paper behind it.",
    ],
    "written-letter-request": [
      "A letter",
      "A letter, e-mail or form on official or law-firm letterhead, without legal process.",
    ],
    "public-records-request": [
      "A public-records request",
      "A request under a freedom-of-information or open-records act.",
    ],
    "preservation-demand-civil": ["A litigation-hold letter", "A lawyer's demand to keep evidence for a case."],
    "preservation-request-2703f": [
      "A 2703(f) preservation letter",
      "A government request to a communications provider to keep what exists.",
    ],
    "legislative-subpoena": ["A legislative subpoena", "A subpoena of a legislature, its committee or a council."],
    "administrative-subpoena": ["An administrative subpoena", "A subpoena signed by an official of an agency."],
    "immigration-administrative-subpoena": [
      "An immigration subpoena",
      "An administrative subpoena of the immigration service.",
    ],
    "customs-summons-1509": ["A customs summons", "A summons under 19 USC 1509."],
    "national-security-letter": ["A National Security Letter", "A letter of the FBI under 18 USC 2709 or a like law."],
    "ice-administrative-warrant": [
      "An immigration warrant",
      "Form I-200 or I-205, signed inside the immigration service.",
    ],
    "grand-jury-subpoena": [
      "A grand-jury subpoena",
      "A subpoena for a grand jury, in practice completed by a prosecutor.",
    ],
    "civil-discovery-subpoena": ["A civil subpoena", "A subpoena for documents or testimony in a civil case."],
    "criminal-case-subpoena": [
      "A subpoena in a criminal case",
      "A prosecutor's or defendant's subpoena in a charged case.",
    ],
    "court-issued-subpoena": ["A subpoena issued by a court", "A subpoena that a judge has signed or endorsed."],
    "court-order": ["A court order", "An order of a judge to disclose library records."],
    "court-order-2703d": ["A 2703(d) order", "An order for non-content records of a communications provider."],
    "search-warrant": ["A search warrant", "A warrant of a court to search and seize."],
    "judicial-arrest-warrant": [
      "An arrest warrant",
      "A warrant of a court to arrest a person; it says nothing of records.",
    ],
    "pen-register-trap-trace-order": ["A pen-register order", "An order to record or trace communications."],
    "fisa-search-or-surveillance-order": [
      "A FISA search or surveillance order",
      "An order of the foreign intelligence court to search or to intercept.",
    ],
    "fisa-business-records-order-215": [
      "A section 215 order",
      "An order for any tangible thing under the USA PATRIOT Act, a power that has lapsed.",
    ],
    "fisa-business-records-order-1862": [
      "A FISA business-records order",
      "The older, narrower order of the foreign intelligence court, for listed kinds of business.",
    ],
    "fisa-702-directive": [
      "A section 702 directive",
      "A directive to a communications provider under FISA section 702.",
    ],
  },
};
