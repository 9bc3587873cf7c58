import type { ConformanceReport, VectorResult } from "./conformance.js";

/**
 * A report in the Test Anything Protocol, version 14, which CI systems read.
 *
 * @example
 * ```ts
 * import { conformanceTap } from "patron-privacy/testing";
 *
 * conformanceTap({
 *   version: 1, total: 1, passed: 1, failed: 0, wrongYes: 0,
 *   results: [{ id: "a-reporter", says: "", pass: true, problems: [] }],
 * }); // => "TAP version 14\n1..1\nok 1 - a-reporter"
 * ```
 */
export function conformanceTap({ results }: ConformanceReport): string {
  return [
    "TAP version 14",
    `1..${results.length}`,
    ...results.flatMap((result, index) => [
      `${result.pass ? "ok" : "not ok"} ${index + 1} - ${oneLine(result.id)}`,
      ...(result.pass ? [] : ["  ---", ...problemLines(result).map((line) => `  - ${JSON.stringify(line)}`), "  ..."]),
    ]),
  ].join("\n");
}

/**
 * A report for a person: what failed and how, then the counts.
 *
 * @example
 * ```ts
 * import { conformanceText } from "patron-privacy/testing";
 *
 * conformanceText({ version: 1, total: 0, passed: 0, failed: 0, wrongYes: 0, results: [] }); // => "0 passed, 0 failed of 0"
 * ```
 */
export function conformanceText({ results, passed, failed, total, wrongYes }: ConformanceReport): string {
  const failures = results.filter(({ pass }) => !pass);
  return [
    ...failures.flatMap((result) => [
      `FAILED ${oneLine(result.id)}${result.says === "" ? "" : `: ${oneLine(result.says)}`}`,
      ...problemLines(result).map((line) => `  ${line}`),
    ]),
    ...(wrongYes === 0 ? [] : [`${wrongYes} answered yes where no is right: patron data would have left.`]),
    `${passed} passed, ${failed} failed of ${total}`,
  ].join("\n");
}

function problemLines({ problems }: VectorResult): readonly string[] {
  return problems.map(
    ({ kind, field, expected, received }) => `${kind}: ${field} expected ${expected}, received ${received}`,
  );
}

/** TAP reads `#` as a directive. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("#", "\\#");
}
