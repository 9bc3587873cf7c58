import { list, object, optional, required, type Shape, text, words } from "../internal/shape/shape.js";
import { conditionShape } from "../policy/fact-shapes.js";
import { verdicts } from "../policy/rule.js";
import { actIds } from "../vocabulary/act-ids.js";
import { dataElements } from "../vocabulary/element-groups.js";
import { facts } from "../vocabulary/facts.js";
import type { Claim } from "./claim.js";
import type { Property } from "./prove.js";

const claimShape = () =>
  object<Claim>({
    verdict: optional(
      list(words(verdicts.filter((one) => one !== "undetermined")), { max: 100 }),
      "The verdict is one of these.",
    ),
    answerableBy: optional(list(words(facts.handler.values), { max: 1_000 }), "Nobody but these may answer."),
    within: optional(list(words(dataElements), { max: 1_000 }), "No element but these is given."),
    duty: optional(words(actIds), "This must be done."),
    never: optional(words(actIds), "This must never be done."),
  });

/** What a file of properties may look like. */
export const propertiesShape: Shape<readonly Property[]> = /* @__PURE__ */ (() =>
  list(
    object<Property>({
      id: required(text(), "A name of its own."),
      says: optional(text({ min: 0 }), "The statement, in one sentence."),
      when: required(conditionShape, "The requests it is about."),
      claim: required(claimShape(), "What holds of their decisions; at least one key."),
    }),
    { min: 1, max: 1_000 },
  ))();
