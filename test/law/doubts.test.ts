import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { DisclosureRule } from "../../src/index.js";
import { withoutWords } from "../../src/law/build/questions.js";
import { recordTopics } from "../../src/law/build/record-topics.js";
import { record } from "../../src/vocabulary/facts/record.js";
import { codes, packOf } from "./packs.js";

/* Doubts have names: every rule that can be read in several ways says which question of law it hangs on. */

/** Ids that were ever published, a line a jurisdiction. A line may grow; a word in it is never changed or taken out. A doubt that no rule hangs on any more is marked with ~. */
const published = new Map(
  readFileSync(fileURLToPath(new URL("doubt-topics.txt", import.meta.url)), "utf8")
    .trim()
    .split("\n")
    .map((line): readonly [string, readonly string[]] => {
      const [pack = "", ...topics] = line.split(/:? /);
      return [pack, topics];
    }),
);

describe.each(codes)("%s", async (code) => {
  const { id: pack, rules, doubts = [], sources } = await packOf(code);
  const disclosures = rules.filter((rule): rule is DisclosureRule => rule.kind === "disclosure");
  const readings = new Map(doubts.map(({ id, readings }) => [id, Object.keys(readings)]));

  test("a rule names its doubts if and only if it has several effects", () => {
    for (const rule of disclosures) expect((rule.doubts ?? []).length > 0, rule.id).toBe(rule.effect.length > 1);
  });

  test("what a rule says in the readings of its doubts is its set of effects, and covers every reading", () => {
    for (const rule of disclosures) {
      for (const { doubt, as } of rule.doubts ?? []) {
        expect(Object.keys(as), rule.id).toEqual(readings.get(doubt));
        expect(new Set(Object.values(as)), rule.id).toEqual(new Set(rule.effect));
      }
    }
  });

  test("each doubt has an id of its own, a question that counsel could answer, and at least two readings", () => {
    expect(new Set(readings.keys()).size).toBe(doubts.length);
    for (const { id, asks, readings: words, cites = [] } of doubts) {
      expect(id).toMatch(new RegExp(`^${pack}/[a-z0-9-]+$`));
      expect(asks, id).toMatch(/^[A-Z].*\?$/);
      expect(asks, id).not.toContain(withoutWords);
      expect(asks, id).not.toContain("in doubt");
      expect(Object.keys(words).length, id).toBeGreaterThan(1);
      for (const [reading, sentence] of Object.entries(words)) {
        expect(reading).toMatch(/^[a-z-]+$/);
        expect(sentence, id).toMatch(/^[A-Z].*\.$/);
      }
      expect(cites.length, id).toBeGreaterThan(0);
      for (const { source } of cites) expect(sources).toHaveProperty([source]);
    }
  });

  test("every doubt hangs on a rule", () => {
    const used = new Set(disclosures.flatMap((rule) => (rule.doubts ?? []).map(({ doubt }) => doubt)));
    expect([...readings.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  test("ids are those that were published: none is renamed, a new one is written down, one with ~ is retired for good", () => {
    const listed = published.get(pack) ?? [];
    const now = [...readings.keys()].map((id) => id.slice(pack.length + 1));
    expect(now.sort()).toEqual(listed.filter((one) => !one.startsWith("~")).sort());
    expect(listed.filter((one) => one.startsWith("~") && now.includes(one.slice(1)))).toEqual([]);
  });

  test("a ban and its exceptions hang on the same question of reach", () => {
    for (const rule of disclosures) {
      const part = /-doubtful(?:-until-\d{4})?\/(.+)$/.exec(rule.id)?.[1]?.replace(/^(spoken|age)\/?/, "");
      if (part === undefined || part === "" || rule.id.includes("/public-records-")) continue;
      const reach = (rule.doubts ?? []).filter(({ doubt }) => doubt.startsWith(`${pack}/reach-`));
      expect(
        reach.map(({ doubt }) => doubt.slice(`${pack}/reach-`.length)),
        rule.id,
      ).toEqual(part.split("/"));
    }
  });
});

test("every kind of record but what staff saw is in one question of reach", () => {
  const asked = recordTopics.flatMap(({ records }) => records);
  expect([...asked].sort()).toEqual(record.values.filter((one) => one !== "staff-observation").sort());
});
