import { readFileSync } from "node:fs";
import { fc } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { episode, silencesOf } from "../../src/procedure/index.js";
import {
  breachSteps,
  type CommunicationPlan,
  mediaPresets,
  mediaRoute,
  mediaTopics,
  neverSaid,
  parsePlan,
  planAudiences,
  planContacts,
  planEvidence,
  planGaps,
  planParts,
  programSources,
  statementStops,
  statementSubjects,
  teamRoles,
} from "../../src/program/index.js";
import { run } from "../cli/run.js";

const asOf = "2026-11-24";
const file = "examples/library/plan.json";
const example = (): CommunicationPlan => {
  const parsed = parsePlan(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};
const gapsOf = (plan: CommunicationPlan) =>
  planGaps(plan, { asOf }).map(({ code, path }) => `${code} ${path.join(".")}`);
/** The example with everything mended. */
const whole = (): CommunicationPlan => {
  const plan = example();
  const { crisis = {}, contacts = [] } = plan;
  return {
    ...plan,
    crisis: {
      ...crisis,
      team: (crisis.team ?? []).map((member) => ({ ...member, reachedBy: "phone, at any hour" })),
      preparation: { ...crisis.preparation, drilledOn: "2026-05-01" },
    },
    contacts: contacts.map((contact) => ({ ...contact, checkedOn: "2026-10-01" })),
  };
};
/** A copy without what stands at a path. */
const without = (path: readonly string[]): CommunicationPlan => {
  const copy = structuredClone(whole());
  const above = path.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key), copy);
  Reflect.deleteProperty(above, path.at(-1) ?? "");
  return copy;
};

describe("a communication plan", () => {
  test("that has every part lacks nothing; the example lacks three things", () => {
    expect(gapsOf(whole())).toStrictEqual([]);
    expect(gapsOf(example())).toStrictEqual([
      "missing crisis.team.2.reachedBy",
      "too-old crisis.preparation.drilledOn",
      "too-old contacts.1.checkedOn",
    ]);
  });
  test.each(planParts.map((part) => [part.path.join("."), part] as const))(
    "%s is missed",
    (name, { path, sources, clause }) => {
      expect(planGaps(without(path), { asOf })).toContainEqual({ code: "missing", path, clause });
      for (const source of sources) expect(programSources, name).toHaveProperty(source);
    },
  );
  test("has the parts of published plans", () => {
    const parts = planParts.map(({ path }) => path.join("."));
    for (const part of "trigger team authorship authority audiences channels source timing callingOrder breach".split(
      " ",
    ))
      expect(parts).toContain(`crisis.${part}`);
    expect(teamRoles).toHaveLength(9);
    expect(planAudiences).toHaveLength(7);
  });
  test("a part above a missing one is told once", () => {
    const { crisis: _none, ...bare } = whole();
    expect(gapsOf(bare).filter((gap) => gap.includes("breach"))).toStrictEqual(["missing crisis.breach"]);
  });
  test.each([
    ["old", { issuedOn: "2025-11-24" }, "too-old issuedOn"],
    ["from the future", { issuedOn: "2026-11-25" }, "in-future issuedOn"],
    ["not looked through for a quarter", { reviewedOn: "2026-08-26" }, "too-old reviewedOn"],
    ["with one person for two parts", { alternate: "director" }, "same-person alternate"],
  ] as const)("%s", (_name, changes, gap) => {
    expect(gapsOf({ ...whole(), ...changes })).toStrictEqual([gap]);
  });
  const crisis = (changes: CommunicationPlan["crisis"]): CommunicationPlan => ({
    ...whole(),
    crisis: { ...whole().crisis, ...changes },
  });
  const member = { role: "web", position: "deputy", backup: "director", reachedBy: "phone" } as const;
  test("a team of more than ten hinders; a backup is somebody else, and each is called by somebody", () => {
    expect(gapsOf(crisis({ team: Array.from({ length: 11 }, () => member) }))).toStrictEqual(["too-many crisis.team"]);
    expect(gapsOf(crisis({ team: Array.from({ length: 10 }, () => member) }))).toStrictEqual([]);
    const { backup: _none, ...alone } = member;
    expect(gapsOf(crisis({ team: [alone] }))).toStrictEqual(["no-backup crisis.team.0"]);
    expect(gapsOf(crisis({ team: [{ ...member, backup: "deputy" }] }))).toStrictEqual([
      "same-person crisis.team.0.backup",
    ]);
    expect(gapsOf(crisis({ team: [{ ...member, position: "it" }] }))).toStrictEqual(["not-called crisis.team.0"]);
  });
  test("nobody calls in a circle, and everybody who is called has a contact", () => {
    const circle = [
      { caller: "director", calls: ["deputy", "main-supervisor"] },
      { caller: "deputy", calls: ["director"] },
    ];
    expect(gapsOf(crisis({ callingOrder: circle }))).toStrictEqual([
      "cycle crisis.callingOrder.0",
      "cycle crisis.callingOrder.1",
    ]);
    const order = [{ caller: "director", calls: ["deputy", "main-supervisor", "ghost"] }];
    expect(gapsOf(crisis({ callingOrder: order }))).toStrictEqual(["unknown crisis.callingOrder.0.calls.2"]);
  });
  test("everything that is never said is named", () => {
    expect(gapsOf(crisis({ neverSay: ["patron", "record-content", "source-of-a-request"] }))).toStrictEqual([
      "missing crisis.neverSay.existence-of-a-request",
    ]);
  });
  const contact = (changes: object): CommunicationPlan => {
    const [first, ...rest] = whole().contacts ?? [];
    return { ...whole(), contacts: [{ role: "director", holder: "x", order: 1, ...first, ...changes }, ...rest] };
  };
  test.each([
    [{ checkedOn: "2026-08-26" }, "too-old contacts.0.checkedOn"],
    [{ checkedOn: "2026-12-01" }, "in-future contacts.0.checkedOn"],
    [{ checkedOn: undefined }, "missing contacts.0.checkedOn"],
    [{ checkedBy: undefined }, "missing contacts.0.checkedBy"],
    [{ officePhone: undefined, afterHoursPhone: undefined }, "missing contacts.0"],
    [{ backup: "director" }, "same-person contacts.0.backup"],
    [{ backup: "ghost" }, "unknown contacts.0.backup"],
    [{ visibility: "staff-room" }, "too-widely-seen contacts.0.afterHoursPhone"],
    [{ order: 2 }, "twice contacts.1.order"],
  ])("a contact with %j", (changes, gap) => {
    expect(gapsOf(contact(changes))).toStrictEqual([gap]);
  });
  test("shows each audience what is for it, and after-hours numbers to managers alone", () => {
    const plan = contact({ visibility: "public-desk" });
    const seen = (audience: "public-desk" | "staff-room" | "managers") =>
      planContacts(plan, audience).map(({ role, afterHoursPhone }) => `${role} ${afterHoursPhone ?? "-"}`);
    expect(seen("public-desk")).toStrictEqual(["director -"]);
    expect(seen("staff-room")).toStrictEqual(["director -", "deputy -", "main-supervisor -", "east-supervisor -"]);
    expect(seen("managers")[0]).toBe("director 555-0199");
    expect(seen("managers")).toHaveLength(5);
  });
  test("is evidence of itself", () => {
    const open = (plan: CommunicationPlan) =>
      planEvidence(plan, { asOf }).map(({ kind, open = [] }) => `${kind} ${open.length}`);
    expect(open(whole())).toStrictEqual(["communication-plan 0", "plan-drill 0", "spokesperson 0"]);
    expect(open(example())[0]).toBe("communication-plan 1");
    expect(planEvidence(whole(), { asOf })[0]?.covers).toStrictEqual([
      "routine",
      "crisis",
      "spokesperson",
      "contacts",
      "secrecy",
    ]);
  });
});

const inquiries = fc.record(
  {
    about: fc.constantFrom(...mediaTopics),
    breaking: fc.boolean(),
    unreachable: fc.subarray(["director", "deputy", "board-chair", "main-supervisor"]),
  },
  { requiredKeys: ["about"] },
);
const plans = fc
  .record({ preset: fc.constantFrom(...Object.values(mediaPresets), undefined), bare: fc.boolean() })
  .map(({ preset, bare }): CommunicationPlan => {
    const { crisis: _crisis, routine: _routine, media: _media, ...rest } = whole();
    const plan = bare ? rest : whole();
    return preset === undefined ? plan : { ...plan, media: preset.rules };
  });

describe("the media", () => {
  const plan = whole();
  test("are first asked whether it is about a patron or a request: then refused and referred, before anything else", () => {
    for (const about of ["patron", "request", "unknown"] as const)
      for (const breaking of [true, false])
        expect(mediaRoute({ about, breaking }, plan)).toMatchObject({
          does: "refuse-and-refer",
          to: ["director", "deputy"],
          may: ["policy", "law"],
          clauses: ["ST-4", "ST-6", "AD-11"],
        });
  });
  test("hear the same whether a request is secret or not: property", () => {
    fc.assert(
      fc.property(inquiries, plans, (inquiry, any) => {
        expect(mediaRoute({ ...inquiry, secret: true }, any)).toStrictEqual(
          mediaRoute({ ...inquiry, secret: false }, any),
        );
      }),
      { numRuns: 1_000 },
    );
  });
  test("never hear of a patron, a record, a request or its source: property", () => {
    fc.assert(
      fc.property(inquiries, plans, (inquiry, any) => {
        const { never, does, to } = mediaRoute(inquiry, any);
        expect(never).toStrictEqual(neverSaid);
        // the person at the desk never speaks instead
        if (does === "spokesperson" || does === "routine-speaker") expect(to.length).toBeGreaterThan(0);
        for (const position of inquiry.unreachable ?? []) expect(to).not.toContain(position);
      }),
    );
  });
  test("hear of policy alone in an episode, whether or not silence is ordered", () => {
    const asked = { at: "2026-11-24T10:00", type: "asked", facts: { requester: "prosecutor" } } as const;
    const ordered = { at: "2026-11-24T10:05", type: "silence-ordered", mayTell: ["counsel"] } as const;
    for (const events of [[asked], [asked, ordered]])
      expect(silencesOf(episode(events as never), { asOf }).mayBeSaid.media).toBe("policy-only");
    expect(mediaRoute({ about: "request" }, plan).may).toStrictEqual(["policy", "law"]);
  });
  test("programmes go to whoever speaks of them, but not in breaking news", () => {
    expect(mediaRoute({ about: "programme" }, plan)).toMatchObject({
      does: "routine-speaker",
      to: ["main-supervisor"],
    });
    expect(mediaRoute({ about: "programme", breaking: true }, plan).to).toStrictEqual(["director", "deputy"]);
  });
  test("nobody who can be reached: a message is taken", () => {
    expect(mediaRoute({ about: "policy", unreachable: ["director", "deputy"] }, plan)).toMatchObject({
      does: "take-message",
      to: [],
    });
  });
});

/** Published rules of section 3.3 of the sheet: who speaks on what, by hand. */
describe("published rules for the media", () => {
  const by = (preset: keyof typeof mediaPresets): CommunicationPlan => ({
    version: "1",
    issuedOn: asOf,
    spokesperson: "director",
    media: mediaPresets[preset].rules,
  });
  test("Montana: the director speaks for the library, the board's chair for the board", () => {
    expect(mediaRoute({ about: "board" }, by("montana")).to).toStrictEqual(["board-chair"]);
    expect(mediaRoute({ about: "budget" }, by("montana")).to).toStrictEqual(["director"]);
  });
  test("Wyandanch: president and director together, or a designee; staff as private persons say so and report", () => {
    const both = mediaRoute({ about: "policy" }, by("wyandanch"));
    expect([both.to, both.jointly]).toStrictEqual([["board-president", "director"], true]);
    const one = mediaRoute({ about: "policy", unreachable: ["board-president"] }, by("wyandanch"));
    expect([one.to, one.jointly]).toStrictEqual([["designee"], false]);
    expect(mediaPresets.wyandanch.rules.staffAsPrivatePersons).toBe("say-so-and-report");
  });
  test("WSPL: only the director, in breaking news nobody else, and the mayor first", () => {
    const route = mediaRoute({ about: "incident", breaking: true }, by("wspl"));
    expect([route.to, route.tell]).toStrictEqual([["director"], [{ who: "mayor", when: "before" }]]);
    expect(mediaRoute({ about: "incident", unreachable: ["director"] }, by("wspl")).does).toBe("take-message");
  });
  test("Fargo: programmes by the staff responsible; sensitive matters go up, at last to the person in charge", () => {
    expect(mediaRoute({ about: "programme" }, by("fargo")).to).toStrictEqual(["staff-responsible"]);
    expect(mediaRoute({ about: "sensitive" }, by("fargo")).to[0]).toBe("director");
    const unreachable = ["director", "deputy-director"];
    expect(mediaRoute({ about: "sensitive", unreachable }, by("fargo")).to).toStrictEqual(["person-in-charge"]);
  });
  test("Multnomah: the communications manager is told of everything", () => {
    const route = mediaRoute({ about: "patron" }, by("multnomah"));
    expect([route.does, route.tell]).toStrictEqual([
      "refuse-and-refer",
      [{ who: "communications-manager", when: "always" }],
    ]);
  });
  test("TADL: director, marketing manager or the board's president; others need approval", () => {
    expect(mediaRoute({ about: "policy" }, by("tadl")).to).toStrictEqual([
      "director",
      "marketing-manager",
      "board-president",
    ]);
    expect(mediaPresets.tadl.rules.staffAsPrivatePersons).toBe("needs-approval");
  });
  test("each names its source, can be read back from a file, and never opens a patron or a request", () => {
    for (const [name, { rules, source }] of Object.entries(mediaPresets)) {
      expect(programSources, name).toHaveProperty(source);
      const read = parsePlan({ version: "1", issuedOn: asOf, spokesperson: "director", media: rules });
      expect(read.ok, name).toBe(true);
      if (read.ok) expect(mediaRoute({ about: "request" }, read.value).does).toBe("refuse-and-refer");
    }
  });
});

describe("a statement", () => {
  const { crisis = {}, ...rest } = whole();
  const plan = { ...rest, crisis };
  const ready = { checkedBy: "privacy-officer", approvedBy: "director" };
  const codes = (statement: Parameters<typeof statementStops>[0], from: CommunicationPlan = plan) =>
    statementStops(statement, from).map(({ code }) => code);
  test("goes out when it is checked, approved and says nothing that is never said", () => {
    expect(codes({ ...ready, speaksOf: ["policy", "breach-without-names"] })).toStrictEqual([]);
    expect(codes({ ...ready, speaksOf: [] })).toStrictEqual(["says-nothing-of-its-subject"]);
    expect(codes({ speaksOf: ["policy"] })).toStrictEqual(["not-checked", "not-approved"]);
    expect(codes({ ...ready, checkedBy: "director", speaksOf: ["policy"] })).toStrictEqual(["not-checked"]);
    for (const subject of neverSaid)
      expect(codes({ ...ready, speaksOf: ["policy", subject] })).toStrictEqual(["says-what-is-never-said"]);
  });
  test("of a plan that names nobody is never released", () => {
    const { crisis: _none, ...bare } = plan;
    expect(codes({ ...ready, speaksOf: ["policy"] }, bare)).toStrictEqual(["not-checked", "not-approved"]);
  });
  test("stops the same whether a request is secret or not: property", () => {
    fc.assert(
      fc.property(fc.subarray([...statementSubjects]), fc.boolean(), (speaksOf, checked) => {
        const statement = { speaksOf, ...(checked ? ready : {}) };
        expect(statementStops({ ...statement, secret: true }, plan)).toStrictEqual(
          statementStops({ ...statement, secret: false }, plan),
        );
      }),
    );
  });
});

describe("after a leak", () => {
  const steps = (criminal: boolean | "unknown", shared: boolean | "unknown", service = "catalogue") =>
    breachSteps({ service, criminal, shared }, whole());
  test("the director first, the board if it is criminal, officials and those affected as law demands, and then words", () => {
    expect(steps(true, false).map(({ id }) => id)).toStrictEqual([
      "report",
      "gather",
      "find-owner",
      "tell-board",
      "tell-officials",
      "tell-affected",
      "speak",
    ]);
    expect(steps(false, false).some(({ id }) => id === "tell-board")).toBe(false);
    expect(steps("unknown", false).find(({ id }) => id === "tell-board")?.onlyIf).toBe("criminal");
    expect(steps(true, false).map(({ actor }) => actor)).not.toContain(null);
  });
  test("whoever owns the data is looked up, and not guessed", () => {
    expect(steps(false, true).find(({ id }) => id === "find-owner")).toMatchObject({
      actor: "county consortium",
      source: "bellingham",
    });
    expect(steps(false, false, "printing").find(({ id }) => id === "find-owner")).toMatchObject({
      actor: null,
      says: expect.stringMatching(/does not say/),
    });
  });
});

describe("reading a plan", () => {
  test.each([
    ["nothing", null, ""],
    ["no version", { issuedOn: asOf, spokesperson: "x" }, "version"],
    ["a day that is none", { version: "1", issuedOn: "2026-02-30", spokesperson: "x" }, "issuedOn"],
    [
      "a role nobody knows",
      { version: "1", issuedOn: asOf, spokesperson: "x", crisis: { team: [{ role: "hero", position: "x" }] } },
      "crisis.team.0.role",
    ],
    [
      "nobody to speak",
      { version: "1", issuedOn: asOf, spokesperson: "x", media: { speaks: [{ who: [] }] } },
      "media.speaks.0.who.0",
    ],
    [
      "a topic nobody knows",
      { version: "1", issuedOn: asOf, spokesperson: "x", media: { speaks: [{ on: ["gossip"], who: ["x"] }] } },
      "media.speaks.0.on.0",
    ],
    [
      "an order of nothing",
      { version: "1", issuedOn: asOf, spokesperson: "x", contacts: [{ role: "x", holder: "y", order: 0 }] },
      "contacts.0.order",
    ],
  ])("%s is an issue by path", (_name, input, path) => {
    const parsed = parsePlan(input);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.path.join("."))).toContain(path);
  });
});

describe("at the command line", () => {
  test("plan says what is lacking", async () => {
    const { status, stdout } = await run(["plan", file]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/AD-10\.2 +contacts\.1\.checkedOn: too-old/);
    const mended = await run(["plan", "-"], JSON.stringify(whole()));
    expect([mended.status, mended.stdout]).toStrictEqual([0, expect.stringMatching(/Every part is there/)]);
  });
  test("and whom the media go to", async () => {
    const { status, stdout } = await run(["plan", file, "--about", "request"], "", 60);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Refuse and refer/);
    expect(stdout.split("\n").every((line) => line.length <= 60)).toBe(true);
    expect((await run(["plan", file, "--about", "policy", "--unreachable", "director", "deputy"])).stdout).toMatch(
      /take a message/,
    );
    expect(JSON.parse((await run(["plan", file, "--about", "board", "--json"])).stdout).to).toStrictEqual([
      "board-chair",
    ]);
  });
  test("and who is reached how, for whom", async () => {
    expect((await run(["plan", file, "--contacts", "staff-room"])).stdout).not.toMatch(/555-0199/);
    expect((await run(["plan", file, "--contacts", "managers"])).stdout).toMatch(
      /1 director +Ines Alder, 555-0100, 555-0199/,
    );
  });
  test("bad input is refused", async () => {
    for (const args of [
      ["--about", "gossip"],
      ["--contacts", "press"],
      ["--as-of", "soon"],
    ])
      expect((await run(["plan", file, ...args])).status).toBe(2);
    expect((await run(["plan", "examples/library/program.json"])).stderr).toMatch(/version: expected/);
  });
});
