import type { AuthorityRule, Dependent, Layer } from "../policy/rule.js";
import { handler } from "../vocabulary/facts/handler.js";
import type { FactId, ValueOf } from "../vocabulary/facts.js";
import type { Truth, Value } from "../vocabulary/holds.js";
import { type Counted, counted, type Decided, openFacts } from "./dependents.js";

type Role = ValueOf<"handler">;

/** Who may answer. */
export interface Authority {
  /** Roles that may answer for certain. */
  readonly roles: readonly Role[];
  /** Is the person who was asked among them? */
  readonly among: Truth;
  /** Unknown facts on which that depends. */
  readonly open: readonly FactId[];
}

/** Where a rule stands. */
export type Placed = (ruleId: string) => { readonly layer: Layer; readonly rank: number } | undefined;

/**
 * Who may answer.
 *
 * | layer | its authority rules |
 * |---|---|
 * | toolkit | count where policy has none; several add up |
 * | policy | replace the toolkit's; several of one body add up, an outer body narrows an inner one |
 * | federal, state, local | narrow both |
 */
export function authorityOf(rules: readonly Dependent[], decided: Decided, placed: Placed): Authority {
  const counting = counted("authority", rules, decided);
  const at = (wanted: (layer: Layer) => boolean) =>
    counting.filter(({ rule }) => wanted(placed(rule.id)?.layer ?? "toolkit"));
  const toolkit = at((layer) => layer === "toolkit");
  const policy = byRank(
    at((layer) => layer === "policy"),
    placed,
  );
  const law = byRank(
    at((layer) => layer !== "policy" && layer !== "toolkit"),
    placed,
  );

  const certainPolicy = policy.map((body) => grants(body, "yes"));
  const policySure = policy.some((body) => body.some(({ truth }) => truth === "yes"));
  const certain = policySure
    ? common(certainPolicy)
    : policy.length > 0
      ? common([grants(toolkit, "yes"), ...policy.map((body) => grants(body, "maybe"))])
      : grants(toolkit, "yes");
  const possible = union([
    ...(policySure ? [] : [grants(toolkit, "maybe")]),
    ...policy.map((body) => grants(body, "maybe")),
  ]);
  const narrowed = (roles: ReadonlySet<Role>, sure: "yes" | "maybe") =>
    common([
      roles,
      ...law
        .filter((body) => sure === "maybe" || body.some(({ truth }) => truth === "yes"))
        .map((body) => grants(body, "maybe")),
    ]);

  const may = narrowed(certain, "maybe");
  const might = narrowed(possible, "yes");
  const asked = decided.cases["handler"] ?? [];
  const among: Truth = every(asked, may) ? "yes" : asked.some((role) => might.has(role as Role)) ? "maybe" : "no"; // the handler domain holds roles
  const openHandler: readonly FactId[] = asked.length > 1 ? ["handler"] : [];
  return {
    roles: handler.values.filter((role) => may.has(role)),
    among,
    open: among === "maybe" ? [...openHandler, ...openFacts(counting)] : [],
  };
}

type Group = readonly Counted<AuthorityRule>[];

function byRank(counting: Group, placed: Placed): readonly Group[] {
  const ranks = [...new Set(counting.map(({ rule }) => placed(rule.id)?.rank))];
  return ranks.map((rank) => counting.filter(({ rule }) => placed(rule.id)?.rank === rank));
}

function grants(group: Group, sure: Exclude<Truth, "no">): ReadonlySet<Role> {
  return new Set(group.flatMap(({ rule, truth }) => (sure === "maybe" || truth === "yes" ? rule.roles : [])));
}

function common(sets: readonly ReadonlySet<Role>[]): ReadonlySet<Role> {
  return new Set(handler.values.filter((role) => sets.every((set) => set.has(role))));
}

function union(sets: readonly ReadonlySet<Role>[]): ReadonlySet<Role> {
  return new Set(sets.flatMap((set) => [...set]));
}

function every(asked: readonly Value[], roles: ReadonlySet<Role>): boolean {
  return asked.length > 0 && asked.every((role) => roles.has(role as Role)); // the handler domain holds roles
}
