import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { fold, layer, type Outcome, outcomes, verdict } from "../../src/decide/meaning.js";
import type { DisclosureRule, Effect, Layer } from "../../src/index.js";
import { doubtsOf } from "../../src/policy/doubts.js";
import { leafOf } from "../../src/space/leaf.js";
import { says } from "../support/small-policy.js";

const nothing = () => undefined;
type Said = readonly (readonly [Layer, ...Effect[]])[];
const folded = (said: Said) => [...fold(said.map(([name, ...effects]) => ({ layer: name, says: effects })))].sort();

describe("fold, row by row", () => {
  test.each<[string, Said, Outcome[]]>([
    ["end of layers: forbid at first", [], ["forbidden"]],
    [
      "forbid is final",
      [
        ["federal", "forbid"],
        ["state", "require"],
        ["policy", "permit"],
      ],
      ["forbidden"],
    ],
    [
      "require is final",
      [
        ["state", "require"],
        ["policy", "forbid"],
      ],
      ["required"],
    ],
    ["permit: the default is permit", [["state", "permit"]], ["permitted"]],
    [
      "permit: a weaker forbid still stands",
      [
        ["state", "permit"],
        ["policy", "forbid"],
      ],
      ["forbidden"],
    ],
    [
      "permit: a weaker require still stands",
      [
        ["state", "permit"],
        ["general", "require"],
      ],
      ["required"],
    ],
    [
      "silent: the next weaker layer",
      [
        ["federal", "silent"],
        ["state", "permit"],
      ],
      ["permitted"],
    ],
    [
      "the toolkit is not read where policy spoke",
      [
        ["policy", "permit"],
        ["toolkit", "forbid"],
      ],
      ["permitted"],
    ],
    [
      "the toolkit is read where policy is silent",
      [
        ["policy", "silent"],
        ["toolkit", "permit"],
      ],
      ["permitted"],
    ],
    [
      "the toolkit is read after a state's permit",
      [
        ["state", "permit"],
        ["toolkit", "forbid"],
      ],
      ["forbidden"],
    ],
    [
      "an outer body's permit leaves an inner body to forbid",
      [
        ["policy", "permit"],
        ["policy", "forbid"],
      ],
      ["forbidden"],
    ],
    ["a tie gives both", [["state", "permit", "forbid"]], ["forbidden", "permitted"]],
  ])("%s", (_, said, expected) => {
    expect(folded(said)).toStrictEqual(expected);
  });

  const effects = fc.constantFrom<Effect>("forbid", "permit", "require", "silent");
  property.prop([fc.array(effects, { maxLength: 5 })])("one effect a layer gives one outcome", (list) => {
    expect(folded(list.map((effect) => ["state", effect])).length).toBe(1);
  });
});

describe("layer, row by row", () => {
  const ban = says("ban", ["forbid"]);
  const ground = says("ground", ["permit"]);
  test.each<[string, DisclosureRule[], Effect[]]>([
    ["none", [], ["silent"]],
    ["only silent", [says("quiet", ["silent"])], ["silent"]],
    ["permit", [ground], ["permit"]],
    ["require absorbs permit", [ground, says("duty", ["require"])], ["require"]],
    ["forbid", [ban], ["forbid"]],
    ["a tie says both", [ban, ground], ["permit", "forbid"]],
    ["a rule falls to a contrary one that overrides it", [ban, { ...ground, overrides: ["ban"] }], ["permit"]],
    ["a concurring rule does not fall", [ground, says("duty", ["require"], { overrides: ["ground"] })], ["require"]],
    [
      "a rule that falls defeats nothing",
      [ban, { ...ground, overrides: ["ban"] }, says("exception", ["forbid"], { overrides: ["ground"] })],
      ["forbid"],
    ],
    [
      "what its doubt silences neither speaks nor defeats",
      [ban, says("maybe", ["permit", "silent"], { overrides: ["ban"] })],
      ["forbid"],
    ],
  ])("%s", (_, rules, expected) => {
    expect(layer(rules, nothing)).toStrictEqual(expected);
  });
});

describe("verdict, row by row", () => {
  test.each<[Outcome[], Parameters<typeof verdict>[1], string]>([
    [["required"], "not-sought", "required"],
    [["permitted"], "not-sought", "permitted"],
    [["forbidden"], "not-sought", "forbidden"],
    [["required", "permitted"], "not-sought", "permitted"],
    [["forbidden", "permitted"], "not-sought", "unsettled"],
    [["forbidden", "permitted"], "pending", "unsettled"],
    [["forbidden", "permitted"], "sufficient", "permitted"],
    [["forbidden", "required"], "sufficient", "required"],
    [["forbidden", "required", "permitted"], "sufficient", "permitted"],
    [["forbidden", "required"], "insufficient", "forbidden"],
    [["forbidden"], "sufficient", "forbidden"],
    [["required"], "insufficient", "required"],
  ])("%j, and counsel says %s: %s", (of, review, expected) => {
    expect(verdict(new Set(of), review)).toBe(expected);
  });
});

/** Rules of a few layers, of which some share a doubt, within a layer and across. */
const layersOfRules = fc
  .array(
    fc.record({
      at: fc.constantFrom<Layer>("federal", "state", "policy", "toolkit"),
      effect: fc.constantFrom<Effect>("forbid", "permit", "require", "silent"),
      doubt: fc.option(fc.constantFrom("x", "y", "z"), { nil: undefined }),
      reaches: fc.boolean(),
      overrides: fc.array(fc.nat(6), { maxLength: 2 }),
    }),
    { maxLength: 7 },
  )
  .map((drafts) => {
    const rules = drafts.map(({ at, effect, doubt, reaches, overrides }, place) => ({
      at,
      rule: says(`r${place}`, effect === "silent" || doubt === undefined ? [effect] : [effect, "silent"], {
        overrides: overrides.filter((other) => other < place && drafts[other]?.at === at).map((other) => `r${other}`),
        ...(doubt === undefined || effect === "silent"
          ? {}
          : { doubts: [{ doubt, as: reaches ? { yes: effect, no: "silent" } : { yes: "silent", no: effect } }] }),
      }),
    }));
    return (["federal", "state", "policy", "toolkit"] as const).map((name) => ({
      layer: name,
      rules: rules.flatMap(({ at, rule }) => (at === name ? [rule] : [])),
    }));
  });

property.prop([layersOfRules, fc.constantFrom("not-sought", "sufficient", "insufficient")], { numRuns: 500 })(
  "the engine says what the meaning says in every reading, rules of one doubt read together",
  (layers, review) => {
    const doubts = [...new Set(layers.flatMap(({ rules }) => rules.flatMap(doubtsOf)).map(({ doubt }) => doubt))];
    const readings = doubts.reduce<readonly ReadonlyMap<string, string>[]>(
      (soFar, doubt) => soFar.flatMap((one) => ["yes", "no"].map((as) => new Map([...one, [doubt, as]]))),
      [new Map()],
    );
    const all = new Set(readings.flatMap((one) => [...outcomes(layers, (doubt) => one.get(doubt))]));
    const word = ["not-sought", "sufficient", "insufficient"].indexOf(review);
    expect(leafOf(layers, word).position).toBe(verdict(all, review as Parameters<typeof verdict>[1]));
  },
);
