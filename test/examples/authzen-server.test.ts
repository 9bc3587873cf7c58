import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { authzenServer } from "../../examples/authzen-server.js";

const server = authzenServer({ today: () => "2026-11-24", address: "https://pdp.example", patience: 60_000 });
const impatient = authzenServer({ today: () => "2026-11-24", address: "https://pdp.example", patience: 1_500 });
let at = "";
let atImpatient = "";

beforeAll(async () => {
  at = await server.listen({ port: 0, host: "127.0.0.1" });
  atImpatient = await impatient.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => Promise.all([server.close(), impatient.close()]));

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

const post = (
  path: string,
  body: string,
  headers: Record<string, string> = { "content-type": "application/json" },
  to = at,
) => fetch(`${to}/access/v1/${path}`, { method: "POST", headers, body });

const start = "POST /access/v1/evaluation HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";

/** Writes text to a server, and then the same drop again and again; gives what it says until it hangs up. */
function say(address: string, text: string, drop?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = "";
    let dropping: NodeJS.Timeout | undefined;
    const socket = connect(Number(new URL(address).port), "127.0.0.1", () => {
      socket.write(text);
      if (drop !== undefined) dropping = setInterval(() => socket.writable && socket.write(drop), 50);
    });
    socket.on("data", (data) => {
      heard += data.toString();
    });
    socket.on("close", () => {
      clearInterval(dropping);
      resolve(heard);
    });
    socket.on("error", (error) => {
      clearInterval(dropping);
      // the server may hang up while a drop is under way
      if (heard === "") reject(error);
      else resolve(heard);
    });
  });
}

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
      JSON.stringify({
        ...own,
        subject: { type: "user", id: "1", properties: { requester: "patron", scope: "one-patron" } },
      }),
    );
    const { decision, context } = JSON.parse(await response.text());
    expect(decision).toBe(false);
    expect(context).toMatchObject({ verdict: "undetermined", action: "ask" });
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
    expect([malformed.status, await malformed.text()]).toStrictEqual([400, "the evaluation: expected JSON"]);
    const odd = await post("evaluation", '{"subject": "Jane"}');
    expect(odd.status).toBe(400);
    expect(await odd.text()).not.toMatch(/Jane/);
    for (const type of ["application/x-www-form-urlencoded", "text/plain", "application/xml", "application/jsonp"])
      expect((await post("evaluation", "Jane", { "content-type": type })).status, type).toBe(400);
    expect((await fetch(`${at}/access/v1/evaluation`, { method: "POST" })).status).toBe(400);
    expect(
      (await post("evaluation", JSON.stringify(own), { "content-type": "application/json; charset=utf-8" })).status,
    ).toBe(200);
    expect((await post("evaluation", JSON.stringify({ ...own, padding: "x".repeat(70_000) }))).status).toBe(413);
    expect((await post("evaluation", '{"__proto__": {"x": 1}}')).status).toBe(400);
  });

  test("nested as deep as 64 kB allow, in either endpoint", async () => {
    const deep = `{"subject":${"[".repeat(31_000)}${"]".repeat(31_000)}}`;
    for (const path of ["evaluation", "evaluations"]) {
      const response = await post(path, deep);
      expect([response.status, await response.text()]).toStrictEqual([
        400,
        expect.stringMatching(/^the evaluation: expected at most \d+ levels of nesting$/),
      ]);
    }
  });

  test("what says two things is refused, whichever of them would open", async () => {
    const text = JSON.stringify(own);
    const twice = text.replace('"standing":"proved"', '"standing":"refuted","standing":"proved"');
    expect(twice).not.toBe(text);
    for (const path of ["evaluation", "evaluations"]) {
      const response = await post(path, twice);
      expect([response.status, await response.text()]).toStrictEqual([400, "the evaluation: expected each key once"]);
    }
    // in two places of the evaluation it is a contradiction as well
    const both = await post("evaluation", JSON.stringify({ ...own, context: { ...own.context, standing: "refuted" } }));
    expect(both.status).toBe(400);
  });

  test("addresses and methods that there are not are answered without quoting them", async () => {
    const of = async (path: string, method = "GET") => {
      const response = await fetch(at + path, { method, headers: { "x-request-id": "r-1" } });
      const text = await response.text();
      expect(text).not.toMatch(/Jane|21312/);
      expect(response.headers.get("x-request-id")).toBe("r-1");
      return [response.status, response.headers.get("allow")];
    };
    expect(await of("/patrons/Jane-Doe/21312000123456")).toStrictEqual([404, null]);
    expect(await of("/?patron=Jane")).toStrictEqual([404, null]);
    expect(await of("/access/v1/evaluation")).toStrictEqual([405, "POST"]);
    expect(await of("/access/v1/evaluation?patron=Jane", "DELETE")).toStrictEqual([405, "POST"]);
    expect(await of("/access/v1/evaluations", "HEAD")).toStrictEqual([405, "POST"]);
    expect(await of("/access/v1/evaluations", "OPTIONS")).toStrictEqual([204, "POST"]);
    expect(await of("/.well-known/authzen-configuration", "HEAD")).toStrictEqual([200, null]);
    expect(await of("/.well-known/authzen-configuration", "PUT")).toStrictEqual([405, "GET, HEAD"]);
    const unreadable = await fetch(`${at}/Jane%E0%A4%A`, { headers: { "x-request-id": "r-2" } });
    expect([unreadable.status, await unreadable.text()]).toStrictEqual([400, "The request cannot be read."]);
    expect(unreadable.headers.get("x-request-id")).toBe("r-2");
  });

  test("a request that is no HTTP is refused and not quoted", async () => {
    expect(await say(at, "Jane Doe wants to know\r\n\r\n")).toMatch(/^HTTP\/1\.1 400(?![\s\S]*Jane)/);
    expect(await say(at, `GET / HTTP/1.1\r\nhost: x\r\nx: ${"Jane".repeat(10_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431(?![\s\S]*Jane)/,
    );
  });

  test.each([
    ["its body", `${start}content-length: 100\r\n\r\n{`],
    ["its headers", `${start}x-slow: `],
  ])("one that never finishes sending %s is cut off, and others are served meanwhile", async (_name, text) => {
    const closed = say(atImpatient, text, "x");
    expect((await post("evaluation", JSON.stringify(own), undefined, atImpatient)).status).toBe(200);
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
    const response = await fetch(`${at}/.well-known/authzen-configuration`);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(response.headers.get("cache-control")).toBe("max-age=3600");
    expect(await response.json()).toStrictEqual({
      policy_decision_point: "https://pdp.example",
      access_evaluation_endpoint: "https://pdp.example/access/v1/evaluation",
      access_evaluations_endpoint: "https://pdp.example/access/v1/evaluations",
    });
  });
});
