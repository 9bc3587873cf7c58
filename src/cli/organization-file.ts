import { describeOrganizationIssue, type Organization, parseOrganization } from "../organization/index.js";
import { readJson } from "./read.js";
import type { World } from "./world.js";

/** An organisation file, checked. */
export function organizationOf(
  file: string,
  world: World,
): { readonly ok: true; readonly value: Organization } | { readonly ok: false; readonly problems: readonly string[] } {
  const input = readJson(world, file);
  if (!input.ok) return { ok: false, problems: [`organization: ${input.problem}`] };
  const parsed = parseOrganization(input.value);
  if (parsed.ok) return parsed;
  return { ok: false, problems: parsed.issues.map((issue) => describeOrganizationIssue(issue) + input.at(issue.path)) };
}
