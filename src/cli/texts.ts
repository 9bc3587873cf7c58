/** What the command line says itself, in English; the words of a decision are the catalogue's. */
export const texts = {
  notAdvice: "Not legal advice. Ask the library's lawyer where it matters.",
  brief: "Not legal advice. --full shows every step, reason and source.",
  whatCameUp: "What came up?",
  notAnAnswer: "That is no answer to this question.",
} as const;
