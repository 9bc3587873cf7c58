import { defineConfig } from "vitest/config";

// The kernel's own tests, with expectations from the design's tables. The packs' thousands of rows would kill more
// mutants, and take a minute for each.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: [
      "test/decide/{fold,action,dependents,bad-input}.test.ts",
      "test/policy/*.test.ts",
      "test/law/jurisdiction.test.ts",
    ],
  },
});
