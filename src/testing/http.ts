import { toEvaluation } from "../interop/evaluation-request.js";
import { answerOf } from "./answer.js";
import type { Implementation } from "./conformance.js";
import { NoAnswer } from "./no-answer.js";

/** What is needed of the answer of `fetch`. */
export interface FetchedText {
  /** The body. */
  readonly text: () => Promise<string>;
  /** The status, for the report where the body is no answer. */
  readonly status?: number;
}

/** What is needed of `fetch`: pass the one of your platform, with the time limit and headers that you want. */
export type Fetch = (
  url: string,
  init: { readonly method: "POST"; readonly headers: { readonly [name: string]: string }; readonly body: string },
) => Promise<FetchedText>;

/** How an endpoint is spoken to. */
export interface EndpointOptions {
  /**
   * `authzen`: an access evaluation of AuthZEN 1.0. `request`: the request with the day beside it, as
   * `{ library, facts, items, asOf }`, answered by a decision or by `{ mayAnswer, verdict, action }`.
   */
  readonly speaks: "authzen" | "request";
  readonly headers?: { readonly [name: string]: string };
}

/**
 * A system behind HTTP as an implementation for `conformance`. An answer that is no JSON is unreadable, whatever its
 * status; a decision point may well answer 403 with a decision.
 *
 * @example
 * ```ts
 * import { endpoint, runVector } from "patron-privacy/testing";
 *
 * // in your tests: endpoint("http://localhost:3000/access/v1/evaluation", fetch, { speaks: "authzen" })
 * const deny = endpoint("http://pdp.example", async () => ({ text: async () => '{"decision":false}' }), { speaks: "authzen" });
 * const vector = {
 *   id: "a-reporter",
 *   request: { library: {}, facts: { requester: "media" }, items: [{ record: "loan-history" }] },
 *   asOf: "2026-11-24",
 *   expect: { mayAnswer: false },
 * } as const;
 * (await runVector(deny, vector)).pass; // => true
 * ```
 */
export function endpoint(url: string, fetch: Fetch, { speaks, headers = {} }: EndpointOptions): Implementation {
  return async (request, { asOf }) => {
    const asked = fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json", ...headers },
      body: JSON.stringify(speaks === "authzen" ? toEvaluation(request, { asOf }) : { ...request, asOf }),
    });
    const response = await asked.catch((error: unknown) => {
      if (isRefused(error)) return undefined;
      throw error;
    });
    if (response === undefined) return new NoAnswer("no connection", { unreachable: true });
    const { status } = response;
    return answerIn(await response.text(), status === undefined ? "" : ` (HTTP ${status})`);
  };
}

/** Is nobody there at all? Platforms tell it by the code of the cause. */
function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN";
}

function answerIn(text: string, status: string): unknown {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return new NoAnswer(`no JSON${status}`);
  }
  return answerOf(answer) === undefined ? new NoAnswer(`JSON that is no answer${status}`) : answer;
}
