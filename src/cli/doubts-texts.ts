/** What `patron-privacy doubts` says, in English. */
export const doubtsTexts = {
  description: "list the open questions of law of a library with what hangs on each, or print a worksheet for counsel",
  policy: "a policy file, or a state such as us-NY; federal law and practice alone where it is left out",
  libraryType: "for a state: what kind of library it is; public where it is left out",
  worksheet: "print a worksheet for counsel, with readings to tick and lines for the answers, as Markdown",
  html: "with --worksheet: a page to print",
  profileSaysIt: "--library-type: the profile of the policy says it; leave the option out",
  looking: "Looking at situations",
  head: (at: {
    readonly title: string;
    readonly asOf: string;
    readonly questions: number;
    readonly of: number;
    readonly type: string;
  }) =>
    [
      `${at.title}, law as of ${at.asOf}, a ${at.type} library: ${at.questions} open ${at.questions === 1 ? "question" : "questions"} for counsel.`,
      `Looked at ${at.of} situations. The question that leaves most of them unsettled comes first.`,
    ].join(" "),
  hangs: (situations: number, rules: number) => {
    const hang = rules === 1 ? "1 rule hangs on it." : `${rules} rules hang on it.`;
    return situations === 0
      ? `Nothing turns on it until others are answered. ${hang}`
      : `Leaves ${situations} ${situations === 1 ? "situation" : "situations"} unsettled; ${hang}`;
  },
  example: "For example:",
  leftTo: "The law leaves this to the library: its board may answer.",
  disputed: (by: string, as: string, on: string) => `In dispute: ${by} reads it as ${as}, from ${on}.`,
  read: "Read:",
  notes: "Said there:",
  foot: "An answer goes into the policy under `readings`. Not legal advice.",
} as const;
