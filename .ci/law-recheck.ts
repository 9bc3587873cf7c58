// `npm run law:recheck -- us-ny --on 2027-03-01 [SOURCE…]`: writes down that somebody looked at these sources of a state on
// that day, in the state's file alone, and prints what is left. Without names it is every source of the state.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { nearest } from "../src/internal/nearest.js";
import { datesIn, isDay, redate } from "./law-sources.js";

function stop(problem: string): never {
  console.error(problem);
  process.exit(2);
}

// npm takes an `--on` without `--` before it for itself, so that a bare day will do too
const { values, positionals } = parseArgs({ options: { on: { type: "string" } }, allowPositionals: true });
const words = positionals.filter((word) => !isDay(word));
const on = values.on ?? positionals.find(isDay);
const [state, ...named] = words;

if (state === undefined) stop("which jurisdiction? Write: npm run law:recheck -- us-ny --on 2027-03-01 [SOURCE…]");
const path = fileURLToPath(new URL(`../src/law/us/${state.toLowerCase().replace(/^us-/, "")}.ts`, import.meta.url));
if (!/^(us-)?[a-z]{2}$/i.test(state) || !existsSync(path))
  stop(`${state}: no jurisdiction has that code; write it as us-ny`);
if (on === undefined || !isDay(on)) stop("on which day? Write: npm run law:recheck -- us-ny --on 2027-03-01");

const file = readFileSync(path, "utf8");
const sources = datesIn(file);
const keys = sources.map(({ key }) => key);
const unknown = named.filter((name) => !keys.includes(name));
if (unknown.length > 0)
  stop(
    unknown
      .map((name) => {
        const near = nearest(name, keys);
        return `${name}: no source of ${state}${near === undefined ? "" : `; did you mean ${near}?`}`;
      })
      .join("\n"),
  );
const confirmed = named.length === 0 ? keys : named;
const later = sources.filter(({ key, checkedOn }) => confirmed.includes(key) && checkedOn > on);
if (later.length > 0)
  stop(later.map(({ key, checkedOn }) => `${key}: was checked on ${checkedOn}, which is after ${on}`).join("\n"));

writeFileSync(path, redate(file, confirmed, on));
console.log(`${state}: ${confirmed.length} of ${keys.length} sources checked on ${on}`);
const left = sources.filter(({ key, checkedOn }) => !confirmed.includes(key) && checkedOn < on);
if (left.length > 0)
  console.log(["Left to confirm:", ...left.map(({ key, checkedOn }) => `- ${key}: checked ${checkedOn}`)].join("\n"));
console.log("The pages follow with: npm run docs:law");
