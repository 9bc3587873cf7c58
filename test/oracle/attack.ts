import { createDecider } from "../../src/analyse/index.js";
import { type Fact, type FactId, facts, mayAnswerNow, type PatronRequest, type Policy } from "../../src/index.js";
import { exampleRequests, situationFacts, withFact } from "../support/arbitraries.js";
import { baselineFor, statePacks } from "../support/baseline.js";
import { pick, type Random } from "./random.js";

/** A request that was answered, and a completion of it that is not. */
interface WrongYes {
  readonly request: PatronRequest;
  readonly completion: PatronRequest;
}

/** What the attack found, and how much it tried. */
export interface Attack {
  readonly tried: number;
  readonly answered: number;
  readonly wrong: readonly WrongYes[];
}

function anyValue(random: Random, id: FactId): string | number {
  const fact: Fact = facts[id];
  if (fact.kind !== "closed") return fact.kind === "number" ? random(100) : pick(random, ["2026-11-01", "2026-12-24"]);
  const { onlyIfStated = [] } = fact;
  // what counts only where it is stated is no completion of what nobody asked about
  return pick(
    random,
    fact.values.filter((one) => !onlyIfStated.includes(one)),
  );
}

/** Facts that a request leaves open: unknown, not to be had, or left out without a resting value. */
function openIn({ facts: stated }: PatronRequest): readonly FactId[] {
  const given = new Map(Object.entries(stated));
  return situationFacts.filter((id) => {
    const value = given.get(id);
    return value === "unknown" || value === "unavailable" || (value === undefined && !("resting" in facts[id]));
  });
}

/** A real situation in a random state with some facts changed or made unknown. */
function anyRequest(random: Random, states: typeof statePacks): PatronRequest {
  const base = pick(random, exampleRequests);
  const { jurisdiction } = pick(random, states);
  let request: PatronRequest = {
    ...base,
    library: { ...base.library, ...(jurisdiction === undefined ? {} : { jurisdiction }) },
    ...(random(3) === 0 ? { items: [{ record: pick(random, facts.record.values) }] } : {}),
  };
  for (let changes = random(4); changes > 0; changes--) {
    const id = pick(random, situationFacts);
    request = withFact(request, id, random(3) === 0 ? pick(random, ["unknown", "unavailable"]) : anyValue(random, id));
  }
  return request;
}

/**
 * A random attack on yes: whatever is answered while facts are open must be answered in every completion that makes
 * sense, at least as far. Seeded, so that what it finds can be found again.
 */
export function attack(random: Random, tries: number, asOf: string, states = statePacks): Attack {
  const deciders = new Map<Policy, ReturnType<typeof createDecider>>();
  const decide = (request: PatronRequest) => {
    const policy = baselineFor(request);
    const decider = deciders.get(policy) ?? createDecider(policy, { asOf });
    deciders.set(policy, decider);
    return decider.decide(request);
  };
  const wrong: WrongYes[] = [];
  let answered = 0;
  for (let tried = 0; tried < tries; tried++) {
    const request = anyRequest(random, states);
    const partial = decide(request);
    if (!mayAnswerNow(partial)) continue;
    answered++;
    const completion = openIn(request).reduce((soFar, id) => withFact(soFar, id, anyValue(random, id)), request);
    const full = decide(completion);
    const impossible = full.caveats.some(({ code }) => code === "impossible");
    if (!impossible && !mayAnswerNow(full)) wrong.push({ request, completion });
  }
  return { tried: tries, answered, wrong };
}
