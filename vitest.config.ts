import { defineConfig } from "vitest/config";
import { writeDocExampleTests } from "./test/support/doc-examples.js";

writeDocExampleTests();

export default defineConfig({
  // `patron-privacy` and its subpaths lead to src, as tsconfig's `paths` say.
  resolve: { tsconfigPaths: true },
  test: {
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/cli/main.ts"],
      thresholds: { lines: 95, branches: 95 },
      reporter: ["text-summary", "html"],
    },
  },
});
