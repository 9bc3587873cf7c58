import { reservedKeys } from "./field-path.js";

/** Data as JSON has it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Stands for a value that throws when it is read, or that JSON does not have. */
export const unreadable: unique symbol = /* @__PURE__ */ Symbol("unreadable");

/** What copying may still cost: each value counts one. */
export interface Budget {
  left: number;
}

/** What is deeper than this in a part that is taken whole is left out. */
const deepest = 32;

/** Reads something that may throw: a getter, a proxy. */
export function attempt<T>(read: () => T): T | typeof unreadable {
  try {
    return read();
  } catch {
    return unreadable;
  }
}

/** Is a value a list? */
export function isList(value: unknown): value is readonly unknown[] {
  return attempt(() => Array.isArray(value)) === true; // a revoked proxy throws
}

/** Is a value an object with keys, no list and no date? */
export function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !isList(value) && !isDate(value);
}

/** Is a value an object without any key, as `{}` is? */
export function holdsNothing(value: unknown): boolean {
  if (!isPlain(value)) return false;
  const prototype: unknown = attempt(() => Object.getPrototypeOf(value));
  const keys = attempt(() => Object.keys(value).length);
  return (prototype === Object.prototype || prototype === null) && keys === 0;
}

/** What an object itself holds under a key. */
export function readKey(object: object, key: string): unknown {
  return attempt(() => (Object.hasOwn(object, key) ? (object as { readonly [key: string]: unknown })[key] : undefined)); // an own key
}

/** Each entry of a list, read once, as long as the budget lasts. */
export function* entriesOf(list: readonly unknown[], budget: Budget): Iterable<unknown> {
  const length = attempt(() => list.length);
  for (let index = 0; length !== unreadable && index < length && budget.left > 0; index++, budget.left--)
    yield attempt(() => list[index]);
}

/** A text, number, truth value or null as it is; a date and a big integer as text. */
export function copyScalar(value: unknown): string | number | boolean | null | typeof unreadable {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : unreadable;
  if (typeof value === "bigint") return String(value);
  // the method itself: a date that brings its own could give anything
  return isDate(value) ? attempt(() => Date.prototype.toISOString.call(value)) : unreadable;
}

/** Such a value, or a list of nothing but such values. */
export function copyScalars(value: unknown, budget: Budget): JsonValue | typeof unreadable {
  if (!isList(value)) return copyScalar(value);
  const copy: JsonValue[] = [];
  for (const entry of entriesOf(value, budget)) {
    const one = copyScalar(entry);
    if (one === unreadable) return unreadable;
    copy.push(one);
  }
  return budget.left > 0 ? copy : unreadable;
}

/** A value with everything in it, unless some of it is not JSON data, is too deep, or runs in a circle. */
export function copyWhole(
  value: unknown,
  budget: Budget,
  depth = 0,
  above: ReadonlySet<object> = new Set(),
): JsonValue | typeof unreadable {
  if (budget.left-- <= 0 || depth > deepest) return unreadable;
  if (typeof value !== "object" || value === null || isDate(value)) return copyScalar(value);
  if (above.has(value)) return unreadable;
  const inside = new Set([...above, value]);
  if (isList(value)) {
    const copy: JsonValue[] = [];
    for (const entry of entriesOf(value, budget)) {
      const part = copyWhole(entry ?? null, budget, depth + 1, inside);
      if (part === unreadable) return unreadable;
      copy.push(part);
    }
    return copy;
  }
  const keys = attempt(() => Object.keys(value));
  if (keys === unreadable) return unreadable;
  const copy: { [key: string]: JsonValue } = {};
  for (const key of keys) {
    const part = readKey(value, key);
    if (part === undefined) continue;
    const copied = reservedKeys.has(key) ? unreadable : copyWhole(part, budget, depth + 1, inside);
    if (copied === unreadable) return unreadable;
    copy[key] = copied;
  }
  return copy;
}

function isDate(value: unknown): value is Date {
  return attempt(() => value instanceof Date) === true;
}
