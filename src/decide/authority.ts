import type { AuthorityRule, Layer } from "../policy/rule.js";
import { handler } from "../vocabulary/facts/handler.js";
import type { FactId, ValueOf } from "../vocabulary/facts.js";
import type { Truth, Value } from "../vocabulary/holds.js";
import { type Counted, mayFall, openFacts } from "./dependents.js";

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
 * @param counting - the authority rules that count
 * @param asked - the roles that the person who was asked may have
 *
 * | layer | its authority rules |
 * |---|---|
 * | toolkit | count where policy has none; several add up |
 * | policy | replace the toolkit's; several of one body add up, an outer body narrows an inner one |
 * | federal, state, local | narrow both; several of one layer add up, each layer narrows what the others leave |
 */
export function authorityOf(
  counting: readonly Counted<AuthorityRule>[],
  asked: readonly Value[],
  placed: Placed,
): Authority {
  const at = (wanted: (layer: Layer) => boolean) =>
    counting.filter(({ rule }) => wanted(placed(rule.id)?.layer ?? "toolkit"));
  const toolkit = groupOf(at((layer) => layer === "toolkit"));
  const policy = byRank(
    at((layer) => layer === "policy"),
    placed,
  );
  const law = byRank(
    at((layer) => layer !== "policy" && layer !== "toolkit"),
    placed,
  );

  const certainOf = (groups: readonly Group[]) => groups.map(({ certain }) => certain);
  const possibleOf = (groups: readonly Group[]) => groups.flatMap(({ speaks, possible }) => (speaks ? [possible] : []));
  const policySpeaks = policy.some(({ speaks }) => speaks);
  const byDefault = toolkit.speaks ? toolkit.certain : new Set<Role>();
  const may = common([...(policySpeaks ? [] : [byDefault]), ...certainOf(policy), ...certainOf(law)]);
  const openTo = policySpeaks
    ? common(possibleOf(policy))
    : union([toolkit.possible, ...policy.map(({ possible }) => possible)]);
  const might = common([openTo, ...possibleOf(law)]);
  const among: Truth = every(asked, may) ? "yes" : asked.some((role) => might.has(role as Role)) ? "maybe" : "no"; // the handler domain holds roles
  const openHandler: readonly FactId[] = asked.length > 1 ? ["handler"] : [];
  return {
    roles: handler.values.filter((role) => may.has(role)),
    among,
    open: among === "maybe" ? [...openHandler, ...openFacts(counting)] : [],
  };
}

/** What the rules of one body or layer come to together, over everything that is not known. */
interface Group {
  /** Does any of them count in every case? */
  readonly speaks: boolean;
  /** Roles that may answer wherever any of them counts. */
  readonly certain: ReadonlySet<Role>;
  /** Roles that may answer in some case. */
  readonly possible: ReadonlySet<Role>;
}

function groupOf(counting: readonly Counted<AuthorityRule>[]): Group {
  const rolesOf = ({ rule }: Counted<AuthorityRule>) => new Set(rule.roles);
  // a rule that another may override counts in some cases only, and the other in the rest
  const sure = counting.filter((one) => one.truth === "yes" && !mayFall(one, counting));
  return {
    speaks: counting.some(({ truth }) => truth === "yes"),
    // others only add to those that count for sure; where there are none, any of them may be the only one
    certain: sure.length > 0 ? union(sure.map(rolesOf)) : common(counting.map(rolesOf)),
    possible: union(counting.map(rolesOf)),
  };
}

function byRank(counting: readonly Counted<AuthorityRule>[], placed: Placed): readonly Group[] {
  const ranks = [...new Set(counting.map(({ rule }) => placed(rule.id)?.rank))];
  return ranks.map((rank) => groupOf(counting.filter(({ rule }) => placed(rule.id)?.rank === rank)));
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
