import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import {
  assessDeclaration,
  describeAssessOptionsIssue,
  describeDeclarationIssue,
  parseAssessOptions,
  parseDeclaration,
  toMarkdown,
  toSarif,
  toText,
} from "../../src/contracts/index.js";
import { assessed, declarationFile, findingOf, terms, withPlace } from "./support.js";

const head = { vendor: { name: "v" }, product: { id: "p" } } as const;
const told = (input: unknown) => {
  const result = parseDeclaration(input);
  return result.ok ? [] : result.issues.map((issue) => describeDeclarationIssue(issue));
};
const toldOfTerms = (input: object) => {
  const result = parseAssessOptions({ jurisdiction: "US-OH", k12: false, asOf: "2026-11-24", ...input });
  return result.ok ? [] : result.issues.map((issue) => describeAssessOptionsIssue(issue));
};

describe("what is wrong with a declaration is told by its place", () => {
  test.each([
    ["a word for yes or no", { sharing: { sale: "no" } }, "sharing.sale: expected true or false, or { value, source }"],
    [
      "a number in words",
      { breach: { notifyLibraryHours: "72" } },
      "breach.notifyLibraryHours: expected a whole number from 0 up, or { value, source }",
    ],
    [
      "half a day",
      { contract: { changeNoticeDays: 1.5 } },
      "contract.changeNoticeDays: expected a whole number from 0 up",
    ],
    [
      "days before zero",
      { contract: { changeNoticeDays: -1 } },
      "contract.changeNoticeDays: expected a whole number from 0 up",
    ],
    ["more than can be counted", { deidentified: { k: 1e21 } }, "deidentified.k: expected a whole number from 0 up"],
    ["no number at all", { deidentified: { k: Number.NaN } }, "deidentified.k: expected a whole number from 0 up"],
    [
      "1e400, which JSON reads as infinite",
      JSON.parse('{"deidentified":{"k":1e400}}'),
      "deidentified.k: expected a whole number from 0 up",
    ],
    [
      "a day with a time and no zone",
      { training: { lastHeld: "2026-11-24T10:00:00" } },
      "training.lastHeld: expected a calendar day such as 2026-01-31",
    ],
    [
      "a day of no calendar",
      { training: { lastHeld: "2026-02-29" } },
      "training.lastHeld: expected a calendar day such as 2026-01-31",
    ],
    [
      "a day in another order",
      { training: { lastHeld: "24.11.2026" } },
      "training.lastHeld: expected a calendar day such as 2026-01-31",
    ],
    ["a misspelt key", { sharing: { sales: false } }, "sharing: unknown key `sales`; did you mean `sale`?"],
    ["a list where one is expected", { security: [] }, "security: expected an object"],
    [
      "evidence without its kind",
      { sharing: { sale: { value: false, citation: "9" } } },
      "sharing.sale.source: expected one of contract-clause, test, policy, statement",
    ],
    [
      "an address without a scheme",
      { policy: { url: "v.example" } },
      "policy.url: expected an address that begins with https:// or http://",
    ],
    [
      "a script for an address",
      { policy: { url: "javascript:alert(1)" } },
      "policy.url: expected an address that begins with https:// or http://",
    ],
    [
      "a country in words",
      { storage: { countries: ["United States"] } },
      "storage.countries[0]: expected a country code of two letters such as US",
    ],
    [
      "a reserved key far inside",
      JSON.parse('{"features":{"others":[{"name":"x","__proto__":{"default":"off"}}]}}'),
      "features.others[0]: unknown key `__proto__`",
    ],
  ])("%s", (_name, more, message) => {
    const issues = told({ ...head, ...more });
    expect(issues).toContain(message);
  });

  test("a date object, which some parsers of YAML make, is told as one", () => {
    expect(told({ ...head, training: { lastHeld: new Date("2026-01-31") } })).toStrictEqual([
      "training.lastHeld: expected a text such as 2026-01-31 instead of a date object",
    ]);
  });

  test("a cycle, a deep and a large one are refused", () => {
    const round: Record<string, unknown> = { ...head };
    round["data"] = { collected: [round] };
    expect(told(round)).toContain("data.collected[0]: unknown key `vendor`");
    let deep: unknown = "x";
    for (let level = 0; level < 40; level++) deep = [deep];
    expect(told({ ...head, data: deep })).toStrictEqual(["data: expected an object"]);
    // each of nine lists holds the one before ten times: what YAML makes of aliases of aliases
    let bomb: readonly unknown[] = ["x"];
    for (let level = 0; level < 8; level++) bomb = Array.from({ length: 10 }, () => bomb);
    expect(told({ ...head, data: bomb })).toStrictEqual(["data: expected an object"]);
  });

  test("issues name keys, not what stands there", () => {
    for (const input of [
      { ...head, sharing: { sale: "Jane Doe" } },
      { ...head, rights: { access: "Jane Doe" } },
      { ...head, data: { collected: [{ element: "Jane Doe" }] } },
      { ...head, product: { id: "p", function: ["Jane Doe"] } },
    ]) {
      const issues = told(input);
      expect(issues).not.toStrictEqual([]);
      expect(issues.join()).not.toMatch(/Jane/);
    }
  });

  property.prop([fc.anything({ withNullPrototype: true })])("anything at all is read or refused", (input) => {
    expect(parseDeclaration(input).ok).toBe(false);
    expect(assessDeclaration(input as never, input as never).conclusion).toBe("not-assessed"); // whatever it is
  });
});

describe("what is wrong with the terms is told by its place", () => {
  test.each([
    [
      "a waiver of no check",
      { waivers: [{ check: "no-sal", reason: "x", until: "2027-01-01" }] },
      /^waivers\[0\]\.check: .*did you mean `no-sale`\?$/,
    ],
    [
      "a waiver without a reason",
      { waivers: [{ check: "no-sale", reason: "", until: "2027-01-01" }] },
      /^waivers\[0\]\.reason: expected a text that is not empty$/,
    ],
    ["a waiver without an end", { waivers: [{ check: "no-sale", reason: "x" }] }, /^waivers\[0\]\.until: expected /],
    [
      "a waiver that ends before it begins",
      { waivers: [{ check: "no-sale", reason: "x", from: "2027-01-01", until: "2026-01-01" }] },
      /^waivers\[0\]\.until: expected more than waivers\[0\]\.from says$/,
    ],
    [
      "a maximum below the minimum",
      { limits: { schedule: [{ element: "email", maxDays: 1, minDays: 2 }] } },
      /^limits\.schedule\[0\]\.maxDays: expected more than limits\.schedule\[0\]\.minDays says$/,
    ],
    [
      "a misspelt limit",
      { limits: { breachNotifyHour: 1 } },
      /^limits: unknown key `breachNotifyHour`; did you mean `breachNotifyHours`\?$/,
    ],
    ["a moment instead of a day", { asOf: "2026-11-24T00:00:00Z" }, /^asOf: expected a calendar day/],
    ["a state that is none", { jurisdiction: "US-ZZ" }, /^jurisdiction: expected one of /],
  ])("%s", (_name, more, message) => {
    expect(toldOfTerms(more).find((one) => message.test(one))).toBeDefined();
  });
});

describe("clock skew", () => {
  test.each([
    ["privacy-contact-named", "vendor.privacyContact.checkedOn"],
    ["independent-audit", "security.lastAudit"],
    ["vendor-staff-trained", "training.lastHeld"],
    ["privacy-in-selection", "procurement.reviewedOn"],
  ] as const)("%s: a day after the day of the assessment is for a person to look at", (check, path) => {
    const finding = findingOf(assessed(withPlace(declarationFile("good"), path, "2026-11-25")), check);
    expect(finding.outcome).toBe("needs-a-person");
    expect(finding.points.find(({ field }) => field === path)).toMatchObject({ code: "after-as-of" });
  });
  test("on the day itself it counts", () => {
    const good = withPlace(declarationFile("good"), "training.lastHeld", "2026-11-24");
    expect(findingOf(assessed(good), "vendor-staff-trained").outcome).toBe("met");
  });
});

test("what others wrote changes neither the terminal nor the layout of a report", () => {
  const sly = "x\u001b[31m | <script>alert(1)</script>\n# Conclusion: acceptable";
  const written = withPlace(
    withPlace(withPlace(declarationFile("typical"), "vendor.name", sly), "product.name", sly),
    "contract.dataOwner.citation",
    sly,
  );
  expect(parseDeclaration(written).ok).toBe(false);
  // what steers a terminal is refused; a report does not rely on that
  const read = parseDeclaration(declarationFile("typical"));
  if (!read.ok) throw new Error("the declaration is sound");
  const assessment = assessDeclaration(
    { ...read.value, ...written },
    { ...terms, waivers: [{ check: "breach-notice-time", reason: sly, until: "2027-01-01", approvedBy: sly }] },
  );
  expect(toText(assessment)).not.toContain("\u001b");
  expect(toText(assessment)).not.toMatch(/^# Conclusion/m);
  const markdown = toMarkdown(assessment);
  expect(markdown).not.toContain("\u001b");
  expect(markdown).not.toMatch(/^# Conclusion/m);
  expect(markdown).not.toContain("<script>");
  // every row of a table has as many cells as its head
  for (const block of markdown.split("\n\n").filter((one) => one.startsWith("|"))) {
    const widths = block.split("\n").map((row) => row.split(/(?<!\\)\|/).length);
    expect(new Set(widths).size, block.slice(0, 200)).toBe(1);
  }
  expect(() => JSON.stringify(toSarif(assessment))).not.toThrow();
});
