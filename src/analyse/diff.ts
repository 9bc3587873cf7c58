import { describe } from "../compile/describe.js";
import {
  type Cell,
  decidedByRules,
  findCell,
  type Ground,
  groundOf,
  requestIn,
  type Side,
  within,
} from "../compile/ground.js";
import type { MaskRule } from "../compile/mask-rules.js";
import { decide } from "../decide/decide.js";
import type { Position } from "../decide/leaf.js";
import type { PatronRequest } from "../decide/request.js";
import { conditionsOf } from "../policy/applies.js";
import { freezeData } from "../policy/freeze.js";
import type { Dependent, Verdict } from "../policy/rule.js";
import type { Condition } from "../vocabulary/condition.js";

/** Which way a change goes. */
export type Direction = "opens" | "closes" | "brings-doubt" | "settles-closed";

/** One way in which a rule's change alters verdicts. */
export interface Transition {
  readonly from: Verdict;
  readonly to: Verdict;
  readonly direction: Direction;
  /** Facts that are enough for it: none of them can be left out. */
  readonly when: Condition;
  readonly request: PatronRequest;
}

/** A rule that is there on one side only, or reads otherwise on the other, with what that alters. */
export interface RuleChange {
  readonly rule: string;
  readonly kind: "added" | "removed" | "changed";
  readonly before: string | null;
  readonly after: string | null;
  /** Empty: it alters no verdict. */
  readonly transitions: readonly Transition[];
}

/** A changed rule on authority, extent, procedure or duty. */
export interface DependentChange {
  readonly rule: string;
  readonly about: Dependent["kind"];
  readonly kind: RuleChange["kind"];
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two policies, or between two days of one. */
export interface PolicyDiff {
  readonly rules: readonly RuleChange[];
  readonly dependents: readonly DependentChange[];
  /** How often each transition happens in the requests that were given. */
  readonly counts: readonly { readonly from: Verdict; readonly to: Verdict; readonly requests: number }[];
  /** False: a search was cut short, and there may be more. */
  readonly complete: boolean;
}

/** What else to look at. */
export interface DiffOptions {
  /** A log or a profile of traffic: how many of these requests come out otherwise. */
  readonly requests?: readonly PatronRequest[];
}

/**
 * What changes for requests between two policies, or two days of one: for each rule that changed, every way in which
 * verdicts alter, the fewest facts that are enough for it, and a request to try it with. Exact: a rule without
 * transitions alters no verdict.
 *
 * @param before - the old policy and the day whose law counts
 * @param after - the new one
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { diff } from "patron-privacy/analysis";
 * import { toolkit } from "patron-privacy/law";
 * import { newHampshire } from "patron-privacy/law/us/nh";
 *
 * const policy = definePolicy({ id: "nh", title: "New Hampshire", packs: [toolkit, newHampshire] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const changes = diff({ policy: policy.value, asOf: "2025-06-01" }, { policy: policy.value, asOf: "2025-06-02" });
 * changes.rules; // => []
 * ```
 */
export function diff(before: Side, after: Side, { requests = [] }: DiffOptions = {}): PolicyDiff {
  const ground = groundOf([before, after]);
  let complete = true;
  const rules = changedIn(ground).map((change): RuleChange => {
    const found = transitionsOf(change, ground);
    complete &&= found.complete;
    return {
      rule: change.id,
      kind: kindOf(change.old?.rule, change.new?.rule),
      before: change.old?.rule.says ?? null,
      after: change.new?.rule.says ?? null,
      transitions: found.transitions,
    };
  });
  return freezeData({ rules, dependents: dependentsIn(ground), counts: counted(before, after, requests), complete });
}

interface Changed {
  readonly id: string;
  readonly old: MaskRule | undefined;
  readonly new: MaskRule | undefined;
}

function changedIn({ tracks: [old, next] }: Ground): readonly Changed[] {
  const byId = (track: typeof old) =>
    new Map((track?.layers ?? []).flatMap(({ layer, rules }) => rules.map((one) => [`${layer} ${one.rule.id}`, one])));
  const [was, is] = [byId(old), byId(next)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): readonly Changed[] => {
    const [one, other] = [was.get(key), is.get(key)];
    if (one !== undefined && other !== undefined && meaning(one.rule) === meaning(other.rule)) return [];
    return [{ id: (one ?? other)?.rule.id ?? key, old: one, new: other }];
  });
}

function dependentsIn({ tracks: [old, next] }: Ground): readonly DependentChange[] {
  const byId = (track: typeof old) => new Map((track?.inForce.dependents ?? []).map((rule) => [rule.id, rule]));
  const [was, is] = [byId(old), byId(next)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((rule): readonly DependentChange[] => {
    const [one, other] = [was.get(rule), is.get(rule)];
    const about = (one ?? other)?.kind;
    if (about === undefined || (one !== undefined && other !== undefined && meaning(one) === meaning(other))) return [];
    return [{ rule, about, kind: kindOf(one, other), before: one?.says ?? null, after: other?.says ?? null }];
  });
}

/** What a rule says, without the days on which it says it. */
function meaning({ from: _, until: __, ...rule }: { readonly from?: string; readonly until?: string }): string {
  return JSON.stringify(rule);
}

function kindOf(old: object | undefined, next: object | undefined): RuleChange["kind"] {
  return old === undefined ? "added" : next === undefined ? "removed" : "changed";
}

function transitionsOf(
  change: Changed,
  ground: Ground,
): { readonly transitions: readonly Transition[]; readonly complete: boolean } {
  const cells = new Map<string, Cell>();
  let complete = true;
  for (const condition of [change.old, change.new].flatMap((one) => conditionsOf(one?.rule.when))) {
    const start = within(decidedByRules(ground), condition, ground);
    if (start === undefined) continue;
    const found = findCell(ground, start, {
      keep: [change.old, change.new],
      skip: (left) => !left.flat().some(({ rules }) => rules.some((one) => one === change.old || one === change.new)),
      wanted: (cell) => {
        const name = transition(cell);
        if (name !== undefined && !cells.has(name)) cells.set(name, cell);
        return false;
      },
    });
    complete &&= found.complete;
  }
  const start = decidedByRules(ground);
  return {
    transitions: [...cells].map(([name, cell]) => {
      const [from, to] = positions(cell);
      return {
        from,
        to,
        direction: directionOf(from, to),
        when: describe(cell, start, (other) => transition(other) === name, ground),
        request: requestIn(cell.masks, ground),
      };
    }),
    complete,
  };
}

function transition(cell: Cell): string | undefined {
  const [from, to] = positions(cell);
  return from === to ? undefined : `${from} ${to}`;
}

function positions({ leaves: [old, next] }: Cell): readonly [Verdict, Verdict] {
  return [verdictOf(old?.position), verdictOf(next?.position)];
}

function verdictOf(position: Position | undefined): Verdict {
  return position === undefined || position === "cannot-be-settled" ? "forbidden" : position;
}

function directionOf(from: Verdict, to: Verdict): Direction {
  const open = (verdict: Verdict) => verdict === "permitted" || verdict === "required";
  if (open(to)) return "opens";
  if (to === "unsettled") return "brings-doubt";
  return open(from) ? "closes" : "settles-closed";
}

function counted(before: Side, after: Side, requests: readonly PatronRequest[]): PolicyDiff["counts"] {
  const counts = new Map<string, { readonly from: Verdict; readonly to: Verdict; readonly requests: number }>();
  for (const request of requests) {
    const from = decide(before.policy, request, before).verdict;
    const to = decide(after.policy, request, after).verdict;
    const key = `${from} ${to}`;
    if (from !== to) counts.set(key, { from, to, requests: (counts.get(key)?.requests ?? 0) + 1 });
  }
  return [...counts.values()];
}
