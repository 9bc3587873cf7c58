import { describeDeclarationIssue, parseDeclaration } from "../contracts/index.js";
import { parseRequest } from "../decide/parse-request.js";
import { describeOrganizationIssue, parseOrganization } from "../organization/index.js";
import { describeScheduleIssue, parseSchedule, retentionPacks } from "../records/index.js";
import { requestIssue } from "./decision-on.js";
import { isFile, readJson } from "./read.js";
import type { World } from "./world.js";

/** A file that is no policy: what it is, and every issue in it at its line. */
interface Checked {
  readonly is: "organization" | "declaration" | "schedule" | "request";
  readonly title: string;
  readonly problems: readonly string[];
}

/**
 * Checks a file of another kind than a policy, by what stands in it; `undefined` where it is a policy, or cannot be
 * read. Standard input is a policy: it can be read once only.
 */
export function checkOther(file: string, world: World): Checked | undefined {
  if (file === "-" || !isFile(file)) return undefined;
  const input = readJson(world, file);
  if (!input.ok || typeof input.value !== "object" || input.value === null) return undefined;
  const { value, at } = input;
  const has = (...keys: readonly string[]) => keys.every((key) => Object.hasOwn(value, key));
  if (has("positions")) {
    const read = parseOrganization(value);
    const problems = read.ok ? [] : read.issues.map((issue) => describeOrganizationIssue(issue) + at(issue.path));
    return { is: "organization", title: titleOf(value), problems };
  }
  if (has("vendor", "product")) {
    const read = parseDeclaration(value);
    const problems = read.ok ? [] : read.issues.map((issue) => describeDeclarationIssue(issue) + at(issue.path));
    return { is: "declaration", title: "", problems };
  }
  if (has("facts", "items")) {
    const read = parseRequest(value);
    const problems = read.ok ? [] : read.issues.map((issue) => requestIssue(issue) + at(issue.path));
    return { is: "request", title: "", problems };
  }
  if (!isSchedule(value)) return undefined;
  const read = parseSchedule(value, { packs: retentionPacks });
  const problems = read.ok ? [] : read.issues.map((issue) => describeScheduleIssue(issue) + at(issue.path));
  return { is: "schedule", title: titleOf(value), problems };
}

/** A rule of a schedule has a trigger, and a pack of it is a published schedule; a policy has neither. */
function isSchedule(value: object): boolean {
  const { rules, packs }: { readonly rules?: unknown; readonly packs?: unknown } = value;
  const named = Array.isArray(packs) && packs.some((id) => retentionPacks.some((pack) => pack.id === id));
  const timed =
    Array.isArray(rules) &&
    rules.some((rule: unknown) => typeof rule === "object" && rule !== null && "trigger" in rule);
  return named || timed;
}

function titleOf(value: object): string {
  return "title" in value && typeof value.title === "string" ? value.title : "";
}
