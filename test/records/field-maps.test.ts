import { describe, expect, test } from "vitest";
import { dataElements, elementsOf } from "../../src/index.js";
import {
  classify,
  evergreenCirculation,
  evergreenHold,
  fieldMaps,
  folioLoan,
  folioRequest,
  kohaCheckout,
  kohaHold,
} from "../../src/records/index.js";
import { sheetIsHere, tableOf, tables } from "./sheet.js";

test.each([
  ["folio/user", 41],
  ["folio/loan", 38],
  ["folio/request", 56],
  ["folio/account", 35],
  // 79 fields, of which `library` brings 21 more
  ["koha/patron", 101],
  // 26 fields, of which `patron` brings the 101 of a patron, and `library` 21
  ["koha/checkout", 148],
  ["koha/hold", 22],
  ["evergreen/usr", 50],
  // 28 columns and 5 inherited ones
  ["evergreen/circulation", 33],
  // those but the patron's, and 8 more
  ["evergreen/aged-circulation", 40],
  ["evergreen/hold", 38],
  ["evergreen/usr-circ-history", 7],
  // 69 coded fields and 9 of the fixed part
  ["sip2/patron-information", 78],
  ["ncip/lookup-user", 186],
  // 50 attributes and 2 SAML subject identifiers
  ["ldap/edu-person", 52],
])("%s maps %i fields", (id, count) => {
  const map = fieldMaps.find((one) => one.id === id);
  expect(Object.keys(map?.fields ?? {})).toHaveLength(count);
});

test("there is no map without a row above", () => {
  expect(fieldMaps.map(({ id }) => id).sort()).toStrictEqual(Object.keys(tables).sort());
});

describe.runIf(sheetIsHere)("every field of the fact sheet is mapped as the sheet says", () => {
  test.each(fieldMaps.map((map) => [map.id, map] as const))("%s", (id, map) => {
    const { record, stated, rows } = tableOf(tables[id as keyof typeof tables]);
    expect(rows.length).toBe(stated ?? 186);
    for (const { field, element } of rows) expect([field, map.fields[field]?.element]).toStrictEqual([field, element]);
    expect([undefined, map.record]).toContain(record);
  });

  test.each(fieldMaps.map((map) => [map.id, map] as const))(
    "%s: a second person, and a doubt, stay marked",
    (id, map) => {
      for (const { field, note } of tableOf(tables[id as keyof typeof tables]).rows) {
        const { person, mark } = map.fields[field] ?? {};
        if (/second person|different person|another person/.test(note))
          expect([field, person]).not.toContain(undefined);
        if (note.includes("‡")) expect([field, mark]).toStrictEqual([field, "proposal"]);
        if (/may be the patron|can be the patron/.test(note)) expect([field, person]).toStrictEqual([field, "staff"]);
      }
    },
  );
});

test("every map says where its fields were read, and holds nothing but known words", () => {
  for (const map of fieldMaps) {
    expect(map.source?.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const field of Object.values(map.fields)) expect(dataElements).toContain(field.element);
  }
});

test("a field belongs to a kind of record that can hold it, but for what is never released of an aged loan", () => {
  const misplaced = fieldMaps.flatMap((map) =>
    Object.entries(map.fields)
      .filter(([, { record, element }]) => !elementsOf(record).includes(element))
      .map(([path, { record }]) => `${map.id} ${path} ${record}`),
  );
  expect(misplaced).toStrictEqual([
    "evergreen/aged-circulation circ_staff deidentified-dataset",
    "evergreen/aged-circulation checkin_staff deidentified-dataset",
  ]);
});

// §2.16: second persons hide in single-person rows
test.each([
  ["folio/user", "proxyFor", "proxy"],
  ["folio/loan", "proxyUserId", "proxy"],
  ["folio/request", "proxy.lastName", "proxy"],
  ["folio/request", "proxy.barcode", "proxy"],
  ["folio/request", "metadata", "staff"],
  ["koha/patron", "altcontact_surname", "contact"],
  ["koha/patron", "relationship_type", "guardian"],
  ["koha/checkout", "issuer_id", "staff"],
  ["koha/checkout", "patron.altcontact_phone", "contact"],
  ["evergreen/usr", "guardian_email", "guardian"],
  ["evergreen/hold", "requestor", "staff"],
  ["sip2/patron-information", "CY", "next-patron"],
  ["sip2/patron-information", "DA", "next-patron"],
  ["ncip/lookup-user", "UserOptionalFields.UserAddressInformation.PhysicalAddress.StructuredAddress.CareOf", "contact"],
  ["ldap/edu-person", "manager", "contact"],
])("%s: %s is about somebody else", (id, path, person) => {
  expect(fieldMaps.find((map) => map.id === id)?.fields[path]?.person).toBe(person);
});

// §2.16: same word, different thing
test.each([
  ["folio/account", "barcode", "item-identifier"],
  ["folio/user", "barcode", "patron-barcode"],
  ["koha/patron", "privacy", "privacy-preference"],
])("%s: %s is %s", (id, path, element) => {
  expect(fieldMaps.find((map) => map.id === id)?.fields[path]?.element).toBe(element);
});

test.each([
  [folioLoan, { status: { name: "Open" }, itemId: "i" }, ["current-loan"]],
  [folioLoan, { status: { name: "Closed" }, itemId: "i" }, ["loan-history"]],
  [folioLoan, { itemId: "i" }, ["current-loan", "loan-history"]],
  [folioLoan, { status: { name: "Lost" }, itemId: "i" }, ["current-loan", "loan-history"]],
  [folioLoan, { status: "Closed", itemId: "i" }, ["current-loan", "loan-history"]],
  [folioRequest, { status: "Open - In transit", itemId: "i" }, ["hold"]],
  [folioRequest, { status: "Closed - Filled", itemId: "i" }, ["hold-history"]],
  [kohaCheckout, { item_id: 1, checkin_date: null }, ["current-loan"]],
  [kohaCheckout, { item_id: 1, checkin_date: "2026-01-05T10:00:00Z" }, ["loan-history"]],
  [kohaCheckout, { item_id: 1, checkin_date: new Date(0) }, ["loan-history"]],
  [kohaCheckout, { item_id: 1 }, ["current-loan", "loan-history"]],
  [kohaCheckout, { item_id: 1, checkin_date: "" }, ["current-loan", "loan-history"]],
  [kohaHold, { biblio_id: 1, cancellation_date: null, status: null }, ["hold"]],
  [kohaHold, { biblio_id: 1, cancellation_date: null, status: "F" }, ["hold-history"]],
  [kohaHold, { biblio_id: 1, cancellation_date: "2026-01-05", status: "W" }, ["hold-history"]],
  [evergreenCirculation, { target_copy: 1, checkin_time: null }, ["current-loan"]],
  [evergreenHold, { target: 1, fulfillment_time: null, cancel_time: null }, ["hold"]],
  [evergreenHold, { target: 1, fulfillment_time: "2026-01-05T10:00:00Z", cancel_time: null }, ["hold-history"]],
] as const)("what is over is history, and what cannot be told is both: %#", (map, object, records) => {
  expect(classify(object, map).records).toStrictEqual(records);
});
