import { setImmediate } from "node:timers/promises";
import fastify, { type FastifyInstance } from "fastify";
import { definePolicy, describePolicyIssue } from "patron-privacy";
import { evaluate, evaluateBatchInSteps } from "patron-privacy/interop";
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
    // an address that cannot be read would be quoted in the framework's own answer
    frameworkErrors: (_error, request, reply) => {
      const id = request.headers["x-request-id"];
      const echo = typeof id === "string" ? { "x-request-id": id } : {};
      reply.raw.writeHead(400, { "content-type": "text/plain", "cache-control": "no-store", ...echo }).end(says[400]);
    },
  });
  const options = () => ({ asOf: today(), actions: { can_read: "view" as const } });

  server.addHook("onSend", async (request, reply) => {
    const id = request.headers["x-request-id"];
    if (typeof id === "string") reply.header("x-request-id", id);
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });
  // the framework's own messages may quote the body or the address
  server.setErrorHandler<{ statusCode?: number }>((error, _request, reply) => {
    // the certification scenario of AuthZEN wants 400 for another content type
    const status = error.statusCode === 415 ? 400 : (error.statusCode ?? 500);
    return reply.code(status).send(says[error.statusCode ?? 500] ?? "The request could not be answered.");
  });
  server.setNotFoundHandler((request, reply) => {
    const allowed = methods[request.url.split("?")[0] ?? ""];
    if (allowed === undefined) return reply.code(404).send("There is nothing at this address.");
    reply.header("allow", allowed);
    return reply.code(request.method === "OPTIONS" ? 204 : 405).send();
  });
  // the text as it came: a key given twice is refused, which no JSON parser tells
  server.removeContentTypeParser(["application/json", "text/plain"]);
  server.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => done(null, body));

  server.post(evaluation, (request, reply) => {
    const { status, body } = evaluate(policy, request.body, options());
    return reply.code(status).send(body);
  });
  server.post(evaluations, async (request, reply) => {
    const steps = evaluateBatchInSteps(policy, request.body, options());
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) await setImmediate(); // others are answered between two evaluations
    const { status, body } = step.value;
    return reply.code(status).send(body);
  });
  // no search endpoint: who may see what of whom is asked one request at a time, and the metadata name none
  server.get(metadata, (_request, reply) => {
    reply.header("cache-control", "max-age=3600");
    return {
      policy_decision_point: address,
      access_evaluation_endpoint: address + evaluation,
      access_evaluations_endpoint: address + evaluations,
    };
  });
  return server;
}

const evaluation = "/access/v1/evaluation";
const evaluations = "/access/v1/evaluations";
const metadata = "/.well-known/authzen-configuration";

const methods: { readonly [path: string]: string } = {
  [evaluation]: "POST",
  [evaluations]: "POST",
  [metadata]: "GET, HEAD",
};

const says: { readonly [status: number]: string } = {
  400: "The request cannot be read.",
  413: "Expected at most 64 kB.",
  415: "Expected the content type application/json.",
};
