import type fastCheck from "fast-check";
import type { PatronRequest } from "../../decide/request.js";
import type { Fact } from "../../vocabulary/fact.js";
import { type FactId, factIds, facts } from "../../vocabulary/facts.js";
import type { ArbitraryOptions } from "./options.js";
import { everyday } from "./situations.js";

const situationFacts = factIds.filter((id) => facts[id].about === "request");

/** A situation with up to four facts changed, and sometimes another record. */
export function requestsFrom(
  fc: typeof fastCheck,
  { situations = everyday, library }: ArbitraryOptions,
): fastCheck.Arbitrary<PatronRequest> {
  const change = fc
    .constantFrom(...situationFacts)
    .chain((id) =>
      fc.tuple(fc.constant(id), fc.oneof(anyValueOf(fc, id), fc.constantFrom("unknown", "unavailable", undefined))),
    );
  return fc
    .record({
      situation: fc.constantFrom(...situations),
      changes: fc.array(change, { maxLength: 4 }),
      record: fc.option(fc.constantFrom(...facts.record.values)),
    })
    .map(({ situation, changes, record }) => ({
      library: library ?? situation.library,
      facts: changed(situation.facts, changes),
      items: record === null ? situation.items : [{ record }],
    }));
}

function anyValueOf(fc: typeof fastCheck, id: FactId): fastCheck.Arbitrary<string | number> {
  const fact: Fact = facts[id];
  switch (fact.kind) {
    case "closed":
      return fc.constantFrom(...fact.values);
    case "number":
      return fc.integer({ min: 0, max: 99 });
    case "date":
      return fc.constantFrom("2026-01-01", "2026-11-24", "2027-02-28");
  }
}

function changed(
  before: PatronRequest["facts"],
  changes: readonly (readonly [FactId, string | number | undefined])[],
): PatronRequest["facts"] {
  const all = Object.entries({ ...before, ...Object.fromEntries(changes) });
  // the keys are fact ids and the values come from their lists
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as PatronRequest["facts"];
}
