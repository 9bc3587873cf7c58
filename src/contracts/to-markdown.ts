import type { Assessment, Finding } from "./assessment.js";
import { checks } from "./checks.js";
import { figures, limits, met, notApplicable, principles, retention, sources, waivers } from "./markdown-tables.js";
import { plain, section, table } from "./markdown-text.js";
import { nextSteps } from "./next-steps.js";
import {
  type FindingInWords,
  inWords,
  placeOf,
  type ReportOptions,
  type ReportTexts,
  shown,
  textsOf,
  voidWaivers,
  withOutcome,
} from "./report.js";

/** How many places of one kind are listed; the JSON report has all. */
const listed = 6;

/**
 * An assessment as Markdown, fit to be attached to a contract file: conclusion, what to do next, figures, what fails
 * with its source and what to ask for, the questions to send to the vendor, waivers, the limits that counted and whose
 * they are, retention by element, what is met, and what does not apply and why.
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
    steps(assessment, words),
    figures(assessment, words),
    failures(assessment, words),
    silences(assessment, words),
    doubts(assessment, words),
    waivers(assessment, words),
    limits(assessment, words),
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
  const { vendor, product, contract, jurisdiction, k12, asOf, declaration, conclusion } = assessment;
  const named = product.name === null ? product.id : `${product.name} (${product.id})`;
  const rows = [
    [words.product, named],
    [words.vendor, vendor.name],
    [words.signedOn, contract.signedOn ?? ""],
    [words.renewalDate, contract.renewalDate ?? ""],
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
    words.howToRead,
  ].join("\n\n");
}

function steps(assessment: Assessment, { texts }: ReportTexts): string {
  const found = nextSteps(assessment, texts);
  return found.length === 0 ? "" : section(texts.words.next, found.map((step, at) => `${at + 1}. ${step}`).join("\n"));
}

function failures(assessment: Assessment, words: ReportTexts): string {
  const found = withOutcome(assessment, "not-met");
  if (found.length === 0) return "";
  return section(
    `${words.texts.words.notMet} (${found.length})`,
    ...found.map((finding) => inFull(finding, assessment, words)),
  );
}

function doubts(assessment: Assessment, words: ReportTexts): string {
  const found = withOutcome(assessment, "needs-a-person");
  if (found.length === 0) return "";
  return section(
    `${words.texts.words.person} (${found.length})`,
    ...found.map((finding) => inFull(finding, assessment, words)),
  );
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
    const said = inWords(finding, reportTexts);
    const silent = finding.points.filter(({ outcome }) => outcome === "not-declared").map(placeOf);
    const named = silent.slice(0, 3).map((place) => `\`${place}\``);
    const rest = silent.length > 3 ? ` … ${silent.length - 3} ${words.more}` : "";
    const waived = finding.waiver === null ? "" : ` (${words.waivedUntil} ${finding.waiver.until})`;
    const own = checks.find(({ id }) => id === finding.check)?.answeredBy === "library" ? ` ${words.byLibrary}` : "";
    return [
      String(index + 1),
      `${said.question}${own}${waived}`,
      `\`${finding.check}\``,
      texts.levels[finding.level],
      `${named.join(", ")}${rest}`,
      texts.evidence[finding.evidence.asked],
      said.sources.map(plain).join("; "),
    ];
  });
  return section(
    `${words.notDeclared} (${found.length})`,
    words.notDeclaredNote,
    table(["", words.question, words.check, words.level, words.toDeclare, words.evidenceWanted, words.source], rows),
  );
}

function caveats({ caveats: told }: Assessment, { texts }: ReportTexts): string {
  return section(texts.words.caveats, told.map((caveat) => `- ${texts.caveats[caveat]}`).join("\n"));
}

function signature({ texts: { words } }: ReportTexts): string {
  return `---\n\n${words.reviewedBy}: ______________________________  ${words.date}: ______________`;
}
