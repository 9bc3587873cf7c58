import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { filesUnder } from "./support/files.js";

/**
 * What each folder of src may import, besides itself. A new folder is a new row.
 * The front door, src/index.ts, is the row "index.ts".
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  internal: [],
  vocabulary: ["internal"],
  policy: ["internal", "vocabulary"],
  law: ["internal", "vocabulary", "policy"],
  space: ["internal", "vocabulary", "policy"],
  decide: ["internal", "vocabulary", "policy", "space"],
  explain: ["internal", "vocabulary", "policy", "space", "decide"],
  compile: ["internal", "vocabulary", "policy", "space", "decide"],
  analyse: ["internal", "vocabulary", "policy", "space", "decide", "compile"],
  organization: ["internal", "vocabulary", "policy", "decide", "explain"],
  procedure: ["internal", "vocabulary", "policy", "decide", "explain", "organization"],
  records: ["internal", "vocabulary", "policy", "decide", "explain", "organization", "procedure"],
  contracts: ["internal", "vocabulary", "policy", "decide", "explain", "organization", "procedure", "records"],
  program: [
    "internal",
    "vocabulary",
    "policy",
    "decide",
    "explain",
    "organization",
    "procedure",
    "records",
    "contracts",
  ],
  documents: [
    ...["internal", "vocabulary", "policy", "decide", "explain", "organization", "procedure", "records", "contracts"],
    ...["program", "analyse"],
  ],
  testing: [...everythingBelow(), "interop"],
  interop: everythingBelow(),
  "index.ts": ["vocabulary", "policy", "decide", "compile", "space"],
  cli: [...everythingBelow(), "testing", "interop", "index.ts"],
};

function everythingBelow(): string[] {
  const folders =
    "internal vocabulary policy law space decide explain compile analyse organization procedure records contracts";
  return `${folders} program documents`.split(" ");
}

/** Which files may import each package. `node:` stands for everything that only Node has. */
const packages: Readonly<Record<string, RegExp>> = {
  zod: /\/parse[^/]*\.ts$|schema[^/]*\.ts$/,
  "ts-pattern": /./,
  "type-fest": /./,
  "@noble/hashes": /./,
  "json-canonicalize": /./,
  leven: /^src\/(internal|interop)\//,
  "csv-parse": /^src\/cli\//,
  saxes: /^src\/cli\//,
  "@guanmingchiu/sqlparser-ts": /^src\/cli\//,
  sarif: /sarif[^/]*\.ts$/,
  "fast-check": /^src\/testing\/arbitraries/,
  commander: /^src\/cli\//,
  "@inquirer/prompts": /^src\/cli\//,
  picocolors: /^src\/cli\//,
  yaml: /^src\/cli\//,
  "node:": /^src\/cli\//,
};

/** The top level holds these and files whose names begin with a dot, nothing else. */
const topLevel = [
  ..."src docs examples test package.json package-lock.json tsconfig.json tsup.config.ts vitest.config.ts".split(" "),
  ..."CHANGELOG.md README.md LICENSE .github .ci .changeset".split(" "),
];

/** Folders of tools whose names begin with a dot. */
const hiddenFolders = [".api", ".changeset", ".ci", ".github", ".site"];

const files = filesUnder("src").filter((file) => file.endsWith(".ts"));
const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const folderOf = (file: string): string => file.split("/")[1] ?? "";

/** What each file imports: other files of src by their path, packages by their name. */
const imports = new Map(
  [...texts].map(([file, text]) => [
    file,
    ts
      .preProcessFile(text, true, true)
      .importedFiles.map(({ fileName }) =>
        fileName.startsWith(".")
          ? posix.join(posix.dirname(file), fileName).replace(/\.js$/, ".ts")
          : fileName.startsWith("node:") || builtinModules.includes(fileName)
            ? "node:"
            : fileName.split("/", fileName.startsWith("@") ? 2 : 1).join("/"),
      ),
  ]),
);
const between = [...imports].flatMap(([file, targets]) => targets.map((target) => ({ file, target })));

test("there is something to look at", () => {
  expect(files.length).toBeGreaterThan(10);
  expect(between.length).toBeGreaterThan(files.length / 2);
});

test("every folder of src has a row in the table", () => {
  expect(readdirSync("src").filter((name) => !(name in mayImport))).toStrictEqual([]);
});

describe("imports go one way", () => {
  test("the table itself has no cycle", () => {
    expect(cycleIn(new Map(Object.entries(mayImport)))).toBeUndefined();
  });

  test.each(Object.keys(mayImport))("%s imports only what its row says", (folder) => {
    const allowed = [folder, ...(mayImport[folder] ?? [])];
    const upward = between
      .filter(
        ({ file, target }) =>
          folderOf(file) === folder && target.startsWith("src/") && !allowed.includes(folderOf(target)),
      )
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(upward).toStrictEqual([]);
  });

  test("no file imports itself by way of others, for types neither", () => {
    expect(cycleIn(imports)?.join(" -> ")).toBeUndefined();
  });

  test("every relative import leads to a file of src", () => {
    expect(between.filter(({ target }) => /^\.|^src\//.test(target) && !texts.has(target))).toStrictEqual([]);
  });
});

test("packages are imported only where they may be: zod at the edge, Node and the terminal in the command line", () => {
  const stray = between
    .filter(({ file, target }) => !target.startsWith("src/") && !packages[target]?.test(file))
    .map(({ file, target }) => `${file} imports ${target}`);
  expect(stray).toStrictEqual([]);
});

test("type-fest is imported for types alone: it is no dependency", () => {
  const values = files.filter((file) =>
    /^(?:import|export) (?!type\b)[^;]*from "type-fest"/m.test(texts.get(file) ?? ""),
  );
  expect(values).toStrictEqual([]);
});

test.each(files.filter((file) => file.endsWith("/index.ts")))("%s only exports", (file) => {
  const { statements } = ts.createSourceFile(file, texts.get(file) ?? "", ts.ScriptTarget.Latest);
  const others = statements.filter((statement) => !(ts.isExportDeclaration(statement) && statement.moduleSpecifier));
  expect(others.map((statement) => ts.SyntaxKind[statement.kind])).toStrictEqual([]);
});

test("no code is made from text", () => {
  expect(files.filter((file) => /\beval\(|\bnew Function\b/.test(texts.get(file) ?? ""))).toStrictEqual([]);
});

describe("the package says the same everywhere", () => {
  const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
  const paths: Record<string, [string]> = read("tsconfig.json").compilerOptions.paths;

  test("the subpaths in package.json are those in tsconfig.json, from which tsup takes its entries", () => {
    const exported = Object.keys(read("package.json").exports).filter((name) => !/json$|^\.\/schemas/.test(name));
    expect(Object.keys(paths).map((name) => name.replace("patron-privacy", "."))).toStrictEqual(exported);
  });

  test("and those typedoc documents", () => {
    const sources = Object.values(paths).map(([source]) => source.replace(/^\.\//, ""));
    expect(read(".typedoc.json").entryPoints).toStrictEqual(sources);
  });
});

test("the top level holds what it may hold", () => {
  const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" });
  const names = new Set(tracked.split("\n").flatMap((path) => path.split("/")[0] || []));
  expect(names).toContain("src");
  expect([...names].filter((name) => !topLevel.includes(name) && !/^\.[^/]+$/.test(name))).toStrictEqual([]);
  const hidden = new Set(tracked.split("\n").flatMap((path) => (/^\.[^/]+\//.test(path) ? path.split("/")[0] : [])));
  expect([...hidden].filter((name) => !hiddenFolders.includes(name ?? ""))).toStrictEqual([]);
});

/** A way from a node back to itself, if there is one. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (node: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const cycle = walk(next, [...path, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const cycle = walk(node, []);
    if (cycle) return cycle;
  }
  return undefined;
}
