import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseDeclaration } from "../../src/contracts/index.js";
import { decide, expand, mayAnswerNow, parseRequest } from "../../src/index.js";
import { folioUser, release } from "../../src/records/index.js";
import { type PrivacyMatchers, privacyMatchers } from "../../src/testing/index.js";
import { baselineFor } from "../support/baseline.js";

expect.extend(privacyMatchers);
declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: vitest declares it so
  interface Matchers<T = any> extends PrivacyMatchers<T> {}
}

function decided(file: string) {
  const parsed = parseRequest(
    JSON.parse(readFileSync(new URL(`../../examples/requests/${file}.json`, import.meta.url), "utf8")),
  );
  if (!parsed.ok) throw new Error(file);
  return decide(baselineFor(parsed.value), parsed, { asOf: "2026-11-24" });
}

const agent = decided("fbi-agent-at-the-desk");
const parent = decided("parent-of-a-fifteen-year-old-wisconsin");
const warrant = decided("search-warrant-under-way");

/** The message of a matcher that fails. */
function message(check: () => void): string {
  try {
    check();
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "it passed";
}

describe("matchers of decisions", () => {
  test("hold where they should", () => {
    expect(parent).toBeDisclosable();
    expect(parent).not.toBeWithheld();
    expect(agent).toBeWithheld();
    expect(agent).not.toBeDisclosable();
    expect(agent).toReferTo("director");
    expect(agent).not.toReferTo("volunteer");
    expect(agent).toHaveVerdict("forbidden");
    expect(agent).toRestOn("us-ny/confidential");
    expect(warrant).toForbidAct("obstruct");
    expect(warrant).toRequireAct("observe-and-record");
    expect(parent).not.toReleaseOnly(["title-or-description"]);
    expect(parent).toReleaseOnly(expand(parent).extent.may);
    expect(agent).not.toReleaseOnly(["title-or-description"]);
  });

  test("a failure says which rule, which source and what would change it", () => {
    const told = message(() => expect(agent).toBeDisclosable());
    expect(told).toMatch(/Expected the decision to be disclosable/);
    expect(told).toMatch(/Rule us-ny\//);
    expect(told).toMatch(/4509/);
    expect(told).toMatch(/What would change it/);
    expect(message(() => expect(parent).not.toBeDisclosable())).toMatch(/not to be disclosable/);
    expect(message(() => expect(agent).toAskFor("subjectAge"))).toMatch(/to ask for the fact subjectAge/);
  });

  test.each<readonly [name: string, of: typeof agent, check: () => void]>([
    ["toBeDisclosable", agent, () => expect(agent).toBeDisclosable()],
    ["not toBeDisclosable", parent, () => expect(parent).not.toBeDisclosable()],
    ["toBeWithheld", parent, () => expect(parent).toBeWithheld()],
    ["not toBeWithheld", agent, () => expect(agent).not.toBeWithheld()],
    ["toReferTo", agent, () => expect(agent).toReferTo("volunteer")],
    ["not toReferTo", agent, () => expect(agent).not.toReferTo("director")],
    ["toHaveVerdict", agent, () => expect(agent).toHaveVerdict("permitted")],
    ["not toHaveVerdict", agent, () => expect(agent).not.toHaveVerdict("forbidden")],
    ["toReleaseOnly", parent, () => expect(parent).toReleaseOnly([])],
    ["not toReleaseOnly", parent, () => expect(parent).not.toReleaseOnly(expand(parent).extent.may)],
    ["toRequireAct", agent, () => expect(agent).toRequireAct("obstruct")],
    ["toForbidAct", agent, () => expect(agent).toForbidAct("observe-and-record")],
    ["toAskFor", agent, () => expect(agent).toAskFor("subjectAge")],
    ["toRestOn", agent, () => expect(agent).toRestOn("us-ny/no-such-rule")],
    ["not toRestOn", agent, () => expect(agent).not.toRestOn("us-ny/confidential")],
  ])("%s fails with every rule that stands, its sources, and what would change it", (_name, of, check) => {
    const told = message(check);
    expect(told).not.toBe("it passed");
    const { reasons, routes } = expand(of);
    expect(reasons.length).toBeGreaterThan(0);
    for (const { rule, says, cites } of reasons) {
      expect(told).toContain(`Rule ${rule}: ${says}`);
      for (const { title, section } of cites)
        expect(told).toContain(section === undefined ? title : `${title}, ${section}`);
    }
    for (const { rule } of routes) expect(told).toContain(`What would change it (${rule})`);
    expect(of === parent || routes.length > 0).toBe(true);
  });

  test.each(["toBeDisclosable", "toBeWithheld", "toReleaseOnly", "toComplyWith"] as const)(
    "%s of something else fails, under not too",
    (matcher) => {
      for (const odd of [undefined, null, 7, "permitted", {}, { verdict: "permitted" }]) {
        // the arguments are those the matcher wants, or none
        const call = (of: object) => (of as Record<string, (given: unknown) => void>)[matcher]?.([]);
        expect(() => call(expect(odd))).toThrow(/something else/);
        expect(() => call(expect(odd).not)).toThrow(/something else/);
      }
    },
  );
});

test("a release gives only what is named", () => {
  if (!mayAnswerNow(parent)) throw new Error("the parent is answered");
  const given = release({ id: "1", barcode: "21312", personal: { lastName: "Doe" } }, parent, folioUser);
  expect(given).not.toReleaseOnly(["title-or-description"]);
  const told = message(() => expect(given).toReleaseOnly([], parent));
  expect(told).not.toMatch(/Doe|21312/);
  expect(told).toContain(`Rule ${expand(parent).reasons[0]?.rule}: `);
  expect(message(() => expect(given).toReleaseOnly([]))).toMatch(/Give the decision as second argument/);
});

describe("a vendor's declaration", () => {
  const example = (name: string) =>
    parseDeclaration(parse(readFileSync(new URL(`../../examples/vendors/${name}`, import.meta.url), "utf8")));
  const terms = JSON.parse(readFileSync(new URL("../../examples/vendors/terms.json", import.meta.url), "utf8"));
  const options = { k12: false, asOf: "2026-11-24", ...terms };

  test("complies, or the failure is the report", () => {
    expect(example("good.json")).toComplyWith(options);
    expect(example("typical.yaml")).not.toComplyWith(options);
    expect(message(() => expect(example("typical.yaml")).toComplyWith(options))).toMatch(
      /change-notice-before-effect[\s\S]*Source:/,
    );
  });
});
