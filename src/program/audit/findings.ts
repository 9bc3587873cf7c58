import { freezeData } from "../../internal/freeze.js";
import {
  type AuditAnswer,
  type AuditArea,
  type AuditCheck,
  type AuditQuestion,
  auditQuestions,
  type CheckStatus,
  type PrivacyAudit,
} from "./audit.js";

/** How grave a finding is, gravest first. Ours, from the answer and how sensitive the data is. */
export const auditSeverities = ["high", "medium", "low"] as const;

/** Names how grave a finding is. */
export type AuditSeverity = (typeof auditSeverities)[number];

/** Something that the audit found. */
export interface AuditFinding {
  readonly area: string;
  readonly of: "library" | "third-party";
  readonly question: AuditQuestion;
  /** The item of a checklist it comes from; `null` where it answers the question itself. */
  readonly check: string | null;
  readonly answer: Exclude<AuditAnswer, "good" | "does-not-apply">;
  readonly severity: AuditSeverity;
  /** The clauses that it is about. */
  readonly clauses: readonly string[];
  /** What to do. */
  readonly action: string;
  /** Who may change it. */
  readonly authority: "administrators" | "governing-body";
  /** Who has to act; `null` where nobody is named. */
  readonly owner: string | null;
  /** The calendar day by which it shall be mended; `null` where none is set. */
  readonly due: string | null;
}

/** What to do where a question is not well answered. */
export const auditActions = {
  what: "List what is kept, field by field.",
  why: "Say what it is needed for, and stop collecting what is not.",
  how: "Tell patrons, and give them the choice.",
  access: "Leave access to those who need it.",
  storage: "Set how long it is kept, and dispose of the rest.",
  practice: "Bring it up to current good practice.",
} as const satisfies { readonly [question in AuditQuestion]: string };

/** What a question is about. */
const clausesOf: { readonly [question in AuditQuestion]: readonly string[] } = {
  what: ["AD-7.3"],
  why: ["AD-6.1", "AD-7.3"],
  how: ["AD-13"],
  access: ["AD-7.5.2"],
  storage: ["AD-7.4"],
  practice: ["AD-6.1"],
};

const answerOf: { readonly [status in CheckStatus]: AuditAnswer } = {
  met: "good",
  partial: "partly",
  "not-met": "not",
  "not-applicable": "does-not-apply",
  unknown: "unknown",
};

/**
 * What an audit found, gravest first: every question that is not well answered or that nobody answered, of the library
 * and again of third parties, and every item of a checklist that is not met. A place of which nobody says that no third
 * party has a part in it is asked about third parties too. Silence is never a good answer, and data that nobody
 * classified counts as sensitive.
 *
 * @example
 * ```ts
 * import { auditFindings } from "patron-privacy/program";
 *
 * const all = { what: "good", why: "good", how: "good", access: "partly", storage: "good" } as const;
 * const audit = {
 *   id: "2026", on: "2026-10-01", lead: "privacy-officer",
 *   areas: [{ id: "ils", title: "ILS", library: all, thirdParty: "none" }],
 * } as const;
 * auditFindings(audit).map(({ question, answer, severity }) => `${question} ${answer} ${severity}`); // => ["practice unknown high", "access partly medium"]
 * ```
 */
export function auditFindings({ areas }: PrivacyAudit): readonly AuditFinding[] {
  const rank = ({ severity }: AuditFinding) => auditSeverities.indexOf(severity);
  return freezeData(areas.flatMap(findingsOf).sort((one, other) => rank(one) - rank(other)));
}

function findingsOf(area: AuditArea): readonly AuditFinding[] {
  const { library, thirdParty = {}, checks = [] } = area;
  const asked = Object.keys(auditQuestions) as AuditQuestion[]; // keys of a const object
  const parties = [
    ["library", library],
    ...(thirdParty === "none" ? [] : [["third-party", thirdParty] as const]),
  ] as const;
  return [
    ...parties.flatMap(([of, answers]) =>
      asked.flatMap((question) => findingOn(area, of, question, answers[question] ?? "unknown")),
    ),
    ...checks.flatMap((check) => findingOn(area, "library", "practice", answerOf[check.status], check)),
  ];
}

function findingOn(
  area: AuditArea,
  of: AuditFinding["of"],
  question: AuditQuestion,
  answer: AuditAnswer,
  check?: AuditCheck,
): readonly AuditFinding[] {
  if (answer === "good" || answer === "does-not-apply") return [];
  const clauses = clausesOf[question];
  return [
    {
      area: area.id,
      of,
      question,
      check: check?.item ?? null,
      answer,
      severity: severityOf(answer, area),
      clauses: of === "third-party" ? [...clauses, "AD-5"] : clauses,
      action: answer === "unknown" ? `Find out: ${auditQuestions[question]}` : auditActions[question],
      // what patrons are told and why data is kept at all is policy
      authority: question === "why" || question === "how" ? "governing-body" : "administrators",
      owner: check?.owner ?? area.owner ?? null,
      due: check?.due ?? null,
    },
  ];
}

function severityOf(answer: AuditFinding["answer"], { classification, risk = [] }: AuditArea): AuditSeverity {
  const worst = Math.max(0, ...risk.map(({ score }) => score));
  const sensitive =
    classification === undefined || classification === "critical" || classification === "high" || worst >= 4;
  if (answer === "partly") return sensitive ? "medium" : "low";
  return sensitive ? "high" : "medium";
}
