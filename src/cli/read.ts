import { parse as parseYaml } from "yaml";
import type { World } from "./world.js";

/** The largest file that is read. */
const mostBytes = 20_000_000;

/** JSON, or YAML by the name of the file, from a file or, for `-`, from standard input; or what went wrong. */
export function readJson(
  { read }: World,
  path: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string } {
  let text: string;
  try {
    const bytes = read(path);
    if (bytes.length > mostBytes) return { ok: false, problem: `expected at most ${mostBytes / 1_000_000} MB` };
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    return { ok: false, problem: error instanceof TypeError ? "expected UTF-8 text" : "the file cannot be read" };
  }
  try {
    return {
      ok: true,
      value:
        path.endsWith(".yaml") || path.endsWith(".yml") ? parseYaml(text, { maxAliasCount: 100 }) : JSON.parse(text),
    };
  } catch {
    // the engine's own message quotes the text, which may be a patron's
    return { ok: false, problem: /\.ya?ml$/.test(path) ? "expected YAML" : "expected JSON" };
  }
}
