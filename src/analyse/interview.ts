import { type DecideOptions, decide } from "../decide/decide.js";
import type { Decision } from "../decide/decision.js";
import type { PatronRequest, RequestFacts, RequestItem, RequestLibrary } from "../decide/request.js";
import { isCalendarDay } from "../policy/calendar.js";
import { freezeData } from "../policy/freeze.js";
import type { Policy } from "../policy/policy.js";
import type { Fact } from "../vocabulary/fact.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";

/** What a person says in an interview. */
export type InterviewEvent =
  | { readonly type: "answer"; readonly fact: FactId; readonly value: string | number }
  /** Not known now: it is passed over, and asked again only if everything else is answered. */
  | { readonly type: "dont-know"; readonly fact: FactId }
  /** Asked, and it cannot be had: never asked again. */
  | { readonly type: "cannot-be-had"; readonly fact: FactId }
  /** Takes the last answer back. */
  | { readonly type: "back" };

/** Why an event was not taken. */
export interface InterviewProblem {
  readonly index: number;
  readonly why: "no-such-fact" | "no-such-value" | "nothing-to-take-back";
}

/** Where an interview stands: plain frozen data. */
export interface InterviewState {
  readonly request: PatronRequest;
  readonly decision: Decision;
  /** The fact to ask for next; `null` where nothing more would change the decision, or nothing more is known. */
  readonly next: FactId | null;
  /** Facts that were passed over and still matter. */
  readonly passedOver: readonly FactId[];
  readonly asked: number;
  readonly problems: readonly InterviewProblem[];
}

/** What is known before the first question. */
export interface InterviewStart {
  readonly library: RequestLibrary;
  readonly facts?: RequestFacts;
  readonly items: readonly RequestItem[];
}

/** How an interview goes on. */
export interface InterviewOptions extends DecideOptions {
  /** What it costs to ask for a fact; 1 where it is left out. Cheaper questions come first. */
  readonly costs?: { readonly [fact in FactId]?: number };
}

/**
 * Where an interview stands after some answers: the decision so far, and the next question that still matters. The same
 * events always give the same state; an answer that is none is told under `problems` and changes nothing. Pure.
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
  { costs = {}, ...options }: InterviewOptions,
): InterviewState {
  const problems: InterviewProblem[] = [];
  const taken: Exclude<InterviewEvent, { readonly type: "back" }>[] = [];
  for (const [index, event] of events.entries()) {
    if (event.type === "back") {
      if (taken.pop() === undefined) problems.push({ index, why: "nothing-to-take-back" });
    } else if (!factIds.includes(event.fact)) problems.push({ index, why: "no-such-fact" });
    else if (event.type === "answer" && !isValue(event.fact, event.value))
      problems.push({ index, why: "no-such-value" });
    else taken.push(event);
  }
  const request = requestOf(start, taken);
  const decision = decide(policy, request, options);
  const skipped = new Set(taken.flatMap((event) => (event.type === "dont-know" ? [event.fact] : [])));
  const cost = (fact: FactId) => costs[fact] ?? 1;
  const open = decision.missing.filter((fact) => !skipped.has(fact));
  const [next = null] = [...open].sort((one, other) => cost(one) - cost(other));
  return freezeData({
    request,
    decision,
    next,
    passedOver: decision.missing.filter((fact) => skipped.has(fact)),
    asked: taken.length,
    problems,
  });
}

function requestOf(
  { library, facts: known = {}, items }: InterviewStart,
  taken: readonly InterviewEvent[],
): PatronRequest {
  const said = taken.flatMap((event): readonly (readonly [FactId, string | number])[] => {
    if (event.type === "answer") return [[event.fact, event.value]];
    return event.type === "cannot-be-had" ? [[event.fact, "unavailable"]] : [];
  });
  const of = (about: Fact["about"]) => Object.fromEntries(said.filter(([fact]) => facts[fact].about === about));
  // every value was looked up in the list of its fact
  return {
    library: { ...library, ...of("library") },
    facts: { ...known, ...of("request") },
    items: items.map((item) => ({ ...item, ...of("item") })),
  } as PatronRequest;
}

function isValue(id: FactId, value: string | number): boolean {
  const fact: Fact = facts[id];
  switch (fact.kind) {
    case "closed":
      return fact.values.some((one) => one === value);
    case "number":
      return typeof value === "number" && Number.isFinite(value) && value >= 0;
    case "date":
      return typeof value === "string" && isCalendarDay(value);
  }
}
