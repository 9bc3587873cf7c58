import { type AnalysisOptions, findCell, groundOf, requestIn, within } from "../compile/ground.js";
import { atHand } from "../compile/pinned.js";
import { createDecider } from "../decide/decider.js";
import { expand } from "../decide/expand.js";
import type { Findings } from "../decide/findings.js";
import type { PatronRequest } from "../decide/request.js";
import { freezeData } from "../internal/freeze.js";
import type { Policy } from "../policy/policy.js";
import type { Dependent, Verdict } from "../policy/rule.js";
import type { Condition } from "../vocabulary/condition.js";
import { record } from "../vocabulary/facts/record.js";
import { refersTo } from "../vocabulary/referring.js";
import { brokenWords } from "./broken-words.js";
import type { Claim } from "./claim.js";
import { conditionsTelling, hangsOnGiving, rulesTelling, withDefeaters } from "./told.js";

/** A statement about all decisions of a policy. */
export interface Property {
  readonly id: string;
  /** The statement, in one sentence. */
  readonly says?: string;
  /** The requests it is about. */
  readonly when: Condition;
  readonly claim: Claim;
}

/** A statement that holds of every possible request, one that does not, or one that could not be looked at in full. */
export type Proof = Pick<AnalysisOptions, "library"> & { readonly property: string } & (
    | { readonly holds: true }
    | {
        readonly holds: false;
        readonly counterexample: PatronRequest;
        readonly verdict: Verdict;
        /** The counterexample in words, and what comes out that the claim rules out. */
        readonly says: string;
      }
    | { readonly holds: "not-known" }
  );

/**
 * Proves that a statement holds of every possible request, or gives one of which it does not. Warrants that a judge
 * signed and that officers carry out are no disclosure decision and are left out. Exact: facts that are not known can
 * only make a decision more careful, so what holds of all complete requests holds of the others; but for claims on duties,
 * which are about complete requests alone.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { prove } from "patron-privacy/analysis";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const noMedia = {
 *   id: "no-media",
 *   says: "A reporter who only asks gets nobody's loans, unless another law demands it.",
 *   when: {
 *     requester: ["media"], asked: ["view"], record: ["loan-history"], linkage: ["person-to-use", "person-only"],
 *     instrument: ["oral-request-no-process"], consent: ["none"], otherLaw: ["none"],
 *   },
 *   claim: { verdict: ["forbidden", "unsettled"] },
 * } as const;
 * prove(policy.value, noMedia, { asOf: "2026-11-24" }).holds; // => true
 * ```
 */
export function prove(policy: Policy, property: Property, { asOf, library }: AnalysisOptions): Proof {
  const watched = dependentsOf(policy, property.claim);
  const told = conditionsTelling(property.claim, watched);
  const ground = groundOf([{ policy, asOf }], { watched, told, asked: [property.when], library });
  const { id, claim } = property;
  const byVerdict = Object.keys(claim).every((part) => part === "verdict");
  const decider = createDecider(policy, { asOf });
  const breaks = (request: PatronRequest) => !meets(claim, expand(decider.decide(request)));
  let complete = true;
  for (const only of kindsToTell(claim)) {
    const asked = within(ground.space.all, property.when, ground);
    const start = asked === undefined ? undefined : within(asked, only, ground);
    if (start === undefined) continue;
    const found = findCell(ground, start, {
      wanted: ({ masks, leaves: [leaf] }) => {
        if (leaf === undefined || leaf.position === "cannot-be-settled") return false;
        if (claim.verdict !== undefined && !claim.verdict.includes(leaf.position)) return true;
        return !byVerdict && breaks(requestIn(masks, ground));
      },
    });
    complete &&= found.complete;
    if (found.cell === undefined) continue;
    const counterexample = requestIn(found.cell.masks, ground);
    const decision = expand(decider.decide(counterexample));
    return freezeData({
      property: id,
      holds: false,
      counterexample,
      verdict: decision.verdict,
      says: brokenWords(claim, counterexample, decision),
      ...atHand(library),
    });
  }
  return freezeData({ property: id, holds: complete ? true : "not-known", ...atHand(library) });
}

/** Kinds of record that rules do not tell apart still hold different data, so a claim on data looks at each alone. */
function kindsToTell(claim: Claim): readonly Condition[] {
  return claim.within !== undefined || hangsOnGiving(claim) ? record.values.map((one) => ({ record: [one] })) : [{}];
}

/** The dependent rules that a claim is about. */
function dependentsOf({ rules }: Policy, claim: Claim): readonly Dependent[] {
  const all = rules.flatMap(({ rule }) => (rule.kind === "disclosure" ? [] : [rule]));
  const about = all.filter((rule) => {
    if (rule.kind === "extent") return claim.within !== undefined;
    // who must refer a request may not answer it
    const saysWho = rule.kind === "authority" || (rule.kind === "duty" && refersTo(rule.act) !== undefined);
    return saysWho && claim.answerableBy !== undefined;
  });
  return [...new Set([...withDefeaters(about, all), ...rulesTelling(claim, all)])];
}

function meets(claim: Claim, { verdict, answerableBy, extent, duties, never }: Findings): boolean {
  const { verdict: verdicts, answerableBy: roles, within: elements } = claim;
  return (
    (verdicts === undefined || verdicts.some((one) => one === verdict)) &&
    (roles === undefined || answerableBy.every((role) => roles.includes(role))) &&
    (elements === undefined || [...extent.may, ...extent.onceAuthorised].every((one) => elements.includes(one))) &&
    (claim.duty === undefined || duties.some(({ act, onlyIf }) => act === claim.duty && onlyIf.length === 0)) &&
    (claim.never === undefined || never.some(({ act, onlyIf }) => act === claim.never && onlyIf.length === 0))
  );
}
