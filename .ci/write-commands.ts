import { readFileSync, writeFileSync } from "node:fs";
import pico from "picocolors";
import { commandList } from "../src/cli/run.js";

// Puts the list of commands, made from the program, between the marks of the README: `npm run docs:commands`.

/** The list as the README has it. */
export function commandsOfReadme(): string {
  const nowhere = () => undefined;
  return commandList({
    screen: { width: 100, colors: pico.createColors(false) },
    write: nowhere,
    writeError: nowhere,
    read: () => new Uint8Array(),
    save: () => false,
    lines: () => [],
    fetch: () => () => Promise.reject(new Error("nothing is fetched")),
    choose: () => Promise.resolve(undefined),
    progress: nowhere,
    version: "0.0.0",
    today: "2026-11-24",
  });
}

/** The README with the list in it. */
export function withCommands(readme: string): string {
  return readme.replace(
    /(<!-- commands -->\n```\n)[\s\S]*?(```\n)/,
    (_, before: string, after: string) => `${before}${commandsOfReadme()}\n${after}`,
  );
}

if (process.argv[1]?.endsWith("write-commands.ts") === true)
  writeFileSync("README.md", withCommands(readFileSync("README.md", "utf8")));
