import type { PackRule } from "../../policy/rule.js";
import type { Condition } from "../../vocabulary/condition.js";
import { courtOrders, subpoenas } from "../../vocabulary/groups.js";
import { bindsBeforeCourt, bindsIfRulesSay, reaches } from "./doubts.js";

const ofTheState = ["state-trial-court", "state-other-court"] as const;

/** Counsel found a defect, or the paper obliges to nothing, or only to keep. */
const withoutForce: readonly Condition[] = [
  { review: ["insufficient"] },
  { obliges: ["nothing", "preserve", "answer-under-records-law"] },
];

/** Written in general terms of process, for a library as for anybody; a law on library records counts before it. */
type GeneralRule = PackRule & { readonly layer: "general" };

/**
 * Compulsory process under general law. A court here, with authority, that orders the library to produce, to let search
 * or to assist requires it, where no law on library records closes it. The toolkit has counsel see
 * the paper first.
 */
export const general: readonly GeneralRule[] = [
  {
    id: "general/federal-court-order",
    layer: "general",
    kind: "disclosure",
    when: { instrument: ["court-order"], court: ["federal-court"], signedBy: ["judge"] },
    unless: withoutForce,
    effect: ["require"],
    says: "An order of a federal court to produce binds a library as it binds anybody.",
    cites: [{ source: "usc401", section: "(3)" }, { source: "obey-orders" }],
  },
  {
    id: "general/federal-court-subpoena",
    layer: "general",
    kind: "disclosure",
    when: { instrument: subpoenas, court: ["federal-court"], signedBy: ["judge", "clerk", "attorney"] },
    unless: withoutForce,
    effect: ["require"],
    says: "A subpoena in a federal court proceeding commands to produce, unless the library objects or a court quashes it.",
    cites: [
      { source: "frcp45-text", section: "(a)(1)" },
      { source: "r17", section: "(c)" },
      { source: "usc401", section: "(3)" },
    ],
    notes: "Objections are due by the day of return or within 14 days of service, whichever comes first (Rule 45(d)).",
  },
  {
    id: "general/federal-search-warrant",
    layer: "general",
    kind: "disclosure",
    when: {
      instrument: ["search-warrant"],
      court: ["federal-court"],
      signedBy: ["judge"],
      execution: ["presented"],
    },
    unless: withoutForce,
    effect: ["require"],
    says: "A search warrant of a federal court lets officers take what it names, documents and information included.",
    cites: [{ source: "r41" }, { source: "usc401", section: "(3)" }],
  },
  {
    id: "general/2703d",
    layer: "general",
    kind: "disclosure",
    when: {
      instrument: ["court-order-2703d"],
      court: ["federal-court"],
      signedBy: ["judge"],
      communicationService: ["yes"],
    },
    unless: withoutForce,
    effect: ["require"],
    says: "An order under 18 USC 2703(d) obliges a provider of communication services to give the records it names.",
    cites: [{ source: "usc2703", section: "(d)" }],
  },
  {
    id: "general/pen-register",
    layer: "general",
    kind: "disclosure",
    when: {
      instrument: ["pen-register-trap-trace-order"],
      court: ["federal-court", "fisa-court", ...ofTheState],
      signedBy: ["judge"],
    },
    unless: withoutForce,
    effect: ["require"],
    says: "Whoever is named in a pen-register order must help to install the device.",
    cites: [{ source: "usc3124" }, { source: "usc3123" }],
  },
  {
    id: "general/fisa-search",
    layer: "general",
    kind: "disclosure",
    when: {
      instrument: ["fisa-search-or-surveillance-order"],
      court: ["fisa-court"],
      signedBy: ["judge"],
      execution: ["presented"],
    },
    unless: withoutForce,
    effect: ["require"],
    says: "An order of the foreign intelligence court binds whomever it names.",
    cites: [{ source: "usc1824" }],
  },
  {
    id: "general/state-court-process",
    layer: "general",
    kind: "disclosure",
    when: [
      { instrument: courtOrders, court: ofTheState, signedBy: ["judge"] },
      { instrument: ["court-issued-subpoena"], court: ofTheState, signedBy: ["judge"] },
      { instrument: ["search-warrant"], court: ofTheState, signedBy: ["judge"], execution: ["presented"] },
    ],
    unless: withoutForce,
    effect: ["require", "silent"],
    doubts: [bindsIfRulesSay("state-court-process")],
    marks: ["unread"],
    says: "An order, warrant or judge's subpoena of a court of this state binds; its rules of procedure were not read.",
    cites: [{ source: "state-procedure", mark: "unread" }, { source: "obey-orders" }],
  },
  {
    id: "general/state-court-subpoena",
    layer: "general",
    kind: "disclosure",
    when: {
      instrument: ["grand-jury-subpoena", "civil-discovery-subpoena", "criminal-case-subpoena"],
      court: ofTheState,
      signedBy: ["judge", "clerk", "attorney"],
    },
    unless: withoutForce,
    effect: ["require", "silent"],
    doubts: [bindsIfRulesSay("state-court-subpoena")],
    marks: ["unread"],
    says: "A subpoena in a case of this state is obeyed or objected to in time; its rules of procedure were not read.",
    cites: [{ source: "state-procedure", mark: "unread" }],
  },
  {
    id: "general/tribal-or-military-process",
    layer: "general",
    kind: "disclosure",
    when: [
      { instrument: subpoenas, court: ["tribal-or-military-court"] },
      { instrument: courtOrders, court: ["tribal-or-military-court"], signedBy: ["judge"] },
      {
        instrument: ["search-warrant"],
        court: ["tribal-or-military-court"],
        signedBy: ["judge"],
        execution: ["presented"],
      },
    ],
    unless: withoutForce,
    effect: ["require", "silent"],
    doubts: [bindsIfRulesSay("tribal-or-military-process")],
    marks: ["unread"],
    says: "Whether paper of a tribal or military court binds this library depends on the power of that court over it.",
    cites: [{ source: "state-procedure", mark: "unread" }],
  },
  {
    id: "general/agency-subpoena",
    layer: "general",
    kind: "disclosure",
    when: { instrument: ["administrative-subpoena", "legislative-subpoena"], standing: ["proved"] },
    unless: withoutForce,
    effect: ["require", "silent"],
    doubts: [bindsBeforeCourt("agency-subpoena")],
    marks: ["contested"],
    says: "A subpoena of an agency or legislature is answered or objected to; it is enforced through a court.",
    cites: [{ source: "uslegal-admin" }, { source: "doj-admin" }],
  },
  {
    id: "general/immigration-subpoena",
    layer: "general",
    kind: "disclosure",
    when: { instrument: ["immigration-administrative-subpoena"], standing: ["proved"] },
    unless: withoutForce,
    effect: ["require", "silent"],
    doubts: [bindsBeforeCourt("immigration-subpoena")],
    marks: ["contested"],
    says: "An immigration subpoena is enforced only by a federal court.",
    cites: [{ source: "ice-gomez" }],
  },
  {
    id: "general/customs-summons",
    layer: "general",
    kind: "disclosure",
    when: { instrument: ["customs-summons-1509"], standing: ["proved"] },
    unless: withoutForce,
    effect: ["require", "silent"],
    doubts: [reaches("customs-summons")],
    marks: ["contested"],
    says: "A customs summons is for import matters; whether it reaches library records at all is open.",
    cites: [{ source: "wired-1509" }],
  },
  {
    id: "general/nsl-provider",
    layer: "general",
    kind: "disclosure",
    when: { instrument: ["national-security-letter"], communicationService: ["yes"] },
    unless: withoutForce,
    effect: ["require", "silent"],
    doubts: [reaches("nsl")],
    marks: ["contested"],
    says: "A National Security Letter binds a provider of communication services, for subscriber and billing records.",
    cites: [{ source: "usc2709", section: "(a)" }, { source: "njla-nsl" }],
  },
];
