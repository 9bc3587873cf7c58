import type { FactId } from "../vocabulary/facts.js";

/**
 * The order in which diagrams ask the facts; any that is not named comes last, in the order of the vocabulary. The same
 * for every policy. Found by moving one fact after the other to its best place and building anew (`npm run order`): for
 * New York, Wisconsin and Ohio it takes a quarter of the nodes that the order of the vocabulary does, and the diagrams of the
 * other jurisdictions come out smaller as well.
 */
export const askedFirst: readonly FactId[] = [
  "asked",
  "initiative",
  "face",
  "scope",
  "openToPublic",
  "standing",
  "requester",
  "custody",
  "purpose",
  "subjectAge",
  "credential",
  "record",
  "amountOwed",
  "recipientAssurance",
  "scene",
  "libraryAsked",
  "accountTie",
  "libraryType",
  "emergency",
  "linkage",
  "investigation",
  "publiclyFunded",
  "federalEducationFunds",
  "review",
  "otherLaw",
  "instrument",
  "proceeding",
  "obliges",
  "execution",
  "communicationService",
  "court",
  "signedBy",
  "consentScope",
  "consentBy",
  "consent",
];
