import type { Verdict } from "../policy/rule.js";
import { handler } from "../vocabulary/facts/handler.js";
import { factIds } from "../vocabulary/facts.js";
import { distinct } from "./caveats.js";
import type { Action, Decision, Findings, ItemDecision } from "./decision.js";

/** The most careful first. */
const verdictsByCare: readonly Verdict[] = ["undetermined", "unsettled", "forbidden", "permitted", "required"];

/** The order in which the next step of several items is taken. */
const actionsByOrder: readonly Action[] = ["comply", "refer", "ask", "hold", "decline", "answer"];

/**
 * The findings of the whole: what is true of every item, the most careful position, and the first step of any item.
 * Those who may answer the whole are those who may answer each item.
 */
export function wholeOf(items: readonly ItemDecision[]): Findings & Pick<Decision, "outcome"> {
  const answered = items.filter(({ action }) => action === "answer").length;
  const gather = <T>(of: (item: ItemDecision) => readonly T[], key: (one: T) => string): readonly T[] => [
    ...new Map(items.flatMap(of).map((one) => [key(one), one])).values(),
  ];
  const self = (one: string) => one;
  return {
    outcome: answered === 0 ? "none" : answered === items.length ? "all" : "part",
    verdict: verdictsByCare.find((one) => items.some(({ verdict }) => verdict === one)) ?? "undetermined",
    action: actionsByOrder.find((one) => items.some(({ action }) => action === one)) ?? "refer",
    meanwhile: gather(({ meanwhile }) => meanwhile, self),
    answerableBy: handler.values.filter((role) => items.every(({ answerableBy }) => answerableBy.includes(role))),
    extent: {
      may: gather(({ extent }) => extent.may, self),
      onceAuthorised: gather(({ extent }) => extent.onceAuthorised, self),
      withheld: gather(({ extent }) => extent.withheld, self),
    },
    duties: gather(
      ({ duties }) => duties,
      ({ rule }) => rule,
    ),
    never: gather(
      ({ never }) => never,
      ({ rule }) => rule,
    ),
    procedures: gather(({ procedures }) => procedures, self),
    obliges: gather(({ obliges }) => obliges, self),
    by: items.find(({ by }) => by !== null)?.by ?? null,
    reasons: gather(
      ({ reasons }) => reasons,
      ({ rule }) => rule,
    ),
    missing: factIds.filter((fact) => items.some(({ missing }) => missing.includes(fact))),
    assumed: gather(
      ({ assumed }) => assumed,
      ({ fact }) => fact,
    ),
    caveats: distinct(items.flatMap(({ caveats }) => caveats)),
    routes: gather(
      ({ routes }) => routes,
      ({ rule, changes }) => `${rule} ${changes.map(({ fact }) => fact).join()}`,
    ),
  };
}
