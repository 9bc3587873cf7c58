import { freezeData } from "../../internal/freeze.js";
import type { ProgramSourceKey } from "../sources.js";
import { type AuditAnswers, auditQuestions, type PrivacyAudit } from "./audit.js";

/** A phase of an audit. */
export interface AuditPhase {
  readonly id: string;
  readonly says: string;
  readonly source: ProgramSourceKey;
}

/** The phases of an audit, in their order, from published guides. */
export const auditPhases: readonly AuditPhase[] = /* @__PURE__ */ freezeData([
  { id: "manage", says: "Do not raise the risk by auditing; act fast on what is found.", source: "oitp" },
  { id: "law", says: "Look up federal, state and local law.", source: "oitp" },
  {
    id: "policies",
    says: "Read the policies of ALA, of the parent body and of the library: lawful, consistent?",
    source: "oitp",
  },
  { id: "places", says: "Walk every place where data is.", source: "fg-frame" },
  {
    id: "questions",
    says: "Ask the six questions of each place, of the library and again of third parties.",
    source: "fg-frame",
  },
  {
    id: "classify",
    says: "Say how sensitive it is, how great the risk, what the public would think, and what notice and choice patrons have.",
    source: "oitp",
  },
  { id: "flows", says: "Draw how data is reached, kept and disposed of.", source: "oitp" },
  {
    id: "checklists",
    says: "Go through the checklists by priority: done, in part, not; and who will.",
    source: "fg-checks",
  },
  {
    id: "report",
    says: "Write down the findings for each place, with a team or one person, tasks, dates and the authority to change.",
    source: "fg-perform",
  },
  { id: "tell", says: "Tell those whom it concerns.", source: "fg-index" },
  { id: "repeat", says: "Set the next date and its lead; bring the policies up to date.", source: "fg-repeat" },
]);

/** A place to walk to in an audit. */
export interface AuditPlace {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly ProgramSourceKey[];
}

/** Places where published audits found patron data. A library has others: only walking finds them. */
export const auditPlaces: readonly AuditPlace[] = /* @__PURE__ */ freezeData([
  { id: "ils", title: "The library system", sources: ["fg-frame", "sjpl"] },
  { id: "volunteers", title: "Volunteers and their paperwork", sources: ["fg-frame", "sjpl"] },
  { id: "social-media", title: "Social media", sources: ["fg-frame"] },
  { id: "learning-analytics", title: "Learning analytics", sources: ["fg-frame"] },
  { id: "web", title: "The web site", sources: ["fg-frame", "sjpl"] },
  { id: "dashboards", title: "Dashboards and reports", sources: ["fg-frame"] },
  { id: "it", title: "Information technology", sources: ["sjpl"] },
  { id: "marketing", title: "Marketing", sources: ["sjpl"] },
  { id: "literacy", title: "Literacy and other programmes", sources: ["sjpl"] },
  { id: "security", title: "Security and cameras", sources: ["sjpl"] },
  { id: "technical-services", title: "Technical services", sources: ["sjpl"] },
  { id: "ad-hoc-lists", title: "Lists made for the day, such as reading groups", sources: ["sfpl-audit"] },
]);

/**
 * A questionnaire to fill in (clause AD-6): every place with the six questions, asked of the library and again of third
 * parties, all of them `unknown` until somebody answers.
 *
 * @example
 * ```ts
 * import { auditFindings, auditTemplate } from "patron-privacy/program";
 *
 * const audit = auditTemplate({ id: "2026", on: "2026-11-24", lead: "privacy-officer", places: [{ id: "ils", title: "ILS" }] });
 * auditFindings(audit).length; // => 12
 * ```
 */
export function auditTemplate({
  id,
  on,
  lead,
  places = auditPlaces,
}: Pick<PrivacyAudit, "id" | "on" | "lead"> & {
  /** Where to look; the places of published audits where it is left out. */
  readonly places?: readonly Pick<AuditPlace, "id" | "title">[];
}): PrivacyAudit {
  const open = (): AuditAnswers =>
    Object.fromEntries(Object.keys(auditQuestions).map((question) => [question, "unknown"]));
  return freezeData({
    id,
    on,
    lead,
    areas: places.map(({ id: place, title }) => ({ id: place, title, library: open(), thirdParty: open() })),
  });
}
