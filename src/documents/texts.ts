import type { Action } from "../decide/decision.js";
import type { Verdict } from "../policy/rule.js";

/** The English texts of the documents. A translation is another object of the same shape. */
export const documentTexts = {
  language: "en",
  notAdvice: "This is not legal advice.",
  asOf: "As of",
  policy: "Policy",
  reviewBy: "Look at this again by",
  never: "Never",
  authority: "By",
  /** Steps in another language, by id; the step's own sentence where one is missing. */
  steps: {},
  say: "Say:",
  case: {
    noPaper: "They have no paper, or only a letter",
    subpoena: "They bring a subpoena",
    warrant: "They search with a judge's warrant",
    presence: "“Is she here?”",
    whoHas: "“Who has this book?”",
    child: "“What does my child have out?”",
  },
  card: {
    title: "Somebody asks about a patron",
    everyday: "Everyday questions about a patron",
    first: "Say nothing about any patron. Do not even say if they are one, or are here.",
    identify: "Ask who they are. Write down name, agency, badge and phone.",
    words: "“I may not answer that. I will get the person who can.”",
    call: "Call, in this order:",
    inDoubt: "In doubt, call, in this order:",
    nobody: "Nobody there? Give nothing. Take the message.",
    paper: "Take any paper. Note the date, the time and who brought it. Pass it on at once.",
    write: "Write down what happened before you go home.",
    quiet: "Tell nobody else who asked, or what.",
    private: "Talk where nobody else can hear.",
    message: "Offer to take a message, and pass it on.",
    hold: "Offer to place a hold.",
  },
  actions: {
    comply:
      "Let them. Do not block them, and do not help beyond what it lists. Watch, and write down what they see, copy and take.",
    refer: "Give nothing. Pass it to the people named on this card.",
    ask: "Give nothing yet. Ask the person in charge.",
    hold: "Give nothing yet. Keep everything. It goes to the library's lawyer first.",
    decline: "Give nothing.",
    answer: "You may answer, in the way the policy says.",
  } satisfies { readonly [action in Action]: string },
  verdicts: {
    required: "The law requires an answer.",
    permitted: "An answer is permitted.",
    forbidden: "An answer is forbidden.",
    unsettled: "The law is in doubt; counsel decides.",
    undetermined: "It depends on facts that have to be asked for.",
  } satisfies { readonly [verdict in Verdict]: string },
  directive: {
    title: "Directive for staff: requests of law enforcement",
    always: "Always",
    who: "Who answers",
    after: "Afterwards",
    cases: {
      desk: "Whoever is asked",
      noproc: "They ask without a paper",
      emerg: "They claim an emergency",
      subp: "A subpoena",
      order: "A court order",
      warr: "A search warrant",
      immig: "Immigration enforcement",
      secret: "A secret federal paper",
      hold: "A letter that asks to keep records",
      after: "Afterwards",
    },
  },
  chart: {
    title: "Who is who, and who may answer",
    hierarchy: "The hierarchy",
    chain: "Whom to call about a request, in order",
    vacant: "vacant",
    answers: "may answer requests for patron information",
    privacyOfficer: "Library Privacy Officer",
    spokesperson: "spokesperson",
  },
  notice: {
    title: "Your privacy at the library",
    intro: "What you read, ask and use is your own affair. Here is what we keep, why, how long, and who gets it.",
    keep: "What we keep",
    because: "because",
    until: "We keep it",
    shared: "We share it with",
    nobody: "We share it with nobody.",
    law: "What the law says",
    rights: "You may see what we keep about you. Ask at any desk, and show who you are.",
    police: "We answer the police and others only where the law requires or permits it.",
    contact: "Questions? Ask for our Library Privacy Officer.",
  },
  talking: {
    title: "Talking with patrons about privacy",
    own: "A patron asks for their own record.",
    parent: "A parent asks about a child of nine.",
    spouse: "A spouse asks what is on loan.",
    police: "Would you tell the police what I read?",
    rule: "The rule:",
  },
  flaw: {
    title: "Report to the Library Privacy Officer",
    intro: "Something in our training or procedure did not work. Write no patron's name, number or title here.",
    fields: [
      "Date and time",
      "Branch or department",
      "What happened, without naming a patron",
      "Which procedure or training it was about",
      "What should change",
      "Your name and position, if you want to be asked",
    ],
  },
  brief: {
    title: "Patron privacy: a brief for the board",
    law: "What the law asks of us",
    programme: "Where our programme stands",
    due: "What is due next",
    asks: "What we ask of you",
    resources:
      "Give the means for procedures and training, and respect the chain of command: a trustee who asks about a patron is a member of the public.",
  },
  skeleton: {
    title: "A policy on patron privacy: a skeleton",
    intro: "Every place marked with brackets is a choice for your library and its lawyer. This is no finished policy.",
    sections: {
      definitions: "Definitions",
      rule: "The rule",
      answers: "Who may answer",
      informal: "Everyday requests",
      papers: "Requests of law enforcement",
      retention: "How long records are kept",
      vendors: "Vendors",
      review: "Review",
    },
  },
  audit: {
    title: "Privacy audit",
    conclusion: "What the programme comes to",
    open: "What is open",
    findings: "What the audit found",
    changes: "What changed since the last audit",
    limit: "Declared, not seen: whether people act as declared is for people to say.",
  },
} as const;

/** The texts of the documents, in any language. */
export type DocumentTexts = Omit<Widened<typeof documentTexts>, "steps"> & {
  /** Steps in another language, by id; the step's own sentence where one is missing. */
  readonly steps: { readonly [step: string]: string };
};

type Widened<Text> = Text extends string
  ? string
  : Text extends readonly (infer Entry)[]
    ? readonly Widened<Entry>[]
    : { readonly [key in keyof Text]: Widened<Text[key]> };
