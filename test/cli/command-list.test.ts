import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commandsOfReadme, withCommands } from "../../.ci/write-commands.js";
import { run } from "./run.js";

const readme = readFileSync("README.md", "utf8");

test("the list in the README is made from the program: npm run docs:commands", () => {
  expect(readme).toContain("<!-- commands -->");
  expect(withCommands(readme)).toBe(readme);
});

test("every command of --help stands in it, under the same heading", async () => {
  const { stdout } = await run(["--help"], "", 100);
  const headings = [...stdout.matchAll(/^([A-Z][a-z]+: .*):$/gm)].map(([, heading]) => heading);
  expect(headings.length).toBeGreaterThan(6);
  for (const heading of headings) expect(commandsOfReadme()).toContain(`${heading}:`);
  const names = [...stdout.matchAll(/^ {2}([a-z][a-z-]+) /gm)]
    .map(([, name = ""]) => name)
    .filter((name) => name !== "help");
  for (const name of names) expect(commandsOfReadme()).toMatch(new RegExp(`^ {2}${name}( |$)`, "m"));
});
