import type { Result } from "../internal/result.js";
import { splitInstruments } from "../vocabulary/sheet-ids.js";
import type { RequestFacts } from "./request.js";
import type { RequestIssue } from "./snapshot.js";

/** Puts the facts that a fact-sheet id stands for in its place; a fact that says otherwise is an issue. */
export function splitInstrument(facts: RequestFacts): Result<RequestFacts, RequestIssue> {
  const { instrument, ...others } = facts;
  const split =
    instrument !== undefined && Object.hasOwn(splitInstruments, instrument) ? splitInstruments[instrument] : undefined;
  if (split === undefined) return { ok: true, value: facts };
  const stated: { readonly [fact: string]: unknown } = others;
  const issues = Object.entries(split).flatMap(([fact, value]): readonly RequestIssue[] => {
    if (stated[fact] === undefined || stated[fact] === value) return [];
    const expected = `${value}, which this instrument stands for`;
    return [{ code: "contradiction", path: ["facts", fact], says: `expected ${expected}`, expected }];
  });
  // the facts of a sheet id are facts of the vocabulary; a test holds them to it
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { ...others, ...split } as RequestFacts };
}
