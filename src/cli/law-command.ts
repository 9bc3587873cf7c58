import { citation } from "../explain/index.js";
import type { LawFacts, LawPack } from "../law/build/law-pack.js";
import { jurisdictions } from "../vocabulary/jurisdictions.js";
import { lawPage } from "./law-page.js";
import { lawStatePage } from "./law-state-page.js";
import { lawPackOf, lawPacks } from "./packs.js";
import { block, type Screen } from "./page.js";
import { texts } from "./texts.js";
import { type AddCommand, fail, print, printJson, type World } from "./world.js";

/** `patron-privacy law`. */
export const addLaw: AddCommand = (program, world, exit) =>
  program
    .command("law")
    .description("list the jurisdictions, or print the law of one, such as us-ny")
    .argument("[jurisdiction]")
    .option("--json", "print as JSON")
    .option("--markdown", "print the table that compares all jurisdictions, as docs/law.md has it")
    .option("--pages <directory>", "write a page for each jurisdiction, as docs/law/ has them")
    .action((code: string | undefined, { json, markdown, pages }: LawFlags) =>
      exit(
        pages !== undefined
          ? writePages(pages, world)
          : markdown === true
            ? comparison(world)
            : code === undefined
              ? list(json === true, world)
              : one(code.toUpperCase(), json === true, world),
      ),
    );

interface LawFlags {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly pages?: string;
}

function writePages(directory: string, world: World): number {
  const failed = lawPacks.filter((pack) => !world.save(`${directory}/${pack.id}.md`, lawStatePage(pack)));
  if (failed.length > 0) return fail(world, 2, [`cannot write ${directory}/${failed[0]?.id}.md`]);
  print(world, `${lawPacks.length} pages in ${directory}`);
  return 0;
}

function comparison(world: World): number {
  print(world, lawPage(lawPacks));
  return 0;
}

function list(json: boolean, world: World): number {
  const rows = lawPacks.map(({ id, law: { name, protection, confidence } }) => ({ id, name, protection, confidence }));
  if (json) printJson(world, { version: 1, jurisdictions: rows });
  else
    print(
      world,
      rows
        .map(({ id, name, protection, confidence }) =>
          block(world.screen, id, [`${name}: ${protection}; confidence ${confidence}`]),
        )
        .join("\n"),
    );
  return 0;
}

function one(code: string, json: boolean, world: World): number {
  const pack = lawPackOf(code);
  if (pack === undefined)
    return fail(world, 2, [
      Object.hasOwn(jurisdictions, code)
        ? "the law of that jurisdiction is not encoded; decisions there are in doubt"
        : "no jurisdiction has that code; write it as us-ny",
    ]);
  if (json) printJson(world, { version: 1, ...pack });
  else print(world, page(pack, world.screen));
  return 0;
}

function page({ sources, law, notEncoded = [] }: LawPack, screen: Screen): string {
  const where = (source: string, section: string) => citation({ title: sources[source]?.title ?? source, section });
  const sections: readonly (readonly [label: string, lines: readonly string[]])[] = [
    ["Law", [`${law.authority}, ${law.protection}; confidence ${law.confidence}`]],
    [
      "Protects",
      law.provisions.map(
        (provision) => `- ${provision.says}${days(provision)} [${where(provision.source, provision.section)}]`,
      ),
    ],
    ["Binds", [law.covers]],
    ["Records", recordLines(law)],
    [
      "Opens",
      law.grounds.map(
        (ground) =>
          `- ${ground.effect === "requires" ? "must" : "may"}${ground.doubt === null ? "" : " (in doubt)"}${days(ground)}: ${ground.says} [${where(ground.source, ground.section)}]`,
      ),
    ],
    [
      "Suffices",
      [
        `subpoena: ${law.process.subpoena}; court order: ${law.process.courtOrder}; search warrant: ${law.process.searchWarrant}`,
        ...(law.process.showing === "" ? [] : [law.process.showing]),
        `notice to the patron: ${law.process.notice}${law.process.noticeTerms === undefined ? "" : `. ${law.process.noticeTerms}`}`,
      ],
    ],
    [
      "Minors",
      [`${law.minors.access}${law.minors.below === null ? "" : `, below ${law.minors.below}`}. ${law.minors.note}`],
    ],
    [
      "Remedies",
      [
        `criminal: ${law.remedies.criminal}; civil: ${law.remedies.civil}; immunity: ${law.remedies.immunity}${law.remedies.personal === undefined ? "" : `; staff in person: ${law.remedies.personal}`}. ${law.remedies.note}`,
      ],
    ],
    ["Retention", law.retention === undefined ? [] : [law.retention]],
    ["Changes", law.changes === undefined ? [] : [law.changes]],
    ["Doubts", law.openQuestions.map((question) => `- ${question}`)],
    ["Not decided", notEncoded.map(({ what, why }) => `- ${what} (${why})`)],
    [
      "How current",
      Object.values(sources).map(
        ({ title, textAsOf, checkedOn, url }) =>
          `- ${title}: text as of ${textAsOf ?? "unknown"}, checked ${checkedOn ?? "never"}${url === undefined ? "" : `, ${url}`}`,
      ),
    ],
  ];
  return [
    screen.colors.bold(law.name),
    ...sections.flatMap(([label, lines]) => (lines.length === 0 ? [] : [block(screen, label, lines)])),
    block(screen, "", [texts.notAdvice], screen.colors.dim),
  ].join("\n");
}

function days({ from, until }: { readonly from?: string | null; readonly until?: string | null }): string {
  if (!from && !until) return "";
  return ` (${[from ? `from ${from}` : "", until ? `until ${until}` : ""].join(" ").trim()})`;
}

function recordLines({ records }: LawFacts): readonly string[] {
  return Object.entries(records).flatMap(([how, classes]) =>
    classes.length === 0 ? [] : [`${how}: ${classes.join(", ")}`],
  );
}
