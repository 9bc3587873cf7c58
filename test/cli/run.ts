import { readFileSync, writeFileSync } from "node:fs";
import pico from "picocolors";
import { run as runIn } from "../../src/cli/run.js";
import type { World } from "../../src/cli/world.js";

/** Runs the command line in this process, as in a pipe of this width. */
export async function run(
  args: readonly string[],
  input: string | Uint8Array = "",
  width = 100,
  world: Partial<World> = {},
) {
  const answers = Buffer.from(input)
    .toString()
    .split("\n")
    .filter((line) => line !== "");
  let stdout = "";
  let stderr = "";
  const status = await runIn(args, {
    screen: { width, colors: pico.createColors(false) },
    write: (text) => {
      stdout += text;
    },
    writeError: (text) => {
      stderr += text;
    },
    read: (path) => (path === "-" ? Buffer.from(input) : readFileSync(path)),
    save: (path, text) => {
      try {
        writeFileSync(path, text);
        return true;
      } catch {
        return false;
      }
    },
    progress: () => undefined,
    choose: async () => answers.shift(),
    lines: (path) => (path === "-" ? Buffer.from(input).toString() : readFileSync(path, "utf8")).split("\n"),
    fetch: (timeout) => (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(timeout) }),
    version: "1.2.3",
    today: "2026-11-24",
    ...world,
  });
  return { status, stdout, stderr };
}
