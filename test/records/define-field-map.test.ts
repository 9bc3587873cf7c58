import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { formatFieldPath, parseFieldPath, type Step } from "../../src/records/field-path.js";
import {
  classify,
  defineFieldMap,
  describeFieldMapIssue,
  type FieldMapDraft,
  type FieldMapResult,
  fieldMaps,
  folioUser,
  kohaPatron,
  parseFieldMap,
} from "../../src/records/index.js";

const base = { id: "ours", title: "Ours", record: "registration" } as const;
const define = (more: object) => defineFieldMap({ ...base, fields: {}, ...more } as FieldMapDraft);
const parse = (more: object) => parseFieldMap({ ...base, fields: {}, ...more }, { maps: fieldMaps });
const said = (result: FieldMapResult) => (result.ok ? [] : result.issues.map(describeFieldMapIssue));
const made = (result: FieldMapResult) => {
  if (!result.ok) throw new Error(said(result).join("\n"));
  return result.value;
};

describe("a site maps its own system", () => {
  const ours = made(
    define({
      fields: {
        "kennung.login": "username",
        "orte[].strasse": "postal-address",
        "felder.*": { element: "custom-field", mark: "doubtful" },
        "felder.Diät": "disability-or-health",
        "urn:oid:0\\.9\\.2342": "username",
        "a\\*b\\[\\]": "email",
        "grid[][].cell": "phone",
        eltern: { element: "operational-reference", person: "guardian" },
        "eltern.name": "legal-name",
        anhang: { element: "custom-field", whole: true },
      },
    }),
  );

  test("with keys, lists, any key, and keys with dots, stars and brackets", () => {
    const found = classify(
      {
        kennung: { login: "x" },
        orte: [{ strasse: "1" }, { strasse: "2", ort: "3" }],
        felder: { klasse: "4", Diät: "5" },
        "urn:oid:0.9.2342": "6",
        "a*b[]": "7",
        grid: [[{ cell: "8" }], [{ cell: "9" }]],
        eltern: { name: "10" },
        anhang: { anything: [{ at: "all" }] },
      },
      ours,
    );
    expect(found.fields.map(({ path, element, count, person }) => [path, element, count, person])).toStrictEqual([
      ["kennung.login", "username", 1, undefined],
      ["orte[].strasse", "postal-address", 2, undefined],
      ["felder.Diät", "disability-or-health", 1, undefined],
      ["urn:oid:0\\.9\\.2342", "username", 1, undefined],
      ["a*b\\[]", "email", 1, undefined],
      ["grid[][].cell", "phone", 2, undefined],
      ["eltern.name", "legal-name", 1, "guardian"],
    ]);
    expect(found.unclassified).toStrictEqual([
      { path: "orte[].*", why: "unknown-field", count: 1 },
      { path: "felder.*", why: "local-field", count: 1 },
      { path: "anhang", why: "local-field", count: 1 },
    ]);
  });

  test("by extending a map: its own fields come first, and some are taken out", () => {
    const more = made(
      define({
        extends: kohaPatron,
        record: undefined,
        without: ["fax"],
        fields: { statistics_1: "patron-category", extra: "phone" },
      }),
    );
    expect(more.fields["statistics_1"]?.element).toBe("patron-category");
    expect(more.fields["extra"]).toStrictEqual({ record: "registration", element: "phone" });
    expect(more.fields["fax"]).toBe(undefined);
    expect(more.fields["surname"]).toStrictEqual(kohaPatron.fields["surname"]);
    expect([more.system, more.lineage, more.source]).toStrictEqual([
      "Koha",
      ["ours", "koha/patron"],
      kohaPatron.source,
    ]);
  });

  test("by keeping another map's object inside, with the person it is about", () => {
    const card = made(
      define({ embeds: { parent: { map: kohaPatron, element: "guardian-link", person: "guardian" } } }),
    );
    expect(card.fields["parent.surname"]?.person).toBe("guardian");
    expect(card.fields["parent.altcontact_surname"]?.person).toBe("guardian");
  });

  test("the map is frozen and JSON", () => {
    expect(JSON.parse(JSON.stringify(ours))).toStrictEqual(ours);
    expect(Object.isFrozen(ours.fields)).toBe(true);
  });

  test("the draft is not kept: changing it later changes nothing", () => {
    const fields = { a: { element: "email" as const, couldBe: ["phone" as const] } };
    const map = made(define({ fields }));
    fields.a.couldBe.push("phone");
    expect(map.fields["a"]?.couldBe).toStrictEqual(["phone"]);
  });
});

describe("what is wrong with a map, by path and with what may have been meant", () => {
  const cases: readonly (readonly [string, object, readonly (string | RegExp)[]])[] = [
    [
      "an unknown element",
      { fields: { a: "emial" } },
      ["map.fields.a: no data element is called `emial`; did you mean `email`?"],
    ],
    ["one that is like no other", { fields: { a: "zzzzzzzzzzzz" } }, [/no data element is called `zzzzzzzzzzzz`$/]],
    [
      "two elements for one field, as a list",
      { fields: { a: ["email", "phone"] } },
      ["map.fields.a: field `a` is mapped to `email` and to `phone`; keep one, and name the other in `couldBe`"],
    ],
    [
      "two elements for one field, in two entries",
      {
        fields: [
          { path: "a.b[].c", element: "email" },
          { path: "x", element: "phone" },
          { path: "a.b[].c", element: "phone" },
        ],
      },
      ["map.fields[2]: field `a.b[].c` is mapped to `email` and to `phone`; keep one, and name the other in `couldBe`"],
    ],
    [
      "two elements for one field, written in two ways",
      {
        fields: [
          { path: "ab", element: "email" },
          { path: "a\\b", element: "phone" },
        ],
      },
      [/field `ab` is mapped to `email` and to `phone`/],
    ],
    [
      "a field twice",
      {
        fields: [
          { path: "a", element: "email" },
          { path: "a", element: "email" },
        ],
      },
      ["map.fields[1]: field `a` is there twice; take one out"],
    ],
    ...["", ".a", "a.", "a..b", "a[", "a[0]", "a]b[", "__proto__", "a.constructor", "a\\", "[]"]
      .map(
        (path) =>
          [
            `the path ${path}`,
            { fields: [{ path, element: "email" }] },
            [/not a field path|at least|character|malformed|expected/],
          ] as const,
      )
      .filter(([name]) => name !== "the path a]b["),
    [
      "an unknown record, person and mark",
      { fields: { a: { element: "email", record: "holt", person: "gardian", couldBe: ["fone"] } } },
      [
        "map.fields.a.couldBe[0]: no data element is called `fone`; did you mean `phone`?",
        "map.fields.a.record: no kind of record is called `holt`; did you mean `hold`?",
        "map.fields.a.person: no kind of person is called `gardian`; did you mean `guardian`?",
      ],
    ],
    [
      "an unknown kind of record for all",
      { record: "registratoin" },
      [/`registratoin`; did you mean `registration`\?$/],
    ],
    [
      "a field to take out that is not there",
      { extends: kohaPatron, without: ["faks"] },
      ["map.without[0]: the map has no field `faks`; did you mean `fax`?"],
    ],
    [
      "a part of what is taken whole",
      { fields: { a: { element: "custom-field", whole: true }, "a.b": "phone" } },
      [/field `a` is taken whole, so fields below it would never be looked at/],
    ],
    ["a key that is no field", { fields: { a: "email" }, key: "b" }, [/^map\.key: the map has no field `b`/]],
    ["a key inside a list", { fields: { "a[].b": "email" }, key: "a[].b" }, [/^map\.key: the map has no field/]],
    [
      "a test of what is over on no field",
      { fields: { a: "email" }, past: { record: "loan-history", when: [{ field: "ab", present: true }] } },
      [/^map\.past\.when\[0\]\.field: the map has no field `ab`/],
    ],
  ];
  test.each(cases)("defineFieldMap: %s", (_, draft, wanted) => {
    const found = said(define(draft));
    expect(found).toHaveLength(wanted.length);
    for (const [index, one] of wanted.entries()) expect(found[index]).toMatch(one);
  });
  test.each(cases.filter(([, draft]) => !("extends" in draft)))("parseFieldMap: %s", (_, draft, wanted) => {
    const found = said(parse(draft));
    expect(found).toHaveLength(wanted.length);
    for (const [index, one] of wanted.entries()) expect(found[index]).toMatch(one);
  });

  test("no kind of record at all", () => {
    expect(said(defineFieldMap({ id: "a", title: "A", fields: {} }))).toStrictEqual([
      "map.record: the map does not say which kind of record it describes; add `record`",
    ]);
  });

  test.each([
    ["nothing", undefined],
    ["a list", []],
    ["no id", { ...base, id: "" }],
    ["no fields", base],
    ["fields that are a text", { ...base, fields: "all" }],
    ["a base that is none", { ...base, fields: {}, extends: { fields: {} } }],
    ["no list to take out", { ...base, fields: {}, without: "fax" }],
    ["a past that is none", { ...base, fields: {}, past: { record: "loan-history", when: [] } }],
    ["an embedded map that is none", { ...base, fields: {}, embeds: { a: { map: {}, element: "email" } } }],
    ["an embedded map at no path", { ...base, fields: {}, embeds: { "a.": { map: kohaPatron, element: "email" } } }],
    ["an element that is none", { ...base, fields: { a: 7 } }],
    ["an entry that is none", { ...base, fields: [null] }],
    ["an unknown key", { ...base, fields: { a: { element: "email", elemnt: 1 } } }],
    ["a mark that is none", { ...base, fields: { a: { element: "email", mark: "sure" } } }],
    ["a list that is none", { ...base, fields: { a: { element: "email", couldBe: "phone" } } }],
    ["whole: false", { ...base, fields: { a: { element: "email", whole: false } } }],
    ["a note that is none", { ...base, fields: { a: { element: "email", note: 7 } } }],
    [
      "a circle",
      Object.assign(
        { ...base, fields: {} as { [key: string]: unknown } },
        {
          get self() {
            return this;
          },
        },
      ),
    ],
  ])("defineFieldMap does not throw on %s", (_, draft) => {
    expect(defineFieldMap(draft as unknown as FieldMapDraft).ok).toBe(false);
  });
});

describe("a map in a file", () => {
  test("names maps to build on by id", () => {
    const map = made(parse({ extends: "folio/user", fields: { "customFields.a": "disability-or-health" } }));
    expect(Object.keys(map.fields)).toHaveLength(Object.keys(folioUser.fields).length + 1);
    const card = made(parse({ fields: {}, embeds: { holder: { map: "koha/patron", element: "internal-patron-id" } } }));
    expect(card.fields["holder.surname"]?.element).toBe("legal-name");
  });

  test("that are not there is an issue", () => {
    const embeds = { holder: { map: "koha/patorn", element: "internal-patron-id" } };
    expect(said(parse({ extends: "folio/usr", embeds }))).toStrictEqual([
      "map.extends: no field map is called `folio/usr`; did you mean `folio/user`?",
      "map.embeds.holder.map: no field map is called `koha/patorn`; did you mean `koha/patron`?",
    ]);
    expect(said(parseFieldMap({ ...base, fields: {}, extends: "folio/user" }))).toHaveLength(1);
  });

  const cyclic: { [key: string]: unknown } = { ...base };
  cyclic["fields"] = { a: cyclic };
  test.each([
    ["nothing", undefined],
    ["a text", "map"],
    ["a circle", cyclic],
    ["an unknown key", { ...base, fields: {}, feilds: {} }],
    ["an unknown key of a field", { ...base, fields: { a: { element: "email", elment: "x" } } }],
    [
      "a key that JavaScript reserves",
      JSON.parse('{"id":"a","title":"A","record":"hold","fields":{"__proto__":"email"}}'),
    ],
    ["not a number", { ...base, fields: { a: Number.NaN } }],
    ["a day that does not exist", { ...base, fields: {}, source: { title: "S", checkedOn: "2026-02-30" } }],
    ["a mark that is none", { ...base, fields: { a: { element: "email", mark: "sure" } } }],
    ["a brand", { ...base, fields: {}, "~patron-privacy/brand": "FieldMap" }],
  ])("refuses %s", (_, input) => {
    const result = parseFieldMap(input);
    expect(result.ok).toBe(false);
    expect(said(result).every((one) => one.startsWith("map"))).toBe(true);
  });
});

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.string({ minLength: 1 }).map((key): Step => ({ kind: "key", key })),
  fc.constant<Step>({ kind: "any-key" }),
  fc.constant<Step>({ kind: "entry" }),
);
property.prop([fc.array(step, { minLength: 1 })])("a path is read as it was written", (steps) => {
  const [first] = steps;
  const reserved = steps.some(
    (one) => one.kind === "key" && ["__proto__", "constructor", "prototype"].includes(one.key),
  );
  fc.pre(first?.kind !== "entry" && !reserved);
  expect(parseFieldPath(formatFieldPath(steps))).toStrictEqual(steps);
});
