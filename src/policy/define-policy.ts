import { freezeData } from "../internal/freeze.js";
import { nearest } from "../internal/nearest.js";
import type { Result } from "../internal/result.js";
import { readShape } from "../internal/shape/read-shape.js";
import type { Jurisdiction } from "../vocabulary/jurisdictions.js";
import { asCounted, rulesAsCounted } from "./as-counted.js";
import { laxities, placedRules, ties } from "./check-conflicts.js";
import { checkDuties } from "./check-duties.js";
import { checkOverrides } from "./check-overrides.js";
import { checkRule } from "./check-rules.js";
import { fingerprint } from "./fingerprint.js";
import { type Path, type PolicyFinding, type PolicyIssue, policyIssue } from "./issue.js";
import { rankRules, ranksOf } from "./normalise.js";
import type { Policy, PolicyDraft, RankedRule } from "./policy.js";
import { policyDraftShape } from "./policy-shape.js";
import type { Rule } from "./rule.js";
import { byId, isShipped, packFingerprint } from "./shipped.js";

/** A policy, or everything that is wrong with it. */
export type PolicyResult = Result<Policy, PolicyIssue>;

/**
 * Checks a policy and puts its rules in order. Gives every issue there is: a missing citation, an unknown value with
 * the nearest known one, dates reversed, overrides that lead nowhere or in a circle, contrary rules of one layer that
 * can meet (with an example), and a rule more open than the law above it.
 *
 * @param draft - packs to build on, and the library's own rules
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
export function definePolicy(draft: PolicyDraft): PolicyResult {
  const read = readShape(policyDraftShape, draft, { quotes: true, nodes: 5_000_000 });
  // the shape gives the codes of a policy
  return read.ok ? checkDraft(read.value) : (read as Result<never, PolicyIssue>);
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
  const unsound = [
    ...ofBodies(draft),
    ...ofJurisdiction(draft),
    ...written.flatMap((ranked) => (isChecked(ranked) ? [] : checkRule(ranked, paths.get(ranked) ?? []))),
    ...checkOverrides(written, paths),
    ...checkDuties(written, paths),
  ];
  // rules that are not sound by themselves cannot be compared
  if (unsound.length > 0) return { ok: false, issues: unsound.map(policyIssue) };
  const counted = rulesAsCounted(rules);
  counted.forEach((ranked, at) => {
    const place = rules[at];
    paths.set(ranked, (place === undefined ? undefined : paths.get(place)) ?? []);
  });
  const findings = conflicts(counted, paths, isChecked);
  if (findings.length > 0) return { ok: false, issues: findings.map(policyIssue) };
  const jurisdiction = jurisdictionsOf(draft)[0];
  const content = {
    id: draft.id,
    jurisdiction: jurisdiction ?? null,
    bodies: draft.bodies ?? [],
    packs: packs.map(({ pack }) => packFingerprint(pack)).sort(),
    rules: byId(own.rules ?? []),
  };
  return {
    ok: true,
    value: freezeData({
      "~patron-privacy/brand": "Policy",
      version: 1,
      id: draft.id,
      title: draft.title,
      jurisdiction,
      lawLoaded: packs.some(({ pack: { layer, jurisdiction: of } }) => layer === "state" && of !== undefined),
      profile: draft.profile ?? {},
      packs: packs.map(({ pack: { id } }) => id),
      ranks,
      rules: counted,
      fingerprint: fingerprint(content),
    }),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function conflicts(
  rules: readonly RankedRule[],
  paths: ReadonlyMap<RankedRule, Path>,
  isChecked: (ranked: RankedRule) => boolean,
): readonly PolicyFinding[] {
  const placed = placedRules(rules, (ranked) => paths.get(ranked) ?? [], isChecked);
  return [...ties(placed), ...laxities(placed)];
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
