import type { PatronRequest } from "../../decide/request.js";

const library = { jurisdiction: "US-NY", libraryType: "public", publiclyFunded: "yes" } as const;

/** Everyday situations to start from: random facts hardly ever open anything. */
export const everyday: readonly PatronRequest[] = [
  {
    library,
    facts: {
      requester: "patron",
      scope: "one-patron",
      standing: "proved",
      asked: "view",
      handler: "front-line",
      place: "public-area",
    },
    items: [{ record: "current-loan" }],
  },
  {
    library,
    facts: { requester: "patron", scope: "one-patron", standing: "proved", asked: "copy", handler: "self-service" },
    items: [{ record: "loan-history" }, { record: "registration" }],
  },
  {
    library,
    facts: {
      requester: "parent",
      scope: "one-patron",
      standing: "proved",
      asked: "view",
      subjectAge: 9,
      custody: "custodial",
    },
    items: [{ record: "current-loan" }],
  },
  {
    library,
    facts: { requester: "police-local", standing: "proved", instrument: "oral-request-no-process", signedBy: "nobody" },
    items: [{ record: "loan-history" }],
  },
  {
    library,
    facts: { requester: "prosecutor", standing: "proved", instrument: "grand-jury-subpoena", review: "sufficient" },
    items: [{ record: "loan-history" }],
  },
  {
    library,
    facts: { requester: "police-federal", standing: "proved", instrument: "search-warrant", signedBy: "judge" },
    items: [{ record: "computer-session" }],
  },
  {
    library,
    facts: { requester: "media", asked: "confirm", channel: "phone", handler: "front-line" },
    items: [{ record: "request-existence" }],
  },
  {
    library,
    facts: { requester: "coworker", standing: "proved", purpose: "library-operations", handler: "supervisor" },
    items: [{ record: "current-loan" }],
  },
  {
    library,
    facts: { requester: "vendor", standing: "proved", purpose: "library-operations", holder: "vendor" },
    items: [{ record: "registration" }],
  },
  {
    library,
    facts: { requester: "researcher", standing: "proved", purpose: "research", scope: "many-patrons" },
    items: [{ record: "aggregate-statistics", linkage: "no-person" }],
  },
];
