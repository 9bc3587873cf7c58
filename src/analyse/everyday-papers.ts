import type { RequestFacts } from "../decide/request.js";

const ofAgency = { signedBy: "agency-official", obliges: "respond-or-object" } as const;
const subpoena = { signedBy: "clerk", obliges: "respond-or-object" } as const;
const order = { signedBy: "judge", obliges: "produce" } as const;
const here = "state-trial-court";
const federal = "federal-court";

/** Papers that reach a library, with who brings them. Part of what `doubts` counts: see `everyday.ts`. */
export const everydayPapers = [
  { requester: "member-of-public", instrument: "public-records-request", obliges: "answer-under-records-law" },
  { requester: "media", instrument: "public-records-request", obliges: "answer-under-records-law" },
  { requester: "litigant", instrument: "preservation-demand-civil", obliges: "preserve" },
  {
    requester: "police-federal",
    instrument: "preservation-request-2703f",
    signedBy: "agency-official",
    obliges: "preserve",
  },
  {
    requester: "elected-official",
    instrument: "legislative-subpoena",
    ...{ signedBy: "attorney", obliges: "respond-or-object" },
    proceeding: "legislative",
  },
  {
    requester: "government-agency",
    instrument: "administrative-subpoena",
    ...ofAgency,
    proceeding: "administrative",
  },
  {
    requester: "immigration-officer",
    instrument: "immigration-administrative-subpoena",
    ...ofAgency,
    proceeding: "administrative",
  },
  { requester: "police-federal", instrument: "customs-summons-1509", ...ofAgency, proceeding: "administrative" },
  { requester: "police-federal", instrument: "national-security-letter", ...ofAgency, purpose: "national-security" },
  {
    requester: "immigration-officer",
    instrument: "ice-administrative-warrant",
    signedBy: "agency-official",
    purpose: "immigration-enforcement",
  },
  {
    requester: "police-federal",
    instrument: "fisa-business-records-order-215",
    ...order,
    court: "fisa-court",
    purpose: "national-security",
  },
  { requester: "prosecutor", instrument: "grand-jury-subpoena", ...subpoena, court: federal, proceeding: "grand-jury" },
  { requester: "prosecutor", instrument: "grand-jury-subpoena", ...subpoena, court: here, proceeding: "grand-jury" },
  {
    requester: "litigant",
    instrument: "civil-discovery-subpoena",
    ...subpoena,
    signedBy: "attorney",
    court: federal,
    proceeding: "civil",
  },
  {
    requester: "litigant",
    instrument: "civil-discovery-subpoena",
    ...subpoena,
    signedBy: "attorney",
    court: here,
    proceeding: "civil",
  },
  { requester: "litigant", instrument: "criminal-case-subpoena", ...subpoena, court: here, proceeding: "criminal" },
  { requester: "prosecutor", instrument: "criminal-case-subpoena", ...subpoena, court: here, proceeding: "criminal" },
  { requester: "litigant", instrument: "court-issued-subpoena", ...order, court: here, proceeding: "civil" },
  { requester: "litigant", instrument: "court-order", ...order, court: federal, proceeding: "civil" },
  { requester: "litigant", instrument: "court-order", ...order, court: here, proceeding: "civil" },
  {
    requester: "litigant",
    instrument: "court-order",
    ...order,
    court: "tribal-or-military-court",
    proceeding: "civil",
  },
  {
    requester: "prosecutor",
    instrument: "court-order",
    ...order,
    court: here,
    proceeding: "criminal",
    finding: "good-cause",
    hearing: "held",
  },
  { requester: "police-federal", instrument: "court-order-2703d", ...order, court: federal, proceeding: "criminal" },
  {
    requester: "police-local",
    instrument: "search-warrant",
    ...{ signedBy: "judge", obliges: "permit-search", finding: "probable-cause" },
    court: here,
    proceeding: "criminal",
  },
  {
    requester: "police-federal",
    instrument: "search-warrant",
    ...{ signedBy: "judge", obliges: "permit-search", finding: "probable-cause" },
    court: federal,
    proceeding: "criminal",
  },
] as const satisfies readonly RequestFacts[];
