import { freezeData } from "../internal/freeze.js";
import type { ProgramAssessment } from "../program/assess-program.js";
import type { PrivacyAudit } from "../program/audit/audit.js";
import type { AuditDiff } from "../program/audit/diff.js";
import { type AuditFinding, auditFindings } from "../program/audit/findings.js";
import type { Block, LibraryDocument, Sentence } from "./document.js";
import { countsOf, openIn } from "./internal.js";
import { type DocumentSource, framed, sentence, textsOf } from "./source.js";

/** What an audit report is made from. */
export interface AuditReportParts {
  readonly audit: PrivacyAudit;
  /** Where the programme stands. */
  readonly assessment?: ProgramAssessment;
  /** What changed since the audit before. */
  readonly diff?: AuditDiff;
  /** For the public: what was looked at and what will be done; nothing that would help an attacker, and no names. */
  readonly edition?: "library" | "public";
}

/**
 * A report of a privacy audit (clause AD-6): where the programme stands, what was found, how grave it is, what to do,
 * who may change it, who acts by when, and what changed.
 */
export function auditReport(source: DocumentSource, parts: AuditReportParts): LibraryDocument {
  const { audit: words } = textsOf(source);
  const { audit, edition = "library" } = parts;
  const body = edition === "public" ? forThePublic(source, audit) : forTheLibrary(source, parts);
  return freezeData(framed(source, "audit-report", `${words.title} ${audit.on}`, body));
}

type Title = (id: string) => string;

const titlesOf =
  ({ areas }: PrivacyAudit): Title =>
  (id) =>
    areas.find((area) => area.id === id)?.title ?? id;

function forTheLibrary(source: DocumentSource, { audit, assessment, diff }: AuditReportParts): readonly Block[] {
  const { audit: words } = textsOf(source);
  const title = titlesOf(audit);
  const found = auditFindings(audit);
  return [
    { kind: "sentences", sentences: [sentence(`${words.lead} ${audit.lead}.`, "AD-6", "declared")] },
    ...(assessment === undefined
      ? []
      : ([
          { kind: "heading", text: words.conclusion },
          { kind: "sentences", sentences: [sentence(countsOf(source, assessment), "AD-6.1")] },
          { kind: "heading", text: words.open },
          { kind: "list", sentences: openIn(source, assessment) },
        ] as const)),
    { kind: "heading", text: words.findings },
    { kind: "sentences", sentences: [sentence(words.limit, "AD-6")] },
    found.length === 0
      ? { kind: "list", sentences: [sentence(words.nothingFound, "AD-6")] }
      : { kind: "table", columns: words.columns, rows: found.map((one) => rowOf(source, one, title)) },
    ...(diff === undefined
      ? []
      : ([
          { kind: "heading", text: words.changes },
          { kind: "list", sentences: changesOf(source, diff, title) },
        ] as const)),
  ];
}

function rowOf(source: DocumentSource, finding: AuditFinding, title: Title): readonly Sentence[] {
  const { audit: words } = textsOf(source);
  const { area, of, question, check, answer, severity, authority, owner, due, clauses } = finding;
  const [first = "AD-6", ...more] = clauses;
  const cell = (text: string) => sentence(text, first, ...more, "declared");
  return [
    cell(words.severities[severity]),
    cell(`${title(area)}, ${words.of[of]}: ${check ?? words.questions[question]} ${words.answers[answer]}`),
    cell(actionOf(source, finding)),
    cell(words.authorities[authority]),
    cell(`${owner ?? words.nobody}, ${due === null ? words.noDay : `${words.due} ${due}`}`),
    cell(clauses.join(", ")),
  ];
}

function actionOf(source: DocumentSource, { question, answer }: AuditFinding): string {
  const { audit: words } = textsOf(source);
  return answer === "unknown" ? `${words.findOut} ${words.questions[question]}` : words.actions[question];
}

function forThePublic(source: DocumentSource, audit: PrivacyAudit): readonly Block[] {
  const { audit: words } = textsOf(source);
  const found = auditFindings(audit);
  return [
    { kind: "sentences", sentences: [sentence(words.publicIntro, "AD-6")] },
    ...audit.areas.flatMap(({ id, title }): readonly Block[] => {
      const plans = new Set(found.filter(({ area }) => area === id).map((one) => actionOf(source, one)));
      const sentences = [...plans].sort().map((plan) => sentence(plan, "AD-6", "declared"));
      return [
        { kind: "heading", text: title },
        { kind: "list", sentences: sentences.length === 0 ? [sentence(words.nothingFound, "AD-6")] : sentences },
      ];
    }),
  ];
}

function changesOf(source: DocumentSource, diff: AuditDiff, title: Title): readonly Sentence[] {
  const { audit: words } = textsOf(source);
  const changed = (label: string, what: string) => sentence(`${label} ${what}`, "declared");
  const answers = (label: string, found: AuditDiff["worse"]) =>
    found.map(({ area, question }) => changed(label, `${title(area)}. ${words.questions[question]}`));
  return [
    ...diff.newAreas.map((id) => changed(words.added, title(id))),
    ...diff.goneAreas.map((id) => changed(words.gone, id)),
    ...diff.newSystems.map((system) => changed(words.added, system)),
    ...diff.goneSystems.map((system) => changed(words.gone, system)),
    ...diff.newFields.map(({ area, fields }) => changed(words.added, `${title(area)}: ${fields.join(", ")}`)),
    ...diff.newThirdParties.map((id) => changed(words.added, `${title(id)}, ${words.of["third-party"]}`)),
    ...answers(words.worse, diff.worse),
    ...answers(words.better, diff.better),
  ];
}
