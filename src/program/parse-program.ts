import { freezeData } from "../internal/freeze.js";
import { notPlain } from "../internal/plain-json.js";
import type { Path } from "../policy/issue.js";
import { type ShapeIssue, shapeIssues } from "../policy/schema-issues.js";
import type { ProgramEvidence } from "./evidence.js";
import { programFileSchema } from "./program-schema.js";

/** A declaration of a privacy programme, or everything that is wrong with what was read. */
export type ProgramResult =
  | { readonly ok: true; readonly value: ProgramEvidence }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

/**
 * Reads what a library declares of its privacy programme from unknown JSON. Gives every issue there is: what is
 * malformed, dates reversed, ids given twice. Who has the office to do what is for `assessProgram` to say.
 *
 * @example
 * ```ts
 * import { parseProgram } from "patron-privacy/program";
 *
 * const result = parseProgram({ evidence: [{ kind: "card", on: "2026-06-01", until: "2026-05-01" }] });
 * result.ok ? [] : result.issues.map(({ path }) => path.join(".")); // => ["evidence.0.until"]
 * ```
 */
export function parseProgram(input: unknown): ProgramResult {
  const odd = notPlain(input, { depth: 8, nodes: 2_000_000 });
  if (odd !== undefined) return { ok: false, issues: [{ path: [], expected: odd }] };
  const parsed = programFileSchema.safeParse(input);
  if (!parsed.success) return { ok: false, issues: shapeIssues(parsed.error) };
  const { $schema: _schema, ...rest } = parsed.data;
  const program = rest as ProgramEvidence; // the schema is built from the lists that the type is built from
  const issues = [
    ...program.evidence.flatMap(({ on, until, closedOn }, index) => [
      ...(until !== undefined && until <= on
        ? [{ path: ["evidence", index, "until"], expected: "a day after `on`" }]
        : []),
      ...(closedOn !== undefined && closedOn < on
        ? [{ path: ["evidence", index, "closedOn"], expected: "a day not before `on`" }]
        : []),
    ]),
    ...twice(program.evidence.map(({ id }) => id)).map((index) => ({
      path: ["evidence", index, "id"],
      expected: "an id that no entry before it has",
    })),
    ...(["places", "systems", "disposalJobs"] as const).flatMap((list) =>
      twice(program[list] ?? []).map((index) => ({ path: [list, index], expected: "each only once" })),
    ),
    ...twice((program.contracts ?? []).map(({ id }) => id)).map((index) => ({
      path: ["contracts", index, "id"],
      expected: "each only once",
    })),
    ...Object.entries(program.roster ?? {}).flatMap(([group, people = []]) =>
      twice(people).map((index): { path: Path; expected: string } => ({
        path: ["roster", group, index],
        expected: "each only once",
      })),
    ),
  ];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: freezeData(program) };
}

/** The places of what stands there a second time. */
function twice(all: readonly (string | undefined)[]): readonly number[] {
  const seen = new Set<string>();
  return all.flatMap((one, index) => {
    const again = one !== undefined && seen.has(one);
    if (one !== undefined) seen.add(one);
    return again ? [index] : [];
  });
}
