import type { Expected, Vector, VectorFile } from "../analyse/vector.js";
import type { PatronRequest } from "../decide/request.js";
import { freezeData } from "../internal/freeze.js";
import { type Answer, answerOf } from "./answer.js";
import { NoAnswer } from "./no-answer.js";

/**
 * Any system that answers requests. It may give a decision of `decide` or its JSON, an AuthZEN response, or yes or no;
 * at once or later.
 */
export type Implementation = (request: PatronRequest, clock: { readonly asOf: string }) => unknown;

/** How an answer differs from what was expected, worst first. */
export const problemKinds = [
  "wrong-yes",
  "wrong-no",
  "differs",
  "not-stated",
  "unreadable",
  "threw",
  "unreachable",
] as const;

/** Names how an answer differs from what was expected. */
export type ProblemKind = (typeof problemKinds)[number];

/** One difference. Holds words of the vocabulary only, whatever the implementation gave back. */
export interface ConformanceProblem {
  readonly kind: ProblemKind;
  readonly field: keyof Expected | "answer";
  readonly expected: string;
  readonly received: string;
}

/** What one vector came to. */
export interface VectorResult {
  readonly id: string;
  readonly says: string;
  readonly pass: boolean;
  readonly problems: readonly ConformanceProblem[];
}

/** What a run over a file of vectors came to. */
export interface ConformanceReport {
  readonly version: 1;
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  /** How many vectors were answered yes that ought to be no: patron data would have left. */
  readonly wrongYes: number;
  /** How many vectors were left out because nobody answered at the address. */
  readonly notRun: number;
  readonly results: readonly VectorResult[];
}

/** How a run is done. */
export interface ConformanceOptions {
  /** Which fields are compared; all that a vector states where it is left out. `mayAnswer` always is. */
  readonly compare?: readonly (keyof Expected)[];
  /** How many vectors are under way at once; 4 where it is left out. */
  readonly concurrency?: number;
  /** Called after every vector. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Drives any system that answers requests through a file of vectors and reports like a test suite. What an
 * implementation does not state, though a vector expects it, is a failure. Never rejects: an implementation that
 * throws has failed that vector. Where nobody answers at the address, the run stops there.
 *
 * @example
 * ```ts
 * import { conformance } from "patron-privacy/testing";
 *
 * const vectors = {
 *   version: 1,
 *   vectors: [
 *     {
 *       id: "a-reporter",
 *       request: { library: {}, facts: { requester: "media" }, items: [{ record: "loan-history" }] },
 *       asOf: "2026-11-24",
 *       expect: { mayAnswer: false },
 *     },
 *   ],
 * } as const;
 * (await conformance(() => true, vectors)).wrongYes; // => 1
 * (await conformance(() => false, vectors)).failed; // => 0
 * ```
 */
export async function conformance(
  implementation: Implementation,
  { vectors }: VectorFile,
  { compare, concurrency = 4, onProgress }: ConformanceOptions = {},
): Promise<ConformanceReport> {
  const results: VectorResult[] = [];
  let next = 0;
  let done = 0;
  const worker = async () => {
    for (let at = next++; at < vectors.length; at = next++) {
      const vector = vectors[at];
      if (vector === undefined) return;
      const result = await runVector(implementation, vector, compare);
      results[at] = result;
      if (result.problems.some(({ kind }) => kind === "unreachable")) next = vectors.length;
      onProgress?.(++done, vectors.length);
    }
  };
  const atOnce = Math.max(1, Math.min(Math.trunc(concurrency) || 1, vectors.length));
  await Promise.all(Array.from({ length: atOnce }, worker));
  // vectors that were left out are holes
  const run = results.filter((result) => result !== undefined);
  const passed = run.filter(({ pass }) => pass).length;
  return freezeData({
    version: 1,
    total: vectors.length,
    passed,
    failed: run.length - passed,
    notRun: vectors.length - run.length,
    wrongYes: run.filter(({ problems }) => problems.some(({ kind }) => kind === "wrong-yes")).length,
    results: run,
  });
}

/**
 * Drives a system through one vector, for a test of your own for each of them.
 *
 * @example
 * ```ts
 * import { runVector } from "patron-privacy/testing";
 *
 * const vector = {
 *   id: "a-reporter",
 *   request: { library: {}, facts: { requester: "media" }, items: [{ record: "loan-history" }] },
 *   asOf: "2026-11-24",
 *   expect: { mayAnswer: false },
 * } as const;
 * (await runVector(() => "perhaps", vector)).problems[0]?.kind; // => "unreadable"
 * ```
 */
export async function runVector(
  implementation: Implementation,
  vector: Vector,
  compare?: readonly (keyof Expected)[],
): Promise<VectorResult> {
  const { id, says = "", request, asOf, expect } = vector;
  const result = (problems: readonly ConformanceProblem[]) => ({ id, says, pass: problems.length === 0, problems });
  const expected = `mayAnswer: ${expect.mayAnswer}`;
  let received: unknown;
  try {
    received = await implementation(request, { asOf });
  } catch (error) {
    // the error's message may quote the request; that time ran out is told by its name
    const late = error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
    return result([{ kind: "threw", field: "answer", expected, received: late ? "no answer in time" : "an error" }]);
  }
  const answer = answerOf(received);
  if (answer === undefined) {
    const says = received instanceof NoAnswer ? received.says : "no answer that can be read";
    const kind = received instanceof NoAnswer && received.unreachable ? "unreachable" : "unreadable";
    return result([{ kind, field: "answer", expected, received: says }]);
  }
  const fields = (Object.keys(expect) as (keyof Expected)[]).filter(
    (field) => field === "mayAnswer" || compare === undefined || compare.includes(field),
  );
  return result(fields.flatMap((field) => difference(field, expect, answer)));
}

function difference(field: keyof Expected, expect: Expected, answer: Answer): readonly ConformanceProblem[] {
  if (field === "mayAnswer") return yesOrNo(expect, answer);
  const wanted = expect[field];
  const given = answer[field];
  const problem = (kind: ProblemKind, received: string) => [{ kind, field, expected: shown(wanted), received }];
  if (given === undefined) return problem("not-stated", "not stated");
  const holds = Array.isArray(wanted)
    ? Array.isArray(given) &&
      covers(given, wanted) &&
      (field === "never" || field === "missing" || covers(wanted, given))
    : wanted === given;
  if (holds) return [];
  return problem(
    field === "inFull" && given === true ? "wrong-yes" : field === "may" ? extentKind(wanted, given) : "differs",
    shown(given),
  );
}

/** More than was expected is a wrong yes, whatever else is missing. */
function extentKind(wanted: unknown, given: unknown): ProblemKind {
  return Array.isArray(wanted) && Array.isArray(given) && !covers(wanted, given) ? "wrong-yes" : "differs";
}

function yesOrNo(expect: Expected, { mayAnswer, inFull }: Answer): readonly ConformanceProblem[] {
  // a bare yes or no gives all or nothing
  const wanted = mayAnswer === undefined ? (expect.inFull ?? expect.mayAnswer) : expect.mayAnswer;
  const given = mayAnswer ?? inFull;
  if (wanted === given) return [];
  if (given === undefined)
    return [{ kind: "not-stated", field: "mayAnswer", expected: String(wanted), received: "not stated" }];
  const kind = given ? "wrong-yes" : "wrong-no";
  return [{ kind, field: "mayAnswer", expected: String(wanted), received: String(given) }];
}

function covers(whole: readonly unknown[], part: readonly unknown[]): boolean {
  return part.every((one) => whole.includes(one));
}

function shown(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(", ")}]` : String(value);
}
