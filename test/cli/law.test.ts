import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { lawPacks } from "../../src/cli/packs.js";
import { run } from "./run.js";

describe("law", () => {
  test("docs/law.md is the table of the packs as they are", async () => {
    const page = readFileSync(fileURLToPath(new URL("../../docs/law.md", import.meta.url)), "utf8");
    expect((await run(["law", "--markdown"])).stdout).toBe(page);
  });

  test.each(lawPacks.map(({ id, law }) => [id, law.name] as const))(
    "docs/law/%s.md is the pack as it is",
    async (id) => {
      const saved = new Map<string, string>();
      const { status } = await run(["law", "--pages", "docs/law"], "", 100, {
        save: (path, text) => saved.set(path, text).size > 0,
      });
      expect(status).toBe(0);
      const page = readFileSync(fileURLToPath(new URL(`../../docs/law/${id}.md`, import.meta.url)), "utf8");
      expect(saved.get(`docs/law/${id}.md`)).toBe(page);
      for (const part of [
        "What is protected",
        "Who may get what",
        "What papers are enough",
        "Minors",
        "The state's other laws",
        "Questions for counsel",
        "What is not encoded, and why",
        "Sources",
      ])
        expect(page).toContain(`\n## ${part}\n`);
    },
  );

  test("pages that cannot be written", async () => {
    expect(await run(["law", "--pages", "nowhere"], "", 100, { save: () => false })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("cannot write nowhere/us-"),
    });
  });

  test.each(lawPacks.map(({ id, law }) => [id, law.name]))("%s: %s", async (id, name) => {
    const { status, stdout, stderr } = await run(["law", id]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n")[0]).toBe(name);
    for (const part of [
      "Law",
      "Protects",
      "Binds",
      "Records",
      "Suffices",
      "Minors",
      "Remedies",
      "Doubts",
      "How current",
    ])
      expect(stdout).toMatch(new RegExp(`^${part} `, "m"));
    expect(stdout).toContain("Not legal advice");
  });

  test.each(["us-gu", "us-pr", "us-tribal"])("%s has no pack, and says what that means", async (code) => {
    expect(await run(["law", code])).toMatchObject({ status: 2, stderr: expect.stringContaining("in doubt") });
  });
});
