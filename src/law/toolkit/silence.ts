import type { Rule } from "../../policy/rule.js";
import { administrators, courtOrders, lawEnforcement, secretPapers, subpoenas } from "../../vocabulary/groups.js";
import { answeredPapers, anyPaper } from "./papers.js";
import { mayKnowOfGag } from "./people.js";

/** Silence that is the library's own duty: nobody orders it, and it yields to law, counsel and the director. */
const byPolicy: readonly Rule[] = [
  {
    id: "toolkit/keep-confidential",
    kind: "duty",
    level: "never",
    act: "tell-others",
    says: "Never tell anybody who is not needed for the answer who asked, or what was asked.",
    cites: [{ source: "ala-tool-kit", section: "ST-6" }],
  },
  {
    id: "toolkit/no-talk",
    kind: "duty",
    level: "never",
    act: "discuss-patron",
    says: "Never talk about a patron with friends, family or the public, nor with colleagues beyond what the work needs.",
    cites: [
      { source: "ala-tool-kit", section: "ST-2" },
      { source: "ala-tool-kit", section: "ST-3" },
    ],
  },
  {
    id: "toolkit/talk-in-private",
    kind: "duty",
    level: "must",
    act: "speak-privately",
    first: true,
    when: { requester: ["coworker"], place: ["public-area"] },
    says: "Talk with colleagues about a patron only where nobody else can hear.",
    cites: [{ source: "ala-tool-kit", section: "ST-2.1" }],
  },
  {
    id: "toolkit/help-quietly",
    kind: "duty",
    level: "should",
    act: "quiet-manner",
    when: { requester: ["patron", "card-bearer", "parent", "guardian"], channel: ["in-person", "phone"] },
    says: "Keep it between you and the patron: speak low, and show no other patron's data.",
    cites: [{ source: "ala-tool-kit", section: "ST-1.2" }],
  },
];

/** Silence that somebody asks for binds nobody: what no law forbids stays open to the director. */
const askedFor: readonly Rule[] = [
  {
    id: "toolkit/tell-patron",
    kind: "duty",
    level: "should",
    act: "notify-patron",
    when: { instrument: answeredPapers, secrecy: ["none", "asked-only", "lifted"], handler: administrators },
    unless: {
      federalEducationFunds: ["yes"],
      libraryType: ["public-school", "private-school", "public-academic", "private-academic"],
      instrument: [...subpoenas, ...courtOrders],
    },
    says: "Decide with counsel whether to tell the patron; a wish for silence that no law backs binds nobody.",
    cites: [
      { source: "r6e", mark: "proposal" },
      { source: "ca8-gj", mark: "proposal" },
    ],
    marks: ["proposal"],
    notes: "Rule 6(e) lists who must be silent about a grand jury; whoever receives its subpoena is not on the list.",
  },
  {
    id: "toolkit/report-to-board",
    kind: "duty",
    level: "should",
    act: "notify-governing-body",
    when: [
      { requester: lawEnforcement, secrecy: ["none", "asked-only", "lifted"], handler: administrators },
      { instrument: anyPaper, secrecy: ["none", "asked-only", "lifted"], handler: administrators },
    ],
    says: "Report to the governing body, unless the law forbids it.",
    cites: [{ source: "vt-springfield-new" }],
  },
];

/** Silence ordered by law. It shows only to those whom such an order lets know. */
const ordered: readonly Rule[] = [
  {
    id: "toolkit/gag-no-notice",
    kind: "duty",
    level: "never",
    act: "notify-patron",
    when: { secrecy: ["ordered"], handler: mayKnowOfGag },
    says: "Never tell the patron while the law orders silence.",
    cites: [{ source: "nsl-iapp" }],
  },
  {
    id: "toolkit/gag-no-report",
    kind: "duty",
    level: "never",
    act: "notify-governing-body",
    when: { secrecy: ["ordered"], handler: mayKnowOfGag },
    says: "Never report it to the board at large, nor put it in minutes, while the law orders silence.",
    cites: [{ source: "vt-springfield-new" }, { source: "nsl-iapp" }],
  },
  {
    id: "toolkit/gag-tell-helpers",
    kind: "duty",
    level: "must",
    act: "tell-recipients-bound",
    when: { secrecy: ["ordered"], handler: mayKnowOfGag },
    says: "Tell only counsel and those needed to comply, tell each that silence binds them too, and list them.",
    cites: [{ source: "nsl-iapp" }, { source: "usc-3162" }],
  },
  {
    id: "toolkit/gag-counsel",
    kind: "duty",
    level: "must",
    act: "consult-counsel",
    when: [
      { instrument: secretPapers, handler: mayKnowOfGag },
      { secrecy: ["ordered"], handler: mayKnowOfGag },
    ],
    says: "Call counsel; an order of silence does not bar that.",
    cites: [{ source: "nsl-iapp" }],
  },
  {
    id: "toolkit/gag-sealed-log",
    kind: "duty",
    level: "must",
    act: "log-request",
    when: { secrecy: ["ordered"], handler: mayKnowOfGag },
    says: "Keep the log of this sealed until the order is lifted in writing.",
    cites: [{ source: "fbi-term" }],
  },
];

/** Keeping silent, in its three kinds: the library's own, one asked for, one ordered by law. */
export const silence: readonly Rule[] = [...byPolicy, ...askedFor, ...ordered];
