import { freezeData } from "../internal/freeze.js";
import type { LabelAndLine } from "./fact.js";
import type { procedureIds } from "./procedure-ids.js";

/** The procedures a decision can call for. Their steps belong to the procedure module. */
export const procedures = /* @__PURE__ */ freezeData({
  desk: ["First contact", "First contact at the desk, whatever is presented."],
  noproc: ["No process", "A spoken request, a letter or a knock and talk."],
  emerg: ["Emergency claim", "An officer claims an emergency."],
  subp: ["Subpoena", "A subpoena or summons of any kind."],
  order: ["Court order", "An order of a judge."],
  warr: ["Search warrant", "A search warrant is presented or carried out."],
  secret: ["Secret federal paper", "A FISA order, a National Security Letter, a pen register, a gag order."],
  immig: ["Immigration enforcement", "Officers or papers of the immigration service."],
  foia: ["Public-records request", "A request under an open-records act."],
  hold: ["Preservation letter", "A demand to keep evidence."],
  after: ["Afterwards", "Log, review, debrief and report."],
  informal: ["Ordinary request", "A request of ordinary life, without any paper."],
} as const satisfies { readonly [id in (typeof procedureIds)[number]]: LabelAndLine });

/** Names a procedure. */
export type Procedure = keyof typeof procedures;
