import type { Pack } from "../../policy/pack.js";
import { paperDuties } from "./paper-duties.js";
import { procedureRules } from "./procedures.js";
import { silence } from "./silence.js";
import { sources } from "./sources.js";
import { whoAnswers } from "./who-answers.js";

/** The clauses of the Privacy Tool Kit that are decided when somebody asks. Default policy: read where the library's own is silent. */
export const toolkit: Pack = {
  id: "toolkit",
  title: "ALA Privacy Tool Kit, Privacy Procedures",
  layer: "toolkit",
  sources,
  rules: [
    {
      id: "toolkit/operations",
      kind: "disclosure",
      when: { requester: ["coworker"], standing: ["proved"], purpose: ["library-operations"] },
      effect: ["permit"],
      says: "Staff may share patron information with each other when the work cannot be done without it.",
      cites: [{ source: "ala-tool-kit", section: "ST-2" }],
    },
    {
      id: "toolkit/no-credentials",
      kind: "extent",
      elements: { except: ["password", "pin", "auth-token"] },
      says: "Passwords, PINs and tokens are given to nobody.",
      cites: [{ source: "ala-tool-kit", section: "ST-1.2", mark: "proposal" }],
    },
    ...whoAnswers,
    ...silence,
    ...paperDuties,
    ...procedureRules,
  ],
  notEncoded: [
    {
      what: "ST-1.1: treat everybody alike, whatever their age, origin, background or views",
      why: "No fact but age exists that could tell people apart; a test proves it.",
    },
    {
      what: "ST-1: know and follow practice and procedure",
      why: "Shown by training, not by a request; the programme module assesses it.",
    },
  ],
};
