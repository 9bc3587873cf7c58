import { type Ground, groundOf } from "../compile/ground.js";
import type { PatronRequest } from "../decide/request.js";
import { freezeData } from "../internal/freeze.js";
import { conditionsOf } from "../policy/applies.js";
import { laxitiesAmong, type Meeting, placedRules, settleBy, tiesAmong } from "../policy/check-conflicts.js";
import { definePolicy } from "../policy/define-policy.js";
import { rankRules, ranksOf } from "../policy/normalise.js";
import type { Policy, PolicyDraft } from "../policy/policy.js";
import type { DisclosureRule } from "../policy/rule.js";
import { testsOf } from "../vocabulary/condition.js";
import type { FactId } from "../vocabulary/facts.js";
import { requestOfCase } from "./example.js";

/** Two rules of one layer that say contrary things of one request, with nothing that settles it. */
export interface Tie {
  readonly rules: readonly [string, string];
  /** A request in which both apply. */
  readonly request: PatronRequest;
  /** Either of these, written into the policy, would settle it. */
  readonly settle: readonly string[];
  readonly says: string;
}

/** A rule of the library's own that opens what a law above it closes. */
export interface Laxity {
  readonly rule: string;
  readonly law: string;
  /** A request in which both apply. */
  readonly request: PatronRequest;
  readonly says: string;
}

/** Drafts are looked at too: a policy with ties or laxities is never defined. */
export type Draft = Policy | PolicyDraft;

/**
 * Contrary rules of one layer that can meet, of which neither overrides the other: what `definePolicy` refuses, as data
 * with a request to try. Of a draft, as a defined policy has none.
 *
 * `complete` is false where a search was cut short, or where the draft has other issues, which come first.
 *
 * @example
 * ```ts
 * import { ties } from "patron-privacy/analysis";
 *
 * const rule = { kind: "disclosure", cites: [{ source: "own" }] } as const;
 * const found = ties({
 *   id: "town",
 *   title: "Town Library",
 *   sources: { own: { title: "Our policy" } },
 *   rules: [
 *     { ...rule, id: "no-media", when: { requester: ["media"] }, effect: ["forbid"], says: "Nothing to the media." },
 *     { ...rule, id: "figures", when: { record: ["aggregate-statistics"] }, effect: ["permit"], says: "Figures to all." },
 *   ],
 * });
 * found.ties.map(({ rules, request }) => [rules, request.facts.requester, request.items[0]?.record]); // => [[["no-media", "figures"], "media", "aggregate-statistics"]]
 * ```
 */
export function ties(draft: Draft): { readonly ties: readonly Tie[]; readonly complete: boolean } {
  const { found, complete } = meetings(draft, tiesAmong);
  return freezeData({
    ties: found.map(({ meeting: { first, second }, request }) => {
      const settle = settleBy(first.rule, second.rule);
      return {
        rules: [first.rule.id, second.rule.id],
        request,
        settle,
        says: `“${first.rule.says}” and “${second.rule.says}” say contrary things of one request, and nothing says which of them counts. Write ${settle.join(" or ")}.`,
      };
    }),
    complete,
  });
}

/**
 * Rules of the library's own policy that open what a federal, state or local law closes for good: what `definePolicy`
 * refuses, as data with a request to try. Of a draft, as a defined policy has none.
 *
 * `complete` is false where a search was cut short, or where the draft has other issues, which come first.
 *
 * @example
 * ```ts
 * import { laxities } from "patron-privacy/analysis";
 * import { illinois } from "patron-privacy/law/us/il";
 *
 * const found = laxities({
 *   id: "town",
 *   title: "Town Library",
 *   packs: [illinois],
 *   sources: { own: { title: "Our policy" } },
 *   rules: [
 *     {
 *       id: "spouses",
 *       kind: "disclosure",
 *       when: { requester: ["spouse"], standing: ["proved"], record: ["loan-history"] },
 *       effect: ["permit"],
 *       says: "Spouses may see loans.",
 *       cites: [{ source: "own" }],
 *     },
 *   ],
 * });
 * found.laxities[0]?.rule; // => "spouses"
 * found.laxities[0]?.request.facts.requester; // => "spouse"
 * ```
 */
export function laxities(draft: Draft): { readonly laxities: readonly Laxity[]; readonly complete: boolean } {
  const { found, complete } = meetings(draft, laxitiesAmong);
  return freezeData({
    laxities: found.map(({ meeting: { first, second }, request }) => ({
      rule: first.rule.id,
      law: second.rule.id,
      request,
      says: `“${first.rule.says}” opens what the law above it closes: “${second.rule.says}” It can never take effect there.`,
    })),
    complete,
  });
}

type Search = (rules: ReturnType<typeof placedRules>, cutShort: () => void) => readonly Meeting[];

function meetings(draft: Draft, search: Search) {
  const side = sideOf(draft);
  if (side === undefined) return { found: [], complete: false };
  let complete = true;
  const { rules, ground } = side;
  const found = search(
    placedRules(rules, () => []),
    () => {
      complete = false;
    },
  ).map((meeting) => {
    const { first, second, found: one } = meeting;
    return { meeting, request: requestOfCase(one.domains, factsOf(first.rule, second.rule), ground) };
  });
  return { found, complete };
}

/** The rules of a draft, and the space in which they are points; `undefined` where the draft is not sound. */
function sideOf(draft: Draft): { readonly rules: Policy["rules"]; readonly ground: Ground } | undefined {
  if (typeof draft !== "object" || draft === null) return undefined;
  if ("fingerprint" in draft) return { rules: draft.rules, ground: groundOf([{ policy: draft, asOf: "9999-12-31" }]) };
  const defined = definePolicy(draft);
  if (defined.ok) return sideOf(defined.value);
  if (!defined.issues.every(({ code }) => code === "tie" || code === "laxity")) return undefined;
  // a draft with nothing wrong but its conflicts has ranks and rules like a policy
  const ranks = ranksOf(draft);
  const rules = rankRules(draft, ranks);
  const bare = definePolicy({ ...draft, rules: [], packs: [] });
  if (!bare.ok) return undefined;
  const jurisdiction = draft.jurisdiction ?? draft.packs?.find((pack) => pack.jurisdiction !== undefined)?.jurisdiction;
  return { rules, ground: groundOf([{ policy: { ...bare.value, jurisdiction, ranks, rules }, asOf: "9999-12-31" }]) };
}

function factsOf(...rules: readonly DisclosureRule[]): ReadonlySet<FactId> {
  return new Set(
    rules.flatMap(({ when, unless }) =>
      [...conditionsOf(when), ...conditionsOf(unless)].flatMap((condition) => testsOf(condition).map(([fact]) => fact)),
    ),
  );
}
