import { isCalendarDay } from "../policy/calendar.js";
import { assessProgram, clauses, dueDates, type ProgramEvidence, parseProgram } from "../program/index.js";
import { block } from "./page.js";
import { readJson } from "./read.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface ProgramFlags {
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `patron-privacy clauses`. */
export const addClauses: AddCommand = (program, world, exit) =>
  program
    .command("clauses")
    .description("list the 62 clauses of the Privacy Tool Kit, and what of this library carries each")
    .option("--json", "print them as JSON")
    .action((flags: ProgramFlags) => {
      if (flags.json === true) printJson(world, clauses);
      else print(world, clauses.map((clause) => clauseBlock(clause, world)).join("\n"));
      exit(0);
    });

/** `patron-privacy assess`. */
export const addAssess: AddCommand = (program, world, exit) =>
  program
    .command("assess")
    .description("hold what a library declares of its privacy programme against the 62 clauses; exit 1: not all is met")
    .argument("<evidence>", "a JSON or YAML file, or - for JSON on standard input")
    .option("--as-of <date>", "the day on which it is assessed")
    .option("--json", "print the assessment as JSON")
    .action((file: string, flags: ProgramFlags) =>
      exit(
        withEvidence(file, flags, world, (declared, asOf) => {
          const assessment = assessProgram(declared, { asOf });
          if (flags.json === true) printJson(world, assessment);
          else {
            const { counts, findings } = assessment;
            const open = findings.filter(({ status }) => status !== "met");
            const lines = open.map(({ clause, status, says, requirements, limit, actedForBy }) =>
              block(world.screen, clause, [
                `${status}: ${says}`,
                ...(status === "needs-a-person" ? [limit] : []),
                ...requirements
                  .filter((one) => one.status !== "met")
                  .map(
                    ({ evidence, last, missing, peopleMissing }) =>
                      `- ${evidence}: ${last === null ? "never declared" : `last ${last}`}${missing.length === 0 ? "" : `; not covered: ${missing.join(", ")}`}${peopleMissing === null || peopleMissing === 0 ? "" : `; ${peopleMissing} people have not taken part`}`,
                  ),
                ...(actedForBy.length === 0 ? [] : [`- the post is vacant; who acts: ${actedForBy.join(", then ")}`]),
              ]),
            );
            const total = Object.entries(counts).map(([status, count]) => `${count} ${status}`);
            print(world, [...lines, total.join(", "), notSeen].join("\n"));
          }
          return assessment.counts.met + assessment.counts["needs-a-person"] === assessment.findings.length ? 0 : 1;
        }),
      ),
    );

/** `patron-privacy due`. */
export const addDue: AddCommand = (program, world, exit) =>
  program
    .command("due")
    .description("list what a privacy programme has to do again, and by when")
    .argument("<evidence>", "a JSON or YAML file, or - for JSON on standard input")
    .option("--as-of <date>", "the day from which it is counted")
    .option("--json", "print the dates as JSON")
    .action((file: string, flags: ProgramFlags) =>
      exit(
        withEvidence(file, flags, world, (declared, asOf) => {
          const due = dueDates(declared, { asOf });
          if (flags.json === true) printJson(world, due);
          else
            print(
              world,
              due
                .map(({ evidence, due: day, overdue, clauses: shown, basis }) =>
                  block(world.screen, day ?? "now", [
                    `${evidence}${overdue && day !== null ? " (overdue)" : ""}: ${shown.join(", ")}${basis === "default" ? "; the period is our proposal" : ""}`,
                  ]),
                )
                .join("\n"),
            );
          return 0;
        }),
      ),
    );

const notSeen = "Declared, not seen: whether people act as declared is for people to say.";

function clauseBlock({ id, holder, says, software, limit, carriedBy }: (typeof clauses)[number], world: World): string {
  return block(world.screen, id, [
    `${says} (${holder})`,
    `- software: ${software.join(", ")}. ${limit}`,
    carriedBy.length === 0
      ? "- carried by nothing of this library"
      : `- ${carriedBy.map(({ function: name, from, test }) => `${name} (${from}), ${test}`).join("; ")}`,
  ]);
}

function withEvidence(
  file: string,
  { asOf = "" }: ProgramFlags,
  world: World,
  use: (declared: ProgramEvidence, asOf: string) => number,
): number {
  const day = asOf === "" ? world.today : asOf;
  if (!isCalendarDay(day)) return fail(world, 2, ["--as-of: expected a calendar day such as 2026-01-31"]);
  const input = readJson(world, file);
  if (!input.ok) return fail(world, 2, [`evidence: ${input.problem}`]);
  const declared = parseProgram(input.value);
  if (declared.ok) return use(declared.value, day);
  return fail(
    world,
    2,
    declared.issues.map(({ path, expected }) => `${path.join(".") || "evidence"}: expected ${expected}`),
  );
}
