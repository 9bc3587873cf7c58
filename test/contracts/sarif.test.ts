import Ajv from "ajv";
import addFormats from "ajv-formats";
import { createGenerator } from "ts-json-schema-generator";
import { describe, expect, test } from "vitest";
import { checks, toSarif } from "../../src/contracts/index.js";
import { assessed, fixture } from "./support.js";

/** The published types of SARIF 2.1.0, which are made from its schema, as a JSON Schema again. */
const schema = createGenerator({
  path: "node_modules/@types/sarif/index.d.ts",
  type: "Log",
  skipTypeCheck: true,
  additionalProperties: false,
}).createSchema("Log");
const ajv = new Ajv.default({ strict: false, allErrors: true });
addFormats.default(ajv);
// a JSON Schema of draft 7, which is what ajv reads
const validate = ajv.compile(schema as object);

describe.each(["good", "typical"] as const)("the SARIF log of the %s declaration", (name) => {
  const assessment = assessed(fixture(name));
  const log = JSON.parse(JSON.stringify(toSarif(assessment, { uri: "declaration.json" })));

  test("keeps to the schema", () => {
    validate(log);
    expect(validate.errors ?? []).toStrictEqual([]);
  });
  test("names a rule that is there for every result", () => {
    const [run] = log.runs;
    const { rules } = run.tool.driver;
    expect(rules).toHaveLength(checks.length);
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex].id).toBe(ruleId);
  });
  test("holds every finding that is open as a failure, and none that is met", () => {
    const [run] = log.runs;
    const failures = new Set(
      run.results
        .filter(({ kind = "fail" }) => kind === "fail" || kind === "open" || kind === "review")
        .map(({ ruleId }: { ruleId: string }) => ruleId),
    );
    for (const { check, outcome, waiver } of assessment.findings) {
      if (outcome === "not-met" && waiver === null) expect(failures, check).toContain(check);
      if (outcome === "met") expect(failures, check).not.toContain(check);
    }
  });
});

test("the schema refuses what is none", () => {
  expect(validate({ version: "2.0.0", runs: [] })).toBe(false);
  expect(validate({ version: "2.1.0", runs: [{ tool: {} }] })).toBe(false);
});
