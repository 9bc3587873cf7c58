import { Readable } from "node:stream";
import {
  elementOfXml,
  type FieldMap,
  normaliseRow,
  objectFromXml,
  readSip2Line,
  rowsIn,
  usualNulls,
  type XmlElement,
} from "../records/index.js";
import { readJson } from "./read.js";
import type { World } from "./world.js";

/** The formats of files of rows. */
export const rowFormats = ["json", "ndjson", "csv", "sip2", "ncip"] as const;

/** Names a format of rows. */
export type RowFormat = (typeof rowFormats)[number];

/** What every call with rows takes. */
export interface RowFlags {
  readonly format?: string;
  readonly null?: readonly string[];
}

/** A row with its line, or what is wrong there; never a value of it. */
type ReadRow =
  | { readonly line: number; readonly ok: true; readonly row: unknown }
  | { readonly line: number; readonly ok: false; readonly problem: string };

/** Rows one after another, or why there are none. */
export type Rows =
  | { readonly ok: true; readonly rows: AsyncIterable<ReadRow> }
  | { readonly ok: false; readonly problem: string };

const byEnding: { readonly [ending: string]: RowFormat } = {
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
  csv: "csv",
  sip: "sip2",
  sip2: "sip2",
  xml: "ncip",
};

/** Reads rows as they come, so that a file of any length takes the same memory. Only JSON and XML are read whole. */
export function rowsOf(path: string, { format, null: nulls }: RowFlags, map: FieldMap, world: World): Rows {
  const chosen = formatOf(path, format);
  if (chosen === undefined) return { ok: false, problem: `--format: expected one of ${rowFormats.join(", ")}` };
  const rows = readRows(chosen, path, world);
  const empty = nulls ?? (chosen === "csv" ? usualNulls : []);
  return { ok: true, rows: normalised(rows, map, empty) };
}

/** The format that is named, or that the ending of a file says; lines of JSON where nothing does. */
export function formatOf(path: string, named: string | undefined): RowFormat | undefined {
  if (named !== undefined) return isFormat(named) ? named : undefined;
  return byEnding[path.split(".").at(-1)?.toLowerCase() ?? ""] ?? "ndjson";
}

function isFormat(name: string): name is RowFormat {
  return rowFormats.some((one) => one === name);
}

async function* normalised(
  rows: AsyncIterable<ReadRow>,
  map: FieldMap,
  nulls: readonly string[],
): AsyncIterable<ReadRow> {
  for await (const read of rows) yield read.ok ? { ...read, row: normaliseRow(read.row, map, { nulls }) } : read;
}

function readRows(format: RowFormat, path: string, world: World): AsyncIterable<ReadRow> {
  switch (format) {
    case "json":
      return jsonRows(path, world);
    case "ndjson":
      return lineRows(path, world, jsonLine);
    case "sip2":
      return lineRows(path, world, sip2Line);
    case "csv":
      return csvRows(path, world);
    case "ncip":
      return ncipRows(path, world);
  }
}

async function* jsonRows(path: string, world: World): AsyncIterable<ReadRow> {
  const read = readJson(world, path);
  if (!read.ok) yield { line: 1, ok: false, problem: read.problem };
  else for (const [index, row] of rowsIn(read.value).rows.entries()) yield { line: index + 1, ok: true, row };
}

async function* lineRows(
  path: string,
  world: World,
  rowOf: (
    text: string,
  ) => { readonly ok: true; readonly row: unknown } | { readonly ok: false; readonly problem: string },
): AsyncIterable<ReadRow> {
  let line = 0;
  try {
    for await (const text of world.lines(path)) {
      line++;
      const clean = line === 1 ? text.replace(/^\uFEFF/, "") : text;
      if (clean.trim() !== "") yield { line, ...rowOf(clean) };
    }
  } catch {
    yield { line: line + 1, ok: false, problem: "the file cannot be read" };
  }
}

function jsonLine(
  text: string,
): { readonly ok: true; readonly row: unknown } | { readonly ok: false; readonly problem: string } {
  try {
    return { ok: true, row: JSON.parse(text) };
  } catch {
    return { ok: false, problem: "expected a line of JSON" }; // the error would quote the line
  }
}

function sip2Line(
  text: string,
): { readonly ok: true; readonly row: unknown } | { readonly ok: false; readonly problem: string } {
  const read = readSip2Line(text);
  return read.ok ? { ok: true, row: read.value } : { ok: false, problem: `expected ${read.expected}` };
}

async function* csvRows(path: string, world: World): AsyncIterable<ReadRow> {
  const csv = await import("csv-parse").catch(() => undefined);
  if (csv === undefined) {
    yield { line: 1, ok: false, problem: "to read CSV, install csv-parse: npm install csv-parse" };
    return;
  }
  const skipped: ReadRow[] = [];
  const parser = csv.parse({
    bom: true,
    columns: true,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const line = typeof error?.["lines"] === "number" ? error["lines"] : 0;
      skipped.push({ line, ok: false, problem: "expected as many columns as the first line has, and closed quotes" });
      return undefined;
    },
  });
  try {
    const source = Readable.from(withEnds(world.lines(path)));
    source.on("error", (error) => parser.destroy(error));
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<CsvRecord>) {
      yield* skipped.splice(0);
      yield { line: info.lines, ok: true, row: record };
    }
    yield* skipped.splice(0);
  } catch {
    yield* skipped.splice(0);
    yield { line: 1, ok: false, problem: "the file cannot be read as CSV to its end" };
  }
}

interface CsvRecord {
  readonly record: { readonly [column: string]: string };
  readonly info: { readonly lines: number };
}

async function* withEnds(lines: Iterable<string> | AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of lines) yield `${line.replace(/\r$/, "")}\n`;
}

async function* ncipRows(path: string, world: World): AsyncIterable<ReadRow> {
  const root = await xmlOf(path, world);
  const answer = typeof root === "string" ? undefined : elementOfXml(root, "LookupUserResponse");
  if (typeof root === "string") yield { line: 1, ok: false, problem: root };
  else if (answer === undefined) yield { line: 1, ok: false, problem: "expected an element LookupUserResponse" };
  else yield { line: 1, ok: true, row: objectFromXml(answer) };
}

/** The root of a file of XML, or what is wrong with it. */
async function xmlOf(path: string, world: World): Promise<XmlElement | string> {
  const saxes = await import("saxes").catch(() => undefined);
  if (saxes === undefined) return "to read NCIP, install saxes: npm install saxes";
  const parser = new saxes.SaxesParser();
  const root: Growing = { name: "", children: [] };
  const open: Growing[] = [root];
  parser.on("opentag", ({ name }) => {
    const element: Growing = { name, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  for (const event of ["text", "cdata"] as const) parser.on(event, (text) => void open.at(-1)?.children.push(text));
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(new TextDecoder("utf-8", { fatal: true }).decode(world.read(path))).close();
  } catch {
    return `expected XML, on line ${parser.line}`; // the error would quote the text
  }
  return root;
}

interface Growing {
  readonly name: string;
  readonly children: (Growing | string)[];
}
