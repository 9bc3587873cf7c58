import * as z from "zod";
import { notPlain } from "../internal/plain-json.js";
import type { Policy } from "../policy/policy.js";
import { type ShapeIssue, shapeIssues } from "../policy/schema-issues.js";
import { lawNotLoaded } from "../space/in-force.js";
import { valuesIn } from "../space/values.js";
import { factIds, facts as vocabulary } from "../vocabulary/facts.js";
import type { CompiledJson } from "./compiled.js";
import { type CompiledPolicy, compiledFingerprint, evaluate } from "./evaluate.js";

/** A compiled policy that was read, or everything that is wrong with it. */
export type ParseCompiledResult =
  | { readonly ok: true; readonly value: CompiledPolicy }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

const mostPlaces = 4_000_000;

function schema() {
  const whole = z.int().min(-1_000_000).max(mostPlaces);
  const day = z.iso.date().nullable();
  const size = z.int().min(0);
  return z.strictObject({
    version: z.literal(1),
    policy: z.strictObject({ id: z.string(), fingerprint: z.string() }),
    jurisdiction: z.string().nullable(),
    from: day,
    until: day,
    facts: z.array(
      z.strictObject({
        fact: z.enum([...factIds] as [string, ...string[]]), // the vocabulary is not empty
        values: z.array(z.union([z.string(), z.number()])),
        classes: z.array(z.int().min(0).max(65_535)),
      }),
    ),
    rules: z.array(z.string()),
    sizes: z.strictObject({ care: size, verdict: size, winner: size, largestDependent: size, all: size }),
    nodes: z.strictObject({ level: z.array(whole), at: z.array(whole), kids: z.array(whole) }),
    roots: z.strictObject({
      care: whole,
      warrant: whole,
      position: whole,
      winner: whole,
      dependents: z.record(z.string(), whole),
    }),
    fingerprint: z.string(),
  });
}

/**
 * Reads a compiled policy from unknown JSON. It must be whole (its own fingerprint), and be made of this very policy
 * (the policy's fingerprint); diagrams that could lead nowhere or in a circle are refused.
 *
 * A fingerprint is no signature: whoever can write the file can make one that answers otherwise. Keep the file where the
 * policy is kept, or compile anew.
 *
 * @param input - what `JSON.parse` gave of a compiled policy
 * @param policy - the policy that it was compiled from
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { compile, parseCompiled } from "patron-privacy/analysis";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [newYork] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const compiled = compile(policy.value, { asOf: "2026-11-24" });
 * if (!compiled.ok) throw new Error(compiled.says);
 * parseCompiled(JSON.parse(JSON.stringify(compiled.value)), policy.value).ok; // => true
 * ```
 */
export function parseCompiled(input: unknown, policy: Policy): ParseCompiledResult {
  const odd = notPlain(input, { depth: 6, nodes: 3 * mostPlaces });
  if (odd !== undefined) return { ok: false, issues: [{ path: [], expected: odd }] };
  const parsed = schema().safeParse(input);
  if (!parsed.success) return { ok: false, issues: shapeIssues(parsed.error) };
  // the schema is built from the vocabulary that the type is built from
  const json = parsed.data as unknown as CompiledJson;
  const issues = wrongIn(json, policy);
  if (issues.length > 0) return { ok: false, issues };
  const { version: _, nodes, roots, fingerprint: __, ...head } = json;
  const { level, at, kids } = nodes;
  return {
    ok: true,
    value: evaluate(
      { head, roots, nodes: { level: Uint8Array.from(level), at: Int32Array.from(at), kids: Int32Array.from(kids) } },
      policy,
    ),
  };
}

function wrongIn(json: CompiledJson, policy: Policy): readonly ShapeIssue[] {
  const { fingerprint, ...content } = json;
  const { facts, nodes, roots } = json;
  const issues: ShapeIssue[] = [];
  const check = (holds: boolean, path: ShapeIssue["path"], expected: string) => {
    if (!holds) issues.push({ path, expected });
  };
  check(
    json.policy.fingerprint === policy.fingerprint,
    ["policy", "fingerprint"],
    "the fingerprint of the policy given",
  );
  check(fingerprint === compiledFingerprint(content), ["fingerprint"], "the fingerprint of the rest of the file");
  const rules = policy.rules.map(({ rule }) => rule);
  const known = new Set([...rules.map(({ id }) => id), lawNotLoaded.id]);
  const own = facts.every(({ fact, values, classes }, level) => {
    const expected = valuesIn(rules, fact, vocabulary[fact]);
    return (
      facts.findIndex((other) => other.fact === fact) === level &&
      values.length === expected.length &&
      classes.length === expected.length &&
      values.every((value, place) => value === expected[place])
    );
  });
  if (!own) return [{ path: ["facts"], expected: "facts of the policy, each once, with a class for each value" }];
  check(
    [...json.rules, ...Object.keys(roots.dependents)].every((id) => known.has(id)),
    ["rules"],
    "rules of the policy",
  );
  const arity = facts.map(({ classes }) => Math.max(0, ...classes) + 1);
  const levels = nodes.level.length;
  const leads = (ref: number, below: number) => ref < 0 || (ref < levels && (nodes.level[ref] ?? -1) > below);
  check(nodes.at.length === levels, ["nodes", "at"], "as many as levels");
  check(
    nodes.level.every((level, node) => {
      const begin = nodes.at[node] ?? -1;
      const kids = nodes.kids.slice(begin, begin + (arity[level] ?? 0));
      return (
        level >= 0 &&
        level < facts.length &&
        begin >= 0 &&
        kids.length === arity[level] &&
        kids.every((kid) => leads(kid, level))
      );
    }),
    ["nodes"],
    "nodes on the levels of the facts that lead downwards only",
  );
  const { dependents, ...others } = roots;
  check(
    [...Object.values(others), ...Object.values(dependents)].every((root) => leads(root, -1)),
    ["roots"],
    "places of nodes, or ends",
  );
  return issues;
}
