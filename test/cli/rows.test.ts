import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patron-privacy-rows-"));
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
/** Case 18: a patron who has logged in asks for the loans. */
const request = file(
  "request.json",
  JSON.stringify({
    library: { jurisdiction: "US-NY", libraryType: "public" },
    facts: {
      requester: "patron",
      standing: "proved",
      credential: "login",
      instrument: "oral-request-no-process",
      channel: "self-service",
      handler: "self-service",
    },
    items: [{ record: "current-loan" }],
  }),
);
const loans = [
  { checkout_id: 1, patron_id: 51, due_date: "2026-12-01", checkin_date: null },
  { checkout_id: 2, patron_id: 99, due_date: "2026-12-02", checkin_date: null },
];

describe("release of many", () => {
  test.each([
    ["a list", loans],
    ["an envelope", { checkouts: loans, total: 2 }],
  ])("%s: the patron's own, and how many are others'", async (_, answer) => {
    const record = file("list.json", JSON.stringify(answer));
    const { status, stdout, stderr } = await run([
      "release",
      request,
      "--record",
      record,
      "--map",
      "koha/checkout",
      "--subject",
      "51",
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ checkout_id: 1, due_date: "2026-12-01" }]);
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/^1 of 2 rows released\n1 refused\s+The record is another patron's\./);
  });

  test("without a key it says that nobody looked", async () => {
    const record = file("list.json", JSON.stringify(loans));
    const { stderr, stdout } = await run(["release", request, "--record", record, "--map", "koha/checkout"]);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(stderr).toMatch(/^2 of 2 rows released; whose they are was not checked, give --subject\n/);
  });

  test("one record of another patron", async () => {
    const record = file("one.json", JSON.stringify(loans[1]));
    const { status, stdout, stderr } = await run([
      "release",
      request,
      "--record",
      record,
      "--map",
      "koha/checkout",
      "--subject",
      "51",
    ]);
    expect([status, stdout]).toStrictEqual([1, ""]);
    expect(stderr).toMatch(/^nothing released: The record is another patron's\./);
  });

  test("lines of JSON in, lines of JSON out; a broken line is told by its number, and the rest goes on", async () => {
    const record = file(
      "rows.ndjson",
      `${JSON.stringify(loans[0])}\n{ "surname": "CANARY\n\n${JSON.stringify(loans[1])}\n`,
    );
    const { status, stdout, stderr } = await run([
      "release",
      request,
      "--record",
      record,
      "--map",
      "koha/checkout",
      "--subject",
      "51",
    ]);
    expect(status).toBe(0);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(/^1 of 3 rows released\n/);
    expect(stderr).toMatch(/line 2: expected a line of JSON\n$/);
    expect(stdout + stderr).not.toContain("CANARY");
  });

  test("CSV with capitals and nothing written in three ways", async () => {
    const record = file(
      "issues.csv",
      '\uFEFFISSUE_ID,BORROWERNUMBER,ITEMNUMBER,NOTE,RETURNDATE\r\n1,51,7,"two\nlines",\r\n2,51,8,,\\N\r\n3,51,9,CANARY,x,y\r\n4,51,10,,0000-00-00\r\n5,51,11,,2026-01-05\r\n',
    );
    const { stdout, stderr } = await run([
      "release",
      request,
      "--record",
      record,
      "--map",
      "koha/issues",
      "--subject",
      "51",
    ]);
    const rows = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.map(({ itemnumber }) => itemnumber)).toStrictEqual(["7", "8", "10"]);
    expect(stderr).toMatch(/^3 of 5 rows released\n/);
    expect(stderr).toMatch(/line 5: expected as many columns as the first line has, and closed quotes/);
    expect(stdout + stderr).not.toContain("CANARY");
  });

  test("an NCIP answer, and XML that is none", async () => {
    const xml = `<?xml version="1.0"?><ns1:NCIPMessage xmlns:ns1="http://www.niso.org/2008/ncip"><ns1:LookupUserResponse>
      <ns1:LoanedItem><ns1:Title>A &amp; B</ns1:Title></ns1:LoanedItem></ns1:LookupUserResponse></ns1:NCIPMessage>`;
    const good = file("answer.xml", xml);
    const { stdout } = await run(["release", request, "--record", good, "--map", "ncip/lookup-user"]);
    expect(JSON.parse(stdout)).toStrictEqual({ LoanedItem: { Title: "A & B" } });
    const bad = file("bad.xml", '<a>\n<b x="CANARY">&nope;</a>');
    const broken = await run(["release", request, "--record", bad, "--map", "ncip/lookup-user"]);
    expect([broken.status, broken.stdout]).toStrictEqual([1, ""]);
    expect(broken.stderr).toMatch(/line 1: expected XML, on line 2/);
    expect(broken.stderr).not.toContain("CANARY");
  });

  test("SIP2 lines", async () => {
    const line = `64${" ".repeat(14)}00120261124    100000${"0000".repeat(6)}AOMAIN|AA2111|AELopez|AU39001|`;
    const record = file("lines.sip2", `${line}\nhello\n`);
    const { stdout, stderr } = await run([
      "release",
      request,
      "--record",
      record,
      "--map",
      "sip2/koha",
      "--subject",
      "2111",
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ AU: "39001" });
    expect(stderr).toMatch(/line 2: expected a SIP2 answer/);
  });

  test("a format that nobody knows", async () => {
    const record = file("rows.ndjson", "{}");
    const { status, stderr } = await run([
      "release",
      request,
      "--record",
      record,
      "--map",
      "koha/checkout",
      "--format",
      "xlsx",
    ]);
    expect([status, stderr]).toStrictEqual([2, "--format: expected one of json, ndjson, csv, sip2, ncip\n"]);
  });
});

describe("residual", () => {
  const aged = ["12207", "12207", "99950"]
    .map((usr_post_code, index) =>
      JSON.stringify({ id: index, usr_post_code, usr_profile: 2, xact_start: "2026-01-05" }),
    )
    .join("\n");

  test("says what still identifies, and which groups are small, by which fields", async () => {
    const rows = file("aged.ndjson", `${aged}\nCANARY\n`);
    const { status, stdout, stderr } = await run(["residual", "evergreen/aged-circulation", rows, "--k", "2"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/Read\s+4 rows; 1 broken/);
    expect(stdout).toMatch(/- id: own-key in 3 rows, the first is row 1\./);
    expect(stdout).toMatch(/- 2 groups of rows; 1 smaller than 2, with 1 rows; the smallest has 1/);
    expect(stdout).toMatch(/- without usr_post_code: 0 smaller than 2/);
    expect(stdout + stderr).not.toMatch(/CANARY|12207|99950/);
  });

  test.each([
    [["--k", "0"], "k: expected a whole number from 1 on\n"],
    [["--k", "x"], "k: expected a whole number from 1 on\n"],
    [["--by", "nope"], "fields.0: expected a field of the map, in no list\n"],
  ])("%j: exit 2", async (more, says) => {
    const rows = file("aged.ndjson", aged);
    const { status, stdout, stderr } = await run(["residual", "evergreen/aged-circulation", rows, ...more]);
    expect([status, stdout, stderr]).toStrictEqual([2, "", says]);
  });

  test("a file that is not there", async () => {
    const { status } = await run(["residual", "evergreen/aged-circulation", "/nowhere.ndjson"]);
    expect(status).toBe(2);
  });

  test("--json has a version", async () => {
    const rows = file("aged.ndjson", aged);
    const { stdout } = await run(["residual", "evergreen/aged-circulation", rows, "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, read: 3, groups: { k: 5, counted: "rows" } });
  });
});

describe("unmapped and inventory", () => {
  test("unmapped names what is left, from a list or lines", async () => {
    const rows = file("users.json", JSON.stringify({ users: [{ username: "x", nickname: "y" }], totalRecords: 1 }));
    const { status, stdout } = await run(["unmapped", "folio/user", rows]);
    expect([status, stdout]).toStrictEqual([1, "nickname       text\n"]);
    const known = file("known.ndjson", '{"username":"x"}');
    expect(await run(["unmapped", "folio/user", known])).toMatchObject({
      status: 0,
      stdout: "FOLIO user (mod-users userdata.json): every field of 1 rows is mapped\n",
    });
  });

  test("inventory lists what a system holds, and where that was read", async () => {
    const { status, stdout } = await run(["inventory", "evergreen/usr-circ-history"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Item\s/);
    expect(stdout).toMatch(/Source\s+Evergreen SQL schema: actor and action, at 921164c/);
    expect((await run(["inventory", "folio/usr"])).status).toBe(3);
  });
});
