import {
  type Assessment,
  type AssessOptions,
  assessDeclaration,
  describeAssessOptionsIssue,
  describeDeclarationIssue,
  isAcceptable,
  parseAssessOptions,
  parseDeclaration,
  type SarifOptions,
  toJson,
  toMarkdown,
  toSarif,
  toText,
} from "../contracts/index.js";
import type { Path } from "../internal/path.js";
import { readJson } from "./read.js";
import { type AddCommand, fail, print, type World } from "./world.js";

const formats = ["text", "json", "markdown", "sarif"] as const;

interface VendorFlags {
  readonly terms?: string;
  readonly asOf?: string;
  readonly format: string;
}

/** `patron-privacy vendor`. */
export const addVendor: AddCommand = (program, world, exit) =>
  program
    .command("vendor")
    .description("check a vendor's declaration against the library's terms; exit 1: it is not acceptable as it stands")
    .argument("<declaration>", "a JSON or YAML file, or - for JSON on standard input")
    .option("--terms <file>", "limits, jurisdiction, K-12, waivers: a JSON or YAML file")
    .option("--as-of <date>", "the day on which it is checked")
    .option("--format <format>", formats.join(", "), "text")
    .action((file: string, flags: VendorFlags) => exit(vendor(file, flags, world)));

function vendor(file: string, flags: VendorFlags, world: World): number {
  const format = formats.find((one) => one === flags.format);
  if (format === undefined) return fail(world, 2, [`--format: expected one of ${formats.join(", ")}`]);
  const input = readJson(world, file);
  if (!input.ok) return fail(world, 2, [`declaration: ${input.problem}`]);
  const declaration = parseDeclaration(input.value);
  if (!declaration.ok)
    return fail(
      world,
      2,
      declaration.issues.map((issue) => describeDeclarationIssue(issue) + input.at(issue.path)),
    );
  const terms = termsOf(flags, world);
  if (!terms.ok) return fail(world, 3, terms.problems);
  const assessment = assessDeclaration(declaration.value, terms.value);
  const lineOf = (field: string) => input.placeOf(pathOf(field));
  print(world, report(format, assessment, { ...(file === "-" ? {} : { uri: file }), lineOf }, world.screen.width));
  return isAcceptable(assessment) ? 0 : 1;
}

/** The path that a place such as `data.collected[2].retention` names. */
function pathOf(field: string): Path {
  return field.split(/[.[\]]+/).flatMap((key) => (key === "" ? [] : [/^\d+$/.test(key) ? Number(key) : key]));
}

function report(
  format: (typeof formats)[number],
  assessment: Assessment,
  places: Pick<SarifOptions, "uri" | "lineOf">,
  width: number,
): string {
  switch (format) {
    case "text":
      return toText(assessment, { width });
    case "markdown":
      return toMarkdown(assessment);
    case "json":
      return JSON.stringify(toJson(assessment), null, 2);
    case "sarif":
      return JSON.stringify(toSarif(assessment, places), null, 2);
  }
}

/** The terms of a file, with the day of the call. */
export function termsOf(
  { terms, asOf }: Pick<VendorFlags, "terms" | "asOf">,
  world: World,
): { readonly ok: true; readonly value: AssessOptions } | { readonly ok: false; readonly problems: readonly string[] } {
  const input = terms === undefined ? { ok: true as const, value: {}, at: () => "" } : readJson(world, terms);
  if (!input.ok) return { ok: false, problems: [`terms: ${input.problem}`] };
  const given = input.value;
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return { ok: false, problems: ["terms: expected an object"] };
  const parsed = parseAssessOptions({
    // what nobody says is not known, and the report tells so
    jurisdiction: "unknown",
    k12: "unknown",
    asOf: world.today,
    ...given,
    ...(asOf === undefined ? {} : { asOf }),
  });
  return parsed.ok
    ? parsed
    : {
        ok: false,
        problems: parsed.issues.map((issue) => `terms: ${describeAssessOptionsIssue(issue)}${input.at(issue.path)}`),
      };
}
