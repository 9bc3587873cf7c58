import { isCalendarDay } from "../internal/calendar.js";
import type { ShapeIssue } from "../policy/schema-issues.js";
import { readJson } from "./read.js";
import { fail, type World } from "./world.js";

/** A parsed file, or what is wrong with it. */
export type ParsedFile<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a file and parses it; problems say where, by the name of what was to be read. */
export function parsedFile<Value>(
  world: World,
  file: string,
  { name, schema }: { readonly name: string; readonly schema: "program" | "audit" | "plan" },
  parse: (
    input: unknown,
  ) => { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly ShapeIssue[] },
): ParsedFile<Value> {
  const input = readJson(world, file);
  if (!input.ok) return { ok: false, problems: [`${name}: ${input.problem}`] };
  const parsed = parse(input.value);
  if (parsed.ok) return parsed;
  return {
    ok: false,
    problems: [
      ...parsed.issues.map(({ path, expected }) => `${path.join(".") || name}: expected ${expected}${input.at(path)}`),
      `patron-privacy schema ${schema} prints what it may hold`,
    ],
  };
}

/** The day of a flag, or today; `undefined` and a message where it is none. */
export function dayOf(world: World, asOf: string | undefined): string | undefined {
  const day = asOf ?? world.today;
  if (isCalendarDay(day)) return day;
  fail(world, 2, ["--as-of: expected a calendar day such as 2026-01-31"]);
  return undefined;
}
