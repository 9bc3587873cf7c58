import { requestFactsShape } from "../decide/request-shape.js";
import {
  constant,
  day,
  type Key,
  list,
  type ObjectShape,
  objectOf,
  optional,
  required,
  type Shape,
  text,
  words,
} from "../internal/shape/shape.js";
import { momentOf } from "../organization/time-of-day.js";
import { dataElements } from "../vocabulary/element-groups.js";
import { facts } from "../vocabulary/facts.js";
import { type EpisodeEvent, gagSources } from "./event.js";
import { plainEvents } from "./event-types.js";

const name = () =>
  text({
    form: {
      pattern: /^[A-Za-z0-9][A-Za-z0-9._/-]{0,79}$/,
      expected: "a name of letters, digits, dots, dashes and slashes",
    },
  });
const moment = () =>
  text({
    form: {
      pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/,
      expected: "a moment of the library's own clock such as 2026-11-24T10:05",
      test: (at) => momentOf(at) !== undefined,
    },
  });
const role = () => words(facts.handler.values);
const returnDate = () => optional(day(), "The day that the paper or the court names.");
const factsOf = () => required(requestFactsShape, "What is known of the situation.");

/** One kind of event. */
function kind(type: string, more: { readonly [key: string]: Key } = {}): ObjectShape {
  // each kind has the keys of its type in `EpisodeEvent`; a type test holds the two together
  return objectOf({
    type: required(constant(type)),
    at: required(moment(), "When, on the library's own clock."),
    matter: optional(name(), "Which request of the visit it is about; the latest where it is left out."),
    ...more,
  });
}

const kinds = (): ReadonlyMap<string, ObjectShape> =>
  new Map([
    ...plainEvents.map((type): [string, ObjectShape] => [type, kind(type)]),
    ...Object.entries({
      asked: { facts: factsOf() },
      served: {
        facts: factsOf(),
        returnDate: returnDate(),
        nextPurge: optional(day(), "The day on which routine deletion runs next."),
      },
      cured: { facts: optional(requestFactsShape), returnDate: returnDate() },
      referred: { to: required(role(), "Who took over.") },
      "objection-overruled": { returnDate: returnDate() },
      "gag-ordered": {
        by: optional(words(gagSources), "By what the law orders silence."),
        until: optional(day(), "End, exclusive."),
        mayTell: optional(list(role(), { max: 100 }), "The roles that may be told."),
      },
      told: { role: required(role(), "Who was told.") },
      "gag-challenged": { how: required(words(["government-notified", "court-petitioned"])) },
      released: { elements: required(list(words(dataElements), { max: 1_000 }), "What was given.") },
      done: { step: required(name(), "The id of a step.") },
    }).map(([type, more]): [string, ObjectShape] => [type, kind(type, more)]),
  ]);

/** What an event may look like. */
export const eventShape: Shape<EpisodeEvent> = /* @__PURE__ */ (() => ({ kind: "tagged", tag: "type", of: kinds() }))();
