import { describe, expect, test } from "vitest";
import { type Presence, whoAnswers } from "../../src/organization/index.js";
import { run } from "../cli/run.js";
import { millbrook, officer } from "./support.js";

const at = (more: Partial<Presence> = {}): Presence => ({
  at: "2026-11-24T19:30",
  branch: "main",
  present: { main: ["mira"] },
  ...more,
});
const names = (presence: Presence, organization = millbrook(), decision = officer()) => {
  const { answerers, passedOver } = whoAnswers(decision, organization, presence);
  return [
    answerers.map(({ person, how }) => `${person} ${how}`),
    passedOver.map(({ person, position, why }) => `${person ?? position}: ${why}`),
  ];
};

describe("who answers", () => {
  test("the director in the building, then the deputy by phone", () => {
    expect(names(at({ present: { main: ["mira", "ines"] }, reachable: ["omar"] }))).toStrictEqual([
      ["ines present", "omar by-phone"],
      ["mira: may-not-answer"],
    ]);
  });
  test("nobody who cannot be reached, and no desk clerk in their place", () => {
    expect(names(at())).toStrictEqual([[], ["ines: not-reachable", "omar: not-reachable", "mira: may-not-answer"]]);
  });
  test("a vacant post is told", () => {
    const { ines: _gone, ...people } = millbrook().people;
    expect(names(at(), millbrook({ people }))[1]).toContain("director: vacant");
  });
  test("somebody who is said to be in two places is nowhere", () => {
    expect(names(at({ present: { main: ["ines"], eastside: ["ines"] } }))[1]).toContain("ines: in-two-places");
  });
  test("somebody in another branch is reached by phone", () => {
    expect(names(at({ present: { main: ["mira"], eastside: ["omar"] } }))[0]).toStrictEqual(["omar by-phone"]);
  });
});

describe("a written delegation", () => {
  const east = (more: Partial<Presence> = {}) => at({ branch: "eastside", present: { eastside: ["noah"] }, ...more });
  test("lets the branch supervisor answer while the director is away, and says where that stands", () => {
    const { answerers } = whoAnswers(officer(), millbrook(), east());
    expect(answerers).toStrictEqual([
      {
        person: "noah",
        position: "east-supervisor",
        how: "present",
        authority: { by: "delegation", from: "director", citation: "Director's memorandum of 12 December 2025" },
        approvesOnly: false,
        step: 2,
      },
    ]);
  });
  test("not while the director can be reached", () => {
    expect(names(east({ reachable: ["ines"] }))).toStrictEqual([
      ["ines by-phone"],
      ["omar: not-reachable", "noah: delegation-not-in-force"],
    ]);
  });
  test("not before it begins, nor after it ends", () => {
    expect(names(east({ at: "2025-12-31T12:00" }))[1]).toContain("noah: delegation-not-in-force");
    expect(names(east({ at: "2026-12-31T12:00" }))[0]).toContain("noah present");
    expect(names(east({ at: "2027-01-01T12:00" }))[1]).toContain("noah: delegation-not-in-force");
  });
  test("not at another branch", () => {
    expect(names(at({ present: { main: ["noah"] } }))[0]).toStrictEqual([]);
  });
  test("for informal requests only does not reach papers", () => {
    const [only] = millbrook().delegations ?? [];
    if (only === undefined) throw new Error("the example has a delegation");
    const informal = millbrook({ delegations: [{ ...only, requests: ["informal"] }] });
    expect(names(east(), informal)[1]).toContain("noah: delegation-not-in-force");
  });
});

describe("the last resort is always given", () => {
  test("nothing is given and the message taken", () => {
    const { lastResort } = whoAnswers(officer(), millbrook(), at());
    expect(lastResort).toMatchObject({
      does: "decline",
      acts: expect.arrayContaining(["disclose-nothing", "offer-message"]),
    });
    expect(lastResort.says).toMatch(/director will call back/);
  });
  test("a warrant that is carried out is not obstructed, whoever is there", () => {
    const warrant = officer({ instrument: "search-warrant", signedBy: "judge", execution: "under-way" });
    const { lastResort } = whoAnswers(warrant, millbrook(), at());
    expect(lastResort).toMatchObject({
      does: "let-them-and-record",
      acts: expect.arrayContaining(["observe-and-record"]),
      never: expect.arrayContaining(["obstruct"]),
    });
  });
  test.each([{ at: "now" }, { at: "2026-11-24T25:00" }, { at: "2026-02-30T10:00" }, { branch: "moon" }])(
    "with %o too",
    (odd) => {
      const found = whoAnswers(officer(), millbrook(), at({ present: { main: ["ines"] }, ...odd }));
      expect(found).toMatchObject({ answerers: [], lastResort: { does: "decline" } });
    },
  );
});

describe("who at the command line", () => {
  const request = "examples/requests/fbi-agent-at-the-desk.json";
  const flags = [
    "--organization",
    "examples/library/organization.json",
    "--branch",
    "main",
    "--at",
    "2026-11-24T19:30",
  ];
  test("names whom to try and why others were passed over, in words", async () => {
    const { status, stdout } = await run(["who", request, ...flags, "--present", "mira", "--reachable", "omar"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Where +Main Library, 2026-11-24 19:30, open/);
    expect(stdout).toMatch(/Try +1\. Omar Birch, Deputy director \(by phone; by their position\)/);
    expect(stdout).toMatch(/Ines Alder, Director: cannot be reached/);
  });
  test("nobody: what to do stands under Now", async () => {
    const { stdout } = await run(["who", request, ...flags]);
    expect(stdout).toMatch(/Now +Decline: give nothing, .*\n? +.*Take the message/);
    expect(stdout).toMatch(/Never: confirm or deny, obstruct, destroy or alter\./);
  });
  test("somebody in another branch, and who was asked", async () => {
    const { stdout } = await run(["who", request, ...flags, "--present", "mira", "eastside:omar", "--asked", "mira"]);
    expect(stdout).toMatch(/Omar Birch, Deputy director \(by phone/);
  });
  test.each<[string, readonly string[], RegExp]>([
    ["a moment that is none", [...flags.slice(0, 4), "--at", "soon"], /^--at: expected a moment/],
    [
      "a branch that is none",
      [...flags.slice(0, 2), "--branch", "moon", ...flags.slice(4)],
      /--branch: expected one of main, eastside/,
    ],
    ["a person misspelt", [...flags, "--present", "mirra"], /--present: expected one of .*; did you mean mira\?/],
    ["a person who cannot be", [...flags, "--reachable", "__proto__"], /--reachable: expected one of/],
    ["an organisation that is none", ["--organization", request, ...flags.slice(2)], /^organization/],
  ])("%s is refused, and what to do until then is told", async (_name, given, message) => {
    const { status, stdout, stderr } = await run(["who", request, ...given]);
    expect([status, stdout]).toStrictEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/Until that is mended: .*give nothing/);
  });
  test("fits sixty columns, and JSON is what the library returns", async () => {
    const { stdout } = await run(["who", request, ...flags, "--present", "mira"], "", 60);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
    const json = JSON.parse((await run(["who", request, ...flags, "--json"])).stdout);
    expect(Object.keys(json)).toStrictEqual([
      "answerers",
      "passedOver",
      "outside",
      "custodians",
      "lastResort",
      "hours",
      "problems",
    ]);
  });
});
