import { agencySubpoenas, courtOrders, secretPapers, subpoenas } from "../../vocabulary/groups.js";

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

/** Every paper, so that nothing signed is answered at a desk. */
export const anyPaper = [
  ...answeredPapers,
  "search-warrant",
  "fisa-search-or-surveillance-order",
  "judicial-arrest-warrant",
  "ice-administrative-warrant",
  "public-records-request",
  "preservation-demand-civil",
  "preservation-request-2703f",
] as const;

/** Handlers whom an order of silence lets know: those needed to comply, and counsel. */
export const mayKnowOfGag = ["director", "designee", "counsel", "it-staff"] as const;

/** Papers that usually come with a duty of silence. */
export const usuallySecret = secretPapers;
