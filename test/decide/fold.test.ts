import { describe, expect, test } from "vitest";
import type { Effect, Layer } from "../../src/index.js";
import { ask, policyOf, says } from "../support/small-policy.js";

type Said = { readonly [layer in Layer]?: readonly [Effect, ...Effect[]] };

/** Design §2.3, row by row: what each layer says, and what comes out. */
const rows: readonly (readonly [what: string, said: Said, verdict: string])[] = [
  ["nobody speaks: the default is forbid", {}, "forbidden"],
  ["forbid is final", { state: ["forbid"], policy: ["permit"], toolkit: ["permit"] }, "forbidden"],
  ["require is final", { state: ["require"], policy: ["forbid"] }, "required"],
  ["the stronger final wins", { federal: ["require"], state: ["forbid"] }, "required"],
  ["permit makes the default permit", { state: ["permit"] }, "permitted"],
  ["a weaker forbid still stands after a permit", { state: ["permit"], policy: ["forbid"] }, "forbidden"],
  ["a weaker require still stands after a permit", { state: ["permit"], policy: ["require"] }, "required"],
  ["a weaker doubt still stands after a permit", { state: ["permit"], policy: ["forbid", "silent"] }, "unsettled"],
  ["silent passes on", { federal: ["silent"], state: ["silent"], local: ["silent"], toolkit: ["permit"] }, "permitted"],
  ["doubtful forbid over a silent rest is forbidden either way", { state: ["forbid", "silent"] }, "forbidden"],
  ["doubtful forbid over a permit is unsettled", { state: ["forbid", "silent"], toolkit: ["permit"] }, "unsettled"],
  ["doubtful permit over nothing is unsettled", { state: ["permit", "silent"] }, "unsettled"],
  ["doubtful permit over a permit is permitted", { state: ["permit", "silent"], toolkit: ["permit"] }, "permitted"],
  ["doubtful require over a forbid is unsettled", { federal: ["require", "silent"], state: ["forbid"] }, "unsettled"],
  ["doubtful require over a require is required", { federal: ["require", "silent"], state: ["require"] }, "required"],
  [
    "required or permitted may be answered either way",
    { federal: ["require", "silent"], state: ["permit"] },
    "permitted",
  ],
  ["the toolkit is not read where policy spoke", { policy: ["permit"], toolkit: ["forbid"] }, "permitted"],
  ["the toolkit is read where policy is silent", { policy: ["silent"], toolkit: ["permit"] }, "permitted"],
  ["the toolkit's forbid stands after a state's permit", { state: ["permit"], toolkit: ["forbid"] }, "forbidden"],
  [
    "policy in doubt reads the toolkit in one reading",
    { policy: ["permit", "silent"], toolkit: ["forbid"] },
    "unsettled",
  ],
];

describe("the fold over layers", () => {
  test.each(rows)("%s", (_, said, verdict) => {
    const rules = Object.fromEntries(
      Object.entries(said).map(([layer, effect]) => [layer, [says(`${layer}-rule`, effect)]]),
    );
    // the laxity check refuses a policy rule over a settled forbid; the fold must hold all the same
    const inPacks = "policy" in rules && said.state?.[0] === "forbid" ? { ...rules, policy: [] } : rules;
    expect(ask(policyOf(inPacks)).verdict).toBe(verdict);
  });

  test("bodies of the policy layer are read outermost first", () => {
    const bodies = ["city", "library"];
    const byCity = {
      rules: [
        { ...says("city-forbids", ["forbid"]), body: "city" },
        { ...says("library-permits", ["permit"]), body: "library" },
      ],
      bodies,
    };
    const byLibrary = {
      rules: [
        { ...says("city-permits", ["permit"]), body: "city" },
        { ...says("library-forbids", ["forbid"]), body: "library" },
      ],
      bodies,
    };
    expect(ask(policyOf({}, byCity)).verdict).toBe("forbidden");
    expect(ask(policyOf({}, byLibrary)).verdict).toBe("forbidden");
  });
});

describe("inside a layer", () => {
  const ban = says("ban", ["forbid"]);
  const rows: readonly (readonly [what: string, rules: readonly ReturnType<typeof says>[], verdict: string])[] = [
    ["a contrary rule that overrides defeats", [ban, says("ground", ["permit"], { overrides: ["ban"] })], "permitted"],
    ["require absorbs permit", [says("may", ["permit"]), says("must", ["require"])], "required"],
    [
      "a settled silent rule defeats what it overrides",
      [ban, says("implied", ["silent"], { overrides: ["ban"] })],
      "forbidden",
    ],
    [
      "a doubtful ground leaves the ban standing in one reading",
      [ban, says("ground", ["permit", "silent"], { overrides: ["ban"] })],
      "unsettled",
    ],
    [
      "a rule that is itself defeated defeats nothing",
      [
        ban,
        says("ground", ["permit"], { overrides: ["ban"] }),
        says("exception", ["forbid"], { overrides: ["ground"] }),
      ],
      "forbidden",
    ],
    [
      "`unless` excludes",
      [
        says("ban", ["forbid"], { unless: { handler: ["director"] } }),
        says("ground", ["permit"], { when: { handler: ["director"] } }),
      ],
      "permitted",
    ],
    [
      "a doubtful forbid and a settled one forbid",
      [says("a", ["forbid"]), says("b", ["forbid", "silent"])],
      "forbidden",
    ],
  ];
  test.each(rows)("%s", (_, rules, verdict) => {
    expect(ask(policyOf({ state: rules })).verdict).toBe(verdict);
  });

  test("an implied silent rule lets the toolkit decide", () => {
    const policy = policyOf({
      state: [ban, says("implied", ["silent"], { overrides: ["ban"] })],
      toolkit: [says("own", ["permit"])],
    });
    expect(ask(policy).verdict).toBe("permitted");
  });

  test("a reason names what it defeated", () => {
    const decision = ask(policyOf({ state: [ban, says("ground", ["permit"], { overrides: ["ban"] })] }));
    expect(decision.reasons.map(({ rule, defeated }) => [rule, defeated.map((one) => one.rule)])).toStrictEqual([
      ["ground", ["ban"]],
    ]);
  });
});
