import type { Findings } from "../decide/findings.js";

/**
 * The kinds of request that rules about people tell apart. `paper`: a court's or an agency's paper, or a public-records
 * request; `spoken`: an officer without one; `informal`: everything else.
 */
export const requestKinds = ["informal", "spoken", "paper"] as const;

/** Names a kind of request. */
export type RequestKind = (typeof requestKinds)[number];

const papers = ["subp", "order", "warr", "secret", "hold", "foia"];

/** The kind of request that was decided, by the procedures that the decision calls for; a paper weighs most. */
export function requestKindOf({ action, procedures }: Pick<Findings, "action" | "procedures">): RequestKind {
  if (action === "comply" || procedures.some((one) => papers.includes(one))) return "paper";
  if (procedures.includes("noproc") || procedures.includes("emerg")) return "spoken";
  return procedures.includes("immig") ? "paper" : "informal";
}
