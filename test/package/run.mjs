// Packs the package, installs it into an empty folder and uses it as its users do: ESM, CommonJS, TypeScript, command
// line, vitest, jest, and the guides.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { follow } from "./guides.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "patron-privacy-"));
const compilers = {
  "typescript-5.4": "5.4.5",
  "typescript-5.9": "5.9.3",
  "typescript-6.0": "6.0.3",
  "typescript-7.0": "7.0.2",
};

const run = (command, args, cwd = work) =>
  execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
const check = (name, use) => {
  try {
    use();
    console.log(`ok ${name}`);
  } catch (error) {
    process.exitCode = 1;
    console.error(
      `FAILED ${name}\n${error.stdout ?? ""}${error.stderr ?? ""}${error.stdout === undefined ? error.message : ""}`,
    );
  }
};

try {
  // --built: dist is there already, as in .ci/run.
  const scripts = process.argv.includes("--built") ? ["--ignore-scripts"] : [];
  run("npm", ["pack", "--silent", "--pack-destination", work, ...scripts], root);
  const tarball = readdirSync(work).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack made no tarball");

  const dependencies = Object.fromEntries(
    Object.entries(compilers).map(([name, version]) => [name, `npm:typescript@${version}`]),
  );
  dependencies["vitest"] = "4.1.12";
  dependencies["jest"] = "30.5.2";
  dependencies["fast-check"] = "4.10.2";
  dependencies["patron-privacy"] = `file:./${tarball}`;
  writeFileSync(join(work, "package.json"), JSON.stringify({ name: "consumer", private: true, dependencies }));
  run("npm", ["install", "--silent", "--no-audit", "--no-fund", "--no-package-lock", "--prefer-offline"]);
  cpSync(join(here, "consumers"), work, { recursive: true });
  cpSync(join(work, "types.mts"), join(work, "types.cts"));

  check("ESM", () => run("node", ["esm.mjs"]));
  check("CommonJS", () => run("node", ["commonjs.cjs"]));
  check("command line, --help", () => {
    const help = run("npx", ["--no-install", "patron-privacy", "--help"]);
    if (!help.includes("patron-privacy")) throw new Error(`no help: ${help}`);
  });
  check("command line, a decision", () => {
    const printed = run("npx", [
      "--no-install",
      "patron-privacy",
      "decide",
      "request.json",
      "--as-of",
      "2026-11-24",
      "--json",
    ]);
    const { verdict } = JSON.parse(printed);
    if (verdict !== "forbidden") throw new Error(`verdict ${verdict}: ${printed}`);
  });
  const vitest = (cwd) => run("node", [join(work, "node_modules", "vitest", "vitest.mjs"), "run", "--root", cwd], cwd);
  check("a fresh vitest project", () => vitest(join(work, "vitest")));
  check("a fresh jest project", () =>
    run("node", [join(work, "node_modules", "jest", "bin", "jest.js"), "--rootDir", "."], join(work, "jest")),
  );
  for (const guide of ["guide-ils", "guide-vendor"])
    check(`docs/${guide}.md`, () => {
      const folder = join(work, guide);
      mkdirSync(folder);
      writeFileSync(join(folder, "package.json"), JSON.stringify({ name: guide, private: true, type: "module" }));
      follow(join(root, "docs", `${guide}.md`), folder, vitest);
    });
  for (const name of Object.keys(compilers))
    check(`types, ${name}`, () => run("node", [join("node_modules", name, "bin", "tsc"), "-p", "tsconfig.json"]));
} finally {
  rmSync(work, { recursive: true, force: true });
}
