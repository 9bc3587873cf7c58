import type { Reader } from "../policy/doubt.js";

/** What the worksheet for counsel says, in English. `{n}` and the like stand for what is put there. */
export const worksheetTexts = {
  title: "Open questions of law: a worksheet for counsel",
  intro: "The library's decisions hang on these questions, and what was read leaves them open.",
  ask: "Please tick one reading of each, and say on what authority.",
  meanwhile: "Until a question is answered the library gives nothing where the answer turns on it, and asks counsel.",
  counted:
    "Looked at {of} situations for a library of this kind: {library}. The question that leaves most of them unsettled comes first.",
  nothing: "No question of law is open for this library on this day.",
  id: "The question is called {id}.",
  hangs: "It leaves {situations} of these situations unsettled. Rules that hang on it: {rules}.",
  idle: "Nothing turns on it until others are answered. Rules that hang on it: {rules}.",
  example: "For example: {example}.",
  leftTo: "The law leaves this to the library: its board may answer.",
  disputed: "In dispute: {by} reads it as “{as}”, from {on}.",
  readers: {
    court: "a court",
    "attorney-general": "the attorney general",
    counsel: "counsel",
    board: "the board",
  } satisfies { readonly [reader in Reader]: string },
  read: "What was read:",
  checked: "last looked at on {day}",
  unchecked: "nobody noted when it was looked at",
  unread: "not read in full",
  notes: "Said there: {notes}",
  reading: "{name}: {means}",
  neither: "None of these. Say what holds instead:",
  fields: ["Answer, and what it rests on", "Authority", "Date", "Name and signature"],
  after: {
    title: "How an answer counts",
    says: "Each answer becomes an entry of the policy file, with the name of the question and of the reading:",
    by: "In “by” stands who answered: court, attorney-general, counsel or board. A board alone may pick the reading that closes most, or answer what is left to the library.",
    from: "The answer counts from the day in “on”. An “until” ends it.",
    diff: "Compare the policy with and without it before it counts: patron-privacy diff before.yaml after.yaml",
  },
} as const;
