import type { DataElement } from "../vocabulary/element-groups.js";
import { elements } from "../vocabulary/elements.js";
import type { Evidence } from "./declaration.js";
import {
  type Given,
  type Limit,
  limitOf,
  type Outcome,
  outcomeOf,
  type Point,
  type PointCode,
  type Predicate,
  type Shown,
} from "./judgement.js";
import type { LibraryLimits, LimitName, OwnLimit } from "./limits.js";
import { addMonths } from "./months.js";
import { type EntryAt, type LeafPath, type ListPath, type Reading, readLeaf, readList, type ValueAt } from "./read.js";

type Keyed<Value> = { [Name in keyof LibraryLimits]-?: NonNullable<LibraryLimits[Name]> extends Value ? Name : never };

/** Limits that are numbers and have a default. */
export type NumberLimit = Exclude<Keyed<number>[keyof LibraryLimits], OwnLimit>;

/** Limits that are lists of words and have a default. */
export type ListLimit = Exclude<Keyed<readonly string[]>[keyof LibraryLimits], OwnLimit>;

/** Nothing is declared at a place. */
export function undeclared(field: string): Point {
  return { field, outcome: "not-declared", code: "nothing-declared" };
}

/** A place is as it should be. */
export function fits(field: string, evidence: Evidence, found?: Shown, limit?: Limit): Point {
  return point(field, "met", "fits", evidence, found, limit);
}

/** A place is not as it should be. */
export function fails(field: string, code: PointCode, evidence: Evidence, found?: Shown, limit?: Limit): Point {
  return point(field, "not-met", code, evidence, found, limit);
}

/** A person has to look at a place. */
export function doubt(field: string, code: PointCode, found?: Shown, limit?: Limit, evidence?: Evidence): Point {
  return point(field, "needs-a-person", code, evidence, found, limit);
}

function point(
  field: string,
  outcome: Point["outcome"],
  code: PointCode,
  evidence: Evidence | undefined,
  found: Shown | undefined,
  limit: Limit | undefined,
): Point {
  return {
    field,
    outcome,
    code,
    ...(found === undefined ? {} : { found }),
    ...(limit === undefined ? {} : { limit }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/** What the check itself asks, whatever the library's limits are. */
export function asks(value: Shown): Limit {
  return { from: "check", value };
}

/** One declared value, judged where there is one. */
export function leaf<Path extends LeafPath>(
  path: Path,
  judge: (reading: Reading<ValueAt<Path>>, given: Given) => Point | readonly Point[],
  limits: readonly LimitName[] = [],
): Predicate {
  return {
    fields: [path],
    limits,
    judge: (given) => {
      const reading = readLeaf(given.declaration, path);
      return reading === undefined ? [undeclared(path)] : [judge(reading, given)].flat();
    },
  };
}

/** The value is one of these. */
export function oneOf<Path extends LeafPath>(path: Path, ...allowed: readonly (ValueAt<Path> & Shown)[]): Predicate {
  const limit = asks(allowed.length === 1 && allowed[0] !== undefined ? allowed[0] : allowed.map(String));
  return leaf(path, ({ value, evidence }) => {
    const found = shown(value);
    return allowed.some((one) => one === value)
      ? fits(path, evidence, found, limit)
      : fails(path, "other-value", evidence, found, limit);
  });
}

/** Something is declared, whatever it is. */
export function declared(path: LeafPath): Predicate {
  return leaf(path, ({ evidence }) => fits(path, evidence));
}

/** The list holds at least these. */
export function holds<Path extends LeafPath>(
  path: Path,
  ...wanted: readonly (ValueAt<Path> & readonly string[])[number][]
): Predicate {
  return leaf(path, ({ value, evidence }) => {
    const missing = without(wanted, listOf(value));
    return missing.length === 0
      ? fits(path, evidence, wanted, asks(wanted))
      : fails(path, "lacks", evidence, missing, asks(wanted));
  });
}

/** The list holds nothing. */
export function empty(path: LeafPath): Predicate {
  return leaf(path, ({ value, evidence }) => {
    const { length } = listOf(value);
    return length === 0 ? fits(path, evidence, 0, asks(0)) : fails(path, "not-empty", evidence, length, asks(0));
  });
}

/** The number is no larger than the library's limit. */
export function atMost(path: LeafPath, name: NumberLimit): Predicate {
  return leaf(
    path,
    ({ value, evidence }, given) => {
      const { value: most, from } = limitOf(given, name);
      const limit: Limit = { from, name, value: most };
      return typeof value === "number" && value <= most
        ? fits(path, evidence, value, limit)
        : fails(path, "over", evidence, shown(value), limit);
    },
    [name],
  );
}

/** The number is no smaller than the library's limit. */
export function atLeast(path: LeafPath, name: NumberLimit): Predicate {
  return leaf(
    path,
    ({ value, evidence }, given) => {
      const { value: least, from } = limitOf(given, name);
      const limit: Limit = { from, name, value: least };
      return typeof value === "number" && value >= least
        ? fits(path, evidence, value, limit)
        : fails(path, "under", evidence, shown(value), limit);
    },
    [name],
  );
}

/** The word is on the library's list. */
export function listedIn(path: LeafPath, name: ListLimit): Predicate {
  return leaf(
    path,
    ({ value, evidence }, given) => {
      const { value: allowed, from } = limitOf(given, name);
      const limit: Limit = { from, name, value: allowed };
      return allowed.some((one) => one === value)
        ? fits(path, evidence, shown(value), limit)
        : fails(path, "other-value", evidence, shown(value), limit);
    },
    [name],
  );
}

/** The day is not after the day of the assessment, and not longer ago than the library's limit. */
export function recent(path: LeafPath, name: NumberLimit): Predicate {
  return leaf(
    path,
    ({ value, evidence }, given) => {
      const { value: months, from } = limitOf(given, name);
      const limit: Limit = { from, name, value: months };
      const day = String(value);
      if (day > given.asOf) return doubt(path, "after-as-of", day, limit, evidence);
      return addMonths(day, months) >= given.asOf
        ? fits(path, evidence, day, limit)
        : fails(path, "too-old", evidence, day, limit);
    },
    [name],
  );
}

/** The address is one that a browser opens safely. */
export function httpsAddress(path: LeafPath): Predicate {
  return leaf(path, ({ value, evidence }) =>
    String(value).toLowerCase().startsWith("https://")
      ? fits(path, evidence)
      : fails(path, "unread-address", evidence, undefined, asks("https")),
  );
}

/** Every entry of a list; what an empty list comes to is said by the caller. */
export function each<Path extends ListPath>(
  path: Path,
  judge: (
    entry: EntryAt<Path>,
    place: { readonly field: string; readonly evidence: Evidence },
    given: Given,
  ) => readonly Point[],
  {
    parts = [],
    also = [],
    limits = [],
    ifEmpty,
  }: {
    readonly parts?: readonly string[];
    /** Places outside the list that it reads besides. */
    readonly also?: readonly string[];
    readonly limits?: readonly LimitName[];
    readonly ifEmpty: (field: string, given: Given) => Point;
  },
): Predicate {
  return {
    fields: [...(parts.length === 0 ? [path] : parts.map((part) => `${path}[].${part}`)), ...also],
    limits,
    judge: (given) => {
      const entries = readList(given.declaration, path);
      if (entries === undefined) return [undeclared(path)];
      if (entries.length === 0) return [ifEmpty(path, given)];
      return entries.flatMap((entry, at) => {
        const points = judge(entry, { field: `${path}[${at}]`, evidence: evidenceOfEntry(entry) }, given);
        return points.map((found) => (found.field.startsWith(path) ? { ...found, ...elementOf(entry) } : found));
      });
    },
  };
}

function elementOf(entry: object): { readonly element?: DataElement } {
  return "element" in entry && isElement(entry.element) ? { element: entry.element } : {};
}

function isElement(value: unknown): value is DataElement {
  return typeof value === "string" && Object.hasOwn(elements, value);
}

/** An empty list says that there is none, which is well. */
export function noneIsWell(field: string): Point {
  return fits(field, { source: "statement" }, 0);
}

/** An empty list says nothing, unless the product stores nothing about a person, which a person should look at. */
export function nothingCollected(field: string, { declaration }: Given): Point {
  return declaration.data?.storesNone === true ? doubt(field, "unlikely", 0) : undeclared(field);
}

/** Each predicate must hold. */
export function all(...parts: readonly Predicate[]): Predicate {
  return { ...together(parts), judge: (given) => parts.flatMap((part) => part.judge(given)) };
}

/** One of the predicates must hold; where none does and no person has to look, each is told. */
export function any(...parts: readonly Predicate[]): Predicate {
  return {
    ...together(parts),
    judge: (given) => {
      const judged = parts.map((part) => part.judge(given));
      const first = (outcome: Outcome) => judged.find((points) => outcomeOf(points) === outcome);
      return first("met") ?? first("needs-a-person") ?? judged.flat();
    },
  };
}

/** Where the first predicate holds it settles the check; where it does not, that is no failure, and the second counts. */
export function orElse(settles: Predicate, then: Predicate): Predicate {
  return {
    ...together([settles, then]),
    judge: (given) => {
      const settled = settles.judge(given);
      return outcomeOf(settled) === "met" ? settled : then.judge(given);
    },
  };
}

/** The check has nothing to look at where the vendor says that there is no such feature. */
export function unlessNotOffered(path: LeafPath, then: Predicate): Predicate {
  return {
    fields: [path, ...then.fields],
    limits: then.limits,
    judge: (given) => {
      const reading = readLeaf(given.declaration, path);
      return reading?.value === false
        ? [{ field: path, outcome: "not-applicable", code: "not-offered", found: false, evidence: reading.evidence }]
        : then.judge(given);
    },
  };
}

/** Which limits and fields several predicates read, each once. */
function together(parts: readonly Predicate[]): Pick<Predicate, "fields" | "limits"> {
  return {
    fields: [...new Set(parts.flatMap(({ fields }) => fields))],
    limits: [...new Set(parts.flatMap(({ limits }) => limits))],
  };
}

/** The members of one list that another lacks. */
export function without<Value>(list: readonly Value[], others: readonly unknown[]): readonly Value[] {
  return list.filter((one) => !others.includes(one));
}

/** A declared list; anything else is no list. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The evidence of an entry; without any it is the vendor's word. */
export function evidenceOfEntry(entry: { readonly evidence?: Evidence }): Evidence {
  return entry.evidence ?? { source: "statement" };
}

/** A closed word, number, yes or no, as it may be shown. */
function shown(value: unknown): Shown | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
}
