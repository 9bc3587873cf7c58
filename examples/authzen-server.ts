import fastify, { type FastifyInstance } from "fastify";
import { definePolicy, describePolicyIssue } from "patron-privacy";
import { evaluate, evaluateBatch } from "patron-privacy/interop";
import { federal, practice, toolkit } from "patron-privacy/law";
import { newYork } from "patron-privacy/law/us/ny";

const defined = definePolicy({
  id: "portal",
  title: "A portal in New York",
  packs: [toolkit, practice, federal, newYork],
  profile: { jurisdiction: "US-NY", libraryType: "public", records: { checkouts: "current-loan" } },
});
if (!defined.ok) throw new Error(defined.issues.map(describePolicyIssue).join("\n"));
const policy = defined.value;

/** What the server is given: the library below it has no clock. */
export interface ServerOptions {
  readonly today: () => string;
  /** The address under which others reach it, for the metadata. */
  readonly address: string;
  /** Milliseconds in which a request must have arrived. */
  readonly patience?: number;
}

/**
 * A policy decision point that speaks the OpenID AuthZEN Authorization API 1.0. It writes no log: what is asked about
 * a patron is about a patron. Put it behind your own authentication; it takes the caller's word for every fact.
 */
export function authzenServer({ today, address, patience = 10_000 }: ServerOptions): FastifyInstance {
  const server = fastify({
    bodyLimit: 64_000,
    requestTimeout: patience,
    // Node takes the longer of the two limits, and looks for slow requests only this often
    http: { headersTimeout: patience, connectionsCheckingInterval: Math.min(patience, 1_000) },
  });
  const options = () => ({ asOf: today(), actions: { can_read: "view" as const } });

  server.addHook("onSend", async (request, reply) => {
    const id = request.headers["x-request-id"];
    if (typeof id === "string") reply.header("x-request-id", id);
    reply.header("cache-control", "no-store");
  });
  // the framework's own messages may quote the body
  server.setErrorHandler<{ statusCode?: number }>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    return reply.code(status).send(says[status] ?? "The request could not be answered.");
  });

  server.post("/access/v1/evaluation", (request, reply) => {
    const { status, body } = evaluate(policy, request.body, options());
    return reply.code(status).send(body);
  });
  server.post("/access/v1/evaluations", (request, reply) => {
    const { status, body } = evaluateBatch(policy, request.body, options());
    return reply.code(status).send(body);
  });
  server.get("/.well-known/authzen-configuration", () => ({
    policy_decision_point: address,
    access_evaluation_endpoint: `${address}/access/v1/evaluation`,
    access_evaluations_endpoint: `${address}/access/v1/evaluations`,
  }));
  return server;
}

const says: { readonly [status: number]: string } = {
  400: "Expected JSON.",
  413: "Expected at most 64 kB.",
  415: "Expected the content type application/json.",
};
