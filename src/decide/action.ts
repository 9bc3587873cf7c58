import type { Verdict } from "../policy/rule.js";
import type { Act } from "../vocabulary/act-ids.js";
import type { Truth } from "../vocabulary/holds.js";
import type { Action } from "./findings.js";

/** What the next step depends on. */
export interface Standpoint {
  readonly warrantUnderWay: Truth;
  readonly impossible: boolean;
  /** Is the person who was asked among those who may answer? */
  readonly mayHandle: Truth;
  /** Do facts that nobody asked about matter? */
  readonly factsMissing: boolean;
  readonly verdict: Verdict;
  /** Does it turn on a fact that cannot be had? */
  readonly cannotBeSettled: boolean;
  /** May the paper oblige the library to keep, or to answer? */
  readonly bindsMeanwhile: boolean;
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
 * | 1 | a judge-signed warrant is under way | comply (if that is not known: ask, before anything else; if it cannot be found out: refer) |
 * | 2 | the combination is impossible | refer |
 * | 3 | the person is not among those who may answer | refer |
 * | 4 | facts are missing that matter | ask |
 * | 5 | the law is unsettled, or a fact that decides cannot be had | refer |
 * | 6 | forbidden | hold if the paper obliges to keep or to answer, else decline |
 * | 7 | something must be done first, or nothing asked may be given in this way | hold |
 * | 8 | otherwise | answer |
 */
export function actionFor(at: Standpoint): Action {
  if (at.warrantUnderWay === "yes") return "comply";
  if (at.impossible) return "refer";
  if (at.warrantUnderWay === "maybe") return "ask";
  if (at.mayHandle === "no") return "refer";
  if (at.factsMissing || at.verdict === "undetermined") return "ask";
  if (at.verdict === "unsettled" || at.cannotBeSettled || at.mayHandle === "maybe") return "refer";
  if (at.verdict === "forbidden") return at.bindsMeanwhile ? "hold" : "decline";
  return at.preconditionOpen || at.nothingToGive ? "hold" : "answer";
}

/** What to do until the action is done. */
export const meanwhile: { readonly [action in Action]: readonly Act[] } = {
  comply: ["observe-and-record", "limit-to-named"],
  refer: ["disclose-nothing", "refer-to-administrator"],
  ask: ["disclose-nothing"],
  hold: ["disclose-nothing", "preserve-records"],
  decline: [],
  answer: [],
};
