/* Prints what hangs on a wall with headless Chromium, and counts the pages: each is one side, on Letter and on A4. */
import { execFileSync, spawnSync } from "node:child_process";
import { chromium } from "playwright-core";
import { chart, type DocumentSource, directive, referenceCard, toHtml } from "../../src/documents/index.js";
import { type Organization, parseOrganization } from "../../src/organization/index.js";
import { source, type states } from "../documents/support.js";
import { millbrook } from "../organization/support.js";

const isThere = (name: string) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0;

const browsers = ["chromium", "chromium-browser", "google-chrome"];

/** The font that the style sheet names first among those that are free, and a wider one that a desk may have instead. */
const fonts = { narrow: "Liberation Sans", wide: "DejaVu Sans" } as const;

/** Is a font family installed? A browser takes another one in silence, and the page is another page. */
function hasFont(family: string): boolean {
  const found = spawnSync("fc-list", [family, "family"], { encoding: "utf8" });
  return found.status === 0 && found.stdout.trim() !== "";
}

/** Installs with apt what the check needs and the machine lacks. Without it nothing was checked, so it is an error. */
function installWhatIsMissing(): void {
  const missing = [
    ...(browsers.some(isThere) ? [] : ["chromium"]),
    ...(spawnSync("fc-list", ["--version"], { stdio: "ignore" }).status === 0 ? [] : ["fontconfig"]),
    ...(hasFont(fonts.narrow) ? [] : ["fonts-liberation"]),
    ...(hasFont(fonts.wide) ? [] : ["fonts-dejavu-core"]),
  ];
  if (missing.length === 0) return;
  execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], { stdio: "inherit" });
}

installWhatIsMissing();
const browserName = browsers.find(isThere);
if (browserName === undefined) throw new Error("no Chromium to print with");
const lacking = Object.values(fonts).filter((family) => !hasFont(family));
if (lacking.length > 0) throw new Error(`no font ${lacking.join(", ")} to print with`);
const browser = await chromium.launch({
  executablePath: execFileSync("which", [browserName], { encoding: "utf8" }).trim(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--no-first-run"],
});
const page = await browser.newPage();

async function pagesOf(html: string): Promise<number> {
  await page.setContent(html);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)\b/g)?.length ?? 0;
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
    for (const paper of ["Letter", "A4"])
      for (const family of Object.values(fonts)) {
        const html = make(from);
        const points = Number(/--body: ([\d.]+)pt"/.exec(html)?.[1]);
        const printed = html
          .replace("@page {", `@page { size: ${paper};`)
          .replaceAll("Arial, Helvetica", `"${family}"`);
        if (!printed.includes(`"${family}", "Liberation Sans"`)) throw new Error("the style sheet names other fonts");
        const pages = await pagesOf(printed);
        const good = pages === 1 && points >= 12;
        if (!good) failed += 1;
        console.log(
          `${good ? "ok" : "FAILED"} ${name}, ${place}, ${paper}, ${family}: ${pages} page(s), ${points} points`,
        );
      }
await browser.close();
process.exitCode = failed === 0 ? 0 : 1;
