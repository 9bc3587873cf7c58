import type { Decision } from "../decide/decision.js";
import { expand } from "../decide/expand.js";
import type { ExpandedDecision } from "../decide/findings.js";
import { mayAnswerNow } from "../decide/may-answer-now.js";
import { freezeData } from "../internal/freeze.js";
import { type Catalogue, english } from "../vocabulary/catalogue.js";
import type { AuthZenResponse } from "./authzen.js";

/**
 * A decision as the response to an access evaluation. A bare yes gives everything that was asked for, so `decision` is
 * true only if every item may be answered now and nothing of it is withheld; where part may be given, the decision is
 * no, and `context.may` names the part to ask for. Whatever is unknown or in doubt is a no with its reasons.
 *
 * @example
 * ```ts
 * import { decide, definePolicy } from "patron-privacy";
 * import { toAuthZenResponse } from "patron-privacy/interop";
 *
 * const empty = definePolicy({ id: "empty", title: "No rules" });
 * if (!empty.ok) throw new Error("the policy has issues");
 * const decision = decide(empty.value, { library: {}, facts: {}, items: [{ record: "loan-history" }] }, { asOf: "2026-11-24" });
 * toAuthZenResponse(decision).decision; // => false
 * ```
 */
export function toAuthZenResponse(
  decision: Decision | ExpandedDecision,
  { words = english }: { readonly words?: Catalogue } = {},
): AuthZenResponse {
  const {
    verdict,
    action,
    outcome,
    answerableBy,
    extent,
    reasons,
    missing,
    duties,
    never,
    caveats,
    policy,
    asOf,
    items,
  } = expand(decision);
  const whole = items.every((item) => item.extent.withheld.length === 0);
  return freezeData({
    decision: mayAnswerNow(decision) && outcome === "all" && whole,
    context: {
      verdict,
      action,
      outcome,
      answerableBy,
      may: extent.may,
      reasons: reasons.map(({ rule, says, cites }) => ({
        rule,
        says: words.rules[rule] ?? says,
        cites: cites.map(({ title, section }) => (section === undefined ? title : `${title}, ${section}`)),
      })),
      missing: missing.map((fact) => ({ fact, question: words.facts[fact].question })),
      duties: duties
        .filter(({ onlyIf }) => onlyIf.length === 0)
        .map(({ level, act, says, rule }) => ({ level, act, says: words.rules[rule] ?? says })),
      never: never
        .filter(({ onlyIf }) => onlyIf.length === 0)
        .map(({ act, says, rule }) => ({ act, says: words.rules[rule] ?? says })),
      caveats: [...new Set(caveats.map(({ says }) => says))],
      policy,
      asOf,
    },
  });
}
