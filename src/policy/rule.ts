import { freezeData } from "../internal/freeze.js";
import type { Act } from "../vocabulary/act-ids.js";
import type { Condition } from "../vocabulary/condition.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { ValueOf } from "../vocabulary/facts.js";
import type { Procedure } from "../vocabulary/procedures.js";
import { type Verdict, verdicts } from "../vocabulary/verdicts.js";
import type { Cite } from "./source.js";

/**
 * The layers, strongest first. `general` is the law that binds a library as it binds anybody, such as a court's power
 * over those who hold records.
 */
export const layers = /* @__PURE__ */ freezeData([
  "federal",
  "state",
  "local",
  "general",
  "policy",
  "toolkit",
] as const);

/** Names a layer. */
export type Layer = (typeof layers)[number];

/** What a disclosure rule can say. */
export const effects = /* @__PURE__ */ freezeData(["forbid", "permit", "require", "silent"] as const);

/** Names an effect. */
export type Effect = (typeof effects)[number];

export { type Verdict, verdicts };

/** Why a reader should be careful with a rule. */
export const ruleMarks = /* @__PURE__ */ freezeData([
  "implied",
  "contested",
  "low-confidence",
  "unread",
  "proposal",
  "discretion",
  "unswept",
  "restated",
  "lapsed",
] as const);

/** Names a mark of a rule. */
export type RuleMark = (typeof ruleMarks)[number];

/** One condition, or several of which any may hold. */
export type When = Condition | readonly Condition[];

/** A condition that may also test the verdict. */
export type ConditionOnVerdict = Condition & { readonly verdict?: readonly Exclude<Verdict, "undetermined">[] };

/** One condition on facts and verdict, or several of which any may hold. */
export type WhenDecided = ConditionOnVerdict | readonly ConditionOnVerdict[];

/** What every rule has. */
export interface RuleBase {
  readonly id: string;
  /** One plain sentence. */
  readonly says: string;
  /** At least one; a rule without a source does not compile. */
  readonly cites: readonly [Cite, ...Cite[]];
  /** Ids of contrary rules of the same kind and layer that this one defeats. */
  readonly overrides?: readonly string[];
  /** First day, inclusive, on the calendar of the jurisdiction. */
  readonly from?: string;
  /** Last day, exclusive. */
  readonly until?: string;
  readonly notes?: string;
  readonly marks?: readonly RuleMark[];
}

/** What a disclosure rule says in each reading of one doubt. */
export interface RuleDoubt {
  readonly doubt: string;
  readonly as: { readonly [reading: string]: Effect };
}

/** A doubt that a rule of a policy settles: its body reads the doubt so while the rule is in force. */
export interface SettledDoubt {
  readonly doubt: string;
  readonly as: string;
}

/** Says whether information may be disclosed. More than one effect means that the law is in doubt. */
export interface DisclosureRule extends RuleBase {
  readonly kind: "disclosure";
  readonly when: When;
  readonly unless?: When;
  readonly effect: readonly [Effect, ...Effect[]];
  /** The named doubts it hangs on: it speaks only where each of them lets it. */
  readonly doubts?: readonly RuleDoubt[];
}

/** What the rules have that depend on a verdict. */
export interface DependentRule extends RuleBase {
  readonly when?: WhenDecided;
  readonly unless?: WhenDecided;
  /** Counts only while one of these disclosure rules survives. */
  readonly with?: readonly string[];
}

/** Says who may answer. */
export interface AuthorityRule extends DependentRule {
  readonly kind: "authority";
  readonly roles: readonly ValueOf<"handler">[];
}

/** Says which data elements may be given. */
export interface ExtentRule extends DependentRule {
  readonly kind: "extent";
  readonly elements: readonly DataElement[] | { readonly except: readonly DataElement[] };
}

/** Says which steps to follow. */
export interface ProcedureRule extends DependentRule {
  readonly kind: "procedure";
  readonly procedure: Procedure;
}

/** Says what must, should or must never be done. */
export interface DutyRule extends DependentRule {
  readonly kind: "duty";
  readonly level: "must" | "should" | "never";
  readonly act: Act;
  /** Nothing is given before it is done. Its `when` says when it is still open. */
  readonly first?: boolean;
}

/** One rule of a pack or policy. */
export type Rule = DisclosureRule | AuthorityRule | ExtentRule | ProcedureRule | DutyRule;

/** A rule that is not a disclosure rule. */
export type Dependent = Exclude<Rule, DisclosureRule>;

/** A rule of a pack. A pack of federal law may also carry rules of the general layer. */
export type PackRule = Rule & { readonly layer?: "general" };

/** A rule of a policy file, which may also belong to the local layer or to one of several bodies. */
export type PolicyRule = Rule & {
  readonly layer?: "local" | "policy";
  readonly body?: string;
  /** Doubts that its body reads so while the rule is in force. */
  readonly settles?: readonly SettledDoubt[];
};
