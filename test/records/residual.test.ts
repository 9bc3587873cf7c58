import { describe, expect, test } from "vitest";
import {
  defineFieldMap,
  evergreenAgedCirculation,
  evergreenCirculation,
  evergreenUsr,
  evergreenUsrCircHistory,
  type FieldMap,
  fieldMaps,
  folioAccount,
  folioLoan,
  folioRequest,
  kohaCheckout,
  kohaPatron,
  type Residual,
  residualIdentifiers,
  residualSet,
} from "../../src/records/index.js";

const told = ({ findings }: Residual) => findings.map(({ kind, paths }) => `${kind}: ${paths.join(" ")}`);

/** A FOLIO loan as storage-level anonymization leaves it: closed, without `userId`, with all the rest (§2.2). */
const folioAnonymized = {
  id: "loan-1",
  proxyUserId: "user-2",
  itemId: "item-1",
  itemEffectiveLocationIdAtCheckOut: "loc-1",
  status: { name: "Closed" },
  loanDate: "2026-01-05T10:00:00Z",
  returnDate: "2026-01-20T10:00:00Z",
  action: "checkedin",
  actionComment: "gave it to her brother",
  patronGroupIdAtCheckout: "group-7",
  metadata: { createdByUserId: "user-1" },
};

describe("FOLIO (§2.16, §3.3)", () => {
  test("a loan keeps the proxy, the comment, the patron group and who made it", () => {
    const residual = residualIdentifiers(folioAnonymized, folioLoan);
    expect(residual.result).toBe("identified");
    expect(told(residual)).toStrictEqual([
      "second-person: proxyUserId",
      "staff-actor: metadata",
      "quasi-identifiers: itemId itemEffectiveLocationIdAtCheckOut loanDate returnDate patronGroupIdAtCheckout",
      "free-text: actionComment",
      "own-key: id",
      "exact-instant: loanDate returnDate",
    ]);
    expect(residual.findings[0]?.person).toBe("proxy");
    expect(JSON.stringify(residual)).not.toMatch(/user-|brother|group-7|loan-1/);
  });

  test("before that it names the patron outright", () => {
    const residual = residualIdentifiers({ ...folioAnonymized, userId: "user-1" }, folioLoan);
    expect(told(residual)[0]).toBe("direct-identifier: userId");
  });

  test("a fee that stays leads back to the patron by the loan's key", () => {
    const fee = { loanId: "loan-1", userId: "user-1", title: "A title", amount: 5 };
    const bare = { id: "loan-1", itemId: "item-1", loanDate: "2026-01-05" };
    expect(told(residualIdentifiers(bare, folioLoan))).toStrictEqual(["own-key: id"]);
    const residual = residualIdentifiers(bare, folioLoan, { alongside: [{ map: folioAccount, object: fee }] });
    expect([residual.result, residual.findings]).toStrictEqual([
      "identified",
      [
        {
          kind: "re-linked",
          paths: ["userId"],
          elements: ["internal-patron-id"],
          through: "folio/account",
          link: "reference",
        },
        { kind: "own-key", paths: ["id"], elements: ["operational-reference"] },
      ],
    ]);
    // another loan's fee, a fee without patron, a fee of nobody
    for (const object of [{ ...fee, loanId: "loan-2" }, { ...fee, userId: null }, null])
      expect(residualIdentifiers(bare, folioLoan, { alongside: [{ map: folioAccount, object }] }).result).toBe(
        "identifiable",
      );
  });

  test("the fee itself names the patron and keeps the loan's key beside the title", () => {
    const residual = residualIdentifiers({ loanId: "loan-1", userId: null, title: "A title" }, folioAccount);
    expect(told(residual)).toStrictEqual(["link: loanId"]);
    const loan = { map: folioLoan, object: { id: "loan-1", userId: "user-1" } };
    expect(
      told(residualIdentifiers({ loanId: "loan-1", title: "A" }, folioAccount, { alongside: [loan] })),
    ).toStrictEqual(["re-linked: userId", "link: loanId"]);
  });

  test("a request keeps comments, tags and notes", () => {
    const residual = residualIdentifiers(
      {
        id: "r",
        requesterId: null,
        proxyUserId: null,
        patronComments: "for my daughter",
        tags: { tagList: ["school"] },
        cancellationAdditionalInformation: "called her",
      },
      folioRequest,
    );
    expect([residual.result, ...told(residual)]).toStrictEqual([
      "identifiable",
      "free-text: patronComments tags cancellationAdditionalInformation",
      "own-key: id",
    ]);
  });
});

describe("Evergreen (§2.10, §3.3)", () => {
  const aged = {
    id: 1,
    usr_post_code: "12207",
    usr_home_ou: 4,
    usr_profile: 2,
    usr_birth_year: 2011,
    target_copy: 77,
    xact_start: "2026-01-05",
    circ_lib: 4,
    copy_bib_record: 99,
  };

  test("an aged loan keeps postcode, birth year, profile and home library beside item and times", () => {
    const residual = residualIdentifiers(aged, evergreenAgedCirculation);
    expect(residual.result).toBe("identifiable");
    expect(residual.findings.map(({ kind }) => kind)).toStrictEqual(["quasi-identifiers", "own-key"]);
    expect(residual.findings[0]?.paths).toStrictEqual(
      expect.arrayContaining([
        "usr_post_code",
        "usr_birth_year",
        "usr_profile",
        "usr_home_ou",
        "target_copy",
        "xact_start",
      ]),
    );
  });

  test("with both switches on, profile and home library are left", () => {
    const residual = residualIdentifiers(
      {
        ...aged,
        usr_post_code: null,
        usr_birth_year: null,
      },
      evergreenAgedCirculation,
    );
    expect(residual.findings[0]?.paths).not.toContain("usr_post_code");
    expect(residual.result).toBe("identifiable");
  });

  test("without anything about the person nothing is found", () => {
    const { id: _i, usr_post_code: _p, usr_home_ou: _h, usr_profile: _r, usr_birth_year: _b, ...bare } = aged;
    expect(residualIdentifiers(bare, evergreenAgedCirculation).result).toBe("nothing-found-in-this-row");
    const few = residualIdentifiers({ ...aged, id: null }, evergreenAgedCirculation, { quasiIdentifiers: 20 });
    expect(few.result).toBe("nothing-found-in-this-row");
  });

  // actor.usr_delete keeps the row: the names hold the id, and the birth date is cut to the year (§2.8)
  test("a purged patron still has a key, names made of it, and a birth year", () => {
    const purged = {
      id: 5,
      usrname: "5-PURGED-1",
      family_name: "5-PURGED-1",
      email: null,
      ident_value: null,
      day_phone: "",
      dob: "2011-01-01",
      deleted: true,
      home_ou: 4,
      profile: 2,
    };
    expect(told(residualIdentifiers(purged, evergreenUsr))).toStrictEqual([
      "direct-identifier: id usrname family_name",
      "quasi-identifiers: dob home_ou profile",
    ]);
  });

  test("history that a patron asked to keep leads back to the loan", () => {
    const row = { id: 1, usr: null, target_copy: 7, source_circ: 3 };
    expect(told(residualIdentifiers(row, evergreenUsrCircHistory))).toStrictEqual(["own-key: id", "link: source_circ"]);
  });
});

describe("Koha", () => {
  const loan = { patron_id: 9999, item_id: 1, checkin_date: "2026-01-05" };
  test("the anonymous patron's number stands for nobody, if one says so", () => {
    expect(residualIdentifiers(loan, kohaCheckout).result).toBe("identified");
    expect(residualIdentifiers(loan, kohaCheckout, { standIns: [9999] }).result).toBe("nothing-found-in-this-row");
    expect(residualIdentifiers(loan, kohaCheckout, { standIns: ["9999"] }).result).toBe("nothing-found-in-this-row");
  });
});

test("what the map does not know may identify", () => {
  expect(told(residualIdentifiers({ id: "l", borrower: "Lopez", itemId: { deep: "Lopez" } }, folioLoan))).toStrictEqual(
    ["own-key: id", "unclassified: * itemId"],
  );
});

test("empty values hold nothing", () => {
  const row = { userId: null, proxyUserId: "", actionComment: [], metadata: {} };
  expect(residualIdentifiers(row, folioLoan).findings).toStrictEqual([]);
});

test.each([[undefined], [null], ["x"], [[]]])("is total: %j", (object) => {
  for (const map of fieldMaps) expect(residualIdentifiers(object, map).result).toBe("identifiable");
  expect(residualIdentifiers(object, {} as never)).toStrictEqual({
    map: "",
    result: "identifiable",
    findings: [{ kind: "unclassified", paths: [], elements: [] }],
  });
});

describe("what other rows say (cases/records.md 1–3, 5, 6; case 05)", () => {
  const fees = defineFieldMap({
    id: "ours/fee",
    title: "Fee",
    record: "fines-and-fees",
    key: "id",
    fields: {
      id: "operational-reference",
      loan: { element: "operational-reference", refersTo: "ours/loan" },
      usr: "internal-patron-id",
    },
  });
  const loans = defineFieldMap({
    id: "ours/loan",
    title: "Loan",
    record: "current-loan",
    key: "id",
    fields: { id: "operational-reference", item: "item-identifier" },
  });
  if (!fees.ok || !loans.ok) throw new Error("issues");
  const [fee, loan] = [fees.value, loans.value];

  // drivers give int8 as text and int4 as number
  test.each([
    ["5", 5],
    [5, "5"],
    [5n, "5"],
    [5, 5],
  ])("a fee of loan %s, whose key is %s", (id, points) => {
    const residual = residualIdentifiers({ id }, loan, { alongside: [{ map: fee, object: { loan: points, usr: 9 } }] });
    expect([residual.result, residual.findings[0]?.kind, residual.findings[0]?.link]).toStrictEqual([
      "identified",
      "re-linked",
      "reference",
    ]);
  });

  const start = "2014-05-14 08:39:13.070326-04";
  const aged = { id: 3, target_copy: "2", xact_start: start };
  const history = { usr: "4", target_copy: "2", xact_start: start };

  test.each([
    ["the same text", start],
    ["the same moment in another zone", "2014-05-14T12:39:13.070Z"],
    ["a date of a driver", new Date("2014-05-14T12:39:13.070Z")],
    ["the clock of the library, without a zone", "2014-05-14 08:39:13.070326"],
  ])("an item and an instant in two rows: %s", (_, xact_start) => {
    const alongside = [{ map: evergreenUsrCircHistory, object: { ...history, xact_start } }];
    const { result, findings } = residualIdentifiers(aged, evergreenAgedCirculation, { alongside });
    expect([result, findings[0]]).toStrictEqual([
      "identified",
      {
        kind: "re-linked",
        paths: ["usr"],
        elements: ["internal-patron-id"],
        through: "evergreen/usr-circ-history",
        link: "item-and-instant",
      },
    ]);
  });

  test.each([
    ["another second", { xact_start: "2014-05-14 08:39:14-04" }],
    ["another item", { target_copy: "3" }],
    ["the day alone", { xact_start: "2014-05-14" }],
  ])("not with %s", (_, other) => {
    const alongside = [{ map: evergreenUsrCircHistory, object: { ...history, ...other } }];
    expect(residualIdentifiers(aged, evergreenAgedCirculation, { alongside }).result).toBe("identifiable");
  });

  test("an aged loan was a loan: what refers to the loan refers to it", () => {
    const alongside = [{ map: evergreenUsrCircHistory, object: { usr: 4, source_circ: "3" } }];
    const residual = residualIdentifiers({ id: 3 }, evergreenAgedCirculation, { alongside });
    expect([residual.result, residual.findings[0]?.link]).toStrictEqual(["identified", "reference"]);
    // and the loan itself, in a backup
    const backup = [{ map: evergreenCirculation, object: { id: "3", usr: 4 } }];
    expect(residualIdentifiers({ id: 3 }, evergreenAgedCirculation, { alongside: backup }).findings[0]?.link).toBe(
      "same-key",
    );
  });

  test("an older version of the same loan (case 05)", () => {
    const now = { id: "l1", itemId: "i1", loanDate: "2026-01-05T10:00:00Z", status: { name: "Closed" } };
    const older = { ...now, userId: "u1", status: { name: "Open" } };
    const residual = residualIdentifiers(now, folioLoan, { alongside: [{ map: folioLoan, object: older }] });
    expect([residual.result, residual.findings[0]?.kind]).toStrictEqual(["identified", "re-linked"]);
  });

  test("through a third row", () => {
    const alongside = [
      { map: evergreenUsrCircHistory, object: history },
      // this one belongs to the loan, and the history row to this one
      { map: evergreenCirculation, object: { id: 3, target_copy: 2, xact_start: start } },
    ];
    const bare = { id: 3 };
    expect(residualIdentifiers(bare, evergreenAgedCirculation, { alongside }).result).toBe("identified");
    expect(residualIdentifiers(bare, evergreenAgedCirculation, { alongside: alongside.slice(0, 1) }).result).toBe(
      "identifiable",
    );
  });

  test("a key that stands for nobody takes no name with it", () => {
    const row = { patron_id: 1, cardnumber: "1", surname: "1" };
    expect(told(residualIdentifiers(row, kohaPatron, { standIns: [1] }))).toStrictEqual([
      "direct-identifier: cardnumber surname",
    ]);
  });

  test("exact instants count, days do not", () => {
    const found = (create_date: unknown) => residualIdentifiers({ create_date }, evergreenUsr).result;
    for (const exact of ["2013-04-05 11:22:33.456-04", "2013-04-05T11:22:33Z", 1_365_175_353])
      expect([exact, found(exact)]).toStrictEqual([exact, "identifiable"]);
    for (const day of ["2013-04-05", "2013-04-05T00:00:00Z", "2013-04-05 23:59:00", null])
      expect([day, found(day)]).toStrictEqual([day, "nothing-found-in-this-row"]);
  });
});

describe("over all rows (cases/records.md 4)", () => {
  // 6 rows of each of 81 people: every person alone with post code and category
  const rows = Array.from({ length: 486 }, (_, index) => ({
    usr: index % 81,
    usr_post_code: String(12_000 + (index % 81)),
    usr_profile: index % 3,
    xact_start: "2026-01-05",
  }));
  const named = defineFieldMap({
    id: "ours/aged",
    title: "Before keys are taken out",
    extends: evergreenAgedCirculation,
    fields: { usr: "internal-patron-id" },
    subject: "usr",
  });
  if (!named.ok) throw new Error("issues");
  const setOf = async (list: Iterable<unknown>, map: FieldMap, options: object = {}) => {
    const found = await residualSet(list, map, options);
    if (!found.ok) throw new Error("issues");
    return found.value;
  };

  test("rows that name their patron are counted as people, and everybody is alone", async () => {
    const { groups } = await setOf(rows, named.value);
    expect(groups).toMatchObject({ k: 5, counted: "people", groups: 81, smaller: 81, rowsInSmaller: 486, smallest: 1 });
    // without the post code three groups of 27 are left
    expect(groups.without.find(({ field }) => field === "usr_post_code")).toStrictEqual({
      field: "usr_post_code",
      groups: 3,
      smaller: 0,
    });
  });

  test("rows without a patron can only be counted themselves, and that is said", async () => {
    const bare = rows.map(({ usr: _, ...row }) => row);
    const { groups, results } = await setOf(bare, evergreenAgedCirculation);
    expect(groups).toMatchObject({ counted: "rows", groups: 81, smaller: 0, smallest: null });
    expect((await setOf(bare, evergreenAgedCirculation, { k: 7 })).groups).toMatchObject({ smaller: 81, smallest: 6 });
    expect(results).toStrictEqual({ identified: 0, identifiable: 486, "nothing-found-in-this-row": 0 });
  });

  test("by fields of one's own; broken rows are counted and the rest goes on", async () => {
    const lines = ['{"usr_profile":1}', "{ broken", '{"usr_profile":1}', "", "[]"];
    const found = await setOf(lines, evergreenAgedCirculation, { k: 2, fields: ["usr_profile"] });
    expect([found.read, found.broken, found.brokenLines]).toStrictEqual([4, 2, [2, 4]]);
    expect(found.groups).toMatchObject({ fields: ["usr_profile"], groups: 1, smaller: 0 });
  });

  test("findings are counted by field, with the first row", async () => {
    const { findings } = await setOf([{ id: 1 }, { id: 2, usr_post_code: "1" }], evergreenAgedCirculation);
    expect(findings).toStrictEqual([
      { kind: "own-key", path: "id", elements: ["operational-reference"], count: 2, line: 1 },
    ]);
  });

  test.each([
    [{ k: 0 }, "k"],
    [{ k: 1.5 }, "k"],
    [{ k: "5" }, "k"],
    [{ fields: [] }, "fields"],
    [{ fields: ["nope"] }, "fields.0"],
    [{ fields: ["id"] }, "fields.0"],
  ])("%j is an issue, and nothing is read", async (options, path) => {
    const found = await residualSet(
      {
        [Symbol.iterator]() {
          throw new Error("was read");
        },
      },
      evergreenAgedCirculation,
      options as never,
    );
    expect(found.ok ? [] : found.issues.map((one) => one.path.join("."))).toStrictEqual([path]);
  });

  test("a map without traits has nothing to group by", async () => {
    const found = await residualSet([], evergreenUsrCircHistory);
    expect(found.ok ? [] : found.issues.map((one) => one.path.join("."))).toStrictEqual(["fields"]);
  });

  test("no value is in what is said", async () => {
    const found = await residualSet([{ usr_post_code: "CANARY-1", nope: "CANARY-2" }], evergreenAgedCirculation);
    expect(JSON.stringify(found)).not.toContain("CANARY");
  });
});
