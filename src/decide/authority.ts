import { conditionsOf } from "../policy/applies.js";
import type { AuthorityRule, DutyRule, Layer } from "../policy/rule.js";
import { handler } from "../vocabulary/facts/handler.js";
import type { FactId, ValueOf } from "../vocabulary/facts.js";
import type { Truth, Value } from "../vocabulary/holds.js";
import { refersTo } from "../vocabulary/referring.js";
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
  /** Does a duty bid the person who was asked refer it, in some case? */
  readonly referred: boolean;
}

/** Where a rule stands. */
export type Placed = (ruleId: string) => { readonly layer: Layer; readonly rank: number } | undefined;

/**
 * Who may answer.
 *
 * @param counting - the authority rules that count
 * @param bidding - the duties that count and must be done
 * @param asked - the roles that the person who was asked may have
 *
 * | layer | its authority rules |
 * |---|---|
 * | toolkit | count where policy has none; several add up |
 * | policy | replace the toolkit's; several of one body add up, an outer body narrows an inner one |
 * | federal, state, local | narrow both; several of one layer add up, each layer narrows what the others leave |
 *
 * Whoever must refer a request may not answer it: such a duty takes away the roles to which it does not lead, of the
 * toolkit where policy has no authority rule, of policy and law always.
 */
export function authorityOf(
  counting: readonly Counted<AuthorityRule>[],
  bidding: readonly Counted<DutyRule>[],
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
  const bids = bidding.flatMap((duty) => referralOf(duty, asked));
  const binding = bids.filter(({ duty }) => !policySpeaks || placed(duty.rule.id)?.layer !== "toolkit");
  const takenBy = (those: readonly Referral[]) => union(those.map(({ from }) => from));
  const mayRefer = takenBy(binding);
  const mustRefer = takenBy(
    binding.filter(
      ({ duty }) =>
        duty.truth === "yes" && (policy.length === 0 || policySpeaks || placed(duty.rule.id)?.layer !== "toolkit"),
    ),
  );
  const may = without(
    common([...(policySpeaks ? [] : [byDefault]), ...certainOf(policy), ...certainOf(law)]),
    mayRefer,
  );
  const openTo = policySpeaks
    ? common(possibleOf(policy))
    : union([toolkit.possible, ...policy.map(({ possible }) => possible)]);
  const might = without(common([openTo, ...possibleOf(law)]), mustRefer);
  const among: Truth = every(asked, may) ? "yes" : asked.some((role) => might.has(role as Role)) ? "maybe" : "no"; // the handler domain holds roles
  const openHandler: readonly FactId[] = asked.length > 1 ? ["handler"] : [];
  return {
    roles: handler.values.filter((role) => may.has(role)),
    among,
    open: among === "maybe" ? [...openHandler, ...openFacts([...counting, ...binding.map(({ duty }) => duty)])] : [],
    referred: asked.some((role) => takenBy(bids).has(role as Role)), // the handler domain holds roles
  };
}

/** A duty to refer, and the roles that it takes away. */
interface Referral {
  readonly duty: Counted<DutyRule>;
  readonly from: ReadonlySet<Role>;
}

/** A rule that tests who was asked says nothing of others; any other speaks to everybody to whom it does not lead. */
function referralOf(duty: Counted<DutyRule>, asked: readonly Value[]): readonly Referral[] {
  const { when, unless, act } = duty.rule;
  const to = refersTo(act);
  if (to === undefined) return [];
  const testsWho = [...conditionsOf(when), ...conditionsOf(unless)].some((one) => one.handler !== undefined);
  const from = handler.values.filter((role) => !to.includes(role) && (!testsWho || asked.includes(role)));
  return from.length === 0 ? [] : [{ duty, from: new Set(from) }];
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

function without(roles: ReadonlySet<Role>, taken: ReadonlySet<Role>): ReadonlySet<Role> {
  return taken.size === 0 ? roles : new Set([...roles].filter((role) => !taken.has(role)));
}

function every(asked: readonly Value[], roles: ReadonlySet<Role>): boolean {
  return asked.length > 0 && asked.every((role) => roles.has(role as Role)); // the handler domain holds roles
}
