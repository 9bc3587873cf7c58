import { isCalendarDay } from "../internal/calendar.js";
import { freezeData } from "../internal/freeze.js";
import type { Policy } from "../policy/policy.js";
import { spaceOf } from "../space/axes.js";
import { type BuildOptions, buildDiagrams, type Diagrams, defaultBudget } from "../space/build.js";
import { rulesInForce } from "../space/in-force.js";
import { OverBudget, type Ref } from "../space/table.js";
import type { CompiledHead } from "./compiled.js";
import { dependentDiagrams } from "./dependents.js";
import { type Compiled, type CompiledPolicy, evaluate } from "./evaluate.js";
import type { Side } from "./ground.js";
import { outcomeDiagrams } from "./outcome.js";

/** How a policy is compiled. */
export interface CompileOptions extends Pick<BuildOptions, "order" | "budget"> {
  /** The calendar day whose law counts. */
  readonly asOf: string;
}

/** A compiled policy, or why there is none: the interpreter then gives the same answers. */
export type CompileResult =
  | { readonly ok: true; readonly value: CompiledPolicy }
  | { readonly ok: false; readonly reason: "over-budget" | "not-a-day"; readonly says: string };

/**
 * Compiles the rules in force on a day into decision diagrams: one that ends in the verdict, one that ends in the
 * winning rule, one for the requests that can be in law, and a small one for each duty, procedure, extent and
 * authority. It holds for the whole stretch of days in which the same rules are in force, and for requests under the
 * policy's own jurisdiction.
 *
 * @param policy - a policy of `definePolicy` or `parsePolicy`
 * @param options - the day, and how much it may take; a policy that needs more nodes than the budget is refused
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { compile } from "patron-privacy/analysis";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const compiled = compile(policy.value, { asOf: "2026-11-24" });
 * if (!compiled.ok) throw new Error(compiled.says);
 * compiled.value.head.sizes.verdict < 10_000; // => true
 * compiled.value.head.policy.fingerprint === policy.value.fingerprint; // => true
 * ```
 */
export function compile(policy: Policy, { asOf, ...options }: CompileOptions): CompileResult {
  if (!isCalendarDay(asOf))
    return { ok: false, reason: "not-a-day", says: "asOf: expected a calendar day, as 2026-01-31" };
  const { budget = defaultBudget } = options;
  try {
    return { ok: true, value: evaluate(compiledOf({ policy, asOf }, options), policy) };
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    return {
      ok: false,
      reason: "over-budget",
      says: `${policy.id}: the diagrams need more than ${budget} nodes; the interpreter decides in their place, more slowly`,
    };
  }
}

function compiledOf(on: Side, options: BuildOptions): Compiled {
  const space = spaceOf(on.policy.rules.map(({ rule }) => rule));
  const diagrams = buildDiagrams(space, [rulesInForce(on.policy, undefined, on.asOf)], {
    ...options,
    dependents: true,
  });
  const [side] = diagrams.sides;
  if (side === undefined) throw new Error("no side"); // cannot be: one policy was given
  const outcome = outcomeDiagrams(diagrams, side);
  const places = new Map(side.rules.map(({ rule, index }) => [rule.id, index]));
  const dependents = dependentDiagrams(side.inForce.dependents, diagrams, outcome, (id) => places.get(id) ?? -1);
  const wins = side.winner();
  const wanted = [diagrams.care, diagrams.warrant, side.position, wins, ...dependents.values()];
  const { nodes, roots } = diagrams.table.extract(wanted);
  const [care = -1, warrant = -1, position = -1, winner = -1, ...others] = roots;
  const size = (...refs: readonly Ref[]) => diagrams.table.extract(refs).nodes.level.length;
  return {
    head: freezeData({
      policy: { id: on.policy.id, fingerprint: on.policy.fingerprint },
      jurisdiction: on.policy.jurisdiction ?? null,
      ...intervalOf(on),
      facts: factsOf(diagrams),
      rules: side.rules.map(({ rule }) => rule.id),
      sizes: {
        care: size(diagrams.care),
        verdict: size(side.position),
        winner: size(wins),
        largestDependent: Math.max(0, ...[...dependents.values()].map((ref) => size(ref))),
        all: nodes.level.length,
      },
    }),
    nodes,
    roots: freezeData({
      care,
      warrant,
      position,
      winner,
      dependents: Object.fromEntries([...dependents.keys()].map((rule, at) => [rule.id, others[at] ?? -1])),
    }),
  };
}

function factsOf({ variables }: Diagrams): CompiledHead["facts"] {
  return variables.levels.map(({ axis, classOf }) => ({ fact: axis.id, values: axis.values, classes: [...classOf] }));
}

/** The stretch of days around a day in which the same rules are in force. */
function intervalOf({ policy, asOf }: Side): Pick<CompiledHead, "from" | "until"> {
  const days = policy.rules.flatMap(({ rule: { from, until } }) => [from, until].filter((day) => day !== undefined));
  const before = days.filter((day) => day <= asOf).sort();
  const after = days.filter((day) => day > asOf).sort();
  return { from: before.at(-1) ?? null, until: after[0] ?? null };
}
