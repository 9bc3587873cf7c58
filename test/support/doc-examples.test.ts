import { expect, test } from "vitest";
import { fencesOf, fencesOfDocComments, rewrite } from "./doc-examples.js";

const fence = (code: string) => ({ file: "a.ts", line: 1, info: "", code });

test.each([
  ["an expression", "f(1); // => 2", "expect(f(1)).toStrictEqual(2); // => 2"],
  ["a nested one", "if (x) {\n  x.y; // => [1]\n}", "if (x) {\n  expect(x.y).toStrictEqual([1]); // => [1]\n}"],
  ["what is printed", "console.log(a); // => 'b'", "expect(a).toStrictEqual('b'); // => 'b'"],
  ["a constant", "const a = f(); // => 1", "const a = f(); expect(a).toStrictEqual(1); // => 1"],
  ["an export", "export const a = 1;", " const a = 1;"],
])("turns %s into a test", (_, code, wanted) => expect(rewrite(fence(code)).code).toBe(wanted));

test("takes imports out, a name at a time", () => {
  const { code, imported } = rewrite(fence('import { a, type B as C } from "m";\nimport type { D } from "n";\na();'));
  expect(code.trim()).toBe("a();");
  expect([...imported.values()]).toStrictEqual([
    'import { a } from "m";',
    'import { type B as C } from "m";',
    'import type { D } from "n";',
  ]);
});

test("refuses a `// =>` that would check nothing", () => {
  expect(() => rewrite(fence("// => 1\nf();"))).toThrow(/a\.ts:1: a "\/\/ =>" must follow a statement/);
});

test("finds the fences of doc comments and of pages, with their lines", () => {
  const source = "const a = 1;\n/**\n * Text.\n * ```ts\n * f(\n *   1,\n * );\n * ```\n */\n";
  expect(fencesOfDocComments("a.ts", source)).toStrictEqual([
    { file: "a.ts", line: 5, info: "", code: "f(\n  1,\n);\n" },
  ]);
  expect(fencesOf("a.md", "# A\n```ts no-test\nb\n```\n```json\n{}\n```\n", 1)).toStrictEqual([
    { file: "a.md", line: 3, info: " no-test", code: "b\n" },
  ]);
});
