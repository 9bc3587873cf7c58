import type { Command } from "commander";
import { assessDeclaration, describeDeclarationIssue, parseDeclaration } from "../contracts/index.js";
import {
  auditEvidence,
  contactEvidence,
  type EvidenceEntry,
  type ProgramEvidence,
  parseAudit,
  parsePlan,
  parseProgram,
  planEvidence,
  vendorEvidence,
} from "../program/index.js";
import { organizationOf } from "./organization-file.js";
import { type ParsedFile, parsedFile } from "./parsed-file.js";
import { readJson } from "./read.js";
import { termsOf } from "./vendor-command.js";
import type { World } from "./world.js";

/** Other files that evidence is taken from. */
export interface EvidenceFlags {
  readonly organization?: string;
  readonly audit?: string;
  readonly plan?: string;
  readonly vendor?: readonly string[];
  readonly terms?: string;
}

/** Adds the flags for other files that evidence is taken from. */
export function withEvidenceFlags(command: Command): Command {
  return command
    .option("--organization <file>", "take the check of contacts from this organisation")
    .option("--audit <file>", "take the audit and the review of practice from this audit")
    .option("--plan <file>", "take the plan, its drill and the spokesperson from this communication plan")
    .option("--vendor <contract=file...>", "assess these declarations of vendors, each for a contract")
    .option("--terms <file>", "with --vendor: the library's terms");
}

/** What is declared in a file and in the others that go with it. */
export function evidenceFrom(
  world: World,
  file: string,
  flags: EvidenceFlags,
  asOf: string,
): ParsedFile<ProgramEvidence> {
  const declared = parsedFile(world, file, { name: "evidence", schema: "program" }, parseProgram);
  if (!declared.ok) return declared;
  const more = [
    fromOrganization(world, flags, asOf),
    fromAudit(world, flags, asOf),
    fromPlan(world, flags, asOf),
    ...(flags.vendor ?? []).map((one) => fromVendor(world, one, flags, asOf)),
  ];
  const problems = more.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  const entries = more.flatMap((one) => (one.ok ? one.value : []));
  return { ok: true, value: { ...declared.value, evidence: [...declared.value.evidence, ...entries] } };
}

type Entries = ParsedFile<readonly EvidenceEntry[]>;

function fromOrganization(world: World, { organization }: EvidenceFlags, asOf: string): Entries {
  if (organization === undefined) return { ok: true, value: [] };
  const read = organizationOf(organization, world);
  if (!read.ok) return read;
  const entry = contactEvidence(read.value, { asOf, by: "administrators" });
  return { ok: true, value: entry === undefined ? [] : [entry] };
}

function fromAudit(world: World, { audit }: EvidenceFlags, asOf: string): Entries {
  if (audit === undefined) return { ok: true, value: [] };
  const read = parsedFile(world, audit, { name: "audit", schema: "audit" }, parseAudit);
  return read.ok ? { ok: true, value: auditEvidence(read.value, { asOf }) } : read;
}

function fromPlan(world: World, { plan }: EvidenceFlags, asOf: string): Entries {
  if (plan === undefined) return { ok: true, value: [] };
  const read = parsedFile(world, plan, { name: "plan", schema: "plan" }, parsePlan);
  return read.ok ? { ok: true, value: planEvidence(read.value, { asOf }) } : read;
}

function fromVendor(world: World, given: string, { terms }: EvidenceFlags, asOf: string): Entries {
  const [contract = "", ...rest] = given.split("=");
  const file = rest.join("=");
  if (contract === "" || file === "")
    return { ok: false, problems: ["--vendor: expected a contract and a file, as ils=declaration.json"] };
  const input = readJson(world, file);
  if (!input.ok) return { ok: false, problems: [`declaration: ${input.problem}`] };
  const declaration = parseDeclaration(input.value);
  if (!declaration.ok)
    return { ok: false, problems: declaration.issues.map((issue) => describeDeclarationIssue(issue)) };
  const options = termsOf({ asOf, ...(terms === undefined ? {} : { terms }) }, world);
  if (!options.ok) return options;
  return { ok: true, value: [vendorEvidence(assessDeclaration(declaration.value, options.value), { contract })] };
}
