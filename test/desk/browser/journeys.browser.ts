import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { linkOf } from "../../../examples/desk/model/link.js";
import { situations } from "../../../examples/situations.js";
import { decide, type PatronRequest } from "../../../src/index.js";
import { baselineFor } from "../../support/baseline.js";
import { filePage, hostPage, open, press, shownAction } from "./page.js";

const fbi = ["n", "y", "Enter", "1", "1", "2", "1", "1"];

test("an FBI agent at the desk, from the open page, with at most twelve keys", async () => {
  const page = await open(filePage);
  expect(await press(page, fbi)).toBeLessThanOrEqual(12);
  expect(await shownAction(page)).toBe("refer");
  await page.getByText("Steps", { exact: true }).waitFor();
  expect(await page.locator(".headline").innerText()).toContain("Give nothing and confirm nothing");
  expect(await page.locator("#question").innerText()).toContain("No more questions");
  // what hangs at the desk: the answer on paper, with who may answer and the first step
  await page.emulateMedia({ media: "print" });
  const printed = await page.locator("main").innerText();
  expect(printed).toContain("Director");
  expect(printed).toContain("Stay calm and polite");
  expect(printed).not.toContain("Which state");
});

function requestOf(file: string): PatronRequest {
  const text = readFileSync(new URL(`../../../examples/requests/${file}.json`, import.meta.url), "utf8");
  return JSON.parse(text) as PatronRequest; // our own examples, tested elsewhere
}

/** A request file as the page's link: facts in an order in which the page could have asked them. */
function linkTo(file: string, asOf: string): string {
  const { library, facts, items } = requestOf(file);
  return linkOf({
    jurisdiction: library.jurisdiction as never,
    kind: library.libraryType as never,
    asOf,
    records: items.map(({ record }) => record),
    events: Object.entries(facts).map(([fact, value]) => ({ type: "answer", fact, value }) as never),
  });
}

test.each(situations)("$title: the page says what the library says", async ({ file, asOf }) => {
  const page = await open(`${hostPage()}#${linkTo(file, asOf)}`);
  await page.locator(".headline").first().waitFor();
  const shown = await page.evaluate(
    "[...document.querySelector('patron-privacy-desk').shadowRoot.querySelectorAll('.headline')].map((line) => line.dataset.action)",
  );
  // of several kinds of record each has an answer of its own; what they should be is tested with the examples
  const { items } = decide(baselineFor(requestOf(file)), requestOf(file), { asOf, today: asOf });
  expect(shown).toStrictEqual(items.map(({ action }) => action));
  // what may be given never stands below an answer that gives nothing
  for (const section of await page.locator("section.answer").all()) {
    const answers = (await section.locator('[data-action="answer"]').count()) > 0;
    if (!answers) expect(await section.getByRole("heading", { name: "May be given", exact: true }).count()).toBe(0);
  }
});

test("a parent of a child, by mouse, with a number and with what is not known", async () => {
  const page = await open(hostPage());
  await page.getByRole("combobox", { name: "Which state" }).fill("Wisconsin");
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: /^1 Public/ }).click();
  await page.getByRole("button", { name: /Loan history/ }).click();
  await page.getByLabel("Search all answers").fill("mum");
  await page.getByRole("button", { name: /A parent/ }).click();
  for (let asked = 0; asked < 12; asked++) {
    const question = await page.locator("#question").innerText();
    if (question.startsWith("No more")) break;
    const number = page.getByLabel("A number, such as 15");
    if ((await number.count()) > 0) {
      await number.fill("15");
      await number.press("Enter");
    } else if (question.includes("paper")) await page.getByRole("button", { name: /Nothing signed/ }).click();
    else if (question.includes("role")) await page.getByRole("button", { name: /^\d? ?Director/ }).click();
    else await page.getByRole("button", { name: "I don't know yet" }).click();
    await page.waitForTimeout(50);
  }
  // nobody has shown to be the parent, so nothing is given yet
  expect(await shownAction(page)).not.toBe("answer");
});

test("back takes one answer back, and change goes to any of them", async () => {
  const page = await open(filePage);
  await press(page, fbi);
  await page.getByRole("button", { name: "Back" }).click();
  expect(await page.locator("#question").innerText()).toBe("What is your role?");
  await page.getByRole("button", { name: "Change: Who asks" }).click();
  expect(await page.locator("#question").innerText()).toBe("Who is asking?");
  expect(await shownAction(page)).toBe("ask");
});

test("wipe leaves no answer on the page, in its address or in the history", async () => {
  const page = await open(filePage);
  const before = await page.evaluate("history.length");
  await press(page, fbi);
  expect(page.url()).toContain("police-federal");
  await page.getByRole("button", { name: "Wipe everything" }).click();
  expect(page.url()).not.toContain("#");
  expect(await page.evaluate("history.length")).toBe(before);
  expect(await shownAction(page)).toBeNull();
  expect(await page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length")).toBe(0);
});

test("a link hands the case over", async () => {
  const one = await open(filePage);
  await press(one, fbi);
  const other = await open(one.url());
  await other.locator(".headline").waitFor();
  expect(await shownAction(other)).toBe("refer");
  expect(await other.locator(".given li").count()).toBe(6);
});

test("side by side with another state, with the rules that make the difference", async () => {
  const link = linkTo("parent-of-a-fifteen-year-old-wisconsin", "2026-11-24");
  const page = await open(`${hostPage()}#${link}`);
  await page.locator("summary", { hasText: "Compare" }).click();
  await page.getByLabel("Compare", { exact: true }).selectOption("state");
  await page.getByLabel("Another state").selectOption("US-IL");
  await page.getByRole("heading", { name: "What differs" }).waitFor();
  const table = await page.locator("details table").first().innerText();
  expect(table).toContain("You may answer");
  expect(table).toContain("Give nothing and confirm nothing");
  expect(await page.getByRole("heading", { name: "Only in Wisconsin" }).count()).toBe(1);
});

test("a step that is ticked off opens the next one", async () => {
  const page = await open(filePage);
  await press(page, fbi);
  const second = page.locator("label.tick", { hasText: "Ask for identification" });
  await second.waitFor();
  expect(await second.innerText()).toContain("later");
  await page.getByLabel(/Stay calm and polite/).check();
  expect(await second.innerText()).not.toContain("later");
});
