// The guides in docs/ as a reader follows them: each file is written where the guide says so, and tests run where it says so.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The files of a guide, in its order: name, text, and whether the tests then fail or pass. */
export function filesOf(guide) {
  const fences = readFileSync(guide, "utf8").matchAll(/^```\w+ file=(\S+)(?: run=(fails|passes))?\n([\s\S]*?)^```/gm);
  return [...fences].map(([, name, run, text]) => ({ name, run, text }));
}

/** Follows a guide in a folder; `runTests` throws where a test fails. */
export function follow(guide, folder, runTests) {
  const files = filesOf(guide);
  if (!files.some(({ run }) => run === "fails") || !files.some(({ run }) => run === "passes"))
    throw new Error(`${guide}: a guide has a check that fails and one that passes`);
  for (const { name, run, text } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    if (run === undefined) continue;
    let failed = false;
    let output = "";
    try {
      runTests(folder);
    } catch (error) {
      failed = true;
      output = `${error.stdout ?? ""}${error.stderr ?? ""}`;
    }
    if (failed !== (run === "fails")) throw new Error(`${guide}, ${name}: expected that it ${run}\n${output}`);
  }
}
