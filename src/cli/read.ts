import { parse as parseYaml, YAMLParseError } from "yaml";
import type { Path } from "../internal/path.js";
import { lineAt, lineOfRepeatedKey } from "../internal/repeated-key.js";
import { locator, type Place } from "./locate.js";
import type { World } from "./world.js";

/** Is an argument the name of a file, and not of something that is built in? */
export function isFile(argument: string): boolean {
  return argument === "-" || /\.(json|ya?ml)$/.test(argument);
}

/** The largest file that is read. */
const mostBytes = 20_000_000;

type Read =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Where a path leads in the text. */
      readonly placeOf: (path: Path) => Place | undefined;
      /** The same in words, to follow a message: ` (line 3, column 7)`. */
      readonly at: (path: Path) => string;
    }
  | { readonly ok: false; readonly problem: string };

/** JSON, or YAML by the name of the file, from a file or, for `-`, from standard input; or what went wrong. */
export function readJson({ read }: World, path: string): Read {
  let text: string;
  try {
    const bytes = read(path);
    if (bytes.length > mostBytes) return { ok: false, problem: `expected at most ${mostBytes / 1_000_000} MB` };
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    return { ok: false, problem: error instanceof TypeError ? "expected UTF-8 text" : unreadable(error) };
  }
  const parsed = /\.ya?ml$/.test(path) ? yaml(text) : json(text);
  if (!parsed.ok) return parsed;
  const placeOf = locator(text);
  return { ...parsed, placeOf, at: (to) => inWords(placeOf(to)) };
}

function inWords(place: Place | undefined): string {
  return place === undefined ? "" : ` (line ${place.line}, column ${place.column})`;
}

type Parsed = { readonly ok: true; readonly value: unknown } | Extract<Read, { readonly ok: false }>;

/** Why a file cannot be read, in words; the engine's own message has the path, which may hold a name. */
function unreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const why = new Map([
    ["ENOENT", "; no such file"],
    ["EISDIR", "; it is a folder"],
    ["EACCES", "; you may not read it"],
  ]).get(code);
  return `the file cannot be read${why ?? ""}`;
}

// the engines' own messages quote the text, which may be a patron's: of them only the line is told

function json(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    const line = lineOfRepeatedKey(text);
    return line === undefined ? { ok: true, value } : { ok: false, problem: eachKeyOnce(line) };
  } catch (error) {
    const index = /position (\d+)/.exec(String(error))?.[1];
    return { ok: false, problem: `expected JSON${index === undefined ? "" : onLine(lineAt(text, Number(index)))}` };
  }
}

function yaml(text: string): Parsed {
  try {
    // one schema, whatever version the text names: days stay days, and `on` is no yes
    return { ok: true, value: parseYaml(text, { schema: "core", maxAliasCount: 100, logLevel: "error" }) };
  } catch (error) {
    if (!(error instanceof YAMLParseError))
      return { ok: false, problem: "expected YAML with no more than 100 uses of an anchor" };
    const line = error.linePos?.[0].line;
    if (error.code === "DUPLICATE_KEY" && line !== undefined) return { ok: false, problem: eachKeyOnce(line) };
    const wanted = error.code === "MULTIPLE_DOCS" ? "expected one YAML document" : "expected YAML";
    return { ok: false, problem: line === undefined ? wanted : wanted + onLine(line) };
  }
}

function eachKeyOnce(line: number): string {
  return `expected each key once${onLine(line)}`;
}

function onLine(line: number): string {
  return `; see line ${line}`;
}
