import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { run } from "./run.js";

const vectors = fileURLToPath(new URL("../../examples/vectors.json", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "patron-privacy-"));
const one = join(folder, "one.json");
writeFileSync(
  one,
  JSON.stringify({
    version: 1,
    vectors: [
      {
        id: "a-reporter",
        request: { library: {}, facts: { requester: "media" }, items: [{ record: "loan-history" }] },
        asOf: "2026-11-24",
        expect: { mayAnswer: false, verdict: "forbidden" },
      },
    ],
  }),
);

let server: Server | undefined;
afterEach(() => void server?.close());

/** A server that answers every request so, after a while. */
function answering(body: string, after = 0): Promise<string> {
  return new Promise((resolve) => {
    const started = createServer((_message, response) => {
      setTimeout(() => response.end(body), after);
    });
    // a server that listens on a port has an address with it
    started.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(started.address() as AddressInfo).port}/`));
    server = started;
  });
}

describe("conformance", () => {
  test("this library gives the answers of the examples", async () => {
    const { status, stdout } = await run(["conformance", vectors]);
    expect(stdout).toMatch(/^18 passed, 0 failed of 18/);
    expect(status).toBe(0);
  });
  test("a system that says yes to a reporter is found out", async () => {
    const { status, stdout } = await run(["conformance", one, "--url", await answering('{"decision":true}')]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/FAILED a-reporter\n {2}wrong-yes: mayAnswer expected false, received true/);
  });
  test("a bare no is enough where only that is compared", async () => {
    const url = await answering('{"decision":false}');
    expect((await run(["conformance", one, "--url", url, "--format", "tap"])).stdout).toMatch(
      /^TAP[\s\S]*not-stated: verdict/,
    );
    const json = await run(["conformance", one, "--url", url, "--compare", "mayAnswer", "--format", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ passed: 1, failed: 0 });
  });
  test("one that answers too late, or is not there, has failed", async () => {
    const url = await answering('{"decision":false}', 500);
    expect((await run(["conformance", one, "--url", url, "--timeout", "50"])).stdout).toMatch(/threw: answer/);
    expect((await run(["conformance", one, "--url", "http://127.0.0.1:1/"])).status).toBe(1);
  });
  test.each([
    ["--format", "xml"],
    ["--compare", "mayAnswer,colour"],
    ["--timeout", "soon"],
    ["--concurrency", "0"],
    ["--url", "localhost"],
  ])("%s %s is refused", async (flag, value) => {
    expect(await run(["conformance", one, flag, value])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(flag),
    });
  });
  test("so are headers and files that cannot be read", async () => {
    expect((await run(["conformance", one, "--url", "http://x.example", "--header", "novalue"])).status).toBe(2);
    expect((await run(["conformance", one, "--url", "http://x.example", "--speaks", "soap"])).status).toBe(2);
    expect((await run(["conformance", "-"], '{"version":1,"vectors":[]}')).stderr).toMatch(/^vectors: expected/);
    expect((await run(["conformance", one, "--policy", join(folder, "nowhere.json")])).status).toBe(3);
  });
});
