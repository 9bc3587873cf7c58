import type { Path } from "../../internal/path.js";
import type { ShapeIssue } from "../../internal/shape/issue.js";

/** One thing wrong with a retention schedule. Schedules may be quoted, so it names what was found. */
export type ScheduleIssue =
  | { readonly code: "malformed"; readonly path: Path; readonly expected: string }
  | {
      readonly code: "unknown-key";
      readonly path: Path;
      readonly expected: string;
      readonly found?: string;
      readonly nearest?: string;
    }
  | { readonly code: "unknown-value"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | { readonly code: "unknown-source"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | { readonly code: "unknown-pack"; readonly path: Path; readonly found: string; readonly nearest?: string }
  | { readonly code: "missing-citation"; readonly path: Path; readonly rule: string }
  | { readonly code: "duplicate-rule"; readonly path: Path; readonly rule: string }
  | { readonly code: "duplicate-pack"; readonly path: Path; readonly found: string }
  | { readonly code: "bad-date"; readonly path: Path; readonly found: string }
  | { readonly code: "dates-reversed"; readonly path: Path; readonly rule: string }
  | { readonly code: "bad-period"; readonly path: Path; readonly rule: string }
  | { readonly code: "min-over-max"; readonly path: Path; readonly rule: string }
  | { readonly code: "no-period"; readonly path: Path; readonly rule: string }
  | { readonly code: "empty-condition"; readonly path: Path; readonly rule: string }
  | { readonly code: "wrong-condition"; readonly path: Path; readonly rule: string; readonly expected: string };

/** An issue with its words, as `defineSchedule` and `parseSchedule` give it. */
export type ToldScheduleIssue = ScheduleIssue & { readonly says: string };

/** Issues with their words. */
export function toldIssues(issues: readonly ScheduleIssue[]): readonly ToldScheduleIssue[] {
  return issues.map((issue) => ({ ...issue, says: sentence(issue) }));
}

/** The issues of the reader. */
export function readerIssues(issues: readonly ShapeIssue[]): readonly ScheduleIssue[] {
  return issues.map(({ code, path, expected, found, nearest: near }) =>
    code === "unknown-key"
      ? {
          code,
          path,
          expected,
          ...(found === undefined ? {} : { found }),
          ...(near === undefined ? {} : { nearest: near }),
        }
      : { code: "malformed", path, expected },
  );
}

const hint = (nearest: string | undefined) => (nearest === undefined ? "" : `; did you mean \`${nearest}\`?`);

/**
 * Says what is wrong with a retention schedule, where, and how to mend it.
 *
 * @example
 * ```ts
 * import { describeScheduleIssue } from "patron-privacy/records";
 *
 * describeScheduleIssue({ code: "no-period", path: ["rules", 0], rule: "loans" }); // => "schedule.rules[0]: rule `loans` has neither `min` nor `max`; say how long at least, or at most, or both"
 * ```
 */
export function describeScheduleIssue(issue: ScheduleIssue): string {
  const at = issue.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return `schedule${at}: ${sentence(issue)}`;
}

function sentence(issue: ScheduleIssue): string {
  switch (issue.code) {
    case "malformed":
    case "unknown-key":
      return `expected ${issue.expected}`;
    case "unknown-value":
      return `unknown value \`${issue.found}\`${hint(issue.nearest)}`;
    case "unknown-source":
      return `no source is called \`${issue.found}\`${hint(issue.nearest)}`;
    case "unknown-pack":
      return `no pack is called \`${issue.found}\`${hint(issue.nearest)}`;
    case "missing-citation":
      return `rule \`${issue.rule}\` names no source; add one to \`cites\``;
    case "duplicate-rule":
      return `another rule is called \`${issue.rule}\`; give each rule an id of its own`;
    case "duplicate-pack":
      return `another pack is called \`${issue.found}\`; take each pack in once`;
    case "bad-date":
      return `\`${issue.found}\` is not a calendar day; write it as 2026-01-31`;
    case "dates-reversed":
      return `rule \`${issue.rule}\` ends before it begins; \`until\` must be later than \`from\``;
    case "bad-period":
      return `a period of rule \`${issue.rule}\` is not a whole number of days, weeks, months or years, from 0 to 10,000`;
    case "min-over-max":
      return `rule \`${issue.rule}\` keeps longer than it allows; \`min\` must not be longer than \`max\``;
    case "no-period":
      return `rule \`${issue.rule}\` has neither \`min\` nor \`max\`; say how long at least, or at most, or both`;
    case "empty-condition":
      return `rule \`${issue.rule}\` allows no value here, so it can never apply`;
    case "wrong-condition":
      return `rule \`${issue.rule}\` tests this fact in a way that does not fit it; expected ${issue.expected}`;
  }
}
