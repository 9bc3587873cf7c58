import { describe, expect, test } from "vitest";
import { conflictingDuties, laxities, ties } from "../../src/analyse/index.js";
import { decide, definePolicy, type PolicyDraft, parseRequest } from "../../src/index.js";
import { illinois } from "../../src/law/us/index.js";
import { baselineFor } from "../support/baseline.js";
import { policyOf, rule, says } from "../support/small-policy.js";

const asOf = "2026-11-24";
const draft = (rules: readonly object[], more: Partial<PolicyDraft> = {}): PolicyDraft => ({
  id: "town",
  title: "Town",
  sources: { s: { title: "A source" } },
  rules: rules as NonNullable<PolicyDraft["rules"]>, // rules are written by hand below
  ...more,
});

describe("ties", () => {
  const noMedia = says("no-media", ["forbid"], { when: { requester: ["media"] } });
  const figures = says("figures", ["permit"], { when: { record: ["aggregate-statistics"] } });
  test("are those that definePolicy refuses, with a request in which both apply", () => {
    const tied = draft([noMedia, figures]);
    const refused = definePolicy(tied);
    const found = ties(tied);
    expect(refused.ok || refused.issues.map(({ code }) => code)).toStrictEqual(["tie"]);
    expect(found).toMatchObject({ ties: [{ rules: ["no-media", "figures"] }], complete: true });
    const [tie] = found.ties;
    expect(parseRequest(tie?.request).ok).toBe(true);
    expect(tie?.request).toMatchObject({ facts: { requester: "media" }, items: [{ record: "aggregate-statistics" }] });
    // each of them alone decides that request in its own way
    expect(decide(policyOf({ policy: [noMedia] }), tie?.request as never, { asOf }).verdict).toBe("forbidden");
    expect(decide(policyOf({ policy: [figures] }), tie?.request as never, { asOf }).verdict).toBe("permitted");
  });
  test("are none once one overrides the other, and for a defined policy", () => {
    expect(ties(draft([noMedia, { ...figures, overrides: ["no-media"] }])).ties).toStrictEqual([]);
    expect(ties(policyOf({ policy: [noMedia] }))).toStrictEqual({ ties: [], complete: true });
  });
  test("of a draft with other issues nothing is said", () => {
    expect(ties(draft([noMedia, { ...figures, cites: [] }]))).toStrictEqual({ ties: [], complete: false });
    expect(ties({} as never)).toStrictEqual({ ties: [], complete: false });
    expect(laxities(null as never)).toStrictEqual({ laxities: [], complete: false });
  });
});

describe("laxities", () => {
  test("a rule for spouses under the law of Illinois (75 ILCS 70)", () => {
    const spouses = says("spouses", ["permit"], {
      when: { requester: ["spouse"], standing: ["proved"], record: ["loan-history"] },
    });
    const found = laxities(draft([spouses], { packs: [illinois] }));
    expect(found.laxities.map((one) => one.rule)).toStrictEqual(["spouses"]);
    const [lax] = found.laxities;
    expect(lax?.law).toMatch(/^us-il\//);
    expect(parseRequest(lax?.request).ok).toBe(true);
    const alone = definePolicy({ id: "il", title: "Illinois", packs: [illinois] });
    if (!alone.ok || lax === undefined) throw new Error("expected a policy and a laxity");
    expect(decide(alone.value, lax.request, { asOf }).verdict).toBe("forbidden");
  });
});

describe("conflicting duties", () => {
  test("telling the patron against an order of silence, by hand", () => {
    const tell = rule({
      id: "tell",
      kind: "duty",
      level: "must",
      act: "notify-patron",
      when: { instrument: ["search-warrant"] },
    });
    const gag = rule({
      id: "gag",
      kind: "duty",
      level: "never",
      act: "notify-patron",
      when: { secrecy: ["ordered"], handler: ["director"] },
    });
    const found = conflictingDuties(policyOf({ toolkit: [tell, gag] }), { asOf });
    expect(found).toMatchObject({
      complete: true,
      conflicts: [{ rules: ["tell", "gag"], kind: "told-and-forbidden", acts: ["notify-patron", "notify-patron"] }],
    });
    const { request } = found.conflicts[0] ?? {};
    expect(request?.facts).toMatchObject({ instrument: "search-warrant", secrecy: "ordered", handler: "director" });
    // the decision takes the side of what must never be done
    const { duties, never } = decide(policyOf({ toolkit: [tell, gag] }), request as never, { asOf });
    expect([duties.map((one) => one.rule), never.map((one) => one.rule)]).toStrictEqual([[], ["gag"]]);
    const open = { ...tell, when: { ...tell.when, secrecy: ["none", "asked-only"], handler: ["director"] } } as const;
    expect(conflictingDuties(policyOf({ toolkit: [open, gag] }), { asOf }).conflicts).toStrictEqual([]);
  });
  test("two that nobody can do both", () => {
    const keep = rule({
      id: "keep",
      kind: "duty",
      level: "must",
      act: "preserve-records",
      when: { requester: ["litigant"] },
    });
    const wipe = rule({
      id: "wipe",
      kind: "duty",
      level: "should",
      act: "destroy-records",
      when: { record: ["loan-history"] },
    });
    const later = { ...wipe, from: "2027-01-01" };
    expect(conflictingDuties(policyOf({ toolkit: [keep, wipe] }), { asOf }).conflicts).toMatchObject([
      { rules: ["keep", "wipe"], kind: "cannot-both-be-done" },
    ]);
    expect(conflictingDuties(policyOf({ toolkit: [keep, later] }), { asOf }).conflicts).toStrictEqual([]);
  });
  test("in the District of Columbia: the notice by certified mail (D.C. Code 39-108) against an order of silence", () => {
    const policy = baselineFor({ library: { jurisdiction: "US-DC" }, facts: {}, items: [] });
    const found = conflictingDuties(policy, { asOf });
    expect(found.conflicts.map(({ rules }) => rules)).toContainEqual([
      "us-dc/subpoena/notify-patron",
      "toolkit/gag-no-notice",
    ]);
    expect(found.conflicts[0]?.request.facts).toMatchObject({ secrecy: "ordered" });
    expect(found.conflicts[0]?.says).toMatch(/which forbids it/);
  });
});
