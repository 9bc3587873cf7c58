import type { Action } from "../decide/findings.js";
import type { Verdict } from "../policy/rule.js";

/** What the command line says, in English; a translation has the same shape. */
export const texts = {
  notAdvice: "Not legal advice. Ask the library's lawyer where it matters.",
  now: "Now",
  position: "Position",
  who: "Who answers",
  next: "Next",
  never: "Never",
  why: "Why",
  ask: "Ask",
  extent: "May give",
  once: "May give later",
  routes: "Would open it",
  careful: "Careful",
  nobody: "Nobody; wait for an administrator.",
  everything: "everything in the record",
  except: "everything in the record except",
  by: "Due by",
  item: "Item",
  lawOf: "Law as of",
  policy: "Policy",
  first: "first",
  if: "Only if",
  more: "more",
  whatCameUp: "What came up?",
  notAnAnswer: "That is no answer to this question.",
  actions: {
    comply: "Let them. Do not block; hand over nothing unasked; watch and write down what happens.",
    refer: "Refer. Give nothing, confirm nothing; hand it to somebody who may answer.",
    ask: "Ask first. Give nothing until this is known.",
    hold: "Hold. Give nothing yet and keep everything; the step marked first comes first.",
    decline: "Decline. Give nothing and confirm nothing.",
    answer: "Answer, within the extent below.",
  } satisfies { readonly [action in Action]: string },
  referInDoubt: "Refer. Give nothing, confirm nothing; the director decides, with the library's lawyer.",
  verdicts: {
    required: "must be answered",
    permitted: "may be answered",
    forbidden: "may not be answered",
    unsettled: "the law is in doubt",
    undetermined: "depends on facts not known yet",
  } satisfies { readonly [verdict in Verdict]: string },
} as const;

/** The texts of the command line. */
export type CliTexts = typeof texts;
