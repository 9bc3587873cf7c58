import { defineConfig } from "vitest/config";
import { writeDocExampleTests } from "./test/support/doc-examples.js";

writeDocExampleTests();

export default defineConfig({
  // `patron-privacy` and its subpaths lead to src, as tsconfig's `paths` say.
  resolve: { tsconfigPaths: true },
  test: {
    // properties and the command line run many cases each; a busy machine must not fail them
    testTimeout: 60_000,
    reporters: process.env["CI"] === undefined ? ["default"] : ["dot"],
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/cli/main.ts", "src/cli/choose.ts"],
      // branches: with noUncheckedIndexedAccess many a `?? []` can never be taken
      thresholds: { lines: 95, branches: 90 },
      reporter: ["text-summary", "html"],
    },
  },
});
