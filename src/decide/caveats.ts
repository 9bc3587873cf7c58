import { isStale } from "../policy/currency.js";
import type { Rule } from "../policy/rule.js";
import { lawNotLoaded } from "../space/in-force.js";
import { markTexts, oldSource, undatedText } from "./caveat-texts.js";
import type { Caveat } from "./findings.js";
import type { Cites } from "./reasons.js";

/** What to be careful about in one rule behind a decision. */
export function caveatsOf(rule: Rule, citesOf: Cites, today: string, staleAfterMonths: number): readonly Caveat[] {
  const cites = citesOf(rule);
  return [
    ...(rule.id === lawNotLoaded.id ? [{ code: "law-not-loaded" as const, says: lawNotLoaded.says }] : []),
    ...(rule.marks ?? []).map((code) => ({ code, says: markTexts[code], rule: rule.id })),
    ...cites.flatMap(({ mark, source }) =>
      mark === "unread" || mark === "proposal" ? [{ code: mark, says: markTexts[mark], rule: rule.id, source }] : [],
    ),
    ...cites.flatMap((cite): readonly Caveat[] =>
      cite.checkedOn !== undefined && isStale({ checkedOn: cite.checkedOn }, today, staleAfterMonths)
        ? [{ code: "old-source", says: oldSource(cite), source: cite.source }]
        : [],
    ),
    ...cites.flatMap((cite): readonly Caveat[] =>
      cite.textAsOf === null ? [{ code: "undated-text", says: undatedText(cite), source: cite.source }] : [],
    ),
  ];
}

/** Each caveat once. */
export function distinct(caveats: readonly Caveat[]): readonly Caveat[] {
  return [
    ...new Map(
      caveats.map((caveat) => [`${caveat.code}|${caveat.rule ?? ""}|${caveat.source ?? ""}`, caveat]),
    ).values(),
  ];
}
