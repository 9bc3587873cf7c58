export type { Expected, Vector, VectorFile } from "../analyse/vector.js";
export type { ArbitraryOptions } from "./arbitraries/options.js";
export { arbitraries, type PrivacyArbitraries } from "./arbitraries.js";
export {
  type ConformanceOptions,
  type ConformanceProblem,
  type ConformanceReport,
  conformance,
  type Implementation,
  type ProblemKind,
  problemKinds,
  runVector,
  type VectorResult,
} from "./conformance.js";
export { conformanceJunit, conformanceTap, conformanceText } from "./conformance-text.js";
export type { Decided } from "./explain.js";
export { type EndpointOptions, endpoint, type Fetch, type FetchedText } from "./http.js";
export type { MatcherResult } from "./matcher-result.js";
export { type PrivacyMatcherFunctions, type PrivacyMatchers, privacyMatchers } from "./matchers.js";
export { parseVectors, type VectorsResult } from "./parse-vectors.js";
export { vectorSchema } from "./vector-schema.js";
