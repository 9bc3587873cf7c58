import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { lineOfRepeatedKey } from "../../src/internal/repeated-key.js";

test.each([
  ['{"a":1,"a":2}', 1],
  ['{"a":1,\n"b":{"a":1},\n"a":2}', 3],
  ['{"a":1,"\\u0061":2}', 1],
  ['[{"a":1},{"a":1,\n"a":1}]', 2],
  ['{"__proto__":1,"__proto__":2}', 1],
  ['{"":1,"":2}', 1],
  ['{"a":"a","b":["a","a"]}', undefined],
  ['{"a":"{\\"a\\":1","b":"\\"a\\":"}', undefined],
  ['{"a\\\\":1,"a":2}', undefined],
  ['"a:a"', undefined],
  ["7", undefined],
])("%s", (json, line) => {
  expect(lineOfRepeatedKey(json)).toBe(line);
});

property.prop([fc.jsonValue()])("JSON that a program wrote repeats nothing", (value) => {
  expect(lineOfRepeatedKey(JSON.stringify(value, null, 1))).toBeUndefined();
});

property.prop([fc.string(), fc.jsonValue(), fc.jsonValue()])("any key twice is found", (key, one, other) => {
  const name = JSON.stringify(key);
  expect(lineOfRepeatedKey(`{${name}:${JSON.stringify(one)},${name}:${JSON.stringify(other)}}`)).toBe(1);
});
