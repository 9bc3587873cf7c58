import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { run } from "./run.js";

const requests = fileURLToPath(new URL("../../examples/requests/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "patron-privacy-"));
const secret = "Maria Lopez";

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const fbi = join(requests, "fbi-agent-at-the-desk.json");

describe("decide", () => {
  test("prints what to do now, without colour in a pipe", async () => {
    const { status, stdout, stderr } = await run(["decide", fbi, "--as-of", "2026-11-24"]);
    expect([status, stderr]).toStrictEqual([0, ""]);
    expect(stdout).toMatch(/Now\s+Refer/);
    expect(stdout).toMatch(/C\.P\.L\.R\.\s+§ 4509/);
    expect(stdout).toMatch(/Not legal advice/);
    expect(stdout).not.toContain("\u001b[");
  });
  test("--json prints the decision as the library returns it", async () => {
    const { status, stdout } = await run(["decide", fbi, "--as-of", "2026-11-24", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 2, verdict: "forbidden", action: "refer", asOf: "2026-11-24" });
  });
  test("reads standard input", async () => {
    expect((await run(["decide", "-", "--json"], readFileSync(fbi, "utf8"))).status).toBe(0);
  });
  test("takes a policy file, and its own names", async () => {
    const own = fileURLToPath(new URL("../../examples/own-policy.json", import.meta.url));
    const request = {
      library: {},
      facts: {
        requester: "police-local",
        standing: "proved",
        instrument: "oral-request-no-process",
        handler: "circ-desk",
      },
      items: [{ record: "checkouts" }],
    };
    const { status, stdout } = await run(["decide", "-", "--policy", own, "--json"], JSON.stringify(request));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      action: "refer",
      answerableBy: ["director"],
      policy: { id: "riverbend" },
    });
  });
  test("a jurisdiction without a pack is doubt, not silence", async () => {
    const request = {
      library: { jurisdiction: "US-GU", libraryType: "public" },
      facts: {
        requester: "patron",
        scope: "one-patron",
        standing: "proved",
        instrument: "oral-request-no-process",
        handler: "front-line",
      },
      items: [{ record: "current-loan" }],
    };
    expect(JSON.parse((await run(["decide", "-", "--json"], JSON.stringify(request))).stdout)).toMatchObject({
      verdict: "unsettled",
      action: "hold",
    });
  });
  test.each([
    ["not JSON", () => file("a.json", `{"${secret}"`)],
    [
      "an unknown value",
      () =>
        file(
          "b.json",
          JSON.stringify({ library: {}, facts: { requester: secret }, items: [{ record: "loan-history" }] }),
        ),
    ],
    ["an unknown key", () => file("c.json", JSON.stringify({ library: {}, facts: {}, items: [], [secret]: 1 }))],
    ["a file that is not there", () => join(folder, "nowhere.json")],
    ["bytes that are no text", () => file("d.json", Buffer.from([0xff, 0xfe, 0x00]))],
    [
      "a file of ten megabytes",
      () => file("e.json", JSON.stringify({ library: {}, facts: {}, items: [], more: secret.repeat(1_000_000) })),
    ],
    ["a file larger than is read", () => file("f.json", " ".repeat(20_000_001))],
    ["deep nesting", () => file("g.json", "[".repeat(100_000) + "]".repeat(100_000))],
  ])("bad input: %s", async (_, path) => {
    const { status, stdout, stderr } = await run(["decide", path()]);
    expect([status, stdout]).toStrictEqual([2, ""]);
    expect(stderr).toMatch(/^request.*(expected|cannot be read)/);
    expect(stderr).not.toContain("Lopez");
  });
  test("a day that does not exist", async () => {
    expect((await run(["decide", fbi, "--as-of", "2026-02-30"])).status).toBe(2);
  });
  test("a bad policy", async () => {
    const { status, stderr } = await run([
      "decide",
      fbi,
      "--policy",
      file("p.json", JSON.stringify({ id: "p", title: "P", packs: ["toolkt"] })),
    ]);
    expect(status).toBe(3);
    expect(stderr).toMatch(/did you mean `toolkit`/);
  });
  test("a flag that does not exist", async () => {
    expect((await run(["decide", fbi, "--loud"])).status).toBe(2);
  });
});

describe("the other calls", () => {
  test("check passes the own policy and refuses a bad one", async () => {
    expect(
      (await run(["check", fileURLToPath(new URL("../../examples/own-policy.json", import.meta.url))])).status,
    ).toBe(0);
    expect(await run(["check", file("q.json", "{}")])).toMatchObject({ status: 1, stdout: "" });
  });
  test("vocabulary lists the facts, one fact, and near names", async () => {
    expect((await run(["vocabulary"])).stdout).toMatch(/^requester/m);
    expect((await run(["vocabulary", "signedBy"])).stdout).toMatch(/Who signed the paper\?/);
    expect(await run(["vocabulary", "signedby"])).toMatchObject({
      status: 2,
      stderr: "no fact is called `signedby`; did you mean `signedBy`?\n",
    });
    expect(JSON.parse((await run(["vocabulary", "--json"])).stdout)).toMatchObject({ version: 1 });
    expect(JSON.parse((await run(["vocabulary", "consent", "--json"])).stdout)).toMatchObject({
      id: "consent",
      resting: "none",
      obtainable: true,
    });
  });
  test("law lists the jurisdictions, prints one, and says what is not encoded", async () => {
    expect((await run(["law"])).stdout).toMatch(/us-ny\s+New York/);
    const { stdout } = await run(["law", "us-ny"]);
    expect(stdout).toMatch(/C\.P\.L\.R\.\s+§ 4509/);
    expect(stdout).toMatch(/Doubts/);
    expect(JSON.parse((await run(["law", "us-ca", "--json"])).stdout)).toMatchObject({
      version: 1,
      jurisdiction: "US-CA",
    });
    expect((await run(["law", "us-zz"])).status).toBe(2);
  });
  test("schema prints a JSON Schema", async () => {
    expect(JSON.parse((await run(["schema", "request"])).stdout)).toHaveProperty("properties.facts");
    expect((await run(["schema", "x"])).status).toBe(2);
  });
});
