import { describe, expect, test } from "vitest";
import {
  defineOrganization,
  fallbackPresets,
  type OrganizationDraft,
  parseOrganization,
} from "../../src/organization/index.js";

const sound: OrganizationDraft = {
  id: "o",
  title: "O",
  branches: { main: { title: "Main", hours: [{ day: "monday", from: "09:00", to: "24:00" }] } },
  positions: {
    director: { title: "Director", role: "director" },
    desk: { title: "Desk", role: "front-line", reportsTo: "director" },
  },
  people: { a: { name: "A", positions: ["director"] } },
  fallbacks: [{ try: "decline" }],
};
const delegation = { from: "director", to: "desk", while: "absent", citation: "memo" } as const;

test("a sound one passes, frozen", () => {
  const result = defineOrganization(sound);
  expect(result.ok && Object.isFrozen(result.value.positions)).toBe(true);
});

describe("what is wrong is told by path", () => {
  test.each<[string, Partial<OrganizationDraft>, string, string]>([
    [
      "a cycle",
      {
        positions: {
          a: { title: "A", role: "director", reportsTo: "b" },
          b: { title: "B", role: "designee", reportsTo: "a" },
        },
        people: {},
      },
      "cycle",
      "positions",
    ],
    [
      "somebody above themselves",
      { positions: { director: { title: "A", role: "director", reportsTo: "director" } } },
      "cycle",
      "positions",
    ],
    ["nobody at the top", { positions: {}, people: {} }, "no-top", "positions"],
    [
      "two at the top",
      { positions: { director: { title: "A", role: "director" }, b: { title: "B", role: "designee" } } },
      "several-tops",
      "positions",
    ],
    [
      "a position nobody has defined",
      { people: { a: { name: "A", positions: ["ghost"] } } },
      "unknown-reference",
      "people.a.positions.0",
    ],
    [
      "a branch nobody has defined",
      { positions: { director: { title: "A", role: "director", branch: "moon" } } },
      "unknown-reference",
      "positions.director.branch",
    ],
    ["a post nobody has defined", { posts: { spokesperson: "ghost" } }, "unknown-reference", "posts.spokesperson"],
    [
      "dates reversed",
      { delegations: [{ ...delegation, since: "2026-02-01", until: "2026-02-01" }] },
      "dates-reversed",
      "delegations.0",
    ],
    [
      "a day that is none",
      { delegations: [{ ...delegation, until: "2026-02-30" }] },
      "malformed",
      "delegations.0.until",
    ],
    [
      "a delegation to oneself",
      { delegations: [{ ...delegation, to: "director" }] },
      "delegates-to-itself",
      "delegations.0",
    ],
    [
      "hours reversed",
      { branches: { main: { title: "M", hours: [{ day: "monday", from: "10:00", to: "09:00" }] } } },
      "hours-reversed",
      "branches.main.hours.0",
    ],
    [
      "hours that are none",
      { branches: { main: { title: "M", hours: [{ day: "monday", from: "9", to: "25:00" }] } } },
      "malformed",
      "branches.main.hours.0",
    ],
    ["no last resort", { fallbacks: [{ try: "senior-on-duty" }] }, "no-last-resort", "fallbacks"],
  ])("%s", (_name, changes, code, path) => {
    const result = defineOrganization({ ...sound, ...changes });
    expect(result.ok ? [] : result.issues.map((issue) => `${issue.code} ${issue.path.join(".")}`)).toContain(
      `${code} ${path}`,
    );
  });
  test.each([
    7,
    null,
    {},
    { ...sound, positions: { director: { title: "A", role: "king" } } },
    { ...sound, colour: 1 },
  ])("%o is refused", (odd) => {
    expect(parseOrganization(odd).ok).toBe(false);
  });
});

test("every preset ends in a last resort", () => {
  for (const { steps, from } of Object.values(fallbackPresets)) {
    expect(defineOrganization({ ...sound, fallbacks: steps(["director"]) }).ok).toBe(true);
    expect(from.length).toBeGreaterThan(0);
  }
});
