import { mkdirSync, writeFileSync } from "node:fs";
import { diff } from "../src/analyse/index.js";
import { definePolicy, layers } from "../src/index.js";
import { compareLaws, federal, practice, toolkit } from "../src/law/index.js";
import * as us from "../src/law/us/index.js";
import { procedureTables } from "../src/procedure/index.js";

// Pictures made from the data, so that they cannot grow old. Each has words beside it, or is a table besides.

const folder = process.argv[2] ?? "";
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly tone?: string;
}

function boxes(all: readonly Box[]): string {
  return all
    .map(({ x, y, width, height, text, tone = "#eef3f8" }) => {
      const room = Math.floor(width / 6.6);
      const lines = wrapped(text, room).slice(0, Math.floor((height - 8) / 14));
      const words = lines
        .map((line, at) => `<text x="${x + 8}" y="${y + 18 + at * 14}" font-size="12">${escaped(line)}</text>`)
        .join("");
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="5" fill="${tone}" stroke="#5b6b7b"/>${words}`;
    })
    .join("");
}

function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length + 1 > room) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

function svg(width: number, height: number, label: string, inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(label)}" font-family="sans-serif" fill="#1a1a1a"><rect width="100%" height="100%" fill="#fff"/>${inner}</svg>\n`;
}

/** The layers, strongest first. */
function layersPicture(): string {
  const rows = layers.map((layer, at) => ({
    x: 10,
    y: 10 + at * 44,
    width: 420,
    height: 36,
    text: layer,
    tone: at === 0 ? "#cfe0f1" : "#eef3f8",
  }));
  return svg(440, 20 + layers.length * 44, `The layers, strongest first: ${layers.join(", ")}`, boxes(rows));
}

/** A procedure as a flow chart: a step stands to the right of those that come before it. */
function procedurePicture(table: (typeof procedureTables)[number]): string {
  const rank = new Map<string, number>();
  const rankOf = (id: string, seen: readonly string[] = []): number => {
    const known = rank.get(id);
    if (known !== undefined || seen.includes(id)) return known ?? 0;
    const step = table.steps.find((one) => one.id === id);
    const found =
      step === undefined ? -1 : Math.max(-1, ...step.after.map((before) => rankOf(before, [...seen, id]))) + 1;
    rank.set(id, found);
    return found;
  };
  const places = new Map<string, Box>();
  const filled = new Map<number, number>();
  for (const { id, says } of table.steps) {
    const column = rankOf(id);
    const row = filled.get(column) ?? 0;
    filled.set(column, row + 1);
    places.set(id, { x: 10 + column * 230, y: 10 + row * 96, width: 200, height: 84, text: `${id}: ${says}` });
  }
  const lines = table.steps.flatMap(({ id, after }) =>
    after.flatMap((before) => {
      const [from, to] = [places.get(before), places.get(id)];
      if (from === undefined || to === undefined) return [];
      return `<path d="M${from.x + from.width},${from.y + 42} L${to.x},${to.y + 42}" stroke="#5b6b7b" fill="none"/>`;
    }),
  );
  const all = [...places.values()];
  const width = Math.max(...all.map(({ x, width: w }) => x + w)) + 10;
  const height = Math.max(...all.map(({ y, height: h }) => y + h)) + 10;
  return svg(width, height, `The steps of ${table.title}`, lines.join("") + boxes(all));
}

/** The states by what opens the records: one square a state and ground. */
function lawPicture(): string {
  const rows = compareLaws(Object.values(us));
  const columns = ["subpoena", "courtOrder", "searchWarrant", "consent", "police"] as const;
  const tone = (word: string) =>
    word.startsWith("not ") || word === "insufficient"
      ? "#f3d6d6"
      : /doubt|unclear|silent/.test(word)
        ? "#fbecc8"
        : "#d3ecd8";
  const names = columns.map(
    (column, at) => `<text x="${150 + at * 150}" y="16" font-size="12" font-weight="bold">${column}</text>`,
  );
  const cells = rows.flatMap((row, at) => [
    `<text x="8" y="${38 + at * 20}" font-size="12">${escaped(row.name)}</text>`,
    ...columns.map(
      (column, index) =>
        `<rect x="${146 + index * 150}" y="${24 + at * 20}" width="146" height="18" fill="${tone(row[column])}"/><text x="${150 + index * 150}" y="${37 + at * 20}" font-size="11">${escaped(row[column])}</text>`,
    ),
  ]);
  return svg(
    900,
    40 + rows.length * 20,
    "What opens library records in each jurisdiction; the page on law has the same as a table",
    names.join("") + cells.join(""),
  );
}

/** Where a diff bites: New Hampshire before and after 2026. */
function diffPicture(): string {
  const policy = definePolicy({
    id: "nh",
    title: "New Hampshire",
    packs: [toolkit, practice, federal, us.newHampshire],
  });
  if (!policy.ok) throw new Error("the policy has issues");
  const { rules } = diff({ policy: policy.value, asOf: "2025-12-31" }, { policy: policy.value, asOf: "2026-01-01" });
  const rows = rules.flatMap(({ rule, transitions }) =>
    transitions.map(({ from, to }) => `${rule}: ${from} becomes ${to}`),
  );
  return svg(
    640,
    20 + Math.max(1, rows.length) * 44,
    "What changes in New Hampshire on 1 January 2026",
    boxes(rows.map((text, at) => ({ x: 10, y: 10 + at * 44, width: 620, height: 36, text }))),
  );
}

const pictures: readonly (readonly [name: string, title: string, picture: string])[] = [
  ["layers", "The layers", layersPicture()],
  ["law", "What opens the records, by state", lawPicture()],
  ["diff", "Where a change of law bites: New Hampshire, 1 January 2026", diffPicture()],
  ...procedureTables.map((table) => [`procedure-${table.procedure}`, table.title, procedurePicture(table)] as const),
];
mkdirSync(`${folder}pictures`, { recursive: true });
for (const [name, , picture] of pictures) writeFileSync(`${folder}pictures/made-${name}.svg`, picture);
writeFileSync(
  `${folder}pictures.md`,
  `# Pictures\n\nMade from the data when the site is built.\n\n${pictures.map(([name, title]) => `## ${title}\n\n![${title}](./pictures/made-${name}.svg)\n`).join("\n")}`,
);
