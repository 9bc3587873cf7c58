import type { Decision, ItemDecision } from "./decision.js";
import type { CaveatCode } from "./findings.js";

/** An item of a decision with the ids of its rules alone. */
export type CompactItem = Pick<ItemDecision, "record" | "verdict" | "action" | "answerableBy"> & {
  readonly reasons: readonly string[];
  /** What may be given now. */
  readonly may?: readonly string[];
  /** What is done instead of giving anything. */
  readonly does?: readonly string[];
  /** What to ask. */
  readonly missing?: readonly string[];
  /** Ids of open questions of law. */
  readonly doubts?: readonly string[];
};

/** A decision for a log: what was decided, and the ids of the rules; without sentences, sources and routes. */
export interface CompactDecision {
  readonly version: Decision["version"];
  readonly verdict: Decision["verdict"];
  readonly action: Decision["action"];
  readonly outcome: Decision["outcome"];
  readonly by: string | null;
  readonly items: readonly CompactItem[];
  /** Ids of the rules behind what must or should be done; those that hang on what is not known end in `?`. */
  readonly duties: readonly string[];
  readonly never: readonly string[];
  readonly caveats: readonly CaveatCode[];
  readonly policy: Decision["policy"];
  readonly asOf: string;
}

/**
 * What a log keeps of a decision: what was decided and the ids of the rules. With the policy of that fingerprint and the
 * request it can be decided again.
 *
 * @example
 * ```ts
 * import { compact, decide, definePolicy } from "patron-privacy";
 *
 * const empty = definePolicy({ id: "empty", title: "No rules" });
 * if (!empty.ok) throw new Error("the policy has issues");
 * const decision = decide(empty.value, { library: {}, facts: {}, items: [{ record: "loan-history" }] }, { asOf: "2026-11-24" });
 * compact(decision).items[0]?.reasons; // => ["law-not-loaded"]
 * ```
 */
export function compact(decision: Decision): CompactDecision {
  const { version, verdict, action, outcome, by, policy, asOf, table } = decision;
  const idOf = (key: string) => table.rules[key]?.id ?? key;
  const idsOf = (list: readonly { readonly rule: string; readonly onlyIf?: readonly unknown[] }[]) => [
    ...new Set(list.map(({ rule, onlyIf }) => (onlyIf === undefined ? idOf(rule) : `${idOf(rule)}?`))),
  ];
  return {
    version,
    verdict,
    action,
    outcome,
    by,
    items: decision.items.map((item) => compactItem(item, idOf)),
    duties: idsOf(decision.duties),
    never: idsOf(decision.never),
    caveats: [...new Set(decision.caveats.map(({ code }) => code))],
    policy,
    asOf,
  };
}

function compactItem(item: ItemDecision, idOf: (key: string) => string): CompactItem {
  const { record, verdict, action, answerableBy, reasons } = item;
  return {
    record,
    verdict,
    action,
    answerableBy,
    reasons: reasons.map(({ rule }) => idOf(rule)),
    ...(item.action === "answer" ? { may: item.may, ...(item.does === undefined ? {} : { does: item.does }) } : {}),
    ...("missing" in item && item.missing.length > 0 ? { missing: item.missing } : {}),
    ...("doubts" in item && item.doubts.length > 0 ? { doubts: item.doubts.map(({ id }) => id) } : {}),
  };
}
