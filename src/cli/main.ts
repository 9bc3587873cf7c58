#!/usr/bin/env node
import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import pico from "picocolors";
import { choose } from "./choose.js";
import { run } from "./run.js";

/** The local calendar day: the command line is the one place with a clock. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}

/** The version, from the package's own file: two folders up, in the source as in what is built. */
function version(): string {
  const about: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof about === "object" && about !== null && "version" in about ? String(about.version) : "unknown";
}

/** The columns of the terminal; in a pipe what `COLUMNS` says, where it says something sensible. */
function columns(): number {
  const said = Number(process.env["COLUMNS"]);
  return process.stdout.columns ?? (Number.isInteger(said) && said >= 20 ? said : 100);
}

/** The lines of standard input, one for each question. */
function piped(): () => Promise<string | undefined> {
  let lines: AsyncIterator<string> | undefined;
  return async () => {
    lines ??= createInterface({ input: process.stdin })[Symbol.asyncIterator]();
    const { value, done } = await lines.next();
    return done === true ? undefined : String(value).trim();
  };
}

function save(path: string, text: string): boolean {
  try {
    writeFileSync(path, text);
    return true;
  } catch {
    return false;
  }
}

/** Progress on standard error: only for somebody who looks at it, and only where it takes longer than a second. */
function progress(): (text: string) => void {
  const start = Date.now();
  let shown = false;
  return (text) => {
    if (process.stderr.isTTY !== true || (text !== "" && Date.now() - start < 1_000) || (text === "" && !shown)) return;
    process.stderr.write(`\r\u001b[K${text}`);
    shown = text !== "";
  };
}

// whoever reads the output may stop, as `head -1` does; that is no failure
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`the output cannot be written${error.code === "ENOSPC" ? ": the disk is full" : ""}\n`);
  process.exit(2);
});

process.exitCode = await run(process.argv.slice(2), {
  screen: {
    width: Math.min(columns(), 120),
    colors: pico.createColors(pico.isColorSupported && process.stdout.isTTY === true),
  },
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  read: (path) => readFileSync(path === "-" ? 0 : path),
  lines: (path) =>
    createInterface({
      input: path === "-" ? process.stdin : createReadStream(path),
      crlfDelay: Number.POSITIVE_INFINITY,
    }),
  fetch: (timeout) => (url, init) => fetch(url, { ...init, redirect: "error", signal: AbortSignal.timeout(timeout) }),
  save,
  progress: progress(),
  choose: process.stdin.isTTY === true ? choose : piped(),
  version: version(),
  today: today(),
});
