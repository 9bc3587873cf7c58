import { type Document, isScalar, parseDocument, visit, YAMLParseError } from "yaml";
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

/** The longest YAML: the parser takes many times as long as that of JSON. */
const mostYaml = 1_000_000;

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
  const isYaml = /\.ya?ml$/.test(path);
  if (isYaml && text.length > mostYaml)
    return { ok: false, problem: `expected at most ${mostYaml / 1_000_000} MB of YAML; write what is larger as JSON` };
  const parsed = isYaml ? yaml(text) : json(text);
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
    // one schema, whatever version the text names: days stay days, and `on` is no yes. The parser compares each key with
    // all before it, which takes minutes for 200,000 keys: repeated keys are looked for below
    const document = parseDocument(text, { schema: "core", logLevel: "error", uniqueKeys: false });
    const [error] = document.errors;
    if (error !== undefined) throw error;
    const repeated = repeatedKey(document);
    if (repeated !== undefined) return { ok: false, problem: eachKeyOnce(lineAt(text, repeated)) };
    return { ok: true, value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    if (!(error instanceof YAMLParseError))
      return { ok: false, problem: "expected YAML with no more than 100 uses of an anchor" };
    const line = error.linePos?.[0].line;
    const wanted = error.code === "MULTIPLE_DOCS" ? "expected one YAML document" : "expected YAML";
    return { ok: false, problem: line === undefined ? wanted : wanted + onLine(line) };
  }
}

/** Where in the text a map gives a key for the second time. */
function repeatedKey(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : key;
        // as JavaScript sees them: 1 and "1" are one key
        const same = typeof name === "object" ? name : String(name);
        if (keys.has(same)) {
          found = isScalar(key) ? key.range?.[0] : undefined;
          return visit.BREAK;
        }
        keys.add(same);
      }
      return undefined;
    },
  });
  return found;
}

function eachKeyOnce(line: number): string {
  return `expected each key once${onLine(line)}`;
}

function onLine(line: number): string {
  return `; see line ${line}`;
}
