import type { ClosedFact, TextsOf } from "../fact.js";

/** The role of the person who was asked. */
export const handler = {
  id: "handler",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: [
    "director",
    "designee",
    "privacy-officer",
    "person-in-charge",
    "supervisor",
    "front-line",
    "volunteer",
    "it-staff",
    "records-officer",
    "spokesperson",
    "counsel",
    "governing-body",
    "parent-body-staff",
    "consortium-staff",
    "vendor-staff",
    "self-service",
  ],
} as const satisfies ClosedFact;

/** English texts of {@link handler}. */
export const handlerTexts: TextsOf<typeof handler> = {
  label: "Who was asked",
  description: "The role of the person who was asked and wants to know what to do.",
  question: "What is your role?",
  values: {
    director: ["Director", "The director or administrator of the library."],
    designee: ["Designee", "Whoever acts for the absent director, named in writing."],
    "privacy-officer": ["Library Privacy Officer", "The staff member named as Library Privacy Officer."],
    "person-in-charge": ["Person in charge", "The person in charge of the building at that hour."],
    supervisor: ["Supervisor", "A supervisor of a department."],
    "front-line": ["Front-line staff", "Staff at a public service desk."],
    volunteer: ["Volunteer", "A volunteer, substitute or student worker."],
    "it-staff": ["IT staff", "Staff who run the library's systems."],
    "records-officer": ["Records officer", "The officer who answers public-records requests."],
    spokesperson: ["Spokesperson", "The library's spokesperson."],
    counsel: ["Counsel", "The library's lawyer."],
    "governing-body": ["Governing body", "The board or a member of it."],
    "parent-body-staff": ["Parent institution", "Staff of the city, school or university, campus police included."],
    "consortium-staff": ["Consortium staff", "Staff of the system or consortium that runs shared systems."],
    "vendor-staff": ["Vendor's staff", "Staff of a vendor that holds library data."],
    "self-service": ["Self-service system", "Software that shows a patron their own account."],
  },
};
