export type { Applicability } from "./applicability.js";
export type { AppliedLimit } from "./applied-limits.js";
export { type Assessable, assessDeclaration, isAcceptable } from "./assess-declaration.js";
export {
  type Assessment,
  type AssessmentCaveat,
  type AssessOptions,
  assessmentCaveats,
  type Conclusion,
  conclusions,
  type Finding,
  type OutcomeCounts,
} from "./assessment.js";
export { type CheckText, checkTexts } from "./check-texts.js";
export { quasiIdentifiers } from "./checks/retention.js";
export { type Check, type CheckCitation, type CheckId, type CheckSection, checkSections, checks } from "./checks.js";
export { type ContradictionId, contradictionIds } from "./contradictions.js";
export type {
  Client,
  CollectedElement,
  Copy,
  Declaration,
  DeclarationDraft,
  DeclaredContract,
  DeclaredData,
  DeclaredInterfaces,
  DeclaredPolicy,
  DeclaredProcurement,
  DeclaredProduct,
  DeclaredRetention,
  DeclaredRetentionRules,
  DeclaredRules,
  DeclaredSharing,
  DeclaredVendor,
  Entry,
  Evidence,
  FactoryDefault,
  Feature,
  LoanHistoryFeature,
  Log,
  ReceivingInterface,
  Recipient,
  SchemaField,
  SsoAttribute,
  Stated,
  WithEvidence,
} from "./declaration.js";
export {
  type AssessOptionsIssue,
  type DeclarationIssue,
  describeAssessOptionsIssue,
  describeDeclarationIssue,
} from "./declaration-issue.js";
export { declarationSchema } from "./declaration-schema.js";
export { type DeclarationResult, defineDeclaration } from "./define-declaration.js";
export { type PublishedInstrument, publishedInstruments } from "./instruments.js";
export { type Limit, type Outcome, outcomes, type Point, type PointCode, pointCodes, type Shown } from "./judgement.js";
export {
  defaultLimits,
  type LibraryLimits,
  type LimitName,
  type OwnLimit,
  type RetentionLimit,
} from "./limits.js";
export { type NisoPrinciple, nisoPrinciples } from "./niso.js";
export { assessOptionsSchema } from "./options-schema.js";
export { type AssessOptionsResult, parseAssessOptions } from "./parse-assess-options.js";
export { parseDeclaration } from "./parse-declaration.js";
export type { FindingInWords, Remark, ReportOptions, ReportTexts } from "./report.js";
export {
  type RetentionPlace,
  type RetentionRow,
  type RetentionVerdict,
  retentionPlaces,
  retentionRows,
  retentionVerdicts,
} from "./retention.js";
export {
  type ContractSource,
  type ContractSourceKey,
  contractSources,
  type SourceStrength,
  sourceStrengths,
} from "./sources.js";
export { type ContractTexts, contractTexts } from "./texts.js";
export { toJson, type VendorReport } from "./to-json.js";
export { toMarkdown } from "./to-markdown.js";
export {
  type SarifLocation,
  type SarifLog,
  type SarifMessage,
  type SarifOptions,
  type SarifResult,
  type SarifRule,
  toSarif,
} from "./to-sarif.js";
export { type TextReportOptions, toText } from "./to-text.js";
export { type Applies, hasTrait, type Trait, traits } from "./traits.js";
export { byNisoPrinciple, bySection, type ThreeLevels, threeLevels, type View } from "./views.js";
export * from "./vocabulary.js";
export { type JudgedWaiver, type Waiver, type WaiverStatus, waiverStatuses } from "./waivers.js";
