import { defineConfig } from "vitest/config";
import { writeDocExampleTests } from "./test/support/doc-examples.js";

writeDocExampleTests();

// Without the type tests, which take most of the time and can kill no mutant, and without the tests about the repository itself.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: { include: ["test/**/*.test.ts"], exclude: ["test/architecture.test.ts", "test/bundle.test.ts"] },
});
