import type { AppliedLimit } from "./applied-limits.js";
import type { Assessment, Finding, OutcomeCounts } from "./assessment.js";
import { checks } from "./checks.js";
import { outcomes } from "./judgement.js";
import { plain, section, table } from "./markdown-text.js";
import { inWords, type ReportTexts, shown, withOutcome } from "./report.js";
import type { RetentionRow } from "./retention.js";
import type { ContractTexts } from "./texts.js";
import { byNisoPrinciple, bySection, type ThreeLevels } from "./views.js";

/** How many words of a list stand in a cell; the JSON report has all. */
const inCell = 8;

/** How many checks came to what. */
export function figures(assessment: Assessment, { texts }: ReportTexts): string {
  const { words } = texts;
  const { must, should, all } = assessment.counts;
  const row = (label: string, counts: OutcomeCounts) => [
    label,
    ...outcomes.map((outcome) => String(counts[outcome])),
    String(counts.waived),
    String(counts.weak),
  ];
  return section(
    words.counts,
    table(
      ["", ...outcomes.map((outcome) => texts.outcomes[outcome]), words.figuresWaived, words.figuresWeak],
      [
        row(texts.levels.must, must),
        row(texts.levels.should, should),
        row(`**${words.all}**`, all),
        ...bySection(assessment).map(({ section: name, counts }) => row(texts.sections[name], counts)),
      ],
    ),
  );
}

/** Every waiver, and what becomes of it. */
export function waivers({ waivers: judged }: Assessment, { texts }: ReportTexts): string {
  const { words } = texts;
  if (judged.length === 0) return "";
  return section(
    `${words.waivers} (${judged.length})`,
    table(
      [words.check, words.status, words.until, words.reason, words.approvedBy],
      judged.map(({ waiver, status }) => [
        plain(waiver.check),
        texts.waivers[status],
        plain(waiver.until),
        plain(waiver.reason),
        plain(waiver.approvedBy ?? ""),
      ]),
    ),
  );
}

/** The limits that counted, and whose they are. */
export function limits({ limits: applied }: Assessment, { texts }: ReportTexts): string {
  const { words } = texts;
  if (applied.length === 0) return "";
  return section(
    words.limits,
    words.limitsNote,
    table(
      [words.limit, words.value, words.whose],
      applied.map((limit) => [texts.limits[limit.name], plain(cellOf(limit, texts)), texts.limitFrom[limit.from]]),
    ),
  );
}

function cellOf({ name, value }: AppliedLimit, texts: ContractTexts): string {
  if (value === null) return "–";
  if (name === "schedule") return `${shown(value, texts)} ${texts.words.rows}`;
  if (typeof value !== "object" || value.length <= inCell) return shown(value, texts);
  return `${value.slice(0, inCell).join(", ")} … (${value.length})`;
}

/** The vendor's periods beside the library's, for each element in each place. */
export function retention({ retention: rows }: Assessment, { texts }: ReportTexts): string {
  const { words } = texts;
  if (rows.length === 0) return "";
  const days = (value: RetentionRow["declaredDays"]) =>
    value === null ? "–" : value === "indefinite" ? words.indefinite : String(value);
  return section(
    words.retention,
    words.retentionNote,
    table(
      [
        words.element,
        words.place,
        words.trigger,
        words.declared,
        words.limit,
        words.minimum,
        words.source,
        words.outcome,
      ],
      rows.map((row) => [
        row.record === null ? row.element : `${row.element} (${row.record})`,
        /^(?:copies|logs)\[/.test(row.field)
          ? `${texts.places[row.place]} \`${row.field.replace(/\].*/, "]")}\``
          : texts.places[row.place],
        row.place === "log" ? "–" : plain(row.trigger ?? "–"),
        days(row.declaredDays),
        days(row.limitDays),
        row.place === "live" ? days(row.minDays) : "–",
        plain(row.source ?? "–"),
        row.verdict === "within" || row.verdict === "no-limit" || row.verdict === "not-declared"
          ? texts.verdicts[row.verdict]
          : `**${texts.verdicts[row.verdict]}**`,
      ]),
    ),
  );
}

/** What is met, and what shows it. */
export function met(assessment: Assessment, reportTexts: ReportTexts): string {
  const { texts } = reportTexts;
  const { words } = texts;
  const found = withOutcome(assessment, "met");
  if (found.length === 0) return "";
  return section(
    `${words.met} (${found.length})`,
    table(
      [words.question, words.check, words.level, words.evidence],
      found.map((finding) => {
        const { question, evidence, remarks: said } = inWords(finding, reportTexts);
        const exceptions = said.map(({ says }) => ` ${says}`).join("");
        return [`${question}${exceptions}`, `\`${finding.check}\``, texts.levels[finding.level], plain(evidence)];
      }),
    ),
  );
}

/** The assessment by the principles of NISO. */
export function principles(assessment: Assessment, { texts }: ReportTexts): string {
  const { words } = texts;
  const light = (levels: ThreeLevels | null) => (levels === null ? "–" : words[levels.light]);
  return section(
    words.views,
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
  );
}

/** What does not apply, and why. */
export function notApplicable(assessment: Assessment, reportTexts: ReportTexts): string {
  const { texts } = reportTexts;
  const { words } = texts;
  const found = withOutcome(assessment, "not-applicable");
  if (found.length === 0) return "";
  return section(
    `${words.notApplicable} (${found.length})`,
    table(
      [words.question, words.check, words.level, words.why],
      found.map((finding) => [
        inWords(finding, reportTexts).question,
        `\`${finding.check}\``,
        texts.levels[finding.level],
        whyNot(finding, texts),
      ]),
    ),
  );
}

/** What the check is for, or what the vendor says that there is not. */
function whyNot({ check, applies, points }: Finding, texts: ContractTexts): string {
  const { words } = texts;
  if (applies !== "no") return points.map(({ code }) => texts.points[code])[0] ?? "";
  const { to = [], k12, jurisdictions, notIn } = checks.find(({ id }) => id === check)?.applies ?? {};
  return [
    ...(to.length === 0 ? [] : [`${words.onlyFor} ${to.map((trait) => texts.traits[trait]).join(", ")}`]),
    ...(k12 === undefined ? [] : [words.onlySchools]),
    ...(jurisdictions === undefined ? [] : [`${words.onlyIn} ${jurisdictions.join(", ")}`]),
    ...(notIn === undefined ? [] : [`${words.notIn} ${notIn.join(", ")}`]),
  ].join("; ");
}

/** The sources of the checks that applied, each once. */
export function sources({ findings }: Assessment, { texts }: ReportTexts): string {
  const cited = findings.filter(({ outcome }) => outcome !== "not-applicable").flatMap(({ cites }) => cites);
  const once = new Map(cited.map((cite) => [cite.source, cite]));
  const lines = [...once.values()].map(({ title, url, checkedOn, note, strength }) => {
    const about = [texts.strengths[strength], ...(note === undefined ? [] : [note])].join("; ");
    const where =
      url === undefined ? "" : ` <${url}>${checkedOn === undefined ? "" : `, ${texts.words.lookedUp} ${checkedOn}`}`;
    return `- ${plain(title)} (${about})${where}`;
  });
  return section(texts.words.sources, lines.join("\n"));
}
