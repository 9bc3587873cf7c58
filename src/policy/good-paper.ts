import type { Condition } from "../vocabulary/condition.js";
import { face } from "../vocabulary/facts/face.js";
import type { ValueOf } from "../vocabulary/facts.js";
import { badFaces, noProcess } from "../vocabulary/groups.js";
import { type AnyWhen, changed } from "./each-condition.js";
import { mayOpen } from "./may-open.js";
import type { Rule } from "./rule.js";

const bad: readonly ValueOf<"face">[] = badFaces;
const notKnownBad = /* @__PURE__ */ face.values.filter((one) => !bad.includes(one));
const noPaper: readonly ValueOf<"instrument">[] = [...noProcess, "public-records-request"];

/** A rule that opens by a paper, as it counts: one that is known to be bad on its face opens nothing. */
export function byGoodPaper(rule: Rule): Rule {
  if (rule.kind !== "disclosure" || !mayOpen(rule)) return rule;
  const when: AnyWhen | undefined = changed(rule.when, notBad);
  return when === rule.when ? rule : { ...rule, when: when ?? [] };
}

function notBad(condition: Condition): readonly Condition[] {
  const { instrument, finding, obliges, hearing, face: tested } = condition;
  const byPaper =
    instrument?.some((one) => !noPaper.includes(one)) === true ||
    finding?.includes("none") === false ||
    hearing?.includes("not-held") === false ||
    obliges?.includes("nothing") === false;
  if (!byPaper) return [condition];
  const left = (tested ?? notKnownBad).filter((one) => !bad.includes(one));
  return left.length === 0 ? [] : [{ ...condition, face: left }];
}
