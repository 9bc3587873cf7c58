import { describe, expect, test } from "vitest";
import { decideInFull } from "../support/in-full.js";

import { ask, day, policyOf, rule, says } from "../support/small-policy.js";

const open = says("open", ["permit"], { when: { record: ["loan-history"] } });

describe("authority", () => {
  test("several toolkit rules add up", () => {
    const it = rule({ id: "it", kind: "authority", roles: ["it-staff"] });
    expect(ask(policyOf({ toolkit: [it] })).answerableBy).toStrictEqual([
      "director",
      "front-line",
      "volunteer",
      "it-staff",
    ]);
  });
  test("policy replaces the toolkit's, law narrows it", () => {
    const policy = [rule({ id: "p", kind: "authority", roles: ["director", "designee"] })];
    const state = [rule({ id: "l", kind: "authority", roles: ["director"] })];
    expect(ask(policyOf({ policy })).answerableBy).toStrictEqual(["director", "designee"]);
    expect(ask(policyOf({ policy, state })).answerableBy).toStrictEqual(["director"]);
    expect(ask(policyOf({ state })).answerableBy).toStrictEqual(["director"]);
  });
  test("several of one layer of law add up, and each layer narrows", () => {
    const policy = [rule({ id: "p", kind: "authority", roles: ["director", "designee", "volunteer"] })];
    const state = [
      rule({ id: "s1", kind: "authority", roles: ["director"] }),
      rule({ id: "s2", kind: "authority", roles: ["designee"] }),
    ];
    const federal = [rule({ id: "f", kind: "authority", roles: ["designee", "volunteer"] })];
    expect(ask(policyOf({ policy, state })).answerableBy).toStrictEqual(["director", "designee"]);
    expect(ask(policyOf({ policy, state, federal })).answerableBy).toStrictEqual(["designee"]);
  });
  test("of two narrowings that may apply, either may be the only one", () => {
    const when = (scope: "many-patrons" | "one-patron") => ({ when: { scope: [scope] } });
    const policy = [
      rule({ id: "many", kind: "authority", roles: ["director"], ...when("many-patrons") }),
      rule({ id: "one", kind: "authority", roles: ["volunteer"], ...when("one-patron") }),
    ];
    const decision = ask(policyOf({ state: [open], policy }), { handler: "volunteer" });
    expect([decision.answerableBy, decision.action, decision.missing]).toStrictEqual([[], "ask", ["scope"]]);
  });
  test("who may answer by a rule that another may override is not certain", () => {
    const policy = [
      rule({ id: "usual", kind: "authority", roles: ["director", "volunteer"] }),
      rule({
        id: "many",
        kind: "authority",
        roles: ["director"],
        when: { scope: ["many-patrons"] },
        overrides: ["usual"],
      }),
    ];
    const decision = ask(policyOf({ state: [open], policy }), { handler: "volunteer" });
    expect([decision.answerableBy, decision.action, decision.missing]).toStrictEqual([["director"], "ask", ["scope"]]);
  });
  test("a narrowing that may apply narrows, and the fact is asked for", () => {
    const state = [rule({ id: "l", kind: "authority", roles: ["director"], when: { scope: ["many-patrons"] } })];
    const decision = ask(policyOf({ state: [open, ...state] }), { handler: "volunteer" });
    expect([decision.answerableBy, decision.action, decision.missing]).toStrictEqual([["director"], "ask", ["scope"]]);
  });
  test("nobody may answer where no rule says who", () => {
    const none = policyOf({ state: [open] }, { packs: [] });
    expect(ask(none).answerableBy).toStrictEqual([]);
  });
  test("an unknown handler is asked for", () => {
    expect(ask(policyOf({ state: [open] }), { handler: "unknown" }).missing).toStrictEqual(["handler"]);
  });
});

describe("extent", () => {
  const names = rule({ id: "names", kind: "extent", elements: ["legal-name", "email", "item-identifier"] });
  const noMail = rule({ id: "no-mail", kind: "extent", elements: { except: ["email"] } });
  test("extents intersect", () => {
    expect(ask(policyOf({ state: [open, names], toolkit: [noMail] })).extent.may).toStrictEqual([
      "legal-name",
      "item-identifier",
    ]);
  });
  test("what was asked bounds it, and the rest is withheld", () => {
    const { extent } = ask(
      policyOf({ state: [open, names] }),
      {},
      { items: [{ record: "loan-history", elements: ["legal-name", "staff-note"] }] },
    );
    expect([extent.may, extent.withheld]).toStrictEqual([["legal-name"], ["staff-note"]]);
  });
  test("an extent goes with its ground", () => {
    const ground = says("ground", ["permit"], { when: { emergency: ["imminent-harm"] } });
    const bound = rule({ id: "bound", kind: "extent", elements: ["legal-name"], with: ["ground"] });
    const policy = policyOf({ state: [open, ground, bound] });
    expect(ask(policy, { emergency: "imminent-harm" }).extent.may).toStrictEqual(["legal-name"]);
    expect(ask(policy).extent.may.length).toBeGreaterThan(1);
  });
  test("what is not open has no extent", () => {
    expect(ask(policyOf({ state: [says("ban", ["forbid"])] })).extent.may).toStrictEqual([]);
  });
});

describe("duties", () => {
  const tell = rule({ id: "tell", kind: "duty", level: "must", act: "notify-patron" });
  const silence = rule({
    id: "silence",
    kind: "duty",
    level: "never",
    act: "notify-patron",
    when: { secrecy: ["ordered"], handler: ["director"] },
  });
  test("never beats must on the same act", () => {
    const decision = ask(policyOf({ toolkit: [tell, silence] }), { secrecy: "ordered" });
    expect([decision.duties, decision.never.map(({ rule }) => rule)]).toStrictEqual([[], ["silence"]]);
  });
  test("a duty that depends on an unknown fact says so", () => {
    const { never, duties } = ask(policyOf({ toolkit: [tell, silence] }));
    expect(never.map(({ onlyIf }) => onlyIf)).toStrictEqual([[{ fact: "secrecy", values: ["ordered"] }]]);
    expect(duties.map(({ rule }) => rule)).toStrictEqual(["tell"]);
  });
  test("a prohibition that another rule may override takes nothing out", () => {
    const first = rule({ id: "first", kind: "duty", level: "must", act: "consult-counsel", first: true });
    const not = rule({ id: "not", kind: "duty", level: "never", act: "consult-counsel" });
    const many = rule({
      id: "many",
      kind: "duty",
      level: "should",
      act: "log-request",
      when: { scope: ["many-patrons"] },
      overrides: ["not"],
    });
    const { action, duties } = ask(policyOf({ state: [open], toolkit: [first, not, many] }));
    expect([action, duties.map(({ rule }) => rule)]).toStrictEqual(["hold", ["first", "many"]]);
    expect(ask(policyOf({ state: [open], toolkit: [first, not, many] }), { scope: "one-patron" }).action).toBe(
      "answer",
    );
  });
  test("a defeated rule's duty does not appear", () => {
    const softer = rule({ id: "softer", kind: "duty", level: "should", act: "log-request", overrides: ["harder"] });
    const harder = rule({ id: "harder", kind: "duty", level: "must", act: "log-request" });
    expect(ask(policyOf({ toolkit: [softer, harder] })).duties.map(({ rule }) => rule)).toStrictEqual(["softer"]);
  });
  test("a duty that goes with a defeated ground does not appear", () => {
    const state = [
      says("ban", ["forbid"], { overrides: ["ground"] }),
      says("ground", ["permit"]),
      rule({ id: "form", kind: "duty", level: "must", act: "get-signed-form", with: ["ground"] }),
    ];
    expect(ask(policyOf({ state })).duties).toStrictEqual([]);
  });
  test("a gag shows to no handler whom the order does not allow to know, not even to an unknown one", () => {
    const policy = policyOf({ toolkit: [silence] });
    for (const handler of ["front-line", "unknown"] as const) {
      const [none, ordered, unknown] = (["none", "ordered", "unknown"] as const).map((secrecy) =>
        ask(policy, { handler, secrecy }, { items: [{ record: "request-existence" }] }),
      );
      expect(ordered).toStrictEqual(none);
      expect(unknown).toStrictEqual(none);
    }
  });
});

describe("time and place", () => {
  const policy = policyOf({
    state: [says("old", ["forbid"], { until: "2026-01-01" }), says("new", ["permit"], { from: "2026-01-01" })],
  });
  test.each([
    ["2025-12-31", "forbidden"],
    ["2026-01-01", "permitted"],
  ])("on %s the law in force counts: %s", (asOf, verdict) => {
    const facts = { instrument: "oral-request-no-process", handler: "director" } as const;
    expect(
      decideInFull(policy, { library: { jurisdiction: "US-AL" }, facts, items: [{ record: "loan-history" }] }, { asOf })
        .verdict,
    ).toBe(verdict);
  });
  test("a jurisdiction other than the policy's is doubt with a caveat, never silence", () => {
    const permissive = policyOf({ state: [open], toolkit: [says("kit", ["permit"])] });
    const elsewhere = ask(permissive, {}, { library: { jurisdiction: "US-NY", libraryType: "public" } });
    expect([elsewhere.verdict, elsewhere.caveats.map(({ code }) => code)]).toStrictEqual([
      "unsettled",
      ["law-not-loaded"],
    ]);
  });
  test("a policy without any law is in doubt", () => {
    const kit = policyOf({}, { packs: [], rules: [says("own", ["permit"])] });
    expect(ask(kit).verdict).toBe("unsettled");
  });
  test.each([
    ["2027-11-23", []],
    ["2027-11-24", ["old-source"]],
  ])("on %s a source of 2026-11-23 is %j", (today, codes) => {
    const decision = decideInFull(
      policyOf({ state: [open] }),
      {
        library: { jurisdiction: "US-AL" },
        facts: { instrument: "oral-request-no-process", handler: "director" },
        items: [{ record: "loan-history" }],
      },
      { asOf: day, today },
    );
    expect(decision.caveats.map(({ code }) => code)).toStrictEqual(codes);
  });
});
