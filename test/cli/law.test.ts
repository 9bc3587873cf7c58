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
