import { type ReadAs, saysIn } from "../policy/doubts.js";
import type { DisclosureRule, Effect, Layer, Verdict } from "../policy/rule.js";
import { direction } from "../policy/settle.js";
import type { Act } from "../vocabulary/act-ids.js";
import type { ValueOf } from "../vocabulary/facts.js";
import type { Truth } from "../vocabulary/holds.js";
import type { Action } from "./findings.js";

/** How one item may come out. */
export type Outcome = "required" | "permitted" | "forbidden";

/** A layer, or one body of the policy layer, with those of its rules that apply; strongest first. */
export interface Applying {
  readonly layer: Layer;
  readonly rules: readonly DisclosureRule[];
}

/**
 * THE MEANING, where every fact is known and every doubt is read in one way. All else is built on it or tested equal to
 * it: `test/decide/meaning.test.ts` has the tables row by row, `test/decide/theorems.test.ts` what follows from them.
 *
 * What the rules of one layer say together. A rule falls only to a contrary rule that stands and names it in
 * `overrides`; a rule that its doubt silences neither speaks nor defeats.
 *
 * | rules that stand | the layer says |
 * |---|---|
 * | none, or only `silent` | silent |
 * | `permit` | permit |
 * | `require`, with or without `permit` | require |
 * | `forbid` | forbid |
 * | `forbid` with `permit` or `require` (a tie, which `definePolicy` refuses) | both |
 */
export function layer(rules: readonly DisclosureRule[], readAs: ReadAs): readonly Effect[] {
  const said = rulesThatStand(rules, readAs).map(({ says }) => says);
  const opens = (["require", "permit"] as const).filter((effect) => said.includes(effect)).slice(0, 1);
  const closes = (["forbid"] as const).filter((effect) => said.includes(effect));
  return opens.length + closes.length === 0 ? ["silent"] : [...opens, ...closes];
}

/** The rules of one layer that speak and stand, with what they say. */
function rulesThatStand(
  rules: readonly DisclosureRule[],
  readAs: ReadAs,
): readonly { readonly rule: DisclosureRule; readonly says: Effect }[] {
  const speaking = rules.flatMap((rule) => {
    const says = saysIn(rule, readAs);
    return says === undefined ? [] : [{ rule, says }];
  });
  const stands = (one: (typeof speaking)[number]): boolean =>
    !speaking.some(
      (other) =>
        other.rule.overrides?.includes(one.rule.id) === true &&
        direction(other.says) !== direction(one.says) &&
        stands(other), // overrides have no circles: definePolicy refuses them
    );
  return speaking.filter(stands);
}

/**
 * The layers folded, strongest first.
 *
 * | a layer says | then |
 * |---|---|
 * | forbid or require | final |
 * | permit | from here on the default is permit; any weaker forbid, require or doubt still stands |
 * | silent | the next weaker layer |
 * | end of layers | the default: forbid at first, permit once a layer permitted |
 *
 * The toolkit is read only where the policy layer is silent. One effect a layer gives one outcome; a tie gives both.
 */
export function fold(
  layers: readonly { readonly layer: Layer; readonly says: readonly Effect[] }[],
  fallback: Outcome = "forbidden",
  policySpoke = false,
): ReadonlySet<Outcome> {
  const [first, ...weaker] = layers;
  if (first === undefined) return new Set([fallback]);
  if (first.layer === "toolkit" && policySpoke) return fold(weaker, fallback, policySpoke);
  const spoke = policySpoke || first.layer === "policy";
  const after = { forbid: () => forbidden, require: () => required, permit: () => fold(weaker, "permitted", spoke) };
  return new Set(
    first.says.flatMap((effect) => [...(effect === "silent" ? fold(weaker, fallback, policySpoke) : after[effect]())]),
  );
}

const forbidden: ReadonlySet<Outcome> = new Set(["forbidden"]);
const required: ReadonlySet<Outcome> = new Set(["required"]);

/** The outcome in one reading of all doubts. */
export function outcomes(applying: readonly Applying[], readAs: ReadAs): ReadonlySet<Outcome> {
  return fold(applying.map(({ layer: name, rules }) => ({ layer: name, says: layer(rules, readAs) })));
}

/**
 * The verdict, from the outcomes in all readings. Where named doubts leave both, counsel's word on this request settles
 * them: `sufficient` drops the closing outcome, `insufficient` the opening ones. What every reading closes stays closed.
 *
 * | outcomes | verdict |
 * |---|---|
 * | one | that one |
 * | required and permitted | permitted; whether it must be given is open |
 * | forbidden and another | unsettled |
 */
export function verdict(
  of: ReadonlySet<Outcome>,
  review: ValueOf<"review"> = "not-sought",
): Exclude<Verdict, "undetermined"> {
  if (of.size > 1 && of.has("forbidden") && review === "insufficient") return "forbidden";
  if (of.size > 1 && review === "sufficient") return verdict(new Set([...of].filter((one) => one !== "forbidden")));
  if (!of.has("forbidden")) return of.has("permitted") ? "permitted" : "required";
  return of.size === 1 ? "forbidden" : "unsettled";
}

/** What the next step depends on. */
export interface Standpoint {
  readonly warrantUnderWay: Truth;
  readonly impossible: boolean;
  /** Somebody else asks, with no paper, and it is nobody and nothing that is to be referred. */
  readonly mayBeTurnedAway: boolean;
  /** Is the person who was asked among those who may answer? */
  readonly mayHandle: Truth;
  /** Do facts that nobody asked about matter? */
  readonly factsMissing: boolean;
  readonly verdict: Verdict;
  /** Does it turn on a fact that cannot be had? */
  readonly cannotBeSettled: boolean;
  /** Is the paper known to be bad on its face? */
  readonly paperIsBad: boolean;
  /** May the paper oblige the library to anything, or is it compulsory paper of a court here? */
  readonly bindsMeanwhile: boolean;
  /** Does the library tell of its own motion? */
  readonly ownMotion: boolean;
  /** Is something open that must be done first? */
  readonly preconditionOpen: boolean;
  /** Do the extents leave nothing of what was asked? */
  readonly nothingToGive: boolean;
}

/**
 * What the person who was asked does now, by the first that applies:
 *
 * | | if | then |
 * |---|---|---|
 * | 1 | a judge-signed warrant of a court here is under way, and nothing is known against it | comply (not known whether: ask, before anything else; cannot be found out: refer) |
 * | 2 | the combination is impossible | refer |
 * | 3 | forbidden in every case, to somebody who may be turned away | decline, whoever was asked |
 * | 4 | the person is not among those who may answer | refer |
 * | 5 | facts are missing that matter | ask |
 * | 6 | it turns on a fact that cannot be had | refer |
 * | 7 | the law is unsettled, or the paper is known to be bad | hold for who may answer, else refer |
 * | 8 | forbidden | hold if the paper may bind, refer if the library tells of its own motion, else decline |
 * | 9 | something must be done first, or nothing asked may be given in this way | hold |
 * | 10 | otherwise | answer |
 */
export function actionFor(at: Standpoint): Action {
  if (at.warrantUnderWay === "yes") return "comply";
  if (at.impossible) return "refer";
  if (at.warrantUnderWay === "maybe") return "ask";
  if (at.verdict === "forbidden" && !at.cannotBeSettled && at.mayBeTurnedAway) return "decline";
  if (at.mayHandle === "no") return "refer";
  if (at.factsMissing || at.verdict === "undetermined") return "ask";
  if (at.cannotBeSettled || at.mayHandle === "maybe") return "refer";
  if (at.verdict === "unsettled" || at.paperIsBad) return "hold";
  if (at.verdict === "forbidden") return at.bindsMeanwhile ? "hold" : at.ownMotion ? "refer" : "decline";
  return at.preconditionOpen || at.nothingToGive ? "hold" : "answer";
}

/** What to do until the action is done. */
export const meanwhile: { readonly [action in Action]: readonly Act[] } = {
  comply: ["observe-and-record", "limit-to-named"],
  refer: ["disclose-nothing", "refer-to-administrator"],
  ask: ["disclose-nothing"],
  hold: ["disclose-nothing"],
  decline: [],
  answer: [],
};
