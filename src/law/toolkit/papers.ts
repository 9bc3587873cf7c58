import { agencySubpoenas, courtOrders, searchWarrants, subpoenas } from "../../vocabulary/groups.js";

/** Papers to which the library answers in time: subpoenas, summonses, orders and the papers of secret law. */
export const answeredPapers = [
  ...subpoenas,
  ...agencySubpoenas,
  ...courtOrders,
  "national-security-letter",
  "pen-register-trap-trace-order",
  "fisa-business-records-order-215",
  "fisa-business-records-order-1862",
  "fisa-702-directive",
] as const;

/** Papers that officers bring when they come in person. */
export const carriedPapers = [...searchWarrants, "judicial-arrest-warrant", "ice-administrative-warrant"] as const;

/** Letters that ask to keep what exists. */
export const preservationLetters = ["preservation-demand-civil", "preservation-request-2703f"] as const;

/** Every paper, so that nothing signed is answered at a desk. */
export const anyPaper = [
  ...answeredPapers,
  ...carriedPapers,
  ...preservationLetters,
  "public-records-request",
] as const;
