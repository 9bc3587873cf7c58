import type { ClosedFact, TextsOf } from "../fact.js";

/** What a vendor does for the library. */
export const service = {
  id: "service",
  kind: "closed",
  about: "request",
  obtainable: false,
  values: [
    "not-stated",
    "ils",
    "messaging",
    "sip-client",
    "self-service",
    "pc-booking",
    "public-computer",
    "printing",
    "payment",
    "ebook",
    "database",
    "authentication",
    "single-sign-on",
    "wifi",
  ],
  resting: "not-stated",
} as const satisfies ClosedFact;

/** English texts of {@link service}. */
export const serviceTexts: TextsOf<typeof service> = {
  label: "Service",
  description: "What the vendor's product does for the library.",
  question: "What does the vendor's product do for the library?",
  values: {
    "not-stated": ["Not stated", "Nobody says what the product does."],
    ils: ["Library system", "It runs the library's system and holds its records."],
    messaging: ["Messages", "It sends notices to patrons."],
    "sip-client": ["SIP client", "It asks the library system about patrons over SIP or NCIP."],
    "self-service": ["Self-service machine", "It lends and takes back items without staff."],
    "pc-booking": ["Computer booking", "It books computers."],
    "public-computer": ["Public computer", "It runs public computers."],
    printing: ["Printing", "It runs printers and copiers."],
    payment: ["Payment", "It takes payments."],
    ebook: ["E-books", "It lends e-books and other digital items."],
    database: ["Database", "It gives access to a licensed resource."],
    authentication: ["Login", "It checks logins for other services."],
    "single-sign-on": ["Single sign-on", "It receives attributes of a login from the institution."],
    wifi: ["Wi-Fi", "It runs the wireless network."],
  },
};
