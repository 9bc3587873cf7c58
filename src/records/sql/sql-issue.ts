import type { Path } from "../../policy/issue.js";

/** Why no SQL is written. Maps, schedules and names of columns may be quoted, so it names what was found. */
export type SqlIssue =
  | { readonly code: "malformed"; readonly path: Path; readonly expected: string }
  | { readonly code: "unknown-dialect"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | { readonly code: "bad-name"; readonly path: Path; readonly found: string }
  | { readonly code: "bad-text"; readonly path: Path; readonly found: string }
  | { readonly code: "no-column"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | { readonly code: "not-a-column"; readonly path: Path; readonly field: string }
  | { readonly code: "wrong-type"; readonly path: Path; readonly column: string; readonly expected: string }
  | { readonly code: "two-columns"; readonly path: Path; readonly of: string; readonly columns: readonly string[] }
  | {
      readonly code: "other-version";
      readonly path: Path;
      readonly found: string;
      readonly versions: readonly string[];
    }
  | { readonly code: "no-key"; readonly path: Path }
  | { readonly code: "no-subject"; readonly path: Path }
  | { readonly code: "no-fiscal-year"; readonly path: Path; readonly rule: string }
  | { readonly code: "too-many-cases"; readonly path: Path }
  | { readonly code: "nothing-to-show"; readonly path: Path; readonly why: string };

/** SQL, or why there is none. */
export type SqlResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly SqlIssue[] };

const hint = (nearest: string | undefined) => (nearest === undefined ? "" : `; did you mean \`${nearest}\`?`);
const listOf = (names: readonly string[]) => names.map((one) => `\`${one}\``).join(" and ");

/**
 * Says why no SQL is written, and what to change.
 *
 * @example
 * ```ts
 * import { describeSqlIssue } from "patron-privacy/records";
 *
 * describeSqlIssue({ code: "no-column", path: ["columns"], found: "returndate_old", nearest: "returndate" }); // => "columns: the table has no column `returndate_old`; did you mean `returndate`?"
 * ```
 */
export function describeSqlIssue(issue: SqlIssue): string {
  const at = issue.path.map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${key}`));
  return `${at.join("")}: ${sentence(issue)}`;
}

function sentence(issue: SqlIssue): string {
  switch (issue.code) {
    case "malformed":
      return `expected ${issue.expected}`;
    case "unknown-dialect":
      return `no engine is called \`${issue.found}\`; write postgres, mariadb or duckdb${hint(issue.nearest)}`;
    case "bad-name":
      return `\`${issue.found}\` cannot be a name on this engine; it is empty, too long or holds control characters`;
    case "bad-text":
      return `\`${issue.found}\` holds control characters and cannot be written as a text`;
    case "no-column":
      return `the table has no column \`${issue.found}\`${hint(issue.nearest)}`;
    case "not-a-column":
      return `field \`${issue.field}\` lies inside another field and is no column; map the table, not the object`;
    case "wrong-type":
      return `column \`${issue.column}\` cannot be read here; expected ${issue.expected}`;
    case "two-columns":
      return `${listOf(issue.columns)} both state \`${issue.of}\`; keep one in the map`;
    case "other-version":
      return `the map was read against ${listOf(issue.versions)}, not \`${issue.found}\`; compare it with your schema by diffFieldMap, then add the version`;
    case "no-key":
      return "the map names no `key`, so no row can be named; add one";
    case "no-subject":
      return "the map does not say which column holds the patron; add `subject`";
    case "no-fiscal-year":
      return `rule \`${issue.rule}\` ends with a fiscal year; add a day such as 06-30`;
    case "too-many-cases":
      return "the rules tell apart more cases than an engine reads quickly; write the SQL for fewer packs at a time, or state `facts`";
    case "nothing-to-show":
      return issue.why;
  }
}
