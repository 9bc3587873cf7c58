// `npm run law:due [-- --on DAY] [--months 12] [--issues DIRECTORY] [--links]`: the sources of the law packs by age. With
// `--issues` it writes a page for each jurisdiction that is due, which the scheduled workflow opens as an issue; with
// `--links` it names the addresses that no longer answer.
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import * as us from "../src/law/us/index.js";
import { isStale } from "../src/policy/currency.js";
import { type DatedSource, isDay, sourcesByAge } from "./law-sources.js";

const { values } = parseArgs({
  options: {
    on: { type: "string" },
    months: { type: "string", default: "12" },
    issues: { type: "string" },
    links: { type: "boolean", default: false },
  },
});
const today = values.on ?? new Date().toISOString().slice(0, 10);
const months = Number(values.months);
if (!isDay(today) || !Number.isInteger(months) || months < 1) {
  console.error("expected --on a calendar day such as 2027-03-01, and --months a whole number from 1");
  process.exit(2);
}

const sources = sourcesByAge(Object.values(us), today);
const isDue = ({ checkedOn }: DatedSource) => checkedOn === undefined || isStale({ checkedOn }, today, months);
const line = ({ pack, key, title, checkedOn, age, textDated }: DatedSource) =>
  [
    `- ${pack} ${key}: ${title};`,
    checkedOn === undefined ? "never checked" : `checked ${checkedOn}, ${age} days ago`,
    ...(textDated ? [] : ["(the text read has no date)"]),
  ].join(" ");

const dead = values.links ? await deadLinks(sources) : new Map<string, string>();
console.log(sources.map((source) => `${isDue(source) ? "DUE " : "    "}${line(source)}`).join("\n"));
for (const [url, why] of dead) console.log(`DEAD ${url}: ${why}`);

if (values.issues !== undefined) {
  mkdirSync(values.issues, { recursive: true });
  const due = sources.filter((source) => isDue(source) || (source.url !== undefined && dead.has(source.url)));
  const packs = new Set(due.map(({ pack }) => pack));
  for (const pack of packs)
    writeFileSync(
      `${values.issues}/${pack}.md`,
      issueFor(
        pack,
        due.filter((source) => source.pack === pack),
      ),
    );
  console.log(`${packs.size} jurisdictions are due`);
}

function issueFor(pack: string, due: readonly DatedSource[]): string {
  const links = due.flatMap(({ url }) => (url !== undefined && dead.has(url) ? [`- <${url}>: ${dead.get(url)}`] : []));
  return [
    `Sources of ${pack} that somebody should look at again (docs/law/${pack}.md):`,
    "",
    ...due.filter(isDue).map(line),
    ...(links.length === 0 ? [] : ["", "Addresses that do not answer:", "", ...links]),
    "",
    `When a source was read and still says what the file says: \`npm run law:recheck -- ${pack} --on ${today} SOURCE…\``,
    "",
  ].join("\n");
}

async function deadLinks(all: readonly DatedSource[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const urls = [...new Set(all.flatMap(({ url }) => (url === undefined ? [] : [url])))];
  for (const url of urls) {
    try {
      const { status } = await fetch(url, { method: "HEAD", redirect: "follow", signal: AbortSignal.timeout(20_000) });
      // a site that refuses machines is not dead
      if (status === 404 || status === 410) found.set(url, `status ${status}`);
    } catch (error) {
      found.set(url, error instanceof Error ? error.name : "no answer");
    }
  }
  return found;
}
