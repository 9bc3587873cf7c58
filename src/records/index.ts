export type { Key } from "../internal/key-text.js";
export { ageOn } from "./age-on.js";
export {
  type Classification,
  type ClassifiedField,
  classify,
  type UnclassifiedField,
  type UnclassifiedWhy,
} from "./classify.js";
export type { JsonValue } from "./copy.js";
export { defineFieldMap, type FieldMapResult } from "./define-field-map.js";
export {
  type DatesEvent,
  type EmbedDraft,
  type FieldByNeighbour,
  type FieldCase,
  type FieldDraft,
  type FieldMap,
  type FieldMapDraft,
  type FieldMark,
  fieldMarks,
  isFieldMap,
  type MappedField,
  type Past,
  type PastTest,
  type RetentionUse,
  type StatedField,
  type StatesFact,
} from "./field-map.js";
export { type FieldmapperClasses, namedFieldmapperObject } from "./formats/fieldmapper-object.js";
export { type NormaliseRowOptions, normaliseRow, usualNulls } from "./formats/normalise-row.js";
export { type RowsIn, rowsIn } from "./formats/rows-in.js";
export { readSip2Line, type Sip2Line } from "./formats/sip2-line.js";
export { elementOfXml, objectFromXml, type XmlElement } from "./formats/xml-object.js";
export { type Inventory, type InventoryElement, type InventoryEntry, inventory } from "./inventory.js";
export { describeFieldMapIssue, type FieldMapIssue } from "./map-issue.js";
export { fieldMaps } from "./maps/all.js";
export { almaUser } from "./maps/alma-user.js";
export { eduPerson } from "./maps/edu-person.js";
export { evergreenAgedCirculation } from "./maps/evergreen-aged-circulation.js";
export { evergreenCirculation } from "./maps/evergreen-circulation.js";
export { evergreenHold } from "./maps/evergreen-hold.js";
export {
  evergreenActivity,
  evergreenAddress,
  evergreenAgedHold,
  evergreenBilling,
  evergreenBookbag,
  evergreenCard,
  evergreenCollections,
  evergreenCurbside,
  evergreenDelta,
  evergreenGrocery,
  evergreenHoldNote,
  evergreenHoldNotification,
  evergreenMessage,
  evergreenNonCataloged,
  evergreenOptIn,
  evergreenPasswd,
  evergreenPasswordReset,
  evergreenPayment,
  evergreenPenalty,
  evergreenReservation,
  evergreenSavedSearch,
  evergreenSetting,
  evergreenStatCat,
  evergreenSurveyResponse,
  evergreenTriggerEvent,
  evergreenUserRequest,
  evergreenWaiver,
} from "./maps/evergreen-tables.js";
export { evergreenUsr } from "./maps/evergreen-usr.js";
export { evergreenUsrCircHistory } from "./maps/evergreen-usr-circ-history.js";
export { folioAccount } from "./maps/folio-account.js";
export { folioBusinessLoan, folioBusinessRequest, folioEdgeAccount, folioLoanVersion } from "./maps/folio-business.js";
export { folioLoan } from "./maps/folio-loan.js";
export { folioRequest } from "./maps/folio-request.js";
export {
  folioActionSession,
  folioActualCost,
  folioAutomatedBlock,
  folioCheckIn,
  folioFeeAction,
  folioManualBlock,
  folioPatronPin,
  folioPrintEvent,
  folioProxyFor,
  folioRequestPreference,
  folioScheduledNotice,
  folioStagingUser,
  folioUserSummary,
  folioUserTenant,
} from "./maps/folio-storage.js";
export { folioUser } from "./maps/folio-user.js";
export { kohaCheckout } from "./maps/koha-checkout.js";
export { kohaHold } from "./maps/koha-hold.js";
export { kohaPatron } from "./maps/koha-patron.js";
export {
  kohaAccountlines,
  kohaActionLogs,
  kohaBorrowers,
  kohaIssues,
  kohaMessageQueue,
  kohaOldIssues,
  kohaOldReserves,
  kohaReserves,
  kohaSearchHistory,
  kohaStatistics,
} from "./maps/koha-tables.js";
export { lcfCharge, lcfContact, lcfLoan, lcfPatron, lcfReservation } from "./maps/lcf.js";
export { ncipLookupUser } from "./maps/ncip-lookup-user.js";
export { sierraPatron } from "./maps/sierra-patron.js";
export { sip2Evergreen, sip2FolioEdge, sip2Koha, sip2Polaris, sip2Symphony } from "./maps/sip2-dialects.js";
export { sip2PatronInformation } from "./maps/sip2-patron-information.js";
export { mapSources, residualSources } from "./maps/sources.js";
export { vufindProfile } from "./maps/vufind-profile.js";
export type { ReleaseOptions } from "./opened.js";
export { type ParseFieldMapOptions, parseFieldMap } from "./parse-field-map.js";
export { type OtherPerson, otherPersons } from "./person.js";
export { type RecordTexts, recordTexts } from "./record-texts.js";
export { release, releaseAll } from "./release.js";
export {
  type GivenField,
  type Refusal,
  type Release,
  type ReleaseOfList,
  refusals,
  type WithheldField,
  type WithheldReason,
  withheldReasons,
} from "./release-result.js";
export type { ResidualGroups } from "./residual/group-counts.js";
export { type RowLink, rowLinks } from "./residual/links.js";
export { residualIdentifiers } from "./residual/residual.js";
export {
  type Alongside,
  type Residual,
  type ResidualFinding,
  type ResidualKind,
  type ResidualOptions,
  residualKinds,
} from "./residual/residual-result.js";
export {
  type ResidualSet,
  type ResidualSetFinding,
  type ResidualSetOptions,
  type ResidualSetResult,
  residualSet,
} from "./residual/residual-set.js";
export { type RetainedOf, retainedOf } from "./retained-of.js";
export { defineSchedule, type ScheduleResult } from "./retention/define-schedule.js";
export { disposition } from "./retention/disposition.js";
export type { DispositionOptions } from "./retention/disposition-options.js";
export {
  type Disposition,
  type RetentionConflict,
  type RetentionDoubt,
  type RetentionOutcome,
  type RetentionReason,
  retentionOutcomes,
} from "./retention/disposition-result.js";
export { type DryRunOptions, dryRun } from "./retention/dry-run.js";
export type { DryRunProblem, DryRunProgress, DryRunReport, UnclearReason } from "./retention/dry-run-counts.js";
export { holdsOfEpisode } from "./retention/episode-holds.js";
export { type HoldReason, holdReasons, type LegalHold } from "./retention/hold.js";
export type { EventDoubt } from "./retention/known-events.js";
export { type HoldsResult, parseHolds } from "./retention/parse-holds.js";
export { type ParseScheduleOptions, parseSchedule } from "./retention/parse-schedule.js";
export { type Period, periodUnits, type Rounding, roundings } from "./retention/period.js";
export type { RetainedRecord } from "./retention/retained-record.js";
export { type RetentionTexts, retentionTexts } from "./retention/retention-texts.js";
export {
  authorities,
  isSchedule,
  type RetentionAuthority,
  type RetentionClock,
  type RetentionCondition,
  type RetentionMark,
  type RetentionPack,
  type RetentionRule,
  retentionMarks,
  type Schedule,
  type ScheduleDraft,
  type ScheduledRule,
} from "./retention/schedule.js";
export {
  type ScheduleConflict,
  type ScheduleConflictOptions,
  scheduleConflicts,
  scheduleGaps,
} from "./retention/schedule-conflicts.js";
export { describeScheduleIssue, type ScheduleIssue } from "./retention/schedule-issue.js";
export {
  type BeforeDisposal,
  beforeDisposal,
  type Disposal,
  disposals,
  type RetentionEvent,
  type RetentionFact,
  retentionEvents,
  retentionFacts,
} from "./retention/vocabulary.js";
export { retentionPacks } from "./schedules/all.js";
export { sanLuisObispo, santaCruz } from "./schedules/california.js";
export { clintonVideo, wayneCountyVideo } from "./schedules/footage.js";
export { georgiaLocal } from "./schedules/georgia.js";
export { fieldGuidance, kohaDefaults } from "./schedules/guidance.js";
export { bcldIdaho } from "./schedules/idaho.js";
export { iowaLogs } from "./schedules/iowa.js";
export { stMarys } from "./schedules/maryland.js";
export { chelmsford } from "./schedules/massachusetts.js";
export { manistee } from "./schedules/michigan.js";
export { newYorkAgencies, newYorkMu1, suffolkCollege } from "./schedules/new-york.js";
export { ohioLibraries, shakerHeights } from "./schedules/ohio.js";
export { hennessey } from "./schedules/oklahoma.js";
export { multnomah, oregonCounties } from "./schedules/oregon.js";
export { chambers } from "./schedules/texas.js";
export { seattle } from "./schedules/washington.js";
export { wisconsinUniversityLogs, wisconsinVideo } from "./schedules/wisconsin.js";
export * from "./sql/index.js";
export { type UnmappedField, unmappedFields } from "./unmapped-fields.js";
export { type Oddity, oddities } from "./walk.js";
export * from "./workbench/index.js";
