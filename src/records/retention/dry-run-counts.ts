import { freezeData } from "../../internal/freeze.js";
import type { Path } from "../../policy/issue.js";
import type { ShapeIssue } from "../../policy/schema-issues.js";
import type { RecordType } from "../../vocabulary/facts/record.js";
import { notJson, readJsonLine } from "../json-line.js";
import { type RetentionDoubt, type RetentionOutcome, retentionOutcomes } from "./disposition-result.js";
import { type Judgement, outcomeOf } from "./judge.js";
import { dayNumber, dayText } from "./period.js";
import type { Judged } from "./prepare.js";
import type { Disposal } from "./vocabulary.js";
import { isReliable } from "./weigh.js";

/** How far a dry run has come. */
export interface DryRunProgress {
  /** How many lines were read. */
  readonly read: number;
  readonly broken: number;
  readonly outcomes: { readonly [outcome in RetentionOutcome]: number };
}

/** What is broken or in doubt in one place of lines: told once, with the first line and how often it was met. */
export interface DryRunProblem {
  /** The first line with it, counted from 1. */
  readonly line: number;
  readonly count: number;
  readonly path: Path;
  /** What was expected, or the code of the doubt. Never what was found. */
  readonly expected: string;
}

/** Why lines are unclear: what would have to be known, or the doubt. A line can be unclear for several reasons. */
export interface UnclearReason {
  /** `rules`: only rules apply that nobody relies on. `other`: the rules do not settle it. */
  readonly kind: "event" | "fact" | "doubt" | "rules" | "other";
  /** The event, the fact or the code of the doubt; `null` for the last two kinds. */
  readonly name: string | null;
  readonly count: number;
  /** An example: the first such line, counted from 1. */
  readonly line: number;
}

/** What a schedule would do to many records. Nothing is done. */
export interface DryRunReport {
  readonly read: number;
  /** Lines that could not be read; they are in no other count. */
  readonly broken: number;
  /** Lines without anything but white space. */
  readonly empty: number;
  readonly outcomes: { readonly [outcome in RetentionOutcome]: number };
  readonly byRecord: { readonly [record in RecordType]?: { readonly [outcome in RetentionOutcome]?: number } };
  /** Why lines are unclear, the commonest reason first. */
  readonly unclear: readonly UnclearReason[];
  /** Of those that may or must go. */
  readonly byDisposal: { readonly [disposal in Disposal]?: number };
  /** How many records each hold keeps, by its id. */
  readonly byHold: { readonly [hold: string]: number };
  /** How often a doubt was met. */
  readonly doubts: { readonly [code in RetentionDoubt["code"]]?: number };
  /** The earliest day by which something should have been gone already. */
  readonly overdueSince: string | null;
  readonly problems: readonly DryRunProblem[];
  /** How many problems there were in all, however often each was met. */
  readonly problemCount: number;
  /** What is wrong with schedule or options; then no line was read. */
  readonly issues: readonly ShapeIssue[];
  /** Was the stream read to its end? */
  readonly complete: boolean;
  readonly asOf: string;
}

/** Counts the lines of a dry run; what it keeps does not grow with their number. */
export class Counts {
  read = 0;
  #broken = 0;
  #empty = 0;
  #problemCount = 0;
  /** As a day number. */
  #overdueSince = Number.POSITIVE_INFINITY;
  readonly #outcomes = Object.fromEntries(retentionOutcomes.map((outcome) => [outcome, 0])) as {
    [outcome in RetentionOutcome]: number;
  }; // made from all outcomes
  readonly #byRecord = new Map<string, { [outcome in RetentionOutcome]?: number }>();
  readonly #byDisposal = new Map<string, number>();
  readonly #byHold = new Map<string, number>();
  readonly #doubts = new Map<string, number>();
  readonly #problems = new Map<string, DryRunProblem & { count: number }>();
  readonly #unclear = new Map<string, UnclearReason & { count: number }>();
  readonly #asOf: string;
  readonly #mostProblems: number;

  constructor(asOf: string, mostProblems: number) {
    this.#asOf = asOf;
    this.#mostProblems = mostProblems;
  }

  /** Counts one line. */
  take(line: unknown, judgeOne: (record: unknown) => Judged): void {
    this.read++;
    if (typeof line === "string" && line.trim() === "") {
      this.#empty++;
      return;
    }
    const record = typeof line === "string" ? readJsonLine(line, this.read === 1) : line;
    const judged: Judged =
      record === notJson ? { ok: false, issues: [{ path: [], expected: "a line of JSON" }] } : judgeOne(record);
    if (judged.ok) this.#count(judged.record, judged.judgement);
    else {
      this.#broken++;
      for (const { path, expected } of judged.issues) this.#problem(path, expected);
    }
  }

  #count(record: RecordType, judgement: Judgement): void {
    const { weight, held, doubts, issues } = judgement;
    const outcome = outcomeOf(judgement);
    this.#outcomes[outcome]++;
    const ofRecord = this.#byRecord.get(record) ?? {};
    ofRecord[outcome] = (ofRecord[outcome] ?? 0) + 1;
    this.#byRecord.set(record, ofRecord);
    if ((outcome === "may" || outcome === "must") && weight.governs !== null)
      add(this.#byDisposal, weight.governs.rule.disposal);
    for (const { hold } of held) add(this.#byHold, hold.id);
    for (const { path, expected } of issues) this.#problem(path, expected);
    for (const doubt of doubts) {
      add(this.#doubts, doubt.code);
      if ("event" in doubt) this.#problem(["events", doubt.event], doubt.code);
    }
    if (outcome === "unclear") this.#countUnclear(judgement);
    if (outcome === "must" && weight.by !== null) this.#overdueSince = Math.min(this.#overdueSince, weight.by);
  }

  #problem(path: Path, expected: string): void {
    this.#problemCount++;
    const name = `${path.join(".")} ${expected}`;
    const before = this.#problems.get(name);
    if (before !== undefined) before.count++;
    else if (this.#problems.size < this.#mostProblems)
      this.#problems.set(name, { line: this.read, count: 1, path, expected });
  }

  #countUnclear({ missing, doubts, rules }: Judgement): void {
    const reasons: readonly (readonly [kind: UnclearReason["kind"], name: string | null])[] = [
      ...missing.events.map((event) => ["event", event] as const),
      ...missing.facts.map((fact) => ["fact", fact] as const),
    ];
    const relied = rules.some(({ scheduled }) => isReliable(scheduled));
    const others: typeof reasons =
      doubts.length > 0 && relied ? [...new Set(doubts.map(({ code }) => code))].map((code) => ["doubt", code]) : [];
    const last = [[relied ? "other" : "rules", null]] as const;
    for (const [kind, name] of reasons.length > 0 ? reasons : others.length > 0 ? others : last) {
      const before = this.#unclear.get(`${kind} ${name}`);
      if (before !== undefined) before.count++;
      else this.#unclear.set(`${kind} ${name}`, { kind, name, count: 1, line: this.read });
    }
  }

  progress(): DryRunProgress {
    return freezeData({ read: this.read, broken: this.#broken, outcomes: { ...this.#outcomes } });
  }

  report(issues: readonly ShapeIssue[], complete: boolean): DryRunReport {
    return freezeData({
      read: this.read,
      broken: this.#broken,
      empty: this.#empty,
      outcomes: { ...this.#outcomes },
      byRecord: Object.fromEntries(this.#byRecord),
      unclear: Array.from(this.#unclear.values(), (one) => ({ ...one })).sort((a, b) => b.count - a.count),
      byDisposal: Object.fromEntries(this.#byDisposal),
      byHold: Object.fromEntries(this.#byHold),
      doubts: Object.fromEntries(this.#doubts),
      overdueSince: this.#overdueSince < (dayNumber(this.#asOf) ?? 0) ? dayText(this.#overdueSince) : null,
      problems: Array.from(this.#problems.values(), (one) => ({ ...one })),
      problemCount: this.#problemCount,
      issues,
      complete,
      asOf: this.#asOf,
    });
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
