import { describe, expect, test } from "vitest";
import type { Doubt } from "../../src/policy/doubt.js";
import type { DisclosureRule, Effect, Layer } from "../../src/policy/rule.js";
import type { Point } from "./conditions.js";
import { findDoubtful, type Placed, readingsOn } from "./doubtful.js";

const order: readonly Layer[] = ["federal", "state", "local", "general", "policy", "toolkit"];
const cites = [{ source: "made" }] as const;

function placed(
  layer: Layer,
  id: string,
  effect: DisclosureRule["effect"],
  more: Partial<DisclosureRule> = {},
): Placed {
  return {
    layer,
    rank: order.indexOf(layer),
    rule: { id, kind: "disclosure", when: {}, effect, says: `${id}.`, cites, ...more },
  };
}

/** A rule that speaks only in one reading of a doubt with the readings `yes` and `no`. */
function hanging(layer: Layer, id: string, effect: Effect, doubt: string, more: Partial<DisclosureRule> = {}): Placed {
  return placed(layer, id, [effect, "silent"], { doubts: [{ doubt, as: { yes: effect, no: "silent" } }], ...more });
}

const point = (review: string) => ({ review }) as unknown as Point; // the rules here test nothing else
const asked = point("not-sought");

describe("docs/model.md, worked by hand", () => {
  test("rules of one doubt are read together: the ban and its exception come and go as one", () => {
    const rules = [
      hanging("state", "ban", "forbid", "reach"),
      hanging("state", "exception", "permit", "reach", { overrides: ["ban"] }),
    ];
    // reaches: the exception defeats the ban; does not reach: nothing speaks, and the default forbids
    expect(findDoubtful(rules, asked).outcomes).toEqual(new Set(["permitted", "forbidden"]));
    expect(findDoubtful([...rules, placed("policy", "ours", ["permit"])], asked).verdict).toBe("permitted");
  });
  test("read apart, the same pair would leave it open", () => {
    const rules = [
      hanging("state", "ban", "forbid", "one"),
      hanging("state", "exception", "permit", "other", { overrides: ["ban"] }),
      placed("policy", "ours", ["permit"]),
    ];
    expect(findDoubtful(rules, asked).verdict).toBe("unsettled");
  });
  test("a rule that hangs on two doubts speaks only where both let it", () => {
    const rule = placed("general", "summons", ["require", "silent"], {
      doubts: [
        { doubt: "force", as: { yes: "require", no: "silent" } },
        { doubt: "reach", as: { yes: "require", no: "silent" } },
      ],
    });
    expect(findDoubtful([rule], asked, new Map([["force", "no"]])).verdict).toBe("forbidden");
    expect(
      findDoubtful(
        [rule],
        asked,
        new Map([
          ["force", "yes"],
          ["reach", "yes"],
        ]),
      ).verdict,
    ).toBe("required");
  });
  test.each([
    ["not-sought", "unsettled"],
    ["pending", "unsettled"],
    ["sufficient", "required"],
    ["insufficient", "forbidden"],
  ] as const)("displacement over a ban, and counsel says %s: %s", (review, verdict) => {
    const rules = [hanging("federal", "displaces", "require", "displacement"), placed("state", "ban", ["forbid"])];
    expect(findDoubtful(rules, point(review)).verdict).toBe(verdict);
  });
  test("counsel's word never opens what every reading closes", () => {
    const rules = [placed("state", "ban", ["forbid"]), hanging("toolkit", "practice", "permit", "card")];
    expect(findDoubtful(rules, point("sufficient")).verdict).toBe("forbidden");
  });
  test("counsel's word does not settle a doubt that has no name", () => {
    const rules = [placed("state", "law-not-loaded", ["forbid", "silent"]), placed("general", "order", ["require"])];
    expect(findDoubtful(rules, point("sufficient")).verdict).toBe("unsettled");
  });
  test("displacement is no question where the state is silent: general law requires in either reading", () => {
    const rules = [hanging("federal", "displaces", "require", "displacement"), placed("general", "order", ["require"])];
    const found = findDoubtful(rules, asked);
    expect([found.verdict, [...found.open]]).toEqual(["required", []]);
  });
});

describe("readings", () => {
  const doubts: readonly Doubt[] = [
    { id: "us-ny/paper", asks: "?", readings: { opens: "It opens.", stays: "It does not." } },
    { id: "us-ny/card", asks: "?", readings: { opens: "It opens.", stays: "It does not." }, leftTo: "policy" },
  ];
  const reading = (doubt: string, as: string, by: "court" | "attorney-general" | "counsel" | "board", more = {}) =>
    ({ doubt, as, by, on: "2026-01-01", cites, ...more }) as const;
  const closing = (_: string, as: string) => as === "stays";
  const on = (...readings: readonly ReturnType<typeof reading>[]) =>
    Object.fromEntries(readingsOn({ readings }, doubts, "2026-11-30", closing));

  test.each([
    ["counsel's counts", [reading("us-ny/paper", "opens", "counsel")], { "us-ny/paper": "opens" }],
    ["a board alone never opens what the law may close", [reading("us-ny/paper", "opens", "board")], {}],
    ["a board may take the closing reading", [reading("us-ny/paper", "stays", "board")], { "us-ny/paper": "stays" }],
    ["a board settles what is left to policy", [reading("us-ny/card", "opens", "board")], { "us-ny/card": "opens" }],
    [
      "a court's counts before counsel's",
      [reading("us-ny/paper", "opens", "counsel"), reading("us-ny/paper", "stays", "court")],
      { "us-ny/paper": "stays" },
    ],
    [
      "two of one rank that differ leave it open",
      [reading("us-ny/paper", "opens", "counsel"), reading("us-ny/paper", "stays", "counsel")],
      {},
    ],
    ["one of the future does not count yet", [reading("us-ny/paper", "opens", "court", { on: "2026-12-01" })], {}],
    ["one that expired counts no more", [reading("us-ny/paper", "opens", "court", { until: "2026-11-30" })], {}],
    ["a reading that the doubt does not have is none", [reading("us-ny/paper", "widens", "court")], {}],
  ] as const)("%s", (_, readings, settled) => {
    expect(on(...readings)).toEqual(settled);
  });
});
