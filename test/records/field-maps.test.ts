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
import { release } from "./given.js";
import { sheetIsHere, tableOf, tables } from "./sheet.js";
import { patron } from "./situations.js";

const counts = [
  ["folio/user", 41],
  ["folio/loan", 38],
  ["folio/request", 56],
  ["folio/account", 35],
  // 79 fields, of which `library` brings 21 more
  ["koha/patron", 101],
  // 26 fields, of which `patron` brings the 101 of a patron, `library` 21, and `item` 48 with its biblio
  ["koha/checkout", 196],
  ["koha/hold", 22],
  ["evergreen/usr", 50],
  // 28 columns and 5 inherited ones
  ["evergreen/circulation", 33],
  // those but the patron's, and 8 more
  ["evergreen/aged-circulation", 40],
  ["evergreen/hold", 38],
  ["evergreen/usr-circ-history", 7],
  // 69 coded fields but the four that some systems add, and 9 of the fixed part
  ["sip2/patron-information", 74],
  ["ncip/lookup-user", 186],
  ["folio/business-loan", 83],
  ["folio/business-request", 98],
  ["folio/edge-account", 54],
  // 3 of its own, and the 38 of a loan; `loan` itself is one
  ["folio/loan-version", 42],
  ["folio/fee-action", 14],
  ["folio/manual-block", 12],
  ["folio/automated-block", 5],
  ["folio/user-summary", 17],
  ["folio/scheduled-notice", 16],
  ["folio/action-session", 6],
  ["folio/check-in", 8],
  ["folio/print-event", 4],
  ["folio/request-preference", 8],
  ["folio/actual-cost", 55],
  ["folio/proxy-for", 10],
  ["folio/patron-pin", 2],
  ["folio/user-tenant", 11],
  ["folio/staging-user", 23],
  // columns of the tables
  ["koha/borrowers", 84],
  ["koha/issues", 20],
  ["koha/old-issues", 20],
  ["koha/reserves", 27],
  ["koha/old-reserves", 27],
  ["koha/accountlines", 22],
  ["koha/statistics", 13],
  ["koha/action-logs", 11],
  ["koha/search-history", 8],
  ["koha/message-queue", 17],
  ["evergreen/card", 4],
  ["evergreen/usr-address", 14],
  ["evergreen/usr-setting", 4],
  ["evergreen/usr-message", 12],
  ["evergreen/usr-standing-penalty", 8],
  ["evergreen/usr-saved-search", 7],
  ["evergreen/usr-activity", 5],
  ["evergreen/usr-privacy-waiver", 7],
  ["evergreen/passwd", 7],
  ["evergreen/usr-password-reset", 5],
  ["evergreen/stat-cat-entry-usr-map", 4],
  ["evergreen/usr-delta-history", 7],
  ["evergreen/usr-org-unit-opt-in", 6],
  ["evergreen/survey-response", 8],
  ["evergreen/non-cataloged-circulation", 6],
  ["evergreen/hold-request-note", 7],
  ["evergreen/hold-notification", 6],
  // those of a hold but three, and five more
  ["evergreen/aged-hold-request", 40],
  ["evergreen/curbside", 10],
  ["evergreen/collections-tracker", 5],
  // 2 columns and 5 inherited ones
  ["evergreen/grocery", 7],
  ["evergreen/billing", 13],
  ["evergreen/desk-payment", 9],
  ["evergreen/biblio-record-entry-bucket", 8],
  ["evergreen/reservation", 24],
  ["evergreen/user-request", 27],
  ["evergreen/trigger-event", 18],
  // the common 74, and what each system adds
  ["sip2/koha", 78],
  ["sip2/evergreen", 79],
  ["sip2/folio-edge", 83],
  ["sip2/symphony", 77],
  ["sip2/polaris", 76],
  ["lcf/patron", 64],
  ["lcf/loan", 19],
  ["lcf/reservation", 21],
  ["lcf/charge", 21],
  ["lcf/contact", 10],
  ["alma/user", 137],
  ["sierra/patron", 46],
  ["vufind/profile", 19],
  // 50 attributes and 2 SAML subject identifiers
  ["ldap/edu-person", 52],
] as const;

test.each(counts)("%s maps %i fields", (id, count) => {
  const map = fieldMaps.find((one) => one.id === id);
  expect(Object.keys(map?.fields ?? {})).toHaveLength(count);
});

test("there is no map without a row above", () => {
  expect(fieldMaps.map(({ id }) => id).sort()).toStrictEqual(counts.map(([id]) => id).sort());
});

/** Elements that the sheet classes as harmless or too simply, and what they are (cases/records.md 7 and 8). */
const corrected: { readonly [field: string]: string } = {
  "sip2/koha BM": "item-identifier",
  "sip2/koha BN": "item-identifier",
  "sip2/koha CK": "title-or-description",
  "sip2/koha AQ": "home-library",
  "koha/patron initials": "legal-name",
  "ldap/edu-person labeledURI": "external-id",
  "ldap/edu-person seeAlso": "external-id",
  "ldap/edu-person title": "affiliation",
  "ldap/edu-person initials": "legal-name",
  "ncip/lookup-user UserOptionalFields.NameInformation.PersonalNameInformation.StructuredPersonalUserName.Initials":
    "legal-name",
  // by the type beside them; what fits no case is withheld
  "ncip/lookup-user UserId.UserIdentifierValue": "custom-field",
  "ncip/lookup-user UserOptionalFields.UserId.UserIdentifierValue": "custom-field",
  "ncip/lookup-user UserOptionalFields.UserAddressInformation.ElectronicAddress.ElectronicAddressData": "custom-field",
};
const ofTheSheet = fieldMaps.filter(({ id }) => Object.hasOwn(tables, id)).map((map) => [map.id, map] as const);

describe.runIf(sheetIsHere)("every field of the fact sheet is mapped as the sheet says", () => {
  test.each(ofTheSheet)("%s", (id, map) => {
    const { record, stated, rows } = tableOf(tables[id as keyof typeof tables]);
    expect(rows.length).toBe(stated ?? 186);
    for (const { field, element } of rows)
      expect([field, map.fields[field]?.element]).toStrictEqual([field, corrected[`${id} ${field}`] ?? element]);
    expect([undefined, map.record]).toContain(record);
  });

  test.each(ofTheSheet)("%s: a second person, and a doubt, stay marked", (id, map) => {
    for (const { field, note } of tableOf(tables[id as keyof typeof tables]).rows) {
      const { person, mark } = map.fields[field] ?? {};
      if (/second person|different person|another person/.test(note)) expect([field, person]).not.toContain(undefined);
      if (note.includes("‡")) expect([field, mark]).toStrictEqual([field, "proposal"]);
      if (/may be the patron|can be the patron/.test(note)) expect([field, person]).toStrictEqual([field, "staff"]);
    }
  });
});

test("every map says where its fields were read, and holds nothing but known words", () => {
  for (const map of fieldMaps) {
    expect(map.source?.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect([map.id, map.versions.length]).not.toContain(0);
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
    "koha/action-logs object staff-access-log",
    "koha/action-logs info staff-access-log",
    "koha/action-logs diff staff-access-log",
    "evergreen/aged-hold-request canceled_by deidentified-dataset",
    "evergreen/aged-hold-request fulfillment_staff deidentified-dataset",
  ]);
});

test("what a map refers to, or was, is a map here", () => {
  const ids = new Set(fieldMaps.map(({ id }) => id));
  const dangling = fieldMaps.flatMap(({ id, was, fields }) =>
    [...was, ...Object.values(fields).flatMap(({ refersTo }) => (refersTo === undefined ? [] : [refersTo]))].filter(
      (other) => !ids.has(other) && id !== other,
    ),
  );
  expect(dangling).toStrictEqual([]);
});

test("no map has a wildcard, and only what is withheld is taken whole", () => {
  for (const { fields } of fieldMaps)
    for (const [path, { whole, element }] of Object.entries(fields)) {
      expect(path).not.toContain("*");
      if (whole === true) expect(element).toBe("custom-field");
    }
});

describe("SIP2: one code, another meaning by system (cases/records.md 10)", () => {
  const meaning = (id: string, code: string) => fieldMaps.find((map) => map.id === id)?.fields[code]?.element;
  test.each([
    ["sip2/koha", "account-block"],
    ["sip2/evergreen", "enrolment-date"],
    ["sip2/symphony", "enrolment-date"],
    ["sip2/polaris", "custom-field"],
    ["sip2/folio-edge", undefined],
    ["sip2/patron-information", undefined],
  ])("PA of %s: %s", (id, element) => {
    expect(meaning(id, "PA")).toBe(element);
  });
  test.each([
    ["sip2/koha", "PB"],
    ["sip2/evergreen", "PB"],
    ["sip2/symphony", "PD"],
    ["sip2/polaris", "BC"],
  ])("the birth date of %s is %s", (id, code) => {
    expect(meaning(id, code)).toBe("date-of-birth");
  });
});

// cases/records.md 7
test.each([
  [
    "ncip/lookup-user",
    { UserId: { UserIdentifierType: "Institution Id Number", UserIdentifierValue: "700" } },
    "student-or-employee-id",
  ],
  ["ncip/lookup-user", { UserId: { UserIdentifierType: "Barcode", UserIdentifierValue: "700" } }, "patron-barcode"],
  ["ncip/lookup-user", { UserId: { UserIdentifierType: "Other", UserIdentifierValue: "700" } }, "no-case"],
  ["alma/user", { user_identifier: [{ id_type: { value: "BARCODE" }, value: "700" }] }, "patron-barcode"],
  ["alma/user", { user_identifier: [{ id_type: { value: "03" }, value: "700" }] }, "no-case"],
  ["alma/user", { user_note: [{ note_text: "700", user_viewable: "false" }] }, "staff-note"],
  ["alma/user", { user_note: [{ note_text: "700", user_viewable: true }] }, "patron-note"],
  ["sierra/patron", { varFields: [{ fieldTag: "b", content: "700" }] }, "patron-barcode"],
  ["sierra/patron", { varFields: [{ fieldTag: "x", content: "700" }] }, "staff-note"],
  ["sierra/patron", { varFields: [{ fieldTag: "q", content: "700" }] }, "no-case"],
  ["evergreen/usr-setting", { name: "opac.default_phone", value: "700" }, "phone"],
  ["evergreen/usr-setting", { name: "ours.shelter", value: "700" }, "no-case"],
  ["koha/action-logs", { module: "MEMBERS", object: 700 }, "internal-patron-id"],
  ["koha/action-logs", { module: "CATALOGUING", object: 700 }, "no-case"],
  ["lcf/contact", { "communication-type": "05", locator: ["700"] }, "email"],
  ["lcf/contact", { "communication-type": "99", locator: ["700"] }, "no-case"],
] as const)("%s: the type beside a value says what it is: %#", (id, row, expected) => {
  const map = fieldMaps.find((one) => one.id === id);
  if (map === undefined) throw new Error("no such map");
  const { fields, unclassified } = classify(row, map);
  expect([...fields.map(({ element }) => element), ...unclassified.map(({ why }) => why)]).toContain(expected);
  if (expected === "no-case") expect(fields.map(({ element }) => element)).not.toContain("patron-barcode");
});

// cases/records.md 13: what was withheld though it is the patron's own
test.each([
  [
    "folio/business-loan",
    { status: { name: "Open" }, item: { title: "A title", contributors: [{ name: "An author" }] } },
  ],
  ["koha/checkout", { checkin_date: null, item: { biblio: { title: "A title", author: "An author" } } }],
] as const)("%s: title and author reach the patron", (id, row) => {
  const map = fieldMaps.find((one) => one.id === id);
  if (map === undefined) throw new Error("no such map");
  expect(release(row, patron([{ record: "current-loan" }]), map).data).toStrictEqual(row);
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
