import type { Assessment, Finding, OutcomeCounts } from "./assessment.js";
import { outcomes } from "./judgement.js";
import {
  type FindingInWords,
  inWords,
  oneLine,
  type ReportOptions,
  type ReportTexts,
  shown,
  textsOf,
  voidWaivers,
  withOutcome,
} from "./report.js";
import type { RetentionRow } from "./retention.js";
import { byNisoPrinciple, bySection, type ThreeLevels } from "./views.js";

/** How many places of one kind are listed; the JSON report has all. */
const listed = 6;

/**
 * An assessment as Markdown, fit to be attached to a contract file: conclusion, figures, what fails with its source and
 * what to ask for, the questions to send to the vendor, waivers, retention by element, and what is met.
 *
 * @example
 * ```ts
 * import { assessDeclaration, toMarkdown } from "patron-privacy/contracts";
 *
 * const assessment = assessDeclaration({ ok: false }, { jurisdiction: "US-OH", k12: false, asOf: "2026-11-24" });
 * toMarkdown(assessment).split("\n")[0]; // => "# Vendor privacy report"
 * ```
 */
export function toMarkdown(assessment: Assessment, options?: ReportOptions): string {
  const words = textsOf(options);
  const parts = [
    head(assessment, words),
    figures(assessment, words),
    failures(assessment, words),
    silences(assessment, words),
    doubts(assessment, words),
    waivers(assessment, words),
    retention(assessment, words),
    met(assessment, words),
    principles(assessment, words),
    notApplicable(assessment, words),
    caveats(assessment, words),
    sources(assessment, words),
    signature(words),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function head(assessment: Assessment, { texts }: ReportTexts): string {
  const { words } = texts;
  const { vendor, product, jurisdiction, k12, asOf, declaration, conclusion } = assessment;
  const named = product.name === null ? product.id : `${product.name} (${product.id})`;
  const rows = [
    [words.product, named],
    [words.vendor, vendor.name],
    [words.asOf, asOf],
    [words.jurisdiction, jurisdiction === "unknown" ? words.unknown : jurisdiction],
    [words.k12, k12 === "unknown" ? words.unknown : shown(k12, texts)],
    [words.declaration, declaration],
  ].filter(([, value]) => value !== "");
  return [
    `# ${words.title}`,
    table(
      ["", ""],
      rows.map(([label = "", value = ""]) => [`**${label}**`, plain(value)]),
    ),
    `**${words.conclusion}:** ${texts.conclusions[conclusion]}`,
  ].join("\n\n");
}

function figures(assessment: Assessment, { texts }: ReportTexts): string {
  const { words } = texts;
  const { must, should, all } = assessment.counts;
  const row = (label: string, counts: OutcomeCounts) => [
    label,
    ...outcomes.map((outcome) => String(counts[outcome])),
    String(counts.waived),
    String(counts.weak),
  ];
  return [
    `## ${words.counts}`,
    table(
      ["", ...outcomes.map((outcome) => texts.outcomes[outcome]), words.figuresWaived, words.figuresWeak],
      [
        row(texts.levels.must, must),
        row(texts.levels.should, should),
        row(`**${words.all}**`, all),
        ...bySection(assessment).map(({ section, counts }) => row(texts.sections[section], counts)),
      ],
    ),
  ].join("\n\n");
}

function failures(assessment: Assessment, words: ReportTexts): string {
  const found = withOutcome(assessment, "not-met");
  if (found.length === 0) return "";
  return [
    `## ${words.texts.words.notMet} (${found.length})`,
    ...found.map((finding) => inFull(finding, assessment, words)),
  ].join("\n\n");
}

function doubts(assessment: Assessment, words: ReportTexts): string {
  const found = withOutcome(assessment, "needs-a-person");
  if (found.length === 0) return "";
  return [
    `## ${words.texts.words.person} (${found.length})`,
    ...found.map((finding) => inFull(finding, assessment, words)),
  ].join("\n\n");
}

/** One finding with everything that a contract file needs of it. */
function inFull(finding: Finding, assessment: Assessment, reportTexts: ReportTexts): string {
  const { texts } = reportTexts;
  const { words } = texts;
  const said = inWords(finding, reportTexts);
  const bullets = [
    ...remarks(said, texts.words.more),
    `**${words.ask}:** ${said.ask}`,
    `**${words.evidence}:** ${plain(said.evidence)}`,
    `**${words.source}:** ${said.sources.map(plain).join("; ")}`,
    ...voidWaivers(finding, assessment, texts).map(plain),
    ...(finding.binding ? [words.binding] : []),
    ...(finding.applies === "not-declared" ? [words.assumed] : []),
    ...(finding.waiver === null
      ? []
      : [`**${words.waivedUntil} ${finding.waiver.until}:** ${plain(finding.waiver.reason)}`]),
  ];
  return [
    `### ${said.question}`,
    `\`${finding.check}\` · ${texts.levels[finding.level]} · ${texts.sections[finding.section]}`,
    bullets.map((bullet) => `- ${bullet}`).join("\n"),
  ].join("\n\n");
}

function remarks({ remarks: said }: FindingInWords, more: string): readonly string[] {
  return said.map(({ says, places }) => {
    const named = places.slice(0, listed).map((place) => `\`${place}\``);
    const rest = places.length > listed ? ` … ${places.length - listed} ${more}` : "";
    return `${named.join(", ")}${rest}: ${plain(says)}`;
  });
}

/** The questions to send to the vendor. */
function silences(assessment: Assessment, reportTexts: ReportTexts): string {
  const { texts } = reportTexts;
  const { words } = texts;
  const found = withOutcome(assessment, "not-declared");
  if (found.length === 0) return "";
  const rows = found.map((finding, index) => {
    const { question } = inWords(finding, reportTexts);
    const silent = finding.points.flatMap(({ outcome, field, element }) =>
      outcome === "not-declared" ? [element === undefined ? field : `${field} (${element})`] : [],
    );
    const named = silent.slice(0, 3).map((place) => `\`${place}\``);
    const rest = silent.length > 3 ? ` … ${silent.length - 3} ${words.more}` : "";
    const waived = finding.waiver === null ? "" : ` (${words.waivedUntil} ${finding.waiver.until})`;
    return [
      String(index + 1),
      `${question}${waived}`,
      `\`${finding.check}\``,
      texts.levels[finding.level],
      `${named.join(", ")}${rest}`,
    ];
  });
  return [
    `## ${words.notDeclared} (${found.length})`,
    words.notDeclaredNote,
    table(["", words.question, words.check, words.level, words.toDeclare], rows),
  ].join("\n\n");
}

function waivers({ waivers: judged }: Assessment, { texts }: ReportTexts): string {
  const { words } = texts;
  if (judged.length === 0) return "";
  return [
    `## ${words.waivers} (${judged.length})`,
    table(
      [words.check, words.status, words.until, words.reason, words.approvedBy],
      judged.map(({ waiver, status }) => [
        `\`${waiver.check}\``,
        texts.waivers[status],
        waiver.until,
        plain(waiver.reason),
        plain(waiver.approvedBy ?? ""),
      ]),
    ),
  ].join("\n\n");
}

function retention({ retention: rows }: Assessment, { texts }: ReportTexts): string {
  const { words } = texts;
  if (rows.length === 0) return "";
  const days = (value: RetentionRow["declaredDays"]) =>
    value === null ? "–" : value === "indefinite" ? words.indefinite : String(value);
  return [
    `## ${words.retention}`,
    words.retentionNote,
    table(
      [words.element, words.place, words.trigger, words.declared, words.limit, words.minimum, words.outcome],
      rows.map((row) => [
        row.record === null ? row.element : `${row.element} (${row.record})`,
        /^(?:copies|logs)\[/.test(row.field)
          ? `${texts.places[row.place]} \`${row.field.replace(/\].*/, "]")}\``
          : texts.places[row.place],
        row.place === "log" ? "–" : plain(row.trigger ?? "–"),
        days(row.declaredDays),
        days(row.limitDays),
        row.place === "live" ? days(row.minDays) : "–",
        row.verdict === "within" || row.verdict === "no-limit" || row.verdict === "not-declared"
          ? texts.verdicts[row.verdict]
          : `**${texts.verdicts[row.verdict]}**`,
      ]),
    ),
  ].join("\n\n");
}

function met(assessment: Assessment, reportTexts: ReportTexts): string {
  const { texts } = reportTexts;
  const { words } = texts;
  const found = withOutcome(assessment, "met");
  if (found.length === 0) return "";
  return [
    `## ${words.met} (${found.length})`,
    table(
      [words.question, words.check, words.level, words.evidence],
      found.map((finding) => {
        const { question, evidence, remarks: said } = inWords(finding, reportTexts);
        const exceptions = said.map(({ says }) => ` ${says}`).join("");
        return [`${question}${exceptions}`, `\`${finding.check}\``, texts.levels[finding.level], plain(evidence)];
      }),
    ),
  ].join("\n\n");
}

function principles(assessment: Assessment, { texts }: ReportTexts): string {
  const { words } = texts;
  const light = (levels: ThreeLevels | null) => (levels === null ? "–" : words[levels.light]);
  return [
    `## ${words.views}`,
    words.viewsNote,
    table(
      ["", words.principle, words.light, ...outcomes.map((outcome) => texts.outcomes[outcome])],
      byNisoPrinciple(assessment).map(({ principle, levels, counts }) => [
        String(principle.number),
        principle.heading,
        light(levels),
        ...outcomes.map((outcome) => String(counts[outcome])),
      ]),
    ),
  ].join("\n\n");
}

function notApplicable(assessment: Assessment, { texts }: ReportTexts): string {
  const found = withOutcome(assessment, "not-applicable");
  if (found.length === 0) return "";
  return [
    `## ${texts.words.notApplicable} (${found.length})`,
    found.map(({ check }) => `\`${check}\``).join(", "),
  ].join("\n\n");
}

function caveats({ caveats: told }: Assessment, { texts }: ReportTexts): string {
  return [`## ${texts.words.caveats}`, told.map((caveat) => `- ${texts.caveats[caveat]}`).join("\n")].join("\n\n");
}

/** The sources of the checks that applied, each once. */
function sources({ findings }: Assessment, { texts }: ReportTexts): string {
  const cited = findings.filter(({ outcome }) => outcome !== "not-applicable").flatMap(({ cites }) => cites);
  const once = new Map(cited.map((cite) => [cite.source, cite]));
  const lines = [...once.values()].map(({ title, url, checkedOn, note, strength }) => {
    const about = [texts.strengths[strength], ...(note === undefined ? [] : [note])].join("; ");
    const where =
      url === undefined ? "" : ` <${url}>${checkedOn === undefined ? "" : `, ${texts.words.lookedUp} ${checkedOn}`}`;
    return `- ${plain(title)} (${about})${where}`;
  });
  return [`## ${texts.words.sources}`, lines.join("\n")].join("\n\n");
}

function signature({ texts: { words } }: ReportTexts): string {
  return `---\n\n${words.reviewedBy}: ______________________________  ${words.date}: ______________`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Text of others is text, whatever it looks like. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}
