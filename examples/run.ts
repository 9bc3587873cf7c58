import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pico from "picocolors";
import { run } from "../src/cli/run.js";
import { situations } from "./situations.js";

// Decides every example by the command line and prints what a desk clerk would read.
for (const { file, title, asOf } of situations) {
  console.log(`\n── ${title} ──\n$ patron-privacy decide examples/requests/${file}.json --as-of ${asOf}\n`);
  const request = fileURLToPath(new URL(`requests/${file}.json`, import.meta.url));
  const status = await run(["decide", request, "--as-of", asOf, "--today", "2026-11-24"], {
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
  });
  if (status !== 0) process.exitCode = 1;
}
