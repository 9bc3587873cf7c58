import {
  constant,
  day,
  either,
  flag,
  type Keys,
  list,
  type ObjectShape,
  object,
  optional,
  record,
  required,
  type Shape,
  someOf,
  text,
  withKeys,
  words,
} from "../internal/shape/shape.js";
import { actIds } from "../vocabulary/act-ids.js";
import { type DataElement, dataElements } from "../vocabulary/element-groups.js";
import { handler } from "../vocabulary/facts/handler.js";
import { type Procedure, procedures } from "../vocabulary/procedures.js";
import { conditionShape, oneOrSeveral, onVerdictShape } from "./fact-shapes.js";
import {
  type AuthorityRule,
  type DependentRule,
  type DisclosureRule,
  type DutyRule,
  type ExtentRule,
  effects,
  type PackRule,
  type PolicyRule,
  type ProcedureRule,
  type Rule,
  type RuleBase,
  type RuleDoubt,
  ruleMarks,
  type SettledDoubt,
} from "./rule.js";
import type { Cite } from "./source.js";

/** What a pointer to a source looks like. */
export const citeShape: Shape<Cite> = /* @__PURE__ */ (() =>
  object<Cite>({
    source: required(text(), "A key of `sources`."),
    section: optional(text(), "Section, clause or page."),
    mark: optional(words(["seen", "unread", "proposal"]), "How sure we are; `seen` where it is left out."),
  }))();

/** At least one pointer to a source. */
export const citesShape = /* @__PURE__ */ (() =>
  someOf(citeShape, {
    max: 1_000,
    code: "missing-citation",
    says: "this names no source; add one to `cites`",
  }))();

const base = (): Keys<RuleBase> => ({
  id: required(text(), "A name of its own, such as `board/desk`."),
  says: required(text(), "One plain sentence."),
  cites: required(citesShape, "Where it comes from; at least one source."),
  overrides: optional(list(text()), "Ids of contrary rules of the same kind and layer that this one defeats."),
  from: optional(day(), "First day in force, inclusive."),
  until: optional(day(), "End, exclusive: the first day on which it is no longer in force."),
  notes: optional(text({ min: 0, max: 20_000 }), "For other authors."),
  marks: optional(list(words(ruleMarks), { max: 100 }), "Why a reader should be careful."),
});

const dependent = (): Keys<DependentRule> => ({
  ...base(),
  when: optional(oneOrSeveral(onVerdictShape), "When it counts; always where it is left out."),
  unless: optional(oneOrSeveral(onVerdictShape), "When it does not count after all."),
  with: optional(list(text(), { min: 1 }), "Counts only while one of these disclosure rules survives."),
});

const elementList = () => list(words(dataElements), { max: 1_000 });

const ruleDoubtShape = () =>
  object<RuleDoubt>({
    doubt: required(text(), "The id of a doubt."),
    as: required(record(words(effects), { max: 100 }), "The effect in each of its readings."),
  });

const disclosure = () =>
  object<DisclosureRule>({
    ...base(),
    kind: required(constant("disclosure"), "Says whether information may be disclosed."),
    when: required(oneOrSeveral(conditionShape), "For each fact named, the values that are allowed."),
    unless: optional(oneOrSeveral(conditionShape), "When it does not count after all."),
    effect: required(
      someOf(words(effects), {
        max: 100,
        code: "empty-effect",
        says: "the rule has no effect; name at least one",
      }),
      "What it says; more than one means that the law is in doubt.",
    ),
    doubts: optional(list(ruleDoubtShape(), { max: 100 }), "The named doubts it hangs on."),
  });

const authority = () =>
  object<AuthorityRule>({
    ...dependent(),
    kind: required(constant("authority"), "Says who may answer."),
    roles: required(list(words(handler.values), { max: 1_000 }), "The roles that may answer."),
  });

const extent = () =>
  object<ExtentRule>({
    ...dependent(),
    kind: required(constant("extent"), "Says which data elements may be given."),
    elements: required(
      either(
        [
          elementList(),
          object<{ readonly except: readonly DataElement[] }>({ except: required(elementList(), "All but these.") }),
        ],
        "a list of data elements, or { except: a list of them }",
      ),
      "The data elements that may be given.",
    ),
  });

const procedure = () =>
  object<ProcedureRule>({
    ...dependent(),
    kind: required(constant("procedure"), "Says which steps to follow."),
    // the keys of a const object
    procedure: required(words(Object.keys(procedures) as readonly Procedure[]), "The procedure to follow."),
  });

const duty = () =>
  object<DutyRule>({
    ...dependent(),
    kind: required(constant("duty"), "Says what must, should or must never be done."),
    level: required(words(["must", "should", "never"]), "How strong it is; `never` beats `must`."),
    act: required(words(actIds), "What is to be done or never done."),
    first: optional(flag(), "Nothing is given before it is done."),
  });

const makers = { disclosure, authority, extent, procedure, duty };

/** The five kinds of a rule, each with further keys. */
function ruleWith<Placed extends Rule, Place>(keys: Keys<Place>): Shape<Placed> {
  const of = Object.entries(makers).map(([kind, make]): [string, ObjectShape] => [kind, withKeys<Place>(make(), keys)]);
  return { kind: "tagged", tag: "kind", of: new Map(of) };
}

/** What a rule of a pack looks like. */
export const packRuleShape: Shape<PackRule> = /* @__PURE__ */ (() =>
  ruleWith<PackRule, Pick<PackRule, "layer">>({
    layer: optional(words(["general"]), "`general` for law that binds a library as it binds anybody."),
  }))();

/** What a rule of a policy looks like. */
export const policyRuleShape: Shape<PolicyRule> = /* @__PURE__ */ (() =>
  ruleWith<PolicyRule, Pick<PolicyRule, "layer" | "body" | "settles">>({
    layer: optional(words(["local", "policy"]), "`local` for an ordinance; `policy` where it is left out."),
    body: optional(text(), "One of `bodies`; the innermost where it is left out."),
    settles: optional(
      list(
        object<SettledDoubt>({
          doubt: required(text(), "The id of a doubt."),
          as: required(text(), "One of its readings."),
        }),
        { max: 100 },
      ),
      "Doubts that its body reads so while the rule is in force.",
    ),
  }))();
