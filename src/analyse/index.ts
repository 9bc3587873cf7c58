export { createDecider, type Decider, type DeciderOptions } from "../compile/decider.js";
export { coverage, type RuleCoverage } from "./coverage.js";
export {
  type InterviewEvent,
  type InterviewOptions,
  type InterviewProblem,
  type InterviewStart,
  type InterviewState,
  interview,
} from "./interview.js";
