import { describe, expect, test } from "vitest";
import {
  chainOfCommand,
  defineOrganization,
  describeOrganizationIssue,
  fallbackPresets,
  type OrganizationDraft,
  parseOrganization,
  whoAnswers,
} from "../../src/organization/index.js";
import { officer } from "./support.js";

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
      "bad-date",
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
      "branches.main.hours.0.from",
    ],
    [
      "overlapping hours",
      {
        branches: {
          main: {
            title: "M",
            hours: [
              { day: "monday", from: "09:00", to: "12:00" },
              { day: "tuesday", from: "09:00", to: "12:00" },
              { day: "monday", from: "11:59", to: "14:00" },
            ],
          },
        },
      },
      "hours-overlap",
      "branches.main.hours.2",
    ],
    [
      "hours past midnight in one entry",
      { branches: { main: { title: "M", hours: [{ day: "friday", from: "20:00", to: "02:00" }] } } },
      "hours-reversed",
      "branches.main.hours.0",
    ],
    [
      "a leave that ends before it begins",
      { people: { a: { name: "A", positions: ["director"], away: [{ since: "2026-05-02", until: "2026-05-01" }] } } },
      "dates-reversed",
      "people.a.away.0",
    ],
    [
      "a prototype's name as a position",
      { people: { a: { name: "A", positions: ["constructor"] } } },
      "unknown-reference",
      "people.a.positions.0",
    ],
    [
      "a prototype's name as a branch",
      { delegations: [{ ...delegation, branch: "toString" }] },
      "unknown-reference",
      "delegations.0.branch",
    ],
    [
      "a fallback to nobody's position",
      { fallbacks: [{ try: "position", position: "ghost" }, { try: "decline" }] },
      "unknown-reference",
      "fallbacks.0.position",
    ],
    [
      "a condition on what is not there",
      {
        fallbacks: [{ try: "senior-on-duty", only: { vacant: "ghost", branches: ["main", "moon"] } }, { try: "wait" }],
      },
      "unknown-reference",
      "fallbacks.0.only.branches.1",
    ],
    [
      "a last resort with a condition",
      { fallbacks: [{ try: "decline", only: { requests: ["spoken"] } }] },
      "no-last-resort",
      "fallbacks",
    ],
    [
      "a step behind the end",
      { fallbacks: [{ try: "wait" }, { try: "position", position: "director" }] },
      "never-reached",
      "fallbacks.1",
    ],
    [
      "two positions as the only custodian of one record",
      {
        custodians: [
          { position: "director", records: ["surveillance-video", "loan-history"], sole: true, citation: "a" },
          { position: "desk", records: ["loan-history"], sole: true, citation: "b" },
        ],
      },
      "two-sole-custodians",
      "custodians.1.records.0",
    ],
    [
      "two people in the position of the only custodian",
      {
        people: { a: { name: "A", positions: ["director"] }, b: { name: "B", positions: ["director"] } },
        custodians: [{ position: "director", records: ["loan-history"], sole: true, citation: "a" }],
      },
      "two-sole-custodians",
      "custodians.0.records.0",
    ],
    ["an empty organisation", { branches: {}, positions: {}, people: {}, fallbacks: [] }, "no-top", "positions"],
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
    JSON.parse(
      '{ "id": "o", "title": "O", "branches": {}, "positions": { "__proto__": {} }, "people": {}, "fallbacks": [] }',
    ),
    { ...sound, delegations: [{ ...delegation, requests: [] }] },
    { ...sound, people: { a: { name: "A", positions: "director" } } },
    { ...sound, fallbacks: [{ try: "guess" }] },
  ])("%o is refused", (odd) => {
    expect(parseOrganization(odd).ok).toBe(false);
  });
});

test("custodians who share, and two who are not each the only one, are fine", () => {
  const custodians = [
    { position: "director", records: ["loan-history"], citation: "a" },
    { position: "desk", records: ["loan-history"], citation: "b" },
  ] as const;
  expect(defineOrganization({ ...sound, custodians }).ok).toBe(true);
});

test("every issue says where it is, what is wrong and how to mend it", () => {
  const result = defineOrganization({
    ...sound,
    people: { a: { name: "A", positions: ["director", "directr"] } },
    delegations: [{ ...delegation, since: "2026-02-02", until: "2026-02-01" }],
    fallbacks: [],
  });
  expect(result.ok ? [] : result.issues.map(describeOrganizationIssue)).toStrictEqual([
    "organization.people.a.positions[1]: expected a position; none is called `directr`; did you mean `director`?",
    "organization.delegations[0]: it ends before it begins; `until` is the first day on which it no longer holds, and must be later than `since`",
    "organization.fallbacks: end with `decline`, `wait` or `obey-paper`, without `only`: what to do where nobody is left",
  ]);
});

test("what was checked cannot be changed afterwards, and the draft stays the author's", () => {
  const positions = { director: { title: "Director", role: "director" as const } };
  const result = defineOrganization({ ...sound, positions, people: {}, delegations: [] });
  positions.director.title = "Somebody else";
  expect(result.ok && result.value.positions["director"]?.title).toBe("Director");
});

test("the chain of command is told upwards", () => {
  expect(chainOfCommand(sound, "desk")).toStrictEqual(["director"]);
  expect(chainOfCommand(sound, "director")).toStrictEqual([]);
  expect(chainOfCommand(sound, "constructor")).toStrictEqual([]);
});

describe("ten thousand people, and ten thousand positions in one line", () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `p${index}`);
  const positions = Object.fromEntries(
    ids.map((id, index) => [
      id,
      {
        title: id,
        role: index === 0 ? ("director" as const) : ("front-line" as const),
        ...(index === 0 ? {} : { reportsTo: `p${index - 1}` }),
      },
    ]),
  );
  const people = Object.fromEntries(ids.map((id) => [`of-${id}`, { name: id, positions: [id] }]));
  const draft = { ...sound, positions, people, fallbacks: [{ try: "senior-on-duty" }, { try: "decline" }] } as const;
  test("are checked and searched", () => {
    const result = defineOrganization(draft);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { answerers, passedOver } = whoAnswers(officer(), result.value, {
      at: "2026-11-23T10:00",
      branch: "main",
      present: { main: Object.keys(people) },
    });
    expect(answerers.map(({ person }) => person)).toStrictEqual(["of-p0"]);
    expect(passedOver).toHaveLength(9_999);
  });
  test("a circle of all of them is found", () => {
    const result = defineOrganization({
      ...draft,
      positions: { ...positions, p0: { title: "p0", role: "director", reportsTo: "p9999" } },
    });
    // sorted and compared once: arrayContaining holds each of ten thousand against each
    const issues = result.ok ? [] : result.issues;
    expect(issues.map(({ code }) => code)).toStrictEqual(["cycle"]);
    const found = issues.flatMap((issue) => (issue.code === "cycle" ? issue.positions : []));
    expect(found.toSorted()).toStrictEqual(ids.toSorted());
  });
});

test("every preset ends in a last resort", () => {
  for (const { steps, from } of Object.values(fallbackPresets)) {
    expect(defineOrganization({ ...sound, fallbacks: steps(["director"]) }).ok).toBe(true);
    expect(from.length).toBeGreaterThan(0);
  }
});
