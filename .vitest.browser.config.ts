import { defineConfig } from "vitest/config";

/** The desk page in a real browser: `npm run test:desk` builds it first. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ["test/desk/browser/*.browser.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // one browser for all files: two on a small machine would disturb each other's times
    fileParallelism: false,
    reporters: process.env["CI"] === undefined ? ["default"] : ["dot"],
  },
});
