import { freezeData } from "../policy/freeze.js";
import { procedureTables } from "../procedure/tables.js";
import type { ProgramAssessment } from "../program/assess-program.js";
import { auditQuestions, type PrivacyAudit } from "../program/audit/audit.js";
import type { AuditDiff } from "../program/audit/diff.js";
import { auditFindings } from "../program/audit/findings.js";
import type { DueDate } from "../program/due-dates.js";
import type { LibraryDocument, Sentence } from "./document.js";
import { type DocumentSource, decisionOn, framed, sentence, textsOf } from "./source.js";

/** The form by which supervisors report flaws to the Privacy Officer (clause SU-3). It asks for no patron data. */
export function flawReport(source: DocumentSource): LibraryDocument {
  const { flaw } = textsOf(source);
  return freezeData(
    framed(source, "flaw-report", flaw.title, [
      { kind: "sentences", sentences: [sentence(flaw.intro, "SU-3")] },
      { kind: "form", fields: flaw.fields.map((field) => sentence(field, "SU-3")) },
    ]),
  );
}

/** A brief for the governing body (clause AD-3): the law, where the programme stands, what is due, what is asked. */
export function boardBrief(
  source: DocumentSource,
  { assessment, due }: { readonly assessment: ProgramAssessment; readonly due: readonly DueDate[] },
): LibraryDocument {
  const { brief } = textsOf(source);
  const law = decisionOn(source, {
    requester: "member-of-public",
    standing: "refuted",
    instrument: "oral-request-no-process",
  });
  const counts = Object.entries(assessment.counts).map(([status, count]) => `${count} ${status}`);
  return freezeData(
    framed(source, "board-brief", brief.title, [
      { kind: "heading", text: brief.law },
      { kind: "list", sentences: law.reasons.map(({ says, rule }) => sentence(says, rule)) },
      { kind: "heading", text: brief.programme },
      { kind: "sentences", sentences: [sentence(`${counts.join(", ")}.`, "AD-6.1")] },
      { kind: "list", sentences: open(assessment).slice(0, 12) },
      { kind: "heading", text: brief.due },
      {
        kind: "list",
        sentences: due
          .slice(0, 8)
          .map(({ evidence, due: day, clauses }) =>
            sentence(`${day ?? "now"}: ${evidence}`, clauses[0] ?? "AD-3", ...clauses.slice(1)),
          ),
      },
      { kind: "heading", text: brief.asks },
      { kind: "sentences", sentences: [sentence(brief.resources, "GB-4", "GB-5")] },
    ]),
  );
}

/** A skeleton of a policy with its open choices (clause AD-4); never a finished policy. */
export function policySkeleton(source: DocumentSource): LibraryDocument {
  const { skeleton } = textsOf(source);
  const { sections } = skeleton;
  const law = decisionOn(source, {
    requester: "member-of-public",
    standing: "refuted",
    instrument: "oral-request-no-process",
  });
  const { answerableBy } = law;
  const desk = procedureTables.find(({ procedure }) => procedure === "desk")?.steps ?? [];
  const choice = (text: string, ...from: readonly [string, ...string[]]) => sentence(`[ ${text} ]`, ...from);
  return freezeData(
    framed(source, "policy-skeleton", skeleton.title, [
      { kind: "sentences", sentences: [sentence(skeleton.intro, "AD-4")] },
      { kind: "heading", text: sections.definitions },
      {
        kind: "list",
        sentences: [
          choice("what is patron information; say that it covers use, questions and presence", "AD-7.1"),
          choice("what is confidentiality, what is privacy", "AD-7.1"),
        ],
      },
      { kind: "heading", text: sections.rule },
      { kind: "list", sentences: law.reasons.map(({ says, rule }) => sentence(says, rule)) },
      { kind: "heading", text: sections.answers },
      {
        kind: "list",
        sentences: [
          sentence(`May answer: ${answerableBy.join(", ")}.`, "AD-7.5.2"),
          choice("who else, in writing, in whose absence, until when", "AD-8"),
          choice("whether the Library Privacy Officer answers or only trains", "AD-9"),
        ],
      },
      { kind: "heading", text: sections.informal },
      {
        kind: "list",
        sentences: ["in person", "by phone", "electronically"].map((channel) =>
          choice(`how identity is shown ${channel}, and how much is then said`, "AD-7.6.1.1"),
        ),
      },
      { kind: "heading", text: sections.papers },
      {
        kind: "steps",
        sentences: desk.map(({ id, says, cites }) => sentence(says, id, ...cites.map(({ source: key }) => key))),
      },
      {
        kind: "list",
        sentences: [
          choice(
            "whether officers are led to a private room or kept in public space: published policies disagree",
            "desk-5",
          ),
          choice("who is called when the director cannot be reached", "AD-7.5.1"),
        ],
      },
      { kind: "heading", text: sections.retention },
      {
        kind: "list",
        sentences: [choice("how long each kind of record is kept, from which event, and who deletes it", "AD-7.4")],
      },
      { kind: "heading", text: sections.vendors },
      { kind: "list", sentences: [choice("what vendors must promise, and who checks it at each renewal", "AD-5")] },
      { kind: "heading", text: sections.review },
      { kind: "list", sentences: [choice("how often this policy is looked at again", "GB-3")] },
    ]),
  );
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
  const findings = auditFindings(audit).map(({ area, of, question, answer, owner }) =>
    sentence(
      `${title(area)}, ${of}: ${auditQuestions[question]} ${answer}${owner === null ? "" : ` (${owner})`}`,
      "AD-6",
      "declared",
    ),
  );
  const changes: readonly Sentence[] =
    diff === undefined
      ? []
      : [
          ...diff.newAreas.map((id) => sentence(`New: ${title(id)}`, "declared")),
          ...diff.goneAreas.map((id) => sentence(`Gone: ${id}`, "declared")),
          ...diff.worse.map(({ area, question }) =>
            sentence(`Worse: ${title(area)}. ${auditQuestions[question]}`, "declared"),
          ),
          ...diff.better.map(({ area, question }) =>
            sentence(`Better: ${title(area)}. ${auditQuestions[question]}`, "declared"),
          ),
        ];
  return freezeData(
    framed(source, "audit-report", `${words.title} ${audit.on}`, [
      { kind: "heading", text: words.conclusion },
      {
        kind: "sentences",
        sentences: [
          sentence(
            `${Object.entries(assessment.counts)
              .map(([status, count]) => `${count} ${status}`)
              .join(", ")}.`,
            "AD-6.1",
          ),
          sentence(words.limit, "AD-6"),
        ],
      },
      { kind: "heading", text: words.open },
      { kind: "list", sentences: open(assessment) },
      { kind: "heading", text: words.findings },
      { kind: "list", sentences: findings },
      ...(changes.length === 0
        ? []
        : ([
            { kind: "heading", text: words.changes },
            { kind: "list", sentences: changes },
          ] as const)),
    ]),
  );
}

function open({ findings }: ProgramAssessment): readonly Sentence[] {
  return findings
    .filter(({ status }) => status === "not-met" || status === "stale" || status === "not-declared")
    .map(({ clause, status, says }) => sentence(`${says} ${status}.`, clause));
}
