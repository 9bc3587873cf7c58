import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { defineConfig, type Options } from "tsup";

/**
 * Every subpath in tsconfig's `paths` is an entry: `patron-privacy/law` -> `law/index`, `patron-privacy/law/us/*` -> one entry a file.
 * A test compares `paths` with `exports` in package.json.
 */
function entries(): Record<string, string> {
  const { compilerOptions } = JSON.parse(readFileSync("tsconfig.json", "utf8")) as {
    compilerOptions: { paths: Record<string, [string]> };
  };
  const found: Record<string, string> = {};
  for (const [name, [source]] of Object.entries(compilerOptions.paths)) {
    const subpath = name.replace(/^patron-privacy\/?/, "");
    if (!source.includes("*")) {
      found[subpath === "" ? "index" : `${subpath}/index`] = source;
      continue;
    }
    const folder = dirname(source);
    for (const file of readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "index.ts"))
      found[subpath.replace("*", file.slice(0, -3))] = `${folder}/${file}`;
  }
  return found;
}

const library = entries();

/** Not imported by name: files of their own, so that a bundler drops the packs of `patron-privacy/law` that nobody uses. */
const packs = Object.fromEntries(
  ["toolkit", "practice", "federal"].map((name) => [`law/${name}`, `src/law/${name}/index.ts`]),
);

const shared: Options = {
  target: "node20",
  platform: "neutral",
  sourcemap: true,
  // The package has `src`, where a debugger finds what the map names; a second copy inside the maps is a third of the weight.
  esbuildOptions: (options) => {
    options.sourcesContent = false;
  },
  // One chunk for what entries share, in CommonJS too: no entry pulls another, and nothing exists twice.
  splitting: true,
  // `build` in package.json empties dist first: two builds side by side would delete each other's files.
  clean: false,
  // tsup injects `baseUrl`, which TypeScript 6 deprecates. `resolve` inlines type-fest, a devDependency, into the declarations.
  dts: { entry: library, resolve: true, compilerOptions: { ignoreDeprecations: "6.0" } },
};

export default defineConfig([
  { ...shared, format: "esm", entry: { ...library, ...packs, "cli/main": "src/cli/main.ts" }, external: [/^node:/] },
  // What comes as ES modules alone goes into the CommonJS build: jest cannot require it.
  { ...shared, format: "cjs", entry: { ...library, ...packs }, noExternal: ["@noble/hashes", "leven"] },
]);
