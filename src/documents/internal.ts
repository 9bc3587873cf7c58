import { freezeData } from "../internal/freeze.js";
import type { ProgramAssessment } from "../program/assess-program.js";
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

/** How many clauses stand how. */
export function countsOf(source: DocumentSource, { counts }: ProgramAssessment): string {
  const { statuses } = textsOf(source);
  const parts = Object.entries(counts).map(
    ([status, count]) => `${count} ${statuses[status as keyof typeof statuses]}`,
  ); // the counts are by status
  return `${parts.join(", ")}.`;
}

/** The clauses that are open. */
export function openIn(source: DocumentSource, { findings }: ProgramAssessment): readonly Sentence[] {
  const { statuses, clauses } = textsOf(source);
  return findings
    .filter(({ status }) => status === "not-met" || status === "stale" || status === "not-declared")
    .map(({ clause, status, says }) => sentence(`${clause} ${clauses[clause] ?? says} — ${statuses[status]}`, clause));
}
