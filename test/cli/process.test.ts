import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/* The program as a process: what the tests of the calls, which run in this one, cannot see. */

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const fbi = fileURLToPath(new URL("../../examples/requests/fbi-agent-at-the-desk.json", import.meta.url));

const run = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, ["--import", import.meta.resolve("tsx"), main, ...args], { input, encoding: "utf8" });

test("reads standard input, and writes no colour into a pipe", () => {
  const { status, stdout, stderr } = run(["decide", "-"], readFileSync(fbi, "utf8"));
  expect([status, stderr]).toStrictEqual([0, ""]);
  expect(stdout).toMatch(/Now\s+Refer/);
  expect(stdout).not.toContain("\u001b[");
});

test("bad input: exit code 2, nothing on standard output", () => {
  const { status, stdout, stderr } = run(["decide", "-"], "{");
  expect([status, stdout]).toStrictEqual([2, ""]);
  expect(stderr).toMatch(/expected JSON/);
});

test("no arguments: help", () => {
  expect(run([]).stderr).toMatch(/Usage: patron-privacy/);
});

test("a reader that stops early, as `head -1` does, is no failure", () => {
  const program = [process.execPath, "--import", import.meta.resolve("tsx"), main, "vocabulary", "--json"];
  const { stdout, stderr } = spawnSync("sh", ["-c", '"$@" | head -1', "sh", ...program], { encoding: "utf8" });
  expect([stdout, stderr]).toStrictEqual(["{\n", ""]);
});

test("a full disk: exit code 2 and a sentence, no stack trace", () => {
  const program = [process.execPath, "--import", import.meta.resolve("tsx"), main, "vocabulary", "--json"];
  const { status, stderr } = spawnSync("sh", ["-c", '"$@" > /dev/full', "sh", ...program], { encoding: "utf8" });
  expect([status, stderr]).toStrictEqual([2, "the output cannot be written: the disk is full\n"]);
});
