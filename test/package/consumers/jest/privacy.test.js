const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const fc = require("fast-check");
const { decide, definePolicy } = require("patron-privacy");
const { parseDeclaration } = require("patron-privacy/contracts");
const { federal, practice, toolkit } = require("patron-privacy/law");
const { newYork } = require("patron-privacy/law/us/ny");
const { arbitraries, privacyMatchers } = require("patron-privacy/testing");

expect.extend(privacyMatchers);
const request = JSON.parse(readFileSync(join(__dirname, "..", "request.json"), "utf8"));
const policy = definePolicy({ id: "t", title: "T", packs: [toolkit, practice, federal, newYork] });

test("matchers", () => {
  const decision = decide(policy.value, request, { asOf: "2026-11-24" });
  expect(decision).toBeWithheld();
  expect(decision).toHaveVerdict("forbidden");
  expect(() => expect(decision).toBeDisclosable()).toThrow(/4509[\s\S]*What would change it/);
  expect(() => expect(7).not.toBeDisclosable()).toThrow(/something else/);
});

test("arbitraries and declarations", () => {
  fc.assert(fc.property(arbitraries(fc).declarations, (draft) => parseDeclaration(draft).ok));
});

test("a declaration that says nothing does not comply", () => {
  const silent = parseDeclaration({ vendor: { name: "v" }, product: { id: "p" } });
  expect(silent).not.toComplyWith({ jurisdiction: "US-OH", k12: false, asOf: "2026-11-24" });
});
