/** A key of a person or a row, as systems and drivers give it. */
export type Key = string | number | bigint;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * A key as text, so that keys are compared as values: 51 and "51" are one key, and so are a UUID in capitals and in
 * small letters. "0051" is another key than 51, since card numbers begin with zeros.
 *
 * `undefined` for what is no key: nothing, an empty text, a number that is not whole or too large to be exact.
 */
export function keyText(value: unknown): string | undefined {
  switch (typeof value) {
    case "string": {
      const text = value.trim();
      return text === "" ? undefined : uuid.test(text) ? text.toLowerCase() : text;
    }
    case "bigint":
      return String(value);
    case "number":
      return Number.isSafeInteger(value) ? String(value) : undefined; // -0 is written 0
    default:
      return undefined;
  }
}

/** Are two values one key? What is no key is never the same as another. */
export function sameKey(a: unknown, b: unknown): boolean {
  const text = keyText(a);
  return text !== undefined && text === keyText(b);
}
