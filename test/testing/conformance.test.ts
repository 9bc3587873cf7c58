import { readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { decide, mayAnswerNow } from "../../src/index.js";
import { evaluate } from "../../src/interop/index.js";
import {
  conformance,
  conformanceJunit,
  conformanceTap,
  conformanceText,
  endpoint,
  parseVectors,
  runVector,
  type Vector,
} from "../../src/testing/index.js";
import { baselineFor } from "../support/baseline.js";

const file = parseVectors(JSON.parse(readFileSync(new URL("../../examples/vectors.json", import.meta.url), "utf8")));
if (!file.ok) throw new Error(JSON.stringify(file.issues));
const vectors = file.value;
const closed: Vector = {
  id: "a-reporter",
  request: { library: {}, facts: { requester: "media" }, items: [{ record: "loan-history" }] },
  asOf: "2026-11-24",
  expect: { mayAnswer: false },
};
const open: Vector = { ...closed, id: "an-owner", expect: { mayAnswer: true } };

describe("the example vectors", () => {
  test("hold for decide itself", async () => {
    const report = await conformance((request, { asOf }) => decide(baselineFor(request), request, { asOf }), vectors);
    expect(conformanceText(report)).toBe(`${vectors.vectors.length} passed, 0 failed of ${vectors.vectors.length}`);
  });
  test("and for a decision point that speaks AuthZEN", async () => {
    const pdp = endpoint(
      "https://pdp.example/access/v1/evaluation",
      async (_url, { body }) => {
        const evaluation = JSON.parse(body);
        const { body: answer } = evaluate(
          baselineFor({ library: evaluation.context.library, facts: {}, items: [] }),
          evaluation,
          {
            asOf: "2000-01-01",
            callerNamesDay: true,
          },
        );
        return { text: async () => JSON.stringify(answer) };
      },
      { speaks: "authzen" },
    );
    expect((await conformance(pdp, vectors)).results.filter(({ pass }) => !pass)).toStrictEqual([]);
  });
  test("a system that always says yes is told of every wrong yes", async () => {
    const report = await conformance(() => true, vectors, { compare: [] });
    const closedOnes = vectors.vectors.filter(({ expect: { mayAnswer, inFull = mayAnswer } }) => !inFull);
    expect(closedOnes.length).toBeGreaterThan(5);
    expect(report).toMatchObject({ wrongYes: closedOnes.length, failed: closedOnes.length });
    expect(conformanceText(report)).toMatch(/patron data would have left/);
  });
});

describe("what an answer comes to", () => {
  const kinds = async (given: unknown, vector: Vector = closed) =>
    (await runVector(() => given, vector)).problems.map(({ kind, field }) => `${kind} ${field}`);

  test("yes, no, and what is neither", async () => {
    expect(await kinds(false)).toStrictEqual([]);
    expect(await kinds(true)).toStrictEqual(["wrong-yes mayAnswer"]);
    expect(await kinds(false, open)).toStrictEqual(["wrong-no mayAnswer"]);
    expect(await kinds({ decision: true })).toStrictEqual(["wrong-yes mayAnswer"]);
    for (const odd of [undefined, null, "no", 0, {}, { decision: "false" }, []])
      expect(await kinds(odd)).toStrictEqual(["unreadable answer"]);
    expect(await kinds(Promise.resolve(false))).toStrictEqual([]);
  });
  test("one that throws has failed, and its message is not quoted", async () => {
    const result = await runVector(() => Promise.reject(new Error("Jane Doe")), closed);
    expect(result).toMatchObject({ pass: false, problems: [{ kind: "threw" }] });
    expect(JSON.stringify(result)).not.toMatch(/Jane/);
  });
  test("what is expected but not stated is a failure", async () => {
    const strict: Vector = {
      ...closed,
      expect: { mayAnswer: false, verdict: "forbidden", never: ["destroy-records"] },
    };
    expect(await kinds(false, strict)).toStrictEqual(["not-stated verdict", "not-stated never"]);
    expect(
      await kinds({ decision: false, context: { verdict: "forbidden", never: [{ act: "destroy-records" }] } }, strict),
    ).toStrictEqual([]);
    expect(await kinds({ decision: false, context: { verdict: "permitted", never: [] } }, strict)).toStrictEqual([
      "differs verdict",
      "differs never",
    ]);
  });
  test("more elements than expected are a wrong yes, fewer are not", async () => {
    const titles: Vector = { ...open, expect: { mayAnswer: true, inFull: false, may: ["title-or-description"] } };
    const answer = (may: readonly string[]) => ({ decision: false, context: { may } });
    expect(await kinds(answer(["title-or-description"]), titles)).toStrictEqual([]);
    expect(await kinds(answer([]), titles)).toStrictEqual(["differs may"]);
    expect(await kinds(answer(["title-or-description", "legal-name"]), titles)).toStrictEqual(["wrong-yes may"]);
  });
  test("words nobody knows are not quoted", async () => {
    const strict: Vector = { ...closed, expect: { mayAnswer: false, verdict: "forbidden", may: [] } };
    const result = await runVector(
      () => ({ decision: false, context: { verdict: "Jane Doe", may: ["Jane Doe"] } }),
      strict,
    );
    expect(JSON.stringify(result)).not.toMatch(/Jane/);
    expect(result.pass).toBe(false);
  });
});

describe("an endpoint over HTTP", () => {
  const servers: Server[] = [];
  afterAll(() => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))));
  const at = (answer: (response: ServerResponse) => void) =>
    new Promise<string>((resolve) => {
      const server = createServer((_request, response) => answer(response));
      servers.push(server);
      // a server that listens on a port has an address with it
      server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
    });
  const received = async (url: string, timeout = 30_000) => {
    const ask = endpoint(url, (to, init) => fetch(to, { ...init, signal: AbortSignal.timeout(timeout) }), {
      speaks: "request",
    });
    const result = await runVector(ask, closed);
    expect(JSON.stringify(result)).not.toMatch(/Jane/);
    return result.problems.map((problem) => `${problem.kind}: ${problem.received}`);
  };

  test("one that answers passes, even with a status for no", async () => {
    expect(await received(await at((response) => response.writeHead(403).end('{"decision":false}')))).toStrictEqual([]);
  });
  test("one that is broken, hangs up, or is not there", async () => {
    expect(await received(await at((response) => response.writeHead(502).end("<h1>Jane</h1>")))).toStrictEqual([
      "unreadable: no JSON (HTTP 502)",
    ]);
    expect(await received(await at((response) => response.writeHead(204).end()))).toStrictEqual([
      "unreadable: no JSON (HTTP 204)",
    ]);
    expect(await received(await at((response) => response.destroy()))).toStrictEqual(["threw: an error"]);
    const gone = await at((response) => response.end());
    await new Promise((resolve) => servers.pop()?.close(resolve));
    expect(await received(gone)).toStrictEqual(["unreachable: no connection"]);
  });
  test("one that is not there is asked once, and the report says how many were left out", async () => {
    let asked = 0;
    const refused = Object.assign(new TypeError("fetch failed"), {
      cause: Object.assign(new Error("Jane"), { code: "ECONNREFUSED" }),
    });
    const ask = endpoint(
      "http://pdp.example",
      () => {
        asked += 1;
        return Promise.reject(refused);
      },
      { speaks: "authzen" },
    );
    const report = await conformance(ask, { version: 1, vectors: [closed, closed, closed] }, { concurrency: 1 });
    expect([asked, report.failed, report.notRun, report.total]).toStrictEqual([1, 1, 2, 3]);
    expect(conformanceText(report)).toMatch(/2 not asked: nobody answers at the address\./);
    expect(JSON.stringify(report)).not.toMatch(/Jane/);
  });
  test("the day goes along with a request, and a few words are an answer", async () => {
    let body = "";
    const ask = endpoint(
      "http://pdp.example",
      async (_url, init) => {
        body = init.body;
        return { text: async () => '{"mayAnswer":false,"verdict":"forbidden","action":"refer"}' };
      },
      { speaks: "request" },
    );
    const expected = { mayAnswer: false, verdict: "forbidden", action: "refer" } as const;
    expect((await runVector(ask, { ...closed, expect: expected })).problems).toStrictEqual([]);
    expect(JSON.parse(body)).toStrictEqual({ ...closed.request, asOf: closed.asOf });
    const more = await runVector(ask, { ...closed, expect: { ...expected, inFull: false } });
    expect(more.problems.map(({ kind }) => kind)).toStrictEqual(["not-stated"]);
  });
  test("one that answers something else", async () => {
    for (const body of ['{"error":"Jane"}', '"Jane"', "[]", "null", '{"decision":"Jane"}'])
      expect(await received(await at((response) => response.writeHead(500).end(body)))).toStrictEqual([
        "unreadable: JSON that is no answer (HTTP 500)",
      ]);
  });
  test("one that never ends its answer", async () => {
    const slow = await at((response) => {
      response.write('{"decision":');
      setTimeout(() => response.destroy(), 20_000).unref();
      response.on("close", () => response.destroy());
    });
    expect(await received(slow, 100)).toStrictEqual(["threw: no answer in time"]);
  });
});

describe("a run", () => {
  const many = { version: 1, vectors: Array.from({ length: 20 }, (_, n) => ({ ...closed, id: `v${n}` })) } as const;
  test("keeps the order and so many under way at once", async () => {
    let underWay = 0;
    let most = 0;
    const report = await conformance(
      async () => {
        underWay++;
        most = Math.max(most, underWay);
        await new Promise((resolve) => setTimeout(resolve, 1));
        underWay--;
        return false;
      },
      many,
      { concurrency: 3 },
    );
    expect(most).toBe(3);
    expect(report.results.map(({ id }) => id)).toStrictEqual(many.vectors.map(({ id }) => id));
  });
  test("tells its progress", async () => {
    const told: number[] = [];
    await conformance(() => false, many, { concurrency: Number.NaN, onProgress: (done) => void told.push(done) });
    expect(told).toStrictEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });
  test("reads as JUnit: a failure for another answer, an error for none", async () => {
    const odd = { ...closed, id: 'one & "two" <\u0007>' };
    const report = await conformance((request) => (request === odd.request ? undefined : true), {
      version: 1,
      vectors: [
        { ...odd, request: { ...odd.request } },
        { ...closed, id: "none", request: odd.request },
      ],
    });
    expect(conformanceJunit(report)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuite name="patron-privacy conformance" tests="2" failures="1" errors="1">',
        '  <testcase classname="patron-privacy" name="one &amp; &quot;two&quot; &lt; &gt;"><failure type="wrong-yes" message="wrong-yes: mayAnswer expected false, received true"></failure></testcase>',
        '  <testcase classname="patron-privacy" name="none"><error type="unreadable" message="unreadable: answer expected mayAnswer: false, received no answer that can be read"></error></testcase>',
        "</testsuite>",
      ].join("\n"),
    );
  });
  test("reads as TAP", async () => {
    const report = await conformance(() => true, { version: 1, vectors: [{ ...closed, id: "one # two" }] });
    expect(conformanceTap(report)).toBe(
      'TAP version 14\n1..1\nnot ok 1 - one \\# two\n  ---\n  - "wrong-yes: mayAnswer expected false, received true"\n  ...',
    );
  });
});

describe("a file of vectors", () => {
  test.each([
    ["another version", { version: 2, vectors: [closed] }, "version"],
    ["none", { version: 1, vectors: [] }, "vectors"],
    ["one id twice", { version: 1, vectors: [closed, closed] }, "vectors.1.id"],
    ["no such day", { version: 1, vectors: [{ ...closed, asOf: "2026-02-30" }] }, "vectors.0.asOf"],
    ["nothing expected", { version: 1, vectors: [{ ...closed, expect: {} }] }, "vectors.0.expect.mayAnswer"],
    [
      "a request nobody can read",
      {
        version: 1,
        vectors: [{ ...closed, request: { library: {}, facts: { requester: "Jane" }, items: [{ record: "hold" }] } }],
      },
      "vectors.0.request.facts.requester",
    ],
  ])("%s is an issue by path", (_name, input, path) => {
    const read = parseVectors(input);
    expect(read.ok ? [] : read.issues.map((issue) => issue.path.join("."))).toContain(path);
    expect(JSON.stringify(read)).not.toMatch(/Jane/);
  });
});

test("mayAnswer of a decision is mayAnswerNow", async () => {
  for (const vector of vectors.vectors) {
    const decision = decide(baselineFor(vector.request), vector.request, { asOf: vector.asOf });
    expect(mayAnswerNow(decision)).toBe(vector.expect.mayAnswer);
  }
});
