import { freezeData } from "../internal/freeze.js";
import { nearest } from "../internal/nearest.js";
import type { Jurisdiction } from "../vocabulary/jurisdictions.js";
import { laxities, placedRules, ties } from "./check-conflicts.js";
import { checkDuties } from "./check-duties.js";
import { checkOverrides } from "./check-overrides.js";
import { checkProfile } from "./check-profile.js";
import { checkRule } from "./check-rules.js";
import { fingerprint } from "./fingerprint.js";
import type { Path, PolicyIssue } from "./issue.js";
import { rankRules, ranksOf } from "./normalise.js";
import type { Policy, PolicyDraft, RankedRule } from "./policy.js";
import { byId, isShipped, packFingerprint } from "./shipped.js";

/** A policy, or everything that is wrong with it. */
export type PolicyResult =
  | { readonly ok: true; readonly value: Policy }
  | { readonly ok: false; readonly issues: readonly PolicyIssue[] };

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
  try {
    return defined(draft);
  } catch {
    // JavaScript without types can pass anything; what is not a draft at all is an issue like others
    const expected = "a policy as its type says; `parsePolicy` reads unknown JSON and names every issue";
    return { ok: false, issues: [{ code: "malformed", path: [], expected }] };
  }
}

function defined(draft: PolicyDraft): PolicyResult {
  const ranks = ranksOf(draft);
  const rules = rankRules(draft, ranks);
  const paths = pathsOf(draft, rules);
  const checkedRules = new Set((draft.packs ?? []).filter(isShipped).flatMap((pack) => pack.rules));
  const isChecked = ({ rule }: RankedRule) => checkedRules.has(rule);
  const shape = [
    ...ofNames(draft),
    ...ofBodies(draft),
    ...ofLayers(draft),
    ...checkProfile(draft.profile),
    ...ofJurisdiction(draft),
    ...rules.flatMap((ranked) => (isChecked(ranked) ? [] : checkRule(ranked, paths.get(ranked) ?? []))),
    ...checkOverrides(rules, paths),
    ...checkDuties(rules, paths),
  ];
  // rules that are not sound by themselves cannot be compared
  const issues = shape.length > 0 ? shape : conflicts(rules, paths, isChecked);
  if (issues.length > 0) return { ok: false, issues };
  const jurisdiction = jurisdictionsOf(draft)[0];
  const packs = draft.packs ?? [];
  const content = {
    id: draft.id,
    jurisdiction: jurisdiction ?? null,
    bodies: draft.bodies ?? [],
    packs: packs.map(packFingerprint).sort(),
    rules: byId(draft.rules ?? []),
  };
  return {
    ok: true,
    value: freezeData({
      "~patron-privacy/brand": "Policy",
      version: 1,
      id: draft.id,
      title: draft.title,
      jurisdiction,
      lawLoaded: packs.some(({ layer, jurisdiction: of }) => layer === "state" && of !== undefined),
      profile: draft.profile ?? {},
      packs: packs.map(({ id }) => id),
      ranks,
      rules,
      fingerprint: fingerprint(JSON.parse(JSON.stringify(content))),
    }),
  };
}

function conflicts(
  rules: readonly RankedRule[],
  paths: ReadonlyMap<RankedRule, Path>,
  isChecked: (ranked: RankedRule) => boolean,
): readonly PolicyIssue[] {
  const placed = placedRules(rules, (ranked) => paths.get(ranked) ?? [], isChecked);
  return [...ties(placed), ...laxities(placed)];
}

/** Where each rule stands in what the author wrote. */
function pathsOf({ packs = [] }: PolicyDraft, rules: readonly RankedRule[]): ReadonlyMap<RankedRule, Path> {
  const ofPacks = packs.flatMap((pack, at) => pack.rules.map((_, index): Path => ["packs", at, "rules", index]));
  return new Map(rules.map((ranked, index) => [ranked, ofPacks[index] ?? ["rules", index - ofPacks.length]]));
}

/** The types say so; JavaScript without them may not. */
function ofNames({ id, title }: PolicyDraft): readonly PolicyIssue[] {
  return Object.entries({ id, title }).flatMap(([key, name]): readonly PolicyIssue[] =>
    typeof name === "string" && name !== "" ? [] : [{ code: "malformed", path: [key], expected: "a string" }],
  );
}

function ofBodies({ bodies = [], rules = [] }: PolicyDraft): readonly PolicyIssue[] {
  return rules.flatMap(({ body }, index): readonly PolicyIssue[] => {
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

/** A layer that JavaScript made up must not pass for one. */
function ofLayers({ rules = [] }: PolicyDraft): readonly PolicyIssue[] {
  return rules.flatMap(({ layer = "policy" }, index): readonly PolicyIssue[] =>
    layer === "policy" || layer === "local"
      ? []
      : [{ code: "malformed", path: ["rules", index, "layer"], expected: "`local` or `policy`" }],
  );
}

function ofJurisdiction(draft: PolicyDraft): readonly PolicyIssue[] {
  const found = jurisdictionsOf(draft);
  return found.length > 1 ? [{ code: "two-jurisdictions", path: ["packs"], found }] : [];
}

function jurisdictionsOf({ packs = [], jurisdiction, profile }: PolicyDraft): readonly Jurisdiction[] {
  const named = [jurisdiction, ...packs.map((pack) => pack.jurisdiction), profile?.jurisdiction];
  return [...new Set(named.filter((one) => one !== undefined))];
}
