import { createDecider } from "../../src/analyse/index.js";
import { decide, type ExpandedDecision, expand, mayAnswerNow, type Policy } from "../../src/index.js";
import type { Day, Finding } from "./oracle.js";
import { joinAll, type Partial } from "./partial.js";
import { requestAt } from "./request.js";

/** What a partial request must keep, with every completion gone through. */
export function partialChecker(policy: Policy, asOf: string, day: Day): (partial: Partial) => readonly string[] {
  const decider = createDecider(policy, { asOf, remember: 0 });
  return (partial) => {
    const request = requestAt(partial.point, policy.jurisdiction, partial.notKnown);
    const decision = decide(policy, request, { asOf });
    const same = JSON.stringify(decider.decide(request)) === JSON.stringify(decision);
    return [...(same ? [] : ["the decider decides otherwise"]), ...wrongIn(expand(decision), partial, day)];
  };
}

function wrongIn(decision: ExpandedDecision, partial: Partial, day: Day): readonly string[] {
  const { verdict, warrant, cannotBeSettled, completions } = joinAll(day, partial);
  const { missing, extent } = decision;
  const wrong: string[] = [];
  const check = (holds: boolean, what: string) => holds || wrong.push(what);
  const canBeAsked = (["instrument", "signedBy", "execution"] as const).some(
    (fact) => partial.notKnown.get(fact) === "unknown",
  );
  check(
    warrant !== "maybe" || decision.action === (canBeAsked ? "ask" : "refer"),
    `a warrant may be under way, and the action is to ${decision.action}`,
  );
  const careful = decision.verdict === "forbidden" || decision.verdict === "undetermined";
  check(
    decision.verdict === verdict ||
      // nothing is given before it is known, so rules may be read over the cases in which it is under way, too
      (warrant === "maybe" && careful) ||
      // a question that would leave one value of what cannot be had is not asked (docs/decisions.md)
      (verdict === "undetermined" && cannotBeSettled && decision.verdict === "forbidden"),
    `the verdict is ${decision.verdict}, not ${verdict}`,
  );
  check(!cannotBeSettled || !mayAnswerNow(decision), "it answers though a fact that decides cannot be had");
  if (mayAnswerNow(decision)) {
    const give = (finding: Finding) => extent.may.every((element) => finding.may.includes(element));
    check(
      completions.every(({ action }) => action === "answer"),
      "it answers, and a completion does not",
    );
    check(completions.every(give), "it gives more than a completion does");
  }
  check(decision.verdict !== "undetermined" || missing.length > 0, "it is undetermined, and nothing is missing");
  check(
    missing.every((fact) => partial.notKnown.get(fact) === "unknown"),
    "it asks for what is known or cannot be had",
  );
  const actions = new Set(completions.map((one) => `${one.verdict} ${one.action}`));
  if (missing.length === 0 && warrant !== "maybe" && ![...partial.notKnown.values()].includes("unavailable")) {
    // whether to keep what is asked for is not asked for: where it may be due, it is done
    actions.delete("forbidden decline");
    // who may answer may hang on a rule that goes with a ground; which facts that turns on is not worked out
    check(actions.size <= 1 || decision.action === "refer", "nothing is missing, and completions differ");
  }
  const whole = new Set(completions.map(({ ways: _ways, survivors: _survivors, ...rest }) => JSON.stringify(rest)));
  if (whole.size === 1) {
    check(missing.length === 0, `all completions are alike, and it asks for ${missing.join(", ")}`);
    check(decision.action === completions[0]?.action, `all completions say ${completions[0]?.action}`);
  }
  return wrong;
}
