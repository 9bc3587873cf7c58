import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { authzenServer } from "../../examples/authzen-server.js";

const server = authzenServer({ today: () => "2026-11-24", address: "https://pdp.example", patience: 300 });
let at = "";

beforeAll(async () => {
  at = await server.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => server.close());

const own = {
  subject: { type: "patron", id: "Jane Doe 4711", properties: { standing: "proved" } },
  action: { name: "can_read" },
  resource: { type: "checkouts", id: "21312000123456", properties: { elements: ["title-or-description"] } },
  context: {
    handler: "self-service",
    channel: "self-service",
    credential: "login",
    instrument: "oral-request-no-process",
  },
};

const post = (path: string, body: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
  fetch(`${at}/access/v1/${path}`, { method: "POST", headers, body });

describe("the example server speaks AuthZEN over HTTP", () => {
  test("a reporter gets no, with reasons, and the patron's ids come back nowhere", async () => {
    const response = await post("evaluation", JSON.stringify({ ...own, subject: { ...own.subject, type: "media" } }));
    expect(response.status).toBe(200);
    const text = await response.text();
    const { decision, context } = JSON.parse(text);
    expect(decision).toBe(false);
    expect(context.reasons[0].cites[0]).toMatch(/4509/);
    expect(text).not.toMatch(/Jane|4711|21312/);
  });

  test("what is unknown is a no that names the facts to ask for", async () => {
    const response = await post(
      "evaluation",
      JSON.stringify({ ...own, subject: { type: "user", id: "1", properties: { requester: "patron" } } }),
    );
    const { decision, context } = JSON.parse(await response.text());
    expect(decision).toBe(false);
    expect(context.missing.map(({ fact }: { fact: string }) => fact)).toContain("standing");
    expect(context.missing[0].question).toMatch(/\?$/);
  });

  test("a batch answers in order, and one that is broken does not take the others with it", async () => {
    const { resource, ...defaults } = own;
    const response = await post(
      "evaluations",
      JSON.stringify({
        ...defaults,
        evaluations: [{ resource }, { resource: 7 }, { resource: { type: "Jane Doe's loans", id: "1" } }],
      }),
    );
    const text = await response.text();
    const { evaluations } = JSON.parse(text);
    expect(evaluations).toHaveLength(3);
    expect(evaluations[1]).toMatchObject({ decision: false, context: { error: { status: 400 } } });
    expect(evaluations[2]).toMatchObject({ decision: false, context: { error: { status: 400 } } });
    expect(text).not.toMatch(/Jane/);
  });

  test("malformed, of another type, or too large", async () => {
    const malformed = await post("evaluation", '{"subject": "Jane');
    expect([malformed.status, await malformed.text()]).toStrictEqual([400, "Expected JSON."]);
    const odd = await post("evaluation", '{"subject": "Jane"}');
    expect(odd.status).toBe(400);
    expect(await odd.text()).not.toMatch(/Jane/);
    expect(
      (await post("evaluation", "subject=Jane", { "content-type": "application/x-www-form-urlencoded" })).status,
    ).toBe(415);
    expect((await post("evaluation", JSON.stringify({ ...own, padding: "x".repeat(70_000) }))).status).toBe(413);
    expect((await post("evaluation", '{"__proto__": {"x": 1}}')).status).toBe(400);
    expect((await fetch(`${at}/access/v1/evaluation`)).status).toBe(404);
  });

  test("one that never finishes sending is cut off, and others are served meanwhile", async () => {
    const { port } = new URL(at);
    const closed = new Promise<string>((resolve, reject) => {
      let heard = "";
      const socket = connect(Number(port), "127.0.0.1", () => {
        socket.write(
          "POST /access/v1/evaluation HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
        );
      });
      socket.on("data", (data) => {
        heard += data.toString();
      });
      socket.on("close", () => resolve(heard));
      socket.on("error", reject);
    });
    expect((await post("evaluation", JSON.stringify(own))).status).toBe(200);
    expect(await closed).toMatch(/^HTTP\/1\.1 408/);
  });

  test("a hundred at once get each their own answer", async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const id = `request-${index}`;
        const subject = { ...own.subject, type: index % 2 === 0 ? "media" : "patron" };
        const response = await post("evaluation", JSON.stringify({ ...own, subject }), {
          "content-type": "application/json",
          "x-request-id": id,
        });
        const { decision } = JSON.parse(await response.text());
        return [response.headers.get("x-request-id") === id, decision];
      }),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toStrictEqual(
      new Set(["[true,false]", "[true,true]"]),
    );
    expect(answers.filter(([, decision]) => decision === true)).toHaveLength(50);
  });

  test("the metadata name the endpoints", async () => {
    const metadata = await (await fetch(`${at}/.well-known/authzen-configuration`)).json();
    expect(metadata).toStrictEqual({
      policy_decision_point: "https://pdp.example",
      access_evaluation_endpoint: "https://pdp.example/access/v1/evaluation",
      access_evaluations_endpoint: "https://pdp.example/access/v1/evaluations",
    });
  });
});
