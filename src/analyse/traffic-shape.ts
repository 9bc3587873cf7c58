import { libraryShape } from "../decide/request-shape.js";
import {
  type AnyShape,
  constant,
  number,
  object,
  objectOf,
  optional,
  record,
  required,
  type Shape,
  text,
} from "../internal/shape/shape.js";
import { isValueOf } from "../policy/fact-shapes.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import type { TrafficProfile } from "./traffic.js";

const weight = () => number({ least: Number.MIN_VALUE, most: 1e9 });

/** Weights of the values of one fact. What is asked for is always known. */
function weightsOf(id: FactId): AnyShape {
  const fact = facts[id];
  if (fact.kind === "closed") {
    const values = id === "record" ? fact.values : [...fact.values, "unknown", "unavailable"];
    return objectOf(Object.fromEntries(values.map((value) => [value, optional(weight())])));
  }
  // a key is a text even where the value is a number
  const isPoint = (value: string) =>
    fact.kind === "date" ? isValueOf(fact, value) : /^\d+(\.\d+)?$/.test(value) && isValueOf(fact, Number(value));
  const form = {
    pattern: /./,
    expected: `${fact.kind === "date" ? "calendar days such as 2026-01-31" : "numbers"}, unknown or unavailable`,
    test: (value: string) => value === "unknown" || value === "unavailable" || isPoint(value),
  };
  return record(weight(), { key: text({ form }) });
}

/** What a profile of traffic may look like. */
export const trafficShape: Shape<TrafficProfile & { readonly $schema?: string }> = /* @__PURE__ */ (() =>
  object<TrafficProfile & { readonly $schema?: string }>({
    $schema: optional(text(), "The address of this schema."),
    version: required(constant(1), "The version of the form."),
    title: optional(text({ min: 0 })),
    requests: optional(weight(), "How many requests the counts are for, such as those of a year."),
    library: optional(libraryShape, "What is known of the library."),
    weights: required(
      // made of the facts that the type is made of
      objectOf<TrafficProfile["weights"]>(Object.fromEntries(factIds.map((id) => [id, optional(weightsOf(id))]))),
      "For each fact, how often each of its values occurs beside the others.",
    ),
  }))();
