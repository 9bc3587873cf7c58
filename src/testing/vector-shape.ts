import type { Expected, Vector, VectorFile } from "../analyse/vector.js";
import { actions } from "../decide/findings.js";
import type { PatronRequest } from "../decide/request.js";
import { requestShapeOf } from "../decide/request-shape.js";
import {
  constant,
  day,
  flag,
  list,
  object,
  optional,
  required,
  type Shape,
  text,
  words,
} from "../internal/shape/shape.js";
import { verdicts } from "../policy/rule.js";
import { actIds } from "../vocabulary/act-ids.js";
import { dataElements } from "../vocabulary/element-groups.js";
import { factIds, facts } from "../vocabulary/facts.js";
import { splitInstruments } from "../vocabulary/sheet-ids.js";

const few = { max: 1_000 };

const expectedShape = () =>
  object<Expected>({
    mayAnswer: required(flag(), "May the information be given now, by the person who was asked?"),
    inFull: optional(flag(), "May everything that was asked for be given? As `mayAnswer` where it is left out."),
    verdict: optional(words(verdicts)),
    action: optional(words(actions)),
    outcome: optional(words(["all", "part", "none"])),
    answerableBy: optional(list(words(facts.handler.values), few), "The roles that may answer, in any order."),
    may: optional(list(words(dataElements), few), "The elements that may be given now, in any order."),
    never: optional(list(words(actIds), few), "Acts that must never be done; others may be named too."),
    missing: optional(list(words(factIds), few), "Facts to ask for; others may be named too."),
  });

const vectorShape = () =>
  object<Vector>({
    id: required(text(), "A name of its own."),
    says: optional(text(), "What it is about, in one sentence."),
    request: required(
      // library and facts may be left out; `parseRequest` puts them in
      requestShapeOf({ also: { instrument: Object.keys(splitInstruments) } }) as Shape<PatronRequest>,
      "The request.",
    ),
    asOf: required(day(), "The calendar day whose law counts."),
    expect: required(expectedShape(), "What an implementation ought to answer."),
    source: optional(text(), "Where the expectation comes from."),
  });

/** What a file of vectors may look like. */
export const vectorFileShape: Shape<VectorFile & { readonly $schema?: string }> = /* @__PURE__ */ (() =>
  object<VectorFile & { readonly $schema?: string }>({
    $schema: optional(text(), "The address of this schema."),
    version: required(constant(1), "The version of the form."),
    title: optional(text()),
    vectors: required(list(vectorShape(), { min: 1, max: 100_000 }), "The vectors."),
  }))();
