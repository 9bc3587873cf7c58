import {
  type Action,
  type Catalogue,
  type Citation,
  type Duty,
  type ExpandedDecision,
  elementsOf,
  type Findings,
  type OnlyIf,
  type OpenDoubt,
} from "patron-privacy";
import type { DeskTexts } from "../texts/english.js";
import { fill } from "../texts/fill.js";

/** A source that opens. */
export interface CiteView {
  readonly text: string;
  readonly url: string | null;
}

/** A sentence with its sources. */
export interface Line {
  readonly text: string;
  readonly cites: readonly CiteView[];
  /** Nothing is given before it is done. */
  readonly first: boolean;
}

/** What a page shows of a decision. */
export interface AnswerView {
  /** `go` only where the decision lets this person answer now. */
  readonly tone: "go" | "careful" | "stop";
  readonly action: Action;
  readonly headline: string;
  readonly position: string;
  readonly who: readonly string[];
  readonly now: readonly string[];
  readonly given: readonly string[];
  readonly givenLater: readonly string[];
  readonly due: string | null;
  readonly next: readonly Line[];
  readonly never: readonly Line[];
  readonly onlyIf: readonly { readonly when: string; readonly lines: readonly Line[] }[];
  readonly why: readonly Line[];
  readonly routes: readonly Line[];
  /** Doubts, as questions for the library's lawyer. */
  readonly counsel: readonly string[];
  readonly careful: readonly string[];
  readonly assumed: readonly string[];
  readonly foot: string;
}

/** A decision in words, from the texts of the page and the catalogue of the library. */
export function answerView(
  decision: ExpandedDecision,
  doubts: readonly OpenDoubt[],
  title: string,
  texts: DeskTexts,
  words: Catalogue,
): AnswerView {
  const line = ({ rule, says, cites, first = false }: Sentence): Line => ({
    text: words.rules[rule] ?? says,
    cites: cites.map(citeView),
    first,
  });
  const certain = [...decision.duties].filter(({ onlyIf }) => onlyIf.length === 0).sort(byUrgency);
  const answers = isAnswered(decision);
  const asking = decision.action === "ask";
  const open = asking ? [] : [...decision.duties, ...decision.never].filter(({ onlyIf }) => onlyIf.length > 0);
  return {
    tone: answers
      ? "go"
      : decision.action === "decline" || decision.action === "refer" || decision.action === "answer"
        ? "stop"
        : "careful",
    action: decision.action,
    headline:
      decision.action === "refer" && decision.verdict === "unsettled"
        ? texts.referInDoubt
        : decision.action === "answer" && !answers
          ? texts.actions.refer
          : decision.does === undefined
            ? texts.actions[decision.action]
            : texts.passOn,
    position: texts.verdicts[decision.verdict],
    who: decision.answerableBy.map((role) => labelOf("handler", role, words)),
    now: decision.meanwhile.map((act) => words.acts[act][1]),
    given: extents(decision, "may", texts, words),
    givenLater: extents(decision, "onceAuthorised", texts, words),
    due: decision.by,
    next: asking ? [] : certain.map(line),
    never: decision.never.filter(({ onlyIf }) => onlyIf.length === 0).map(line),
    onlyIf: grouped(open, texts, words).map(({ when, duties }) => ({ when, lines: duties.map(line) })),
    why: asking ? [] : decision.reasons.map(line),
    routes: asking
      ? []
      : decision.routes.map(({ changes, says, cites }) => ({
          text: [...changes.map((change) => `${changeText(change, words)}.`), says].join(" "),
          cites: cites.map(citeView),
          first: false,
        })),
    counsel: doubts.length > 0 ? [...new Set(doubts.map(({ question }) => question))] : doubtsOf(decision),
    careful: careful(decision, texts),
    assumed: decision.assumed.map(({ fact, value }) => `${words.facts[fact].label}: ${labelOf(fact, value, words)}`),
    foot: `${fill(texts.policyIs, { title })} · ${fill(texts.lawOf, { day: decision.asOf })} · ${texts.notAdvice}`,
  };
}

/** Does every item answer, with something to give or to pass on? Anything else is never shown as a permission. */
function isAnswered({ items }: ExpandedDecision): boolean {
  return (
    items.length > 0 &&
    items.every(
      ({ action, verdict, extent, does = [] }) =>
        action === "answer" &&
        (verdict === "required" || verdict === "permitted") &&
        extent.may.length + does.length > 0,
    )
  );
}

interface Sentence {
  readonly rule: string;
  readonly says: string;
  readonly cites: readonly Citation[];
  readonly first?: boolean;
}

/** A source with its section, and its address where there is one that opens. */
export function citeView({ title, section, url }: Citation): CiteView {
  const opens = url !== undefined && /^https?:\/\//.test(url);
  const text = section === undefined || section === "" || title.includes(section) ? title : `${title}, ${section}`;
  return { text, url: opens ? url : null };
}

function byUrgency(a: Duty, b: Duty): number {
  const rank = ({ first, level }: Duty) => (first ? 0 : level === "must" ? 1 : 2);
  return rank(a) - rank(b);
}

function extents(
  decision: ExpandedDecision,
  which: "may" | "onceAuthorised",
  texts: DeskTexts,
  words: Catalogue,
): readonly string[] {
  return decision.items.flatMap(({ record, extent }) => {
    const given = extent[which];
    if (given.length === 0) return [];
    const name = labelOf("record", record, words);
    const list = (elements: typeof given) => elements.map((one) => words.elements[one][0].toLowerCase()).join(", ");
    const all = elementsOf(record);
    const missing = all.filter((one) => !given.includes(one));
    const text =
      missing.length === 0
        ? texts.everything
        : missing.length < given.length
          ? fill(texts.everythingBut, { elements: list(missing) })
          : list(given);
    return [`${name}: ${text}`];
  });
}

function grouped(duties: readonly Duty[], texts: DeskTexts, words: Catalogue) {
  const when = ({ onlyIf }: Duty) => onlyIf.map((one) => onlyIfText(one, texts, words)).join("; ");
  return [...new Set(duties.map(when))].map((one) => ({
    when: one,
    duties: duties.filter((duty) => when(duty) === one),
  }));
}

function onlyIfText({ fact, values }: OnlyIf, texts: DeskTexts, words: Catalogue): string {
  if (fact === "verdict")
    return isList(values)
      ? Object.entries(texts.outcomes)
          .flatMap(([verdict, text]) => (values.includes(verdict) ? [text] : []))
          .join(" / ")
      : "";
  const label = words.facts[fact].label;
  if (isList(values)) return `${label}: ${some(values.map((value) => labelOf(fact, value, words)))}`;
  const { from, below } = values;
  return `${label}: ${[from === undefined ? "" : `≥ ${from}`, below === undefined ? "" : `< ${below}`].join(" ").trim()}`;
}

function changeText({ fact, to }: Findings["routes"][number]["changes"][number], words: Catalogue): string {
  return `${words.facts[fact].label}: ${some(to.map((value) => labelOf(fact, String(value), words)))}`;
}

/** The words of a value of a fact. */
export function labelOf(fact: keyof Catalogue["facts"], value: string | number, words: Catalogue): string {
  return words.facts[fact].values[String(value)]?.[0] ?? String(value);
}

function some(values: readonly string[]): string {
  return values.length > 6 ? `${values.slice(0, 5).join(" / ")} …` : values.join(" / ");
}

function isList(values: OnlyIf["values"]): values is readonly string[] {
  return Array.isArray(values);
}

/** What only a lawyer can settle: the caveats of doubtful law, each once. */
function doubtsOf({ caveats, verdict }: ExpandedDecision): readonly string[] {
  const ofDoubt = [
    "doubtful",
    "contested",
    "open-question",
    "low-confidence",
    "cannot-be-settled",
    "warrant-doubt",
    "law-not-loaded",
  ];
  return verdict === "unsettled" || caveats.some(({ code }) => ofDoubt.includes(code))
    ? [...new Set(caveats.filter(({ code }) => ofDoubt.includes(code)).map(({ says }) => says))]
    : [];
}

function careful({ caveats }: ExpandedDecision, texts: DeskTexts): readonly string[] {
  const undated = caveats.filter(({ code }) => code === "undated-text").length;
  const others = caveats.filter(({ code }) => code !== "undated-text").map(({ says }) => says);
  return [...new Set(others), ...(undated === 0 ? [] : [fill(texts.undated, { n: undated })])];
}
