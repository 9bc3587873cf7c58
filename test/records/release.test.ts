import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { type Decision, expand } from "../../src/index.js";
import {
  defineFieldMap,
  type FieldMap,
  fieldMaps,
  folioRequest,
  folioUser,
  kohaCheckout,
  kohaPatron,
  ncipLookupUser,
  type Release,
  sip2PatronInformation,
} from "../../src/records/index.js";
import { release } from "./given.js";
import { folioUserRow, kohaCheckoutRow } from "./rows.js";
import { clerk, officer, parent, patron, patronOnThePhone } from "./situations.js";

const registration = [{ record: "registration" }] as const;
const loan = [{ record: "current-loan" }] as const;
const told = ({ withheld }: Release) => withheld.map(({ path, element, why }) => `${path}: ${element} ${why}`);

const {
  dateOfBirth,
  addresses: _addresses,
  email,
  phone,
  preferredContactTypeId,
  ...restOfPersonal
} = folioUserRow.personal;
const { meta, proxyFor, metadata, tags, customFields, nickname_local, preferredEmailCommunication, ...user } =
  folioUserRow;

describe("a FOLIO user record: exactly what is allowed comes out", () => {
  const never = [
    "meta: operational-reference not-described",
    "proxyFor: proxy-link second-person",
    "metadata: staff-actor second-person",
    "tags: custom-field local-field",
    "customFields: custom-field local-field",
    "*: null unknown-field",
  ];

  test("for the patron: everything of her own", () => {
    const released = release(folioUserRow, patron(registration), folioUser);
    expect(released.data).toStrictEqual({ ...user, preferredEmailCommunication });
    expect(told(released)).toStrictEqual(never);
  });

  test("for a clerk at work: the same, since extent knows no finer task", () => {
    const released = release(folioUserRow, clerk(registration), folioUser);
    expect(released.data).toStrictEqual({ ...user, preferredEmailCommunication });
    expect(told(released)).toStrictEqual(never);
  });

  // § 43.30(4) speaks of use: a registration shows none
  test("for a parent in Wisconsin: nothing", () => {
    expect(release(folioUserRow, parent(registration), folioUser)).toMatchObject({
      data: null,
      refused: "may-not-answer",
    });
  });

  // SDCL 14-2-51 speaks of the child's record; read without what may be hidden from this very parent
  test("for a parent in South Dakota: no contact data", () => {
    const released = release(folioUserRow, parent(registration, "US-SD"), folioUser);
    expect(released.data).toStrictEqual({
      ...user,
      personal: { ...restOfPersonal, dateOfBirth, addresses: [{ id: "a-1", primaryAddress: true }] },
    });
    expect(told(released)).toStrictEqual([
      never[0],
      never[1],
      "personal.email: email not-allowed",
      "personal.phone: phone not-allowed",
      "personal.addresses[].addressLine1: postal-address not-allowed",
      "personal.addresses[].city: postal-code not-allowed",
      "personal.addresses[].region: postal-code not-allowed",
      "personal.addresses[].postalCode: postal-code not-allowed",
      "personal.preferredContactTypeId: contact-preference not-allowed",
      ...never.slice(2, 5),
      "preferredEmailCommunication: contact-preference not-allowed",
      never[5],
    ]);
  });

  test("for an officer with an insufficient subpoena: nothing", () => {
    expect(release(folioUserRow, officer(registration), folioUser)).toStrictEqual({
      data: null,
      given: [],
      withheld: [],
      refused: "may-not-answer",
      subject: "not-checked",
    });
  });

  void [meta, proxyFor, metadata, tags, customFields, nickname_local, email, phone, preferredContactTypeId];
});

describe("a Koha checkout: exactly what is allowed comes out", () => {
  const { issuer_id, issuer, patron: inside, booking, our_flag, ...checkout } = kohaCheckoutRow;
  const dropped = [
    "issuer_id: staff-actor second-person",
    "issuer: staff-actor second-person",
    "patron.patron_id: internal-patron-id not-decided",
    "patron.surname: legal-name not-decided",
    "patron.overdrive_auth_token: auth-token not-decided",
    "patron.altcontact_surname: alternate-contact second-person",
    "patron.extended_attributes: custom-field local-field",
    "booking: transaction-state not-described",
    "*: null unknown-field",
  ];

  test.each([
    ["the patron", patron],
    ["a clerk", clerk],
  ] as const)("for %s: the loan, without the staff member and without the patron kept inside", (_, decision) => {
    const released = release(kohaCheckoutRow, decision(loan), kohaCheckout);
    expect(released.data).toStrictEqual(checkout);
    expect(told(released)).toStrictEqual(dropped);
  });

  test("for a parent: what the child used, without the number of the account and the note", () => {
    const { patron_id, note, ...rest } = checkout;
    const released = release(kohaCheckoutRow, parent(loan), kohaCheckout);
    expect(released.data).toStrictEqual(rest);
    expect(
      told(released)
        .filter((line) => !dropped.includes(line))
        .sort(),
    ).toStrictEqual(["note: patron-note not-allowed", "patron_id: internal-patron-id not-allowed"]);
    expect(told(released)).toEqual(expect.arrayContaining(dropped));
    void [patron_id, note];
  });

  test("for the patron on the phone: what is out and until when", () => {
    const { patron_id, note, ...rest } = checkout;
    expect(release(kohaCheckoutRow, patronOnThePhone(loan), kohaCheckout).data).toStrictEqual(rest);
    void [patron_id, note];
  });

  test("for an officer with an insufficient subpoena: nothing", () => {
    expect(release(kohaCheckoutRow, officer(loan), kohaCheckout)).toMatchObject({
      data: null,
      refused: "may-not-answer",
    });
  });

  test("with a decision on the registration too: the patron kept inside, but no token and nobody else", () => {
    const { data } = release(kohaCheckoutRow, patron([...loan, ...registration]), kohaCheckout);
    expect(data?.["patron"]).toStrictEqual({ patron_id: 51, surname: "Lopez" });
  });

  test("a decision on a current loan does not open a returned one", () => {
    const returned = { ...kohaCheckoutRow, checkin_date: "2026-11-20T10:00:00Z" };
    expect(release(returned, patron(loan), kohaCheckout).refused).toBe("other-record");
    expect(release(returned, patron([{ record: "loan-history" }]), kohaCheckout).data?.["item_id"]).toBe(7001);
    // nor one of which nobody can tell
    const { checkin_date: _, ...unknown } = kohaCheckoutRow;
    expect(release(unknown, patron(loan), kohaCheckout).data).toBe(null);
    expect(release(unknown, patron([...loan, { record: "loan-history" }]), kohaCheckout).data?.["item_id"]).toBe(7001);
  });

  void [issuer_id, issuer, inside, booking, our_flag];
});

describe("which items of the decision", () => {
  const part = patronOnThePhone([...registration, ...loan]);

  test("a whole decision that is answered in part opens nothing; the item that is answered does", () => {
    expect(part.items.map(({ action }) => action)).toStrictEqual(["hold", "answer"]);
    expect(release(kohaCheckoutRow, part, kohaCheckout).refused).toBe("may-not-answer");
    expect(release(kohaCheckoutRow, part, kohaCheckout, { items: 0 }).refused).toBe("may-not-answer");
    expect(release(kohaCheckoutRow, part, kohaCheckout, { items: [0, 1] }).refused).toBe("may-not-answer");
    expect(release(kohaCheckoutRow, part, kohaCheckout, { items: 1 }).data?.["item_id"]).toBe(7001);
    const [, item] = part.items;
    expect(item && release(kohaCheckoutRow, item, kohaCheckout).data?.["item_id"]).toBe(7001);
  });

  test.each([[2], [-1], [0.5], [Number.NaN], [[]]])("position %j is none", (items) => {
    expect(release(kohaCheckoutRow, patron([...loan, ...loan]), kohaCheckout, { items }).refused).toBe("no-such-item");
  });

  test("two items about one kind of record must both allow it", () => {
    const decision = patron([
      { record: "current-loan", elements: ["item-identifier", "transaction-date"] },
      { record: "current-loan", elements: ["transaction-date"] },
    ]);
    expect(Object.keys(release(kohaCheckoutRow, decision, kohaCheckout).data ?? {})).not.toContain("item_id");
    expect(Object.keys(release(kohaCheckoutRow, decision, kohaCheckout, { items: [1, 0] }).data ?? {})).not.toContain(
      "item_id",
    );
    expect(release(kohaCheckoutRow, decision, kohaCheckout, { items: 0 }).data?.["item_id"]).toBe(7001);
  });

  test("a decision about another kind of record opens nothing", () => {
    expect(release(kohaCheckoutRow, patron(registration), kohaPatron).refused).toBe(null);
    expect(release({ hold_id: 1 }, patron(registration), folioRequest).refused).toBe("other-record");
  });

  test("a decision that went through JSON opens the same", () => {
    const decision = patron(loan);
    const again: Decision = JSON.parse(JSON.stringify(decision));
    expect(release(kohaCheckoutRow, again, kohaCheckout)).toStrictEqual(
      release(kohaCheckoutRow, decision, kohaCheckout),
    );
  });
});

describe("other people", () => {
  const request = {
    status: "Open - In transit",
    requester: { lastName: "Lopez", barcode: "2111" },
    proxy: { lastName: "Garcia", barcode: "2999" },
    cancelledByUserId: "u-9",
  };

  test("are left out, though their names are names", () => {
    expect(release(request, patron([{ record: "hold" }]), folioRequest).data).toStrictEqual({
      status: "Open - In transit",
      requester: { lastName: "Lopez", barcode: "2111" },
    });
  });

  test("are given only with a ground of their own, and only what the extent allows", () => {
    const released = release(request, patron([{ record: "hold" }]), folioRequest, { alsoAbout: ["proxy"] });
    expect(released.data?.["proxy"]).toStrictEqual({ lastName: "Garcia", barcode: "2999" });
    const user = release(folioUserRow, patron(registration), folioUser, { alsoAbout: ["proxy"] });
    // the practice pack leaves `proxy-link` out of what a patron is told
    expect(told(user)).toContain("proxyFor: proxy-link not-allowed");
  });

  test("the next patron on a SIP2 reply", () => {
    const message = { AA: "2111", AJ: "A title", CY: "2999", DA: "Garcia, Ana" };
    const decision = patron([{ record: "registration" }, { record: "current-loan" }, { record: "hold" }]);
    expect(release(message, decision, sip2PatronInformation).data).toStrictEqual({ AA: "2111", AJ: "A title" });
  });
});

test("a field that each site fills in its own way is withheld, whatever its shape and the extent", () => {
  const decision = patron(registration);
  expect(expand(decision).extent.may).toContain("custom-field");
  const released = release({ surname: "Lopez", statistics_1: "shelter", statistics_2: ["a"] }, decision, kohaPatron);
  expect(released.data).toStrictEqual({ surname: "Lopez" });
  expect(told(released)).toStrictEqual([
    "statistics_1: custom-field local-field",
    "statistics_2: custom-field local-field",
  ]);
});

test("where any key is mapped, all is withheld, and keys that JavaScript reserves are not even that", () => {
  const map = defineFieldMap({ id: "m", title: "M", record: "registration", fields: { "any.*": "custom-field" } });
  if (!map.ok) throw new Error("the map has issues");
  const row = JSON.parse('{"any":{"a":"x","__proto__":"y","constructor":"z"}}');
  const released = release(row, patron(registration), map.value);
  expect(released.data).toBe(null);
  expect(told(released)).toStrictEqual(["any.*: custom-field local-field", "any.*: null unknown-field"]);
});

test("a field that may hold several things is given only if all of them may be", () => {
  const map = defineFieldMap({
    id: "m",
    title: "M",
    record: "registration",
    fields: { contact: { element: "email", couldBe: ["phone"] } },
  });
  if (!map.ok) throw new Error("the map has issues");
  const object = { contact: "maria@example.org" };
  const only = (elements: readonly ("email" | "phone")[]) =>
    release(object, patron([{ record: "registration", elements }]), map.value).data;
  expect(only(["email"])).toBe(null);
  expect(only(["email", "phone"])).toStrictEqual(object);
});

test("an NCIP answer opens by kind of record: a fine lookup gives no account", () => {
  const answer = {
    UserOptionalFields: { DateOfBirth: "2011-05-04" },
    LoanedItem: [{ Title: "One" }, { Title: "Two" }],
    UserFiscalAccount: { AccountBalance: { MonetaryValue: 500 } },
  };
  const only = (record: "registration" | "current-loan" | "fines-and-fees") =>
    release(answer, patron([{ record }]), ncipLookupUser).data;
  expect(only("registration")).toStrictEqual({ UserOptionalFields: { DateOfBirth: "2011-05-04" } });
  expect(only("current-loan")).toStrictEqual({ LoanedItem: [{ Title: "One" }, { Title: "Two" }] });
  expect(only("fines-and-fees")).toStrictEqual({ UserFiscalAccount: { AccountBalance: { MonetaryValue: 500 } } });
});

const name = "Maria Lopez";
const cyclic: { [key: string]: unknown } = { username: "u" };
cyclic["self"] = cyclic;
cyclic["personal"] = cyclic;
cyclic["departments"] = [cyclic];
const datesOwn = Object.assign(new Date(0), { toISOString: () => name });
const deep = Array.from({ length: 100_000 }).reduce((inside) => ({ inside }), name);
const throwing = {
  username: "u",
  get barcode(): string {
    throw new Error(name);
  },
};
const hostile = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error(name);
    },
    get: () => {
      throw new Error(name);
    },
    getPrototypeOf: () => {
      throw new Error(name);
    },
  },
);
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const polluted = JSON.parse(
  `{"username":"u","__proto__":{"polluted":"${name}"},"constructor":{"prototype":{"polluted":1}},"personal":{"__proto__":{"email":"x"}}}`,
);

describe("odd rows", () => {
  const decision = patron(registration);
  test.each([
    ["nothing", undefined, null],
    ["null", null, null],
    ["a text", name, null],
    ["a list", [name], null],
    ["a number", Number.NaN, null],
    ["a date", new Date(0), null],
    ["an empty object", {}, null],
    ["a list where an object is expected", { personal: [{ lastName: name }] }, null],
    ["a text where an object is expected", { personal: name }, null],
    ["an object where a list is expected", { personal: { addresses: { city: name } } }, null],
    ["an object where a text is expected", { username: { secret: name } }, null],
    ["a list with an object among texts", { departments: ["a", { secret: name }] }, null],
    ["a list in a list", { departments: [["a"]] }, null],
    ["null where an object is expected", { personal: null }, { personal: null }],
    ["not a number", { username: Number.NaN, barcode: Number.POSITIVE_INFINITY, active: true }, { active: true }],
    ["a function, a symbol", { username: () => name, barcode: Symbol(name) }, null],
    ["a big integer", { id: 9_007_199_254_740_993n }, { id: "9007199254740993" }],
    ["a date inside", { enrollmentDate: new Date(0) }, { enrollmentDate: "1970-01-01T00:00:00.000Z" }],
    ["a date with a text of its own", { enrollmentDate: datesOwn }, { enrollmentDate: "1970-01-01T00:00:00.000Z" }],
    [
      "an object that says how it is written",
      { barcode: { toJSON: () => name }, personal: { toJSON: () => name } },
      null,
    ],
    ["a Set, an error, a buffer", { barcode: new Set([name]), id: new Error(name), username: Buffer.from(name) }, null],
    ["a text made with new", { username: new String(name) }, null],
    ["keys that are symbols", { [Symbol(name)]: name, active: true }, { active: true }],
    ["nesting without end", { customFields: deep, personal: deep, departments: [deep] }, null],
    ["a date that is none", { enrollmentDate: new Date(Number.NaN), active: true }, { active: true }],
    ["undefined", { username: undefined, active: false }, { active: false }],
    ["a circle", cyclic, { username: "u" }],
    ["a getter that throws", throwing, { username: "u" }],
    ["a proxy that throws", hostile, null],
    ["a revoked proxy", revoked.proxy, null],
    ["a proxy that throws inside", { personal: hostile, username: hostile, active: true }, { active: true }],
    ["keys that JavaScript reserves", polluted, { username: "u" }],
    ["an inherited key", Object.create({ username: name }), null],
    ["a Map", { personal: new Map([["lastName", name]]) }, null],
    ["entries that are missing", { departments: new Array(3) }, null],
    ["an empty object inside", { metadata: {}, personal: {}, active: true }, { active: true }],
  ])("%s", (_, object, wanted) => {
    const released = release(object, decision, folioUser);
    expect(released.data).toStrictEqual(wanted);
    expect(JSON.stringify({ ...released, data: null })).not.toContain(name);
  });

  test("a huge list ends, and says so", () => {
    const released = release(
      { departments: new Array(4e9), personal: { addresses: new Array(4e9).fill(0, 0, 3) } },
      decision,
      folioUser,
    );
    expect(released.withheld.map(({ why }) => why)).toContain("too-large");
  });

  test("nothing leaks into the prototype of objects", () => {
    release(polluted, decision, folioUser);
    expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
  });

  test.each([
    ["no decision", undefined],
    ["a text", "yes"],
    ["an answer without extent", { action: "answer", verdict: "permitted", record: "registration" }],
    ["an empty list of items", { action: "answer", verdict: "permitted", items: [] }],
    ["items that are none", { action: "answer", verdict: "permitted", items: [null] }],
    ["a proxy that throws", hostile],
  ])("%s for a decision", (_, odd) => {
    const released = release(folioUserRow, odd as unknown as Decision, folioUser);
    expect([released.data, ["malformed-decision", "may-not-answer"].includes(released.refused ?? "")]).toStrictEqual([
      null,
      true,
    ]);
  });

  test("no options, or a map that is none", () => {
    expect(release(folioUserRow, decision, folioUser, null as never).refused).toBe("malformed-decision");
    const brand = { "~patron-privacy/brand": "FieldMap" };
    for (const odd of [undefined, { fields: {} }, brand, { ...brand, fields: null }, hostile, revoked.proxy])
      expect(release(folioUserRow, decision, odd as unknown as FieldMap).refused).toBe("not-a-map");
  });
});

const anyMap = fc.constantFrom(...fieldMaps);
const anyDecision = fc.constantFrom(patron, clerk, parent, patronOnThePhone, officer).chain((who) =>
  fc
    .uniqueArray(fc.constantFrom("registration", "current-loan", "loan-history", "hold", "fines-and-fees"), {
      minLength: 1,
    })
    .map((records) => who(records.map((record) => ({ record })))),
);
/** Objects with the keys of a map and whatever may come. */
const anyRow = (map: FieldMap) =>
  fc.dictionary(
    fc.oneof(fc.constantFrom(...Object.keys(map.fields).map((path) => path.split(/[.[]/)[0] ?? "")), fc.string()),
    fc.oneof(fc.anything(), fc.string(), fc.constant(null), fc.array(fc.dictionary(fc.string(), fc.string()))),
  );

property.prop([anyMap.chain((map) => fc.tuple(fc.constant(map), anyRow(map))), anyDecision])(
  "whatever the row: never throws, JSON data, frozen, and every element given is allowed",
  ([map, row], decision) => {
    const before = expand(decision).items.flatMap(({ extent }) => extent.may);
    const released = release(row, decision, map);
    expect(JSON.parse(JSON.stringify(released.data))).toEqual(released.data);
    expect(Object.isFrozen(released)).toBe(true);
    for (const { path, element } of released.given) {
      expect(before).toContain(element);
      expect(map.fields[path]?.person).toBe(undefined);
    }
    if (released.refused !== null) expect(released.data).toBe(null);
  },
);

property.prop([anyMap.chain((map) => fc.tuple(fc.constant(map), anyRow(map))), anyDecision])(
  "what was released is released again as it is, and no key of the row but the map's is in the report",
  ([map, row], decision) => {
    const { data, withheld, given } = release(row, decision, map);
    if (data !== null) {
      // states of a row that were withheld cannot be read again, so only fewer kinds of record can be told
      const again = release(data, decision, map);
      expect(again.refused === null ? Object.keys(again.data ?? {}).every((key) => key in data) : true).toBe(true);
    }
    // an entry of a list has no field of its own where the map only names what is in it
    for (const { path } of [...withheld, ...given])
      expect(
        path.endsWith("*") || Object.keys(map.fields).some((one) => one === path || one.startsWith(`${path}.`)),
      ).toBe(true);
  },
);
