import {
  type Catalogue,
  type Decision,
  expand,
  type FactId,
  facts,
  type Jurisdiction,
  jurisdictions,
  type OpenDoubt,
  type PatronRequest,
  type Policy,
} from "patron-privacy";
import { type InterviewState, interview } from "patron-privacy/analysis";
import type { DeskTexts } from "../texts/english.js";
import { fill } from "../texts/fill.js";
import { type AnswerView, answerView, labelOf } from "./answer.js";
import { type Options, optionsOf } from "./options.js";
import { type DeskState, dayOf, jurisdictionOf, kindOf, policyOf } from "./state.js";

/** What is asked now. */
export type Asking =
  | { readonly what: "state" }
  | {
      readonly what: "kind" | "record";
      readonly fact: FactId;
      readonly text: string;
      readonly why: string | null;
      readonly options: Options;
    }
  | {
      readonly what: "fact";
      readonly fact: FactId;
      readonly form: "closed" | "number" | "date";
      readonly text: string;
      readonly line: string;
      readonly why: string;
      readonly options: Options;
      readonly left: string;
    }
  | { readonly what: "law"; readonly is: "loading" | "failed" }
  | { readonly what: "nothing" };

/** An answer that was given, and where to change it. */
interface Given {
  readonly at: "state" | "kind" | "record" | number;
  readonly label: string;
  readonly value: string;
}

/** Everything a page shows, in words. */
export interface DeskView {
  readonly asking: Asking;
  readonly number: number;
  readonly given: readonly Given[];
  /** `null` while nothing can be decided: no law, no record. Nothing is shown as allowed then. */
  readonly decided: Decided | null;
}

/** A decision with the request it is on. */
export interface Decided {
  readonly policy: Policy;
  readonly request: PatronRequest;
  readonly decision: Decision;
  readonly answer: AnswerView;
  /** One for each kind of record, where several are asked for: each is decided on its own. */
  readonly items: readonly { readonly name: string; readonly answer: AnswerView }[];
}

/** What a page shows in a state. Pure: the decision is made here, and nowhere else. */
export function deskView(state: DeskState, texts: DeskTexts, words: Catalogue): DeskView {
  const policy = policyOf(state);
  const jurisdiction = jurisdictionOf(state);
  const kind = kindOf(state);
  const asked = state.recordsDone && policy !== null && jurisdiction !== null && kind !== null;
  const stands = asked ? interviewOf(state, policy, jurisdiction, kind) : null;
  const given: readonly Given[] = [
    ...(jurisdiction === null
      ? []
      : [{ at: "state" as const, label: texts.library, value: words.jurisdictions[jurisdiction] }]),
    ...(kind === null
      ? []
      : [{ at: "kind" as const, label: words.facts.libraryType.label, value: labelOf("libraryType", kind, words) }]),
    ...(state.records.length === 0
      ? []
      : [
          {
            at: "record" as const,
            label: texts.recordsChosen,
            value: state.records.map((one) => labelOf("record", one, words)).join(", "),
          },
        ]),
    ...state.events.map((event, at): Given => {
      if (event.type === "back") return { at, label: "", value: "" };
      const { label } = words.facts[event.fact];
      if (event.type === "answer") return { at, label, value: labelOf(event.fact, event.value, words) };
      return { at, label, value: event.type === "dont-know" ? texts.notKnownYet : texts.cannotBeKnown };
    }),
  ];
  return {
    asking: askingIn(state, stands, texts, words),
    number: given.length + 1,
    given,
    decided:
      stands === null || policy === null
        ? null
        : {
            policy,
            request: stands.request,
            decision: stands.decision,
            answer: wholeAnswer(stands.decision, titleOf(state, policy, words), texts, words),
            items: itemsOf(stands.decision, titleOf(state, policy, words), texts, words),
          },
  };
}

/** The answer on everything that is asked for. */
function wholeAnswer(decision: Decision, title: string, texts: DeskTexts, words: Catalogue): AnswerView {
  return answerView(expand(decision), doubtsOf(decision.items), title, texts, words);
}

/** The questions for counsel that the answer on some items turns on. */
function doubtsOf(items: Decision["items"]): readonly OpenDoubt[] {
  return items.flatMap((item) => ("doubts" in item ? item.doubts : []));
}

/** The answers on several kinds of record: what may be given of one must not stand below "give nothing" of another. */
function itemsOf(decision: Decision, title: string, texts: DeskTexts, words: Catalogue): Decided["items"] {
  if (decision.items.length < 2) return [];
  const full = expand(decision);
  return full.items.map((item, at) => {
    const doubts = doubtsOf(decision.items.slice(at, at + 1));
    const answer = answerView({ ...full, ...item, items: [item] }, doubts, title, texts, words);
    return { name: labelOf("record", item.record, words), answer };
  });
}

/** The name of the policy that decides. */
function titleOf({ own }: DeskState, policy: Policy, words: Catalogue): string {
  return own === null && policy.jurisdiction !== undefined ? words.jurisdictions[policy.jurisdiction] : policy.title;
}

/** Where the interview stands with the answers so far. */
function interviewOf(state: DeskState, policy: Policy, jurisdiction: Jurisdiction, kind: string): InterviewState {
  const start = {
    library: { ...policy.profile, jurisdiction, libraryType: kind },
    items: state.records.map((record) => ({ record })),
  };
  const { roles: _roles, records: _records, ...library } = start.library as Policy["profile"];
  return interview(policy, { ...start, library }, state.events, { asOf: dayOf(state), today: state.today });
}

/** The decision on a case by another policy or on another day, with the same answers. */
export function decidedOtherwise(
  state: DeskState,
  other: { readonly policy: Policy; readonly jurisdiction: Jurisdiction | null; readonly asOf: string },
  texts: DeskTexts,
  words: Catalogue,
): Decided | null {
  const kind = kindOf(state);
  const jurisdiction = other.jurisdiction ?? jurisdictionOf(state);
  if (!state.recordsDone || kind === null || jurisdiction === null) return null;
  const { request, decision } = interviewOf({ ...state, asOf: other.asOf }, other.policy, jurisdiction, kind);
  const { title } = other.policy;
  const answer = wholeAnswer(decision, title, texts, words);
  return { policy: other.policy, request, decision, answer, items: itemsOf(decision, title, texts, words) };
}

function askingIn(state: DeskState, stands: InterviewState | null, texts: DeskTexts, words: Catalogue): Asking {
  if (jurisdictionOf(state) === null) return { what: "state" };
  if (kindOf(state) === null) {
    const { question } = words.facts.libraryType;
    return { what: "kind", fact: "libraryType", text: question, why: null, options: optionsOf("libraryType", words) };
  }
  if (!state.recordsDone)
    return {
      what: "record",
      fact: "record",
      text: texts.record,
      why: texts.whyRecord,
      options: optionsOf("record", words),
    };
  if (stands === null) return { what: "law", is: state.law.is === "failed" ? "failed" : "loading" };
  const { question, decision } = stands;
  if (question === null) return { what: "nothing" };
  const { fact } = question;
  const about = words.facts[fact];
  const left = decision.missing.length;
  return {
    what: "fact",
    fact,
    form: facts[fact].kind,
    text: about.question,
    line: about.description,
    why: whyOf(question, stands, state, texts, words),
    options: optionsOf(fact, words),
    left: left <= 1 ? texts.oneLeft : fill(texts.mostLeft, { n: left }),
  };
}

/** Why a question is asked: what it decides between, and a rule that turns on it. */
function whyOf(
  { between, rules }: NonNullable<InterviewState["question"]>,
  { decision }: InterviewState,
  state: DeskState,
  texts: DeskTexts,
  words: Catalogue,
): string {
  const outcomes = between.map((verdict) => texts.outcomes[verdict]).join(", ");
  const what =
    between.length > 1 || decision.verdict === "undetermined" ? fill(texts.whyBetween, { outcomes }) : texts.whyWho;
  const [first] = rules;
  const rule = policyOf(state)?.rules.find((one) => one.rule.id === first)?.rule;
  return rule === undefined ? what : `${what} ${fill(texts.forExample, { rule: words.rules[rule.id] ?? rule.says })}`;
}

/** The states to choose from: those whose law is at hand first, then places without one. */
export function placesOf(words: Catalogue): readonly { readonly code: Jurisdiction; readonly name: string }[] {
  const codes = Object.keys(jurisdictions) as readonly Jurisdiction[]; // keys of a const object
  return codes.map((code) => ({ code, name: words.jurisdictions[code] }));
}

/** The place that somebody typed: its code, its letters, its name, or the one name that begins so. */
export function placeTyped(typed: string, words: Catalogue): Jurisdiction | null {
  const text = typed.trim().toLowerCase();
  if (text === "") return null;
  const places = placesOf(words);
  const exact = places.find(
    ({ code, name }) =>
      code.toLowerCase() === text || code.slice(3).toLowerCase() === text || name.toLowerCase() === text,
  );
  const [one, other] = places.filter(({ name }) => name.toLowerCase().startsWith(text));
  return exact?.code ?? (other === undefined ? one?.code : undefined) ?? null;
}
