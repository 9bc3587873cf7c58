import type { Pack } from "../../policy/pack.js";
import { shipped } from "../../policy/shipped.js";
import { sensitiveElements } from "../../vocabulary/sensitive-elements.js";
import { letters } from "./letters.js";
import { answeredPapers } from "./papers.js";
import { papersReceived } from "./papers-received.js";
import { procedureRules } from "./procedures.js";
import { silence } from "./silence.js";
import { sources } from "./sources.js";
import { visits } from "./visits.js";
import { warrants } from "./warrants.js";
import { whoAnswers } from "./who-answers.js";

/** The clauses of the Privacy Tool Kit that are decided when somebody asks. Default policy: read where the library's own is silent. */
export const toolkit: Pack = /* @__PURE__ */ shipped({
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
      marks: ["proposal"],
    },
    {
      id: "toolkit/sensitive-by-name",
      kind: "extent",
      when: { verdict: ["permitted", "required"] },
      unless: [
        { requester: ["patron", "coworker"] },
        { consent: ["written", "written-informed", "notarised"], consentScope: ["covers"] },
        {
          instrument: [...answeredPapers, "search-warrant", "fisa-search-or-surveillance-order"],
          verdict: ["required"],
        },
      ],
      elements: { except: sensitiveElements },
      says: "Marks of protection, staff notes, allegations, health, cards and identity numbers open by name only.",
      cites: [{ source: "ala-tool-kit", section: "ST-1.2", mark: "proposal" }],
      marks: ["proposal"],
    },
    ...whoAnswers,
    ...silence,
    ...visits,
    ...papersReceived,
    ...warrants,
    ...letters,
    ...procedureRules,
  ],
  notEncoded: [
    {
      what: "ST-1.1: treat everybody alike, whatever their age, origin, background or views",
      why: "No fact but age exists that could tell people apart; a test proves that no rule here asks even that.",
    },
    {
      what: "ST-1: know and follow practice and procedure",
      why: "Shown by training, not by a request.",
    },
    {
      what: "AD-7.5.1, AD-7.5.2, AD-10.1: the chain of command, and who is authorised when the administrator is away",
      why: "A rule names roles; who holds them and who can be reached belongs to the organisation.",
    },
    {
      what: "AD-7.6.1.1: when, how and how far to answer in person, by phone and electronically",
      why: "The tool kit asks each library to decide it; the practice pack shows what libraries published.",
    },
    {
      what: "ST-6: whether the log of requests may be seen by the chain of command, counsel and the privacy officer",
      why: "It is an operation of the library (toolkit/operations); no fact names the colleague's role.",
    },
  ],
});
