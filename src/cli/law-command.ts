import type { LawFacts, LawPack } from "../law/build/law-pack.js";
import { jurisdictions } from "../vocabulary/jurisdictions.js";
import type { Output } from "./output.js";
import { lawPackOf, lawPacks } from "./packs.js";
import { block, type Screen } from "./page.js";
import { texts } from "./texts.js";

/** `patron-privacy law`: the jurisdictions at hand, or the law of one for a person to read. */
export function lawCommand(code: string | undefined, json: boolean, output: Output): number {
  if (code === undefined) {
    const rows = lawPacks.map(({ id, law }) => ({
      id,
      name: law.name,
      protection: law.protection,
      confidence: law.confidence,
    }));
    output.print(
      json
        ? JSON.stringify({ version: 1, jurisdictions: rows }, null, 2)
        : rows
            .map(({ id, name, protection, confidence }) =>
              block(output.screen, id, [`${name}: ${protection}; confidence ${confidence}`]),
            )
            .join("\n"),
    );
    return 0;
  }
  const named = code.toUpperCase();
  const pack = lawPackOf(named);
  if (pack === undefined)
    return output.fail(2, [
      Object.hasOwn(jurisdictions, named)
        ? "the law of that jurisdiction is not encoded yet; decisions there are in doubt"
        : "no jurisdiction has that code; write it as us-ny",
    ]);
  output.print(json ? JSON.stringify({ version: 1, ...pack }, null, 2) : page(pack, output.screen));
  return 0;
}

function page({ sources, law, notEncoded = [] }: LawPack, screen: Screen): string {
  const where = (source: string, section: string | undefined) => {
    const { title = source } = sources[source] ?? {};
    return section === undefined || section === "" || title.includes(section) ? title : `${title}, ${section}`;
  };
  const sections: readonly (readonly [label: string, lines: readonly string[]])[] = [
    ["Law", [`${law.authority}, ${law.protection}; confidence ${law.confidence}`]],
    ["Binds", [law.covers]],
    ["Records", recordLines(law)],
    [
      "Opens",
      law.grounds.map(
        (ground) =>
          `- ${ground.effect === "requires" ? "must" : "may"}${ground.doubt === null ? "" : " (in doubt)"}: ${ground.says} [${where(ground.source, ground.section)}]`,
      ),
    ],
    [
      "Suffices",
      [
        `subpoena: ${law.process.subpoena}; court order: ${law.process.courtOrder}; search warrant: ${law.process.searchWarrant}`,
        ...(law.process.showing === "" ? [] : [law.process.showing]),
        `notice to the patron: ${law.process.notice}`,
      ],
    ],
    [
      "Minors",
      [`${law.minors.access}${law.minors.below === null ? "" : `, below ${law.minors.below}`}. ${law.minors.note}`],
    ],
    [
      "Remedies",
      [
        `criminal: ${law.remedies.criminal}; civil: ${law.remedies.civil}; immunity: ${law.remedies.immunity}. ${law.remedies.note}`,
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

function recordLines({ records }: LawFacts): readonly string[] {
  return Object.entries(records).flatMap(([how, classes]) =>
    classes.length === 0 ? [] : [`${how}: ${classes.join(", ")}`],
  );
}
