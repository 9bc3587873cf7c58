import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  acts,
  constraints,
  dataElements,
  elementsOf,
  english,
  type Fact,
  factIds,
  facts,
  lawRecordClass,
  lawRecordClasses,
  procedures,
  splitInstruments,
} from "../../src/index.js";
import { actIds } from "../../src/vocabulary/act-ids.js";
import { passes, testsOf } from "../../src/vocabulary/condition.js";
import { elementsByGroup } from "../../src/vocabulary/element-groups.js";
import { elements } from "../../src/vocabulary/elements.js";
import { isJurisdiction } from "../../src/vocabulary/jurisdiction-codes.js";
import { jurisdictions } from "../../src/vocabulary/jurisdictions.js";

/** Facts of design §2.1, with the resting values and the four that must have none. */
describe("facts", () => {
  test.each(["instrument", "signedBy", "secrecy", "standing"] as const)("%s has no resting value", (id) => {
    expect(facts[id]).not.toHaveProperty("resting");
  });
  test.each([
    ["consent", "none"],
    ["emergency", "none"],
    ["finding", "none"],
  ] as const)("%s rests at %s", (id, value) => {
    expect(facts[id].resting).toBe(value);
  });
  test.each(["requester", "purpose", "subjectAge", "secrecy", "handler", "emergency"] as const)(
    "%s cannot be got by asking for another",
    (id) => {
      expect(facts[id].obtainable).toBe(false);
    },
  );
  test.each(["instrument", "signedBy", "finding", "consent", "standing", "credential"] as const)(
    "%s can be got",
    (id) => {
      expect(facts[id].obtainable).toBe(true);
    },
  );
  test.each(factIds.map((id) => [id]))("%s: values are distinct, and its resting value is one of them", (id) => {
    const fact: Fact = facts[id];
    if (fact.kind !== "closed") return;
    expect(new Set(fact.values).size).toBe(fact.values.length);
    if (fact.resting !== undefined) expect(fact.values).toContain(fact.resting);
  });
  test.each(factIds.map((id) => [id]))("%s has a label, a line, a question, and both for each value", (id) => {
    const fact: Fact = facts[id];
    const { label, description, question, values } = english.facts[id];
    expect([label, description, question].every((text) => text.length > 2)).toBe(true);
    expect(question).toMatch(/\?$/);
    if (fact.kind === "closed") expect(Object.keys(values).sort()).toStrictEqual([...fact.values].sort());
    for (const [name, line] of Object.values(values)) {
      expect(name).not.toBe("");
      expect(line).toMatch(/\.$/);
    }
  });
});

/** Instruments of the fact sheet: kept, or split with the mapping kept. */
describe("instruments", () => {
  const kept = facts.instrument.values;
  test.each([
    "oral-request-no-process",
    "knock-and-talk-interview",
    "written-letter-request",
    "exigent-emergency-claim",
    "statutory-law-enforcement-request",
    "preservation-request-2703f",
    "preservation-demand-civil",
    "public-records-request",
    "legislative-inquiry-or-subpoena",
    "administrative-subpoena",
    "immigration-administrative-subpoena",
    "customs-summons-1509",
    "national-security-letter",
    "ice-administrative-warrant",
    "grand-jury-subpoena",
    "civil-discovery-subpoena",
    "criminal-case-subpoena",
    "court-issued-subpoena",
    "testimonial-subpoena",
    "court-order",
    "court-order-2703d",
    "search-warrant",
    "judicial-arrest-warrant",
    "pen-register-trap-trace-order",
    "nondisclosure-order",
    "fisa-search-or-surveillance-order",
    "fisa-business-records-order-215",
    "fisa-business-records-order-1862",
    "fisa-702-directive",
    "out-of-state-subpoena",
    "out-of-state-warrant",
  ])("%s can be said", (id) => {
    expect((kept as readonly string[]).includes(id) || id in splitInstruments).toBe(true);
  });
  test.each(Object.entries(splitInstruments))("%s is split into facts that exist", (_, split) => {
    for (const [id, value] of Object.entries(split)) {
      const fact: Fact = facts[id as keyof typeof facts];
      expect(fact.kind === "closed" && fact.values.includes(value)).toBe(true);
    }
  });
});

describe("records and elements", () => {
  test("there are 49 kinds of record, what staff saw, and that a request was made", () => {
    expect(facts.record.values).toHaveLength(51);
    expect(facts.record.values.slice(-2)).toStrictEqual(["staff-observation", "request-existence"]);
  });
  test("there are 75 data elements", () => {
    expect(dataElements).toHaveLength(75);
  });
  test("every class of record of the law has a kind of record", () => {
    expect(new Set(Object.values(lawRecordClass).filter((one) => one !== undefined))).toStrictEqual(
      new Set(lawRecordClasses),
    );
  });
  test.each([
    ["surveillance-video", "video-image"],
    ["registration", "pin"],
    ["loan-history", "item-identifier"],
    ["fines-and-fees", "amount-owed"],
  ] as const)("%s can hold %s", (record, element) => {
    expect(elementsOf(record)).toContain(element);
  });
  test("statistics hold nobody", () => {
    expect(elementsOf("aggregate-statistics")).toStrictEqual(["operational-reference"]);
  });
});

describe("constraints", () => {
  test.each(constraints.map((constraint) => [constraint.id, constraint] as const))(
    "%s leaves a value for each fact it needs",
    (_, { given, needs }) => {
      for (const [id, tested] of [...testsOf(given), ...testsOf(needs)]) {
        const fact: Fact = facts[id];
        expect(fact.kind === "closed" && fact.values.some((value) => passes(tested, value))).toBe(true);
      }
    },
  );
  test("ids are distinct", () => {
    expect(new Set(constraints.map(({ id }) => id)).size).toBe(constraints.length);
  });
});

describe("texts", () => {
  test("acts and procedures have labels and lines", () => {
    for (const [label, line] of [...Object.values(acts), ...Object.values(procedures)])
      expect([label.length > 2, line.endsWith(".")]).toStrictEqual([true, true]);
  });
  test("personal traits other than age are no facts: everybody is treated alike (Privacy Tool Kit ST-1.1)", () => {
    const source = readFileSync(new URL("../../src/vocabulary/facts.ts", import.meta.url), "utf8");
    expect(source).not.toMatch(/origin|race|religion|nationality|gender|citizenship|background|opinion/i);
  });
});

test("elements and jurisdictions are the same with and without their details", () => {
  expect(Object.entries(elements).map(([id, { group }]) => `${group} ${id}`)).toStrictEqual(
    Object.entries(elementsByGroup).flatMap(([group, ids]) => ids.map((id) => `${group} ${id}`)),
  );
  expect(Object.keys(acts)).toStrictEqual(actIds);
  expect(Object.keys(jurisdictions).filter((code) => !isJurisdiction(code))).toStrictEqual([]);
  for (const odd of ["US-", "US-ZZ", "US-AL AK", "AL", "us-al", "", "constructor", 7, null])
    expect(isJurisdiction(odd)).toBe(false);
});
