import { describeProcedureIssue, type ProcedureTable, parseProcedures } from "../procedure/index.js";
import { organizationOf } from "./organization-file.js";
import { readJson } from "./read.js";
import type { World } from "./world.js";

type Read =
  | { readonly ok: true; readonly tables: readonly ProcedureTable[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The library's own procedures, checked, or none where no file is named. */
export function readProcedures(
  { procedures, organization }: { readonly procedures?: string; readonly organization?: string },
  world: World,
): Read {
  if (procedures === undefined)
    return organization === undefined
      ? { ok: true, tables: [] }
      : { ok: false, problems: ["--organization: expected --procedures with it"] };
  const input = readJson(world, procedures);
  if (!input.ok) return { ok: false, problems: [`procedures: ${input.problem}`] };
  const here = organization === undefined ? undefined : organizationOf(organization, world);
  if (here?.ok === false) return { ok: false, problems: here.problems };
  const parsed = parseProcedures(input.value, here?.value);
  return parsed.ok
    ? { ok: true, tables: parsed.value }
    : { ok: false, problems: parsed.issues.map((issue) => describeProcedureIssue(issue) + input.at(issue.path)) };
}
