export { type CompactDecision, type CompactItem, compact } from "./decide/compact.js";
export { type Decidable, type DecideOptions, decide } from "./decide/decide.js";
export type {
  Answerable,
  Ban,
  CaveatRef,
  Decision,
  DecisionJson,
  DecisionTable,
  DutyRef,
  ItemDecision,
  NonEmpty,
  ReasonRef,
  RouteRef,
  RuleEntry,
  SourceEntry,
} from "./decide/decision.js";
export { expand } from "./decide/expand.js";
export {
  type Action,
  type Assumed,
  actions,
  type Caveat,
  type CaveatCode,
  type Duty,
  type ExpandedDecision,
  type Extent,
  type Findings,
  type ItemFindings,
  type OnlyIf,
  type OpenDoubt,
  type Reason,
  type Route,
  type RouteChange,
} from "./decide/findings.js";
export { mayAnswerNow } from "./decide/may-answer-now.js";
export {
  type ParseRequestOptions,
  parseRequest,
  type RequestIssue,
  type RequestResult,
} from "./decide/parse-request.js";
export {
  type PortalPreset,
  type PortalPresetName,
  type PortalRequestParts,
  portalPresets,
  portalRequest,
} from "./decide/portal-request.js";
export type {
  AboutItemOrLibrary,
  NotKnown,
  PatronRequest,
  RequestFacts,
  RequestItem,
  RequestLibrary,
} from "./decide/request.js";
export { jsonSchemas } from "./decide/schemas.js";
export { type CurrencyOptions, type StaleSource, staleSources } from "./policy/currency.js";
export { definePolicy, type PolicyResult } from "./policy/define-policy.js";
export type { PolicyExample } from "./policy/example.js";
export { describePolicyIssue, type Path, type PolicyIssue } from "./policy/issue.js";
export type { NotEncoded, Pack } from "./policy/pack.js";
export { type ParsePolicyOptions, parsePolicy } from "./policy/parse-policy.js";
export type { Policy, PolicyDraft, Rank, RankedRule } from "./policy/policy.js";
export type { LibraryFacts, LibraryProfile } from "./policy/profile.js";
export {
  type AuthorityRule,
  type ConditionOnVerdict,
  type Dependent,
  type DependentRule,
  type DisclosureRule,
  type DutyRule,
  type Effect,
  type ExtentRule,
  effects,
  type Layer,
  layers,
  type PolicyRule,
  type ProcedureRule,
  type Rule,
  type RuleBase,
  type RuleMark,
  ruleMarks,
  type Verdict,
  verdicts,
  type When,
  type WhenDecided,
} from "./policy/rule.js";
export type { ShapeIssue } from "./policy/schema-issues.js";
export type { Citation, Cite, Source, SourceMark } from "./policy/source.js";
export type { Act } from "./vocabulary/act-ids.js";
export { acts } from "./vocabulary/acts.js";
export { type Catalogue, english } from "./vocabulary/catalogue.js";
export type { Condition, Interval } from "./vocabulary/condition.js";
export { type Constraint, constraints } from "./vocabulary/constraints.js";
export { type DataElement, dataElements, type ElementGroup, elementGroups } from "./vocabulary/element-groups.js";
export { elements, type Sensitivity } from "./vocabulary/elements.js";
export type { ClosedFact, Fact, FactSubject, FactTexts, LabelAndLine, ScaleFact } from "./vocabulary/fact.js";
export type { RecordType } from "./vocabulary/facts/record.js";
export { type ClosedFactId, type FactId, factIds, facts, type ScaleFactId, type ValueOf } from "./vocabulary/facts.js";
export { type Jurisdiction, jurisdictions } from "./vocabulary/jurisdictions.js";
export { type LawRecordClass, lawRecordClass, lawRecordClasses } from "./vocabulary/law-records.js";
export { type Procedure, procedures } from "./vocabulary/procedures.js";
export { elementsOf } from "./vocabulary/record-elements.js";
export { splitInstruments } from "./vocabulary/sheet-ids.js";
