import type { RankedRule } from "../policy/policy.js";
import type { DisclosureRule } from "../policy/rule.js";
import type { Source } from "../policy/source.js";
import { lawNotLoaded } from "../space/in-force.js";

/** Sources of what the interpreter itself says. */
const sources: { readonly [key: string]: Source } = {
  "patron-privacy": {
    title: "patron-privacy, The model: what the interpreter says when no rule does (docs/model.md)",
    checkedOn: "2026-11-23",
  },
  "ala-tool-kit": {
    title: "American Library Association, Privacy Tool Kit, III. Privacy Procedures",
    checkedOn: "2026-11-23",
  },
  r41: {
    title: "Fed. R. Crim. P. 41",
    url: "https://print.casetext.com/statute/united-states-code/title-18-appendix/federal-rules-of-criminal-procedure/section-41-search-and-seizure",
    textAsOf: "2024-10",
    checkedOn: "2026-11-23",
  },
};

/** The reason given where no rule opens a request. */
export const nothingOpens: DisclosureRule = {
  id: "nothing-opens-it",
  kind: "disclosure",
  when: {},
  effect: ["forbid"],
  says: "No law and no policy opens this, and not knowing is no permission.",
  cites: [{ source: "ala-tool-kit", section: "Staff Responsibilities" }],
};

/** The reason given while officers carry out a warrant. */
export const warrantUnderWay: DisclosureRule = {
  id: "warrant-under-way",
  kind: "disclosure",
  when: {},
  effect: ["require"],
  says: "Officers are carrying out a warrant that a judge signed: the library lets them, hands over nothing unasked, and records what happens.",
  cites: [{ source: "r41" }, { source: "patron-privacy", section: "Warrants" }],
};

/** The reasons given where counsel's word settles what the law leaves open. */
export const counselAdvises = {
  sufficient: {
    id: "counsel-advises",
    kind: "disclosure",
    when: {},
    effect: ["permit"],
    says: "Counsel advises that the law allows giving what is asked.",
    cites: [{ source: "patron-privacy", section: "Counsel's word" }],
  },
  insufficient: {
    id: "counsel-advises-against",
    kind: "disclosure",
    when: {},
    effect: ["forbid"],
    says: "Counsel advises that the law does not allow giving what is asked.",
    cites: [{ source: "patron-privacy", section: "Counsel's word" }],
  },
} as const satisfies { readonly [word: string]: DisclosureRule };

/** A rule of the interpreter itself, placed like one of a pack. */
export function builtin(rule: DisclosureRule): RankedRule {
  const layer = rule.id === lawNotLoaded.id ? "state" : rule.id === warrantUnderWay.id ? "federal" : "toolkit";
  return { rule, layer, rank: 0, origin: "patron-privacy", sources };
}
