import { fc, test as property } from "@fast-check/vitest";
import { expect } from "vitest";
import { fold, type Outcome, outcomes, verdict } from "../../src/decide/meaning.js";
import { type DisclosureRule, definePolicy, type Effect, type PatronRequest, type Policy } from "../../src/index.js";
import { elementsOf } from "../../src/vocabulary/record-elements.js";
import { exampleRequests, requests } from "../support/arbitraries.js";
import { basePacks, statePacks } from "../support/baseline.js";
import { decideInFull } from "../support/in-full.js";
import { day, says } from "../support/small-policy.js";

/**
 * What follows from the meaning, each theorem by its name: over all packs with requests near everyday situations, or
 * over generated layers where it speaks of rules.
 */

const policies = new Map<string, Policy>();
/** The baseline of a jurisdiction; each is made once. */
function policyOf(pack: (typeof statePacks)[number]): Policy {
  const known = policies.get(pack.id);
  if (known !== undefined) return known;
  const defined = definePolicy({ id: "town", title: "Town", packs: [...basePacks, pack] });
  if (!defined.ok) throw new Error(`${pack.id} has issues`);
  policies.set(pack.id, defined.value);
  return defined.value;
}
const packs = fc.constantFrom(...statePacks);
const options = { asOf: day };
const inState = (request: PatronRequest, policy: Policy): PatronRequest => ({
  ...request,
  library: { ...request.library, ...(policy.jurisdiction === undefined ? {} : { jurisdiction: policy.jurisdiction }) },
});
const decided = (pack: (typeof statePacks)[number], request: PatronRequest) => {
  const policy = policyOf(pack);
  return decideInFull(policy, inState(request, policy), options);
};
const opens = (effects: readonly Effect[]) => effects.includes("permit") || effects.includes("require");

const effect = fc.constantFrom<Effect>("forbid", "permit", "require", "silent");
const said = fc.array(
  fc.record({
    layer: fc.constantFrom("federal" as const, "state" as const, "policy" as const),
    says: fc.tuple(effect),
  }),
  { maxLength: 5 },
);
const isOpen = (of: ReadonlySet<Outcome>) => !of.has("forbidden");
const runs = { numRuns: 60 };

property.prop([said, said])("a_forbid_of_law_is_final", (above, below) => {
  const silent = above.map(({ layer }) => ({ layer, says: ["silent"] as const }));
  expect([...fold([...silent, { layer: "state", says: ["forbid"] }, ...below])]).toStrictEqual(["forbidden"]);
});

property.prop([said, fc.nat(5)])("adding_a_forbid_never_opens", (layers, at) => {
  const place = Math.min(at, layers.length);
  const more = [
    ...layers.slice(0, place),
    { layer: "state" as const, says: ["forbid"] as const },
    ...layers.slice(place),
  ];
  if (isOpen(fold(more))) expect(isOpen(fold(layers))).toBe(true);
});

property.prop([said, said])("a_weaker_layer_never_opens_what_a_stronger_closed", (above, below) => {
  const closed = [...above, { layer: "state" as const, says: ["forbid"] as const }];
  expect([...fold([...closed, ...below])]).toStrictEqual([...fold(closed)]);
});

property.prop([fc.subarray<Outcome>(["required", "permitted", "forbidden"], { minLength: 1 })])(
  "advice_never_opens_what_every_reading_closes",
  (all) => {
    const word = verdict(new Set(all), "sufficient");
    if (word === "required" || word === "permitted") expect(all).toContain(word);
    if (all.every((one) => one === "forbidden")) expect(word).toBe("forbidden");
  },
);

property.prop([packs, requests], runs)("nothing_opens_without_a_citation", (pack, request) => {
  for (const { verdict: position, action, reasons } of decided(pack, request).items) {
    if (position !== "required" && position !== "permitted") continue;
    if (action === "comply") continue; // a warrant that is carried out is its own reason
    expect(reasons.filter((one) => opens(one.effect)).flatMap(({ cites }) => cites).length).toBeGreaterThan(0);
  }
});

property.prop([packs, fc.constantFrom(...exampleRequests)], runs)("unknown_is_never_permission", (pack, request) => {
  const nothingKnown = { ...request, facts: {} };
  expect(decided(pack, nothingKnown).items.map(({ action }) => action)).not.toContain("answer");
});

property.prop([packs, requests, fc.constantFrom("none", "asked-only", "ordered")], runs)(
  "a_gag_is_invisible",
  (pack, request, secrecy) => {
    const of = (gag: string) =>
      decided(pack, {
        ...request,
        facts: { ...request.facts, handler: "volunteer", secrecy: gag } as PatronRequest["facts"],
        items: [{ record: "request-existence" }],
      });
    const { assumed: _a, ...told } = of(secrecy);
    const { assumed: _b, ...open } = of("none");
    const bare = ({ items, ...rest }: typeof told) => ({
      ...rest,
      items: items.map(({ assumed: _, ...item }) => item),
    });
    expect(bare(told)).toStrictEqual(bare(open));
  },
);

property.prop([packs, requests], runs)("items_do_not_depend_on_each_other", (pack, request) => {
  const whole = decided(pack, request);
  for (const [at, item] of request.items.entries())
    expect(decided(pack, { ...request, items: [item] }).items[0]).toStrictEqual(whole.items[at]);
});

property.prop([packs, requests], runs)("order_never_matters", (pack, request) => {
  const turned = definePolicy({ id: "town", title: "Town", packs: [pack, ...[...basePacks].reverse()] });
  if (!turned.ok) throw new Error("issues");
  const policy = policyOf(pack);
  const asked = inState(request, policy);
  expect(decideInFull(turned.value, asked, options)).toStrictEqual(decideInFull(policy, asked, options));
});

property.prop([packs, requests], runs)("no_element_outside_the_record", (pack, request) => {
  for (const { record, extent } of decided(pack, request).items)
    for (const element of [...extent.may, ...extent.onceAuthorised]) expect(elementsOf(record)).toContain(element);
});

property.prop(
  [
    packs,
    requests,
    fc.constantFrom(
      "grand-jury-subpoena" as const,
      "court-order" as const,
      "court-issued-subpoena" as const,
      "search-warrant" as const,
    ),
    fc.constantFrom("state-trial-court" as const, "federal-court" as const),
  ],
  runs,
)("no_court_paper_here_is_declined", (pack, request, instrument, court) => {
  const { requester = "police-local" } = request.facts;
  const served = { ...request, facts: { ...request.facts, requester, instrument, court, obliges: "produce" as const } };
  expect(decided(pack, served).items.map(({ action }) => action)).not.toContain("decline");
});

const doubtful = (id: string, opening: Effect): DisclosureRule =>
  says(id, [opening, "silent"], { doubts: [{ doubt: "x", as: { reaches: opening, "does-not-reach": "silent" } }] });

property.prop([fc.constantFrom<Effect>("permit", "require", "forbid"), fc.constantFrom("reaches", "does-not-reach")])(
  "a_reading_never_opens_more_than_the_doubt",
  (opening, as) => {
    const layers = [{ layer: "state" as const, rules: [doubtful("rule", opening)] }];
    const read = outcomes(layers, () => as);
    const open = new Set(["reaches", "does-not-reach"].flatMap((one) => [...outcomes(layers, () => one)]));
    for (const outcome of read) expect(open).toContain(outcome);
  },
);

property.prop([fc.constantFrom<Effect>("permit", "require", "forbid"), fc.constantFrom("reaches", "does-not-reach")])(
  "a_board_alone_never_opens",
  (opening, as) => {
    const rule = doubtful("rule", opening);
    const defined = definePolicy({
      id: "town",
      title: "Town",
      sources: { s: { title: "A source" } },
      rules: [rule],
      doubts: [{ id: "x", asks: "Does it reach?", readings: { reaches: "Yes.", "does-not-reach": "No." } }],
      readings: [{ doubt: "x", as, by: "board", on: "2026-01-01", cites: [{ source: "s" }] }],
    });
    const closing = opening === "forbid" ? "reaches" : "does-not-reach";
    expect(defined.ok ? "taken" : defined.issues.map(({ code }) => code)).toStrictEqual(
      as === closing ? "taken" : ["board-alone"],
    );
  },
);
