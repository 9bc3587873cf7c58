import { describe, expect, test } from "vitest";
import { type CompiledJson, compile, createDecider, parseCompiled } from "../../src/analyse/index.js";
import { definePolicy, type PatronRequest, type Policy, type PolicyRule } from "../../src/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import { newHampshire, newYork, ohio, wisconsin } from "../../src/law/us/index.js";
import { carriesPosition } from "../../src/space/positions.js";
import { endOf } from "../../src/space/walk.js";
import { facts } from "../../src/vocabulary/facts.js";
import { decideInFull } from "../support/in-full.js";
import { completeRequests } from "../support/points.js";

const asOf = "2026-11-24";
const policyOf = (pack: typeof newYork): Policy => {
  const defined = definePolicy({ id: "town", title: "Town", packs: [toolkit, practice, federal, pack] });
  if (!defined.ok) throw new Error("the policy has issues");
  return defined.value;
};
const compiledOf = (policy: Policy, on = asOf) => {
  const compiled = compile(policy, { asOf: on });
  if (!compiled.ok) throw new Error(compiled.says);
  return compiled.value;
};

describe("the compiled form says what the interpreter says", () => {
  test.each([
    ["New York", newYork, asOf],
    ["Wisconsin", wisconsin, asOf],
    ["Ohio", ohio, asOf],
    ["New Hampshire", newHampshire, "2025-06-01"],
    ["New Hampshire, a year on", newHampshire, "2026-06-01"],
  ])("%s", (_, pack, on) => {
    const policy = policyOf(pack);
    const compiled = compiledOf(policy, on);
    const kinds = new Map(policy.rules.map(({ rule }) => [rule.id, rule.kind]));
    for (const request of completeRequests(policy, 250, 7)) {
      const point = compiled.pointOf(request);
      if (point === undefined) throw new Error("every fact is known");
      const [item] = decideInFull(policy, request, { asOf: on }).items;
      const { verdict, rule, possible } = compiled.answerOf(point);
      expect(possible).toBe(true);
      expect(verdict).toBe(item?.verdict);
      const carrying = item?.reasons.find((reason) =>
        carriesPosition({ rule: reason } as never, verdict === "unsettled" ? "unsettled" : verdict),
      );
      if (item?.action !== "comply") expect(rule ?? "nothing-opens-it").toBe(carrying?.rule);
      const counting = compiled.countingOf(point).filter((id) => kinds.get(id) === "duty");
      expect([...counting].sort()).toStrictEqual(
        [...(item?.duties ?? []), ...(item?.never ?? [])].map((duty) => duty.rule).sort(),
      );
    }
  });
});

/** A compiled policy whose first fact says something else. */
function withFact(json: CompiledJson, own: object): object {
  return { ...json, facts: json.facts.map((one, at) => (at === 0 ? { ...one, ...own } : one)) };
}

describe("what is compiled", () => {
  const policy = policyOf(newHampshire);
  const compiled = compiledOf(policy);
  const parentNow: PatronRequest = {
    library: { jurisdiction: "US-NH", libraryType: "public" },
    facts: { requester: "media", standing: "proved", instrument: "oral-request-no-process" },
    items: [{ record: "loan-history" }],
  };

  test("holds from the last change of the law to the next", () => {
    // RSA 201-D:11 as amended by HB 273 counts from 1 January 2026
    expect(compiledOf(policy, "2025-12-31").head.until).toBe("2026-01-01");
    expect(compiledOf(policy, "2026-01-01").head.from).toBe("2026-01-01");
    expect(JSON.stringify(compiledOf(policy, "2026-02-01"))).toBe(JSON.stringify(compiledOf(policy, "2026-03-01")));
  });
  test("is the same for the same policy, and small", () => {
    expect(JSON.stringify(compiledOf(policyOf(newHampshire)))).toBe(JSON.stringify(compiled));
    // design §3: in the order of the vocabulary these are some thousands
    expect(compiled.head.sizes.verdict).toBeLessThan(1_000);
    expect(compiled.head.sizes.all).toBeLessThan(10_000);
  });
  test("a request that leaves a fact open, of another state, of several items or none is no point", () => {
    const { pointOf } = compiled;
    expect(pointOf(parentNow)).toBeUndefined();
    const [complete] = [...completeRequests(policy, 1, 3)];
    if (complete === undefined) throw new Error("there is one");
    expect(pointOf(complete)).toBeInstanceOf(Uint16Array);
    expect(pointOf({ ...complete, library: { ...complete.library, jurisdiction: "US-NY" } })).toBeUndefined();
    expect(pointOf({ ...complete, items: [...complete.items, ...complete.items] })).toBeUndefined();
    expect(pointOf({ nothing: true } as unknown as PatronRequest)).toBeUndefined(); // on purpose not one
  });
  test("a point of something else is forbidden, and the walk ends", () => {
    for (const point of [new Uint16Array(), new Uint16Array(compiled.head.facts.length).fill(65_535)])
      expect(compiled.answerOf(point)).toStrictEqual({ verdict: "forbidden", rule: null, possible: false });
    // behind the two children of the first node stand those of the second, which lead back
    const nodes = { level: Uint8Array.of(0, 1), at: Int32Array.of(0, 2), kids: Int32Array.of(-1, 1, 0, -2) };
    expect(endOf(nodes, 0, Uint16Array.of(1, 1), [2, 2])).toBe(1);
    expect(endOf(nodes, 0, Uint16Array.of(2, 1), [2, 2])).toBe(-1);
    expect(endOf(nodes, 0, Uint16Array.of(1), [2, 2])).toBe(-1);
  });
  test("a policy without a state's law goes through a file too", () => {
    const alone = definePolicy({ id: "town", title: "Town", packs: [toolkit, federal] });
    if (!alone.ok) throw new Error("the policy has issues");
    expect(parseCompiled(JSON.parse(JSON.stringify(compiledOf(alone.value))), alone.value).ok).toBe(true);
  });
  test("a day that is none", () => {
    expect(compile(policy, { asOf: "2026-02-30" })).toMatchObject({ ok: false, reason: "not-a-day" });
  });
  test("more nodes than allowed: said, and the interpreter decides as before", () => {
    expect(compile(policy, { asOf, budget: 500 })).toMatchObject({ ok: false, reason: "over-budget" });
  });

  describe("through a file", () => {
    const json = JSON.parse(JSON.stringify(compiled)) as CompiledJson;
    test("answers as before", () => {
      const read = parseCompiled(json, policy);
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      for (const request of completeRequests(policy, 60, 11)) {
        const point = compiled.pointOf(request) ?? new Uint16Array();
        expect(read.value.pointOf(request)).toStrictEqual(point);
        expect(read.value.answerOf(point)).toStrictEqual(compiled.answerOf(point));
        expect(read.value.countingOf(point)).toStrictEqual(compiled.countingOf(point));
      }
    });
    const first = json.nodes.level.length - 1;
    test.each<[string, unknown, string]>([
      ["nothing", null, ""],
      ["another version", { ...json, version: 2 }, "version"],
      ["a key too many", { ...json, more: 1 }, ""],
      [
        "a policy of another fingerprint",
        { ...json, policy: { ...json.policy, fingerprint: "0" } },
        "policy.fingerprint",
      ],
      ["an end that was turned", { ...json, roots: { ...json.roots, position: -2 } }, "fingerprint"],
      [
        "a node that leads to itself",
        { ...json, nodes: { ...json.nodes, kids: json.nodes.kids.map(() => first) } },
        "nodes",
      ],
      ["a root that is not there", { ...json, roots: { ...json.roots, care: 999_999 } }, "roots"],
      ["half a node", { ...json, nodes: { ...json.nodes, kids: json.nodes.kids.slice(0, -1) } }, "nodes"],
      ["a fact with a great many classes", withFact(json, { classes: Array(300_000).fill(0) }), "facts"],
      ["values of something else", withFact(json, { values: json.facts[0]?.values.map(() => "x") }), "facts"],
      ["a fact twice", { ...json, facts: [...json.facts, ...json.facts] }, "facts"],
      ["a rule that is not there", { ...json, roots: { ...json.roots, dependents: { none: -2 } } }, "rules"],
      ["a fact without classes", { ...json, facts: json.facts.map((one) => ({ ...one, classes: [] })) }, "facts"],
    ])("%s is refused", (_, input, path) => {
      const read = parseCompiled(input, policy);
      expect(read.ok).toBe(false);
      expect(read.ok ? [] : read.issues.map((issue) => issue.path.join("."))).toContain(path);
    });
    test("of another policy it is refused", () => {
      expect(parseCompiled(json, policyOf(newYork)).ok).toBe(false);
    });
  });
});

describe("policies built to be hard", () => {
  const cites = [{ source: "own" }] as const;
  const own = (
    rules: readonly { readonly id: string; readonly when: object; readonly effect: readonly string[] }[],
  ): Policy => {
    const defined = definePolicy({
      id: "hard",
      title: "Hard",
      sources: { own: { title: "Our policy" } },
      // each rule below is one of disclosure, with values of its facts
      rules: rules.map((rule) => ({ kind: "disclosure", says: "A rule.", cites, ...rule }) as unknown as PolicyRule),
    });
    if (!defined.ok) throw new Error(JSON.stringify(defined.issues[0]));
    return defined.value;
  };
  const agrees = (policy: Policy, seed: number) => {
    const compiled = compile(policy, { asOf });
    const decider = createDecider(policy, { asOf, remember: 0 });
    for (const request of completeRequests(policy, 40, seed)) {
      const { verdict } = decider.decide(request);
      const point = compiled.ok ? compiled.value.pointOf(request) : undefined;
      if (compiled.ok) expect(compiled.value.verdictOf(point ?? new Uint16Array())).toBe(verdict);
      expect(decideInFull(policy, request, { asOf }).verdict).toBe(verdict);
    }
    return compiled;
  };

  test("a scale with 1,000 cuts", () => {
    const policy = own(
      Array.from({ length: 500 }, (_, at) => ({
        id: `r${at}`,
        when: { requester: ["parent"], standing: ["proved"], subjectAge: { from: 2 * at, below: 2 * at + 1 } },
        effect: ["permit"],
      })),
    );
    const compiled = agrees(policy, 1);
    expect(compiled.ok && compiled.value.head.facts.find(({ fact }) => fact === "subjectAge")?.classes).toHaveLength(
      1_000, // 0 to 998, each alone, and from 999 on
    );
  });
  test("2,000 rules", () => {
    const { requester, record, purpose } = facts;
    const policy = own(
      Array.from({ length: 2_000 }, (_, at) => ({
        id: `r${at}`,
        when: {
          requester: [requester.values[at % requester.values.length] ?? "media"],
          record: [record.values[(at * 7) % record.values.length] ?? "hold"],
          purpose: [purpose.values[(at * 3) % purpose.values.length] ?? "unstated"],
          standing: ["proved"],
        },
        effect: ["permit"],
      })),
    );
    expect(agrees(policy, 2).ok).toBe(true);
  });
  test("pairs of facts that lie far apart: within the budget or refused, never wrong", () => {
    const near = ["requester", "purpose", "record", "instrument", "channel", "asked"] as const;
    const far = ["place", "handler", "holder", "scope", "linkage", "credential"] as const;
    const half = (fact: (typeof near)[number] | (typeof far)[number], by: number) =>
      facts[fact].values.filter((_, place) => (place + by) % 3 !== 0);
    const policy = own(
      near.flatMap((one, at) =>
        far.map((other, by) => ({
          id: `${one}-${other}`,
          when: { standing: ["proved"], [one]: half(one, by + 1), [other]: half(other, at + 1) },
          effect: ["permit", "silent"],
        })),
      ),
    );
    agrees(policy, 3);
    expect(compile(policy, { asOf, budget: 200 })).toMatchObject({ ok: false, reason: "over-budget" });
  });
});
