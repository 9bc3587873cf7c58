import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decide, definePolicy, type PatronRequest } from "../../src/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import { defineOrganization, whoAnswers } from "../../src/organization/index.js";
import { defineProcedure, procedureSources, type StepsOptions, stepsFor } from "../../src/procedure/index.js";
import { officer } from "../organization/support.js";
import { published } from "./published/index.js";

const organizationOf = ({ library, positions, fallbacks, delegations = [] }: (typeof published)[number]) => {
  const ids = positions.map(([id]) => id);
  const result = defineOrganization({
    id: "o",
    title: library,
    branches: { main: { title: "Main" } },
    positions: Object.fromEntries(
      positions.map(([id, role], index) => {
        const above = ids[index - 1];
        return [id, { title: id, role, ...(above === undefined ? {} : { reportsTo: above }) }];
      }),
    ),
    people: Object.fromEntries(ids.map((id) => [id, { name: id, positions: [id] }])),
    fallbacks,
    delegations,
  });
  if (!result.ok) throw new Error(`${library} ${JSON.stringify(result.issues)}`);
  return result.value;
};
const of = (library: string) => {
  const found = published.find((one) => one.library.startsWith(library));
  if (found === undefined) throw new Error(library);
  return found;
};
const who = (library: string, present: readonly string[], reachable: readonly string[] = []) =>
  whoAnswers(officer(), organizationOf(of(library)), {
    at: "2026-11-24T19:00",
    branch: "main",
    present: { main: present },
    reachable,
  });
/** What is to be done of a library's own procedures, after some steps and stops. */
const next = (library: string, { done = [], ...options }: StepsOptions = {}) => {
  const { tables } = of(library);
  const procedures = tables.flatMap(({ procedure }) => (procedure === "prep" ? [] : [procedure]));
  const { steps } = stepsFor({ procedures }, { ...options, done, tables });
  const own = new Set(tables.flatMap((table) => table.steps.map(({ id }) => id)));
  return steps.flatMap(({ id, state }) => (own.has(id) && (state === "next" || state === "may") ? [id] : []));
};
/** A decision under the library's own rules. */
const decidedAt = (library: string, facts: PatronRequest["facts"]) => {
  const policy = definePolicy({
    id: "own",
    title: library,
    packs: [toolkit, practice, federal],
    rules: of(library).rules ?? [],
    sources: procedureSources,
  });
  if (!policy.ok) throw new Error(JSON.stringify(policy.issues));
  return decide(
    policy.value,
    { library: { libraryType: "public" }, facts, items: [{ record: "loan-history" }] },
    { asOf: "2026-11-24" },
  );
};

const sheet = new URL("../../../shared/domain/legal-process.md", import.meta.url);
test.runIf(existsSync(sheet))("every row of the fact sheet is there", () => {
  const part = readFileSync(sheet, "utf8").split("### 3.11")[1]?.split("\n## ")[0] ?? "";
  const keys = [...part.matchAll(/^\| .* \| \[([a-z0-9-]+)\] \|$/gm)].map(([, key]) => key);
  const ours = published.flatMap(({ tables }) => [...new Set(tables.map(({ steps }) => steps[0]?.cites[0]?.source))]);
  expect(keys.length).toBeGreaterThan(26);
  expect(ours).toStrictEqual(keys);
});

describe.each(published.map((one) => [one.library, one] as const))("%s", (_library, one) => {
  test("is sound as configuration", () => {
    for (const table of one.tables) expect(defineProcedure(table, organizationOf(one))).toMatchObject({ ok: true });
  });
  test("its rules make a policy", () => {
    expect(decidedAt(one.library, {}).verdict).toBeDefined();
  });
});

describe("what sets each apart", () => {
  test("ALA suggested procedures: a defect is cured before release", () => {
    expect(
      next("ALA suggested", { done: ["suggested-1", "suggested-2"], facts: { review: "insufficient" } }),
    ).toStrictEqual(["suggested-3"]);
  });
  test.each([
    ["oral-request-no-process", "gotham-voluntary"],
    ["grand-jury-subpoena", "gotham-subpoena"],
    ["search-warrant", "gotham-warrant"],
    ["national-security-letter", "gotham-gagged"],
  ] as const)("Gotham City: five branches, of which %s leads into %s", (instrument, step) => {
    expect(next("Gotham", { done: ["gotham-1"], facts: { instrument } })).toStrictEqual([step]);
    expect(next("Gotham", { done: ["gotham-1", step], facts: { instrument } })).toStrictEqual(["gotham-all"]);
    expect(next("Gotham", { happened: ["gotham-1/reached"], facts: { instrument } })).toStrictEqual(["gotham-all"]);
  });
  test("Albemarle: five to try, and if nobody is there the paper is honoured and a record kept", () => {
    expect(who("Albemarle", ["desk"]).passedOver.map(({ position }) => position)).toStrictEqual([
      "director",
      "finance-officer",
      "local-president",
      "regional-president",
      "regional-members",
    ]);
    expect(next("Albemarle", { done: ["albemarle-subp-1"] })).toContain("albemarle-subp-2");
    expect(next("Albemarle", { happened: ["albemarle-subp-1/reached"] })).toContain("albemarle-subp-3");
  });
  test("Kinderhook: a help line gives advice and no answer; the older text names two attorneys", () => {
    expect(who("Kinderhook Memorial", ["desk"]).passedOver.at(-1)?.why).toBe("advice-only");
    expect(of("Kinderhook, older").fallbacks[2]).toMatchObject({ says: expect.stringMatching(/attorney.*attorney/) });
  });
  test("Livonia: only those in the building, highest first; who refuses to identify themselves meets 911", () => {
    expect(
      who("Livonia", ["supervising-clerk", "senior-clerk"], ["director"]).answerers.map(({ person }) => person),
    ).toStrictEqual(["senior-clerk", "supervising-clerk"]);
    const { stopped } = stepsFor(
      { procedures: ["desk"] },
      { tables: of("Livonia").tables, happened: ["identity-refused"] },
    );
    expect(stopped.map(({ says }) => says)).toStrictEqual(["They refuse: call 911."]);
  });
  test("Morrisville: private areas are marked beforehand", () => {
    expect(of("Morrisville").tables[0]).toMatchObject({ procedure: "prep" });
  });
  test("Fargo: a spoken request is turned down politely, and no other", () => {
    expect(who("Fargo", ["desk"]).lastResort.says).toMatch(/politely/);
    expect(next("Fargo", { done: ["fargo-1"], facts: { instrument: "oral-request-no-process" } })).toStrictEqual([
      "fargo-2",
    ]);
    expect(next("Fargo", { done: ["fargo-1"], facts: { instrument: "search-warrant" } })).toStrictEqual(["fargo-3"]);
  });
  test("Bismarck: what a court sanctioned is obeyed, any other subpoena only passed on", () => {
    expect(next("Bismarck", { done: ["bismarck-1"], facts: { signedBy: "judge" } })).toStrictEqual(["bismarck-2"]);
    expect(next("Bismarck", { done: ["bismarck-1"], facts: { signedBy: "attorney" } })).toStrictEqual(["bismarck-3"]);
  });
  test("Oconomowoc: the search goes on if counsel cannot come", () => {
    expect(next("Oconomowoc", { happened: ["oconomowoc-1/alone"] })).toStrictEqual(["oconomowoc-2"]);
  });
  test("Helen Plum: two policies for two kinds of warrant", () => {
    expect(of("Helen Plum").tables.map(({ procedure }) => procedure)).toStrictEqual(["warr", "secret"]);
  });
  test("Northville: whoever is there becomes the designee, by what is written", () => {
    expect(next("Northville", { done: ["northville-1", "northville-2"] })).toStrictEqual(["northville-3"]);
    expect(next("Northville", { done: ["northville-1"], happened: ["northville-2/reached"] })).toStrictEqual([
      "northville-4",
    ]);
    expect(who("Northville", ["desk"]).answerers).toMatchObject([{ person: "desk", authority: { by: "delegation" } }]);
    expect(who("Northville", ["desk"], ["director"]).answerers[0]).toMatchObject({ person: "director" });
  });
  test("Reading: one silence for every paper, which the steps obey", () => {
    const facts = { instrument: "civil-discovery-subpoena", handler: "director", secrecy: "none" } as const;
    const decision = decidedAt("Reading", facts);
    expect(decision.never.map(({ act }) => act)).toContain("notify-patron");
    expect(stepsFor(decision, { facts }).barred).toContainEqual({
      step: "subp-7",
      procedure: "subp",
      act: "notify-patron",
    });
    const elsewhere = decidedAt("Morrisville", facts);
    expect(stepsFor(elsewhere, { facts }).barred).toStrictEqual([]);
  });
  test("Montvale: the appeal to patriotism may be answered, and nothing waits for it", () => {
    expect(next("Montvale", { done: ["montvale-1"] })).toStrictEqual(["montvale-2", "montvale-3"]);
  });
  test("Barry-Lawrence: about a week for counsel", () => {
    expect(next("Barry-Lawrence", { done: ["blr-1"] })).toStrictEqual(["blr-2"]);
  });
  test("Emory: the time of receipt on the back, and a mailbox after hours", () => {
    expect(of("Emory").tables[0]?.steps.map(({ keep, says }) => keep ?? says)).toStrictEqual([
      "time of receipt",
      expect.stringMatching(/mailbox/),
    ]);
  });
  test("Illinois: campus police verify where it cannot wait", () => {
    expect(next("University of Illinois", { done: ["illinois-1"], facts: { emergency: "claimed" } })).toStrictEqual([
      "illinois-2",
    ]);
    expect(next("University of Illinois", { done: ["illinois-1"], facts: {} })).toStrictEqual([]);
  });
  test("Weber State, newer: University Police coordinate, and the library does not", () => {
    const facts = { requester: "police-local", instrument: "grand-jury-subpoena" } as const;
    const decision = decidedAt("Weber State (UT), newer", facts);
    expect(decision.answerableBy).toStrictEqual(["parent-body-staff"]);
    const at = {
      at: "2026-11-24T19:00",
      branch: "main",
      present: { main: ["desk", "dean"] },
      reachable: ["university-police"],
    };
    const { answerers } = whoAnswers(decision, organizationOf(of("Weber State (UT), newer")), at);
    expect(answerers.map(({ person }) => person)).toStrictEqual(["university-police"]);
    expect(next("Weber State (UT), newer", { done: ["weber-1"] })).toStrictEqual(["weber-2", "weber-3"]);
  });
  test("Weber State, older: come back when the University Librarian is there", () => {
    expect(who("Weber State (UT), older", ["desk"]).lastResort).toMatchObject({ does: "wait" });
  });
  test("Colorado: stop at the first who answers", () => {
    expect(next("University of Colorado", { done: ["colorado-1"] })).toStrictEqual(["colorado-2"]);
    expect(next("University of Colorado", { done: ["colorado-1"], happened: ["colorado-2/reached"] })).toStrictEqual([
      "colorado-4",
    ]);
  });
  test("Saint Mary’s: no disclosure before counsel has reviewed", () => {
    expect(next("Saint Mary", { done: ["stmarys-1", "stmarys-2"], facts: { review: "pending" } })).toStrictEqual([]);
    expect(next("Saint Mary", { done: ["stmarys-1", "stmarys-2"], facts: { review: "sufficient" } })).toStrictEqual([
      "stmarys-3",
    ]);
  });
  test("Penn State: room bookings count too", () => {
    const { steps } = stepsFor({ procedures: ["desk"], record: "room-booking" }, { tables: of("Penn State").tables });
    expect(steps.map(({ id }) => id)).toContain("penn-2");
  });
  test("Ferguson: only a federal judge’s warrant opens non-public space", () => {
    const facts = { instrument: "search-warrant", signedBy: "judge", court: "federal-court" } as const;
    expect(next("Ferguson", { done: ["ferguson-1"], facts })).toContain("ferguson-2");
    expect(next("Ferguson", { done: ["ferguson-1"], facts: { ...facts, court: "state-trial-court" } })).not.toContain(
      "ferguson-2",
    );
  });
});
