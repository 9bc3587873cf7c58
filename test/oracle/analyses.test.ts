import { test as property } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { diff, gaps, type Property, prove, shadowed } from "../../src/analyse/index.js";
import { elementsOf, facts, type Policy } from "../../src/index.js";
import { decideInFull } from "../support/in-full.js";
import { bruteCases, brutePairs, type Case, carries, meets, without } from "./brute.js";
import { dayOf, type Finding } from "./oracle.js";
import { today as asOf } from "./packs.js";
import { changedDraft, drafts, madeFrom, propertiesOn } from "./small-policies.js";
import { valuesOf } from "./space.js";

const each = { numRuns: 4 };

describe("analyses of a small policy agree with a search of every case", () => {
  property.prop([drafts], each)("gaps", (draft) => {
    const policy = madeFrom(draft);
    const records = valuesOf("record", []).map((record) => ({ record: [`${record}`] }));
    const cases = policy === undefined ? undefined : bruteCases(dayOf(policy, asOf), records, 20_000);
    if (policy === undefined || cases === undefined) return;
    const silent = cases.filter(({ finding }) => !finding.ways.some(({ spoken }) => spoken));
    const found = gaps(policy, { asOf });
    expect(found.complete).toBe(true);
    expect(found.gaps.map(({ record }) => record).sort()).toStrictEqual(
      [...new Set(silent.map(({ point }) => point.record))].sort(),
    );
    for (const { request } of found.gaps) expect(speakingRules(policy, request)).toStrictEqual([]);
  });

  property.prop([drafts], each)("shadowed rules", (draft) => {
    const policy = madeFrom(draft);
    const cases = policy === undefined ? undefined : bruteCases(dayOf(policy, asOf));
    if (policy === undefined || cases === undefined) return;
    const found = new Set(shadowed(policy, { asOf }).map(({ rule }) => rule));
    for (const { rules } of dayOf(policy, asOf).ranks)
      for (const { id, effect } of rules) {
        if (effect.every((one) => one === "silent")) continue;
        const carrying = cases.some(({ finding }) => carries(id, finding));
        expect({ rule: id, shadowed: found.has(id) }).toStrictEqual({ rule: id, shadowed: !carrying });
      }
    const pairs = brutePairs(dayOf(policy, asOf), without(policy, found, asOf)) ?? [];
    expect(pairs.filter(({ from, to }) => from !== to)).toStrictEqual([]);
  });

  property.prop([drafts, changedDraft], each)("diff of two policies, and of two days", (draft, change) => {
    const before = madeFrom(draft);
    const after = madeFrom(change(draft));
    if (before === undefined) return;
    compareSides({ policy: before, asOf: "2025-12-31" }, { policy: before, asOf });
    if (after !== undefined) compareSides({ policy: before, asOf }, { policy: after, asOf });
  });

  property.prop([drafts, propertiesOn], each)("prove", (draft, wanted) => {
    const policy = madeFrom(draft);
    if (policy === undefined) return;
    for (const one of wanted) {
      const { within, duty, never } = one.claim;
      const apart = [...(within === undefined ? [] : holdsMail), ...((duty ?? never) ? toldBesides : [])];
      const cases = bruteCases(dayOf(policy, asOf), [one.when, ...apart]);
      if (cases === undefined) continue;
      const against = cases.filter((it) => meets(one.when, it.point) && !claimHolds(one, it, policy));
      const proof = prove(policy, one, { asOf });
      expect({ one, holds: proof.holds }).toStrictEqual({ one, holds: against.length === 0 });
      if (proof.holds !== false) continue;
      const { verdict } = decideInFull(policy, proof.counterexample, { asOf });
      expect(verdict).toBe(proof.verdict);
    }
  });
});

/** Kinds of record differ in what they hold, and what shows nobody has none; the claims on data are about mail addresses. */
const holdsMail = [
  { record: facts.record.values.filter((record) => elementsOf(record).includes("email")) },
  { linkage: ["no-person"] },
] as const;

/** What is done, and with it which duties are told, hangs on these too (docs/model.md, The action). */
const toldBesides = [
  { requester: ["media"] },
  { requester: ["patron"] },
  { asked: ["seize"] },
  { initiative: ["own-motion"] },
  { face: ["not-read", "fits"] },
] as const;

function speakingRules(policy: Policy, request: Parameters<typeof decideInFull>[1]): readonly string[] {
  const rules = new Map(policy.rules.map(({ rule }) => [rule.id, rule]));
  return decideInFull(policy, request, { asOf }).reasons.flatMap(({ rule: id }) => {
    const rule = rules.get(id);
    return rule?.kind === "disclosure" && rule.effect.some((effect) => effect !== "silent") ? [id] : [];
  });
}

type Side = Parameters<typeof diff>[0];

function compareSides(before: Side, after: Side): void {
  const found = diff(before, after);
  const transitions = found.rules.flatMap((one) => one.transitions);
  const conditions = transitions.map(({ when }) => when);
  const pairs = brutePairs(dayOf(before.policy, before.asOf), dayOf(after.policy, after.asOf), conditions);
  if (pairs === undefined) return;
  expect(found.complete).toBe(true);
  const kinds = (them: readonly { readonly from: string; readonly to: string }[]) =>
    [...new Set(them.map(({ from, to }) => `${from} to ${to}`))].sort();
  const differing = pairs.filter(({ from, to }) => from !== to);
  expect(kinds(transitions)).toStrictEqual(kinds(differing));
  for (const { from, to, when, request } of transitions) {
    expect(decideInFull(before.policy, request, before).verdict).toBe(from);
    expect(decideInFull(after.policy, request, after).verdict).toBe(to);
    // the facts named are enough: every case that meets them changes so
    expect({ when, kinds: kinds(pairs.filter(({ point }) => meets(when, point))) }).toStrictEqual({
      when,
      kinds: [`${from} to ${to}`],
    });
  }
}

function claimHolds({ claim }: Property, { finding }: Case, policy: Policy): boolean {
  const within = (allowed: readonly string[] | undefined, all: readonly string[]) =>
    allowed === undefined || all.every((it) => allowed.includes(it));
  const acts = (ids: readonly string[]) =>
    policy.rules.flatMap(({ rule }) => (rule.kind === "duty" && ids.includes(rule.id) ? [rule.act] : []));
  const { verdict, answerableBy, may, onceAuthorised, duties, never }: Finding = finding;
  return (
    (claim.verdict === undefined || claim.verdict.includes(verdict)) &&
    within(claim.answerableBy, answerableBy) &&
    within(claim.within, [...may, ...onceAuthorised]) &&
    (claim.duty === undefined || acts(duties).includes(claim.duty)) &&
    (claim.never === undefined || acts(never).includes(claim.never))
  );
}
