import type { Decision } from "../decide/decision.js";
import { type Action, actions } from "../decide/findings.js";
import { mayAnswerNow } from "../decide/may-answer-now.js";
import { type Verdict, verdicts } from "../policy/rule.js";
import type { Act } from "../vocabulary/act-ids.js";
import { acts } from "../vocabulary/acts.js";
import { type DataElement, dataElements } from "../vocabulary/element-groups.js";
import { type FactId, factIds, facts, type ValueOf } from "../vocabulary/facts.js";
import { type Decided, knownOf } from "./explain.js";

/** What could be read from an implementation's answer: words of the vocabulary and nothing else. */
export interface Answer {
  /** A decision says whether it may be answered; a bare yes or no says whether in full. */
  readonly mayAnswer?: boolean;
  readonly inFull?: boolean;
  readonly verdict?: Verdict;
  readonly action?: Action;
  readonly outcome?: Decision["outcome"];
  readonly answerableBy?: readonly ValueOf<"handler">[];
  readonly may?: readonly DataElement[];
  readonly never?: readonly Act[];
  readonly missing?: readonly FactId[];
}

/**
 * Reads an answer: a decision of `decide` or its JSON, the response of an AuthZEN decision point, an object with
 * `mayAnswer`, `verdict` and `action`, or a bare yes or no.
 * Words that the vocabulary does not have are dropped, so that no report quotes a patron.
 */
export function answerOf(received: unknown): Answer | undefined {
  if (typeof received === "boolean") return { inFull: received };
  if (typeof received !== "object" || received === null) return undefined;
  if ("decision" in received && typeof received.decision === "boolean")
    return { inFull: received.decision, ...wordsOf("context" in received ? received.context : {}) };
  if ("mayAnswer" in received && typeof received.mayAnswer === "boolean")
    return {
      mayAnswer: received.mayAnswer,
      ...("inFull" in received && typeof received.inFull === "boolean" ? { inFull: received.inFull } : {}),
      ...wordsOf(received),
    };
  const decided = knownOf(received);
  if (decided === undefined) return undefined;
  const { may = [], withheld = [] } = isObject(decided.extent) ? decided.extent : {};
  // `mayAnswerNow` reads verdict, action and items, whatever they hold
  const mayAnswer = readable(() => mayAnswerNow(received as Decided)) ?? false;
  return {
    mayAnswer,
    inFull: mayAnswer && Array.isArray(withheld) && withheld.length === 0,
    ...wordsOf(decided),
    may: known(may, dataElements),
  };
}

function wordsOf(stated: unknown): Omit<Answer, "mayAnswer" | "inFull"> {
  if (!isObject(stated)) return {};
  const { verdict, action, outcome, answerableBy, never, missing, may } = stated;
  return defined({
    verdict: oneOf(verdict, verdicts),
    action: oneOf(action, actions),
    outcome: oneOf(outcome, ["all", "part", "none"] as const),
    answerableBy: list(answerableBy, facts.handler.values),
    may: list(may, dataElements),
    never: Array.isArray(never)
      ? known(
          never.map((one: unknown) => (isObject(one) ? one["act"] : one)),
          Object.keys(acts) as Act[], // keys of a const object
        )
      : undefined,
    missing: Array.isArray(missing)
      ? known(
          missing.map((one: unknown) => (isObject(one) ? one["fact"] : one)),
          factIds,
        )
      : undefined,
  });
}

function list<Word extends string>(value: unknown, words: readonly Word[]): readonly Word[] | undefined {
  return Array.isArray(value) ? known(value, words) : undefined;
}

function known<Word extends string>(values: readonly unknown[], words: readonly Word[]): readonly Word[] {
  return values.flatMap((value) => oneOf(value, words) ?? []);
}

function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}

type Defined<Of> = { readonly [key in keyof Of]?: Exclude<Of[key], undefined> };

function defined<Of extends object>(of: Of): Defined<Of> {
  // what is left has no undefined in it
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Defined<Of>;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
