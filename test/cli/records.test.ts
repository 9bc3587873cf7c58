import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "patron-privacy-"));
const secret = "Maria Lopez";

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const checkout = { patron_id: 51, item_id: 7, due_date: "2026-12-01", checkin_date: null, issuer_id: 3 };
const byPhone = {
  library: { jurisdiction: "US-NY", libraryType: "public" },
  facts: {
    requester: "patron",
    scope: "one-patron",
    standing: "proved",
    purpose: "own-use",
    credential: "account-facts",
    instrument: "oral-request-no-process",
    channel: "phone",
    handler: "front-line",
  },
  items: [{ record: "current-loan" }],
};
const officer = {
  ...byPhone,
  facts: { ...byPhone.facts, requester: "police-local", purpose: "criminal-investigation" },
};

describe("classify", () => {
  test("names the element of each field, and never a value", async () => {
    const { status, stdout } = await run(
      ["classify", "koha/checkout", "-"],
      JSON.stringify({ ...checkout, our_note: secret }),
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/patron_id\s+Internal/);
    expect(stdout).toMatch(/\*\s+unclassified: The map does not know this field/);
    expect(stdout).not.toContain(secret);
  });
  test("a long path does not run into what is said of it", async () => {
    for (const width of [40, 60, 100]) {
      const { stdout } = await run(
        ["classify", "folio/user", "-"],
        JSON.stringify({ personal: { preferredContactTypeIds: ["001"] } }),
        width,
      );
      expect(stdout).toMatch(/^personal\.preferredContactTypeIds\n\s+Contact preference/m);
    }
  });
  test("what is no object", async () => {
    expect((await run(["classify", "folio/user", "-"], "[]")).stdout).toMatch(
      /^record\s+unclassified: This is not an/m,
    );
  });
  test("exit 0 where every field is known; JSON has a version", async () => {
    const { status, stdout } = await run(["classify", "koha/checkout", "-", "--json"], JSON.stringify(checkout));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, map: "koha/checkout", unclassified: [] });
  });
  test("a map that is not there; a near one", async () => {
    expect(await run(["classify", "koha/checkot", "-"], "{}")).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("did you mean `koha/checkout`?"),
    });
  });
  test("a map of one's own", async () => {
    const map = file("map.json", {
      id: "portal/user",
      title: "User",
      record: "registration",
      fields: { login: "username" },
    });
    expect((await run(["classify", map, "-"], '{"login":"x"}')).status).toBe(0);
    const bad = file("bad.json", {
      id: "portal/user",
      title: "User",
      record: "registration",
      fields: { login: "usrname" },
    });
    expect(await run(["classify", bad, "-"], '{"login":"x"}')).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("did you mean `username`?"),
    });
  });
});

test("vocabulary elements: the words for a map of one's own", async () => {
  const { status, stdout } = await run(["vocabulary", "elements"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^contact {8}- postal-address \(high\): /m);
  const { elements } = JSON.parse((await run(["vocabulary", "elements", "--json"])).stdout);
  expect(elements.find(({ id }: { id: string }) => id === "email")).toMatchObject({ group: "contact" });
  expect((await run(["vocabulary", "element"])).stderr).toContain("did you mean `elements`?");
});

describe("release", () => {
  const record = file("checkout.json", checkout);
  const release = (request: unknown, ...more: readonly string[]) =>
    run(
      ["release", "-", "--record", record, "--map", "koha/checkout", "--as-of", "2026-11-24", ...more],
      JSON.stringify(request),
    );

  test("the patron by phone gets what the decision allows, alone on standard output", async () => {
    const { status, stdout, stderr } = await release(byPhone);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ item_id: 7, due_date: "2026-12-01", checkin_date: null });
    expect(stderr).toMatch(/issuer_id\s+withheld: It is about somebody other/);
  });
  test("an officer gets nothing", async () => {
    const { status, stdout, stderr } = await release(officer);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/nothing released: The decision does not let/);
  });
  test("--json", async () => {
    expect(JSON.parse((await release(officer, "--json")).stdout)).toMatchObject({
      version: 1,
      data: null,
      refused: "may-not-answer",
    });
  });
  test("one standard input cannot be two files", async () => {
    const { status, stderr } = await run(["release", "-", "--record", "-", "--map", "folio/user"], "{}");
    expect([status, stderr]).toEqual([2, "--record: standard input is the request already; give a file\n"]);
  });
  test("bad input names no value", async () => {
    const { status, stderr } = await release({ ...byPhone, facts: { requester: secret } });
    expect(status).toBe(2);
    expect(stderr).not.toContain(secret);
  });
});

describe("retention", () => {
  const rows = [
    { record: "current-loan", events: { "item-returned": "2024-01-31" } },
    { record: "registration", events: { expired: "2015-01-31" } },
  ];
  test("counts what a schedule would do, and goes on after a broken line", async () => {
    const lines = [JSON.stringify(rows[0]), `{"${secret}`, JSON.stringify(rows[1])].join("\n");
    const { status, stdout } = await run(["retention", "us-or-counties", "-", "--as-of", "2026-11-24"], lines);
    expect(status).toBe(1);
    expect(stdout).toMatch(/Read\s+3 lines; 1 broken/);
    expect(stdout).toMatch(/line 2/);
    expect(stdout).toContain("nothing was deleted");
    expect(stdout).not.toContain(secret);
  });
  test("holds suspend disposal", async () => {
    const holds = file("holds.json", [{ id: "matter-1", reason: "anticipated-litigation", from: "2026-01-31" }]);
    const { status, stdout } = await run(
      ["retention", "us-or-counties", "-", "--as-of", "2026-11-24", "--holds", holds, "--json"],
      JSON.stringify(rows[0]),
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      complete: true,
      broken: 0,
      outcomes: { "on-hold": 1 },
      byHold: { "matter-1": 1 },
    });
  });
  test("a file of Windows: byte order mark, CRLF, blank lines, cut off in the middle", async () => {
    const line = JSON.stringify(rows[0]);
    const cut = `\uFEFF${line}\r\n\r\n   \r\n${line}\r\n\uFEFF${line}\r\n${line.slice(0, 20)}`;
    const { status, stdout } = await run(["retention", "us-or-counties", "-", "--as-of", "2026-11-24"], cut);
    expect(status).toBe(1);
    expect(stdout).toMatch(/Read\s+6 lines; 2 broken, 2 empty/);
    expect(stdout).toMatch(/- may: 2\. No rule keeps it any longer/);
    expect(stdout).toMatch(/- line 5: expected a line of JSON \(2 times; this is the first\)\n$/);
  });
  test("doubts are told in words, and of many problems the first and how many more", async () => {
    const future = JSON.stringify({ record: "current-loan", events: { "item-returned": "2999-01-31" } });
    const { stdout } = await run(
      ["retention", "us-or-counties", "-", "--as-of", "2026-11-24"],
      `${future}\n`.repeat(30),
    );
    expect(stdout).toMatch(/- future-event: 30\. The event lies in the future/);
    expect(stdout).toMatch(/- line 1, events\.item-returned: future-event \(30 times; this is the first\)\n/);
    expect(stdout).toMatch(
      /- event `item-returned` not known; write null if it has not happened: 30, such as\s+line 1\n/,
    );
  });
  test("kinds of record without a rule are named", async () => {
    const lines = '{"record":"entry-log","events":{}}\n'.repeat(2);
    const { stdout } = await run(["retention", "us-or-counties", "-", "--as-of", "2026-11-24"], lines);
    expect(stdout).toMatch(/No rule\s+- entry-log: 2\n/);
  });
  test("a schedule or holds of one's own, in YAML", async () => {
    const own = file(
      "own.yaml",
      `id: town
title: Town Library
sources: { board: { title: Board minutes } }
rules:
  - id: loans
    record: current-loan
    authority: policy
    trigger: item-returned
    max: { amount: 0, unit: days }
    disposal: anonymise
    says: A loan is unlinked on return.
    cites: [{ source: board }]
`,
    );
    const { status, stdout } = await run(["retention", own, "-", "--as-of", "2026-11-24"], JSON.stringify(rows[0]));
    expect([status, stdout.includes("- must: 1")]).toEqual([0, true]);
  });
  test("--help names the schedules", async () => {
    expect((await run(["retention", "--help"])).stdout).toContain("us-or-counties");
    expect((await run(["classify", "--help"])).stdout).toContain("evergreen/usr");
  });
  test("a schedule that is not there, a day that does not exist", async () => {
    expect(await run(["retention", "us-or-county", "-"], "")).toMatchObject({
      status: 3,
      stderr: expect.stringContaining("us-or-counties"),
    });
    expect((await run(["retention", "us-or-counties", "-", "--as-of", "2026-02-30"], "")).status).toBe(2);
  });
});
