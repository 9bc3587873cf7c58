import { freezeData } from "../policy/freeze.js";
import type { ProgramAssessment } from "../program/assess-program.js";
import type { PrivacyAudit } from "../program/audit/audit.js";
import type { AuditDiff } from "../program/audit/diff.js";
import { auditFindings } from "../program/audit/findings.js";
import type { DueDate } from "../program/due-dates.js";
import type { LibraryDocument, Sentence } from "./document.js";
import {
  type DocumentSource,
  decisionOn,
  framed,
  officerWithoutPaper,
  reasonsOf,
  sentence,
  stranger,
  textsOf,
  wordsOf,
} from "./source.js";

/** The form by which supervisors report flaws to the Privacy Officer (clause SU-3). It asks for no patron data. */
export function flawReport(source: DocumentSource): LibraryDocument {
  const { flaw } = textsOf(source);
  const { people, posts = {} } = source.organization;
  const { privacyOfficer } = posts;
  const officers = Object.values(people)
    .filter(({ positions }) => privacyOfficer !== undefined && positions.includes(privacyOfficer))
    .map(({ name }) => name)
    .sort();
  const to = officers.length === 0 ? [] : [sentence(`${flaw.to} ${officers.join(", ")}.`, "SU-3", "organization")];
  return freezeData(
    framed(source, "flaw-report", flaw.title, [
      { kind: "sentences", sentences: [sentence(flaw.intro, "SU-3"), ...to] },
      { kind: "form", fields: flaw.fields.map((field) => sentence(field, "SU-3")) },
    ]),
  );
}

/** A brief for the governing body (clause AD-3): the law, where the programme stands, what is due, what is asked. */
export function boardBrief(
  source: DocumentSource,
  { assessment, due }: { readonly assessment: ProgramAssessment; readonly due: readonly DueDate[] },
): LibraryDocument {
  const { brief, evidence, skeleton } = textsOf(source);
  const law = decisionOn(source, stranger);
  const open = openIn(source, assessment).slice(0, 10);
  return freezeData(
    framed(
      source,
      "board-brief",
      brief.title,
      [
        { kind: "heading", text: brief.law },
        { kind: "list", sentences: reasonsOf(source, law) },
        { kind: "heading", text: brief.answers },
        {
          kind: "sentences",
          sentences: [
            sentence(`${skeleton.mayAnswer} ${answerersOf(source)}.`, "AD-7.5.2"),
            sentence(brief.respect, "GB-5"),
          ],
        },
        { kind: "heading", text: brief.programme },
        { kind: "sentences", sentences: [sentence(countsOf(source, assessment), "AD-6.1")] },
        { kind: "heading", text: brief.open },
        { kind: "list", sentences: open.length === 0 ? [sentence(brief.nothingOpen, "AD-6.1")] : open },
        { kind: "heading", text: brief.due },
        {
          kind: "list",
          sentences: due.slice(0, 6).map(({ evidence: kind, due: day, clauses }) => {
            const [first = "AD-3", ...more] = clauses;
            return sentence(`${day ?? brief.now}: ${evidence[kind]}`, first, ...more);
          }),
        },
        { kind: "heading", text: brief.asks },
        { kind: "list", sentences: [sentence(brief.resources, "GB-4"), sentence(brief.adopt, "GB-3", "AD-4")] },
      ],
      [law],
    ),
  );
}

/** The roles that may answer an officer, as the policy decides. */
export function answerersOf(source: DocumentSource): string {
  const { answerableBy } = decisionOn(source, officerWithoutPaper);
  return answerableBy.map((role) => wordsOf(source).facts.handler.values[role]?.[0] ?? role).join(", ");
}

/** A report of a privacy audit (clause AD-6): what the programme comes to, what was found, what changed. */
export function auditReport(
  source: DocumentSource,
  {
    assessment,
    audit,
    diff,
  }: { readonly assessment: ProgramAssessment; readonly audit: PrivacyAudit; readonly diff?: AuditDiff },
): LibraryDocument {
  const { audit: words } = textsOf(source);
  const title = (id: string) => audit.areas.find((area) => area.id === id)?.title ?? id;
  const findings = auditFindings(audit).map(({ area, of, question, check, answer, severity, owner, due, clauses }) => {
    const who = [owner, due === null ? null : `${words.due} ${due}`].filter((part) => part !== null).join(", ");
    const item = check === null ? "" : ` ${check}:`;
    return sentence(
      `${words.severities[severity]}: ${title(area)}, ${words.of[of]}: ${words.questions[question]}${item} ${words.answers[answer]}${who === "" ? "" : ` (${who})`}`,
      "declared",
      ...clauses,
    );
  });
  return freezeData(
    framed(source, "audit-report", `${words.title} ${audit.on}`, [
      { kind: "sentences", sentences: [sentence(`${words.lead} ${audit.lead}.`, "AD-6", "declared")] },
      { kind: "heading", text: words.conclusion },
      {
        kind: "sentences",
        sentences: [sentence(countsOf(source, assessment), "AD-6.1"), sentence(words.limit, "AD-6")],
      },
      { kind: "heading", text: words.open },
      { kind: "list", sentences: openIn(source, assessment) },
      { kind: "heading", text: words.findings },
      { kind: "list", sentences: findings.length === 0 ? [sentence(words.nothingFound, "AD-6")] : findings },
      ...(diff === undefined
        ? []
        : ([
            { kind: "heading", text: words.changes },
            { kind: "list", sentences: changesOf(source, diff, title) },
          ] as const)),
    ]),
  );
}

function changesOf(source: DocumentSource, diff: AuditDiff, title: (id: string) => string): readonly Sentence[] {
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

function countsOf(source: DocumentSource, { counts }: ProgramAssessment): string {
  const { statuses } = textsOf(source);
  const parts = Object.entries(counts).map(
    ([status, count]) => `${count} ${statuses[status as keyof typeof statuses]}`,
  ); // the counts are by status
  return `${parts.join(", ")}.`;
}

function openIn(source: DocumentSource, { findings }: ProgramAssessment): readonly Sentence[] {
  const { statuses, clauses } = textsOf(source);
  return findings
    .filter(({ status }) => status === "not-met" || status === "stale" || status === "not-declared")
    .map(({ clause, status, says }) => sentence(`${clause} ${clauses[clause] ?? says} — ${statuses[status]}`, clause));
}
