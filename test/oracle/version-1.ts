import {
  type ExpandedDecision,
  type Findings,
  factIds,
  facts,
  type ItemFindings,
  type Policy,
} from "../../src/index.js";

/**
 * The whole of a decision as version 1 put it together, kept as it was. It loses what is certain of an item where a later
 * one has the same duty on a condition, and one of two routes by the same rule, so only decisions on one item are held
 * against it, without their routes.
 */
export function decisionOfVersion1(policy: Policy, items: readonly ItemFindings[], asOf: string): ExpandedDecision {
  const { id, fingerprint } = policy;
  return {
    "~patron-privacy/brand": "Decision",
    version: 1,
    ...wholeOf(items),
    items,
    policy: { id, fingerprint },
    asOf,
  };
}

const verdictsByCare = ["undetermined", "unsettled", "forbidden", "permitted", "required"] as const;
const actionsByOrder = ["comply", "refer", "ask", "hold", "decline", "answer"] as const;

function wholeOf(items: readonly ItemFindings[]): Findings & Pick<ExpandedDecision, "outcome"> {
  const answered = items.filter(({ action }) => action === "answer").length;
  const gather = <T>(of: (item: ItemFindings) => readonly T[], key: (one: T) => string): readonly T[] => [
    ...new Map(items.flatMap(of).map((one) => [key(one), one])).values(),
  ];
  const self = (one: string) => one;
  const byRule = ({ rule }: { readonly rule: string }) => rule;
  return {
    outcome: answered === 0 ? "none" : answered === items.length ? "all" : "part",
    verdict: verdictsByCare.find((one) => items.some(({ verdict }) => verdict === one)) ?? "undetermined",
    action: actionsByOrder.find((one) => items.some(({ action }) => action === one)) ?? "refer",
    meanwhile: gather(({ meanwhile }) => meanwhile, self),
    answerableBy: facts.handler.values.filter((role) => items.every(({ answerableBy }) => answerableBy.includes(role))),
    extent: {
      may: gather(({ extent }) => extent.may, self),
      onceAuthorised: gather(({ extent }) => extent.onceAuthorised, self),
      withheld: gather(({ extent }) => extent.withheld, self),
    },
    duties: gather(({ duties }) => duties, byRule),
    never: gather(({ never }) => never, byRule),
    procedures: gather(({ procedures }) => procedures, self),
    obliges: gather(({ obliges }) => obliges, self),
    by: items.find(({ by }) => by !== null)?.by ?? null,
    reasons: gather(({ reasons }) => reasons, byRule),
    missing: factIds.filter((fact) => items.some(({ missing }) => missing.includes(fact))),
    assumed: gather(
      ({ assumed }) => assumed,
      ({ fact }) => fact,
    ),
    caveats: gather(
      ({ caveats }) => caveats,
      ({ code, rule, source }) => `${code}|${rule ?? ""}|${source ?? ""}`,
    ),
    routes: gather(
      ({ routes }) => routes,
      ({ rule, changes }) => `${rule} ${changes.map(({ fact }) => fact).join()}`,
    ),
  };
}
