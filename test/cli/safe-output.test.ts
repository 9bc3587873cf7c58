import pico from "picocolors";
import { describe, expect, test } from "vitest";
import { escapeControls, withSafeOutput } from "../../src/cli/safe-output.js";
import type { World } from "../../src/cli/world.js";
import { run } from "./run.js";

describe("text of a file cannot steer a terminal", () => {
  test.each([
    ["a sequence that colours", "\u001b[31mred", "\\u001b[31mred"],
    ["a sequence that sets the title", "\u001b]0;owned\u0007", "\\u001b]0;owned\\u0007"],
    ["a C1 control", "\u009b31m", "\\u009b31m"],
    ["a mark that turns the line around", "\u202ecba\u2066", "\\u202ecba\\u2066"],
    ["a carriage return over what is there", "no\ryes", "no\\u000dyes"],
    ["tabs and line ends stay", "a\tb\n", "a\tb\n"],
    ["letters of any script stay", "Ćwikła 図書館", "Ćwikła 図書館"],
  ])("%s", (_name, text, written) => {
    expect(escapeControls(text)).toBe(written);
  });

  test("the program's own colours pass, those of a file do not", () => {
    let written = "";
    const unreachable = () => {
      throw new Error("not used");
    };
    const outside: World = {
      screen: { width: 80, colors: pico.createColors(true) },
      write: (text) => {
        written += text;
      },
      writeError: unreachable,
      read: unreachable,
      save: unreachable,
      lines: unreachable,
      fetch: unreachable,
      choose: unreachable,
      progress: unreachable,
      version: "",
      today: "",
    };
    const { screen, write } = withSafeOutput(outside);
    write(`${screen.colors.green("go \u001b[31m")} \u001b[2J`);
    expect(written).toBe("\u001b[32mgo \\u001b[31m\u001b[39m \\u001b[2J");
  });

  test("JSON keeps its value", async () => {
    const policy = JSON.stringify({ id: "x", title: "A \u202e title", rulez: [] });
    const { stdout } = await run(["check", "-", "--json"], policy);
    expect(stdout).not.toMatch(/\u202e/);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });
});

test("check of a file that cannot be read exits with 2", async () => {
  expect(await run(["check", "/nowhere/policy.json"])).toMatchObject({ status: 2, stdout: "" });
  expect(await run(["check", "us-XX"])).toMatchObject({ status: 2, stdout: "" });
});
