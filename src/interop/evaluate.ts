import { type DecideOptions, decide } from "../decide/decide.js";
import { isCalendarDay } from "../internal/calendar.js";
import { freezeData } from "../internal/freeze.js";
import { notPlain } from "../internal/plain-json.js";
import type { Policy } from "../policy/policy.js";
import { type ShapeIssue, shapeIssues } from "../policy/schema-issues.js";
import type { Catalogue } from "../vocabulary/catalogue.js";
import type { AuthZenBatchResponse, AuthZenResponse } from "./authzen.js";
import { toAuthZenResponse } from "./authzen-response.js";
import { type BatchDefaults, batchSchema } from "./evaluation-schema.js";
import { type ParseEvaluationOptions, parseEvaluation } from "./parse-evaluation.js";
import { readBody } from "./read-body.js";
import { checkPatron } from "./same-patron.js";

/** How evaluations are answered. */
export interface EvaluateOptions extends DecideOptions, Pick<ParseEvaluationOptions, "actions"> {
  /** May a caller name the day in `context.asOf`? For conformance tests; no where it is left out. */
  readonly callerNamesDay?: boolean;
  /** The words of the response; English where it is left out. */
  readonly words?: Catalogue;
  /**
   * Is a yes only given where it was checked that the record is that of the patron of the request? No where it is left
   * out: then a yes with `context.patron: "not-checked"` leaves that to you.
   */
  readonly patronMustBeChecked?: boolean;
}

/** An answer and the HTTP status that the API gives it. */
export type Evaluated<Body> =
  | { readonly status: 200; readonly body: Body }
  | { readonly status: 400; readonly body: string };

/**
 * Answers one access evaluation of AuthZEN 1.0. Never throws: what cannot be read is 400 with the paths and what was
 * expected there, and no value of it.
 *
 * Give the key of the patron whose record it is in `resource.properties.patron`. It is compared with `context.patron`,
 * or with the id of the subject where that is the patron; where they differ the answer is no.
 *
 * @param input - the body of the request: its text, in which a key given twice is refused, or what a parser made of it
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { evaluate } from "patron-privacy/interop";
 *
 * const empty = definePolicy({ id: "empty", title: "No rules" });
 * if (!empty.ok) throw new Error("the policy has issues");
 * const answer = evaluate(
 *   empty.value,
 *   { subject: { type: "media", id: "1" }, action: { name: "view" }, resource: { type: "loan-history", id: "2" } },
 *   { asOf: "2026-11-24" },
 * );
 * answer.status; // => 200
 * evaluate(empty.value, { subject: 1 }, { asOf: "2026-11-24" }).status; // => 400
 * ```
 */
export function evaluate(policy: Policy, input: unknown, options: EvaluateOptions): Evaluated<AuthZenResponse> {
  const body = readBody(input);
  if (!body.ok) return badRequest(body.issues);
  const request = parseEvaluation(body.value, { profile: policy.profile, ...options });
  const asOf = dayOf(body.value, options);
  if (asOf === undefined) return badRequest([{ path: ["context", "asOf"], expected: "a calendar day" }]);
  if (!request.ok) {
    const bad = badRequest(request.issues);
    // the API takes any type and any action; one that the vocabulary does not know is never a yes
    return request.wellFormed ? { status: 200, body: notUnderstood(bad.body) } : bad;
  }
  const { words } = options;
  const decision = decide(policy, request, { ...options, asOf });
  const answer = toAuthZenResponse(decision, words === undefined ? {} : { words });
  const patron = checkPatron(body.value, request.value);
  if (!patron.ok) return badRequest(patron.issues);
  // a refusal says nothing of what another patron's record holds
  if (patron.value === "other-patron")
    return { status: 200, body: freezeData({ decision: false, context: { patron: patron.value } }) };
  const { notRead } = request;
  return {
    status: 200,
    body: freezeData({
      decision: answer.decision && (patron.value === "checked" || options.patronMustBeChecked !== true),
      context: {
        ...answer.context,
        patron: patron.value,
        ...(notRead.length === 0 ? {} : { notRead }),
      },
    }),
  };
}

/**
 * Answers a batch of access evaluations of AuthZEN 1.0: defaults at the top, each evaluation on its own, in order. One
 * that cannot be read is a no with its error, and the others go on; a semantic that stops early stops there.
 *
 * @param input - the body of the request: its text, in which a key given twice is refused, or what a parser made of it
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { evaluateBatch } from "patron-privacy/interop";
 *
 * const empty = definePolicy({ id: "empty", title: "No rules" });
 * if (!empty.ok) throw new Error("the policy has issues");
 * const answer = evaluateBatch(
 *   empty.value,
 *   {
 *     subject: { type: "media", id: "1" },
 *     action: { name: "view" },
 *     evaluations: [{ resource: { type: "loan-history", id: "2" } }, { resource: { type: "hold", id: "3" } }],
 *   },
 *   { asOf: "2026-11-24" },
 * );
 * answer.status === 200 && "evaluations" in answer.body && answer.body.evaluations.length; // => 2
 * ```
 */
export function evaluateBatch(
  policy: Policy,
  input: unknown,
  options: EvaluateOptions,
): Evaluated<AuthZenBatchResponse | AuthZenResponse> {
  const steps = evaluateBatchInSteps(policy, input, options);
  for (let next = steps.next(); ; next = steps.next()) if (next.done === true) return next.value;
}

/**
 * Answers a batch like {@link evaluateBatch}, and pauses after each evaluation, so that a server can answer others
 * meanwhile. What the generator returns is the answer.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { evaluateBatchInSteps } from "patron-privacy/interop";
 *
 * const empty = definePolicy({ id: "empty", title: "No rules" });
 * if (!empty.ok) throw new Error("the policy has issues");
 * const steps = evaluateBatchInSteps(
 *   empty.value,
 *   { subject: { type: "media", id: "1" }, action: { name: "view" }, evaluations: [{ resource: { type: "hold", id: "2" } }] },
 *   { asOf: "2026-11-24" },
 * );
 * steps.next().done; // => false
 * steps.next().done; // => true
 * ```
 */
export function* evaluateBatchInSteps(
  policy: Policy,
  input: unknown,
  options: EvaluateOptions,
): Generator<undefined, Evaluated<AuthZenBatchResponse | AuthZenResponse>, undefined> {
  const body = readBody(input);
  if (!body.ok) return badRequest(body.issues);
  const odd = notPlain(body.value, { depth: 16, nodes: 1_000_000 });
  if (odd !== undefined) return badRequest([{ path: [], expected: odd }]);
  const parsed = batchSchema.safeParse(body.value);
  if (!parsed.success) return badRequest(shapeIssues(parsed.error));
  const { evaluations, options: how, ...defaults } = parsed.data;
  // a batch without evaluations is one evaluation
  if (evaluations === undefined || evaluations.length === 0) return evaluate(policy, body.value, options);
  const semantic = how?.evaluations_semantic ?? "execute_all";
  const answers: AuthZenResponse[] = [];
  for (const one of evaluations) {
    const answer = answerOne(policy, isObject(one) ? withDefaults(one, defaults) : null, options);
    answers.push(answer);
    yield undefined;
    if (semantic === "deny_on_first_deny" && !answer.decision) break;
    if (semantic === "permit_on_first_permit" && answer.decision) break;
  }
  return { status: 200, body: freezeData({ evaluations: answers }) };
}

/** An evaluation goes before the defaults, entity by entity; a type, id or name that it leaves out is the default's. */
function withDefaults(one: { readonly [key: string]: unknown }, defaults: BatchDefaults): unknown {
  const { subject, action, resource } = defaults;
  const inherited = {
    subject: { type: subject?.type, id: subject?.id },
    action: { name: action?.name },
    resource: { type: resource?.type, id: resource?.id },
  };
  const merged = Object.entries(inherited).flatMap(([entity, identity]) => {
    const own = one[entity];
    return isObject(own) ? [[entity, { ...identity, ...own }]] : [];
  });
  return { ...defaults, ...one, ...Object.fromEntries(merged) };
}

/** A no to what cannot be understood, with the places. */
function notUnderstood(message: string): AuthZenResponse {
  return freezeData({ decision: false, context: { error: { status: 400, message } } });
}

function answerOne(policy: Policy, input: unknown, options: EvaluateOptions): AuthZenResponse {
  const answer = evaluate(policy, input, options);
  if (answer.status === 200) return answer.body;
  return notUnderstood(answer.body);
}

function badRequest(issues: readonly ShapeIssue[]): { readonly status: 400; readonly body: string } {
  return {
    status: 400,
    body: issues
      .map(({ path, expected }) => `${path.length === 0 ? "the evaluation" : path.join(".")}: expected ${expected}`)
      .join("; "),
  };
}

/** The day whose law counts; `undefined` where the caller may name it and names none that can be read. */
function dayOf(input: unknown, { asOf, callerNamesDay = false }: EvaluateOptions): string | undefined {
  if (!callerNamesDay || !isObject(input) || !isObject(input["context"])) return asOf;
  const day = input["context"]["asOf"];
  if (day === undefined) return asOf;
  return typeof day === "string" && isCalendarDay(day) ? day : undefined;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
