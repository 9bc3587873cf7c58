import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { run } from "./run.js";

const fixture = (name: string) => fileURLToPath(new URL(`../../examples/vendors/${name}`, import.meta.url));
const terms = fixture("terms.json");
const folder = mkdtempSync(join(tmpdir(), "patron-privacy-"));

describe("vendor", () => {
  test("a good declaration is acceptable", async () => {
    const { status, stdout } = await run(["vendor", fixture("good.json"), "--terms", terms]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Acceptable: every check that applies is met or waived/);
  });
  test("a typical one is not, and each failure names field, limit and source", async () => {
    const { status, stdout } = await run(["vendor", fixture("typical.yaml"), "--terms", terms]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /change-notice-before-effect[\s\S]*contract\.changeNoticeDays: 0 is less than 60[\s\S]*Source:/,
    );
  });
  test("an empty declaration passes nothing", async () => {
    const { product, vendor } = JSON.parse(readFileSync(fixture("good.json"), "utf8"));
    const { status, stdout } = await run(
      ["vendor", "-", "--terms", terms, "--format", "json"],
      JSON.stringify({ product, vendor }),
    );
    expect(status).toBe(1);
    expect(stdout).not.toMatch(/"conclusion": "acceptable"/);
  });
  test("YAML reads as JSON does", async () => {
    const path = join(folder, "good.yaml");
    writeFileSync(path, stringify(JSON.parse(readFileSync(fixture("good.json"), "utf8"))));
    expect((await run(["vendor", path, "--terms", terms])).status).toBe(0);
    writeFileSync(path, "a: [1");
    expect(await run(["vendor", path])).toMatchObject({ status: 2, stderr: expect.stringContaining("expected YAML") });
  });
  test("Markdown, JSON and SARIF", async () => {
    const as = async (format: string) =>
      (await run(["vendor", fixture("typical.yaml"), "--terms", terms, "--format", format])).stdout;
    expect(await as("markdown")).toMatch(/^# /);
    expect(JSON.parse(await as("json"))).toMatchObject({ version: 1 });
    expect(JSON.parse(await as("sarif"))).toMatchObject({
      version: "2.1.0",
      runs: [{ tool: { driver: { name: "patron-privacy" } } }],
    });
    expect((await run(["vendor", fixture("good.json"), "--format", "xml"])).status).toBe(2);
  });
  test("bad input is told by path", async () => {
    expect((await run(["vendor", "-"], '{"product":1}')).status).toBe(2);
    expect((await run(["vendor", fixture("good.json"), "--as-of", "2026-02-30"])).status).toBe(3);
    expect((await run(["vendor", fixture("good.json"), "--terms", join(folder, "nowhere.json")])).status).toBe(3);
  });
});
