import type { Rule } from "../../policy/rule.js";
import { mayKnowOfGag, usuallySecret } from "./papers.js";

/** Keeping silent, in its three kinds: the library's own, one asked for, one ordered by law. */
export const silence: readonly Rule[] = [
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
    says: "Never report it to the board at large while the law orders silence.",
    cites: [{ source: "vt-springfield-new" }],
  },
  {
    id: "toolkit/gag-tell-helpers",
    kind: "duty",
    level: "must",
    act: "tell-recipients-bound",
    when: { secrecy: ["ordered"], handler: mayKnowOfGag },
    says: "Tell only counsel and those needed to comply, tell each that silence binds them too, and list them.",
    cites: [{ source: "nsl-iapp" }],
  },
  {
    id: "toolkit/gag-counsel",
    kind: "duty",
    level: "must",
    act: "consult-counsel",
    when: { instrument: usuallySecret, handler: mayKnowOfGag },
    says: "Call counsel; an order of silence does not bar that.",
    cites: [{ source: "nsl-iapp" }],
  },
  {
    id: "toolkit/report-to-board",
    kind: "duty",
    level: "should",
    act: "notify-governing-body",
    when: {
      requester: ["police-local", "police-state", "police-federal", "immigration-officer", "prosecutor"],
      secrecy: ["none", "asked-only"],
      handler: ["director", "designee"],
    },
    says: "Report to the governing body, unless the law forbids it.",
    cites: [{ source: "vt-springfield-new" }],
  },
];
