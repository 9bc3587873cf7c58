import type { RetentionUse } from "./field-map.js";
import { retentionEvents, retentionFacts } from "./retention/vocabulary.js";

/** The shape of what a field says to a retention schedule, for messages. */
export const retentionUseShape =
  "a list of `{ event, whenNull }` with `not-happened` or `not-known`, or of `{ fact, whenNull, times?, values? }`";

const keysOfFact: ReadonlySet<string> = new Set(["fact", "whenNull", "times", "values"]);

/** Is a value what a field can say to a retention schedule? */
export function isRetentionUse(value: unknown): value is RetentionUse {
  if (typeof value !== "object" || value === null) return false;
  const { event, fact, whenNull, times, values }: { readonly [key: string]: unknown } = { ...value };
  if (event !== undefined)
    return (
      fact === undefined &&
      Object.keys(value).length === 2 &&
      isKeyOf(retentionEvents, event) &&
      (whenNull === "not-happened" || whenNull === "not-known")
    );
  if (!isKeyOf(retentionFacts, fact) || !Object.keys(value).every((key) => keysOfFact.has(key))) return false;
  const { kind } = retentionFacts[fact];
  const fits = (one: unknown) => (kind === "truth" ? typeof one === "boolean" : isNumber(one));
  return (
    (whenNull === "not-known" || fits(whenNull)) &&
    (times === undefined || (kind === "number" && isNumber(times))) &&
    (values === undefined || (typeof values === "object" && values !== null && Object.values(values).every(fits)))
  );
}

function isKeyOf<Table extends object>(table: Table, key: unknown): key is keyof Table {
  return typeof key === "string" && Object.hasOwn(table, key);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
