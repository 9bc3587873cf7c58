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
  test("YAML that is odd is told by line, and nothing of it is quoted", async () => {
    const of = async (text: string) => {
      const path = join(folder, "odd.yaml");
      writeFileSync(path, text);
      const { status, stderr } = await run(["vendor", path, "--terms", terms]);
      expect(status).toBe(2);
      expect(stderr).not.toMatch(/Jane/);
      return stderr.trim();
    };
    expect(await of('vendor: { name: v }\nproduct: { id: p }\nsharing: { sale: true, sale: "Jane" }\n')).toBe(
      "declaration: expected each key once; see line 3",
    );
    expect(await of("vendor:\n\tname: Jane")).toMatch(/^declaration: expected YAML; see line \d$/);
    expect(await of("vendor: Jane\n---\nvendor: Jane")).toMatch(
      /^declaration: expected one YAML document; see line \d$/,
    );
    const bomb = Array.from({ length: 12 }, (_, n) =>
      n === 0 ? "a0: &a0 [Jane]" : `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}*a${n - 1}]`,
    );
    expect(await of(bomb.join("\n"))).toBe("declaration: expected YAML with no more than 100 uses of an anchor");
    expect(await of("vendor: &v { name: *v }\nproduct: { id: p }")).toMatch(/^vendor\.name: expected a text/);
  });
  test("days stay days and words stay words, even where the text says YAML 1.1", async () => {
    const path = join(folder, "old.yaml");
    writeFileSync(
      path,
      "%YAML 1.1\n---\nvendor: { name: v }\nproduct: { id: p }\ntraining: { lastHeld: 2026-01-01 }\nfeatures: { loanHistory: { default: on } }\n",
    );
    expect(await run(["vendor", path, "--terms", terms])).toMatchObject({ status: 1, stderr: "" });
  });
  test("an anchor may be used again", async () => {
    const path = join(folder, "anchors.yaml");
    writeFileSync(
      path,
      "vendor: { name: v }\nproduct: { id: p }\nrights:\n  access: &a { value: self-service, source: policy }\n  correct: *a\n",
    );
    expect(await run(["vendor", path, "--terms", terms])).toMatchObject({ status: 1, stderr: "" });
  });
  test("JSON that says two things is told by line", async () => {
    const twice =
      '{\n "vendor": {"name": "v"},\n "product": {"id": "p"},\n "sharing": {"sale": true, "s\\u0061le": false}\n}';
    expect(await run(["vendor", "-", "--terms", terms], twice)).toMatchObject({
      status: 2,
      stderr: "declaration: expected each key once; see line 4\n",
    });
    const { stderr } = await run(["vendor", "-", "--terms", terms], '{\n "vendor": Jane\n}');
    expect(stderr).toMatch(/^declaration: expected JSON/);
    expect(stderr).not.toMatch(/Jane/);
  });
  test("without terms the report says what is not known", async () => {
    const { status, stdout } = await run(["vendor", fixture("good.json")]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/No jurisdiction was named/);
    expect(stdout.replace(/\s+/g, " ")).toMatch(/It was not said whether this is for a school/);
  });
  test("what is wrong with the terms is told by path and in words", async () => {
    const path = join(folder, "odd-terms.json");
    writeFileSync(
      path,
      '{"limits":{"breachNotifyHour":1},"waivers":[{"check":"no-sal","reason":"x","until":"2027-01-01"}]}',
    );
    const { status, stderr } = await run(["vendor", fixture("good.json"), "--terms", path]);
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /^terms: limits: unknown key `breachNotifyHour`; did you mean `breachNotifyHours`\? \(line 1, column 31\)$/m,
    );
    expect(stderr).toMatch(/^terms: waivers\[0\]\.check: .*did you mean `no-sale`\?( \(line \d+, column \d+\))?$/m);
    writeFileSync(path, "[]");
    expect(await run(["vendor", fixture("good.json"), "--terms", path])).toMatchObject({
      status: 3,
      stderr: "terms: expected an object\n",
    });
  });
  test("bad input is told by path", async () => {
    expect((await run(["vendor", "-"], '{"product":1}')).status).toBe(2);
    expect((await run(["vendor", fixture("good.json"), "--as-of", "2026-02-30"])).status).toBe(3);
    expect((await run(["vendor", fixture("good.json"), "--terms", join(folder, "nowhere.json")])).status).toBe(3);
  });
});
