import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pico from "picocolors";
import { run } from "../src/cli/run.js";
import { type DecisionJson, english } from "../src/index.js";
import { situations } from "./situations.js";

/** The command line, without anything that an example would not do. */
const quiet: Parameters<typeof run>[1] = {
  screen: {
    width: Math.min(process.stdout.columns ?? 100, 120),
    colors: pico.createColors(pico.isColorSupported && process.stdout.isTTY === true),
  },
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  read: (path) => readFileSync(path),
  lines: () => [],
  progress: () => undefined,
  save: () => false,
  choose: () => Promise.resolve(undefined),
  fetch: () => () => Promise.reject(new Error("no example speaks HTTP")),
  version: "0.0.0",
  today: "2026-11-24",
};

const all = process.argv.includes("--all");

/** The three of `npm start`: something is refused, something is given, and officers are in the building. */
const first = ["fbi-agent-at-the-desk", "patron-on-the-phone", "search-warrant-under-way"];

if (!all) {
  console.log("Somebody asks a library about a patron. Three situations, and what to do:\n");
  for (const file of first) {
    const situation = situations.find((one) => one.file === file);
    if (situation === undefined) throw new Error("there is no such example");
    const { title, asOf } = situation;
    console.log(
      `${title}\n  ${await headlineOf(file, asOf)}\n  npx tsx src/cli/main.ts decide examples/requests/${file}.json\n`,
    );
  }
  console.log(`Where to go next:
  npm run desk             the desk assistant: open examples/desk/dist/file/patron-privacy-desk.html
  npm start -- --all       all ${situations.length} situations, as a clerk would read them
  docs/start.md            start by what you are: a library, a developer, a vendor, the author of a toolkit
  npx tsx src/cli/main.ts --help`);
}

/** What the person who was asked does now, in one sentence. */
async function headlineOf(file: string, asOf: string): Promise<string> {
  let text = "";
  const request = fileURLToPath(new URL(`requests/${file}.json`, import.meta.url));
  const status = await run(["decide", request, "--as-of", asOf, "--json"], {
    ...quiet,
    write: (written) => {
      text += written;
    },
  });
  if (status !== 0) process.exitCode = 1;
  // what `decide --json` prints
  const { action }: DecisionJson = JSON.parse(text);
  return english.explanation.headline[action];
}

// Decides every example by the command line and prints what a desk clerk would read.
for (const { file, title, asOf } of all ? situations : []) {
  console.log(`\n── ${title} ──\n$ patron-privacy decide examples/requests/${file}.json --as-of ${asOf}\n`);
  const request = fileURLToPath(new URL(`requests/${file}.json`, import.meta.url));
  const status = await run(["decide", request, "--as-of", asOf, "--today", "2026-11-24"], quiet);
  if (status !== 0) process.exitCode = 1;
}
