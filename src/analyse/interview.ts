import { decide } from "../decide/decide.js";
import type { Decision } from "../decide/decision.js";
import type { PatronRequest, RequestFacts, RequestItem, RequestLibrary } from "../decide/request.js";
import { freezeData } from "../internal/freeze.js";
import { isValueOf } from "../policy/fact-shapes.js";
import type { Policy } from "../policy/policy.js";
import type { Fact } from "../vocabulary/fact.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import { type Question, type QuestionOptions, questionAmong } from "./question.js";

/** What a person says in an interview. */
export type InterviewEvent =
  | { readonly type: "answer"; readonly fact: FactId; readonly value: string | number }
  /** Not known now: it is passed over, stays open, and is told under `passedOver`. A later answer takes its place. */
  | { readonly type: "dont-know"; readonly fact: FactId }
  /** Asked, and it cannot be had: never asked again, and where it decides, nothing is opened. */
  | { readonly type: "cannot-be-had"; readonly fact: FactId }
  /** Takes the last answer back. */
  | { readonly type: "back" };

/** Why an event was not taken. */
export interface InterviewProblem {
  readonly index: number;
  readonly why: "no-such-event" | "no-such-fact" | "no-such-value" | "nothing-to-take-back" | "too-many-events";
}

/** Where an interview stands: plain frozen data. */
export interface InterviewState {
  readonly request: PatronRequest;
  readonly decision: Decision;
  /** The fact to ask for next; `null` where nothing more would change the decision, or nothing more is known. */
  readonly next: FactId | null;
  /** The same question with its cost and why it is asked. */
  readonly question: Question | null;
  /** Facts that were passed over and still matter. */
  readonly passedOver: readonly FactId[];
  /** How many questions were answered, in whatever way. */
  readonly asked: number;
  /** The answers that count. An interview goes on from here: these events and the next one. */
  readonly events: readonly InterviewEvent[];
  readonly problems: readonly InterviewProblem[];
}

/** What is known before the first question. */
export interface InterviewStart {
  readonly library: RequestLibrary;
  readonly facts?: RequestFacts;
  readonly items: readonly RequestItem[];
}

/** How an interview goes on. */
export type InterviewOptions = QuestionOptions;

/** Later events are not read: nobody answers as many questions. */
const mostEvents = 10_000;

/**
 * Where an interview stands after some answers: the decision so far, and the next question that still matters. A pure
 * reducer: the same events always give the same state, and `[...state.events, event]` goes one step further. Total: an
 * event that is none is told under `problems`, without its value, and changes nothing.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { interview } from "patron-privacy/analysis";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const start = { library: { jurisdiction: "US-NY", libraryType: "public" }, items: [{ record: "loan-history" }] } as const;
 * interview(policy.value, start, [], { asOf: "2026-11-24" }).next; // => "requester"
 * const answers = [{ type: "answer", fact: "requester", value: "media" }] as const;
 * interview(policy.value, start, answers, { asOf: "2026-11-24" }).next; // => "instrument"
 * ```
 */
export function interview(
  policy: Policy,
  start: InterviewStart,
  events: readonly InterviewEvent[],
  options: InterviewOptions,
): InterviewState {
  const problems: InterviewProblem[] = [];
  const taken: Taken[] = [];
  for (const [index, event] of (Array.isArray(events) ? events : []).entries()) {
    if (index === mostEvents) {
      problems.push({ index, why: "too-many-events" });
      break;
    }
    const read = readEvent(event);
    if (typeof read === "string") problems.push({ index, why: read });
    else if (read.type !== "back") taken.push(read);
    else if (taken.pop() === undefined) problems.push({ index, why: "nothing-to-take-back" });
  }
  const request = requestOf(start, taken);
  const decision = decide(policy, request, options);
  const skipped = new Set(
    factIds.filter((fact) => taken.findLast((event) => event.fact === fact)?.type === "dont-know"),
  );
  const question = questionAmong(policy, request, decision, options, (fact) => !skipped.has(fact));
  return freezeData({
    request,
    decision,
    next: question?.fact ?? null,
    question,
    passedOver: decision.missing.filter((fact) => skipped.has(fact)),
    asked: taken.length,
    events: taken,
    problems,
  });
}

type Taken = Exclude<InterviewEvent, { readonly type: "back" }>;

/** An event as a plain copy, or why it is none. Whatever is passed is read once. */
function readEvent(event: unknown): InterviewEvent | InterviewProblem["why"] {
  try {
    if (typeof event !== "object" || event === null) return "no-such-event";
    const { type, fact, value } = event as { readonly [key: string]: unknown }; // read as unknown, checked below
    if (type === "back") return { type };
    if (type !== "answer" && type !== "dont-know" && type !== "cannot-be-had") return "no-such-event";
    if (!isFact(fact)) return "no-such-fact";
    if (type !== "answer") return { type, fact };
    return isValueOf(facts[fact], value) ? { type, fact, value } : "no-such-value";
  } catch {
    return "no-such-event"; // a getter or proxy that throws
  }
}

function requestOf(start: InterviewStart, taken: readonly Taken[]): PatronRequest {
  // what is no start is no request either, and `decide` says so
  const {
    library,
    facts: known,
    items,
  }: Partial<InterviewStart> = typeof start === "object" && start !== null ? start : {};
  const said = new Map<FactId, string | number>();
  for (const event of taken) {
    if (event.type === "answer") said.set(event.fact, event.value);
    else if (event.type === "cannot-be-had") said.set(event.fact, "unavailable");
    else said.delete(event.fact);
  }
  const of = (about: Fact["about"]) => Object.fromEntries([...said].filter(([fact]) => facts[fact].about === about));
  // every value was looked up in the list of its fact
  return {
    library: { ...library, ...of("library") },
    facts: { ...known, ...of("request") },
    items: Array.isArray(items) ? items.map((item) => ({ ...item, ...of("item") })) : items,
  } as PatronRequest;
}

function isFact(id: unknown): id is FactId {
  return factIds.some((fact) => fact === id);
}
