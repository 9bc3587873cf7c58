export type { AnalysisOptions, Side } from "../compile/ground.js";
export { createDecider, type Decider, type DeciderOptions } from "../decide/decider.js";
export type { DependentChange } from "./changed-dependents.js";
export type { Claim } from "./claim.js";
export { conditionWords } from "./condition-words.js";
export { type ConflictingDuties, conflictingDuties } from "./conflicting-duties.js";
export { type Draft, type Laxity, laxities, type Tie, ties } from "./conflicts.js";
export { coverage, type RuleCoverage } from "./coverage.js";
export { type DiffOptions, diff, type PolicyDiff, type RuleChange, type RuleText } from "./diff.js";
export { doubts, type OpenQuestion, type OpenQuestions } from "./doubts.js";
export { type Gap, gaps } from "./gaps.js";
export {
  type InterviewEvent,
  type InterviewOptions,
  type InterviewProblem,
  type InterviewStart,
  type InterviewState,
  interview,
} from "./interview.js";
export { type ProfileResult, parseProfile } from "./parse-profile.js";
export { type PropertiesResult, parseProperties } from "./parse-properties.js";
export { type ItemOutcomes, type PossibleOutcome, possibleOutcomes } from "./possible-outcomes.js";
export { type Proof, type Property, prove } from "./prove.js";
export { nextQuestion, type Question, type QuestionOptions } from "./question.js";
export { type ExactRoute, type ItemRoutes, type RoutesOptions, routes } from "./routes.js";
export { type ShadowedRule, shadowed } from "./shadowed.js";
export type { TrafficCount, TrafficProfile } from "./traffic.js";
export type { Direction, Transition } from "./transitions.js";
export type { Expected, Vector, VectorFile } from "./vector.js";
export { type PolicyVectors, type Unexercised, type VectorsOptions, vectors } from "./vectors.js";
