import { type Catalogue, type ExpandedDecision, expand } from "patron-privacy";
import type { DeskTexts } from "../texts/english.js";
import { type AnswerView, citeView, type Line } from "./answer.js";
import { type DeskState, dayOf, jurisdictionOf } from "./state.js";
import { type Decided, decidedOtherwise } from "./view.js";

/** Two answers to one case, and what makes the difference. */
interface ComparisonView {
  readonly sides: readonly [name: string, name: string];
  readonly answers: readonly [AnswerView, AnswerView];
  /** What differs, with what each side says. */
  readonly differs: readonly { readonly label: string; readonly sides: readonly [string, string] }[];
  /** The rules that count on one side only, with their sources. */
  readonly why: readonly { readonly side: string; readonly lines: readonly Line[] }[];
}

/** The other answer to a case, or why there is none. */
export type Comparison =
  | { readonly is: "none" | "loading" | "failed" }
  | { readonly is: "ready"; readonly view: ComparisonView };

/** Asks the same of another state, another day, or without the library's own rules. */
export function comparisonOf(
  state: DeskState,
  decided: Decided | null,
  texts: DeskTexts,
  words: Catalogue,
): Comparison {
  const { compare, other, own } = state;
  if (decided === null || compare.with === "nothing") return { is: "none" };
  if (compare.with === "state") {
    if (other.is !== "ready") return { is: other.is === "failed" ? "failed" : "loading" };
    const against = decidedOtherwise(
      state,
      { policy: other.policy, jurisdiction: compare.jurisdiction, asOf: dayOf(state) },
      texts,
      words,
    );
    const here = jurisdictionOf(state);
    const names = [
      here === null ? texts.compareThis : words.jurisdictions[here],
      words.jurisdictions[compare.jurisdiction],
    ] as const;
    return ready(decided, against, names, texts, words);
  }
  if (compare.with === "day") {
    const against = decidedOtherwise(
      state,
      { policy: decided.policy, jurisdiction: null, asOf: compare.day },
      texts,
      words,
    );
    return ready(decided, against, [dayOf(state), compare.day], texts, words);
  }
  if (own === null) return { is: "none" };
  const against = decidedOtherwise(
    state,
    { policy: own.without, jurisdiction: null, asOf: dayOf(state) },
    texts,
    words,
  );
  return ready(decided, against, [own.policy.title, texts.compareRules], texts, words);
}

function ready(
  one: Decided,
  two: Decided | null,
  sides: readonly [string, string],
  texts: DeskTexts,
  words: Catalogue,
): Comparison {
  if (two === null) return { is: "none" };
  const rows: readonly (readonly [label: string, of: (view: AnswerView) => string])[] = [
    [texts.answer, ({ headline }) => headline],
    [texts.position, ({ position }) => position],
    [texts.who, ({ who }) => who.join(", ")],
    [texts.mayGive, ({ given }) => given.join("; ")],
    [texts.mayGiveLater, ({ givenLater }) => givenLater.join("; ")],
    [texts.nextSteps, ({ next }) => next.map(({ text }) => text).join(" ")],
    [texts.never, ({ never }) => never.map(({ text }) => text).join(" ")],
  ];
  const differs = rows.flatMap(([label, of]) => {
    const both = [of(one.answer), of(two.answer)] as const;
    return both[0] === both[1] ? [] : [{ label, sides: [both[0] || "—", both[1] || "—"] as const }];
  });
  const only = (these: ExpandedDecision, those: ExpandedDecision): readonly Line[] => {
    const others = new Set(those.reasons.map(({ rule, says }) => `${rule} ${says}`));
    return these.reasons
      .filter(({ rule, says }) => !others.has(`${rule} ${says}`))
      .map(({ rule, says, cites }) => ({ text: words.rules[rule] ?? says, cites: cites.map(citeView), first: false }));
  };
  const why = [
    { side: sides[0], lines: only(expand(one.decision), expand(two.decision)) },
    { side: sides[1], lines: only(expand(two.decision), expand(one.decision)) },
  ].filter(({ lines }) => lines.length > 0);
  return { is: "ready", view: { sides, answers: [one.answer, two.answer], differs, why } };
}
