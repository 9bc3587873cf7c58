import type { ExpandedDecision } from "../decide/findings.js";
import { mayAnswerNow } from "../decide/may-answer-now.js";
import type { RankedRule } from "../policy/policy.js";
import { english } from "../vocabulary/catalogue.js";
import { factIds } from "../vocabulary/facts.js";
import { valueWords } from "./condition-words.js";
import type { Expected, Vector } from "./vector.js";
import type { Made } from "./vector-search.js";

/**
 * A vector of a request that was made, with the decision to expect and the source of its rule.
 *
 * @param used - how often each id was given
 */
export function vectorOf(
  { tried, goal }: Made,
  ranked: RankedRule | undefined,
  asOf: string,
  used: Map<string, number>,
): Vector {
  const { rule, fails, value } = goal;
  const shown = fails ?? value?.fact;
  const base = `${rule.id}${fails === undefined ? "" : " without"}${shown === undefined ? "" : ` ${shown}`}`;
  const again = (used.get(base) ?? 0) + 1;
  used.set(base, again);
  const one = shown === undefined ? undefined : tried.point[shown];
  const but =
    shown === undefined || one === undefined ? "" : ` ${english.facts[shown].label}: ${valueWords(shown, one)}.`;
  const source = rule.cites
    .map(({ source: key, section }) =>
      [ranked?.sources[key]?.title ?? key, ...(section === undefined ? [] : [section])].join(", "),
    )
    .join("; ");
  return {
    id: `${base}${again === 1 ? "" : ` ${again}`}@${asOf}`,
    says: fails === undefined ? `Applies: ${rule.says}${but}` : `Does not apply: ${rule.says}${but}`,
    request: tried.request,
    asOf,
    expect: expectedOf(tried.decision),
    source: source.slice(0, 4_000),
  };
}

function expectedOf(decision: ExpandedDecision): Expected {
  const { verdict, action, outcome, answerableBy, extent, never, missing } = decision;
  return {
    mayAnswer: mayAnswerNow(decision),
    verdict,
    action,
    outcome,
    answerableBy,
    may: extent.may,
    never: [...new Set(never.flatMap(({ act, onlyIf }) => (onlyIf.length === 0 ? [act] : [])))],
    missing: factIds.filter((fact) => missing.includes(fact)),
  };
}
