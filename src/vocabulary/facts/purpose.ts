import type { ClosedFact, TextsOf } from "../fact.js";

/** What the person says the information is for. */
export const purpose = {
  id: "purpose",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: ["not-stated", "own-use", "stated-transaction", "library-operations", "interlibrary-loan", "recover-debt", "settle-estate", "parental-oversight", "teaching", "find-material", "find-person", "welfare", "child-protection", "security", "criminal-investigation", "national-security", "immigration-enforcement", "prosecution", "civil-case", "public-oversight", "journalism", "research", "fundraising", "personal"],
  resting: "not-stated",
} as const satisfies ClosedFact;

/** English texts of {@link purpose}. */
export const purposeTexts: TextsOf<typeof purpose> = {
  label: "Purpose",
  description: "What the information is wanted for.",
  question: "What is it wanted for?",
  values: {
    "not-stated": ["Not stated", "No purpose was given."],
    "own-use": ["The patron's own use", "The patron's own affairs with the library."],
    "stated-transaction": ["A named transaction", "One transaction on the account: to renew, to pay, to collect a hold."],
    "library-operations": ["Library operations", "Work that the library cannot do without it."],
    "interlibrary-loan": ["Interlibrary loan", "Getting material from, or lending it to, another library."],
    "recover-debt": ["Recovering materials or money", "Getting back overdue items, or collecting fines and costs."],
    "settle-estate": ["Settling an estate", "Closing the account of a patron who has died and returning items."],
    "parental-oversight": ["Parental oversight", "Following what a child borrows or does."],
    teaching: ["Teaching", "A matter of the classroom or of a pupil's progress."],
    "find-material": ["Finding material", "Learning who has an item, or when it will be free."],
    "find-person": ["Finding a person", "Reaching or finding somebody, a missing person included."],
    welfare: ["Somebody's welfare", "Concern for the health or safety of a person."],
    "child-protection": ["Protecting a child", "A report or an inquiry of suspected abuse or neglect."],
    security: ["Security of the library", "Banning, or the safety of people and property in the library."],
    "criminal-investigation": ["A criminal investigation", "Finding out about an offence."],
    "national-security": ["National security", "Foreign intelligence, counter-terrorism or counter-intelligence."],
    "immigration-enforcement": ["Immigration enforcement", "Finding, arresting or removing a person under immigration law."],
    prosecution: ["A prosecution", "Proving or defending a criminal charge."],
    "civil-case": ["A civil case", "A lawsuit between parties."],
    "public-oversight": ["Public oversight", "Audit, legislation or control of public bodies."],
    journalism: ["Journalism", "News reporting."],
    research: ["Research", "Study or statistics."],
    fundraising: ["Fundraising or marketing", "Asking patrons for support or offering them something."],
    personal: ["Personal interest", "Curiosity, friendship or family matters of the person asking."],
  },
};
