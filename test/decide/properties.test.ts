import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { possibleOutcomes } from "../../src/analyse/index.js";
import {
  definePolicy,
  type Fact,
  type FactId,
  factIds,
  facts,
  mayAnswerNow,
  type PatronRequest,
  type Policy,
  type PolicyRule,
} from "../../src/index.js";
import { anyValueOf, exampleRequests, requests, situationFacts, withFact } from "../support/arbitraries.js";
import { baselineFor, basePacks, statePacks } from "../support/baseline.js";
import { decideInFull } from "../support/in-full.js";
import { day, says } from "../support/small-policy.js";

const options = { asOf: day };
const baseline = (request: PatronRequest) => decideInFull(baselineFor(request), request, options);
const impossible = (request: PatronRequest) => baseline(request).caveats.some(({ code }) => code === "impossible");

describe("a decision", () => {
  property.prop([requests])("is pure: the same again, and the request untouched", (request) => {
    const before = structuredClone(request);
    expect(baseline(request)).toStrictEqual(baseline(request));
    expect(request).toStrictEqual(before);
  });

  property.prop([requests])("is frozen, plain JSON data", (request) => {
    const decision = baseline(request);
    expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
    expect(Object.isFrozen(decision) && Object.isFrozen(decision.items) && Object.isFrozen(decision.extent.may)).toBe(
      true,
    );
  });

  property.prop([requests])("that opens cites a rule that opens", (request) => {
    for (const item of baseline(request).items) {
      if (item.verdict !== "required" && item.verdict !== "permitted") continue;
      const opening = item.reasons.filter(({ effect }) => effect.includes("permit") || effect.includes("require"));
      expect(opening.flatMap(({ cites }) => cites).length).toBeGreaterThan(0);
    }
  });

  property.prop([requests])("gives an extent only with an answer, and never a credential", (request) => {
    for (const { action, extent } of baseline(request).items) {
      if (action !== "answer") expect(extent.may).toStrictEqual([]);
      for (const secret of ["password", "pin", "auth-token"] as const) {
        expect(extent.may).not.toContain(secret);
        expect(extent.onceAuthorised).not.toContain(secret);
      }
    }
  });

  property.prop([requests])("is undetermined only where something can be asked", (request) => {
    for (const { verdict, missing } of baseline(request).items)
      if (verdict === "undetermined") expect(missing.length).toBeGreaterThan(0);
  });

  property.prop([requests])("asks for nothing that was said to be unavailable", (request) => {
    const { missing } = baseline(request);
    for (const [fact, value] of Object.entries(request.facts))
      if (value === "unavailable") expect(missing).not.toContain(fact);
  });
});

describe("completions", () => {
  const completion = fc.tuple(...factIds.map((id) => anyValueOf(id)));

  property.prop([requests, completion], { numRuns: 150 })(
    "if a partial request is answered, so is every completion, at least as far",
    (request, values) => {
      const partial = baseline(request);
      if (!mayAnswerNow(partial)) return;
      const open = situationFacts.filter((id) => {
        const value: unknown = Object.entries(request.facts).find(([fact]) => fact === id)?.[1];
        const fact = facts[id];
        return value === "unknown" || value === "unavailable" || (value === undefined && !("resting" in fact));
      });
      const stated = open.filter((id) => {
        const fact: Fact = facts[id];
        const value = String(values[factIds.indexOf(id)]);
        return fact.kind !== "closed" || !(fact.onlyIfStated ?? []).includes(value);
      });
      const complete = stated.reduce((soFar, id) => withFact(soFar, id, values[factIds.indexOf(id)]), request);
      if (impossible(complete)) return;
      const full = baseline(complete);
      expect(full.items.map(({ action }) => action)).toStrictEqual(partial.items.map(({ action }) => action));
      partial.items.forEach(({ extent }, index) => {
        for (const element of extent.may) expect(full.items[index]?.extent.may).toContain(element);
      });
    },
  );

  /** Facts that only ever close, or change the next step: at rest nobody raised what they stand for. */
  const onlyClose: readonly FactId[] = ["face", "handlerTie", "patronState", "recordAge", "wish", "othersData"];
  const resting = factIds.filter((id) => "resting" in facts[id] && !onlyClose.includes(id));
  /** Values that only ever close, of facts whose other values open: laws ban giving anything for this purpose. */
  const onlyCloses = (id: FactId, value: string | number) => id === "purpose" && value === "immigration-enforcement";
  /**
   * Is every item open, whatever its open facts turn out to be? What narrows an extent to nothing, or must be done
   * first, changes the next step and closes nothing.
   */
  const staysOpen = (request: PatronRequest) =>
    mayAnswerNow(baseline(request)) ||
    possibleOutcomes(baselineFor(request), request, options).every(
      ({ complete, outcomes }) =>
        complete && outcomes.every(({ verdict }) => verdict === "required" || verdict === "permitted"),
    );

  property.prop([
    requests,
    fc.constantFrom(...resting).chain((id) => fc.tuple(fc.constant<FactId>(id), anyValueOf(id))),
  ])("a resting value never opens more than another", (request, [id, value]) => {
    const other = withFact(request, id, value);
    if (onlyCloses(id, value) || !mayAnswerNow(baseline(withFact(request, id, undefined))) || impossible(other)) return;
    expect(staysOpen(other)).toBe(true);
  });

  test.each(exampleRequests.flatMap((request) => resting.map((id) => [id, request] as const)))(
    "%s at rest opens no more than another value, in every example",
    (id, request) => {
      if (!mayAnswerNow(baseline(withFact(request, id, undefined)))) return;
      const fact = facts[id];
      for (const value of fact.kind === "closed" ? fact.values : []) {
        const other = withFact(request, id, value);
        if (!onlyCloses(id, value) && !impossible(other))
          expect([id, value, staysOpen(other)]).toStrictEqual([id, value, true]);
      }
    },
  );
});

describe("rules", () => {
  property.prop([requests, fc.infiniteStream(fc.nat())], { numRuns: 15 })(
    "their order never matters",
    (request, keys) => {
      const shuffled = (pack: (typeof basePacks)[number]) => ({
        ...pack,
        rules: pack.rules
          .map((rule) => ({ rule, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ rule }) => rule),
      });
      const state = statePacks.find(({ jurisdiction }) => jurisdiction === request.library.jurisdiction);
      const one = baseline(request);
      const other = decideWith(state === undefined ? [] : [...basePacks, state].map(shuffled), request);
      const essence = ({ verdict, action, extent, answerableBy, missing, duties, never, procedures }: typeof one) => ({
        verdict,
        action,
        extent,
        answerableBy,
        missing,
        duties: [...duties, ...never].map(({ rule }) => rule).sort(),
        procedures: [...procedures].sort(),
      });
      expect(essence(other)).toStrictEqual(essence(one));
    },
  );

  const some = statePacks.filter((_, index) => index % 8 === 0);
  const forbidding = some.flatMap((state) =>
    (["local", "policy"] as const).flatMap((layer) => {
      const rule: PolicyRule = { ...says("more", ["forbid"]), layer };
      const draft = { id: "more", title: "More", packs: [...basePacks, state], sources: { s: { title: "S" } } };
      const more = definePolicy({ ...draft, rules: [rule] });
      return more.ok ? [more.value] : [];
    }),
  );
  property.prop([requests, fc.constantFrom(...forbidding)])("adding a forbid never opens anything", (request, more) => {
    if (more.jurisdiction !== request.library.jurisdiction) return;
    if (mayAnswerNow(decideInFull(more, request, options))) expect(mayAnswerNow(baseline(request))).toBe(true);
  });
  test("the library's own forbid can be added to a state's law", () => {
    expect(forbidding).toHaveLength(2 * some.length);
  });

  function decideWith(packs: readonly (typeof basePacks)[number][], request: PatronRequest) {
    const result = definePolicy({ id: "baseline", title: "Baseline", packs });
    if (!result.ok) throw new Error("shuffled packs have issues");
    return decideInFull(result.value satisfies Policy, request, options);
  }
});

describe("a gag", () => {
  const outsiders = fc.constantFrom(
    "front-line",
    "volunteer",
    "supervisor",
    "person-in-charge",
    "spokesperson",
    "vendor-staff",
    "unknown",
  );
  property.prop([requests, outsiders])("shows to nobody whom it does not allow to know", (request, handler) => {
    const about = { ...withFact(request, "handler", handler), items: [{ record: "request-existence" as const }] };
    const [first, ...others] = ["none", "asked-only", "ordered", "unknown", undefined].map((secrecy) =>
      baseline(withFact(about, "secrecy", secrecy)),
    );
    for (const other of others) expect(other).toStrictEqual(first);
  });
});
