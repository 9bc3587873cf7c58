import type { ShapeIssue } from "../../policy/schema-issues.js";
import type { Citation } from "../../policy/source.js";
import { casesOf, conditionHolds, openFacts } from "./conditions.js";
import type { CitedRule, DispositionOptions } from "./disposition-options.js";
import type { Disposition, RetentionDoubt, RetentionOutcome } from "./disposition-result.js";
import { eventsThatTell, type FactName, factsOf, type KnownFacts, partsOf } from "./facts-as-of.js";
import type { HeldBy, holdsOn } from "./holds-on.js";
import { type KnownEvents, knownEvents } from "./known-events.js";
import { mergeWeights } from "./merge-weights.js";
import type { DayNumber } from "./period.js";
import type { RetainedRecord } from "./retained-record.js";
import type { RetentionRule } from "./schedule.js";
import { spanOf } from "./span.js";
import { type RetentionEvent, type RetentionFact, retentionEvents, retentionFacts } from "./vocabulary.js";
import { isReliable, type Weighed, type Weight, weigh } from "./weigh.js";

/** What a record is judged by. */
export interface JudgeOptions extends Omit<DispositionOptions, "holds"> {
  readonly today: DayNumber;
  readonly heldBy: ReturnType<typeof holdsOn>;
}

/** What is found out about one record, before it is put into words. */
export interface Judgement {
  readonly weight: Weight;
  /** The holds that cover the record, and whether they do so for certain. */
  readonly held: readonly HeldBy[];
  readonly doubts: readonly RetentionDoubt[];
  readonly issues: readonly ShapeIssue[];
  /** The rules that apply, or that may apply. */
  readonly rules: readonly JudgedRule[];
  readonly missing: Disposition["missing"];
}

/** A rule that applies, with its span and the facts on which it hangs whether it does. */
interface JudgedRule extends Weighed {
  readonly cites: readonly Citation[];
  readonly open: readonly FactName[];
}

/** Judges one checked record by the rules for its kind. */
export function judge(record: RetainedRecord, rules: readonly CitedRule[], options: JudgeOptions): Judgement {
  const { asOf, today, heldBy, utcOffset, fiscalYearEnds } = options;
  const events = knownEvents(record, today, utcOffset);
  const about = rules.filter(({ scheduled: { rule } }) => isAbout(rule, record));
  const facts = factsOf(
    record,
    about.map(({ scheduled }) => scheduled.rule),
    events,
  );
  const judged = about
    .filter(({ scheduled: { rule } }) => isInForce(rule, asOf) && !isRuledOut(rule, facts))
    .map(({ scheduled, cites }) => ({
      scheduled,
      cites,
      open: openFacts(scheduled.rule, facts),
      span: spanOf(scheduled.rule, events, fiscalYearEnds),
    }));
  const open = new Set(judged.flatMap((one) => one.open));
  const { weight, unanimous } = mergeWeights(
    open.size === 0 ? [weigh(judged, today)] : weightsOfCases(judged, open, facts, today),
  );
  const held = heldBy({ record: record.record, subject: record.subject, created: record.events.created });
  return {
    weight,
    held,
    doubts: [
      ...events.doubts,
      ...held.flatMap(({ hold, covers: how }) =>
        how === "maybe" ? [{ code: "hold-not-certain" as const, hold: hold.id }] : [],
      ),
      ...judged.flatMap(({ scheduled: one }) =>
        isReliable(one) ? [] : [{ code: one.lapsed ? ("lapsed" as const) : ("unread" as const), rule: one.rule.id }],
      ),
      ...(judged.length > 0 ? [] : about).flatMap(({ scheduled: { rule } }) =>
        rule.until !== undefined && rule.until <= asOf ? [{ code: "expired" as const, rule: rule.id }] : [],
      ),
    ],
    issues:
      fiscalYearEnds === undefined && judged.some(({ scheduled: { rule } }) => needsFiscalYear(rule))
        ? [{ path: ["fiscalYearEnds"], expected: "a day such as 06-30" }]
        : [],
    rules: judged,
    missing: {
      events: missingEvents(judged, events, unanimous ? none : open),
      facts: unanimous ? [] : inOrder(open),
    },
  };
}

/** What to do with a record, by what was found out about it. */
export function outcomeOf({ weight, held }: Judgement): RetentionOutcome {
  return held.length > 0 ? "on-hold" : weight.outcome;
}

function weightsOfCases(
  judged: readonly JudgedRule[],
  open: ReadonlySet<FactName>,
  facts: KnownFacts,
  today: DayNumber,
): readonly Weight[] | undefined {
  const all = judged.map(({ scheduled }) => scheduled.rule);
  return casesOf([...open], all, facts)?.map((known) =>
    weigh(
      judged.filter(({ scheduled: { rule } }) => !isRuledOut(rule, known)),
      today,
    ),
  );
}

function needsFiscalYear(rule: RetentionRule): boolean {
  return [rule, ...(rule.or ?? [])].some(({ rounding }) => rounding === "end-of-fiscal-year");
}

function isAbout({ elements }: RetentionRule, { elements: asked }: RetainedRecord): boolean {
  return elements === undefined || asked === undefined || elements.some((element) => asked.includes(element));
}

function isInForce({ from, until }: RetentionRule, asOf: string): boolean {
  return (from === undefined || from <= asOf) && (until === undefined || asOf < until);
}

function isRuledOut({ when = [] }: RetentionRule, facts: KnownFacts): boolean {
  return when.some((condition) => conditionHolds(condition, facts) === false);
}

const none: ReadonlySet<FactName> = /* @__PURE__ */ new Set();

function missingEvents(
  rules: readonly JudgedRule[],
  events: KnownEvents,
  facts: ReadonlySet<FactName>,
): readonly RetentionEvent[] {
  const open = rules.filter(({ span }) => span.mayFrom === "unknown" || span.mustBy === "unknown");
  if (open.length === 0 && facts.size === 0) return [];
  const triggers = new Set([
    ...open.flatMap(({ scheduled: { rule } }) => [rule, ...(rule.or ?? [])].map(({ trigger }) => trigger)),
    ...[...facts].flatMap((name) => eventsThatTell(partsOf(name))),
  ]);
  return (Object.keys(retentionEvents) as RetentionEvent[]).filter(
    (event) => triggers.has(event) && events.of(event) === "unknown",
  ); // keys of a const object
}

/** The facts of today that would have to be known; one as of an event is told by events. */
function inOrder(facts: ReadonlySet<FactName>): readonly RetentionFact[] {
  if (facts.size === 0) return [];
  return (Object.keys(retentionFacts) as RetentionFact[]).filter((fact) => facts.has(fact)); // keys of a const object
}
