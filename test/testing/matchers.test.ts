import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseDeclaration } from "../../src/contracts/index.js";
import { decide, parseRequest } from "../../src/index.js";
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
    expect(parent).toReleaseOnly(parent.extent.may);
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
  const given = release({ id: "1", barcode: "21312", personal: { lastName: "Doe" } }, parent, folioUser);
  expect(given).not.toReleaseOnly(["title-or-description"]);
  expect(message(() => expect(given).toReleaseOnly([]))).not.toMatch(/Doe|21312/);
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
