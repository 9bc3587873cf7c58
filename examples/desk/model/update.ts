import type { Jurisdiction } from "patron-privacy";
import type { InterviewEvent } from "patron-privacy/analysis";
import type { Case } from "./link.js";
import {
  type Compare,
  type DeskState,
  emptyState,
  type Language,
  type Law,
  type LibraryKind,
  type Notice,
  type OwnFile,
  type RecordKind,
} from "./state.js";

/** What can happen on the page. */
export type DeskEvent =
  | { readonly type: "clock"; readonly today: string; readonly now: string }
  | { readonly type: "language"; readonly language: Language }
  | { readonly type: "state"; readonly jurisdiction: Jurisdiction }
  | { readonly type: "kind"; readonly kind: LibraryKind }
  | { readonly type: "day"; readonly day: string | null }
  /** A law arrived, or did not. What nobody waits for any more is dropped. */
  | { readonly type: "law" | "other-law"; readonly law: Exclude<Law, { readonly is: "none" | "loading" }> }
  | { readonly type: "retry" }
  | { readonly type: "file"; readonly file: OwnFile }
  | { readonly type: "remove-file"; readonly kind: "policy" | "organization" }
  | { readonly type: "record"; readonly record: RecordKind; readonly more?: boolean }
  | { readonly type: "answer"; readonly event: Exclude<InterviewEvent, { readonly type: "back" }> }
  /** Takes the last thing back, whatever it was. */
  | { readonly type: "back" }
  /** Asks again from one answer on. */
  | { readonly type: "change"; readonly at: "state" | "kind" | "record" | number }
  | { readonly type: "tick"; readonly step: string }
  | { readonly type: "branch"; readonly branch: string }
  | { readonly type: "reach"; readonly person: string }
  | { readonly type: "compare"; readonly compare: Compare }
  | { readonly type: "remember"; readonly remember: boolean }
  | { readonly type: "case"; readonly case: Case; readonly notice: Notice }
  | { readonly type: "notice"; readonly notice: Notice }
  | { readonly type: "wipe" };

/** The page after something happened. Pure and total. */
export function update(state: DeskState, event: DeskEvent): DeskState {
  const quiet: DeskState = { ...state, notice: null };
  switch (event.type) {
    case "clock":
      return { ...state, today: event.today, now: event.now };
    case "language":
      return { ...quiet, language: event.language };
    case "state":
      return withLibrary({ ...quiet, jurisdiction: event.jurisdiction });
    case "kind":
      return { ...quiet, kind: event.kind };
    case "day":
      return { ...quiet, asOf: event.day };
    case "law":
      return isAwaited(state.law, event.law) ? { ...state, law: event.law } : state;
    case "other-law":
      return isAwaited(state.other, event.law) ? { ...state, other: event.law } : state;
    case "retry":
      return withOther(withLibrary({ ...quiet, law: { is: "none" }, other: { is: "none" } }));
    case "file":
      return withFile(quiet, event.file);
    case "remove-file":
      return event.kind === "policy"
        ? withLibrary({ ...quiet, own: null, refused: null, compare: { with: "nothing" } })
        : { ...quiet, organization: null, branch: null, unreachable: [] };
    case "record":
      return {
        ...quiet,
        records: state.records.includes(event.record) ? state.records : [...state.records, event.record],
        recordsDone: event.more !== true,
      };
    case "answer":
      return { ...quiet, events: [...state.events, event.event], done: [] };
    case "back":
      return stepBack(quiet);
    case "change":
      return changed(quiet, event.at);
    case "tick":
      return { ...quiet, done: toggled(state.done, event.step) };
    case "branch":
      return { ...quiet, branch: event.branch };
    case "reach":
      return { ...quiet, unreachable: toggled(state.unreachable, event.person) };
    case "compare":
      return withOther({ ...quiet, compare: event.compare, other: { is: "none" } });
    case "remember":
      return { ...quiet, remember: event.remember };
    case "case": {
      const { jurisdiction, ...read } = event.case;
      const recordsDone = read.records.length > 0;
      return withLibrary({ ...emptied(state), ...read, jurisdiction, recordsDone, notice: event.notice });
    }
    case "notice":
      return { ...state, notice: event.notice };
    case "wipe":
      return { ...emptyState(state.today, state.now), language: state.language, notice: "wiped" };
  }
}

/** The page with its files, and without the case. */
function emptied(state: DeskState): DeskState {
  const { own, organization, branch, law, language, remember } = state;
  return { ...emptyState(state.today, state.now), own, organization, branch, law, language, remember };
}

/** Asks for the law of the state, where it is not at hand. */
function withLibrary(state: DeskState): DeskState {
  const { jurisdiction, law, own } = state;
  if (own !== null || jurisdiction === null) return state;
  if (law.is !== "none" && law.jurisdiction === jurisdiction && law.is !== "failed") return state;
  return { ...state, law: { is: "loading", jurisdiction } };
}

/** Asks for the law of the other side of a comparison. */
function withOther(state: DeskState): DeskState {
  const { compare } = state;
  return compare.with === "state"
    ? { ...state, other: { is: "loading", jurisdiction: compare.jurisdiction } }
    : { ...state, other: { is: "none" } };
}

function isAwaited(waiting: Law, come: Extract<Law, { readonly jurisdiction: Jurisdiction }>): boolean {
  return waiting.is === "loading" && waiting.jurisdiction === come.jurisdiction;
}

function withFile(state: DeskState, file: OwnFile): DeskState {
  switch (file.kind) {
    case "policy":
      return { ...state, own: file, refused: null };
    case "organization":
      return {
        ...state,
        organization: file,
        branch: Object.keys(file.organization.branches)[0] ?? null,
        unreachable: [],
        refused: null,
      };
    default:
      // an own policy with issues decides nothing, and neither does the one before it
      return {
        ...state,
        refused: file,
        ...(file.kind === "issues" && state.own?.name === file.name ? { own: null } : {}),
      };
  }
}

function stepBack(state: DeskState): DeskState {
  const { events, records, kind, jurisdiction, own } = state;
  if (events.length > 0) return { ...state, events: events.slice(0, -1), done: [] };
  if (records.length > 0) return { ...state, records: records.slice(0, -1), recordsDone: false };
  if (kind !== null) return { ...state, kind: null };
  if (jurisdiction !== null && own === null) return { ...state, jurisdiction: null, law: { is: "none" } };
  return state;
}

function changed(state: DeskState, at: "state" | "kind" | "record" | number): DeskState {
  if (typeof at === "number") return { ...state, events: state.events.slice(0, at), done: [] };
  if (at === "record") return { ...state, records: [], recordsDone: false, done: [] };
  if (at === "kind") return { ...state, kind: null };
  return { ...state, jurisdiction: null, law: { is: "none" } };
}

function toggled(list: readonly string[], one: string): readonly string[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
