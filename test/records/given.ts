import type { Answerable, Decision, ItemDecision } from "../../src/index.js";
import {
  type FieldMap,
  type Release,
  type ReleaseOfList,
  type ReleaseOptions,
  release as releaseAnswer,
  releaseAll as releaseAnswers,
} from "../../src/records/index.js";

/** `release` for any decision: what its type refuses, it refuses when it runs too, and that is tested. */
export function release(
  object: unknown,
  decision: Decision | ItemDecision,
  map: FieldMap,
  options?: ReleaseOptions,
): Release {
  return releaseAnswer(object, decision as Answerable, map, options);
}

/** The same for lists. */
export function releaseAll(
  objects: unknown,
  decision: Decision | ItemDecision,
  map: FieldMap,
  options?: ReleaseOptions,
): ReleaseOfList {
  return releaseAnswers(objects, decision as Answerable, map, options);
}
