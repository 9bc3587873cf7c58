import type { PatronCheck } from "./same-patron.js";

/** The subject or resource of an access evaluation. */
export interface AuthZenEntity {
  readonly type: string;
  /** Opaque to us: it is neither read nor given back. */
  readonly id: string;
  readonly properties?: { readonly [property: string]: unknown };
}

/** What the subject wants to do. */
export interface AuthZenAction {
  readonly name: string;
  readonly properties?: { readonly [property: string]: unknown };
}

/** One access evaluation of the OpenID AuthZEN Authorization API 1.0. */
export interface AuthZenEvaluation {
  readonly subject: AuthZenEntity;
  readonly action: AuthZenAction;
  readonly resource: AuthZenEntity;
  readonly context?: { readonly [key: string]: unknown };
}

/** The ways in which a batch is carried out. */
export const evaluationSemantics = ["execute_all", "deny_on_first_deny", "permit_on_first_permit"] as const;

/** Names a way in which a batch is carried out. */
export type EvaluationSemantic = (typeof evaluationSemantics)[number];

/** What the context of our response holds. */
export interface AuthZenResponseContext {
  readonly verdict?: string;
  readonly action?: string;
  readonly outcome?: string;
  readonly answerableBy?: readonly string[];
  /** The elements that may be given now, where not all that was asked for may. */
  readonly may?: readonly string[];
  readonly reasons?: readonly { readonly rule: string; readonly says: string; readonly cites: readonly string[] }[];
  /** Facts to ask for, with the question. */
  readonly missing?: readonly { readonly fact: string; readonly question: string }[];
  readonly duties?: readonly { readonly level: string; readonly act: string; readonly says: string }[];
  readonly never?: readonly { readonly act: string; readonly says: string }[];
  readonly caveats?: readonly string[];
  readonly policy?: { readonly id: string; readonly fingerprint: string };
  readonly asOf?: string;
  /** Places, such as `context`, with members that are no fact; they had no part in the answer. */
  readonly notRead?: readonly string[];
  /**
   * Was the key of the patron whose record it is compared with that of the patron of the request? It is where
   * `resource.properties.patron` and `context.patron`, or the patron as subject, are there.
   */
  readonly patron?: PatronCheck;
  /** What kept the evaluation from being read. Never quotes a value. */
  readonly error?: { readonly status: 400; readonly message: string };
}

/** The answer to one access evaluation. */
export interface AuthZenResponse {
  /** True only if everything that was asked for may be given now, by the person who was asked. */
  readonly decision: boolean;
  readonly context: AuthZenResponseContext;
}

/** The answer to a batch, in the order of the evaluations; shorter where the semantic stops early. */
export interface AuthZenBatchResponse {
  readonly evaluations: readonly AuthZenResponse[];
}
