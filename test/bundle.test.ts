import { resolve } from "node:path";
import { build, type Rolldown } from "vite";
import { expect, test } from "vitest";

/** The modules that stay when a program is bundled, each with its size. */
async function bundled(program: string): Promise<Map<string, number>> {
  const entry = resolve("program.ts");
  const result = await build({
    configFile: false,
    logLevel: "silent",
    resolve: { tsconfigPaths: true },
    build: { write: false, minify: false, lib: { entry, formats: ["es"], fileName: "program" } },
    plugins: [
      {
        name: "program",
        enforce: "pre",
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? program : null),
      },
    ],
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  return new Map(
    (output?.output ?? []).flatMap((chunk) =>
      chunk.type === "chunk"
        ? Object.entries(chunk.modules).map(([id, module]): [string, number] => [
            id.replace(`${resolve(".")}/`, ""),
            module.renderedLength,
          ])
        : [],
    ),
  );
}

const kept = (modules: ReadonlyMap<string, number>, pattern: RegExp): string[] =>
  [...modules].filter(([id, size]) => size > 0 && pattern.test(id)).map(([id]) => id);

test("deciding with one state's law brings no zod, no compiler and no other state", async () => {
  const modules = await bundled(`
    import { decide, definePolicy } from "./src/index.ts";
    import { federal, practice, toolkit } from "./src/law/index.ts";
    import { newYork } from "./src/law/us/ny.ts";
    console.log(decide, definePolicy, federal, practice, toolkit, newYork);
  `);
  expect(kept(modules, /^src\/decide\//)).not.toStrictEqual([]);
  expect(kept(modules, /^src\/law\/us\//)).toStrictEqual(["src/law/us/ny.ts"]);
  expect(kept(modules, /node_modules\/zod\/|^src\/(?:compile|analyse|cli)\/|\/parse[^/]*\.ts$/)).toStrictEqual([]);
});

test("parsing does bring zod: the test above can see it", async () => {
  const modules = await bundled('import { parseRequest } from "./src/index.ts"; console.log(parseRequest);');
  expect(kept(modules, /node_modules\/zod\//)).not.toStrictEqual([]);
});

test("one state's law stands alone", async () => {
  const modules = await bundled('import { newYork } from "./src/law/us/ny.ts"; console.log(newYork);');
  expect(kept(modules, /^src\/(?!law\/|vocabulary\/|policy\/)/)).toStrictEqual([]);
  expect(kept(modules, /node_modules/)).toStrictEqual([]);
});
