import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patron-privacy-yaml-"));
const page = readFileSync("docs/policy-in-yaml.md", "utf8");
const policies = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = ""]) => text);

describe("docs/policy-in-yaml.md", () => {
  test("has policies", () => {
    expect(policies.length).toBeGreaterThan(3);
  });
  test.each(policies.map((text, at) => [at + 1, text] as const))("policy %i passes check", async (at, text) => {
    const file = join(folder, `${at}.yaml`);
    writeFileSync(file, text);
    expect(await run(["check", file])).toMatchObject({ status: 0, stderr: "" });
  });
  test("the message it shows is the one that is printed", async () => {
    const [policy = ""] = policies;
    const file = join(folder, "wrong.yaml");
    writeFileSync(file, policy.replace("effect: [forbid]", "effect: [prohibit]"));
    const { stderr } = await run(["check", file]);
    const shown = page.split("\n").find((line) => line.startsWith("policy.rules[0].effect[0]:"));
    expect(stderr.replace(/line \d+/, "line N").trim()).toBe(shown?.replace(/line \d+/, "line N"));
  });
  test("a rule until a day no longer counts on that day, and a range ends below its end", async () => {
    const dated = join(folder, "dated.yaml");
    writeFileSync(dated, policies.find((text) => text.includes("until:")) ?? "");
    const request = join(folder, "request.json");
    writeFileSync(
      request,
      JSON.stringify({
        library: { jurisdiction: "US-NY" },
        facts: { channel: "self-service" },
        items: [{ record: "hold" }],
      }),
    );
    const rules = async (day: string) => {
      const { stdout } = await run(["decide", request, "--policy", dated, "--as-of", day, "--json"]);
      return stdout.includes("town/pilot");
    };
    expect([
      await rules("2026-12-31"),
      await rules("2027-01-01"),
      await rules("2027-12-31"),
      await rules("2028-01-01"),
    ]).toStrictEqual([false, true, true, false]);
  });
});
