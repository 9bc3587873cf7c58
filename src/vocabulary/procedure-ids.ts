/** The procedures, in the order in which they are followed: first contact first, then what was presented, afterwards last. */
export const procedureIds = [
  "desk",
  "informal",
  "noproc",
  "emerg",
  "subp",
  "order",
  "warr",
  "secret",
  "immig",
  "foia",
  "hold",
  "after",
] as const;
