import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { situations } from "./situations.js";

// Decides every example by the command line, as a user would, and prints what a desk clerk would read.
const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const tsx = fileURLToPath(import.meta.resolve("tsx"));

for (const { file, title, asOf } of situations) {
  console.log(`\n── ${title} ──\n$ patron-privacy decide examples/requests/${file}.json --as-of ${asOf}\n`);
  const request = fileURLToPath(new URL(`requests/${file}.json`, import.meta.url));
  const { status } = spawnSync(
    process.execPath,
    ["--import", `file://${tsx}`, main, "decide", request, "--as-of", asOf, "--today", "2026-11-24"],
    { stdio: "inherit" },
  );
  if (status !== 0) process.exitCode = 1;
}
