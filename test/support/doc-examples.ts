import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { filesUnder } from "./files.js";

/** Where the tests made from the examples go; ignored by git. */
const OUT = "test/generated";

interface Fence {
  readonly file: string;
  /** The line of the first line of code. */
  readonly line: number;
  readonly info: string;
  readonly code: string;
}

/**
 * Makes one test file from the examples of each source file and each page of documentation.
 *
 * | in the example | in the test |
 * | --- | --- |
 * | `expr; // => value` | `expect(expr).toStrictEqual(value)` |
 * | `console.log(expr); // => value` | the same |
 * | `const x = expr; // => value` | the same, on `x` |
 * | a fence marked `ts no-test` | type-checked, not run |
 * | a fence marked `ts no-check` | left alone |
 *
 * Call it while `vitest.config.ts` is evaluated: in `globalSetup` it comes after the files are listed.
 *
 * @throws If README.md is there and holds no example, or if a `// =>` stands where it would check nothing.
 */
export function writeDocExampleTests(): void {
  const sources = filesUnder("src").filter((file) => file.endsWith(".ts"));
  const pages = [
    "README.md",
    ...filesUnder("docs").filter((file) => file.endsWith(".md") && !file.startsWith("docs/api/")),
  ];

  const tests = new Map<string, string>();
  let found = 0;
  for (const file of [...sources, ...pages.filter((page) => existsSync(page))]) {
    const text = readFileSync(file, "utf8");
    const fences = file.endsWith(".md") ? fencesOf(file, text, 1) : fencesOfDocComments(file, text);
    if (file === "README.md" && fences.length === 0)
      throw new Error(
        "README.md holds no ```ts example: it lost them, or test/support/doc-examples.ts no longer finds them.",
      );
    const checked = fences.filter((fence) => !/\bno-check\b/.test(fence.info));
    if (checked.length > 0)
      tests.set(`${file.replace(/\.\w+$/, "").replaceAll("/", "-")}.test.ts`, testFile(file, checked));
    found += checked.length;
  }
  if (existsSync("README.md") && found === 0) throw new Error("No example is checked: each is marked no-check.");

  mkdirSync(OUT, { recursive: true });
  for (const name of readdirSync(OUT)) if (!tests.has(name)) rmSync(join(OUT, name), { recursive: true });
  for (const [name, text] of tests) {
    const path = join(OUT, name);
    // Only when it changed, or watch mode would run for ever.
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
}

/** The examples in the doc comments of a source file. */
export function fencesOfDocComments(file: string, text: string): Fence[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) =>
    fencesOf(file, comment[0].replace(/^[ \t]*\* ?/gm, ""), lineAt(text, comment.index)),
  );
}

/** The `ts` fences of a text; `firstLine` is where in the file the text begins. */
export function fencesOf(file: string, text: string, firstLine: number): Fence[] {
  return [...text.matchAll(/^([ \t]*)```(?:ts|typescript)\b([^\n]*)\n([\s\S]*?)^[ \t]*```/gm)].map((fence) => ({
    file,
    line: firstLine + lineAt(text, fence.index),
    info: fence[2] ?? "",
    code: (fence[3] ?? "").replaceAll(new RegExp(`^${fence[1] ?? ""}`, "gm"), ""),
  }));
}

/** One test file: the imports of all examples, then each example as a test. */
function testFile(file: string, fences: readonly Fence[]): string {
  const imports = new Set<string>(['import { expect, test } from "vitest";']);
  const taken = new Map<string, string>();
  const bodies = fences.map((fence) => {
    const { code, imported } = rewrite(fence);
    for (const [name, statement] of imported) {
      const before = taken.get(name);
      if (before !== undefined && before !== statement)
        throw new Error(`${at(fence)}: ${name} is imported twice and differently: ${before} ${statement}`);
      taken.set(name, statement);
      imports.add(statement);
    }
    return /\bno-test\b/.test(fence.info)
      ? `void (async () => {\n${code}});\n`
      : `test(${JSON.stringify(at(fence))}, async () => {\n${code}});\n`;
  });
  return `// Made from ${file} by test/support/doc-examples.ts.\n${[...imports].join("\n")}\n\n${bodies.join("\n")}\nvoid [expect, test];\n`;
}

/** An example with its imports taken out and its `// =>` turned into expectations. */
export function rewrite(fence: Fence): { code: string; imported: ReadonlyMap<string, string> } {
  const source = ts.createSourceFile("example.ts", fence.code, ts.ScriptTarget.Latest, true);
  const imported = new Map<string, string>();
  const edits: { start: number; end: number; text: string }[] = [];
  let expectations = 0;

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      for (const [name, statement] of singleImports(node)) imported.set(name, statement);
      edits.push({ start: node.getStart(), end: node.getEnd(), text: "" });
      return;
    }
    if (ts.canHaveModifiers(node))
      for (const modifier of ts.getModifiers(node) ?? [])
        if (modifier.kind === ts.SyntaxKind.ExportKeyword)
          edits.push({ start: modifier.getStart(), end: modifier.getEnd(), text: "" });
    if (ts.isExpressionStatement(node) || ts.isVariableStatement(node)) {
      const value = /^[ \t]*\/\/ =>[ \t]*(.+)/.exec(fence.code.slice(node.getEnd()))?.[1]?.trim();
      if (value !== undefined) {
        expectations += 1;
        edits.push(expectation(node, value));
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);

  if (expectations !== (fence.code.match(/\/\/ =>/g) ?? []).length)
    throw new Error(`${at(fence)}: a "// =>" must follow a statement on the same line, else it checks nothing.`);
  let code = fence.code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start))
    code = code.slice(0, start) + text + code.slice(end);
  return { code, imported };
}

function expectation(node: ts.ExpressionStatement | ts.VariableStatement, value: string) {
  const equals = (actual: string) => `expect(${actual}).toStrictEqual(${value.replace(/;$/, "")});`;
  const start = node.getStart();
  const end = node.getEnd();
  if (ts.isVariableStatement(node)) {
    const name = node.declarationList.declarations[0]?.name.getText() ?? "";
    return { start, end, text: `${node.getText()} ${equals(name)}` };
  }
  const { expression } = node;
  const logged =
    ts.isCallExpression(expression) && expression.expression.getText() === "console.log"
      ? expression.arguments[0]
      : undefined;
  return { start, end, text: equals((logged ?? expression).getText()) };
}

/** Each name an import brings, with an import of it alone, so that examples may share names. */
function singleImports(node: ts.ImportDeclaration): [string, string][] {
  const from = node.moduleSpecifier.getText();
  const clause = node.importClause;
  if (clause === undefined) return [[from, `import ${from};`]];
  const type = clause.phaseModifier === ts.SyntaxKind.TypeKeyword ? "type " : "";
  const found: [string, string][] = [];
  if (clause.name) found.push([clause.name.text, `import ${type}${clause.name.text} from ${from};`]);
  const bindings = clause.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings))
    found.push([bindings.name.text, `import ${type}* as ${bindings.name.text} from ${from};`]);
  else
    for (const element of bindings?.elements ?? [])
      found.push([element.name.text, `import ${type}{ ${element.getText()} } from ${from};`]);
  return found;
}

const at = (fence: Fence): string => `${fence.file}:${fence.line}`;

const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;
