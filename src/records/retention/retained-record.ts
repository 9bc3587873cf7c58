import type { ShapeIssue } from "../../policy/schema-issues.js";
import type { DataElement } from "../../vocabulary/element-groups.js";
import { elements } from "../../vocabulary/elements.js";
import { type RecordType, record } from "../../vocabulary/facts/record.js";
import { readEventDay } from "./event-day.js";
import { type RetentionEvent, type RetentionFact, retentionEvents, retentionFacts } from "./vocabulary.js";

/** What is known of a record that is kept: no content of it is needed. */
export interface RetainedRecord {
  readonly record: RecordType;
  /**
   * When what happened: a calendar day such as `2026-01-31`, or an instant such as `2026-01-31T23:30:00Z`. `null` says
   * that it has not happened; an event that is left out is not known.
   */
  readonly events: { readonly [event in RetentionEvent]?: string | null };
  /** What is known of it; a fact that is left out is not known. */
  readonly facts?: { readonly [fact in RetentionFact]?: number | boolean };
  /** Facts as they were at an event, where that is known. */
  readonly factsAsOf?: { readonly [event in RetentionEvent]?: { readonly [fact in RetentionFact]?: number | boolean } };
  /** The library's key of the person, for holds. */
  readonly subject?: string;
  /** The data elements asked about; the whole record where it is left out. */
  readonly elements?: readonly DataElement[];
}

const keys: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "record",
  "events",
  "facts",
  "factsAsOf",
  "subject",
  "elements",
]);

/** What is wrong with a record as given: where and what was expected, never what was found. */
export function retainedRecordIssues(input: unknown): readonly ShapeIssue[] {
  try {
    return issuesOf(input);
  } catch {
    return [{ path: [], expected: "plain data" }]; // a getter or proxy that throws
  }
}

function issuesOf(input: unknown): readonly ShapeIssue[] {
  if (!isObject(input)) return [{ path: [], expected: "an object with `record` and `events`" }];
  const issues: ShapeIssue[] = [];
  const { record: kind, events, facts = {}, factsAsOf, subject, elements: asked } = input;
  if (Object.keys(input).some((key) => !keys.has(key))) issues.push({ path: [], expected: "no other keys" });
  if (!record.values.some((one) => one === kind)) issues.push({ path: ["record"], expected: "a kind of record" });
  if (!isObject(events)) issues.push({ path: ["events"], expected: "an object of days by event" });
  else
    for (const [event, day] of Object.entries(events)) {
      if (!Object.hasOwn(retentionEvents, event)) issues.push({ path: ["events"], expected: "no other keys" });
      else if (
        day !== null &&
        day !== undefined &&
        (typeof day !== "string" || readEventDay(day, undefined) === undefined)
      )
        issues.push({
          path: ["events", event],
          expected: "a calendar day such as 2026-01-31, an instant such as 2026-01-31T23:30:00Z, or null",
        });
    }
  issues.push(...factIssues(facts, ["facts"]));
  if (factsAsOf !== undefined && !isObject(factsAsOf))
    issues.push({ path: ["factsAsOf"], expected: "an object of facts by event" });
  else
    for (const [event, then] of Object.entries(factsAsOf ?? {})) {
      if (!Object.hasOwn(retentionEvents, event)) issues.push({ path: ["factsAsOf"], expected: "no other keys" });
      else if (then !== undefined) issues.push(...factIssues(then, ["factsAsOf", event]));
    }
  if (subject !== undefined && (typeof subject !== "string" || subject === ""))
    issues.push({ path: ["subject"], expected: "a text that is not empty" });
  if (asked !== undefined && !(Array.isArray(asked) && asked.every(isElement)))
    issues.push({ path: ["elements"], expected: "a list of data elements" });
  return issues;
}

function factIssues(facts: unknown, path: readonly string[]): readonly ShapeIssue[] {
  if (!isObject(facts)) return [{ path, expected: "an object of facts" }];
  return Object.entries(facts).flatMap(([fact, value]): readonly ShapeIssue[] => {
    if (!isFact(fact)) return [{ path, expected: "no other keys" }];
    return value === undefined || fits(fact, value)
      ? []
      : [
          {
            path: [...path, fact],
            expected: retentionFacts[fact].kind === "truth" ? "true or false" : "a finite number",
          },
        ];
  });
}

function fits(fact: RetentionFact, value: unknown): boolean {
  return retentionFacts[fact].kind === "truth"
    ? typeof value === "boolean"
    : typeof value === "number" && Number.isFinite(value);
}

function isFact(key: string): key is RetentionFact {
  return Object.hasOwn(retentionFacts, key);
}

function isElement(value: unknown): value is DataElement {
  return typeof value === "string" && Object.hasOwn(elements, value);
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
