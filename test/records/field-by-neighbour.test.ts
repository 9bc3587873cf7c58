import { describe, expect, test } from "vitest";
import {
  classify,
  defineFieldMap,
  describeFieldMapIssue,
  type FieldMapDraft,
  parseFieldMap,
} from "../../src/records/index.js";
import { release } from "./given.js";
import { patron } from "./situations.js";

/* A type beside a value says what the value is: NCIP, Alma, Sierra, Koha and Evergreen all do so (cases/records.md 7). */

const draft = {
  id: "ours/user",
  title: "A user with typed values",
  record: "registration",
  fields: {
    identifiers: "operational-reference",
    "identifiers[].id_type": "operational-reference",
    "identifiers[].id_type.value": "operational-reference",
    "identifiers[].value": {
      by: "identifiers[].id_type.value",
      cases: {
        BARCODE: "patron-barcode",
        "Institution Id Number": "student-or-employee-id",
        GUARANTOR: { element: "patron-barcode", person: "guardian" },
      },
    },
    address: { element: "operational-reference", many: true },
    "address.kind": "operational-reference",
    "address.data": {
      by: "address.kind",
      cases: { mailto: "email", tel: "phone" },
      otherwise: { element: "email", couldBe: ["phone"] },
    },
  },
} as const satisfies FieldMapDraft;

function made(more: object = {}) {
  const result = defineFieldMap({ ...draft, ...more });
  if (!result.ok) throw new Error(result.issues.map(describeFieldMapIssue).join("\n"));
  return result.value;
}

const classes = (row: object) => classify(row, made()).fields.map(({ path, element }) => `${path}: ${element}`);

describe("a field is what the field beside it says", () => {
  test.each([
    ["BARCODE", "patron-barcode"],
    ["barcode ", "patron-barcode"],
    ["Institution Id Number", "student-or-employee-id"],
  ])("%s", (value, element) => {
    expect(classes({ identifiers: [{ id_type: { value }, value: "700" }] })).toStrictEqual([
      "identifiers[].id_type.value: operational-reference",
      `identifiers[].value: ${element}`,
    ]);
  });

  test.each([["CLUB"], [null], [undefined], [7], [["BARCODE"]], [{ value: "BARCODE" }], ["toString"], ["__proto__"]])(
    "no case fits %j: unclassified, and withheld",
    (value) => {
      const row = { identifiers: [{ id_type: { value }, value: "700" }] };
      const odd = classify(row, made()).unclassified;
      expect(odd.filter(({ path }) => path === "identifiers[].value")).toStrictEqual([
        { path: "identifiers[].value", why: "no-case", count: 1 },
      ]);
      const released = release(row, patron([{ record: "registration" }]), made());
      expect(JSON.stringify(released.data)).not.toContain("700");
      expect(released.withheld.map(({ path, why }) => [path, why])).toContainEqual(["identifiers[].value", "no-case"]);
    },
  );

  test("each entry of a list by its own type, whatever comes first in the object", () => {
    const row = {
      identifiers: [
        { value: "1", id_type: { value: "BARCODE" } },
        { id_type: { value: "CLUB" }, value: "2" },
        { value: "3", id_type: { value: "GUARANTOR" } },
      ],
    };
    const released = release(row, patron([{ record: "registration" }]), made());
    expect(released.data).toStrictEqual({
      identifiers: [
        { value: "1", id_type: { value: "BARCODE" } },
        { id_type: { value: "CLUB" } },
        { id_type: { value: "GUARANTOR" } },
      ],
    });
    expect(released.withheld).toStrictEqual([
      { path: "identifiers[].value", element: "custom-field", why: "no-case", count: 1 },
      { path: "identifiers[].value", element: "patron-barcode", why: "second-person", person: "guardian", count: 1 },
    ]);
  });

  test("with something said for every other case", () => {
    expect(
      classes({
        address: [
          { kind: "tel", data: "1" },
          { kind: "fax", data: "2" },
        ],
      }),
    ).toStrictEqual(["address.kind: operational-reference", "address.data: phone", "address.data: email"]);
  });

  test("a getter that changes its mind opens nothing: the type is read once", () => {
    let reads = 0;
    const entry = {
      get id_type() {
        reads++;
        return { value: reads === 1 ? "CLUB" : "BARCODE" };
      },
      value: "700",
    };
    const { data } = release({ identifiers: [entry] }, patron([{ record: "registration" }]), made());
    expect(data).toStrictEqual({ identifiers: [{ id_type: { value: "CLUB" } }] });
    expect(reads).toBe(1);
  });

  test("kept inside another map, it still is", () => {
    const outer = defineFieldMap({
      id: "ours/loan",
      title: "Loan",
      record: "current-loan",
      fields: {},
      embeds: { user: { map: made(), element: "internal-patron-id" } },
    });
    if (!outer.ok) throw new Error("issues");
    const { fields } = classify({ user: { identifiers: [{ id_type: { value: "BARCODE" }, value: 1 }] } }, outer.value);
    expect(fields.map(({ path, element }) => `${path}: ${element}`)).toContain(
      "user.identifiers[].value: patron-barcode",
    );
  });
});

const issuesOf = (fields: object) => {
  const result = defineFieldMap({ ...draft, fields } as FieldMapDraft);
  return result.ok ? [] : result.issues.map(describeFieldMapIssue);
};

describe("what a map must not say", () => {
  const cases = { a: "email" };
  test.each([
    [
      "a neighbour that is not there",
      { value: { by: "typ", cases }, type: "operational-reference" },
      "map.fields.value.by: the map has no field `typ`; did you mean `type`?",
    ],
    [
      "a neighbour in a list that the field is not in",
      { value: { by: "types[].is", cases }, "types[].is": "operational-reference" },
      "map.fields.value.by: `types[].is` cannot say what `value` holds; `by` names a field of one element in the same object, or in one that holds it",
    ],
    [
      "itself",
      { value: { by: "value", cases } },
      "map.fields.value.by: `value` cannot say what `value` holds; `by` names a field of one element in the same object, or in one that holds it",
    ],
    [
      "an element that does not exist",
      { type: "operational-reference", value: { by: "type", cases: { a: "emial" } } },
      "map.fields.value.cases.a: no data element is called `emial`; did you mean `email`?",
    ],
    [
      "no case",
      { type: "operational-reference", value: { by: "type", cases: {} } },
      "map.fields.value.cases: expected at least one case, by value",
    ],
    [
      "an element and cases",
      { type: "operational-reference", value: { element: "email", by: "type", cases } },
      "map.fields.value.element: the map has no field `element`",
    ],
    // cases/records.md 9
    [
      "a wildcard that opens everything",
      { "*": "transaction-state" },
      "map.fields.*: field `*` has a wildcard, so it must be withheld; map it to `custom-field`, or name its keys",
    ],
    [
      "a wildcard that opens by a neighbour",
      { type: "operational-reference", "more.*": { by: "type", cases } },
      "map.fields.more.*: field `more.*` has a wildcard, so it must be withheld; map it to `custom-field`, or name its keys",
    ],
    [
      "a whole that opens what nobody looked at",
      { item: { element: "item-identifier", whole: true } },
      "map.fields.item: field `item` is taken whole, so it must be withheld; map it to `custom-field`, or name the fields below it",
    ],
  ])("%s", (_, fields, says) => {
    expect(issuesOf(fields)).toContain(says);
  });

  test.each([
    ["subject", { subject: "patron" }, "map.subject[0]: the map has no field `patron`"],
    ["subject with a wildcard", { subject: "*" }, "map.subject[0]: the map has no field `*`"],
  ])("%s", (_, more, says) => {
    const result = defineFieldMap({ ...draft, ...more });
    expect(result.ok ? [] : result.issues.map(describeFieldMapIssue).map((one) => one.split(";")[0])).toContain(says);
  });

  test("an event or a fact that does not exist, or without what empty means", () => {
    const one = (retention: unknown) => issuesOf({ due: { element: "transaction-date", retention } });
    expect(one([{ event: "item-returned", whenNull: "not-happened" }])).toStrictEqual([]);
    expect(one([{ fact: "amount-owed", whenNull: 0, times: 100 }])).toStrictEqual([]);
    for (const wrong of [
      [],
      [{ event: "returned", whenNull: "not-happened" }],
      [{ event: "item-returned" }],
      [{ event: "item-returned", whenNull: "never" }],
      [{ fact: "amount-owed", whenNull: true }],
      [{ fact: "keeps-history", whenNull: "not-known", times: 100 }],
      [{ fact: "keeps-history", whenNull: "not-known", values: { "0": 1 } }],
      [{ event: "item-returned", whenNull: "not-happened", fact: "amount-owed" }],
    ])
      expect(one(wrong).map((says) => says.split(":")[0])).toStrictEqual(["map.fields.due.retention"]);
  });
});

test("a file says the same", () => {
  const parsed = parseFieldMap(JSON.parse(JSON.stringify(draft)));
  expect(parsed.ok && parsed.value).toStrictEqual(made());
  const broken = parseFieldMap({ ...draft, fields: { value: { by: "type", cases: { a: 7 } } } });
  expect(broken.ok).toBe(false);
});
