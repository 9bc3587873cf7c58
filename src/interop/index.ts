export {
  type AuthZenAction,
  type AuthZenBatchResponse,
  type AuthZenEntity,
  type AuthZenEvaluation,
  type AuthZenResponse,
  type AuthZenResponseContext,
  type EvaluationSemantic,
  evaluationSemantics,
} from "./authzen.js";
export { toAuthZenResponse } from "./authzen-response.js";
export { type Evaluated, type EvaluateOptions, evaluate, evaluateBatch, evaluateBatchInSteps } from "./evaluate.js";
export { toEvaluation } from "./evaluation-request.js";
export { type EvaluationResult, type ParseEvaluationOptions, parseEvaluation } from "./parse-evaluation.js";
export type { PatronCheck } from "./same-patron.js";
