import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { decide, definePolicy, describePolicyIssue, mayAnswerNow, parseRequest } from "patron-privacy";
import { federal, practice, toolkit } from "patron-privacy/law";
import { newYork } from "patron-privacy/law/us/ny";

const defined = definePolicy({
  id: "portal",
  title: "A portal in New York",
  packs: [toolkit, practice, federal, newYork],
  profile: { jurisdiction: "US-NY", libraryType: "public", roles: { portal: "self-service" } },
});
if (!defined.ok) throw new Error(defined.issues.map(describePolicyIssue).join("\n"));
const policy = defined.value;

/** At most this many bytes of a request are read. */
const mostBytes = 64_000;

/** A portal that asks before patron data leaves it: POST a request, get the decision. */
export function portal(today: () => string): Server {
  return createServer((message, response) => {
    void handle(message, response, today());
  });
}

async function handle(message: IncomingMessage, response: ServerResponse, day: string): Promise<void> {
  const body = await read(message);
  if (body === undefined)
    return send(response, 413, { issues: [{ path: [], expected: `at most ${mostBytes} bytes of JSON` }] });
  const request = parseRequest(body, { profile: policy.profile });
  if (!request.ok) return send(response, 400, request);
  const decision = decide(policy, request, { asOf: day });
  send(response, mayAnswerNow(decision) ? 200 : 403, decision);
}

async function read(message: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > mostBytes) return undefined;
    chunks.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
