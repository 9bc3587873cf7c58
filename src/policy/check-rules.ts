import { isCalendarDay } from "../internal/calendar.js";
import { nearest } from "../internal/nearest.js";
import { actIds } from "../vocabulary/act-ids.js";
import { isValueList, type Test } from "../vocabulary/condition.js";
import { dataElements } from "../vocabulary/element-groups.js";
import type { Fact } from "../vocabulary/fact.js";
import { handler } from "../vocabulary/facts/handler.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import { procedures } from "../vocabulary/procedures.js";
import type { Path, PolicyIssue } from "./issue.js";
import type { RankedRule } from "./policy.js";
import { type DutyRule, effects, type Rule, ruleMarks, verdicts, type WhenDecided } from "./rule.js";
import { direction } from "./settle.js";

/** What can be wrong with a rule by itself. */
export function checkRule({ rule, sources }: RankedRule, path: Path): readonly PolicyIssue[] {
  return [
    ...citations(rule, sources, path),
    ...dates(rule, path),
    ...conditions(rule, "when", path),
    ...conditions(rule, "unless", path),
    ...words(rule, path),
    ...opensOnClaim(rule, path),
    ...gagLeak(rule, path),
  ];
}

function citations(rule: Rule, sources: RankedRule["sources"], path: Path): readonly PolicyIssue[] {
  // a rule from JavaScript may lack what the type demands
  const cites: readonly { readonly source: string }[] = Array.isArray(rule.cites) ? rule.cites : [];
  if (cites.length === 0) return [{ code: "missing-citation", path: [...path, "cites"], rule: rule.id }];
  return cites.flatMap(({ source }, index): readonly PolicyIssue[] =>
    Object.hasOwn(sources, source)
      ? []
      : [unknown("unknown-source", [...path, "cites", index, "source"], source, Object.keys(sources))],
  );
}

function dates(rule: Rule, path: Path): readonly PolicyIssue[] {
  const bad = (["from", "until"] as const).flatMap((key): readonly PolicyIssue[] => {
    const day = rule[key];
    return day === undefined || isCalendarDay(day)
      ? []
      : [{ code: "bad-date", path: [...path, key], found: String(day) }];
  });
  const reversed = rule.from !== undefined && rule.until !== undefined && rule.until <= rule.from;
  return bad.length === 0 && reversed ? [{ code: "dates-reversed", path: [...path, "until"], rule: rule.id }] : bad;
}

function conditions(rule: Rule, key: "when" | "unless", path: Path): readonly PolicyIssue[] {
  return alternatives(rule[key]).flatMap(
    ({ condition, at }) =>
      Object.entries(condition).flatMap(([fact, test]) =>
        checkTest(rule, fact, test as Test, [...path, key, ...at, fact]),
      ), // entries of a condition are tests
  );
}

function alternatives(when: WhenDecided | undefined): readonly { readonly condition: object; readonly at: Path }[] {
  if (when === undefined) return [];
  return Array.isArray(when)
    ? when.map((condition: object, index) => ({ condition, at: [index] }))
    : [{ condition: when, at: [] }];
}

function checkTest(rule: Rule, fact: string, test: Test, path: Path): readonly PolicyIssue[] {
  const verdict = fact === "verdict" && rule.kind !== "disclosure";
  if (!verdict && !isFact(fact)) return [unknown("unknown-value", path, fact, factIds)];
  const known: readonly string[] | undefined = verdict
    ? verdicts.filter((one) => one !== "undetermined")
    : valuesOf(facts[fact as FactId]); // a fact by the line above
  if (known === undefined) return checkInterval(rule, facts[fact as FactId].kind, test, path);
  if (!isValueList(test)) return [{ code: "malformed", path, expected: "a list of values" }];
  if (test.length === 0) return [{ code: "empty-condition", path, rule: rule.id }];
  return inList(test, known, path);
}

function checkInterval(rule: Rule, kind: Fact["kind"], test: Test, path: Path): readonly PolicyIssue[] {
  if (typeof test !== "object" || isValueList(test))
    return [{ code: "malformed", path, expected: "an interval such as { below: 16 }" }];
  const { from, below } = test;
  if (from === undefined && below === undefined)
    return [{ code: "malformed", path, expected: "`from`, `below` or both" }];
  const isPoint = (point: unknown) =>
    kind === "number" ? Number.isFinite(point) : typeof point === "string" && isCalendarDay(point);
  if (![from, below].every((point) => point === undefined || isPoint(point)))
    return [{ code: "malformed", path, expected: kind === "number" ? "finite numbers" : "days such as 2026-01-31" }];
  return from !== undefined && below !== undefined && below <= from
    ? [{ code: "empty-condition", path, rule: rule.id }]
    : [];
}

function valuesOf(fact: Fact): readonly string[] | undefined {
  return fact.kind === "closed" ? fact.values : undefined;
}

function isFact(name: string): name is FactId {
  return Object.hasOwn(facts, name);
}

/** Closed words other than those of conditions. */
function words(rule: Rule, path: Path): readonly PolicyIssue[] {
  const marked = inList(rule.marks ?? [], ruleMarks, [...path, "marks"]);
  switch (rule.kind) {
    case "disclosure":
      return [
        ...marked,
        ...(rule.effect.length === 0
          ? [{ code: "empty-effect", path: [...path, "effect"], rule: rule.id } as const]
          : inList(rule.effect, effects, [...path, "effect"])),
      ];
    case "authority":
      return [...marked, ...inList(rule.roles, handler.values, [...path, "roles"])];
    case "extent":
      return [
        ...marked,
        ...inList("except" in rule.elements ? rule.elements.except : rule.elements, dataElements, [
          ...path,
          "elements",
        ]),
      ];
    case "procedure":
      return [...marked, ...inList([rule.procedure], Object.keys(procedures), [...path, "procedure"])];
    case "duty":
      return [
        ...marked,
        ...inList([rule.act], actIds, [...path, "act"]),
        ...inList([rule.level], dutyLevels, [...path, "level"]),
      ];
  }
}

function inList(found: readonly string[], known: readonly string[], path: Path): readonly PolicyIssue[] {
  return found.flatMap((one, index) =>
    known.includes(one) ? [] : [unknown("unknown-value", [...path, index], one, known)],
  );
}

function unknown(
  code: "unknown-value" | "unknown-source",
  path: Path,
  found: string,
  known: Iterable<string>,
): PolicyIssue {
  const near = nearest(found, known);
  return { code, path, found, ...(near === undefined ? {} : { nearest: near }) };
}

const dutyLevels: readonly DutyRule["level"][] = ["must", "should", "never"];

/** A rule that opens on who asks or why must also ask that this is shown. */
function opensOnClaim(rule: Rule, path: Path): readonly PolicyIssue[] {
  if (rule.kind !== "disclosure" || !rule.effect.some((one) => direction(one) === "open")) return [];
  return alternatives(rule.when).flatMap(({ condition, at }): readonly PolicyIssue[] => {
    const claims =
      "requester" in condition ||
      ("purpose" in condition && Array.isArray(condition.purpose) && !condition.purpose.includes("not-stated"));
    const shown =
      "standing" in condition &&
      Array.isArray(condition.standing) &&
      condition.standing.every((one) => one === "proved");
    return claims && !shown ? [{ code: "opens-on-claim", path: [...path, "when", ...at], rule: rule.id }] : [];
  });
}

/** A rule that tests `secrecy` without testing `handler` would show a gag to everybody. */
function gagLeak(rule: Rule, path: Path): readonly PolicyIssue[] {
  const leaks = [...alternatives(rule.when), ...alternatives(rule.unless)].some(
    ({ condition }) => "secrecy" in condition && !("handler" in condition),
  );
  return leaks ? [{ code: "gag-leak", path: [...path, "when"], rule: rule.id }] : [];
}
