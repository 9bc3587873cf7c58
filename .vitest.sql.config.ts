import { defineConfig } from "vitest/config";

// Tests on real databases: `npm run test:sql` starts the servers.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    include: ["test/records/sql/**/*.sql-test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    fileParallelism: false,
  },
});
