/** The words of an explanation in English; a translation has the same shape. */
export const explanationTexts = {
  labels: {
    now: "Now",
    position: "Position",
    who: "Who answers",
    say: "Say",
    ask: "Ask",
    give: "May give",
    later: "May give later",
    due: "Due by",
    doNow: "Do",
    doNext: "Then",
    theirs: "For them",
    never: "Never",
    onlyIf: "Only if",
    why: "Why",
    doubts: "For counsel",
    opens: "Would open it",
    careful: "Careful",
    items: "Item",
  },
  headline: {
    comply: "Let them. Do not block them, and hand over nothing unasked. Write down what happens.",
    refer: "Refer. Give nothing, confirm nothing. Pass it to somebody who may answer.",
    /** The reader is one of those who may answer, so there is nobody to pass it to. */
    referYours: "Hold. Give nothing yet. This is for you and the library's lawyer.",
    ask: "Ask first. Give nothing until you know.",
    hold: "Hold. Give nothing yet.",
    holdPaper: "Hold. Give nothing yet, and keep what is asked for.",
    holdDoubt: "Hold. Give nothing yet. The library's lawyer answers first.",
    holdNothing: "Hold. Nothing that was asked may be given in this way.",
    /** Followed by the label of the step. */
    holdFirst: "Hold. Give nothing yet. First:",
    decline: "Decline. Give nothing, confirm nothing.",
    answer: "Answer. Give what stands here, and no more.",
    passOn: "Answer. Pass it on if you can, and tell nothing back.",
    answerPart: "Part may be answered. See each item.",
  },
  say: {
    comply: "I cannot agree to this search, and I will not stand in your way.",
    refer: "I am not the person who can answer that. I will get somebody who can.",
    ask: "I need to ask you something first.",
    hold: "I have to check this first. You will hear from us.",
    passOn: "I can take it, and pass it on if I can. I cannot tell you anything about anybody.",
    decline: "I am sorry. The library does not give out information about people who use it.",
  },
  who: {
    nobody: "Nobody here; wait for an administrator.",
    /** Before the second and later people. */
    else: "else",
    approvesOnly: "approves only",
  },
  everything: "everything in the record",
  except: "everything in the record except",
  more: "more",
  undated: "of the texts read do not say how current they are.",
  legalProcess: "Legal process that counsel has found sufficient would have to be shown.",
  effects: { forbid: "forbids", permit: "permits", require: "requires", silent: "says nothing" },
  doubtful: "may be read both ways",
  defeats: "instead of",
  lawOf: "Law as of",
  policy: "Policy",
  notAdvice: "Not legal advice. Ask the library's lawyer where it matters.",
} as const;

type Widened<Text> = Text extends string ? string : { readonly [key in keyof Text]: Widened<Text[key]> };

/** The words of an explanation, in any language. */
export type ExplanationTexts = Widened<typeof explanationTexts>;
