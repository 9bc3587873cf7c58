import type fastCheck from "fast-check";
import type { PolicyDraft } from "../../policy/policy.js";
import type { DisclosureRule, PolicyRule } from "../../policy/rule.js";
import { type ClosedFactId, type FactId, factIds, facts } from "../../vocabulary/facts.js";

/** `secrecy` is left out: what a rule may say of a gag is narrow, and chance hardly ever meets it. */
const closedFacts = factIds.filter((id): id is ClosedFactId => isClosed(id) && id !== "secrecy");
const settled: readonly DisclosureRule["effect"][] = [["forbid"], ["permit"], ["require"]];
const doubtful: readonly DisclosureRule["effect"][] = [
  ["forbid", "silent"],
  ["permit", "silent"],
];

/** Policies of a library's own rules, all of the layer `policy`. */
export function policiesFrom(fc: typeof fastCheck): fastCheck.Arbitrary<PolicyDraft> {
  const test = fc
    .constantFrom(...closedFacts)
    .chain((id) => fc.tuple(fc.constant(id), fc.subarray([...facts[id].values], { minLength: 1 })));
  const rule = fc.record({
    // a condition is built from facts and their own values
    when: fc
      .array(test, { minLength: 1, maxLength: 3 })
      .map((tests) => Object.fromEntries(tests) as DisclosureRule["when"]),
    effect: fc.constantFrom(...settled, ...doubtful),
  });
  return fc.array(rule, { maxLength: 8 }).map((rules) => ({
    id: "made-up",
    title: "A made-up policy",
    sources: { "made-up": { title: "A source made up for a test" } },
    rules: rules.map(
      ({ when, effect }, index): PolicyRule => ({
        id: `made-up.${index + 1}`,
        kind: "disclosure",
        // a claim of who asks or why opens nothing before it is proved
        when: effect.includes("forbid") ? when : { ...when, standing: ["proved"] },
        effect,
        says: "A rule made up for a test.",
        cites: [{ source: "made-up" }],
      }),
    ),
  }));
}

function isClosed(id: FactId): boolean {
  return facts[id].kind === "closed";
}
