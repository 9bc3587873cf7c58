import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { writeDocExampleTests } from "./test/support/doc-examples.js";

writeDocExampleTests();

const property = fileURLToPath(new URL("test/support/property.ts", import.meta.url));

/** Whoever asks for fast-check gets it with the seed of CI: a set-up file would load it for every test file. */
const seeded: Plugin = {
  name: "seeded-properties",
  enforce: "pre",
  resolveId: (source, importer) => (source === "@fast-check/vitest" && importer !== property ? property : undefined),
};

export default defineConfig({
  plugins: [seeded],
  // `patron-privacy` and its subpaths lead to src, as tsconfig's `paths` say.
  resolve: { tsconfigPaths: true },
  test: {
    // properties and the command line run many cases each; a busy machine must not fail them
    testTimeout: 60_000,
    reporters: process.env["CI"] === undefined ? ["default"] : ["dot"],
    // the library has no state of its own, so files need no world each: that halves the time
    isolate: false,
    pool: "threads",
    maxWorkers: "100%",
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
    coverage: {
      // one run in CI gives both; at the desk it is `npm run coverage`
      enabled: process.env["CI"] !== undefined,
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/cli/main.ts", "src/cli/choose.ts"],
      // branches: with noUncheckedIndexedAccess many a `?? []` can never be taken; the tests of SQL and of the desk page
      // run apart and are not counted
      thresholds: { lines: 90, branches: 80 },
      reporter: ["text-summary", "html"],
    },
  },
});
