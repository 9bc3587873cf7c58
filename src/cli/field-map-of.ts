import { nearest } from "../internal/nearest.js";
import { describeFieldMapIssue, type FieldMap, fieldMaps, parseFieldMap } from "../records/index.js";
import { isFile, readJson } from "./read.js";
import type { World } from "./world.js";

/** A field map by its id, such as folio/user, or from a file. */
export function fieldMapOf(
  name: string,
  world: World,
): { readonly ok: true; readonly value: FieldMap } | { readonly ok: false; readonly problems: readonly string[] } {
  const known = fieldMaps.find(({ id }) => id === name);
  if (known !== undefined) return { ok: true, value: known };
  if (!isFile(name)) {
    const near = nearest(
      name,
      fieldMaps.map(({ id }) => id),
    );
    return {
      ok: false,
      problems: [
        `no field map is called \`${name}\`${near === undefined ? "" : `; did you mean \`${near}\`?`}`,
        `there are ${fieldMaps.map(({ id }) => id).join(", ")}; a map of your own is a .json or .yaml file`,
      ],
    };
  }
  const input = readJson(world, name);
  if (!input.ok) return { ok: false, problems: [`map: ${input.problem}`] };
  const parsed = parseFieldMap(input.value, { maps: fieldMaps });
  return parsed.ok
    ? parsed
    : { ok: false, problems: parsed.issues.map((issue) => describeFieldMapIssue(issue) + input.at(issue.path)) };
}
