import type { FactId } from "../../vocabulary/facts.js";

/**
 * The order in which diagrams ask the facts; any that is not named comes last, in the order of the vocabulary. The same
 * for every policy. Found by moving one fact after the other to its best place and building anew (`npm run order`):
 * the diagrams of New York and Wisconsin came out four times smaller than in the order of the vocabulary, and those of
 * the other jurisdictions as well.
 */
export const askedFirst: readonly FactId[] = [
  "standing",
  "purpose",
  "requester",
  "custody",
  "credential",
  "record",
  "amountOwed",
  "recipientAssurance",
  "scene",
  "libraryAsked",
  "accountTie",
  "libraryType",
  "publiclyFunded",
  "review",
  "otherLaw",
  "signedBy",
  "instrument",
  "proceeding",
  "obliges",
  "execution",
  "court",
  "communicationService",
  "emergency",
  "consentScope",
  "consent",
  "consentBy",
  "investigation",
  "subjectAge",
  "openToPublic",
  "federalEducationFunds",
  "linkage",
];
