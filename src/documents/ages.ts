import type { ExpandedDecision } from "../decide/findings.js";
import type { Sentence } from "./document.js";
import { type DocumentSource, decisionOn, rulesOf, textsOf } from "./source.js";

/** The decision for children from an age on. */
export interface AgeGroup {
  readonly from: number;
  readonly decision: ExpandedDecision;
}

/**
 * What the policy decides when a parent with custody, who has shown both, asks what a child has on loan: one group for
 * each stretch of ages that is treated alike. The age lines are found by deciding, not by reading rules.
 */
export function agesOf(source: DocumentSource): readonly AgeGroup[] {
  const groups: AgeGroup[] = [];
  for (let age = 0; age < 18; age++) {
    const decision = decisionOn(
      source,
      {
        requester: "parent",
        scope: "one-patron",
        standing: "proved",
        subjectAge: age,
        custody: "custodial",
        channel: "in-person",
        instrument: "oral-request-no-process",
      },
      { record: "current-loan" },
    );
    const last = groups.at(-1)?.decision;
    if (last?.action !== decision.action || last.verdict !== decision.verdict) groups.push({ from: age, decision });
  }
  return groups;
}

/** A sentence for each group, with the age where there is more than one. */
export function byAge(
  source: DocumentSource,
  ages: readonly AgeGroup[],
  says: (decision: ExpandedDecision) => string = ({ action }) => textsOf(source).actions[action],
): readonly Sentence[] {
  const { case: words } = textsOf(source);
  return ages.map(({ from, decision }, at): Sentence => {
    const until = ages[at + 1]?.from;
    const label =
      from > 0
        ? words.from.replace("{age}", String(from))
        : until === undefined
          ? ""
          : words.under.replace("{age}", String(until));
    return { text: [label, says(decision)].filter((part) => part !== "").join(" "), from: rulesOf(decision) };
  });
}
