import {
  type AuditDiff,
  type AuditFinding,
  auditDiff,
  auditFindings,
  auditPhases,
  auditPlaces,
  auditQuestions,
  auditTemplate,
  type PrivacyAudit,
  parseAudit,
  publicEdition,
} from "../program/index.js";
import { block } from "./page.js";
import { dayOf, parsedFile } from "./parsed-file.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

interface AuditFlags {
  readonly before?: string;
  readonly public?: boolean;
  readonly template?: boolean;
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `patron-privacy audit`. */
export const addAudit: AddCommand = (program, world, exit) =>
  program
    .command("audit")
    .description("say what a privacy audit found; without a file, how to do one; exit 1: something was found")
    .argument("[audit]", "a JSON or YAML file, or - for JSON on standard input")
    .option("--before <file>", "the audit before this one: say what changed")
    .option("--public", "the edition for the public, without what would help an attacker")
    .option("--template", "print a questionnaire to fill in, as JSON")
    .option("--as-of <date>", "with --template: the day of the audit")
    .option("--json", "print it as JSON")
    .action((file: string | undefined, flags: AuditFlags) => exit(audit(file, flags, world)));

function audit(file: string | undefined, flags: AuditFlags, world: World): number {
  if (flags.template === true) {
    const on = dayOf(world, flags.asOf);
    if (on === undefined) return 2;
    printJson(world, auditTemplate({ id: on.slice(0, 4), on, lead: "privacy-officer" }));
    return 0;
  }
  if (file === undefined) {
    if (flags.json === true) printJson(world, { phases: auditPhases, questions: auditQuestions, places: auditPlaces });
    else print(world, howTo(world));
    return 0;
  }
  const now = parsedFile(world, file, { name: "audit", schema: "audit" }, parseAudit);
  if (!now.ok) return fail(world, 2, now.problems);
  const before =
    flags.before === undefined
      ? undefined
      : parsedFile(world, flags.before, { name: "audit before", schema: "audit" }, parseAudit);
  if (before?.ok === false) return fail(world, 2, before.problems);
  const findings = auditFindings(now.value);
  const changes = before === undefined ? undefined : auditDiff(before.value, now.value);
  if (flags.public === true) {
    const edition = publicEdition(now.value);
    if (flags.json === true) printJson(world, edition);
    else
      print(
        world,
        edition.areas
          .map(({ title, open, plans }) =>
            block(world.screen, open === 0 ? "nothing open" : `${open} open`, [
              title,
              ...plans.map((plan) => `- ${plan}`),
            ]),
          )
          .join("\n"),
      );
    return 0;
  }
  if (flags.json === true) printJson(world, { findings, ...(changes === undefined ? {} : { changes }) });
  else
    print(
      world,
      [
        ...findings.map((finding) => findingBlock(finding, now.value, world)),
        ...(changes === undefined ? [] : changeBlocks(changes, world)),
        block(world.screen, `${findings.length} found`, [notWalked]),
      ].join("\n"),
    );
  return findings.length === 0 ? 0 : 1;
}

const notWalked = "As people answered; software has not walked the building. Not legal advice.";

const answered: { readonly [answer in AuditFinding["answer"]]: string } = {
  partly: "in part",
  not: "no",
  unknown: "not known",
};

function findingBlock(finding: AuditFinding, { areas }: PrivacyAudit, world: World): string {
  const { area, of, question, check, answer, severity, clauses, action, authority, owner, due } = finding;
  const title = areas.find(({ id }) => id === area)?.title ?? area;
  return block(world.screen, severity, [
    `${title}, ${of}: ${check ?? auditQuestions[question]} — ${answered[answer]}`,
    `- ${action} (${owner ?? `nobody is named; ${authority} may`}${due === null ? "" : `, by ${due}`}; ${clauses.join(", ")})`,
  ]);
}

function changeBlocks(changes: AuditDiff, world: World): readonly string[] {
  const lines = [
    ...changes.newAreas.map((id) => `new place: ${id}`),
    ...changes.goneAreas.map((id) => `gone place: ${id}`),
    ...changes.newSystems.map((system) => `new system: ${system}`),
    ...changes.goneSystems.map((system) => `gone system: ${system}`),
    ...changes.newFields.map(({ area, fields }) => `new fields: ${area}: ${fields.join(", ")}`),
    ...changes.newThirdParties.map((id) => `new third party: ${id}`),
    ...changes.worse.map(({ area, of, check, question }) => `worse: ${area}, ${of}: ${check ?? question}`),
    ...changes.better.map(({ area, of, check, question }) => `better: ${area}, ${of}: ${check ?? question}`),
  ];
  return lines.length === 0
    ? [block(world.screen, "Changed", ["nothing since the last audit"])]
    : [block(world.screen, "Changed", lines)];
}

function howTo(world: World): string {
  const { screen } = world;
  return [
    ...auditPhases.map(({ id, says }, index) => block(screen, `${index + 1} ${id}`, [says])),
    block(
      screen,
      "Questions",
      Object.values(auditQuestions).map((question) => `- ${question}`),
    ),
    block(
      screen,
      "Places",
      auditPlaces.map(({ title }) => `- ${title}`),
    ),
    block(screen, "Template", ["patron-privacy audit --template > audit.json", "makes a questionnaire to fill in."]),
  ].join("\n");
}
