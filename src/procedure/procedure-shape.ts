import {
  constant,
  type Keys,
  list,
  object,
  optional,
  record,
  required,
  type Shape,
  someOf,
  text,
  words,
} from "../internal/shape/shape.js";
import { oneOrSeveral, onVerdictShape } from "../policy/fact-shapes.js";
import { sourceShape } from "../policy/policy-shape.js";
import { ruleMarks } from "../policy/rule.js";
import { citeShape } from "../policy/rule-shape.js";
import { actIds } from "../vocabulary/act-ids.js";
import { factIds, facts } from "../vocabulary/facts.js";
import { type Procedure, procedures } from "../vocabulary/procedures.js";
import { eventTypes } from "./event-types.js";
import type { Actor, Never, ProcedureTable, Remark, Step, Stop } from "./step.js";
import { type Timing, timings } from "./timing.js";

// the keys of const objects
const procedureIds = Object.keys(procedures) as readonly Procedure[];
const timingIds = Object.keys(timings) as readonly Timing[];
const actorIds: readonly Actor[] = [...facts.handler.values, "anyone"];

const few = { max: 200 };
const ids = () => list(text(), few);
const actor = () => words(actorIds);
const events = () => list(words(eventTypes), { min: 1, ...few });
const acts = () => list(words(actIds), few);
const marks = () => optional(list(words(ruleMarks), few), "Why a reader should be careful.");
const cites = () =>
  required(
    list(citeShape, { min: 1, max: 1_000, code: "no-source", says: "it names no source" }),
    "Keys of our sources or of the table's own.",
  );

const remark = (): Keys<Remark> => ({ says: required(text(), "One plain sentence."), marks: marks(), cites: cites() });

const stopShape = () =>
  object<Stop>({
    id: required(text(), "A name of its own."),
    says: required(text(), "One plain sentence."),
    on: optional(events(), "Events of an episode that bring it about."),
    goesOnAt: optional(ids(), "The steps at which it goes on."),
    goesTo: optional(list(words(procedureIds), few), "The procedures that go on from there."),
    makes: optional(
      object<NonNullable<Stop["makes"]>>({
        review: optional(words([...facts.review.values, "unknown", "unavailable"])),
        notice: optional(words([...facts.notice.values, "unknown", "unavailable"])),
      }),
      "What is known then, where it was still to be settled.",
    ),
    marks: marks(),
  });

const stepShape = () =>
  object<Step>({
    id: required(text(), "A name of its own."),
    actors: required(someOf(actor(), few), "Who does it, the first who is there."),
    with: optional(list(actor(), few), "Who does it together with them."),
    to: optional(list(actor(), few), "To whom something goes."),
    says: required(text(), "One plain sentence."),
    timing: required(words(timingIds), "When it is done."),
    after: required(ids(), "Steps that come before it, where they apply."),
    only: optional(oneOrSeveral(onVerdictShape), "Only in such a situation."),
    once: optional(events(), "Also once one of these events has happened."),
    may: optional(constant(true), "It may be done or left; nothing waits for it."),
    settles: optional(list(words(factIds), few), "What is known when it is done."),
    doneBy: optional(events(), "The events that show that it was done."),
    acts: optional(acts(), "What it comes down to."),
    stops: optional(list(stopShape(), { max: 50 })),
    keep: optional(text(), "What to keep as evidence that it was done."),
    marks: marks(),
    cites: cites(),
  });

/** What `defineProcedure` takes. */
export const procedureShape: Shape<ProcedureTable> = /* @__PURE__ */ (() =>
  object<ProcedureTable>(
    {
      procedure: required(words([...procedureIds, "prep"]), "The procedure that it stands in place of."),
      title: required(text()),
      steps: required(list(stepShape(), few), "Its steps."),
      never: required(
        list(object<Never>({ ...remark(), acts: optional(acts(), "No step may come down to one of these.") }), few),
        "What must never be done.",
      ),
      notes: optional(list(object<Remark>(remark()), few), "What else a reader should know."),
      sources: optional(record(sourceShape), "Sources of the library's own, by key."),
    },
    "a procedure",
  ))();

/** A file with procedures of a library's own. */
export interface ProceduresFile {
  readonly $schema?: string;
  readonly procedures: readonly ProcedureTable[];
}

/** What a file with procedures of a library's own may look like. */
export const proceduresFileShape: Shape<ProceduresFile> = /* @__PURE__ */ (() =>
  object<ProceduresFile>({
    $schema: optional(text(), "The address of this schema."),
    procedures: required(list(procedureShape, { min: 1, max: 50 }), "The procedures."),
  }))();
