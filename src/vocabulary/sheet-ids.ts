import { freezeData } from "../internal/freeze.js";
import type { ClosedFactId } from "./facts.js";

/**
 * Ids of the fact sheets that repeat another fact or state a conclusion, and the facts they are split into.
 * `parseRequest` accepts them as `instrument` and puts the facts in their place.
 */
export const splitInstruments: { readonly [sheetId: string]: { readonly [F in ClosedFactId]?: string } } =
  /* @__PURE__ */ freezeData<{ readonly [sheetId: string]: { readonly [F in ClosedFactId]?: string } }>({
    "knock-and-talk-interview": { instrument: "oral-request-no-process", asked: "search-by-consent" },
    "exigent-emergency-claim": { instrument: "oral-request-no-process", emergency: "claimed" },
    "statutory-law-enforcement-request": { instrument: "oral-request-no-process" },
    "legislative-inquiry-or-subpoena": { instrument: "legislative-subpoena" },
    "testimonial-subpoena": { asked: "testify" },
    "out-of-state-subpoena": { court: "out-of-state-court" },
    "out-of-state-warrant": { instrument: "search-warrant", court: "out-of-state-court" },
    "nondisclosure-order": { secrecy: "ordered" },
  });
