import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import {
  classify,
  elementOfXml,
  evergreenCirculation,
  kohaIssues,
  kohaReserves,
  namedFieldmapperObject,
  ncipLookupUser,
  normaliseRow,
  objectFromXml,
  readSip2Line,
  rowsIn,
  sip2Evergreen,
  sip2Koha,
  usualNulls,
  type XmlElement,
} from "../../src/records/index.js";
import { release } from "./given.js";
import { patron } from "./situations.js";

describe("SIP2 lines", () => {
  // 64: 14 flags, 3 of language, 18 of date, six counts of four digits (ANSI/NISO and §2.13)
  const fixed = `64${" ".repeat(14)}001${"20261124    100000"}${"0001".repeat(6)}`;
  const read = (line: string) => {
    const found = readSip2Line(line);
    if (!found.ok) throw new Error(found.expected);
    return found.value;
  };

  test("a patron information answer", () => {
    expect(read(`${fixed}AOMAIN|AA2111|AELopez, Maria|AU39001|AU39002|AF|PA20250520|AY1AZEB80\r`)).toStrictEqual({
      patronStatus: " ".repeat(14),
      language: "001",
      transactionDate: "20261124    100000",
      holdItemsCount: "0001",
      overdueItemsCount: "0001",
      chargedItemsCount: "0001",
      fineItemsCount: "0001",
      recallItemsCount: "0001",
      unavailableHoldsCount: "0001",
      AO: "MAIN",
      AA: "2111",
      AE: "Lopez, Maria",
      AU: ["39001", "39002"],
      PA: "20250520",
      AY: "1",
      AZ: "EB80",
    });
  });

  test("is classified by the system that sent it, and released for its own patron only", () => {
    const row = read(`${fixed}AOMAIN|AA2111|AELopez, Maria|PA20250520|`);
    const element = (map: typeof sip2Koha) => classify(row, map).fields.find(({ path }) => path === "PA")?.element;
    expect([element(sip2Koha), element(sip2Evergreen)]).toStrictEqual(["account-block", "enrolment-date"]);
    const decision = patron([{ record: "registration" }]);
    expect(release(row, decision, sip2Koha, { subject: "2111" }).data).toMatchObject({ AE: "Lopez, Maria" });
    expect(release(row, decision, sip2Koha, { subject: "2112" }).refused).toBe("other-patron");
  });

  test.each([[""], ["hello"], ["63"], ["64 too short"], [`${fixed}?`], [`${fixed}AA1|x`]])("%j is none", (line) => {
    const found = readSip2Line(line);
    expect(found.ok).toBe(false);
  });

  property.prop([fc.string()])("any text is read or refused, and a refusal quotes nothing", (text) => {
    const found = readSip2Line(`64CANARY${text}`);
    if (!found.ok) expect(found.expected).not.toContain("CANARY");
  });
});

describe("XML", () => {
  const el = (name: string, ...children: XmlElement["children"]): XmlElement => ({ name, children });
  const answer = el(
    "ns1:LookupUserResponse",
    "\n  ",
    el("ns1:UserId", el("ns1:UserIdentifierType", "Institution Id Number"), el("ns1:UserIdentifierValue", "700")),
    el("ns1:UserOptionalFields", el("ns1:DateOfBirth", "2011-05-04")),
    el("ns1:LoanedItem", el("ns1:Title", "One")),
    el("ns1:LoanedItem", el("ns1:Title", "Two")),
  );

  test("elements are keys, texts are values, and what is there twice is a list", () => {
    expect(objectFromXml(answer)).toStrictEqual({
      UserId: { UserIdentifierType: "Institution Id Number", UserIdentifierValue: "700" },
      UserOptionalFields: { DateOfBirth: "2011-05-04" },
      LoanedItem: [{ Title: "One" }, { Title: "Two" }],
    });
  });

  test("an NCIP answer inside its message is classified by the type of its identifier", () => {
    const found = elementOfXml(el("ns1:NCIPMessage", answer), "LookupUserResponse");
    expect(found).toBe(answer);
    expect(classify(objectFromXml(answer), ncipLookupUser).elements).toContain("student-or-employee-id");
    expect(elementOfXml(answer, "Problem")).toBe(undefined);
  });

  test("keys that JavaScript reserves, and nesting without end", () => {
    expect(objectFromXml(el("a", el("__proto__", "x"), el("b", "y")))).toStrictEqual({ b: "y" });
    const deep = Array.from({ length: 100_000 }).reduce<XmlElement>((inside) => el("a", inside), el("a", "x"));
    expect(JSON.stringify(objectFromXml(deep)).length).toBeLessThan(1_000);
  });
});

describe("Evergreen's positional objects", () => {
  const classes = { circ: ["checkin_time", "usr", "id", "target_copy"], acp: ["id", "barcode"] };
  test("have names again, inside too", () => {
    const object = { __c: "circ", __p: [null, 51, 7, { __c: "acp", __p: [1, "39001"] }] };
    const named = namedFieldmapperObject([object], classes);
    expect(named).toStrictEqual([{ checkin_time: null, usr: 51, id: 7, target_copy: { id: 1, barcode: "39001" } }]);
  });
  test("of no class that is listed stay as they are, and no map knows them", () => {
    const object = { __c: "au", __p: ["secret"] };
    expect(namedFieldmapperObject(object, classes)).toBe(object);
    expect(release(object, patron([{ record: "current-loan" }]), evergreenCirculation).data).toBe(null);
  });
});

describe("envelopes (cases/records.md 14)", () => {
  test.each([
    [[{ id: 1 }], 1, null, false],
    [{ users: [{ id: 1 }, { id: 2 }], totalRecords: 2 }, 2, "users", false],
    [{ total: 1, start: 0, entries: [{ id: 1 }] }, 1, "entries", false],
    [{ user: [], total_record_count: 0 }, 0, "user", false],
    // one row that happens to hold lists
    [{ id: 1, addresses: [{ city: "x" }] }, 1, null, true],
    [{ tags: ["a"] }, 1, null, true],
    ["text", 1, null, true],
    [null, 1, null, true],
  ])("%j", (answer, count, envelope, single) => {
    const found = rowsIn(answer);
    expect([found.rows.length, found.envelope, found.single]).toStrictEqual([count, envelope, single]);
  });
});

describe("rows of exports (cases/records.md 11)", () => {
  const nulls = usualNulls;
  const loan = patron([{ record: "current-loan" }]);
  test.each([[""], ["\\N"], ["0000-00-00"], ["0000-00-00 00:00:00"]])(
    "%j in returndate: an open loan",
    (returndate) => {
      const row = { ISSUE_ID: "1", BORROWERNUMBER: "51", ITEMNUMBER: "7", RETURNDATE: returndate };
      const normal = normaliseRow(row, kohaIssues, { nulls });
      expect(normal).toStrictEqual({ issue_id: "1", borrowernumber: "51", itemnumber: "7", returndate: null });
      expect(release(normal, loan, kohaIssues, { subject: 51 }).data).toMatchObject({ itemnumber: "7" });
      // as it came, nobody can tell, and that is said
      const { withheld } = release({ ...(normal as object), returndate }, loan, kohaIssues);
      expect(withheld[0]).toMatchObject({ why: "cannot-tell-whether-past", wouldTell: ["returndate"] });
    },
  );
  test("a map's own capitals come back", () => {
    expect(normaliseRow({ lowestpriority: 0, RESERVE_ID: 1, Found: "" }, kohaReserves)).toStrictEqual({
      lowestPriority: 0,
      reserve_id: 1,
      found: "",
    });
  });
  test("a column that is there in the map's own spelling stays what it is", () => {
    const row = { usr: 1, USR: 2 };
    expect(normaliseRow(row, evergreenCirculation)).toStrictEqual(row);
  });
  test.each([[null], ["x"], [[1]], [undefined]])("%j is left alone", (row) => {
    expect(normaliseRow(row, kohaIssues, { nulls })).toBe(row);
  });
});
