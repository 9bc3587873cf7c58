import type { Verdict } from "../policy/rule.js";
import { handler } from "../vocabulary/facts/handler.js";
import { factIds } from "../vocabulary/facts.js";
import type { Action, Duty, ExpandedDecision, Findings, ItemFindings } from "./findings.js";
import { mergeLists } from "./merge-lists.js";

/** The most careful first. */
const verdictsByCare: readonly Verdict[] = ["undetermined", "unsettled", "forbidden", "permitted", "required"];

/** The order in which the next step of several items is taken. */
const actionsByOrder: readonly Action[] = ["comply", "refer", "ask", "hold", "decline", "answer"];

/** What the whole of a request comes to, without its lists. */
type Summary = Pick<ExpandedDecision, "outcome" | "verdict" | "action" | "answerableBy" | "missing">;

/**
 * The most careful position of the items, the first step of any of them, and what is true of each: those who may answer
 * the whole are those who may answer every item.
 */
export function summaryOf(items: readonly Pick<ItemFindings, keyof Summary & keyof ItemFindings>[]): Summary {
  const answered = items.filter(({ action }) => action === "answer").length;
  return {
    outcome: answered === 0 ? "none" : answered === items.length ? "all" : "part",
    verdict: verdictsByCare.find((one) => items.some(({ verdict }) => verdict === one)) ?? "undetermined",
    action: actionsByOrder.find((one) => items.some(({ action }) => action === one)) ?? "refer",
    answerableBy: handler.values.filter(
      (role) => items.length > 0 && items.every(({ answerableBy }) => answerableBy.includes(role)),
    ),
    missing: factIds.filter((fact) => items.some(({ missing }) => missing.includes(fact))),
  };
}

/**
 * The findings of the whole. Nothing of an item is lost, whatever the order of the items: what is certain of one item is
 * certain of the whole, and what must never be done for one item is not a duty of the whole.
 */
export function wholeOf(items: readonly ItemFindings[]): Findings & Pick<ExpandedDecision, "outcome"> {
  const [first] = items;
  if (first !== undefined && items.length === 1) {
    const { record: _record, ...findings } = first;
    return { outcome: first.action === "answer" ? "all" : "none", ...findings };
  }
  const gather = <T>(of: (item: ItemFindings) => readonly T[], key: (one: T) => string) =>
    mergeLists(items.map(of), key);
  const self = (one: string) => one;
  const never = withoutWeaker(gather(({ never }) => never, dutyKey));
  const barred = new Set(never.filter(isCertain).map(({ act }) => act));
  const { outcome, missing, ...summary } = summaryOf(items);
  return {
    outcome,
    ...summary,
    meanwhile: gather(({ meanwhile }) => meanwhile, self),
    extent: {
      may: gather(({ extent }) => extent.may, self),
      onceAuthorised: gather(({ extent }) => extent.onceAuthorised, self),
      withheld: gather(({ extent }) => extent.withheld, self),
    },
    ...(items.some(({ does }) => does !== undefined) ? { does: gather(({ does = [] }) => does, self) } : {}),
    duties: withoutWeaker(gather(({ duties }) => duties, dutyKey)).filter(({ act }) => !barred.has(act)),
    never,
    procedures: gather(({ procedures }) => procedures, self),
    obliges: gather(({ obliges }) => obliges, self),
    by: items.find(({ by }) => by !== null)?.by ?? null,
    reasons: reasonsOf(items),
    missing,
    assumed: gather(
      ({ assumed }) => assumed,
      ({ fact }) => fact,
    ),
    caveats: gather(
      ({ caveats }) => caveats,
      ({ code, rule = "", source = "", says }) => `${code}|${rule}|${source}|${rule + source === "" ? says : ""}`,
    ),
    routes: gather(
      ({ routes }) => routes,
      ({ rule, changes, says }) => JSON.stringify([rule, changes, says]),
    ),
  };
}

/** Each rule once, with all that it defeated for any item. */
function reasonsOf(items: readonly ItemFindings[]): Findings["reasons"] {
  const reasons = mergeLists(
    items.map((item) => item.reasons),
    ({ rule }) => rule,
  );
  return reasons.map((reason) => ({
    ...reason,
    defeated: mergeLists(
      items.flatMap((item) => item.reasons.flatMap(({ rule, defeated }) => (rule === reason.rule ? [defeated] : []))),
      ({ rule }) => rule,
    ),
  }));
}

function dutyKey({ rule, onlyIf }: Duty): string {
  return `${rule}|${JSON.stringify(onlyIf)}`;
}

function isCertain({ onlyIf }: Duty): boolean {
  return onlyIf.length === 0;
}

/** A duty that is certain for one item, without the conditions under which it counts for another. */
function withoutWeaker(duties: readonly Duty[]): readonly Duty[] {
  const certain = new Set(duties.filter(isCertain).map(({ rule }) => rule));
  return duties.filter((duty) => isCertain(duty) || !certain.has(duty.rule));
}
