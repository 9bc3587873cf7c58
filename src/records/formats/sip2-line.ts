import type { JsonValue } from "../copy.js";

/** A SIP2 message as an object: the fixed part under our names, each coded field under its code. */
export type Sip2Line =
  | { readonly ok: true; readonly message: string; readonly value: { readonly [field: string]: JsonValue } }
  | { readonly ok: false; readonly expected: string };

const patron = [
  ["patronStatus", 14],
  ["language", 3],
  ["transactionDate", 18],
] as const;
const counts = [
  "holdItemsCount",
  "overdueItemsCount",
  "chargedItemsCount",
  "fineItemsCount",
  "recallItemsCount",
  "unavailableHoldsCount",
].map((name) => [name, 4] as const);

/** The fixed parts of the answers that name a patron or an item, by message; a part without a name is not kept. */
const fixedParts: { readonly [message: string]: readonly (readonly [name: string | null, length: number])[] } = {
  "10": [
    [null, 4],
    ["transactionDate", 18],
  ],
  "12": [
    [null, 4],
    ["transactionDate", 18],
  ],
  "16": [
    [null, 2],
    ["transactionDate", 18],
  ],
  "18": [
    [null, 6],
    ["transactionDate", 18],
  ],
  "24": patron,
  "26": patron,
  "30": [
    [null, 4],
    ["transactionDate", 18],
  ],
  "36": [
    [null, 1],
    ["transactionDate", 18],
  ],
  "38": [
    [null, 1],
    ["transactionDate", 18],
  ],
  "64": [...patron, ...counts],
  "66": [
    [null, 9],
    ["transactionDate", 18],
  ],
};

/**
 * Reads one answer of a SIP2 server as an object for the SIP2 maps. A code that is there more than once becomes a list,
 * and an empty field is left out. The expectation never quotes the line.
 *
 * @example
 * ```ts
 * import { readSip2Line } from "patron-privacy/records";
 *
 * const line = "24              00120261124    100000AOMAIN|AA2111|AELopez, Maria|BLY|AY1AZEB80";
 * const read = readSip2Line(line);
 * read.ok && read.value["AE"]; // => "Lopez, Maria"
 * readSip2Line("hello"); // => { ok: false, expected: "a SIP2 answer of type 10, 12, 16, 18, 24, 26, 30, 36, 38, 64 or 66" }
 * ```
 */
export function readSip2Line(line: string): Sip2Line {
  const text = line.replace(/[\r\n]+$/, "").replace(/^[\r\n]+/, "");
  const message = text.slice(0, 2);
  const parts = Object.hasOwn(fixedParts, message) ? fixedParts[message] : undefined;
  if (parts === undefined) return { ok: false, expected: `a SIP2 answer of type ${listed(Object.keys(fixedParts))}` };
  const value: { [field: string]: JsonValue } = {};
  let at = 2;
  for (const [name, length] of parts) {
    if (text.length < at + length) return { ok: false, expected: "a fixed part of the length that its type has" };
    if (name !== null) value[name] = text.slice(at, at + length);
    at += length;
  }
  for (const field of text.slice(at).split("|")) {
    if (field === "") continue;
    const checksum = /^AY(\d)AZ([0-9A-Fa-f]{4})$/.exec(field);
    if (checksum !== null) {
      add(value, "AY", checksum[1] ?? "");
      add(value, "AZ", checksum[2] ?? "");
    } else if (/^[A-Z][A-Z0-9]/.test(field)) add(value, field.slice(0, 2), field.slice(2));
    else return { ok: false, expected: "fields of a code of two characters and a value, with | after each" };
  }
  return { ok: true, message, value };
}

function add(fields: { [field: string]: JsonValue }, code: string, value: string): void {
  if (value === "") return;
  const before = fields[code];
  fields[code] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
