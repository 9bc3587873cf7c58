import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { keyText, sameKey } from "../../src/internal/key-text.js";
import {
  defineFieldMap,
  fieldMaps,
  folioLoan,
  kohaCheckout,
  type Release,
  type ReleaseOptions,
} from "../../src/records/index.js";
import { release, releaseAll } from "./given.js";
import { kohaCheckoutRow } from "./rows.js";
import { patron } from "./situations.js";

const decision = patron([{ record: "current-loan" }]);
const given = ({ data, refused, subject }: Release) => [data !== null, refused, subject];

describe("keys are compared as values", () => {
  test.each([
    [51, "51", true],
    [51n, "51", true],
    [" 51 ", 51, true],
    ["9007199254740993", 9_007_199_254_740_993n, true],
    ["1AD3EC1C-2A54-4B1E-A0D6-1B2F6B7C8D9E", "1ad3ec1c-2a54-4b1e-a0d6-1b2f6b7c8d9e", true],
    [0, -0, true],
    // card numbers begin with zeros, and letters of user names count
    ["0051", 51, false],
    ["MLopez", "mlopez", false],
    // a number that is not exact, or no key at all
    [9_007_199_254_740_992, "9007199254740992", false],
    [5.5, 5.5, false],
    ["", "", false],
    [null, null, false],
    [undefined, undefined, false],
    [{}, {}, false],
    [["51"], "51", false],
  ])("%s and %s: %s", (a, b, same) => {
    expect([sameKey(a, b), sameKey(b, a)]).toStrictEqual([same, same]);
  });
  property.prop([fc.bigInt({ min: -(2n ** 53n) + 1n, max: 2n ** 53n - 1n })])("whichever way it is written", (key) => {
    expect(new Set([keyText(key), keyText(Number(key)), keyText(String(key))]).size).toBe(1);
  });
});

describe("whose row is it? (cases 02; records.md 12)", () => {
  const withSubject = (row: object, subject: unknown, map = kohaCheckout) =>
    given(release(row, decision, map, { subject } as ReleaseOptions));

  test("the patron's own row is released, another's is refused, and without a key nobody looked", () => {
    const { patron: _, ...row } = kohaCheckoutRow;
    expect(withSubject(row, 51)).toStrictEqual([true, null, "checked"]);
    expect(withSubject(row, "51")).toStrictEqual([true, null, "checked"]);
    expect(withSubject({ ...row, patron_id: 99 }, 51)).toStrictEqual([false, "other-patron", "checked"]);
    expect(withSubject(row, undefined)).toStrictEqual([true, null, "not-checked"]);
  });

  test("a patron kept inside must be the same one", () => {
    expect(withSubject(kohaCheckoutRow, 51)).toStrictEqual([true, null, "checked"]);
    const other = { ...kohaCheckoutRow, patron: { patron_id: 99 } };
    expect(withSubject(other, 51)).toStrictEqual([false, "other-patron", "checked"]);
  });

  test.each([[null], [undefined], [""], [{ id: 51 }], [51.5]])(
    "a row whose key is %j does not say whose it is",
    (key) => {
      const { patron: _, ...row } = kohaCheckoutRow;
      expect(withSubject({ ...row, patron_id: key }, 51)).toStrictEqual([false, "patron-not-named", "checked"]);
    },
  );

  test("a map that does not name the patron cannot be checked", () => {
    const map = defineFieldMap({ id: "m", title: "M", record: "current-loan", fields: { item: "item-identifier" } });
    if (!map.ok) throw new Error("issues");
    expect(withSubject({ item: 1 }, 51, map.value)).toStrictEqual([false, "patron-not-named", "checked"]);
    expect(withSubject({ item: 1 }, undefined, map.value)).toStrictEqual([true, null, "not-checked"]);
  });

  test.each([[""], [" "], [Number.NaN], [1.5], [2 ** 60], [null], [{}], [true]])(
    "%j is no key of a patron",
    (subject) => {
      expect(withSubject(kohaCheckoutRow, subject)).toStrictEqual([false, "malformed-subject", "not-checked"]);
    },
  );

  test("a getter that changes its mind changes nothing (doors.md 4)", () => {
    const turning = (first: unknown, then: unknown) => {
      let reads = 0;
      return () => (reads++ === 0 ? first : then);
    };
    const key = turning(51, 99);
    const state = turning(null, "2026-01-05T10:00:00Z");
    const row = {
      get patron_id() {
        return key();
      },
      get checkin_date() {
        return state();
      },
      item_id: 7,
    };
    // what was looked at is what comes out
    expect(release(row, decision, kohaCheckout, { subject: 51 }).data).toStrictEqual({
      patron_id: 51,
      checkin_date: null,
      item_id: 7,
    });
  });

  test("the key is in no result", () => {
    for (const subject of ["SECRET-KEY", "51"])
      for (const row of [kohaCheckoutRow, { ...kohaCheckoutRow, patron_id: "OTHER-KEY" }]) {
        const { data: _, ...said } = release(row, decision, kohaCheckout, { subject });
        expect(JSON.stringify(said)).not.toMatch(/SECRET-KEY|OTHER-KEY/);
      }
  });

  test("every map of a record of one patron names the field that holds the key", () => {
    expect(fieldMaps.filter(({ subject }) => subject.length === 0).map(({ id }) => id)).toStrictEqual([
      "evergreen/aged-circulation",
      "ncip/lookup-user",
      "folio/automated-block",
      "folio/check-in",
      "folio/print-event",
      "folio/staging-user",
      "koha/action-logs",
      "evergreen/hold-request-note",
      "evergreen/hold-notification",
      "evergreen/aged-hold-request",
      "evergreen/billing",
      "evergreen/desk-payment",
      "ldap/edu-person",
    ]);
  });
});

describe("lists", () => {
  const open = { patron_id: 51, item_id: 1, checkin_date: null };
  const over = { patron_id: 51, item_id: 2, checkin_date: "2026-01-05T10:00:00Z" };
  const others = { patron_id: 99, item_id: 3, checkin_date: null };
  const { checkin_date: _, ...unclear } = open;

  test("each row on its own: past or present, whose it is, and why (case 18)", () => {
    const { data, rows, refused, subject } = releaseAll([open, over, others, unclear, "x"], decision, kohaCheckout, {
      subject: 51,
    });
    expect(data).toStrictEqual([open]);
    expect(rows.map(({ refused: why }) => why)).toStrictEqual([
      null,
      "other-record",
      "other-patron",
      null,
      "not-an-object",
    ]);
    expect(rows[3]?.withheld).toContainEqual({
      path: "item_id",
      element: "item-identifier",
      why: "cannot-tell-whether-past",
      wouldTell: ["checkin_date"],
      count: 1,
    });
    expect([refused, subject]).toStrictEqual([null, "checked"]);
  });

  test("a map that names the patron in a list loses the entries of other people", () => {
    const map = defineFieldMap({
      id: "portal/requests",
      title: "What a proxy sees",
      record: "current-loan",
      subject: "requests[].requester.id",
      fields: {
        total: "operational-reference",
        requests: "operational-reference",
        "requests[].requester.id": "internal-patron-id",
        "requests[].title": "title-or-description",
      },
    });
    if (!map.ok) throw new Error("issues");
    const row = {
      total: 4,
      requests: [
        { requester: { id: "u1" }, title: "Mine" },
        { requester: { id: "u2" }, title: "Hers" },
        { title: "Whose?" },
        "odd",
      ],
    };
    const released = release(row, decision, map.value, { subject: "u1" });
    expect(released.data).toStrictEqual({ total: 4, requests: [{ requester: { id: "u1" }, title: "Mine" }] });
    expect(released.withheld.map(({ path, why }) => `${path}: ${why}`)).toStrictEqual([
      "requests[]: other-patron",
      "requests[]: patron-not-named",
      "requests[]: not-described",
    ]);
    expect(release(row, decision, map.value).data).toMatchObject({ requests: { length: 3 } });
  });

  test.each([[undefined], [null], [{ users: [open] }], ["[]"], [new Set([open])]])("%j is no list", (odd) => {
    expect(releaseAll(odd, decision, kohaCheckout)).toStrictEqual({
      data: [],
      rows: [],
      refused: "not-a-list",
      subject: "not-checked",
    });
  });

  test("a decision that opens nothing is told once", () => {
    expect(releaseAll([open], patron([]), kohaCheckout).refused).not.toBe(null);
    expect(releaseAll([open], decision, {} as never).refused).toBe("not-a-map");
  });
});

describe("cannot tell whether it is past (case 09; records.md 11)", () => {
  const now = { itemId: "i", userId: "u", loanDate: "2026-01-05" };
  test.each([[undefined], [null], [{}], [{ name: "" }], [{ name: "open" }], [{ name: "Lost" }]])(
    "status %j",
    (status) => {
      const released = release({ ...now, status }, decision, folioLoan);
      expect(released.data).toBe(null);
      expect(released.withheld.find(({ path }) => path === "itemId")).toStrictEqual({
        path: "itemId",
        element: "item-identifier",
        why: "cannot-tell-whether-past",
        wouldTell: ["status.name"],
        count: 1,
      });
    },
  );

  test.each([[""], ["\\N"], ["0000-00-00"], ["0000-00-00 00:00:00"], [0], [false]])(
    "a check-in date of %j says neither that it is back nor that it is out",
    (checkin_date) => {
      const row = { item_id: 7, checkin_date };
      expect(release(row, decision, kohaCheckout).withheld.map(({ why }) => why)).toContain("cannot-tell-whether-past");
      expect(release(row, patron([{ record: "loan-history" }]), kohaCheckout).data).toBe(null);
    },
  );
});
