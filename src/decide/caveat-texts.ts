import type { RuleMark } from "../policy/rule.js";
import type { Source } from "../policy/source.js";
import type { CaveatCode } from "./findings.js";

/** What each mark of a rule means for whoever relies on it. */
export const markTexts: { readonly [mark in RuleMark]: string } = {
  implied: "The law does not name this; it is read as not meant by a ban on disclosure to others.",
  contested: "Published sources disagree on this.",
  "low-confidence": "The law was read only in part or second-hand.",
  unread: "Nobody has read the text of this in full; a lawyer should.",
  proposal: "This is a proposal of patron-privacy, not a published rule.",
  discretion: "The law that was read neither forbids this nor permits it; the library decides.",
  unswept: "Only the cited law on library records was read; nobody looked for other laws of the state.",
  restated: "The text was not read; an official analysis and independent restatements agree on what it says.",
  lapsed: "The authority has lapsed; it may live on for matters that began before.",
};

/** What a caveat says that needs no words of its own: its code, with its source, tells all. */
export function caveatText(code: CaveatCode, source: Source | undefined): string | undefined {
  if (code === "old-source" && source !== undefined) return oldSource(source);
  if (code === "undated-text" && source !== undefined) return undatedText(source);
  return isMark(code) ? markTexts[code] : undefined;
}

/** A source that nobody has looked at for long. */
export function oldSource({ checkedOn, title }: Source): string {
  return `Last checked on ${checkedOn}: ${title}.`;
}

/** A text that does not say how current it is. */
export function undatedText({ title }: Source): string {
  return `The text read does not say how current it is: ${title}.`;
}

function isMark(code: CaveatCode): code is RuleMark {
  return Object.hasOwn(markTexts, code);
}
