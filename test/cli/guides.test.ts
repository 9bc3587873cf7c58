import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "./run.js";

interface Workflow {
  readonly jobs: {
    readonly [job: string]: { readonly steps: readonly { readonly run?: string; readonly uses?: string }[] };
  };
}

describe.each(["guide-vendor", "guide-ils"])("docs/%s.md", (guide) => {
  const text = readFileSync(new URL(`../../docs/${guide}.md`, import.meta.url), "utf8");
  const fences = [...text.matchAll(/^```(\w+)(?: file=(\S+))?[^\n]*\n([\s\S]*?)^```/gm)].map(
    ([, language, file, body = ""]) => ({ language, file, body }),
  );
  const workflows = fences.flatMap(({ file, body }): readonly Workflow[] =>
    file?.startsWith(".github/") === true ? [parse(body)] : [],
  );
  const steps = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps));
  const folder = mkdtempSync(join(tmpdir(), "patron-privacy-"));
  // the last version of a file is the one that a reader has at the end
  for (const { file, body } of fences)
    if (file !== undefined && !file.includes("/")) writeFileSync(join(folder, file), body);

  test("ends in a workflow whose steps do something, the tests among them", () => {
    expect(workflows).toHaveLength(1);
    for (const { run: command, uses } of steps)
      expect([command, uses].filter((one) => one !== undefined)).toHaveLength(1);
    expect(steps.map(({ run: command }) => command)).toContain("npx vitest run");
  });

  const commands = [
    ...fences.filter(({ language }) => language === "sh").flatMap(({ body }) => body.split("\n")),
    ...steps.flatMap(({ run: command }) => command ?? []),
  ].filter((line) => line.startsWith("npx patron-privacy "));

  test("has commands", () => {
    expect(commands.length).toBeGreaterThan(0);
  });
  test.each(commands)("%s", async (command) => {
    const args = command.replace(/ > .*/, "").split(" ").slice(2);
    const inFolder = args.map((arg) => (existsSync(join(folder, arg)) ? join(folder, arg) : arg));
    if (args.includes("--url")) {
      // the reader's own vectors and endpoint: here the examples, and nobody at home
      const vectors = fileURLToPath(new URL("../../examples/vectors.json", import.meta.url));
      const asked = inFolder.map((arg) =>
        arg === "vectors.json" ? vectors : arg.startsWith("http") ? "http://127.0.0.1:1/" : arg,
      );
      expect(await run(asked)).toMatchObject({ status: 1, stderr: "" });
      return;
    }
    const { status, stdout, stderr } = await run(inFolder);
    expect([0, 1]).toContain(status);
    expect(stderr).toBe("");
    expect(stdout).not.toBe("");
  });
});
