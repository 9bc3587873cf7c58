import type { Condition } from "../vocabulary/condition.js";
import type { ValueOf } from "../vocabulary/facts.js";
import { subjectRoles } from "../vocabulary/groups.js";
import { type AnyWhen, changed } from "./each-condition.js";
import { mayOpen } from "./may-open.js";
import type { ConditionOnVerdict, Rule } from "./rule.js";

type Requester = ValueOf<"requester">;

const relative: ReadonlySet<Requester> = /* @__PURE__ */ new Set<Requester>(subjectRoles);

/**
 * A rule as it counts: roles that are relative to a subject (`patron`, `parent`, `executor`) and a subject's consent
 * mean something only where the request is about one patron. Where they open (in `when` of a rule that opens, or in
 * `unless` of one that closes or narrows) they count for `scope: one-patron` alone. Other grounds are untouched.
 */
export function aboutOnePatron(rule: Rule): Rule {
  switch (rule.kind) {
    case "disclosure": {
      const when = mayOpen(rule) ? narrowed(rule.when) : rule.when;
      const unless = rule.effect.includes("forbid") ? narrowed(rule.unless) : rule.unless;
      if (when === rule.when && unless === rule.unless) return rule;
      return { ...rule, when: when ?? [], ...(unless === undefined ? {} : { unless }) };
    }
    case "extent": {
      const unless = narrowed(rule.unless);
      return unless === rule.unless || unless === undefined ? rule : { ...rule, unless };
    }
    default:
      return rule;
  }
}

/** The same object where nothing is relative to a subject. */
function narrowed<W extends AnyWhen>(when: W | undefined): W | readonly ConditionOnVerdict[] | undefined {
  return changed(when, ofOneCondition);
}

function ofOneCondition(condition: Condition): readonly Condition[] {
  const { requester, consent, consentBy, consentScope, accountTie } = condition;
  const rests =
    consent?.includes("none") === false ||
    consentBy !== undefined ||
    consentScope?.includes("does-not-cover") === false ||
    accountTie?.includes("none") === false;
  if (rests) return onePatron(condition);
  if (requester === undefined || !requester.some((one) => relative.has(one))) return [condition];
  const others = requester.filter((one) => !relative.has(one));
  const ofSubject = requester.filter((one) => relative.has(one));
  return [
    ...onePatron(others.length === 0 ? condition : { ...condition, requester: ofSubject }),
    ...(others.length === 0 ? [] : [{ ...condition, requester: others }]),
  ];
}

function onePatron(condition: Condition): readonly Condition[] {
  const { scope } = condition;
  if (scope !== undefined && !scope.includes("one-patron")) return [];
  return scope?.length === 1 ? [condition] : [{ ...condition, scope: ["one-patron"] }];
}
