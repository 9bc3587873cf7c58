import { freezeData } from "../internal/freeze.js";
import { nearest } from "../internal/nearest.js";
import { readShape } from "../internal/shape/read-shape.js";
import type { Jurisdiction } from "../vocabulary/jurisdictions.js";
import { asCounted, rulesAsCounted } from "./as-counted.js";
import { laxities, placedRules, ties } from "./check-conflicts.js";
import { allDoubts, checkDoubts } from "./check-doubts.js";
import { checkDuties } from "./check-duties.js";
import { checkOverrides } from "./check-overrides.js";
import { checkRule } from "./check-rules.js";
import { fingerprint } from "./fingerprint.js";
import { type Path, type PolicyFinding, type PolicyIssue, policyIssue } from "./issue.js";
import { placedReadings, rankRules, ranksOf } from "./normalise.js";
import type { Policy, PolicyDraft, RankedRule } from "./policy.js";
import { policyDraftShape } from "./policy-shape.js";
import type { Rule } from "./rule.js";
import { byId, isShipped, packFingerprint } from "./shipped.js";

/** A policy with what its author should know of it, or everything that is wrong with it. */
export type PolicyResult =
  | { readonly ok: true; readonly value: Policy; readonly warnings: readonly PolicyIssue[] }
  | { readonly ok: false; readonly issues: readonly PolicyIssue[] };

/** How strictly a policy is checked. */
export interface DefinePolicyOptions {
  /** Is a policy with warnings refused? */
  readonly strict?: boolean;
}

/**
 * Checks a policy and puts its rules in order. Gives every issue there is: a missing citation, an unknown value with
 * the nearest known one, dates reversed, overrides that lead nowhere or in a circle, contrary rules of one layer that
 * can meet (with an example), a reading of a doubt that is not there or that a board cannot give alone. A rule more open
 * than the law above it is a warning: it has no effect where the law closes.
 *
 * @param draft - packs to build on, and the library's own rules
 * @param options - `strict: true` refuses a policy with warnings
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 *
 * const result = definePolicy({
 *   id: "town",
 *   title: "Town Library",
 *   sources: { board: { title: "Town Library Board, Privacy Policy, 12 May 2026" } },
 *   rules: [
 *     {
 *       id: "town/statistics",
 *       kind: "disclosure",
 *       when: { record: ["aggregate-statistics"], linkage: ["no-person"] },
 *       effect: ["permit"],
 *       says: "Anybody may have figures in which nobody can be identified.",
 *       cites: [{ source: "board", section: "4" }],
 *     },
 *   ],
 * });
 * result.ok; // => true
 * ```
 */
export function definePolicy(draft: PolicyDraft, { strict = false }: DefinePolicyOptions = {}): PolicyResult {
  const read = readShape(policyDraftShape, draft, { quotes: true, nodes: 5_000_000 });
  // the shape gives the codes of a policy
  if (!read.ok) return read as Extract<PolicyResult, { readonly ok: false }>;
  const result = checkDraft(read.value);
  return strict && result.ok && result.warnings.length > 0 ? { ok: false, issues: result.warnings } : result;
}

/** Checks a draft that was read. */
function checkDraft({ packs: given = [], ...own }: PolicyDraft): PolicyResult {
  const paths = new Map<RankedRule, Path>();
  // in an order of our own, so that nothing depends on that in which packs and rules were written
  const packs = given.map((pack, at) => ({ pack, at })).sort((a, b) => order(a.pack.id, b.pack.id));
  const draft: PolicyDraft = { ...own, packs: packs.map(({ pack }) => pack) };
  const ranks = ranksOf(draft);
  const written = rankRules(draft, ranks);
  const places = [
    ...packs.flatMap(({ pack, at }) => pack.rules.map((_, index): Path => ["packs", at, "rules", index])),
    ...(own.rules ?? []).map((_, index): Path => ["rules", index]),
  ];
  written.forEach((ranked, at) => {
    paths.set(ranked, places[at] ?? []);
  });
  const checkedRules = new Set<Rule>(
    packs.flatMap(({ pack }) =>
      isShipped(pack) ? pack.rules.flatMap((rule) => [rule, asCounted(rule, rule.layer ?? pack.layer)]) : [],
    ),
  );
  const isChecked = ({ rule }: RankedRule) => checkedRules.has(rule);
  const rules = [...written].sort((a, b) => a.rank - b.rank || order(a.rule.id, b.rule.id));
  const doubts = [...packs.flatMap(({ pack }) => pack.doubts ?? []), ...(own.doubts ?? [])];
  const unsound = [
    ...ofBodies(draft),
    ...ofJurisdiction(draft),
    ...written.flatMap((ranked) => (isChecked(ranked) ? [] : checkRule(ranked, paths.get(ranked) ?? []))),
    ...checkOverrides(written, paths),
    ...checkDuties(written, paths),
    ...checkDoubts(
      { doubts, readings: own.readings ?? [], rules: written, own: own.rules ?? [], sources: sourcesOf(draft) },
      (ranked) => paths.get(ranked) ?? [],
      isChecked,
    ),
  ];
  // rules that are not sound by themselves cannot be compared
  if (unsound.length > 0) return { ok: false, issues: unsound.map(policyIssue) };
  const counted = rulesAsCounted(rules);
  counted.forEach((ranked, at) => {
    const place = rules[at];
    paths.set(ranked, (place === undefined ? undefined : paths.get(place)) ?? []);
  });
  const placed = placedRules(counted, (ranked) => paths.get(ranked) ?? [], isChecked);
  const tied = ties(placed);
  if (tied.length > 0) return { ok: false, issues: tied.map(policyIssue) };
  const jurisdiction = jurisdictionsOf(draft)[0];
  const content = {
    id: draft.id,
    jurisdiction: jurisdiction ?? null,
    bodies: draft.bodies ?? [],
    packs: packs.map(({ pack }) => packFingerprint(pack)).sort(),
    rules: byId(own.rules ?? []),
    ...(doubts.length === 0 && own.readings === undefined
      ? {}
      : { doubts: byId(own.doubts ?? []), readings: own.readings ?? [] }),
  };
  return {
    ok: true,
    warnings: laxities(placed).map(policyIssue),
    value: freezeData({
      "~patron-privacy/brand": "Policy",
      version: 1,
      id: draft.id,
      title: draft.title,
      jurisdiction,
      lawLoaded: packs.some(({ pack: { layer, jurisdiction: of } }) => layer === "state" && of !== undefined),
      profile: draft.profile ?? {},
      packs: packs.map(({ pack: { id } }) => id),
      doubts: allDoubts({ doubts, rules: written }),
      readings: placedReadings(draft, ranks),
      ranks,
      rules: counted,
      fingerprint: fingerprint(content),
    }),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sourcesOf({ packs = [], sources = {} }: PolicyDraft): PolicyDraft["sources"] & object {
  return Object.assign({}, ...packs.map((pack) => pack.sources), sources);
}

function ofBodies({ bodies = [], rules = [] }: PolicyDraft): readonly PolicyFinding[] {
  return rules.flatMap(({ body }, index): readonly PolicyFinding[] => {
    if (body === undefined || bodies.includes(body)) return [];
    const near = nearest(body, bodies);
    return [
      {
        code: "unknown-body",
        path: ["rules", index, "body"],
        found: body,
        ...(near === undefined ? {} : { nearest: near }),
      },
    ];
  });
}

function ofJurisdiction(draft: PolicyDraft): readonly PolicyFinding[] {
  const found = jurisdictionsOf(draft);
  return found.length > 1 ? [{ code: "two-jurisdictions", path: ["packs"], found }] : [];
}

function jurisdictionsOf({ packs = [], jurisdiction, profile }: PolicyDraft): readonly Jurisdiction[] {
  const named = [jurisdiction, ...packs.map((pack) => pack.jurisdiction), profile?.jurisdiction];
  return [...new Set(named.filter((one) => one !== undefined))];
}
