import { describe, expect, test } from "vitest";
import { definePolicy, describePolicyIssue, type PolicyIssue, type PolicyRule, parsePolicy } from "../../src/index.js";
import { pack, policyOf, rule, says } from "../support/small-policy.js";

const sources = { s: { title: "A source" } };

function issues(rules: readonly unknown[], more: object = {}): readonly PolicyIssue[] {
  // rules that the type forbids are what these tests are about
  const result = definePolicy({ id: "p", title: "P", sources, rules: rules as readonly PolicyRule[], ...more });
  return result.ok ? [] : result.issues;
}

const codes = (found: readonly PolicyIssue[]) => found.map(({ code }) => code);
const state = (...rules: readonly ReturnType<typeof says>[]) => ({ packs: [pack("state", rules)] });

/** Design §2.3, every check at definition time. */
const rows: readonly (readonly [what: string, rules: readonly unknown[], code: string, says: RegExp])[] = [
  ["no citation", [says("a", ["forbid"], { cites: [] as never })], "missing-citation", /names no source/],
  [
    "a source that does not exist",
    [says("a", ["forbid"], { cites: [{ source: "z" }] })],
    "unknown-source",
    /no source is called `z`/,
  ],
  [
    "an unknown value",
    [says("a", ["forbid"], { when: { requester: ["patrn"] as never } })],
    "unknown-value",
    /did you mean `patron`/,
  ],
  [
    "an unknown fact",
    [says("a", ["forbid"], { when: { requestor: ["patron"] } as never })],
    "unknown-key",
    /did you mean `requester`/,
  ],
  [
    "an unknown act",
    [rule({ id: "d", kind: "duty", level: "must", act: "log-requests" as never })],
    "unknown-value",
    /did you mean `log-request`/,
  ],
  ["no value", [says("a", ["forbid"], { when: { requester: [] } })], "empty-condition", /can never apply/],
  [
    "an empty interval",
    [says("a", ["forbid"], { when: { subjectAge: { from: 16, below: 16 } } })],
    "empty-condition",
    /can never apply/,
  ],
  ["no effect", [says("a", [] as never)], "empty-effect", /has no effect/],
  ["a day that does not exist", [says("a", ["forbid"], { from: "2026-02-30" })], "bad-date", /not a calendar day/],
  [
    "dates reversed",
    [says("a", ["forbid"], { from: "2026-02-01", until: "2026-02-01" })],
    "dates-reversed",
    /ends before it begins/,
  ],
  [
    "an override that dangles",
    [says("aa", ["forbid"]), says("b", ["permit"], { overrides: ["ab"] })],
    "dangling-override",
    /did you mean `aa`/,
  ],
  ["two rules of one id", [says("a", ["forbid"]), says("a", ["forbid"])], "duplicate-rule", /another rule/],
  [
    "overrides in a circle",
    [says("a", ["forbid"], { overrides: ["b"] }), says("b", ["permit"], { overrides: ["a"] })],
    "override-cycle",
    /circle/,
  ],
  ["a body that is not listed", [{ ...says("a", ["forbid"]), body: "branch" }], "unknown-body", /not among `bodies`/],
  [
    "opening on a claim that is not shown",
    [says("a", ["permit"], { when: { requester: ["parent"] } })],
    "opens-on-claim",
    /standing/,
  ],
  [
    "a rule that goes with one that is not there",
    [says("aa", ["permit"]), rule({ id: "e", kind: "extent", elements: [], with: ["ab"] })],
    "dangling-with",
    /would never count; did you mean `aa`/,
  ],
  [
    "a level that is none",
    [rule({ id: "d", kind: "duty", level: "NEVER" as never, act: "log-request" })],
    "unknown-value",
    /unknown value `NEVER`/,
  ],
  [
    "a number that is none",
    [says("a", ["forbid"], { when: { subjectAge: { below: Number.NaN } } })],
    "malformed",
    /a finite number/,
  ],
  [
    "a day of a scale that does not exist",
    [says("a", ["forbid"], { when: { returnDate: { from: "2026-02-30" } } })],
    "bad-date",
    /not a calendar day/,
  ],
  [
    "a layer that is not the library's",
    [{ ...says("a", ["permit"]), layer: "toolkit" }],
    "unknown-value",
    /local, policy/,
  ],
  [
    "a rule that betrays a gag",
    [rule({ id: "d", kind: "duty", level: "never", act: "tell-others", when: { secrecy: ["ordered"] } })],
    "gag-leak",
    /betray a gag/,
  ],
];

describe("what definePolicy refuses", () => {
  test.each(rows)("%s", (_, rules, code, sentence) => {
    const found = issues(rules);
    expect(codes(found)).toContain(code);
    expect(found.map(describePolicyIssue).join("\n")).toMatch(sentence);
  });

  test("all issues at once, each with its path", () => {
    const found = issues([
      says("a", ["forbid"], { cites: [] as never, from: "x" }),
      says("b", ["forbid"], { when: { requester: ["x"] as never } }),
    ]);
    expect(found.map(({ path }) => path.join("."))).toStrictEqual([
      "rules.0.cites",
      "rules.0.from",
      "rules.1.when.requester.0",
    ]);
  });

  test("a rule of another layer cannot be overridden", () => {
    expect(codes(issues([says("mine", ["permit"], { overrides: ["ban"] })], state(says("ban", ["forbid"]))))).toContain(
      "override-of-other-layer",
    );
  });

  const lawful = rule({ id: "named", kind: "extent", elements: ["email"] });
  const wide = rule({ id: "wide", kind: "extent", elements: { except: [] }, overrides: ["named"] });
  const notice = rule({ id: "notice", kind: "duty", level: "must", act: "notify-patron", first: true });
  const quiet = (when = {}) => rule({ id: "quiet", kind: "duty", level: "never", act: "notify-patron", when });
  test("a limit of the law cannot be overridden, one of the toolkit can", () => {
    expect(codes(issues([wide], { packs: [pack("state", [lawful])] }))).toStrictEqual(["override-of-other-layer"]);
    expect(issues([wide], { packs: [pack("toolkit", [lawful])] })).toStrictEqual([]);
  });
  test("an inner body overrides nothing of an outer one", () => {
    const bodies = [
      { ...lawful, body: "city" },
      { ...wide, body: "branch" },
    ];
    expect(codes(issues(bodies, { bodies: ["city", "branch"] }))).toStrictEqual(["override-of-other-layer"]);
    expect(issues(bodies, { bodies: ["branch", "city"] })).toStrictEqual([]);
  });
  test("what the law wants done first is not forbidden by the library", () => {
    const police = { ...notice, when: { requester: ["police-local"] } } as const;
    const law = { packs: [pack("state", [police])] };
    expect(codes(issues([quiet()], law))).toStrictEqual(["override-of-other-layer"]);
    expect(issues([quiet({ requester: ["patron"] })], law)).toStrictEqual([]);
    expect(issues([quiet()], { packs: [pack("state", [{ ...police, first: false }])] })).toStrictEqual([]);
    expect(issues([police], { packs: [pack("state", [quiet()])] })).toStrictEqual([]);
  });
  test.each<[string, object, string]>([
    ["a fact of the situation", { standing: "proved" }, "unknown-key"],
    ["a value that does not exist", { libraryType: "castle" }, "unknown-value"],
    ["a jurisdiction that does not exist", { jurisdiction: "US-XX" }, "unknown-value"],
    ["names that are none", { roles: "director" }, "malformed"],
  ])("%s in a profile", (_, profile, code) => {
    expect(codes(issues([], { profile }))).toStrictEqual([code]);
  });
  test("two jurisdictions", () => {
    expect(
      codes(issues([], { packs: [pack("state", []), { ...pack("state", []), id: "other", jurisdiction: "US-NY" }] })),
    ).toStrictEqual(["two-jurisdictions"]);
  });
});

describe("ties", () => {
  const child = says("child", ["forbid"], { when: { subjectAge: { below: 18 } } });
  const adult = says("adult", ["permit"], { when: { subjectAge: { from: 18 } } });
  const teen = says("teen", ["permit"], { when: { subjectAge: { from: 16 }, channel: ["phone"] } });

  test("rules that cannot meet are no tie", () => {
    expect(issues([child, adult])).toStrictEqual([]);
  });
  test("rules that can meet are, with an example and what would settle it", () => {
    const [tie] = issues([child, teen]);
    expect(tie?.code === "tie" && [tie.rules, tie.example.facts, tie.settle]).toStrictEqual([
      ["child", "teen"],
      { subjectAge: 16, channel: "phone" },
      ['`overrides: ["teen"]` in `child`', '`overrides: ["child"]` in `teen`'],
    ]);
  });
  test("an override settles it", () => {
    expect(issues([child, { ...teen, overrides: ["child"] }])).toStrictEqual([]);
  });
  test("so do periods that do not meet", () => {
    expect(
      issues([
        { ...child, until: "2026-01-01" },
        { ...teen, from: "2026-01-01" },
      ]),
    ).toStrictEqual([]);
  });
  test("and facts that cannot be together in law", () => {
    const spoken = says("spoken", ["forbid"], { when: { instrument: ["oral-request-no-process"] } });
    const judge = says("judge", ["permit"], { when: { signedBy: ["judge"] } });
    expect(issues([spoken, judge])).toStrictEqual([]);
  });
  test("concurring rules are no tie", () => {
    expect(issues([says("may", ["permit"]), says("must", ["require"])])).toStrictEqual([]);
  });
});

describe("laxities", () => {
  const ban = says("ban", ["forbid"], { when: { record: ["loan-history"] } });
  const ground = says("ground", ["permit"], { when: { consent: ["written"] }, overrides: ["ban"] });

  const mine = says("mine", ["permit"], { when: { channel: ["phone"] } });
  const defined = (strict: boolean) =>
    definePolicy({ id: "p", title: "P", sources, rules: [mine], ...state(ban) }, { strict });

  test("a policy rule more open than the law is a warning that names the law and what makes the difference", () => {
    const result = defined(false);
    const [found] = result.ok ? result.warnings : [];
    expect(found?.code === "laxity" && [found.rule, found.law, found.difference.facts]).toStrictEqual([
      "mine",
      "ban",
      { record: "loan-history" },
    ]);
    expect(found?.says).toContain("what makes the difference is record loan-history");
  });
  test("which is refused where the author wants it strict", () => {
    const result = defined(true);
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toStrictEqual(["laxity"]);
  });
  test("inside a ground of the law it is not", () => {
    expect(issues([says("mine", ["permit"], { when: { consent: ["written"] } })], state(ban, ground))).toStrictEqual(
      [],
    );
  });
  test("where the law is in doubt it is not", () => {
    expect(issues([says("mine", ["permit"])], state(says("doubt", ["forbid", "silent"])))).toStrictEqual([]);
  });
  test("a stricter rule is not", () => {
    expect(issues([says("mine", ["forbid"])], state(says("law", ["permit"])))).toStrictEqual([]);
  });
});

describe("a policy", () => {
  test("is frozen all the way down", () => {
    const policy = policyOf({ state: [says("a", ["forbid"], { when: { requester: ["parent"] } })] });
    expect(Object.isFrozen(policy.rules[0]?.rule.cites)).toBe(true);
  });
  test("has a fingerprint that follows its rules and nothing else", () => {
    const one = policyOf({ state: [says("a", ["forbid"])] });
    const same = policyOf({ state: [says("a", ["forbid"])] }, { title: "Another title" });
    const other = policyOf({ state: [says("a", ["permit"])] });
    expect(one.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(same.fingerprint).toBe(one.fingerprint);
    expect(other.fingerprint).not.toBe(one.fingerprint);
  });
  test("of ten thousand rules is checked", () => {
    const rules = Array.from({ length: 10_000 }, (_, index) =>
      says(`r${index}`, ["forbid"], { overrides: index === 0 ? [] : [`r${index - 1}`] }),
    );
    expect(issues(rules)).toStrictEqual([]);
  });
});

describe("parsePolicy", () => {
  const packs = [pack("state", [])];
  const parse = (input: unknown) => parsePolicy(input, { packs });
  test.each([
    ["a text", "x"],
    ["an unknown key", { id: "p", title: "P", rule: [] }],
    [
      "an unknown kind of rule",
      { id: "p", title: "P", rules: [{ id: "a", kind: "gap", says: "x", cites: [{ source: "s" }] }] },
    ],
    ["no citation", { id: "p", title: "P", sources, rules: [{ ...says("a", ["forbid"]), cites: [] }] }],
    ["an unknown pack", { id: "p", title: "P", packs: ["test-stat"] }],
    ["__proto__", JSON.parse('{"id":"p","title":"P","sources":{"__proto__":{"title":"x"}}}')],
    [
      "a cycle",
      (() => {
        const it: { self?: unknown } = {};
        it.self = it;
        return it;
      })(),
    ],
    ["a lone surrogate", { id: "p", title: "\ud800" }],
    [
      "an infinite number",
      {
        id: "p",
        title: "P",
        sources,
        rules: [says("a", ["forbid"], { when: { subjectAge: { below: Number.POSITIVE_INFINITY } } })],
      },
    ],
  ])("refuses %s", (_, input) => {
    expect(parse(input).ok).toBe(false);
  });
  test("reads what definePolicy takes, and comes to the same fingerprint", () => {
    const rules = [
      says("a", ["forbid"], { when: [{ requester: ["parent"], subjectAge: { below: 16 } }, { channel: ["phone"] }] }),
      rule({ id: "b", kind: "extent", elements: { except: ["pin"] } }),
    ];
    const defined = definePolicy({ id: "p", title: "P", packs, sources, rules });
    const parsed = parse(JSON.parse(JSON.stringify({ id: "p", title: "P", packs: ["test-state"], sources, rules })));
    expect(parsed.ok && defined.ok && parsed.value.fingerprint === defined.value.fingerprint).toBe(true);
  });
});

describe("what is no draft at all, as JavaScript without types can pass it", () => {
  const drafts: readonly unknown[] = [
    undefined,
    null,
    3,
    {},
    { id: 1 },
    { id: "a", title: "b", packs: [null] },
    { id: "a", title: "b", rules: [{}] },
  ];
  test.each(drafts.map((draft) => [draft]))("%j is an issue, not an exception", (draft) => {
    expect(definePolicy(draft as never)).toMatchObject({
      ok: false,
      issues: expect.arrayContaining([expect.objectContaining({ code: "malformed" })]),
    }); // on purpose not a draft
  });
});

describe("a misspelt key", () => {
  const desk = { ...rule({ id: "desk", kind: "authority", roles: ["front-line"] }), wehn: { requester: ["coworker"] } };
  test.each([
    ["definePolicy", (input: unknown) => definePolicy(input as never)], // on purpose not of the type
    ["parsePolicy", (input: unknown) => parsePolicy(input)],
  ])("is refused by %s with the nearest key and the allowed ones", (_, door) => {
    const result = door({ id: "p", title: "P", sources, rules: [desk] });
    expect(result.ok ? [] : result.issues).toMatchObject([
      { code: "unknown-key", path: ["rules", 0, "wehn"], found: "wehn", nearest: "when" },
    ]);
    expect(result.ok || result.issues[0]?.says).toMatch(/id, says, cites/);
  });
});

describe("what is read is a copy", () => {
  test("of halves that were frozen before", () => {
    const record: string[] = ["loan-history"];
    const when = Object.freeze({ record });
    const policy = definePolicy({ id: "p", title: "P", sources, rules: [says("a", ["forbid"], { when } as never)] });
    record.push("registration");
    expect(policy.ok && policy.value.rules[0]?.rule.when).toStrictEqual({ record: ["loan-history"] });
    expect(policy.ok && Object.isFrozen(policy.value.rules[0]?.rule.when)).toBe(true);
  });
  test("with each key read once", () => {
    let reads = 0;
    const one = {
      ...says("a", ["forbid"]),
      get effect() {
        return reads++ === 0 ? ["forbid"] : ["permit"];
      },
    };
    const policy = definePolicy({ id: "p", title: "P", sources, rules: [one as never] }); // on purpose a getter
    expect([reads, policy.ok && policy.value.rules[0]?.rule]).toMatchObject([1, { effect: ["forbid"] }]);
  });
  test("of which nothing depends on the order of packs, rules and keys", () => {
    const rules = [says("a", ["forbid"]), says("b", ["forbid"])];
    const packs = [pack("state", [says("s", ["forbid"])]), pack("toolkit", [])];
    const turned = [...rules].reverse().map((one) => Object.fromEntries(Object.entries(one).reverse()) as never);
    const one = definePolicy({ id: "p", title: "P", sources, rules, packs });
    const other = definePolicy({ packs: [...packs].reverse(), rules: turned, sources, title: "P", id: "p" });
    expect(one.ok && other.ok && JSON.stringify(one.value) === JSON.stringify(other.value)).toBe(true);
  });
});

test("characters that steer a terminal or turn a text are refused", () => {
  const found = issues([says("a", ["forbid"], { says: "\u001b[31mred" }), says("b\u202e", ["forbid"])]);
  expect(found.map(({ path }) => path.join("."))).toStrictEqual(["rules.0.says", "rules.1.id", "rules.1.says"]);
});

test.each<[string, unknown]>([
  ["a list of a million rules", { id: "p", title: "P", rules: Array(1_000_000).fill({}) }],
  [
    "a list of endless length",
    {
      id: "p",
      title: "P",
      rules: new Proxy([], { get: (_, key) => (key === "length" ? Number.POSITIVE_INFINITY : {}) }),
    },
  ],
  ["a hundred thousand keys", Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`key${at}`, 1]))],
  [
    "a revoked proxy",
    (() => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    })(),
  ],
])("%s is an issue, quickly", (_, input) => {
  const start = performance.now();
  const result = definePolicy(input as never); // on purpose not of the type
  expect(result.ok || result.issues.length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(2_000);
});
