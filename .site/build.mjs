// Puts together what VitePress builds: docs/, the README as the home page, a page for each decision, and the pictures.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const top = fileURLToPath(new URL("..", import.meta.url));
const content = `${here}content/`;

rmSync(content, { recursive: true, force: true });
mkdirSync(content, { recursive: true });
cpSync(`${top}docs`, `${content}docs`, { recursive: true, filter: (path) => !path.endsWith("/docs/api") });

// on the site the links of the README to docs/ are links beside it
const readme = readFileSync(`${top}README.md`, "utf8");
const home = readme.replaceAll("](docs/pictures/", "](/pictures/").replaceAll("](docs/", "](./");
writeFileSync(`${content}index.md`, home);
cpSync(`${top}docs/pictures`, `${content}public/pictures`, { recursive: true });

writeDecisions();
execFileSync("npx", ["tsx", `${here}pictures.ts`, `${content}docs/`], { cwd: top, stdio: "inherit" });

/** One short page for each decision, with the day of its last change, and an index. */
function writeDecisions() {
  const text = readFileSync(`${top}docs/decisions.md`, "utf8");
  const days = daysOfLines();
  const lines = text.split("\n");
  const found = lines.flatMap((line, at) => {
    const title = /^\*\*(.+?)\*\*/.exec(line)?.[1];
    return title === undefined ? [] : [{ title: title.replace(/\.$/, ""), at }];
  });
  const rows = found.map(({ title, at }, index) => {
    const end = found[index + 1]?.at ?? lines.length;
    const slug = title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60);
    const body = lines
      .slice(at, end)
      .join("\n")
      .replace(/^\*\*.+?\*\*\s*/, "")
      .replaceAll("](", "](../")
      .replaceAll("](../http", "](http");
    const day = days[at] ?? "";
    mkdirSync(`${content}docs/decisions`, { recursive: true });
    writeFileSync(
      `${content}docs/decisions/${slug}.md`,
      `# ${title}\n\n${day === "" ? "" : `*Decided or last changed on ${day}.*\n\n`}${body}\n\n[All decisions](../decisions.md)\n`,
    );
    return `| ${day} | [${title.replaceAll("|", "\\|")}](decisions/${slug}.md) |`;
  });
  writeFileSync(
    `${content}docs/decisions.md`,
    `# Decisions we made\n\nWhere the design was silent or turned out wrong.\n\n| day | decision |\n|---|---|\n${rows.join("\n")}\n`,
  );
}

/** The day on which each line of the decisions was last changed; none where the history is not there. */
function daysOfLines() {
  try {
    const blame = execFileSync("git", ["blame", "--line-porcelain", "docs/decisions.md"], {
      cwd: top,
      encoding: "utf8",
      maxBuffer: 50_000_000,
    });
    return [...blame.matchAll(/^author-time (\d+)$/gm)].map(([, seconds]) =>
      new Date(Number(seconds) * 1000).toISOString().slice(0, 10),
    );
  } catch {
    return [];
  }
}
