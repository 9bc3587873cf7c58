import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pico from "picocolors";
import { describe, expect, test } from "vitest";
import { run as runIn } from "../../src/cli/run.js";
import { run } from "./run.js";

const folder = fileURLToPath(new URL("../../examples/requests/", import.meta.url));
const own = fileURLToPath(new URL("../../examples/own-policy.json", import.meta.url));

const ask = async (request: object, ...flags: readonly string[]) =>
  (await run(["decide", "-", ...flags], JSON.stringify(request))).stdout;

const newYork = { jurisdiction: "US-NY", libraryType: "public" };
const spoken = { instrument: "oral-request-no-process", standing: "proved", handler: "front-line" };

describe("what the desk reads", () => {
  test.each(readdirSync(folder))("%s: what to do now comes first, and the law is named", async (file) => {
    const { status, stdout } = await run(["decide", `${folder}${file}`]);
    expect(status).toBe(0);
    const [now] = stdout.split("\n");
    expect(now).toMatch(/^Now {12}(Answer|Refer|Decline|Hold|Ask first|Let them|Part)/);
    expect(stdout).toContain("Not legal advice");
  });

  test.each(readdirSync(folder))("%s: at most twelve lines, and all of it with --full", async (file) => {
    const { stdout } = await run(["decide", `${folder}${file}`], "", 80);
    expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(12);
    const full = (await run(["decide", `${folder}${file}`, "--full"], "", 80)).stdout;
    expect(full.split("\n").length).toBeGreaterThan(stdout.split("\n").length);
    expect(full).toContain("Not legal advice");
  });

  test("the director is not told to refer to the director", async () => {
    const request = {
      library: newYork,
      facts: { ...spoken, handler: "director", requester: "police-local", scope: "one-patron" },
      items: [{ record: "surveillance-video" }],
    };
    for (const facts of [request.facts, { ...request.facts, instrument: "preservation-request-2703f" }]) {
      const stdout = await ask({ ...request, facts }, "--full");
      expect(stdout).not.toMatch(/Refer|Pass it to/);
    }
  });

  test.each([40, 60, 120])("no line is longer than a terminal of %i columns", async (width) => {
    for (const file of readdirSync(folder)) {
      const { stdout } = await run(["decide", `${folder}${file}`], "", width);
      for (const line of stdout.split("\n")) {
        // an address or a section that has no space in it cannot be broken
        if (line.trim().includes(" ")) expect(line.replace(/\S+$/, "").length).toBeLessThanOrEqual(width);
      }
    }
  });

  test("an extent says what may be given", async () => {
    const request = {
      library: newYork,
      facts: { ...spoken, requester: "patron", scope: "one-patron", channel: "in-person" },
    };
    expect(await ask({ ...request, items: [{ record: "current-loan" }] })).toMatch(
      /May give\s+everything in the record/,
    );
    expect(await ask({ ...request, items: [{ record: "registration", elements: ["legal-name"] }] })).toMatch(
      /May give\s+legal name/,
    );
  });

  test("what is not known is asked", async () => {
    expect(await ask({ library: newYork, facts: {}, items: [{ record: "current-loan" }] })).toMatch(
      /Now\s+Ask first.*[\s\S]*Ask\s+.*\?/,
    );
  });

  test("several items stand one under the other", async () => {
    const request = {
      library: newYork,
      facts: { ...spoken, requester: "police-local" },
      items: [{ record: "current-loan" }, { record: "registration" }],
    };
    const stdout = await ask(request, "--full");
    expect(stdout).toMatch(/^Item +- Current loan: Refer/m);
    expect(stdout).toMatch(/^ +- Registration: Refer/m);
    // what is the same for both is said once
    expect(stdout.match(/Never talk about a patron/g)).toHaveLength(1);
  });

  test("a duty that hangs on something unknown stands under it", async () => {
    const { stdout } = await run(["decide", `${folder}parent-of-a-fifteen-year-old-wisconsin.json`, "--full"]);
    expect(stdout).toMatch(/Only if\s+silence: ordered by law:\n(\s+- .*\n)*\s+- Tell only counsel/);
  });

  test("colour where the terminal has it", async () => {
    let stdout = "";
    await runIn(["decide", `${folder}reporter.json`], {
      screen: { width: 80, colors: pico.createColors(true) },
      write: (text) => {
        stdout += text;
      },
      writeError: () => undefined,
      read: (path) => readFileSync(path),
      lines: () => [],
      progress: () => undefined,
      save: () => false,
      choose: () => Promise.resolve(undefined),
      fetch: () => () => Promise.reject(new Error("not here")),
      version: "0.0.0",
      today: "2026-11-24",
    });
    expect(stdout).toContain("\u001b[31m");
  });
});

describe("the other calls", () => {
  test("check --json", async () => {
    expect(JSON.parse((await run(["check", own, "--json"])).stdout)).toMatchObject({
      version: 1,
      ok: true,
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const bad = await run(["check", "-", "--json"], "{}");
    expect(bad.status).toBe(1);
    expect(JSON.parse(bad.stdout)).toMatchObject({
      version: 1,
      ok: false,
      issues: expect.arrayContaining([expect.stringMatching(/^policy\.id: expected a text that is not empty/)]),
    });
  });

  test("law --json lists, and a place without a pack is told", async () => {
    const { jurisdictions } = JSON.parse((await run(["law", "--json"])).stdout);
    expect(jurisdictions).toContainEqual(expect.objectContaining({ id: "us-ca", confidence: "high" }));
    expect(await run(["law", "us-gu"])).toMatchObject({ status: 2, stderr: expect.stringContaining("in doubt") });
  });

  test("vocabulary of a number", async () => {
    expect((await run(["vocabulary", "subjectAge"])).stdout).toMatch(/Values\s+- an? /);
  });

  test("help names every call", async () => {
    const { status, stdout } = await run(["--help"]);
    expect(status).toBe(0);
    for (const call of ["decide", "check", "vocabulary", "law", "schema", "classify", "release", "retention", "vendor"])
      expect(stdout).toMatch(new RegExp(`^ +${call}\\b`, "m"));
  });
});
