import { describe, expect, test } from "vitest";
import { mayAnswerNow } from "../../../src/index.js";
import {
  checkFieldMap,
  confirmProposals,
  defineFieldMap,
  diffFieldMap,
  draftFieldMap,
  type FieldMapDraft,
  openApiLeaves,
  release,
  sampleLeaves,
  schemaLeaves,
} from "../../../src/records/index.js";
import { patron } from "../situations.js";

const schema = {
  $defs: {
    person: {
      type: "object",
      properties: { familyName: { type: "string" }, mail: { type: "string", format: "email" } },
    },
  },
  type: "object",
  properties: {
    loanNumber: { type: "integer", description: "The number of the loan." },
    member: { $ref: "#/$defs/person" },
    tags: { type: "array", items: { type: "string" } },
    dueOn: { type: "string", format: "date" },
    isTitle: { type: "boolean" },
    elsewhere: { $ref: "https://example.org/other.json" },
    again: { $ref: "#" },
  },
};
const rows = [
  { loanNumber: 1, member: { familyName: "Canary", mail: "canary@example.org" }, dueOn: "2026-12-01", shelf: "A1" },
  { loanNumber: 2, member: { familyName: "Canary", mail: "canary2@example.org" }, dueOn: null, shelf: "A2" },
  { loanNumber: 3, member: { familyName: null, mail: "" }, dueOn: "2026-12-03", shelf: "A3" },
];
const head = { id: "unknown/loan", title: "Loans of a system that is not known", record: "current-loan" } as const;

describe("leaves", () => {
  test("a schema gives each leaf once; what it does not hold itself is unknown", () => {
    const leaves = schemaLeaves(schema);
    expect(
      leaves.filter(({ path }) => !path.startsWith("again")).map(({ path, kind, shape }) => [path, kind, shape]),
    ).toStrictEqual([
      ["loanNumber", "number", undefined],
      ["member.familyName", "text", undefined],
      ["member.mail", "text", "email"],
      ["tags[]", "text", undefined],
      ["dueOn", "date", undefined],
      ["isTitle", "truth", undefined],
      ["elsewhere", "unknown", undefined],
    ]);
  });

  test("a schema of an OpenAPI document is found by its name", () => {
    const document = {
      openapi: "3.1.0",
      components: {
        schemas: {
          Loan: { properties: { due: { $ref: "#/components/schemas/Day" } } },
          Day: { type: "string", format: "date" },
        },
      },
    };
    expect(openApiLeaves(document, "Loan")).toStrictEqual([{ path: "due", kind: "date" }]);
    expect(openApiLeaves(document, "Nothing")).toBeUndefined();
  });

  test("rows give kinds and shapes, and no value", () => {
    const leaves = sampleLeaves(rows);
    expect(leaves.find(({ path }) => path === "member.mail")).toStrictEqual({
      path: "member.mail",
      kind: "text",
      shape: "email",
    });
    expect(JSON.stringify(leaves)).not.toContain("anary");
  });
});

describe("a draft", () => {
  const draft = draftFieldMap(head, schemaLeaves(schema));

  test("withholds every leaf, and proposes by name, kind and the field above", () => {
    expect(new Set(Object.values(draft.fields).map(({ element }) => element))).toStrictEqual(new Set(["custom-field"]));
    expect(draft.fields["member.familyName"]?.proposal).toStrictEqual({ element: "legal-name", by: "name" });
    // a truth value is no title
    expect(draft.fields["isTitle"]?.proposal).toBeUndefined();
  });

  test("is refused as long as it has proposals", () => {
    // a person who has looked at nothing passes the draft on as it is
    const made = defineFieldMap(draft as unknown as FieldMapDraft);
    expect(made.ok ? [] : made.issues.map(({ code }) => code)).toContain("unknown-key");
  });

  test("a system that nobody knows: drafted from one schema and three rows, checked, confirmed and used", () => {
    const drafted = draftFieldMap(head, [
      ...schemaLeaves(schema),
      ...sampleLeaves(rows).filter(({ path }) => path === "shelf"),
    ]);
    const made = defineFieldMap(
      confirmProposals(drafted, { accept: ["dueOn", "member.mail"], set: { "member.familyName": "legal-name" } }),
    );
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    expect(
      checkFieldMap(made.value, { leaves: sampleLeaves(rows) }).filter(({ code }) => code !== "withheld"),
    ).toStrictEqual([]);
    const decision = patron([{ record: "current-loan" }]);
    if (!mayAnswerNow(decision)) throw new Error("the decision answers nothing");
    const { data, withheld } = release(rows[0], decision, made.value);
    expect(data).toMatchObject({ dueOn: "2026-12-01" });
    expect(withheld.map(({ path, why }) => `${path}: ${why}`)).toContain("shelf: local-field");
  });
});

test("a check finds what would give out more than a name or its values suggest", () => {
  const made = defineFieldMap({
    ...head,
    fields: { surname: "operational-reference", contact: "transaction-state", "*": "custom-field" },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const leaves = sampleLeaves([{ contact: "canary@example.org" }]);
  const other = defineFieldMap({ ...head, id: "other/loan", fields: { Surname: "legal-name" } });
  if (!other.ok) throw new Error("the map has issues");
  const found = checkFieldMap(made.value, { leaves, others: [other.value] });
  expect(found.map(({ code, path }) => `${path}: ${code}`)).toStrictEqual([
    "surname: name-contradicts",
    "surname: differs-between-maps",
    "contact: values-contradict",
    "*: wildcard",
    "*: withheld",
  ]);
  expect(JSON.stringify(found)).not.toContain("anary");
});

test("a newer schema: what came, what went, and what may have been renamed", () => {
  const made = defineFieldMap({ ...head, fields: { due_date: "transaction-date", patron: "internal-patron-id" } });
  if (!made.ok) throw new Error("the map has issues");
  const properties = {
    due_dates: { type: "string", format: "date" },
    patron: { type: "integer" },
    colour: { type: "string" },
  };
  expect(diffFieldMap(made.value, schemaLeaves({ properties }))).toStrictEqual({
    added: [
      { path: "due_dates", proposal: { element: "transaction-date", by: "name" }, renamed: "due_date" },
      { path: "colour" },
    ],
    gone: ["due_date"],
    kept: 1,
  });
});
