import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mayAnswerNow } from "../../../src/index.js";
import {
  defineFieldMap,
  defineSchedule,
  describeSqlIssue,
  disposition,
  type FieldMap,
  release,
  releaseView,
  residualSet,
  residualSql,
  retainedOf,
  retentionSql,
} from "../../../src/records/index.js";
import { clerk, patron } from "../situations.js";
import { fillHolds } from "./agreement.js";
import { type Engine, openEngines } from "./engines.js";
import { seeded } from "./generated-rows.js";

// A Koha database of the columns used here, written for this test after the public table definitions: loans that go on
// (`issues`) and are over (`old_issues`) have the same columns, and patrons are in `borrowers`.

const made = (draft: Parameters<typeof defineFieldMap>[0]): FieldMap => {
  const result = defineFieldMap(draft);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

const oldIssues = made({
  id: "test-koha/old-issues",
  title: "Koha loans (old_issues)",
  record: "current-loan",
  past: { record: "loan-history", when: [{ field: "returndate", present: true }] },
  table: "old_issues",
  versions: ["24.11"],
  key: "issue_id",
  subject: "borrowernumber",
  fields: {
    issue_id: "operational-reference",
    borrowernumber: "internal-patron-id",
    itemnumber: "item-identifier",
    issuer_id: "staff-actor",
    issuedate: { element: "transaction-date", retention: [{ event: "checked-out", whenNull: "not-known" }] },
    date_due: "transaction-date",
    returndate: { element: "transaction-date", retention: [{ event: "item-returned", whenNull: "not-happened" }] },
    branchcode: "service-location",
    note: "patron-note",
  },
});

const borrowers = made({
  id: "test-koha/borrowers",
  title: "Koha patrons (borrowers)",
  record: "registration",
  table: "borrowers",
  key: "borrowernumber",
  subject: "borrowernumber",
  fields: {
    borrowernumber: "internal-patron-id",
    surname: "legal-name",
    zipcode: "postal-code",
    categorycode: "patron-category",
    sex: "gender",
    dateofbirth: "date-of-birth",
  },
});

const schedule = defineSchedule({
  id: "town",
  title: "Town",
  sources: { s: { title: "The town's schedule" } },
  rules: [
    {
      id: "loans",
      record: "loan-history",
      authority: "schedule",
      trigger: "item-returned",
      min: { amount: 30, unit: "days" },
      max: { amount: 1, unit: "years" },
      rounding: "end-of-month",
      disposal: "anonymise",
      says: "Keep a loan thirty days after the return, and no longer than a year.",
      cites: [{ source: "s" }],
    },
  ],
});

const count = 3_000;
const chance = seeded(3);
const below = (limit: number) => Math.floor(chance() * limit);
const pad = (number: number) => String(number).padStart(2, "0");
const moment = () =>
  `20${pad(22 + below(5))}-${pad(1 + below(12))}-${pad(1 + below(28))} ${pad(below(24))}:${pad(below(60))}:00`;
const loans = Array.from({ length: count }, (_, id) => {
  const returned = chance() < 0.2 ? null : moment();
  return {
    issue_id: String(id),
    borrowernumber: chance() < 0.1 ? null : String(below(40)),
    itemnumber: String(below(500)),
    issuer_id: "1",
    issuedate: moment(),
    date_due: moment(),
    returndate: returned,
    branchcode: ["MAIN", "main", "EAST"][below(3)] ?? null,
    note: chance() < 0.1 ? "torn\\\\cover" : null,
  };
});
const patrons = Array.from({ length: 400 }, (_, id) => ({
  borrowernumber: String(id),
  surname: "Sample",
  zipcode: ["12207", "12208", "É1", "E1", "e1", ""][below(6)] ?? null,
  categorycode: ["ADULT", "adult", "CHILD", null][below(4)] ?? null,
  sex: ["F", "M", null][below(3)] ?? null,
  dateofbirth: `19${pad(60 + below(3))}-01-01`,
}));

let engines: readonly Engine[] = [];
const typesOn = ({ dialect }: Engine) => {
  const time = dialect === "mariadb" ? "datetime" : "timestamp";
  return {
    old_issues: {
      issue_id: "integer",
      borrowernumber: "integer",
      itemnumber: "integer",
      issuer_id: "integer",
      issuedate: time,
      date_due: time,
      returndate: time,
      branchcode: "varchar(10)",
      note: "text",
    },
    borrowers: {
      borrowernumber: "integer",
      surname: "text",
      zipcode: "varchar(25)",
      categorycode: "varchar(10)",
      sex: "varchar(1)",
      dateofbirth: "date",
    },
  };
};
const tsv = (rows: readonly { readonly [column: string]: string | null }[]) =>
  rows
    .map((row) =>
      Object.values(row)
        .map((value) => value ?? "\\N")
        .join("\t"),
    )
    .join("\n");

beforeAll(async () => {
  engines = await openEngines();
  for (const engine of engines) {
    for (const [table, types] of Object.entries(typesOn(engine))) {
      await engine.run(`drop table if exists ${table}`);
      await engine.run(
        `create table ${table} (${Object.entries(types)
          .map(([name, type]) => `${name} ${type}`)
          .join(", ")})`,
      );
    }
    await engine.load("old_issues", tsv(loans));
    await engine.load("borrowers", tsv(patrons));
  }
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

/** The rows as a driver gives them: a backslash was escaped for loading only where the engine reads it so. */
const rowsOf = (engine: Engine, table: string) => engine.query(`select * from ${table}`);

describe("a Koha database", () => {
  test("retention: each row has the outcome of `disposition(retainedOf(row))`", async () => {
    if (!schedule.ok) throw new Error("the schedule has issues");
    const holds = [{ id: "matter", reason: "litigation", from: "2026-11-01", subjects: ["7", "8"] }] as const;
    for (const engine of engines) {
      await fillHolds(engine, holds);
      const written = retentionSql(schedule.value, oldIssues, {
        dialect: engine.dialect,
        columns: typesOn(engine).old_issues,
        version: "24.11",
        asOf: "2026-11-30",
        holds: "legal_hold",
      });
      if (!written.ok) throw new Error(written.issues.map(describeSqlIssue).join("\n"));
      const found = new Map((await engine.query(written.value.sql)).map((line) => [line["row_key"], line["outcome"]]));
      const expected = new Map(
        (await rowsOf(engine, "old_issues")).map((row) => {
          const kept = retainedOf(row, oldIssues);
          const outcome = kept.ok
            ? disposition(kept.value, schedule.value, { asOf: "2026-11-30", holds }).outcome
            : "unclear";
          return [row["issue_id"], outcome];
        }),
      );
      expect(found).toStrictEqual(expected);
      expect(new Set(found.values())).toStrictEqual(
        new Set(["keep-until", "may", "must", "no-rule", "on-hold", "unclear"]),
      );
    }
  });

  test.each([
    ["the patron, about loans that go on", patron([{ record: "current-loan" }])],
    ["the patron, about both kinds", patron([{ record: "current-loan" }, { record: "loan-history" }])],
    ["a clerk at work", clerk([{ record: "current-loan" }])],
  ])("a view for %s shows what `release` gives, row by row", async (_name, decision) => {
    if (!mayAnswerNow(decision)) throw new Error("the decision answers nothing");
    for (const engine of engines) {
      await engine.run("drop view if exists desk");
      await engine.run("drop table if exists asked");
      await engine.run(
        `create table asked (subject varchar(20)${engine.dialect === "mariadb" ? " collate utf8mb4_bin" : ""})`,
      );
      await engine.run("insert into asked values ('12')");
      for (const subjects of ["not-checked", "asked"] as const) {
        const written = releaseView(oldIssues, decision, {
          dialect: engine.dialect,
          columns: typesOn(engine).old_issues,
          view: "desk",
          subjects,
        });
        if (!written.ok) throw new Error(written.issues.map(describeSqlIssue).join("\n"));
        await engine.run("drop view if exists desk");
        await engine.run(written.value.sql);
        const held = (row: object) =>
          JSON.stringify(
            Object.entries(row)
              .filter(([, value]) => value !== null && value !== "")
              .sort(),
          );
        const shown = (await engine.query("select * from desk")).map(held).sort();
        const given = (await rowsOf(engine, "old_issues")).flatMap((row) => {
          const { data, refused } = release(row, decision, oldIssues, subjects === "asked" ? { subject: "12" } : {});
          return refused === null ? [held(data ?? {})] : [];
        });
        expect(given.length).toBeGreaterThan(0);
        expect(shown).toStrictEqual(given.sort());
      }
    }
  });

  test.each([2, 5, 20])("the check over all patrons gives the numbers of `residualSet`, for k = %i", async (k) => {
    for (const engine of engines) {
      const written = residualSql(borrowers, { dialect: engine.dialect, columns: typesOn(engine).borrowers, k });
      if (!written.ok) throw new Error(written.issues.map(describeSqlIssue).join("\n"));
      const lines = await engine.query(written.value.sql);
      const found = await residualSet(await rowsOf(engine, "borrowers"), borrowers, { k });
      if (!found.ok) throw new Error("k is refused");
      const { groups } = found.value;
      const all = lines.find(({ left_out }) => left_out === null);
      expect([
        all?.["counted"],
        Number(all?.["group_count"]),
        Number(all?.["smaller"]),
        Number(all?.["rows_in_smaller"]),
      ]).toStrictEqual([groups.counted, groups.groups, groups.smaller, groups.rowsInSmaller]);
      expect(all?.["smallest"] ?? null).toBe(groups.smallest === null ? null : String(groups.smallest));
      for (const { field, groups: number, smaller } of groups.without) {
        const line = lines.find(({ left_out }) => left_out === field);
        expect([field, Number(line?.["group_count"]), Number(line?.["smaller"])]).toStrictEqual([
          field,
          number,
          smaller,
        ]);
      }
    }
  });
});
