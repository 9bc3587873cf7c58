import type { Assessment, Finding } from "./assessment.js";
import { outcomes } from "./judgement.js";
import { nextSteps } from "./next-steps.js";
import { inWords, oneLine, type ReportOptions, type ReportTexts, textsOf, voidWaivers, withOutcome } from "./report.js";

/** In which words, and how wide, a text report is written. */
export interface TextReportOptions extends ReportOptions {
  /** Columns; 80 where it is left out. */
  readonly width?: number;
}

/**
 * An assessment as plain text for a terminal or a build log: conclusion, figures, what fails, what is not declared, what
 * a person has to look at, and waivers.
 *
 * @example
 * ```ts
 * import { assessDeclaration, toText } from "patron-privacy/contracts";
 *
 * const assessment = assessDeclaration({ ok: false }, { jurisdiction: "US-OH", k12: false, asOf: "2026-11-24" });
 * toText(assessment).includes("Not assessed"); // => true
 * ```
 */
export function toText(assessment: Assessment, { width = 80, ...options }: TextReportOptions = {}): string {
  const reportTexts = textsOf(options);
  const { texts } = reportTexts;
  const { words } = texts;
  const { vendor, product, conclusion, counts, waivers, caveats } = assessment;
  const named = [product.name ?? product.id, vendor.name]
    .filter((name) => name !== "")
    .map(oneLine)
    .join(", ");
  const figures = outcomes.map((outcome) => `${counts.all[outcome]} ${texts.outcomes[outcome]}`);
  const lines = [
    [words.title, named].filter((part) => part !== "").join(": "),
    texts.conclusions[conclusion],
    [...figures, `${counts.all.waived} ${words.figuresWaived}`].join(" · "),
    ...numbered(words.next, nextSteps(assessment, texts)),
    ...group(words.notMet, withOutcome(assessment, "not-met"), assessment, reportTexts),
    ...group(words.notDeclared, withOutcome(assessment, "not-declared"), assessment, reportTexts),
    ...group(words.person, withOutcome(assessment, "needs-a-person"), assessment, reportTexts),
    ...(waivers.length === 0 ? [] : ["", words.waivers]),
    ...waivers.map(
      ({ waiver, status }) =>
        `- ${waiver.check}: ${texts.waivers[status]} (${waiver.until}; ${oneLine(waiver.reason)})`,
    ),
    "",
    ...caveats.map((caveat) => texts.caveats[caveat]),
  ];
  return `${lines.flatMap((line) => wrap(line, width)).join("\n")}\n`;
}

function numbered(title: string, steps: readonly string[]): readonly string[] {
  return steps.length === 0 ? [] : ["", title, ...steps.map((step, at) => `${at + 1}. ${step}`)];
}

function group(
  title: string,
  findings: readonly Finding[],
  assessment: Assessment,
  reportTexts: ReportTexts,
): readonly string[] {
  if (findings.length === 0) return [];
  return [
    "",
    `${title} (${findings.length})`,
    ...findings.flatMap((finding) => lines(finding, assessment, reportTexts)),
  ];
}

function lines(finding: Finding, assessment: Assessment, reportTexts: ReportTexts): readonly string[] {
  const { texts } = reportTexts;
  const { words } = texts;
  const said = inWords(finding, reportTexts);
  const waived = finding.waiver === null ? "" : ` [${words.waivedUntil} ${finding.waiver.until}]`;
  return [
    `- ${texts.levels[finding.level]}: ${finding.check}${waived}`,
    `    ${said.question}`,
    ...said.remarks.map(({ says, places }) => {
      const more = places.length > 2 ? ` … ${places.length - 2} ${words.more}` : "";
      return `    ${places.slice(0, 2).join(", ")}${more}: ${oneLine(says)}`;
    }),
    ...(finding.outcome === "not-declared" ? [] : [`    ${words.ask}: ${said.ask}`]),
    `    ${words.evidence}: ${oneLine(said.evidence)}`,
    `    ${words.source}: ${said.sources.join("; ")}`,
    ...voidWaivers(finding, assessment, texts).map((told) => `    ${oneLine(told)}`),
    ...(finding.binding ? [`    ${words.binding}`] : []),
  ];
}

/** Breaks a line at spaces and keeps its indent; what follows a mark (`- `, `1. `) hangs under its text. */
function wrap(line: string, width: number): readonly string[] {
  const indent = /^ */.exec(line)?.[0] ?? "";
  const hang = " ".repeat(/^ *(- |\d+\. )?/.exec(line)?.[0].length ?? 0);
  const out: string[] = [];
  let current = "";
  for (const word of line.slice(indent.length).split(" ")) {
    const before = out.length === 0 ? indent : hang;
    if (current !== "" && before.length + current.length + 1 + word.length > width) {
      out.push(before + current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...out, (out.length === 0 ? indent : hang) + current];
}
