import type { Ground } from "./build/ground.js";
import type { LawFacts, LawPack } from "./build/law-pack.js";

/** One jurisdiction in the comparison: every cell is a short word, so that differences show. */
export interface LawRow {
  readonly code: string;
  readonly name: string;
  readonly protection: LawFacts["protection"];
  readonly subpoena: string;
  readonly courtOrder: string;
  readonly searchWarrant: string;
  readonly parents: string;
  readonly consent: string;
  readonly police: string;
  readonly confidence: LawFacts["confidence"];
  /** Open questions for a lawyer. */
  readonly questions: number;
  /** The standard citation of the provision that protects the records. */
  readonly citation: string;
}

/**
 * The laws of jurisdictions side by side, in the order given.
 *
 * @example
 * ```ts
 * import { compareLaws } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * compareLaws([newYork])[0]?.subpoena; // => "sufficient"
 * ```
 */
export function compareLaws(packs: readonly LawPack[]): readonly LawRow[] {
  return packs.map(({ id, law, sources }) => {
    const [provision] = law.provisions;
    return {
      code: id,
      name: law.name,
      protection: law.protection,
      subpoena: paperCell(law, "subpoena"),
      courtOrder: paperCell(law, "court-order"),
      searchWarrant: paperCell(law, "search-warrant"),
      parents: parents(law),
      consent: named(law, "patron-consent"),
      police: named(law, "law-enforcement-request", "emergency", "criminal-investigation-of-offence-against-library"),
      confidence: law.confidence,
      questions: law.openQuestions.length,
      citation: provision === undefined ? "" : (sources[provision.source]?.title ?? provision.source),
    };
  });
}

const papers = { subpoena: "subpoena", "court-order": "courtOrder", "search-warrant": "searchWarrant" } as const;

/** Is a paper enough: `sufficient`, `on conditions` where something must be shown or done besides, `insufficient`, `unclear`? */
export function paperCell({ process, grounds }: LawFacts, paper: keyof typeof papers): string {
  const says = process[papers[paper]];
  const its = grounds.filter(({ ground, until, doubt }) => ground === paper && until === undefined && doubt === null);
  const conditional = its.length > 0 && its.every(({ onConditions }) => onConditions === true);
  return says === "sufficient" && conditional ? "on conditions" : says;
}

function parents({ minors: { access, below } }: LawFacts): string {
  return below === null ? access : `${access}, under ${below}`;
}

/** Does the law name a ground of these kinds, and is it in doubt? */
function named({ grounds }: LawFacts, ...kinds: readonly Ground["ground"][]): string {
  const found = grounds.filter(({ ground, until }) => kinds.includes(ground) && until === undefined);
  if (found.length === 0) return "not named";
  return found.every(({ doubt }) => doubt !== null) ? "in doubt" : "named";
}

const columns: readonly (readonly [title: string, cell: (row: LawRow) => string])[] = [
  ["", ({ code }) => `[${code}](law/${code}.md)`],
  ["Jurisdiction", ({ name }) => name],
  ["Protection", ({ protection }) => protection],
  ["Subpoena", ({ subpoena }) => subpoena],
  ["Court order", ({ courtOrder }) => courtOrder],
  ["Search warrant", ({ searchWarrant }) => searchWarrant],
  ["Parents of minors", ({ parents }) => parents],
  ["Consent", ({ consent }) => consent],
  ["Police, no paper", ({ police }) => police],
  ["Confidence", ({ confidence }) => confidence],
  ["Open questions", ({ questions }) => String(questions)],
  ["Law", ({ citation }) => citation],
];

/** The comparison as a Markdown table. */
export function lawTable(packs: readonly LawPack[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    line(columns.map(([title]) => title)),
    line(columns.map(() => "---")),
    ...compareLaws(packs).map((row) => line(columns.map(([, cell]) => cell(row)))),
  ].join("\n");
}
