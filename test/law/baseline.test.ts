import { expect, test } from "vitest";
import { lawPacks } from "../../src/cli/packs.js";
import { baseline, lawJurisdictions, loadLaw } from "../../src/law/index.js";

test("every pack can be loaded by its code, and no other", async () => {
  expect([...lawJurisdictions].sort()).toStrictEqual(lawPacks.map(({ jurisdiction }) => jurisdiction).sort());
  for (const code of lawJurisdictions) expect((await loadLaw(code)).jurisdiction).toBe(code);
});

test("the baseline of a state has its law and the library's profile", async () => {
  const town = await baseline("US-NY", { libraryType: "public" });
  expect(town.ok && [[...town.value.packs].sort(), town.value.profile]).toStrictEqual([
    ["federal", "practice", "toolkit", "us-ny"],
    { libraryType: "public", jurisdiction: "US-NY" },
  ]);
});
