import fc from "fast-check";
import type { Property } from "../../src/analyse/index.js";
import {
  type Condition,
  type Dependent,
  type DisclosureRule,
  dataElements,
  definePolicy,
  type Effect,
  type Pack,
  type Policy,
  type PolicyDraft,
  type PolicyRule,
  type Rule,
} from "../../src/index.js";

/** Facts that small policies test, with the values that they tell apart; some are tied by constraints, some are not. */
const tested: { readonly [fact: string]: readonly (readonly string[] | object)[] } = {
  requester: [["media"], ["patron", "parent"], ["police-local"], ["spouse", "media"]],
  instrument: [
    ["oral-request-no-process"],
    ["court-order"],
    ["search-warrant", "court-order"],
    ["grand-jury-subpoena"],
  ],
  signedBy: [["judge"], ["attorney", "clerk"], ["nobody"]],
  execution: [["under-way"], ["presented"]],
  consent: [["none"], ["written"], ["spoken", "written"]],
  subjectAge: [{ below: 18 }, { from: 18 }, { from: 13, below: 16 }],
  linkage: [["person-to-use"], ["no-person", "person-only"]],
  review: [["sufficient"], ["not-sought", "pending"]],
  libraryType: [["public"], ["special", "public-school"]],
};
const records = [["hold"], ["loan-history", "room-booking"], ["surveillance-video"]] as const;

const one = <K extends string>(facts: readonly K[]) =>
  fc.constantFrom(...facts).chain((fact) => fc.tuple(fc.constant(fact), fc.constantFrom(...(tested[fact] ?? []))));

function conditionOn(facts: readonly string[], most: number): fc.Arbitrary<Condition> {
  return (
    fc
      .array(one(facts), { maxLength: most })
      // facts and their values are from the table above
      .map((tests) => Object.fromEntries(tests) as Condition)
  );
}

const effects: readonly (readonly [Effect, ...Effect[]])[] = [
  ["forbid"],
  ["permit"],
  ["require"],
  ["silent"],
  ["forbid", "silent"],
  ["permit", "silent"],
  ["require", "silent"],
  ["forbid", "require", "silent"],
];

type Placed = { readonly rule: Rule; readonly place: Place };
const places = ["federal", "state", "local", "outer", "inner", "toolkit"] as const;
type Place = (typeof places)[number];

function disclosure(facts: readonly string[]): fc.Arbitrary<Placed> {
  return fc
    .record({
      place: fc.constantFrom(...places),
      when: fc.array(conditionOn(facts, 2), { minLength: 1, maxLength: 2 }),
      record: fc.option(fc.constantFrom(...records), { freq: 3 }),
      unless: fc.option(conditionOn(facts, 2), { freq: 3 }),
      effect: fc.constantFrom(...effects),
      dates: fc.constantFrom({}, {}, {}, { from: "2026-01-01" }, { until: "2026-01-01" }),
    })
    .map(({ place, when, record, unless, effect, dates }) => {
      const opens = effect.includes("permit") || effect.includes("require");
      const rule: DisclosureRule = {
        ...bare,
        kind: "disclosure",
        // a claim of who asks opens nothing before it is shown
        when: when.map((condition) => ({
          ...condition,
          ...(record === null ? {} : { record }),
          ...(opens && condition.requester !== undefined ? { standing: ["proved"] as const } : {}),
        })),
        ...(unless === null || Object.keys(unless).length === 0 ? {} : { unless }),
        effect,
        ...dates,
      };
      return { place, rule };
    });
}

const bare = { id: "", says: "A rule made up for a test.", cites: [{ source: "s" }] } as const;

type Shape = Dependent extends infer D ? (D extends Dependent ? Omit<D, keyof typeof bare> : never) : never;
const shapes: fc.Arbitrary<Shape> = fc.oneof(
  fc
    .subarray(["director", "front-line", "volunteer"] as const, { minLength: 1 })
    .map((roles) => ({ kind: "authority" as const, roles })),
  fc
    .constantFrom(
      ["legal-name"] as const,
      { except: ["email"] } as const,
      ["legal-name", "title-or-description"] as const,
    )
    .map((elements) => ({ kind: "extent" as const, elements })),
  fc.constantFrom("after", "desk").map((procedure) => ({ kind: "procedure" as const, procedure: procedure as "desk" })),
  fc
    .record({
      level: fc.constantFrom("must", "should", "never"),
      act: fc.constantFrom("log-request", "consult-counsel"),
      first: fc.boolean(),
    })
    .map((duty) => ({ kind: "duty" as const, ...duty })),
);

function dependent(facts: readonly string[]): fc.Arbitrary<Placed> {
  return fc
    .record({
      place: fc.constantFrom(...places),
      shape: shapes,
      when: fc.option(conditionOn(facts, 1), { freq: 1 }),
      verdict: fc.option(fc.subarray(["required", "permitted", "forbidden", "unsettled"] as const, { minLength: 1 })),
      goesWith: fc.option(fc.nat(7), { freq: 3 }),
    })
    .map(({ place, shape, when, verdict, goesWith }) => ({
      place,
      rule: {
        ...bare,
        ...shape,
        ...(when === null && verdict === null ? {} : { when: { ...when, ...(verdict === null ? {} : { verdict }) } }),
        // made the id of a rule, or left out, once rules have ids
        ...(goesWith === null ? {} : { with: [`${goesWith}`] }),
      } as Dependent, // a shape with its base
    }));
}

/** Drafts of small policies over all layers, with doubt, dates, overrides and rules that depend on the verdict. */
export const drafts: fc.Arbitrary<PolicyDraft> = fc
  .subarray(Object.keys(tested), { minLength: 2, maxLength: 3 })
  .chain((facts) =>
    fc.record({
      disclosures: fc.array(disclosure(facts), { minLength: 1, maxLength: 7 }),
      dependents: fc.array(dependent(facts), { maxLength: 5 }),
      keep: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
    }),
  )
  .map(({ disclosures, dependents, keep }) => draftOf([...disclosures, ...dependents], keep));

function draftOf(placed: readonly Placed[], keep: readonly boolean[]): PolicyDraft {
  const named = placed.map(({ rule, place }, index) => ({ place, rule: { ...rule, id: `r${index}` } }));
  const ids = named.filter(({ rule }) => rule.kind === "disclosure").map(({ rule }) => rule.id);
  const whole = named.map(({ rule, place }, index): Placed => {
    const earlier = named.slice(0, index).filter((other) => other.place === place && other.rule.kind === rule.kind);
    // a later rule overrides earlier ones of its place, mostly, so that few drafts are refused as ties
    const overrides = earlier
      .filter(
        (other, at) => contrary(other.rule, rule) && (rule.kind === "disclosure" || keep[(index + at) % keep.length]),
      )
      .map((other) => other.rule.id);
    const goes = rule.kind === "disclosure" ? undefined : rule.with?.map((at) => ids[Number(at) % ids.length] ?? "r0");
    return {
      place,
      rule: {
        ...rule,
        ...(overrides.length === 0 ? {} : { overrides }),
        ...(goes === undefined ? {} : { with: goes }),
      } as Rule, // the same kind as before
    };
  });
  const at = (...wanted: Place[]) => whole.filter(({ place }) => wanted.includes(place));
  const pack = (layer: Pack["layer"]): Pack => ({
    id: `p-${layer}`,
    title: layer,
    layer,
    ...(layer === "state" ? { jurisdiction: "US-AL" as const } : {}),
    sources: { s: { title: "A source" } },
    rules: at(layer).map(({ rule }) => rule),
  });
  return {
    id: "small",
    title: "Small",
    bodies: ["outer", "inner"],
    packs: [
      pack("federal"),
      pack("state"),
      pack("local"),
      { ...pack("toolkit"), rules: [anybody, ...pack("toolkit").rules] },
    ],
    sources: { s: { title: "A source" } },
    rules: at("outer", "inner").map(({ rule, place }): PolicyRule => ({ ...rule, body: place })),
  };
}

const anybody: Rule = { ...bare, id: "anybody", kind: "authority", roles: ["director", "front-line"] };

/** Could these two say contrary things? */
function contrary(a: Rule, b: Rule): boolean {
  if (a.kind !== "disclosure" || b.kind !== "disclosure") return true;
  const way = (effect: Effect) => (effect === "permit" || effect === "require" ? "open" : effect);
  return a.effect.some((one) => b.effect.some((other) => way(one) !== way(other)));
}

/** A change of one disclosure rule of a draft: gone, turned round, without its exception, or of another effect. */
export const changedDraft: fc.Arbitrary<(draft: PolicyDraft) => PolicyDraft> = fc
  .record({
    at: fc.nat(20),
    how: fc.constantFrom("drop", "effect", "unless", "when"),
    effect: fc.constantFrom(...effects),
  })
  .map(({ at, how, effect }) => (draft: PolicyDraft): PolicyDraft => {
    const all = [...(draft.packs ?? []).flatMap(({ rules }) => rules), ...(draft.rules ?? [])];
    const disclosures = all.filter((rule): rule is DisclosureRule => rule.kind === "disclosure");
    const chosen = disclosures[at % disclosures.length];
    const change = <R extends Rule>(rules: readonly R[]): readonly R[] =>
      rules.flatMap((rule): readonly R[] => {
        if (rule.id !== chosen?.id || rule.kind !== "disclosure") {
          const { overrides, ...rest } = rule;
          const left = how === "drop" ? overrides?.filter((id) => id !== chosen?.id) : overrides;
          // the same rule but for an override of a rule that is gone
          return [(left === undefined || left.length === 0 ? rest : { ...rest, overrides: left }) as R];
        }
        if (how === "drop") return [];
        if (how === "effect") return [{ ...rule, effect }];
        const { unless: _unless, ...open } = rule;
        return how === "unless" ? [open as R] : [{ ...rule, when: { consent: ["written"] } }]; // a rule less a part
      });
    return {
      ...draft,
      packs: (draft.packs ?? []).map((pack) => ({ ...pack, rules: change(pack.rules) })),
      rules: change(draft.rules ?? []),
    };
  });

/** Statements about small policies, most of them wrong. */
export const propertiesOn: fc.Arbitrary<readonly Property[]> = fc.array(
  fc
    .record({
      when: conditionOn(Object.keys(tested), 2),
      claim: fc.oneof(
        fc
          .subarray(["required", "permitted", "forbidden", "unsettled"] as const, { minLength: 1, maxLength: 3 })
          .map((verdict) => ({ verdict })),
        fc.subarray(["director", "front-line", "volunteer"] as const).map((answerableBy) => ({ answerableBy })),
        fc.constantFrom("log-request" as const, "consult-counsel" as const).map((duty) => ({ duty })),
        fc.constantFrom("log-request" as const, "consult-counsel" as const).map((never) => ({ never })),
        fc.constant({ within: dataElements.filter((element) => element !== "email") }),
      ),
    })
    .map((one) => ({ id: "p", ...one })),
  { minLength: 1, maxLength: 4 },
);

/** A policy, unless the draft is refused. */
export function madeFrom(draft: PolicyDraft): Policy | undefined {
  const defined = definePolicy(draft);
  return defined.ok ? defined.value : undefined;
}
