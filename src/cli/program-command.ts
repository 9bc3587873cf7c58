import {
  assessProgram,
  type ClauseFinding,
  clauses,
  type DueDate,
  describeRemark,
  describeRequirement,
  dueDates,
  evidenceRules,
  type ProgramAssessment,
} from "../program/index.js";
import { block } from "./page.js";
import { dayOf } from "./parsed-file.js";
import { type EvidenceFlags, evidenceFrom, withEvidenceFlags } from "./program-evidence.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface ProgramFlags extends EvidenceFlags {
  readonly asOf?: string;
  readonly json?: boolean;
  readonly all?: boolean;
}

/** `patron-privacy clauses`. */
export const addClauses: AddCommand = (program, world, exit) =>
  program
    .command("clauses")
    .description("list the 62 clauses of the Privacy Tool Kit, and what of this library carries each")
    .argument("[clause]", "only this one and those under it, such as AD-7.6")
    .option("--json", "print them as JSON")
    .action((only: string | undefined, flags: ProgramFlags) => {
      const shown = clauses.filter(({ id }) => only === undefined || id === only || id.startsWith(`${only}.`));
      if (shown.length === 0)
        return exit(fail(world, 2, ["no clause is called that; they run from GB-1 to ST-6, such as AD-7.6.1"]));
      if (flags.json === true) printJson(world, shown);
      else print(world, shown.map((clause) => clauseBlock(clause, world)).join("\n"));
      exit(0);
    });

/** `patron-privacy assess`. */
export const addAssess: AddCommand = (program, world, exit) => {
  const command = program
    .command("assess")
    .description("hold what a library declares of its privacy programme against the 62 clauses; exit 1: not all is met")
    .argument("<evidence>", "a JSON or YAML file, or - for JSON on standard input")
    .option("--as-of <date>", "the day on which it is assessed")
    .option("--all", "show what is met too")
    .option("--json", "print the assessment as JSON");
  withEvidenceFlags(command).action((file: string, flags: ProgramFlags) => {
    const asOf = dayOf(world, flags.asOf);
    if (asOf === undefined) return exit(2);
    const declared = evidenceFrom(world, file, flags, asOf);
    if (!declared.ok) return exit(fail(world, 2, declared.problems));
    const assessment = assessProgram(declared.value, { asOf });
    if (flags.json === true) printJson(world, assessment);
    else print(world, assessmentText(assessment, world, flags.all === true));
    const { met, "needs-a-person": needs } = assessment.counts;
    exit(met + needs === assessment.findings.length ? 0 : 1);
  });
};

/** `patron-privacy due`. */
export const addDue: AddCommand = (program, world, exit) => {
  const command = program
    .command("due")
    .description("list what a privacy programme has to do, and by when; exit 1: something is overdue")
    .argument("<evidence>", "a JSON or YAML file, or - for JSON on standard input")
    .option("--as-of <date>", "the day from which it is counted")
    .option("--json", "print the dates as JSON");
  withEvidenceFlags(command).action((file: string, flags: ProgramFlags) => {
    const asOf = dayOf(world, flags.asOf);
    if (asOf === undefined) return exit(2);
    const declared = evidenceFrom(world, file, flags, asOf);
    if (!declared.ok) return exit(fail(world, 2, declared.problems));
    const due = dueDates(declared.value, { asOf });
    if (flags.json === true) printJson(world, due);
    else print(world, due.map((one) => dueBlock(one, world)).join("\n"));
    exit(due.some(({ overdue }) => overdue) ? 1 : 0);
  });
};

const notSeen = "Declared, not seen: whether people act as declared is for people to say. Not legal advice.";

function assessmentText({ counts, findings, remarks, asOf }: ProgramAssessment, world: World, all: boolean): string {
  const shown = findings.filter(({ status }) => all || status !== "met");
  const total = Object.entries(counts).map(([status, count]) => `${count} ${status}`);
  return [
    ...shown.map((finding) => findingBlock(finding, world)),
    ...(remarks.length === 0
      ? []
      : [
          block(
            world.screen,
            "Entries",
            remarks.map((one) => `- ${describeRemark(one)}`),
          ),
        ]),
    block(world.screen, asOf, [`${total.join(", ")}.`, notSeen]),
  ].join("\n");
}

function findingBlock({ clause, status, says, requirements, limit, actedForBy }: ClauseFinding, world: World): string {
  return block(world.screen, clause, [
    `${status}: ${says}`,
    ...(status === "needs-a-person" ? [limit] : []),
    ...requirements
      .filter((one) => one.status !== "met")
      .map((one) => {
        const last = one.last === null ? "" : `, last ${one.last}`;
        return `- ${one.evidence}${last}. ${describeRequirement(one)}`;
      }),
    ...(actedForBy.length === 0 ? [] : [`- the post is vacant; who acts: ${actedForBy.join(", then ")}`]),
  ]);
}

function dueBlock({ evidence, due, overdue, clauses: shown, period, missing }: DueDate, world: World): string {
  const whose = { default: "our proposal", published: "published", library: "the library's own" };
  const every =
    period === null
      ? "on change"
      : `every ${period.count} ${period.unit}${period.count === 1 ? "" : "s"}, ${whose[period.basis]}`;
  const lacking =
    missing.length === 0
      ? ""
      : `: ${missing.slice(0, 8).join(", ")}${missing.length > 8 ? ` … (${missing.length - 8} more)` : ""}`;
  return block(world.screen, due ?? "now", [
    `${evidence}${overdue && due !== null ? " (overdue)" : ""}${lacking}`,
    evidenceRules[evidence].shows,
    `${shown.join(", ")}; ${every}`,
  ]);
}

function clauseBlock({ id, holder, says, software, limit, carriedBy }: (typeof clauses)[number], world: World): string {
  return block(world.screen, id, [
    `${says} (${holder})`,
    software.length === 1 && software[0] === "none"
      ? `- beyond software. ${limit}`
      : `- software: ${software.join(", ").replace("none", "mostly beyond software")}. ${limit}`,
    carriedBy.length === 0
      ? "- carried by nothing of this library"
      : `- ${carriedBy.map(({ function: name, from }) => `${name} (${from})`).join(", ")}; ${[...new Set(carriedBy.map(({ test }) => test))].join(", ")}`,
  ]);
}
