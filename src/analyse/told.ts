import { seenByTheAction } from "../decide/action-facts.js";
import type { Dependent } from "../policy/rule.js";
import { notBesideBan } from "../vocabulary/act-fits.js";
import type { Act } from "../vocabulary/act-ids.js";
import type { Action } from "../vocabulary/actions.js";
import { actsBeside } from "../vocabulary/acts-beside.js";
import type { Condition } from "../vocabulary/condition.js";
import { refersTo } from "../vocabulary/referring.js";

/** Acts that are asked about: as something to do, and as something never to do. */
export interface AskedActs {
  readonly duty?: Act;
  readonly never?: Act;
}

/** Does it hang on what is done whether these acts are told? Where no warrant is carried out. */
export function hangsOnAction(asked: AskedActs): boolean {
  return differs(asked, ["refer", "hold", "decline", "answer"]);
}

/** Does it hang on whether something is given now? */
export function hangsOnGiving(asked: AskedActs): boolean {
  return differs(asked, ["hold", "answer"]);
}

/** Are the acts told beside some of these actions and not beside others? */
function differs({ duty, never }: AskedActs, actions: readonly Action[]): boolean {
  const told = actions.map(
    (action) =>
      `${duty === undefined || actsBeside(action, "must", duty)} ${never === undefined || actsBeside(action, "never", never)}`,
  );
  return new Set(told).size > 1;
}

/** The dependent rules that decide whether acts are told, those that may defeat one of them among them. */
export function rulesTelling(asked: AskedActs, all: readonly Dependent[]): readonly Dependent[] {
  const acts = new Set([asked.duty, asked.never]);
  for (const [duty, ban] of notBesideBan) if (duty === asked.duty) acts.add(ban);
  const [byAction, byGiving] = [hangsOnAction(asked), hangsOnGiving(asked)];
  return withDefeaters(
    all.filter((rule) => {
      if (rule.kind === "authority") return byAction;
      if (rule.kind === "extent") return byGiving;
      if (rule.kind !== "duty") return false;
      // who must refer a request may not answer it
      const refers = byAction && refersTo(rule.act) !== undefined;
      return refers || acts.has(rule.act) || (byGiving && rule.first === true);
    }),
    all,
  );
}

/** Rules, with those that may defeat one of them. */
export function withDefeaters(rules: readonly Dependent[], all: readonly Dependent[]): readonly Dependent[] {
  const found = new Set(rules);
  // a set hands out what is added while it is gone through
  for (const { id } of found) for (const other of all) if (other.overrides?.includes(id) === true) found.add(other);
  return [...found];
}

/** What decides what is done, beside the verdict and what rules test; nothing where the acts do not hang on it. */
export function conditionsTelling(asked: AskedActs, watched: readonly Dependent[]): readonly Condition[] {
  if (!hangsOnAction(asked)) return [];
  return [
    ...seenByTheAction,
    ...watched.flatMap((rule): readonly Condition[] => {
      const roles = rule.kind === "authority" ? rule.roles : rule.kind === "duty" ? refersTo(rule.act) : undefined;
      return roles === undefined || roles.length === 0 ? [] : [{ handler: roles }];
    }),
  ];
}
