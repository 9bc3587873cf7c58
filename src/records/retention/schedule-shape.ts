import {
  constant,
  either,
  flag,
  list,
  nullable,
  number,
  objectOf,
  optional,
  record,
  required,
  type Shape,
  text,
} from "../../internal/shape/shape.js";
import { sourceShape } from "../../policy/policy-shape.js";
import { citeShape } from "../../policy/rule-shape.js";
import type { LegalHold } from "./hold.js";
import type { ScheduleDraft } from "./schedule.js";

// words and days are texts here: `defineSchedule` checks each, and knows what may have been meant

const texts = () => list(text());
const any = { least: -Number.MAX_VALUE };
const period = () => objectOf({ amount: required(number(any)), unit: required(text()) }, "a period: { amount, unit }");

const clock = () => ({
  trigger: required(text(), "The event from which the time is counted."),
  min: optional(either([period(), constant("permanent")]), "At least so long."),
  max: optional(period(), "At most so long."),
  rounding: optional(text()),
});

const ruleShape = () =>
  objectOf({
    id: required(text(), "A name of its own."),
    record: required(text(), "The kind of record."),
    elements: optional(list(text(), { min: 1 }), "Only these data elements of it."),
    authority: required(text(), "Who says so."),
    ...clock(),
    or: optional(list(objectOf(clock())), "Other events, of which the last counts."),
    when: optional(
      list(
        objectOf({
          fact: required(text()),
          asOf: optional(text()),
          from: optional(number(any), "First value, inclusive."),
          below: optional(number(any), "End, exclusive."),
          is: optional(flag()),
        }),
      ),
      "Only where these facts hold.",
    ),
    disposal: required(text(), "What is done then."),
    before: optional(texts(), "What is done before."),
    from: optional(text({ min: 0 }), "First day in force, inclusive."),
    until: optional(text({ min: 0 }), "End, exclusive."),
    says: required(text(), "One plain sentence."),
    cites: optional(list(citeShape), "Where it comes from; at least one source."),
    notes: optional(text({ min: 0, max: 20_000 })),
    marks: optional(texts(), "Why a reader should be careful."),
  });

const rules = () => list(ruleShape(), { max: 20_000 });

const packShape = () =>
  objectOf({
    id: required(text()),
    title: required(text({ min: 0 })),
    jurisdiction: optional(text()),
    sources: required(record(sourceShape)),
    rules: required(rules()),
    notEncoded: optional(texts()),
    from: optional(text({ min: 0 })),
    until: optional(text({ min: 0 })),
    needsAdoption: optional(constant(true)),
    lapsed: optional(constant(true)),
  });

function scheduleKeys(pack: Shape<unknown>) {
  return {
    id: required(text(), "A name of its own."),
    title: required(text({ min: 0 }), "What people call it."),
    packs: optional(list(pack, { max: 1_000 }), "Published schedules that it takes in."),
    sources: optional(record(sourceShape), "What the rules cite, by key."),
    rules: optional(rules(), "The library's own rules."),
  };
}

/** What `defineSchedule` takes; the words in it are still to be checked. */
export const scheduleShape: Shape<ScheduleDraft> = /* @__PURE__ */ (() =>
  objectOf<ScheduleDraft>(scheduleKeys(packShape()), "a retention schedule"))();

/** A schedule as a file has it: packs are named. */
export type ScheduleFile = Omit<ScheduleDraft, "packs"> & { readonly packs?: readonly string[] };

/** What a file of a schedule may look like. */
export const scheduleFileShape: Shape<ScheduleFile> = /* @__PURE__ */ (() =>
  objectOf<ScheduleFile>(
    {
      $schema: optional(text(), "The address of this schema."),
      version: optional(constant(1), "The version of the form."),
      ...scheduleKeys(text() as Shape<unknown>),
    },
    "a retention schedule",
  ))();

/** What a list of legal holds in a file may look like; the words in it are still to be checked. */
export const holdsShape: Shape<readonly LegalHold[]> = /* @__PURE__ */ (() =>
  list(
    objectOf<LegalHold>({
      id: required(text(), "A name of its own."),
      reason: required(text(), "Why records are held."),
      from: required(text({ min: 0 }), "First day, inclusive."),
      lifted: optional(nullable(text({ min: 0 })), "The first day on which it no longer counts."),
      records: optional(list(text(), { min: 1 }), "The kinds of record it covers."),
      subjects: optional(list(text(), { min: 1, max: 1_000_000 }), "The library's keys of the people it covers."),
      made: optional(
        objectOf({ from: optional(text({ min: 0 })), before: optional(text({ min: 0 })) }),
        "It covers what was made in these days.",
      ),
      note: optional(text({ min: 0, max: 20_000 })),
    }),
    { max: 100_000 },
  ))();
