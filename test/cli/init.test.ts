import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lawPacks } from "../../src/cli/packs.js";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patron-privacy-init-"));
const states = lawPacks.map(({ jurisdiction = "" }) => jurisdiction);
const kinds = ["policy", "organization", "declaration", "schedule", "portal"] as const;

async function written(kind: string, state: string, ...more: readonly string[]) {
  const file = join(folder, `${kind}-${state}-${more.length}.yaml`);
  const { status, stdout, stderr } = await run(["init", kind, "--state", state, ...more]);
  expect([status, stderr]).toStrictEqual([0, ""]);
  writeFileSync(file, stdout);
  return { file, text: stdout };
}

describe.each(kinds)("init %s", (kind) => {
  // a policy is checked against its law, which takes its time
  const some = kind === "policy" ? ["US-NY", "US-CA", "US-TX", "US-WI"] : states;
  test("writes a commented file that passes `check`, for the reader's state", async () => {
    for (const state of some) {
      const { file, text } = await written(kind, state);
      expect(text.split("\n").filter((line) => line.trim().startsWith("#")).length).toBeGreaterThan(4);
      const { status, stderr } = await run(["check", file]);
      expect([state, status, stderr]).toStrictEqual([state, 0, ""]);
    }
  });
  test("and a mistake in it is told with its line and column", async () => {
    const { file, text } = await written(kind, "US-NY");
    // a request has no version, and its words are those of the vocabulary
    const [good, bad] = kind === "portal" ? ["requester: patron", "requester: pattron"] : ["version: 1", "version: 7"];
    writeFileSync(file, text.replace(good, bad));
    const { status, stderr } = await run(["check", file]);
    expect(status).toBe(1);
    const line = text.split("\n").findIndex((one) => one.trim() === good) + 1;
    expect(stderr).toContain(`(line ${line}, column `);
  });
  test("takes any name of a library as a text", async () => {
    const { file } = await written(kind, "ny", "--title", 'O\'Brien & "Söhne": #1 {x} [y]');
    expect((await run(["check", file])).stderr).toBe("");
  });
});

describe("what init refuses", () => {
  test.each([
    [
      ["init", "polcy"],
      "kind: expected one of policy, organization, declaration, schedule, portal; did you mean policy?",
    ],
    [["init", "policy", "--state", "zz"], "--state: expected a state such as US-NY"],
    [["init", "policy", "--state", "ny", "--library-type", "shop"], "--library-type: expected one of public"],
    [["init", "policy", "--state", "ny", "--title", " "], "--title: expected a name"],
  ])("%j", async (args, says) => {
    const { status, stdout, stderr } = await run(args);
    expect([status, stdout]).toStrictEqual([2, ""]);
    expect(stderr).toContain(says);
  });
  test("a file that is there is not overwritten", async () => {
    const file = join(folder, "own.yaml");
    expect((await run(["init", "portal", "--state", "New York", "--out", file])).status).toBe(0);
    expect(existsSync(file)).toBe(true);
    const before = readFileSync(file, "utf8");
    const { status, stderr } = await run(["init", "policy", "--state", "ny", "--out", file]);
    expect([status, stderr]).toStrictEqual([2, "--out: there is a file of that name; nothing was written\n"]);
    expect(readFileSync(file, "utf8")).toBe(before);
  });
  test("without --state it asks for one", async () => {
    const { status, stdout } = await run(["init", "portal"], "US-OH\n");
    expect(status).toBe(0);
    expect(stdout).toContain("jurisdiction: US-OH");
  });
});

test("the portal file asks what `decide` answers", async () => {
  const { file } = await written("portal", "US-NY", "--library-type", "public");
  const { status, stdout } = await run(["decide", file, "--as-of", "2026-11-24", "--json"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).action).toBe("answer");
});
