/* Prints what hangs on a wall with headless Chromium, and counts the pages: each is one side, on Letter and on A4. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chart, type DocumentSource, directive, referenceCard, toHtml } from "../../src/documents/index.js";
import { type Organization, parseOrganization } from "../../src/organization/index.js";
import { source, type states } from "../documents/support.js";
import { millbrook } from "../organization/support.js";

const isThere = (name: string) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0;

/** The browser; brought by apt where there is none. Without one nothing was checked, so it is an error. */
function browser(): string {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const found = names.find(isThere);
  if (found !== undefined) return found;
  execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  execFileSync("apt-get", ["install", "-y", "-qq", "chromium", "fonts-liberation"], { stdio: "inherit" });
  const brought = names.find(isThere);
  if (brought === undefined) throw new Error("no Chromium to print with");
  return brought;
}

const chromium = browser();
const folder = mkdtempSync(join(tmpdir(), "pages-"));

function pagesOf(html: string): number {
  const [page, pdf] = [join(folder, "page.html"), join(folder, "page.pdf")];
  writeFileSync(page, html);
  rmSync(pdf, { force: true });
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
  const still = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const print = [`--user-data-dir=${join(folder, "profile")}`, "--no-pdf-header-footer", `--print-to-pdf=${pdf}`];
  execFileSync(chromium, [...flags, ...still, ...print, `file://${page}`], { stdio: "ignore", timeout: 120_000 });
  return readFileSync(pdf, "latin1").match(/\/Type\s*\/Page(?!s)\b/g)?.length ?? 0;
}

/** Twelve in one line of command, with the long titles and names of a large system. */
function twelve(): Organization {
  const roles = ["governing-body", "director", ...Array<string>(6).fill("designee"), "supervisor", "supervisor"];
  const all = [...roles, "front-line", "front-line"].map((role, at) => ({ id: `p${at}`, role, at }));
  const parsed = parseOrganization({
    id: "system",
    title: "Consolidated Regional Library System of the Three Valleys",
    branches: { main: { title: "Central Library" }, east: { title: "Eastern Valley Branch" } },
    positions: Object.fromEntries(
      all.map(({ id, role, at }) => [
        id,
        { title: `Associate head of public services ${at}`, role, ...(at === 0 ? {} : { reportsTo: `p${at - 1}` }) },
      ]),
    ),
    people: Object.fromEntries(
      all.map(({ id, at }) => [
        `h${at}`,
        {
          name: `Wilhelmina Featherstonehaugh ${at}`,
          positions: [id],
          contacts: [
            { kind: "office-phone", value: `555-01${10 + at}`, audience: "staff-room", checkedOn: "2026-10-01" },
          ],
        },
      ]),
    ),
    fallbacks: [
      ...all.filter(({ at }) => at > 0 && at < 8).map(({ id }) => ({ try: "position", position: id, phone: true })),
      { try: "decline" },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const hungUp: { readonly [name: string]: (from: DocumentSource) => string } = {
  card: (from) => toHtml(referenceCard(from).document),
  "everyday card": (from) => toHtml(referenceCard(from, { about: "everyday" }).document),
  directive: (from) => toHtml(directive(from)),
  chart: (from) => toHtml(chart(from)),
};
const places: readonly (readonly [string, DocumentSource])[] = [
  ...(["NY", "WI", "TX"] as const satisfies readonly (keyof typeof states)[]).map(
    (state) => [`Millbrook in ${state}`, source(state)] as const,
  ),
  ["Millbrook, Eastside", { ...source("NY", millbrook()), branch: "eastside" }],
  ["twelve in a line", source("NY", twelve())],
];

let failed = 0;
for (const [place, from] of places)
  for (const [name, make] of Object.entries(hungUp))
    for (const paper of ["Letter", "A4"]) {
      const html = make(from);
      const points = Number(/--body: (\d+)pt"/.exec(html)?.[1]);
      const pages = pagesOf(html.replace("@page {", `@page { size: ${paper};`));
      const good = pages === 1 && points >= 12;
      if (!good) failed += 1;
      console.log(`${good ? "ok" : "FAILED"} ${name}, ${place}, ${paper}: ${pages} page(s), ${points} points`);
    }
rmSync(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
