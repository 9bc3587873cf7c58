import type { Catalogue, Decision, PatronRequest } from "patron-privacy";
import { logEntry, type StepNow, stepsFor } from "patron-privacy/procedure";
import type { DeskTexts } from "../texts/english.js";
import { fill } from "../texts/fill.js";
import { type CiteView, citeView, labelOf } from "./answer.js";
import type { Decided } from "./view.js";

/** A step to tick off. */
export interface StepView {
  readonly id: string;
  readonly text: string;
  readonly who: string;
  /** Why it is not to be done now; `null` where it is. */
  readonly note: string | null;
  /** Does the person who was asked do it? */
  readonly mine: boolean;
  readonly done: boolean;
  readonly due: string | null;
  readonly cites: readonly CiteView[];
}

/** The steps that a decision calls for, in an order in which they can be done. */
export interface StepsView {
  readonly steps: readonly StepView[];
  readonly never: readonly string[];
}

/** The steps of a decision, with those that are done. */
export function stepsView(
  { decision, request }: Decided,
  done: readonly string[],
  texts: DeskTexts,
  words: Catalogue,
): StepsView {
  const { steps, never } = stepsFor(decision, { facts: request.facts, done });
  return {
    steps: steps.map((step) => ({
      id: step.id,
      text: step.says,
      who: step.actors
        .map((actor) => (actor === "anyone" ? "" : labelOf("handler", actor, words)))
        .filter(Boolean)
        .join(", "),
      note: noteOf(step, texts),
      mine: isMine(step, request),
      done: step.state === "done",
      due: step.due === null ? null : fill(texts.stepDue, { day: step.due }),
      cites: step.citations.map(citeView),
    })),
    never: [...new Set(never.map(({ says }) => says))],
  };
}

/** Without a role that is known, every step is shown as one's own. */
function isMine({ actors, with: others = [] }: StepNow, { facts: { handler } }: PatronRequest): boolean {
  return handler === undefined || [...actors, ...others].some((actor) => actor === "anyone" || actor === handler);
}

function noteOf({ state }: StepNow, texts: DeskTexts): string | null {
  switch (state) {
    case "waiting":
      return texts.stepWaits;
    case "if":
      return texts.stepIf;
    case "may":
      return texts.stepMay;
    default:
      return null;
  }
}

/** What the log form has already: kinds and ids, never a name. */
export function logView(
  { decision, request }: Decided,
  texts: DeskTexts,
  words: Catalogue,
): readonly (readonly [label: string, value: string])[] {
  const entry = logEntry(decision, request);
  const { requester, instrument, records } = entry;
  return [
    [texts.logAsked, requester === null || requester === undefined ? "" : labelOf("requester", requester, words)],
    [texts.logPaper, instrument === null || instrument === undefined ? "" : labelOf("instrument", instrument, words)],
    [texts.logRecords, records.map((record) => labelOf("record", record, words)).join(", ")],
    [texts.position, texts.verdicts[decision.verdict]],
    [texts.logAction, texts.actions[decision.action satisfies Decision["action"]]],
  ];
}
