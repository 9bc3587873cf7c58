import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { createConnection } from "mariadb";
import pg from "pg";
import type { SqlDialect } from "../../../src/records/index.js";

/** A line that an engine gives: numbers and days as text, NULL as null. */
type Line = { readonly [column: string]: string | null };

/** One engine, with the few things that the tests ask of it. */
export interface Engine {
  readonly dialect: SqlDialect;
  readonly run: (sql: string) => Promise<void>;
  readonly query: (sql: string) => Promise<readonly Line[]>;
  /** Loads lines of tab-separated values, `\N` for NULL. */
  readonly load: (table: string, tsv: string) => Promise<void>;
  /** Seconds of processor time that the engine has used so far. */
  readonly cpu: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** The three engines; `npm run test:sql` starts the servers and says where they are. */
export async function openEngines(): Promise<readonly Engine[]> {
  return [await openPostgres(), await openMariadb(), await openDuckdb()];
}

async function openPostgres(): Promise<Engine> {
  if (process.env["PGHOST"] === undefined) throw new Error("no PostgreSQL; run `npm run test:sql`");
  const client = new pg.Client({ types: { getTypeParser: () => String } });
  await client.connect();
  return {
    dialect: "postgres",
    run: async (sql) => void (await client.query(sql)),
    query: async (sql) => (await client.query(sql)).rows,
    load: (table, tsv) => withFile(tsv, async (file) => void (await client.query(`copy ${table} from '${file}'`))),
    cpu: async () => cpuOf((await client.query("select pg_backend_pid() as pid")).rows[0].pid),
    close: () => client.end(),
  };
}

async function openMariadb(): Promise<Engine> {
  const socketPath = process.env["MARIADB_SOCKET"];
  if (socketPath === undefined) throw new Error("no MariaDB; run `npm run test:sql`");
  const connection = await createConnection({
    socketPath,
    user: "root",
    database: "test",
    dateStrings: true,
    bigIntAsNumber: true,
    permitLocalInfile: true,
    multipleStatements: true,
  });
  return {
    dialect: "mariadb",
    run: async (sql) => void (await connection.query(sql)),
    query: async (sql) => {
      const rows: readonly { readonly [column: string]: unknown }[] = await connection.query(sql);
      return rows.map(asTexts);
    },
    load: (table, tsv) =>
      withFile(
        tsv,
        async (file) => void (await connection.query(`load data local infile '${file}' into table ${table}`)),
      ),
    cpu: async () => cpuOf(process.env["MARIADB_PID"] ?? ""),
    close: () => connection.end(),
  };
}

async function openDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run("set timezone = 'UTC'");
  return {
    dialect: "duckdb",
    run: async (sql) => void (await connection.run(sql)),
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson().map(asTexts),
    load: (table, tsv) =>
      withFile(
        tsv,
        async (file) =>
          void (await connection.run(
            `copy ${table} from '${file}' (delimiter '\t', nullstr '\\N', header false, quote '')`,
          )),
      ),
    cpu: async () => cpuOf("self"),
    close: async () => connection.closeSync(),
  };
}

/** Some lines at a time, since a packet of MariaDB may hold 16 MB. */
const linesAtOnce = 50_000;

async function withFile(text: string, use: (file: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rows-"));
  try {
    chmodSync(folder, 0o755); // a server that runs as somebody else reads it
    const file = join(folder, "rows.tsv");
    const lines = text.split("\n");
    for (let at = 0; at < lines.length; at += linesAtOnce) {
      writeFileSync(file, lines.slice(at, at + linesAtOnce).join("\n"), { mode: 0o644 });
      await use(file);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function asTexts(row: { readonly [column: string]: unknown }): Line {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]));
}

/** Processor time of a process, in user and system mode; /proc counts hundredths of a second. */
function cpuOf(pid: string): number {
  const fields = readFileSync(`/proc/${String(pid).trim()}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
