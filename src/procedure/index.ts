export { defineProcedure, type ProcedureIssue, type ProcedureResult } from "./define-procedure.js";
export { describeProcedureIssue } from "./describe-issue.js";
export { episode } from "./episode.js";
export type {
  Clock,
  ClockId,
  EpisodeHold,
  EpisodeProblem,
  EpisodeState,
  EpisodeWhy,
  Matter,
  OrderedSilence,
} from "./episode-state.js";
export { type EpisodeEvent, type EpisodeEventType, type EventBase, type GagSource, gagSources } from "./event.js";
export type { GuardFact, Known } from "./guard.js";
export { type LogEntry, type LogEntryOptions, logEntry } from "./log-entry.js";
export type { LogParticulars } from "./log-particulars.js";
export { type ProceduresResult, parseProcedures } from "./parse-procedures.js";
export { episodeSchema, proceduresSchema } from "./procedure-schema.js";
export type { StepState } from "./progress.js";
export {
  type Audience,
  audiences,
  type MayBeSaid,
  type Silence,
  type Silences,
  type SilencesOptions,
  silencesOf,
} from "./silence.js";
export { type ProcedureSource, procedureSources } from "./sources.js";
export type { Actor, Never, ProcedureTable, Remark, Step, Stop } from "./step.js";
export { type Decided, type Said, type StepNow, type StepsNow, type StepsOptions, stepsFor } from "./steps-for.js";
export { procedureTables } from "./tables.js";
export { type Timing, timings } from "./timing.js";
