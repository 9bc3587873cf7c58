import { resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build as esbuild } from "esbuild";
import { build, type Rolldown } from "vite";
import { expect, test } from "vitest";
import { codes } from "./law/packs.js";

async function chunks(program: string, minify: boolean): Promise<readonly Rolldown.OutputChunk[]> {
  const entry = resolve("program.ts");
  const result = await build({
    configFile: false,
    logLevel: "silent",
    resolve: { tsconfigPaths: true },
    build: { write: false, minify, lib: { entry, formats: ["es"], fileName: "program" } },
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
  return (output?.output ?? []).flatMap((chunk) => (chunk.type === "chunk" ? [chunk] : []));
}

/** The modules that stay when a program is bundled, each with its size. */
async function bundled(program: string): Promise<Map<string, number>> {
  const out = await chunks(program, false);
  return new Map(
    out.flatMap(({ modules }) =>
      Object.entries(modules).map(([id, module]): [string, number] => [
        id.replace(`${resolve(".")}/`, ""),
        module.renderedLength,
      ]),
    ),
  );
}

const kept = (modules: ReadonlyMap<string, number>, pattern: RegExp): string[] =>
  [...modules].filter(([id, size]) => size > 0 && pattern.test(id)).map(([id]) => id);

test("deciding with one state's law brings no zod, no analysis and no other state", async () => {
  const modules = await bundled(`
    import { decide, definePolicy } from "./src/index.ts";
    import { federal, practice, toolkit } from "./src/law/index.ts";
    import { newYork } from "./src/law/us/ny.ts";
    console.log(decide, definePolicy, federal, practice, toolkit, newYork);
  `);
  expect(kept(modules, /^src\/decide\//)).not.toStrictEqual([]);
  expect(kept(modules, /^src\/law\/us\//)).toStrictEqual(["src/law/us/ny.ts"]);
  expect(kept(modules, /node_modules\/zod\/|^src\/(?:analyse|explain|cli)\/|\/parse[^/]*\.ts$/)).toStrictEqual([]);
});

test("parsing does bring zod: the test above can see it", async () => {
  const modules = await bundled('import { parseRequest } from "./src/index.ts"; console.log(parseRequest);');
  expect(kept(modules, /node_modules\/zod\//)).not.toStrictEqual([]);
});

test("one state's law stands alone", async () => {
  const modules = await bundled('import { newYork } from "./src/law/us/ny.ts"; console.log(newYork);');
  expect(kept(modules, /^src\/(?!law\/|vocabulary\/|policy\/|internal\/)/)).toStrictEqual([]);
  expect(kept(modules, /node_modules/)).toStrictEqual([]);
});

/** Bytes of a program as a browser would load it: bundled, minified, compressed by brotli. */
async function weight(program: string): Promise<number> {
  const { outputFiles } = await esbuild({
    stdin: { contents: program, resolveDir: resolve("."), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}

// 6 kB of it is the builder that all states share
test("importing any one state adds at most 13.5 kB to decide", async () => {
  const decide = 'import { decide } from "./src/decide/decide.ts"; console.log(decide);';
  const alone = await weight(decide);
  for (const code of codes) {
    const [name] = Object.keys(await import(`../src/law/us/${code}.ts`));
    const together = await weight(`${decide} import { ${name} } from "./src/law/us/${code}.ts"; console.log(${name});`);
    expect(together - alone, code).toBeLessThanOrEqual(13.5 * 1024);
  }
});
