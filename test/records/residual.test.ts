import { describe, expect, test } from "vitest";
import {
  evergreenAgedCirculation,
  evergreenUsr,
  evergreenUsrCircHistory,
  fieldMaps,
  folioAccount,
  folioLoan,
  folioRequest,
  kohaCheckout,
  type Residual,
  residualIdentifiers,
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
