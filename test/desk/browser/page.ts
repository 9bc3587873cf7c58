import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

const dist = fileURLToPath(new URL("../../../examples/desk/dist/", import.meta.url));

/** The one file, as it is opened from a disk. */
export const filePage = pathToFileURL(join(dist, "file/patron-privacy-desk.html")).href;

/** Where the built pages lie. */
export const built = { hosted: join(dist, "hosted"), file: join(dist, "file/patron-privacy-desk.html") };

const types: { readonly [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** A host that knows nothing but files. */
function serve(): Promise<Server> {
  const server = createServer(({ url = "/" }, response) => {
    const path = join(
      built.hosted,
      normalize(decodeURIComponent(url.replace(/[?#].*/, "").replace(/\/$/, "/index.html"))),
    );
    if (!path.startsWith(built.hosted) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" });
    createReadStream(path).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

let browser: Browser;
let server: Server;
let contexts: BrowserContext[] = [];
/** What a page complained about, and what it asked the network for. */
let complaints: string[] = [];
let asked: string[] = [];

beforeAll(async () => {
  server = await serve();
  browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      ..."--no-sandbox --disable-gpu --disable-quic --disable-background-networking".split(" "),
      ..."--disable-component-update --disable-sync --no-first-run".split(" "),
    ],
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

// a violation of the content security policy is written to the console as an error, so no test passes with one
afterEach(async () => {
  for (const context of contexts) await context.close();
  contexts = [];
  const found = complaints;
  complaints = [];
  asked = [];
  expect(found).toStrictEqual([]);
});

/** The address of the host. */
export function hostPage(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Everything that pages of this test asked the network for. */
export function requests(): readonly string[] {
  return asked;
}

/** A new page of a new profile. */
async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, locale: "en-US", ...options });
  contexts.push(context);
  context.on("request", (request) => asked.push(request.url()));
  const page = await context.newPage();
  page.on("console", (message) => {
    // a request that a test cuts off is told by the browser itself
    if (message.type() === "error" && !/^Failed to load resource/.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return page;
}

/** Opens a page and waits for its first question. */
export async function open(address: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await newPage(options);
  await page.goto(address);
  await page.locator("#question").waitFor();
  return page;
}

/** Presses keys, one after another, and waits after each until the page has moved on. Gives how many there were. */
export async function press(page: Page, keys: readonly string[]): Promise<number> {
  for (const key of keys) {
    await page.keyboard.press(key);
    // the law of a state may still be on its way
    await page.waitForFunction(
      "!document.querySelector('patron-privacy-desk').shadowRoot.textContent.includes('is loading')",
    );
    await page.waitForTimeout(30);
  }
  return keys.length;
}

/** The action that the page shows, or `null` where nothing is decided. */
export async function shownAction(page: Page): Promise<string | null> {
  const headline = page.locator(".headline");
  return (await headline.count()) === 0 ? null : headline.first().getAttribute("data-action");
}

const axe = readFileSync(fileURLToPath(new URL("../../../node_modules/axe-core/axe.min.js", import.meta.url)), "utf8");

/** What axe finds wrong with the page as it is now. */
export async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))",
  )) as readonly string[]; // the script gives texts
  return found;
}
