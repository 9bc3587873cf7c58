import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { checks, toSarif } from "../../src/contracts/index.js";
import { assessed, declarationFile, withPlace } from "./support.js";

/** The JSON Schema of SARIF 2.1.0 as published, which Microsoft's matchers carry. */
const published = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
    "utf8",
  ),
);
// it is of draft 4; all it uses means the same in draft 7, but for the name of `id`
const { $schema: _draft, id: _id, ...schema } = published;
// its patterns are written for plain regular expressions
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const logOf = (declaration: object, uri = "declaration.json") =>
  JSON.parse(JSON.stringify(toSarif(assessed(declaration), { uri })));

describe.each(["good", "typical"] as const)("the SARIF log of the %s declaration", (name) => {
  const assessment = assessed(declarationFile(name));
  const log = logOf(declarationFile(name));

  test("keeps to the published schema", () => {
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

test("a level goes with its kind: what is no failure has none", () => {
  // SARIF 2.1.0, section 3.27.10: a level other than "none" needs the kind "fail"
  for (const { kind, level } of logOf(declarationFile("typical")).runs[0].results)
    expect(level === "none").toBe(kind !== "fail");
});

test("a path with spaces is a URI", () => {
  const [{ locations }] = logOf(declarationFile("typical"), "our contracts/reader 1.yaml").runs[0].results;
  expect(locations[0].physicalLocation.artifactLocation.uri).toBe("our%20contracts/reader%201.yaml");
});

test("the schema refuses what is none", () => {
  expect(validate({ version: "2.0.0", runs: [] })).toBe(false);
  expect(validate({ version: "2.1.0", runs: [{ tool: {} }] })).toBe(false);
  const log = logOf(declarationFile("good"));
  expect(validate(withPlace(log, "runs.0.results.0.kind", "perhaps"))).toBe(false);
  expect(validate(withPlace(log, "runs.0.colour", "red"))).toBe(false);
});
