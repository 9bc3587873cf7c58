import { freezeData } from "../policy/freeze.js";

/** The questions that are asked of every place where patron data is, of the library and again of third parties. */
export const auditQuestions = /* @__PURE__ */ freezeData({
  what: "What is collected about patrons here?",
  why: "Why, and is it needed?",
  how: "How is it collected, and are patrons told?",
  access: "Who can see it?",
  storage: "Where is it kept, how long, and how is it disposed of?",
  practice: "Does it meet current good practice?",
} as const);

/** Names a question of an audit. */
export type AuditQuestion = keyof typeof auditQuestions;

/** How well a question is answered. */
export type AuditAnswer = "good" | "partly" | "not" | "does-not-apply" | "unknown";

/** One place where patron data is. */
export interface AuditArea {
  readonly id: string;
  readonly title: string;
  /** Of the library, and of third parties where they have a part in it. */
  readonly library: { readonly [question in AuditQuestion]?: AuditAnswer };
  readonly thirdParty?: { readonly [question in AuditQuestion]?: AuditAnswer };
  readonly owner?: string;
}

/** A privacy audit: plain data. */
export interface PrivacyAudit {
  readonly id: string;
  /** The calendar day on which it was closed. */
  readonly on: string;
  readonly lead: string;
  readonly areas: readonly AuditArea[];
}

/** Something that the audit found. */
export interface AuditFinding {
  readonly area: string;
  readonly of: "library" | "third-party";
  readonly question: AuditQuestion;
  readonly answer: Exclude<AuditAnswer, "good" | "does-not-apply">;
  /** Who has to act; `null` where nobody is named. */
  readonly owner: string | null;
}

/**
 * What an audit found: every question that is not well answered, and every one that nobody answered.
 *
 * @example
 * ```ts
 * import { auditFindings } from "patron-privacy/program";
 *
 * const all = { what: "good", why: "good", how: "good", access: "partly", storage: "good" } as const;
 * const audit = { id: "2026", on: "2026-10-01", lead: "privacy officer", areas: [{ id: "ils", title: "ILS", library: all }] };
 * auditFindings(audit).map(({ question, answer }) => `${question} ${answer}`); // => ["access partly", "practice unknown"]
 * ```
 */
export function auditFindings({ areas }: PrivacyAudit): readonly AuditFinding[] {
  const questions = Object.keys(auditQuestions) as AuditQuestion[]; // keys of a const object
  return freezeData(
    areas.flatMap(({ id, library, thirdParty, owner = null }) =>
      (["library", "third-party"] as const).flatMap((of) => {
        const answers = of === "library" ? library : thirdParty;
        if (answers === undefined) return [];
        return questions.flatMap((question): readonly AuditFinding[] => {
          const answer = answers[question] ?? "unknown";
          return answer === "good" || answer === "does-not-apply" ? [] : [{ area: id, of, question, answer, owner }];
        });
      }),
    ),
  );
}

/** What changed between two audits. */
export interface AuditDiff {
  readonly newAreas: readonly string[];
  readonly goneAreas: readonly string[];
  readonly worse: readonly AuditFinding[];
  readonly better: readonly AuditFinding[];
}

/**
 * What changed since the last audit: places that are new or gone, answers that are worse, findings that are mended.
 *
 * @example
 * ```ts
 * import { auditDiff } from "patron-privacy/program";
 *
 * const audit = (areas: readonly string[]) => ({
 *   id: "a", on: "2026-10-01", lead: "x", areas: areas.map((id) => ({ id, title: id, library: {} })),
 * });
 * auditDiff(audit(["ils"]), audit(["ils", "wifi"])).newAreas; // => ["wifi"]
 * ```
 */
export function auditDiff(before: PrivacyAudit, after: PrivacyAudit): AuditDiff {
  const ids = ({ areas }: PrivacyAudit) => areas.map(({ id }) => id);
  const key = ({ area, of, question }: AuditFinding) => `${area} ${of} ${question}`;
  const rank = (answer: AuditFinding["answer"]) => ["partly", "not", "unknown"].indexOf(answer);
  const [old, now] = [auditFindings(before), auditFindings(after)];
  const worseThan = (finding: AuditFinding, others: readonly AuditFinding[]) => {
    const other = others.find((one) => key(one) === key(finding));
    return other === undefined || rank(finding.answer) > rank(other.answer);
  };
  return freezeData({
    newAreas: ids(after).filter((id) => !ids(before).includes(id)),
    goneAreas: ids(before).filter((id) => !ids(after).includes(id)),
    worse: now.filter((finding) => ids(before).includes(finding.area) && worseThan(finding, old)),
    better: old.filter((finding) => ids(after).includes(finding.area) && worseThan(finding, now)),
  });
}
