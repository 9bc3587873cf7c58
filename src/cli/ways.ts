import type { Choice } from "./world.js";

/** What can be said in place of an answer. */
export const ways: readonly Choice[] = [
  { value: "dont-know", label: "I do not know", line: "Go on without it for now." },
  { value: "cannot-be-had", label: "It cannot be had", line: "It was asked, and nobody can say." },
  { value: "back", label: "Back", line: "Take the last answer back." },
  { value: "why", label: "Why is this asked?", line: "Say what it decides, and which rule turns on it." },
  {
    value: "raise",
    label: "Something else came up",
    line: "A consent, an emergency, a finding: what nobody asked about.",
  },
];

/** Is it one of the ways, and no answer? */
export function isWay(value: string): boolean {
  return ways.some((way) => way.value === value);
}
