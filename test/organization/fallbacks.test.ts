import { describe, expect, test } from "vitest";
import {
  type Delegation,
  defineOrganization,
  type Fallback,
  fallbackPresets,
  type Organization,
  type OrganizationDraft,
  type Presence,
  whoAnswers,
} from "../../src/organization/index.js";
import { officer } from "./support.js";

/* Each published way of going on when the director cannot be reached, in a town of five. */

const draft: OrganizationDraft = {
  id: "o",
  title: "O",
  branches: {
    main: { title: "Main", hours: [{ day: "tuesday", from: "09:00", to: "18:00" }] },
    east: { title: "East" },
  },
  positions: {
    president: { title: "President of the board", role: "governing-body" },
    director: { title: "Director", role: "director", reportsTo: "president" },
    deputy: { title: "Deputy", role: "designee", reportsTo: "director" },
    supervisor: { title: "Supervisor", role: "supervisor", reportsTo: "deputy" },
    desk: { title: "Desk", role: "front-line", reportsTo: "supervisor" },
  },
  people: {
    paul: { name: "Paul", positions: ["president"] },
    dora: { name: "Dora", positions: ["director"] },
    emil: { name: "Emil", positions: ["deputy"] },
    sara: { name: "Sara", positions: ["supervisor"] },
    fred: { name: "Fred", positions: ["desk"] },
  },
  fallbacks: [{ try: "decline" }],
};
const town = (changes: Partial<OrganizationDraft>): Organization => {
  const result = defineOrganization({ ...draft, ...changes });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const at: Presence = { at: "2026-11-24T10:00", branch: "main", present: { main: ["fred"] } };
const who = (changes: Partial<OrganizationDraft>, presence: Partial<Presence> = {}, decision = officer()) => {
  const found = whoAnswers(decision, town(changes), { ...at, ...presence });
  return {
    answer: found.answerers.map(({ person, how }) => `${person} ${how}`),
    passed: found.passedOver.map(({ person, position, why, step }) => `${step} ${person ?? position ?? "-"}: ${why}`),
    end: found.lastResort.does,
    outside: found.outside,
    found,
  };
};
const steps = (name: keyof typeof fallbackPresets, ...positions: readonly string[]) =>
  fallbackPresets[name].steps(positions);
const memo = (from: string, to: string, more: Partial<Delegation> = {}): Delegation => ({
  from,
  to,
  while: "absent",
  citation: "Board minutes of 3 March",
  ...more,
});
const paper = {
  instrument: "grand-jury-subpoena",
  signedBy: "attorney",
  court: "state-trial-court",
  obliges: "produce",
} as const;
const subpoena = officer(paper);
const warrant = officer({ instrument: "search-warrant", signedBy: "judge", execution: "under-way" });

describe("published patterns", () => {
  test("a named chain of those in the building; the phone is not used", () => {
    const fallbacks = steps("named-chain", "director", "deputy");
    expect(who({ fallbacks }, { reachable: ["dora", "emil"] })).toMatchObject({
      answer: [],
      passed: ["0 dora: not-there", "1 emil: not-there"],
      end: "decline",
    });
    expect(who({ fallbacks }, { present: { main: ["emil"] } }).answer).toStrictEqual(["emil present"]);
  });
  test("phone home, then the next", () => {
    const fallbacks = steps("phone-home-then-next", "director", "deputy");
    expect(who({ fallbacks }, { reachable: ["emil"] })).toMatchObject({
      answer: ["emil by-phone"],
      passed: ["0 dora: not-reachable"],
    });
  });
  test.each(["board-president", "trustee-acts"] as const)(
    "%s: only with a written delegation, and approves only",
    (name) => {
      const fallbacks = steps(name, "director", "president");
      expect(fallbackPresets[name].needs).toMatch(/written delegation/);
      expect(who({ fallbacks }, { reachable: ["paul"] })).toMatchObject({
        answer: [],
        passed: ["0 dora: not-reachable", "1 paul: may-not-answer"],
      });
      const { answer, found } = who(
        { fallbacks, delegations: [memo("director", "president")] },
        { reachable: ["paul"] },
      );
      expect(answer).toStrictEqual(["paul by-phone"]);
      expect(found.answerers[0]?.approvesOnly).toBe(true);
    },
  );
  test("the board approves while the post of director is vacant, and not while the director is on leave (Howell)", () => {
    const changes = {
      fallbacks: steps("vacant-to-board", "director", "president"),
      delegations: [memo("director", "president", { while: "vacant" })],
    };
    const { dora, ...others } = draft.people;
    expect(who(changes, { reachable: ["paul"] }).passed).toStrictEqual([
      "0 dora: not-reachable",
      "1 president: does-not-apply",
    ]);
    const onLeave = {
      ...others,
      dora: { name: "Dora", ...dora, positions: ["director"], away: [{ since: "2026-11-20", until: "2026-11-30" }] },
    };
    expect(who({ ...changes, people: onLeave }, { reachable: ["paul", "dora"] }).passed).toStrictEqual([
      "0 dora: on-leave",
      "1 president: does-not-apply",
    ]);
    expect(who({ ...changes, people: others }, { reachable: ["paul"] })).toMatchObject({
      answer: ["paul by-phone"],
      passed: ["0 director: vacant"],
    });
  });
  test("the senior person on duty who may answer; seniors without authority are passed over", () => {
    const fallbacks = steps("senior-on-duty", "director");
    const delegations = [memo("director", "supervisor")];
    expect(who({ fallbacks, delegations }, { present: { main: ["fred", "sara", "paul"] } })).toMatchObject({
      answer: ["sara present"],
      passed: ["0 dora: not-reachable", "1 paul: may-not-answer", "1 fred: may-not-answer"],
    });
    expect(who({ fallbacks }, { present: {} }).passed).toStrictEqual(["0 dora: not-reachable", "1 -: nobody-on-duty"]);
  });
  test("whoever was asked becomes the designee, by a written delegation alone (Northville)", () => {
    const fallbacks = steps("whoever-was-asked", "director", "deputy");
    const delegations = [memo("director", "desk")];
    expect(who({ fallbacks }, { asked: "fred" }).passed.at(-1)).toBe("2 fred: may-not-answer");
    expect(who({ fallbacks, delegations }, { asked: "fred" }).answer).toStrictEqual(["fred present"]);
    expect(who({ fallbacks, delegations }, { asked: "fred", reachable: ["dora"] })).toMatchObject({
      answer: ["dora by-phone"],
      passed: ["1 emil: not-reachable", "2 fred: delegation-not-in-force"],
    });
    expect(who({ fallbacks, delegations }).passed.at(-1)).toBe("2 -: nobody-named");
  });
  test("a help line advises, another institution verifies, and neither answers", () => {
    expect(who({ fallbacks: steps("outside-help-line", "director") })).toMatchObject({
      answer: [],
      passed: ["0 dora: not-reachable", "1 -: advice-only"],
      outside: [{ does: "advises", institution: null }],
    });
    expect(who({ fallbacks: steps("other-institution", "director") })).toMatchObject({
      answer: [],
      outside: [{ does: "verifies", institution: "campus police", step: 1 }],
      end: "decline",
    });
  });
  test("wait: ask them to come back; a warrant that is carried out does not wait", () => {
    const fallbacks = steps("wait", "director");
    expect(who({ fallbacks }).end).toBe("wait");
    expect(who({ fallbacks }, {}, warrant).end).toBe("let-them-and-record");
  });
  test("what is only spoken is turned down, a paper waits (Fargo)", () => {
    const fallbacks = steps("decline-the-spoken", "director");
    expect(who({ fallbacks }).end).toBe("decline");
    const { lastResort } = who({ fallbacks }, {}, subpoena).found;
    expect(lastResort).toMatchObject({ does: "wait", says: expect.stringMatching(/Take the paper/) });
    expect(lastResort.acts).toStrictEqual([
      "disclose-nothing",
      "accept-service",
      "record-return-date",
      "preserve-records",
      "log-request",
    ]);
  });
  test("a paper that has to be obeyed is obeyed and recorded; one in doubt, or none, is not (Albemarle)", () => {
    const fallbacks = steps("obey-paper", "director");
    expect(who({ fallbacks }).end).toBe("decline");
    // New York requires an answer to a subpoena, but the toolkit wants counsel to see it first
    expect(who({ fallbacks }, {}, subpoena).end).toBe("decline");
    const seen = officer({ ...paper, review: "sufficient" });
    expect(who({ fallbacks }, {}, seen)).toMatchObject({
      end: "obey-paper-and-record",
      found: { lastResort: { acts: ["limit-to-named", "observe-and-record", "log-request"] } },
    });
    expect(who({ fallbacks }, {}, warrant).end).toBe("let-them-and-record");
  });
});

describe("conditions of a step", () => {
  const only = (one: Fallback["only"] & object): Partial<OrganizationDraft> => ({
    fallbacks: [{ try: "position", position: "director", phone: true, only: one }, { try: "decline" }],
  });
  const reachable = { reachable: ["dora"] };
  test("opening hours, read on the library's own clock", () => {
    expect(who(only({ hours: "open" }), reachable).answer).toStrictEqual(["dora by-phone"]);
    expect(who(only({ hours: "closed" }), reachable).passed).toStrictEqual(["0 director: does-not-apply"]);
    const night = { ...reachable, at: "2026-11-24T18:00" };
    expect(who(only({ hours: "closed" }), night).answer).toStrictEqual(["dora by-phone"]);
    expect(who(only({ hours: "open" }), night).answer).toStrictEqual([]);
    expect(who(only({ hours: "open" }), { ...reachable, at: "2026-11-25T10:00" }).answer).toStrictEqual([]);
  });
  test("hours that nobody declared are neither open nor closed", () => {
    const east = { ...reachable, branch: "east" };
    expect(who({}, east).found.hours).toBe("unknown");
    for (const hours of ["open", "closed"] as const) expect(who(only({ hours }), east).answer).toStrictEqual([]);
  });
  test("the kind of request, and the branch", () => {
    expect(who(only({ requests: ["paper"] }), reachable).answer).toStrictEqual([]);
    expect(who(only({ requests: ["paper"] }), reachable, subpoena).answer).toStrictEqual(["dora by-phone"]);
    expect(who(only({ requests: ["spoken"] }), reachable).answer).toStrictEqual(["dora by-phone"]);
    expect(who(only({ branches: ["east"] }), reachable).answer).toStrictEqual([]);
  });
});

describe("the limits of a delegation", () => {
  const fallbacks: readonly Fallback[] = [{ try: "position", position: "supervisor" }, { try: "decline" }];
  const sara = { present: { main: ["sara"] } };
  const by = (more: Partial<Delegation>, presence: Partial<Presence> = {}, decision = officer()) =>
    who({ fallbacks, delegations: [memo("director", "supervisor", more)] }, { ...sara, ...presence }, decision);
  test.each<[string, Partial<Delegation>, Partial<Presence>]>([
    ["while the higher one can be reached", {}, { reachable: ["dora"] }],
    ["while the post is filled, if it is for a vacancy", { while: "vacant" }, {}],
    ["before it begins", { since: "2026-11-25" }, {}],
    ["after it ended", { until: "2026-11-24" }, {}],
    ["at another branch", { branch: "east" }, {}],
    ["for another kind of request", { requests: ["informal", "paper"] }, {}],
    ["for another kind of record", { records: ["surveillance-video"] }, {}],
  ])("not in force %s", (_name, more, presence) => {
    expect(by(more, presence)).toMatchObject({ answer: [], passed: ["0 sara: delegation-not-in-force"] });
  });
  test.each<[string, Partial<Delegation>, Partial<Presence>]>([
    ["while the higher one is away", {}, {}],
    ["always, even while the higher one is there", { while: "always" }, { reachable: ["dora"] }],
    ["on its first day", { since: "2026-11-24", until: "2026-11-25" }, {}],
    ["at its branch", { branch: "main" }, {}],
    ["for its kind of request", { requests: ["spoken"] }, {}],
    ["for its kind of record", { records: ["loan-history"] }, {}],
  ])("in force %s", (_name, more, presence) => {
    expect(by(more, presence).answer).toStrictEqual(["sara present"]);
  });
  test("cannot be handed on", () => {
    const delegations = [memo("director", "deputy"), memo("supervisor", "desk", { while: "always" })];
    expect(who({ fallbacks: [{ try: "position", position: "desk" }, { try: "decline" }], delegations })).toMatchObject({
      answer: [],
      passed: ["0 fred: may-not-answer"],
    });
  });
});

describe("custodians", () => {
  const custodians = [
    { position: "deputy", deputy: "supervisor", records: ["loan-history"], citation: "Policy 4" },
  ] as const;
  const fallbacks: readonly Fallback[] = [{ try: "custodian", phone: true }, { try: "decline" }];
  test("are brought for their records; custody is no authority", () => {
    expect(who({ custodians, fallbacks }, { present: { main: ["emil", "sara"] } })).toMatchObject({
      answer: ["emil present"],
      passed: ["0 sara: may-not-answer"],
      found: {
        custodians: [{ record: "loan-history", position: "deputy", deputy: "supervisor", citation: "Policy 4" }],
      },
    });
  });
  test("nobody is named for other records", () => {
    const other = [{ ...custodians[0], records: ["surveillance-video" as const] }];
    expect(who({ custodians: other, fallbacks })).toMatchObject({
      passed: ["0 -: nobody-named"],
      found: { custodians: [] },
    });
  });
});

test("those in the building come before those by phone, and no order in the file matters", () => {
  const fallbacks: readonly Fallback[] = [{ try: "position", position: "deputy", phone: true }, { try: "decline" }];
  const people = { ...draft.people, anna: { name: "Anna", positions: ["deputy"] } };
  const turned = Object.fromEntries(Object.entries(people).reverse());
  const where = { present: { main: ["emil"] }, reachable: ["anna"] };
  for (const one of [people, turned])
    expect(who({ people: one, fallbacks }, where).answer).toStrictEqual(["emil present", "anna by-phone"]);
});
test("a position of another branch does not answer here", () => {
  const positions = {
    ...draft.positions,
    deputy: { title: "Deputy", role: "designee", reportsTo: "director", branch: "east" },
  } as const;
  const fallbacks: readonly Fallback[] = [{ try: "position", position: "deputy" }, { try: "decline" }];
  expect(who({ positions, fallbacks }, { present: { main: ["emil"] } }).passed).toStrictEqual(["0 emil: other-branch"]);
});
test("whom the organisation does not know is told by path, and left out", () => {
  const { found } = who(
    { fallbacks: steps("senior-on-duty", "director") },
    { present: { main: ["ghost"], moon: [] }, reachable: ["__proto__"], asked: "constructor" },
  );
  expect(found.problems.map(({ path }) => path.join("."))).toStrictEqual([
    "present.main.0",
    "present.moon",
    "reachable.0",
    "asked",
  ]);
  expect(found.passedOver.map(({ why }) => why)).toStrictEqual(["not-reachable", "nobody-on-duty"]);
});
