import type { Act } from "./act-ids.js";
import type { Action } from "./actions.js";

/** Which duties go with which action, and whose they are. */
export interface ActFit {
  /** `anyone`: the person who was asked does it at once; `answerer`: it is for somebody who may answer. */
  readonly by: "anyone" | "answerer";
  /** As a duty it contradicts these actions. */
  readonly notWith: readonly Action[];
  /** It serves to give something: without sense where the verdict cannot be open any more. */
  readonly serves?: "giving";
  /** As a ban it contradicts these actions. */
  readonly banNotWith?: readonly Action[];
}

const anybody: ActFit = { by: "anyone", notWith: [] };
const answerer: ActFit = { by: "answerer", notWith: [] };
/** Nothing is given where it is declined, and officers with a warrant take for themselves. */
const toGive: ActFit = { by: "answerer", notWith: ["comply", "decline"], serves: "giving" };

/** What each act goes with: the table from which duties that contradict an action are left out. */
export const actFits: { readonly [A in Act]: ActFit } = {
  "disclose-nothing": { by: "anyone", notWith: ["answer", "comply"] },
  "confirm-or-deny": { by: "anyone", notWith: [], banNotWith: ["answer"] },
  // whoever holds, declines or answers is somebody who may: nobody refers to themselves
  "refer-to-administrator": { by: "anyone", notWith: ["hold", "decline", "answer"] },
  "refer-to-spokesperson": { by: "anyone", notWith: ["comply", "answer"] },
  "refer-to-library": { by: "anyone", notWith: ["answer"] },
  "consult-counsel": { by: "answerer", notWith: ["decline"] },
  "verify-identity": { by: "anyone", notWith: ["comply", "decline"], serves: "giving" },
  // an officer's badge is asked for and written down whatever follows
  "verify-authority": { by: "anyone", notWith: ["decline"] },
  "verify-paper": { by: "anyone", notWith: ["decline"] },
  "verify-emergency": { by: "answerer", notWith: ["decline"], serves: "giving" },
  "preserve-records": { by: "anyone", notWith: [] },
  "destroy-records": anybody,
  "limit-to-named": { by: "answerer", notWith: ["decline"], serves: "giving" },
  "widen-beyond-paper": anybody,
  obstruct: anybody,
  "observe-and-record": anybody,
  "ask-to-wait": { by: "anyone", notWith: ["answer", "decline"] },
  "consent-to-search": anybody,
  "notify-patron": answerer,
  "notify-governing-body": answerer,
  "tell-others": anybody,
  "tell-recipients-bound": answerer,
  "log-request": anybody,
  "speak-privately": anybody,
  "quiet-manner": anybody,
  "send-to-contact-on-file": toGive,
  "change-contact-and-send": anybody,
  "offer-message": { by: "anyone", notWith: ["comply"] },
  "offer-hold": { by: "anyone", notWith: ["comply"] },
  "offer-statistics": { by: "anyone", notWith: ["comply"] },
  "offer-process-route": { by: "anyone", notWith: ["comply", "answer"] },
  "call-emergency-services": anybody,
  "report-abuse": anybody,
  "give-to-patron": { by: "answerer", notWith: ["comply"] },
  "suppress-small-cells": toGive,
  "redact-and-release": toGive,
  "deny-with-ground": { by: "answerer", notWith: ["comply", "answer"] },
  "get-written-consent": { by: "answerer", notWith: ["comply", "decline"], serves: "giving" },
  "use-internal-keys": anybody,
  "search-own-or-family": anybody,
  "clip-only": toGive,
  "record-return-date": anybody,
  "accept-service": { by: "anyone", notWith: ["answer", "decline"] },
  "challenge-in-court": { by: "answerer", notWith: ["decline", "answer"] },
  "get-signed-form": toGive,
  "limit-onward-use": toGive,
  "discuss-patron": anybody,
};

/** A duty that must not stand beside a ban: its sentence bids something that the ban forbids. */
export const notBesideBan: readonly (readonly [duty: Act, ban: Act])[] = [
  // the sentence has slips shredded, and nothing is destroyed that is asked for
  ["use-internal-keys", "destroy-records"],
];
