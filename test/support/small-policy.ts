import {
  type Dependent,
  type DisclosureRule,
  definePolicy,
  describePolicyIssue,
  type Effect,
  type ExpandedDecision,
  type Layer,
  type Pack,
  type PatronRequest,
  type Policy,
  type PolicyDraft,
  type PolicyRule,
  type RequestFacts,
  type Rule,
} from "../../src/index.js";
import { decideInFull } from "./in-full.js";

/** The day on which the small policies are asked. */
export const day = "2026-11-24";

const cites = [{ source: "s" }] as const;
const sources = { s: { title: "A source", checkedOn: "2026-11-23" } };

/** A disclosure rule with a source and a sentence. */
export function says(
  id: string,
  effect: readonly [Effect, ...Effect[]],
  more: Partial<DisclosureRule> = {},
): DisclosureRule {
  return { id, kind: "disclosure", when: {}, effect, says: `${id} says so.`, cites, ...more };
}

type Bare<R extends Dependent> = R extends Dependent ? Omit<R, "says" | "cites"> : never;

/** A rule of another kind with a source and a sentence. */
export function rule<const R extends Bare<Dependent>>(it: R): R & Pick<Rule, "says" | "cites"> {
  return { ...it, says: `${it.id} says so.`, cites };
}

/** A pack of one layer. The state's is that of Alabama, for no other reason than its place in the alphabet. */
export function pack(layer: Pack["layer"], rules: readonly Rule[]): Pack {
  return {
    id: `test-${layer}`,
    title: `Test ${layer}`,
    layer,
    ...(layer === "state" ? { jurisdiction: "US-AL" } : {}),
    sources,
    rules,
  };
}

/** A toolkit in which everybody may answer. */
const anybody = rule({ id: "anybody", kind: "authority", roles: ["director", "front-line", "volunteer"] });

/** A policy of rules by layer; an empty state law is loaded where none is given. */
export function policyOf(
  rules: { readonly [layer in Layer]?: readonly Rule[] },
  more: Partial<PolicyDraft> = {},
): Policy {
  const { federal = [], state = [], local = [], policy = [], toolkit = [] } = rules;
  const packs = [
    pack("federal", federal),
    pack("state", state),
    pack("local", local),
    pack("toolkit", [anybody, ...toolkit]),
  ];
  // a Rule is a PolicyRule without layer and body
  return defined({ id: "small", title: "Small", packs, sources, rules: policy as readonly PolicyRule[], ...more });
}

/** A policy, or a failed test that says why not. */
export function defined(draft: PolicyDraft): Policy {
  const result = definePolicy(draft);
  if (!result.ok) throw new Error(result.issues.map(describePolicyIssue).join("\n"));
  return result.value;
}

/** A request to a public library in Alabama for one loan history, handled by the director. */
export function request(facts: RequestFacts = {}, more: Partial<PatronRequest> = {}): PatronRequest {
  return {
    library: { jurisdiction: "US-AL", libraryType: "public" },
    facts: { instrument: "oral-request-no-process", handler: "director", ...facts },
    items: [{ record: "loan-history" }],
    ...more,
  };
}

/** Decides on the day of the tests. */
export function ask(policy: Policy, facts: RequestFacts = {}, more: Partial<PatronRequest> = {}): ExpandedDecision {
  return decideInFull(policy, request(facts, more), { asOf: day });
}
