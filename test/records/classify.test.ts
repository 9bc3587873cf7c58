import { describe, expect, test } from "vitest";
import {
  classify,
  evergreenUsr,
  fieldMaps,
  folioUser,
  inventory,
  kohaCheckout,
  kohaPatron,
  oddities,
  otherPersons,
  recordTexts,
  refusals,
  residualKinds,
  residualSources,
  sip2PatronInformation,
  unmappedFields,
  withheldReasons,
} from "../../src/records/index.js";
import { folioUserRow, kohaCheckoutRow } from "./rows.js";

const everyText = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(everyText)
      : [];

describe("classify", () => {
  test("gives each field its element, and says no value and no key of the row", () => {
    const found = classify(folioUserRow, folioUser);
    expect(found.fields.find(({ path }) => path === "personal.addresses[].city")).toStrictEqual({
      path: "personal.addresses[].city",
      element: "postal-code",
      sensitivity: "moderate",
      records: ["registration"],
      count: 1,
    });
    expect(found.unclassified).toStrictEqual([
      { path: "meta", why: "not-described", count: 1 },
      { path: "metadata", why: "not-described", count: 1 },
      { path: "tags", why: "local-field", count: 1 },
      { path: "customFields", why: "local-field", count: 1 },
      { path: "*", why: "unknown-field", count: 1 },
    ]);
    const report = JSON.stringify(found);
    for (const text of everyText(folioUserRow).filter((one) => one.length > 6 && !["patron", "juvenile"].includes(one)))
      expect(report).not.toContain(text);
    expect(report).not.toContain("nickname_local");
  });

  // §2.16: local fields are unknown by design, and never harmless by default
  test.each([
    [kohaPatron, { statistics_1: "shelter" }, "statistics_1"],
    [kohaPatron, { extended_attributes: [{ type: "X" }] }, "extended_attributes"],
    [folioUser, { tags: { tagList: ["a"] } }, "tags"],
  ])("local fields are unclassified: %#", (map, object, path) => {
    const found = classify(object, map);
    expect([found.fields, found.unclassified, found.sensitivity]).toStrictEqual([
      [],
      [{ path, why: "local-field", count: 1 }],
      "high",
    ]);
  });

  // sheet §1.2: an identifier beside an item is critical whatever the parts say; alone they are moderate and high
  test.each([
    [{ patron_id: 1, checkin_date: null }, "moderate"],
    [{ item_id: 1, checkin_date: null }, "high"],
    [{ patron_id: 1, item_id: 1, checkin_date: null }, "critical"],
    [{}, "none"],
  ])("sensitivity composes: %j", (object, wanted) => {
    expect(classify(object, kohaCheckout).sensitivity).toBe(wanted);
  });

  test("what a field could be counts", () => {
    expect(classify({ AF: "x" }, sip2PatronInformation).elements).toStrictEqual([
      "account-block",
      "patron-note",
      "amount-owed",
    ]);
  });

  test("is total", () => {
    expect(classify("x", folioUser).unclassified).toStrictEqual([{ path: "", why: "not-an-object", count: 1 }]);
    expect(classify({}, {} as never).unclassified).toStrictEqual([{ path: "", why: "not-a-map", count: 1 }]);
    expect(classify({ username: () => 1, personal: 3n }, folioUser).unclassified.map(({ why }) => why)).toStrictEqual([
      "not-json",
      "not-json",
    ]);
  });

  test("what is taken whole is copied with everything in it, but not with a circle, and not too deep", () => {
    const circle: { [key: string]: unknown } = {};
    circle["self"] = circle;
    const deep = JSON.parse(`${"[".repeat(40)}${"]".repeat(40)}`);
    for (const [library, fields] of [
      [{ name: "Main", open: [{ day: 1, at: new Date(0) }], none: undefined }, 1],
      [circle, 0],
      [{ deep }, 0],
      [{ bad: [() => 1] }, 0],
      [JSON.parse('{"__proto__":1}'), 0],
      [
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error("no");
            },
          },
        ),
        0,
      ],
      [
        Object.defineProperty({}, "a", {
          enumerable: true,
          get: () => {
            throw new Error("no");
          },
        }),
        0,
      ],
    ] as const)
      expect(classify({ library }, kohaPatron).fields).toHaveLength(fields);
  });
});

describe("unmappedFields", () => {
  test("names what is left to map", () => {
    expect(unmappedFields([kohaCheckoutRow], kohaCheckout)).toStrictEqual([
      { path: "issuer.surname", kinds: ["text"] },
      { path: "patron.extended_attributes[].type", kinds: ["text"] },
      { path: "patron.extended_attributes[].value", kinds: ["text"] },
      { path: "booking.booking_id", kinds: ["number"] },
      { path: "booking.patron_id", kinds: ["number"] },
      { path: "our_flag", kinds: ["text"] },
    ]);
  });

  test("gathers the kinds over samples, and gives up on what cannot be read", () => {
    const circle: { [key: string]: unknown } = { "a.b": null };
    circle["self"] = circle;
    const found = unmappedFields([circle, { "a.b": 1, personal: "x", departments: ["a"] }, null, 7], folioUser);
    expect(found[0]).toStrictEqual({ path: "a\\.b", kinds: ["null", "number"] });
    expect(found.every(({ path }) => path.endsWith("a\\.b"))).toBe(true);
    expect(unmappedFields([{ a: 1 }], {} as never)).toStrictEqual([]);
  });

  test("and a map made of them leaves nothing over", () => {
    expect(unmappedFields([folioUserRow], folioUser).map(({ path }) => path)).toStrictEqual([
      "meta.left",
      "metadata.createdByUserId",
      "metadata.createdDate",
      "tags.tagList[]",
      "customFields.largePrint",
      "nickname_local",
    ]);
  });
});

describe("inventory, for clause AD-7.3", () => {
  const all = inventory(fieldMaps);

  test("lists what each system holds", () => {
    const usr = inventory([evergreenUsr]).entries[0];
    expect([usr?.system, usr?.sensitivity, usr?.otherPersons, usr?.localFields]).toStrictEqual([
      "Evergreen",
      "critical",
      ["guardian"],
      [],
    ]);
    expect(usr?.elements.find(({ element }) => element === "government-id")).toStrictEqual({
      element: "government-id",
      group: "identifier",
      sensitivity: "critical",
      fields: ["ident_type", "ident_value", "ident_type2", "ident_value2"],
    });
    expect(usr?.elements.some(({ element }) => element === "operational-reference")).toBe(false);
  });

  test("names credentials kept in patron rows (§2.16)", () => {
    const holders = (element: string) => all.byElement.find((one) => one.element === element)?.maps;
    expect(holders("auth-token")).toStrictEqual([
      "koha/patron",
      "koha/checkout",
      "koha/borrowers",
      "evergreen/usr-password-reset",
      "ldap/edu-person",
    ]);
    const sip = ["sip2/koha", "sip2/evergreen", "sip2/folio-edge", "sip2/symphony", "sip2/polaris"];
    expect(holders("password")).toStrictEqual([
      "evergreen/usr",
      "sip2/patron-information",
      "koha/borrowers",
      "evergreen/passwd",
      ...sip,
      "alma/user",
      "vufind/profile",
      "ldap/edu-person",
    ]);
  });

  test("says where reading content is kept with money (§2.4)", () => {
    const account = all.entries.find(({ map }) => map === "folio/account");
    expect(account?.records).toStrictEqual(["fines-and-fees"]);
    expect(account?.sensitivity).toBe("critical");
  });

  test("leaves stores without a map unknown", () => {
    expect(inventory([]).notCovered).toContain("registration");
    expect(all.notCovered).toContain("surveillance-video");
    expect(all.notCovered).not.toContain("registration");
    expect(all.notCovered).not.toContain("aggregate-statistics");
  });

  test("lists local and doubtful fields", () => {
    const user = all.entries.find(({ map }) => map === "folio/user");
    expect([user?.localFields, user?.doubtful]).toStrictEqual([["tags", "customFields"], ["meta"]]);
  });
});

test("every word that a person reads has a text, and every source named is there", () => {
  expect(Object.keys(recordTexts.withheld)).toStrictEqual([...withheldReasons]);
  expect(Object.keys(recordTexts.refused)).toStrictEqual([...refusals]);
  expect(Object.keys(recordTexts.persons)).toStrictEqual([...otherPersons]);
  expect(Object.keys(recordTexts.residual)).toStrictEqual([...residualKinds]);
  expect(oddities.every((one) => one in recordTexts.unclassified)).toBe(true);
  for (const { cites } of Object.values(recordTexts.residual))
    for (const source of cites) expect(residualSources).toHaveProperty([source]);
});
