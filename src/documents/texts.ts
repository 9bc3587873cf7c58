import type { Action } from "../decide/findings.js";
import type { Verdict } from "../policy/rule.js";
import { programTexts } from "./program-texts.js";
import { staffTexts } from "./staff-texts.js";
import { worksheetTexts } from "./worksheet-texts.js";

/** The English texts of the documents. A translation is another object of the same shape. */
export const documentTexts = {
  language: "en",
  notAdvice: "This is not legal advice.",
  asOf: "As of",
  policy: "Policy",
  reviewBy: "Look at this again by",
  never: "Never",
  authority: "By",
  /** Steps and their stops in another language, by id; the step's own sentence where one is missing. */
  steps: {},
  /** What must never be done, by procedure, in the order of its table; the table's own where one is missing. */
  nevers: {},
  /** Clauses in another language, by id; the clause's own sentence where one is missing. */
  clauses: {},
  actions: {
    comply:
      "Let them. Do not block them, and do not help beyond what it lists. Watch, and write down what they see, copy and take.",
    refer: "Give nothing. Pass it to the people named here.",
    ask: "Give nothing yet. Ask the person in charge.",
    hold: "Give nothing yet. Keep everything. It goes to the library's lawyer first.",
    decline: "Give nothing, and say kindly that you may not.",
    answer: "You may answer. Check first who asks, and give no more than they ask for.",
  } satisfies { readonly [action in Action]: string },
  verdicts: {
    required: "The law requires an answer.",
    permitted: "An answer is permitted.",
    forbidden: "An answer is forbidden.",
    unsettled: "The law is in doubt; counsel decides.",
    undetermined: "It depends on facts that have to be asked for.",
  } satisfies { readonly [verdict in Verdict]: string },
  ...staffTexts,
  ...programTexts,
  worksheet: worksheetTexts,
  notice: {
    title: "Your privacy at the library",
    intro: "What you read, ask and use is your own affair. Here is what we keep, why, how long, and who gets it.",
    keep: "What we keep",
    record: "What",
    why: "Why",
    kept: "How long",
    shared: "Who else gets it",
    nobody: "Nobody",
    undeclared: "The library has not yet said here what it keeps. Ask at any desk.",
    law: "What the law says",
    yours: "What you may ask for",
    rights: {
      required: "You may see what we keep about you: the law gives you that. Ask at any desk, and show who you are.",
      permitted: "You may see what we keep about you. Ask at any desk, and show who you are.",
      forbidden: "Ask our Library Privacy Officer what you may see of what we keep about you.",
      unsettled: "Ask our Library Privacy Officer what you may see of what we keep about you.",
      undetermined: "Ask our Library Privacy Officer what you may see of what we keep about you.",
    } satisfies { readonly [verdict in Verdict]: string },
    family: "Your family",
    others: "The police and others",
    police: "We answer the police and others only where the law requires or permits it.",
    staff: "Our staff tell nobody what you read, ask or use, and talk about it only where the work needs it.",
    contact: "Questions? Ask for our Library Privacy Officer",
  },
  talking: {
    title: "Talking with patrons about privacy",
    intro: "Answers from our own rules. Speak about rules, never about a patron or a request.",
    questions: {
      own: "“May I see what I have out?”",
      child: "“May I see what my child has out?”",
      spouse: "“May I know what my wife or husband has out?”",
      police: "“Would you tell the police what I read?”",
      trustee: "“Can a member of the board look me up?”",
      secret: "“Has anybody asked about me?”",
    },
    answers: {
      required: "Yes. The law requires it.",
      permitted: "Yes, that is permitted.",
      forbidden: "No. That is forbidden.",
      unsettled: "The law is in doubt here, and our lawyer decides.",
      undetermined: "It depends, and we would ask you more first.",
    } satisfies { readonly [verdict in Verdict]: string },
    rule: "The rule:",
    unless: "Only this would change it:",
    never: "We never say whether anybody has asked. We would say the same to everybody.",
  },
} as const;

/** The texts of the documents, in any language. */
export type DocumentTexts = Omit<Widened<typeof documentTexts>, "steps" | "nevers" | "clauses"> & {
  readonly steps: { readonly [step: string]: string };
  readonly nevers: { readonly [procedure: string]: readonly string[] };
  readonly clauses: { readonly [clause: string]: string };
};

type Widened<Text> = Text extends string
  ? string
  : Text extends readonly (infer Entry)[]
    ? readonly Widened<Entry>[]
    : { readonly [key in keyof Text]: Widened<Text[key]> };
