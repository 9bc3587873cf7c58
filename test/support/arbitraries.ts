import { readdirSync, readFileSync } from "node:fs";
import { fc } from "@fast-check/vitest";
import { type Fact, type FactId, factIds, facts, type PatronRequest, parseRequest } from "../../src/index.js";

const folder = new URL("../../examples/requests/", import.meta.url);

/** The example requests: real situations to start from, since random facts hardly ever open anything. */
export const exampleRequests: readonly PatronRequest[] = readdirSync(folder).map((file) => {
  const parsed = parseRequest(JSON.parse(readFileSync(new URL(file, folder), "utf8")));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
});

/** Facts of the situation: not of an item, not of the library. */
export const situationFacts: readonly FactId[] = factIds.filter((id) => facts[id].about === "request");

/** A value that a fact may have. */
export function anyValueOf(id: FactId): fc.Arbitrary<string | number> {
  const fact: Fact = facts[id];
  if (fact.kind === "closed") return fc.constantFrom(...fact.values);
  return fact.kind === "number" ? fc.integer({ min: 0, max: 99 }) : fc.constantFrom("2026-11-01", "2026-12-24");
}

const change: fc.Arbitrary<readonly [FactId, string | number | undefined]> = fc
  .constantFrom(...situationFacts)
  .chain((id) =>
    fc.tuple(fc.constant(id), fc.oneof(anyValueOf(id), fc.constantFrom("unknown", "unavailable", undefined))),
  );

/** A real situation with some facts changed, made unknown, or left out. */
export const requests: fc.Arbitrary<PatronRequest> = fc
  .record({
    base: fc.constantFrom(...exampleRequests),
    changes: fc.array(change, { maxLength: 4 }),
    record: fc.option(fc.constantFrom(...facts.record.values)),
  })
  .map(({ base, changes, record }) => {
    const changed = changes.reduce((soFar, [fact, value]) => withFact(soFar, fact, value), base);
    return record === null ? changed : { ...changed, items: [{ record }] };
  });

/** A request with one fact changed; `undefined` leaves it out. */
export function withFact(request: PatronRequest, fact: FactId, value: string | number | undefined): PatronRequest {
  const { [fact]: _gone, ...rest } = request.facts as { readonly [fact: string]: unknown };
  // values come from the vocabulary
  return { ...request, facts: (value === undefined ? rest : { ...rest, [fact]: value }) as PatronRequest["facts"] };
}
