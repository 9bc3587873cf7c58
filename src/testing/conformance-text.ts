import type { ConformanceReport, VectorResult } from "./conformance.js";

/**
 * A report in the Test Anything Protocol, version 14, which CI systems read.
 *
 * @example
 * ```ts
 * import { conformanceTap } from "patron-privacy/testing";
 *
 * conformanceTap({
 *   version: 1, total: 1, passed: 1, failed: 0, wrongYes: 0, notRun: 0,
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
 * A report as JUnit XML, which most CI systems show beside other tests: a failure where an answer was another one, an
 * error where there was none.
 *
 * @example
 * ```ts
 * import { conformanceJunit } from "patron-privacy/testing";
 *
 * conformanceJunit({
 *   version: 1, total: 1, passed: 1, failed: 0, wrongYes: 0, notRun: 0,
 *   results: [{ id: "a-reporter", says: "", pass: true, problems: [] }],
 * }).split("\n")[2]; // => '  <testcase classname="patron-privacy" name="a-reporter"/>'
 * ```
 */
export function conformanceJunit({ results }: ConformanceReport): string {
  const errors = results.filter(isError).length;
  const failures = results.filter((result) => !result.pass && !isError(result)).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="patron-privacy conformance" tests="${results.length}" failures="${failures}" errors="${errors}">`,
    ...results.map((result) => {
      const { id, pass, problems } = result;
      const open = `  <testcase classname="patron-privacy" name="${xml(id)}"`;
      if (pass) return `${open}/>`;
      const tag = isError(result) ? "error" : "failure";
      const [first = "", ...more] = problemLines(result);
      const kind = problems[0]?.kind ?? "differs";
      return `${open}><${tag} type="${kind}" message="${xml(first)}">${xml(more.join("\n"))}</${tag}></testcase>`;
    }),
    "</testsuite>",
  ].join("\n");
}

function isError({ problems }: VectorResult): boolean {
  return problems.some(({ kind }) => kind === "threw" || kind === "unreadable" || kind === "unreachable");
}

/** XML has no control characters, not even escaped. */
function xml(text: string): string {
  const marks: { readonly [mark: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, " ").replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? "");
}

/**
 * A report for a person: what failed and how, then the counts.
 *
 * @example
 * ```ts
 * import { conformanceText } from "patron-privacy/testing";
 *
 * conformanceText({ version: 1, total: 0, passed: 0, failed: 0, wrongYes: 0, notRun: 0, results: [] }); // => "0 passed, 0 failed of 0"
 * ```
 */
export function conformanceText({ results, passed, failed, total, wrongYes, notRun }: ConformanceReport): string {
  const failures = results.filter(({ pass }) => !pass);
  return [
    ...failures.flatMap((result) => [
      `FAILED ${oneLine(result.id)}${result.says === "" ? "" : `: ${oneLine(result.says)}`}`,
      ...problemLines(result).map((line) => `  ${line}`),
    ]),
    ...(wrongYes === 0 ? [] : [`${wrongYes} answered yes where no is right: patron data would have left.`]),
    ...(notRun === 0 ? [] : [`${notRun} not asked: nobody answers at the address.`]),
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
