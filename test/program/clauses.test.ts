import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { factIds } from "../../src/index.js";
import { clauses } from "../../src/program/index.js";
import { run } from "../cli/run.js";

const sheet = new URL("../../../shared/domain/duties-and-communications.md", import.meta.url);

describe.runIf(existsSync(sheet))("the clauses are those of the fact sheet", () => {
  const part =
    (existsSync(sheet) ? readFileSync(sheet, "utf8") : "").split("## 1. The seed")[1]?.split("### 1.5")[0] ?? "";
  const rows = [...part.matchAll(/^\| ((?:GB|AD|SU|ST)-[\d.]+) \|(.*)\|$/gm)].map(([, id = "", rest = ""]) => ({
    id,
    rest,
  }));
  test("in their order, each once", () => {
    expect(clauses.map(({ id }) => id)).toStrictEqual(rows.map(({ id }) => id));
  });
  test("with what software can do for them", () => {
    for (const { id, rest } of rows) {
      const marks = ["DECIDE", "ASSESS", "GENERATE", "SCHEDULE", "NONE"].filter((mark) =>
        new RegExp(`\\b${mark}\\b`).test(rest),
      );
      const ours = clauses.find((clause) => clause.id === id)?.software.map((one) => one.toUpperCase()) ?? [];
      expect([...ours].sort(), id).toStrictEqual(marks.sort());
    }
  });
});

test("there are 62", () => {
  expect(clauses).toHaveLength(62);
});

describe("what carries a clause is there", () => {
  const carriers = clauses.flatMap(({ carriedBy }) => carriedBy);
  const named = [...new Set(carriers.map(({ function: name, from }) => `${from} ${name}`))].map((one) =>
    one.split(" "),
  );
  test.each([...new Set(carriers.map(({ test: file }) => file))])("the test %s", (file) => {
    expect(existsSync(file)).toBe(true);
  });
  test.each(named)("%s exports %s", async (from = "", name = "") => {
    if (from === "cli") expect((await run([name, "--help"])).status).toBe(0);
    else
      expect(
        Object.keys(
          await import(from === "patron-privacy" ? "../../src/index.js" : `../../src/${from.split("/")[1]}/index.js`),
        ),
      ).toContain(name);
  });
});

test("ST-1.1: nothing of origin, background or views is an input of a decision, and age only as a number", () => {
  const ages = factIds.filter((id) => /age/i.test(id));
  expect(ages).toStrictEqual(["linkage", "subjectAge"]);
  expect(
    factIds.filter((id) =>
      /race|ethnic|religion|nationality|citizen|gender|sex|politic|view|origin|language|disab/i.test(id),
    ),
  ).toStrictEqual(["review"]);
});

describe("clauses at the command line", () => {
  test("lists 62, each with its function and test", async () => {
    const { status, stdout } = await run(["clauses"]);
    expect(status).toBe(0);
    expect(stdout.match(/^(GB|AD|SU|ST)-[\d.]+ /gm)).toHaveLength(62);
    expect(stdout).toMatch(/AD-5 [\s\S]*assessDeclaration \(patron-privacy\/contracts\)/);
  });
  test("as JSON too", async () => {
    expect(JSON.parse((await run(["clauses", "--json"])).stdout)).toHaveLength(62);
  });
});
