import { type AnalysisOptions, findCell, fullPurse, groundOf, type Purse, requestIn } from "../compile/ground.js";
import { atHand } from "../compile/pinned.js";
import { createDecider } from "../decide/decider.js";
import { expand } from "../decide/expand.js";
import type { PatronRequest } from "../decide/request.js";
import { freezeData } from "../internal/freeze.js";
import type { Policy } from "../policy/policy.js";
import type { DutyRule } from "../policy/rule.js";
import type { Act } from "../vocabulary/act-ids.js";
import { acts, cannotBothBeDone } from "../vocabulary/acts.js";
import { startsOf } from "./starts.js";

/** Two duties of one request of which only one can be met. */
export interface ConflictingDuties {
  /** The duty that gives way, or the first of two that exclude each other, and the other. */
  readonly rules: readonly [string, string];
  readonly acts: readonly [Act, Act];
  /** One forbids what the other asks for, or nobody can do both. */
  readonly kind: "told-and-forbidden" | "cannot-both-be-done";
  /** A request in which both count. */
  readonly request: PatronRequest;
  readonly says: string;
}

/** More cases of one pair than this are not decided. */
const mostCases = 200;

/**
 * Duties that meet in one request and of which only one can be met: an act that one rule tells to do and another
 * forbids, such as telling the patron against an order of silence, or two acts that exclude each other. A decision
 * always takes the side of what must never be done; this shows where it had to.
 *
 * `complete` is false where a search was cut short.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { conflictingDuties } from "patron-privacy/analysis";
 *
 * const duty = { kind: "duty", act: "notify-patron", cites: [{ source: "own" }] } as const;
 * const policy = definePolicy({
 *   id: "town",
 *   title: "Town Library",
 *   sources: { own: { title: "Our policy" } },
 *   rules: [
 *     { ...duty, id: "tell", level: "must", when: { instrument: ["search-warrant"] }, says: "Tell the patron of a warrant." },
 *     { ...duty, id: "gag", level: "never", when: { secrecy: ["ordered"], handler: ["director"] }, says: "An order of silence is kept." },
 *   ],
 * });
 * if (!policy.ok) throw new Error("the policy has issues");
 * conflictingDuties(policy.value, { asOf: "2026-11-24" }).conflicts.map(({ rules }) => rules); // => [["tell", "gag"]]
 * ```
 */
export function conflictingDuties(
  policy: Policy,
  options: AnalysisOptions,
): { readonly conflicts: readonly ConflictingDuties[]; readonly complete: boolean } & Pick<AnalysisOptions, "library"> {
  const { asOf } = options;
  const duties = policy.rules.flatMap(({ rule }) => (rule.kind === "duty" && inForce(rule, asOf) ? [rule] : []));
  const purse = fullPurse();
  let complete = true;
  const conflicts = pairsOf(duties).flatMap(([one, other]): readonly ConflictingDuties[] => {
    const found = meeting(policy, options, [one, other], purse);
    complete &&= found.complete;
    if (found.request === undefined) return [];
    const kind = other.level === "never" ? "told-and-forbidden" : "cannot-both-be-done";
    return [
      { rules: [one.id, other.id], acts: [one.act, other.act], kind, request: found.request, says: says(one, other) },
    ];
  });
  return freezeData({ conflicts, complete, ...atHand(options.library) });
}

type Pair = readonly [DutyRule, DutyRule];

function pairsOf(duties: readonly DutyRule[]): readonly Pair[] {
  return duties.flatMap((one) =>
    duties.flatMap((other): readonly Pair[] => {
      if (one.level === "never") return [];
      const forbidden = other.level === "never" && other.act === one.act;
      const excluded =
        other.level !== "never" &&
        cannotBothBeDone.some(([first, second]) => first === one.act && second === other.act);
      return forbidden || excluded ? [[one, other]] : [];
    }),
  );
}

function meeting(policy: Policy, { asOf, library }: AnalysisOptions, [one, other]: Pair, purse: Purse) {
  const ground = groundOf([{ policy, asOf }], { watched: [one, other], purse, library });
  // what must never be done takes the other out of a decision, so each is looked at without the other
  const without = (rule: DutyRule): Policy => ({
    ...policy,
    rules: policy.rules.filter((ranked) => ranked.rule !== rule),
  });
  const first = createDecider(without(other), { asOf });
  const second = createDecider(without(one), { asOf });
  let complete = true;
  let cases = 0;
  const rules = policy.rules.map(({ rule }) => rule);
  for (const start of startsOf(other, rules, ground, startsOf(one, rules, ground))) {
    const found = findCell(ground, start, {
      wanted: ({ masks }) => {
        if (++cases > mostCases || purse.left === 0) return false;
        const request = requestIn(masks, ground);
        const { duties: told, caveats } = expand(first.decide(request));
        // where one decision is cut short, the others are no quicker
        if (caveats.some(({ code }) => code === "cut-short")) purse.left = 0;
        if (!counts(told, one)) return false;
        const { duties, never } = expand(second.decide(request));
        return counts([...duties, ...never], other);
      },
    });
    if (found.cell !== undefined) return { request: requestIn(found.cell.masks, ground), complete: true };
    complete &&= found.complete && cases <= mostCases;
  }
  return { request: undefined, complete };
}

function counts(named: readonly { readonly rule: string; readonly onlyIf: readonly unknown[] }[], rule: DutyRule) {
  return named.some((one) => one.rule === rule.id && one.onlyIf.length === 0);
}

function inForce({ from = "0000-01-01", until = "9999-99-99" }: DutyRule, asOf: string): boolean {
  return from <= asOf && asOf < until;
}

function says(one: DutyRule, other: DutyRule): string {
  const told = `“${one.says}” (${acts[one.act][0].toLowerCase()})`;
  return other.level === "never"
    ? `${told} meets “${other.says}”, which forbids it. What must never be done comes first: leave it, and ask counsel.`
    : `${told} and “${other.says}” (${acts[other.act][0].toLowerCase()}) cannot both be done. Ask counsel which comes first.`;
}
