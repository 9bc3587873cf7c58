export {
  assessProgram,
  type ClauseFinding,
  type ClauseStatus,
  clauseStatuses,
  type ProgramAssessment,
} from "./assess-program.js";
export {
  type AuditAnswer,
  type AuditAnswers,
  type AuditArea,
  type AuditCheck,
  type AuditQuestion,
  auditAnswers,
  auditQuestions,
  type CheckStatus,
  checkStatuses,
  type PrivacyAudit,
  type RiskScore,
} from "./audit/audit.js";
export { auditSchema } from "./audit/audit-schema.js";
export { type AuditDiff, auditDiff } from "./audit/diff.js";
export { auditEvidence } from "./audit/evidence.js";
export { type AuditFinding, type AuditSeverity, auditFindings, auditSeverities } from "./audit/findings.js";
export { type AuditResult, parseAudit } from "./audit/parse-audit.js";
export { type PublicArea, type PublicAudit, publicEdition } from "./audit/public-edition.js";
export {
  type AuditPhase,
  type AuditPlace,
  auditPhases,
  auditPlaces,
  auditTemplate,
} from "./audit/questionnaire.js";
export type { Carrier, Clause } from "./clause.js";
export { clauseSource, clauses } from "./clauses.js";
export { type Breach, type BreachStep, breachSteps } from "./communication/breach.js";
export { planContacts } from "./communication/contacts.js";
export { planEvidence } from "./communication/evidence.js";
export {
  type MediaInquiry,
  type MediaRoute,
  type MediaSubject,
  mediaRoute,
} from "./communication/media-route.js";
export {
  type MediaPreset,
  type MediaRules,
  type MediaTopic,
  mediaPresets,
  mediaTopics,
  type SpeakerRule,
} from "./communication/media-rules.js";
export { type PlanResult, parsePlan } from "./communication/parse-plan.js";
export {
  type CommunicationPlan,
  type CrisisPlan,
  type DataOwner,
  type NeverSaid,
  neverSaid,
  type PlanAudience,
  type PlanContact,
  planAudiences,
  type TeamMember,
  type TeamRole,
  teamRoles,
} from "./communication/plan.js";
export { type PlanGap, planGapCodes } from "./communication/plan-gap.js";
export { planGaps } from "./communication/plan-gaps.js";
export { type PlanPart, planParts } from "./communication/plan-parts.js";
export { planSchema } from "./communication/plan-schema.js";
export { planTemplate } from "./communication/plan-template.js";
export {
  type Statement,
  type StatementStop,
  type StatementSubject,
  statementStops,
  statementSubjects,
} from "./communication/statement.js";
export { type EntryFlaw, entryFlaws } from "./declared.js";
export { type DueDate, dueDates } from "./due-dates.js";
export type { ChangeEntry, ContractEntry, EvidenceEntry, ProgramEvidence } from "./evidence.js";
export {
  type EvidenceRule,
  evidenceRules,
  type NeededField,
  type PublishedRecurrence,
  type VacancyRule,
} from "./evidence-rules.js";
export { actingFor, type Holder, holders, type SoftwareRole, softwareRoles } from "./holder.js";
export { type ProgramResult, parseProgram } from "./parse-program.js";
export { contactEvidence, disposalEvidence, inventoryEvidence, scheduleEvidence, vendorEvidence } from "./plugs.js";
export { programSchema } from "./program-schema.js";
export type { EvidenceRemark } from "./remarks.js";
export {
  type ChangeKind,
  changeKinds,
  evidenceKinds,
  type Group,
  groups,
  type InventoryList,
  inventories,
  type Office,
  offices,
  type Period,
  type ProgramEvidenceKind,
  type Recurrence,
  type Requirement,
} from "./requirement.js";
export type { RequirementFinding, WhatWouldMeetIt } from "./requirement-finding.js";
export { type ResponseMatrixOptions, type ResponseRow, responseMatrix } from "./response-matrix.js";
export { type ProgramSourceKey, programSources } from "./sources.js";
export { describeRemark, describeRequirement, type ProgramTexts, programTexts } from "./texts.js";
