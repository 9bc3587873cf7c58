export {
  assessProgram,
  type ClauseFinding,
  type ClauseStatus,
  clauseStatuses,
  type ProgramAssessment,
} from "./assess-program.js";
export {
  type AuditAnswer,
  type AuditArea,
  type AuditDiff,
  type AuditFinding,
  type AuditQuestion,
  auditDiff,
  auditFindings,
  auditQuestions,
  type PrivacyAudit,
} from "./audit.js";
export type { Carrier, Clause } from "./clause.js";
export { clauseSource, clauses } from "./clauses.js";
export {
  type CommunicationPlan,
  type MediaInquiry,
  type MediaRoute,
  mediaRoute,
  type PlanGap,
  planGaps,
} from "./communication.js";
export { type DueDate, dueDates } from "./due-dates.js";
export type { EvidenceEntry, ProgramEvidence } from "./evidence.js";
export { actingFor, type Holder, holders, type SoftwareRole, softwareRoles } from "./holder.js";
export type { RequirementFinding } from "./judge.js";
export { type ProgramResult, parseProgram } from "./parse-program.js";
export { programSchema } from "./program-schema.js";
export {
  evidenceKinds,
  type Group,
  groups,
  type ProgramEvidenceKind,
  type Recurrence,
  type Requirement,
} from "./requirement.js";
