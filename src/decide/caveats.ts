import { isStale } from "../policy/currency.js";
import type { Rule, RuleMark } from "../policy/rule.js";
import type { Caveat } from "./decision.js";
import { lawNotLoaded } from "./in-force.js";
import type { Cites } from "./reasons.js";

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

/** What to be careful about in the rules behind a decision. */
export function caveatsOf(
  rules: readonly Rule[],
  citesOf: Cites,
  today: string,
  staleAfterMonths: number,
): readonly Caveat[] {
  return distinct(
    rules.flatMap((rule): readonly Caveat[] => {
      const cites = citesOf(rule);
      return [
        ...(rule.id === lawNotLoaded.id ? [{ code: "law-not-loaded" as const, says: lawNotLoaded.says }] : []),
        ...(rule.marks ?? []).map((code) => ({ code, says: markTexts[code], rule: rule.id })),
        ...cites.flatMap(({ mark, source }) =>
          mark === "unread" || mark === "proposal"
            ? [{ code: mark, says: markTexts[mark], rule: rule.id, source }]
            : [],
        ),
        ...cites.flatMap(({ source, title, checkedOn }): readonly Caveat[] =>
          checkedOn !== undefined && isStale({ checkedOn }, today, staleAfterMonths)
            ? [{ code: "old-source", says: `Last checked on ${checkedOn}: ${title}.`, source }]
            : [],
        ),
        ...cites.flatMap(({ source, title, textAsOf }): readonly Caveat[] =>
          textAsOf === null
            ? [{ code: "undated-text", says: `The text read does not say how current it is: ${title}.`, source }]
            : [],
        ),
      ];
    }),
  );
}

/** Each caveat once. */
export function distinct(caveats: readonly Caveat[]): readonly Caveat[] {
  return [
    ...new Map(
      caveats.map((caveat) => [`${caveat.code}|${caveat.rule ?? ""}|${caveat.source ?? ""}`, caveat]),
    ).values(),
  ];
}
