/** What a matcher of vitest or jest gives back. */
export interface MatcherResult {
  readonly pass: boolean;
  /** Why it passed or failed; called only when it is shown. */
  readonly message: () => string;
}

/** A result from the two messages: the one for a failure, and the one for a failure under `.not`. */
export function result(pass: boolean, failure: () => string, failureOfNot: () => string): MatcherResult {
  return { pass, message: pass ? failureOfNot : failure };
}
