import { describe, expect, test } from "vitest";
import { diff, gaps, type Property, prove, shadowed } from "../../src/analyse/index.js";
import { dataElements, definePolicy, facts, type Pack, type Policy, type PolicyDraft } from "../../src/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import { newHampshire, newYork } from "../../src/law/us/index.js";
import { decideInFull } from "../support/in-full.js";

const asOf = "2026-11-24";
/** A state whose law says nothing, so that only the rules of a test speak. */
const quietLaw: Pack = { id: "quiet", title: "No law", layer: "state", jurisdiction: "US-NY", sources: {}, rules: [] };
function policyOf(draft: Partial<PolicyDraft>): Policy {
  const sources = { own: { title: "Our policy" } };
  const defined = definePolicy({ id: "town", title: "Town", packs: [quietLaw], sources, ...draft });
  if (!defined.ok) throw new Error(JSON.stringify(defined.issues));
  return defined.value;
}
type Rules = NonNullable<PolicyDraft["rules"]>;
const rule = (id: string, when: object, effect: "forbid" | "permit", more: object = {}): Rules[number] =>
  ({
    id,
    kind: "disclosure",
    when,
    effect: [effect],
    says: `${id} says so.`,
    cites: [{ source: "own" }],
    ...more,
  }) as Rules[number]; // conditions are written by hand below
const york = policyOf({ packs: [toolkit, practice, federal, newYork] });
const hampshire = policyOf({ jurisdiction: "US-NH", packs: [toolkit, practice, federal, newHampshire] });

describe("shadowed", () => {
  test("a rule under a final one of a stronger layer", () => {
    const covered = policyOf({
      rules: [
        rule("law", { requester: ["media", "spouse"] }, "forbid", { layer: "local" }),
        rule("ours", { requester: ["media"], asked: ["view", "copy"] }, "forbid"),
      ],
    });
    expect(shadowed(covered, { asOf })).toMatchObject([{ rule: "ours", coveredBy: ["law"], complete: true }]);
  });
  test("a ban of law leaves messages to us: passing one on tells nothing back (docs/model.md, What words mean)", () => {
    const messages = policyOf({
      rules: [
        rule("law", { requester: ["media"] }, "forbid", { layer: "local" }),
        rule("ours", { requester: ["media"] }, "forbid"),
      ],
    });
    expect(shadowed(messages, { asOf })).toStrictEqual([]);
  });
  test("a rule that can never apply, as nobody signs a spoken request", () => {
    const dead = policyOf({
      rules: [rule("dead", { instrument: ["oral-request-no-process"], signedBy: ["judge"] }, "forbid")],
    });
    expect(shadowed(dead, { asOf })).toMatchObject([{ rule: "dead", coveredBy: [], complete: true }]);
  });
  test("a permission that matters only where a doubtful ban is none decides", () => {
    const doubt = policyOf({
      rules: [rule("law", {}, "forbid", { layer: "local", effect: ["forbid", "silent"] }), rule("ours", {}, "permit")],
    });
    expect(shadowed(doubt, { asOf })).toStrictEqual([]);
  });
  test("a permission that weaker rules always close after all", () => {
    const closed = policyOf({
      rules: [rule("law", { consent: ["written"] }, "permit", { layer: "local" }), rule("ours", {}, "forbid")],
    });
    expect(shadowed(closed, { asOf })).toMatchObject([{ rule: "law", coveredBy: ["ours"], complete: true }]);
  });
  test("a rule that always falls to silence, so that only the default decides", () => {
    const falls = policyOf({
      rules: [
        rule("ours", { consent: ["written"] }, "permit"),
        rule("quiet", {}, "permit", { effect: ["silent"], overrides: ["ours"] }),
      ],
    });
    expect(shadowed(falls, { asOf })).toMatchObject([
      { rule: "ours", coveredBy: [], says: expect.stringContaining("it falls") },
    ]);
  });
  test("two that say the same both decide", () => {
    const twice = policyOf({
      rules: [rule("a", { requester: ["media"] }, "forbid"), rule("b", { requester: ["media"] }, "forbid")],
    });
    expect(shadowed(twice, { asOf })).toStrictEqual([]);
  });
});

describe("paper that officers carry out", () => {
  const ice = { instrument: ["ice-administrative-warrant"], execution: ["under-way"] } as const;
  const foreign = { instrument: ["search-warrant"], court: ["out-of-state-court"], execution: ["under-way"] } as const;
  test.each([
    ["an administrative warrant of ICE", ice],
    ["a warrant of another state's court", foreign],
  ])("%s is decided by rules (docs/model.md, Warrants)", (_, when) => {
    const policy = policyOf({ rules: [rule("its", when, "permit")] });
    expect(shadowed(policy, { asOf })).toStrictEqual([]);
    const changes = diff({ policy: policyOf({ rules: [] }), asOf }, { policy, asOf });
    expect(changes.rules.map(({ transitions }) => transitions.map(({ from, to }) => [from, to]))).toStrictEqual([
      [["forbidden", "permitted"]],
    ]);
    expect(prove(policy, { id: "p", when, claim: { verdict: ["forbidden"] } }, { asOf }).holds).toBe(false);
    const others = policyOf({ rules: [rule("others", { execution: ["presented"] }, "forbid")] });
    expect(gaps(others, { asOf }).gaps.length).toBe(facts.record.values.length);
  });
  test("a warrant that a judge signed, that runs here and against which nothing is known is not", () => {
    const when = {
      instrument: ["search-warrant"],
      signedBy: ["judge"],
      court: ["state-trial-court"],
      execution: ["under-way"],
      face: ["not-read", "fits"],
      obliges: ["permit-search"],
      review: ["not-sought"],
    } as const;
    const policy = policyOf({ rules: [rule("its", when, "permit")] });
    expect(shadowed(policy, { asOf })).toMatchObject([{ rule: "its", coveredBy: [], complete: true }]);
    expect(prove(policy, { id: "p", when, claim: { verdict: ["forbidden"] } }, { asOf }).holds).toBe(true);
  });
});

describe("gaps", () => {
  test("none where one rule speaks of everything", () => {
    expect(gaps(policyOf({ rules: [rule("all", {}, "forbid")] }), { asOf })).toStrictEqual({
      gaps: [],
      complete: true,
    });
  });
  test("the one record of which no rule speaks", () => {
    const all = gaps(policyOf({ rules: [] }), { asOf }).gaps.map(({ record }) => record);
    const some = policyOf({ rules: [rule("most", { record: all.filter((one) => one !== "hold") }, "forbid")] });
    expect(gaps(some, { asOf }).gaps.map(({ record }) => record)).toStrictEqual(["hold"]);
  });
  test("a rule that falls to a silent one says nothing", () => {
    const quiet = rule("quiet", { record: ["hold"], requester: ["media"] }, "permit", {
      effect: ["silent"],
      overrides: ["all"],
    });
    const some = policyOf({ rules: [rule("all", {}, "forbid"), quiet] });
    expect(gaps(some, { asOf }).gaps.map(({ record }) => record)).toStrictEqual(["hold"]);
  });
  test("every example is closed by nothing but the default", () => {
    for (const { request } of gaps(york, { asOf }).gaps) {
      const { verdict, reasons } = decideInFull(york, request, { asOf });
      expect([
        verdict,
        reasons.filter(({ effect }) => !effect.includes("silent")).map((one) => one.rule),
      ]).toStrictEqual(["forbidden", ["nothing-opens-it"]]);
    }
  });
});

describe("prove", () => {
  const property = (when: Property["when"], claim: Property["claim"]): Property => ({ id: "p", when, claim });
  const closed = { verdict: ["forbidden", "unsettled"] } as const;
  test("a reporter who only asks gets no loans (N.Y. C.P.L.R. 4509)", () => {
    // the statute protects records that identify users; a message tells nothing back
    const when = {
      requester: ["media"],
      asked: ["view"],
      record: ["loan-history"],
      linkage: ["person-to-use", "person-only"],
      instrument: ["oral-request-no-process"],
      consent: ["none"],
      otherLaw: ["none"],
    } as const;
    expect(prove(york, property(when, closed), { asOf })).toStrictEqual({ property: "p", holds: true });
  });
  test("a counterexample does what it says", () => {
    const proof = prove(york, property({ requester: ["patron"] }, closed), { asOf });
    if (proof.holds !== false) throw new Error("expected a counterexample");
    expect(decideInFull(york, proof.counterexample, { asOf }).verdict).toBe(proof.verdict);
    expect(["permitted", "required"]).toContain(proof.verdict);
  });
  test("what cannot be holds", () => {
    expect(
      prove(york, property({ instrument: ["oral-request-no-process"], signedBy: ["judge"] }, closed), { asOf }).holds,
    ).toBe(true);
  });
  test("kinds of record that no rule tells apart hold different data", () => {
    const open = policyOf({ rules: [rule("open", {}, "permit")] });
    const noMail = dataElements.filter((element) => element !== "email");
    expect(prove(open, property({}, { within: noMail }), { asOf }).holds).toBe(false);
    expect(prove(open, property({ record: ["entry-log"] }, { within: noMail }), { asOf }).holds).toBe(true);
  });
  test("a duty that goes where the desk declines, refers or answers is no duty of every request", () => {
    const duty = (id: string, level: "must" | "never", act: string): Rules[number] =>
      ({ id, kind: "duty", level, act, says: `${id}.`, cites: [{ source: "own" }] }) as Rules[number]; // acts are written below
    const town = policyOf({
      rules: [
        rule("open", { record: ["hold"] }, "permit"),
        {
          id: "who",
          kind: "authority",
          roles: ["director"],
          says: "The director answers.",
          cites: [{ source: "own" }],
        },
        duty("counsel", "must", "consult-counsel"),
        duty("administrator", "must", "refer-to-administrator"),
        duty("log", "must", "log-request"),
        duty("silence", "never", "confirm-or-deny"),
      ],
    });
    const holds = (when: Property["when"], claim: Property["claim"]) => {
      const proof = prove(town, property(when, claim), { asOf });
      if (proof.holds !== false) return proof.holds;
      // the counterexample shows it
      const { duties, never } = decideInFull(town, proof.counterexample, { asOf });
      const told = [...duties, ...never].filter(({ onlyIf }) => onlyIf.length === 0).map(({ act }) => act);
      expect(told).not.toContain(claim.duty ?? claim.never);
      return false;
    };
    // docs/model.md, Duties and the action, and acts-beside.ts
    expect(holds({}, { duty: "log-request" })).toBe(true);
    expect(holds({}, { duty: "consult-counsel" })).toBe(false);
    expect(holds({ instrument: ["court-order"], court: ["state-trial-court"] }, { duty: "consult-counsel" })).toBe(
      true,
    );
    expect(holds({}, { duty: "refer-to-administrator" })).toBe(false);
    // what is referred is a request for information: nobody is told to refer a message that is passed on
    const ordered = { handler: ["volunteer"], instrument: ["court-order"], initiative: ["asked"] } as const;
    expect(holds({ ...ordered, asked: ["view"] }, { duty: "refer-to-administrator" })).toBe(true);
    expect(holds(ordered, { duty: "refer-to-administrator" })).toBe(false);
    expect(holds({}, { never: "confirm-or-deny" })).toBe(false);
    expect(holds({ record: ["loan-history"] }, { never: "confirm-or-deny" })).toBe(true);
    expect(holds({ handler: ["volunteer"] }, { never: "confirm-or-deny" })).toBe(true);
  });
  test("who may answer", () => {
    const when = { requester: ["police-local"], record: ["loan-history"] } as const;
    expect(prove(york, property(when, { answerableBy: [] }), { asOf }).holds).toBe(false);
    expect(
      prove(york, property(when, { answerableBy: facts.handler.values.filter((role) => role !== "volunteer") }), {
        asOf,
      }).holds,
    ).toBe(true);
  });
});

describe("diff", () => {
  test("the order of keys is no change", () => {
    const extent: Rules[number] = {
      id: "names",
      kind: "extent",
      with: ["open"],
      elements: ["legal-name"],
      says: "Names.",
      cites: [{ source: "own" }],
    };
    const turned = Object.fromEntries(Object.entries(extent).reverse()) as unknown as typeof extent; // the same keys
    const [before, after] = [extent, turned].map((one) => policyOf({ rules: [rule("open", {}, "permit"), one] }));
    if (before === undefined || after === undefined) throw new Error("two were made");
    expect(diff({ policy: before, asOf }, { policy: after, asOf })).toMatchObject({ rules: [], dependents: [] });
  });
  test("nothing between a policy and itself", () => {
    expect(diff({ policy: york, asOf }, { policy: york, asOf })).toStrictEqual({
      rules: [],
      dependents: [],
      counts: [],
      complete: true,
    });
  });
  test("a rule that is added, in both directions", () => {
    const closed = policyOf({ rules: [] });
    const open = policyOf({
      rules: [rule("media", { requester: ["media"], standing: ["proved"], record: ["hold"] }, "permit")],
    });
    expect(diff({ policy: closed, asOf }, { policy: open, asOf }).rules).toMatchObject([
      {
        rule: "media",
        kind: "added",
        transitions: [
          {
            from: "forbidden",
            to: "permitted",
            direction: "opens",
            when: { requester: ["media"], standing: ["proved"], record: ["hold"] },
          },
        ],
      },
    ]);
    expect(diff({ policy: open, asOf }, { policy: closed, asOf }).rules).toMatchObject([
      { rule: "media", kind: "removed", transitions: [{ from: "permitted", to: "forbidden", direction: "closes" }] },
    ]);
  });
  test("New Hampshire before and after 2026: a parent may see what a child under 18 has on loan (doubtfully)", () => {
    const found = diff({ policy: hampshire, asOf: "2025-11-24" }, { policy: hampshire, asOf });
    const parent = found.rules.find(({ rule }) => rule === "us-nh/parent-or-guardian");
    expect(parent).toMatchObject({
      kind: "added",
      // nobody has read the text in full: in doubt, until counsel's word on the request settles the doubt (section 2.3)
      transitions: [
        { from: "forbidden", to: "unsettled", direction: "brings-doubt" },
        { from: "forbidden", to: "required", direction: "opens" },
      ],
    });
    expect(parent?.transitions.map(({ when }) => when.review)).toStrictEqual([
      ["not-sought", "pending"],
      ["sufficient"],
    ]);
    expect(parent?.transitions[0]?.when).toMatchObject({
      requester: ["parent", "guardian"],
      record: ["current-loan"],
      subjectAge: { below: 18 },
    });
  });
  test("every example changes as it says, and a log is counted", () => {
    const sides = [
      { policy: hampshire, asOf: "2025-11-24" },
      { policy: hampshire, asOf },
    ] as const;
    const found = diff(...sides);
    const transitions = found.rules.flatMap((one) => one.transitions);
    for (const { request, from, to } of transitions)
      expect(sides.map((side) => decideInFull(side.policy, request, side).verdict)).toStrictEqual([from, to]);
    const requests = transitions.map(({ request }) => request);
    expect(diff(...sides, { requests }).counts.reduce((sum, one) => sum + one.requests, 0)).toBe(requests.length);
  });
  test("who, how much, which steps and duties, each with a request in which it shows", () => {
    const own = { cites: [{ source: "own" }] } as const;
    const open = rule("media", { requester: ["media"], standing: ["proved"], record: ["hold"] }, "permit");
    const dependents: Rules = [
      { ...own, id: "who", kind: "authority", roles: ["director"], says: "The director answers." },
      {
        ...own,
        id: "what",
        kind: "extent",
        elements: ["item-identifier"],
        when: { requester: ["media"] },
        says: "Titles only.",
      },
      {
        ...own,
        id: "how",
        kind: "procedure",
        procedure: "informal",
        when: { requester: ["media"] },
        says: "As for the media.",
      },
      {
        ...own,
        id: "log",
        kind: "duty",
        level: "must",
        act: "log-request",
        when: { requester: ["media"] },
        says: "Log it.",
      },
    ];
    const before = policyOf({ rules: [open] });
    const after = policyOf({ rules: [open, ...dependents] });
    const found = diff({ policy: before, asOf }, { policy: after, asOf });
    expect(
      found.dependents.map(({ rule: id, kind, gains, loses }) => [id, kind, gains.length + loses.length > 0]),
    ).toStrictEqual([
      // in the order of the policy: of one layer and body, by id
      ["how", "added", true],
      ["log", "added", true],
      ["what", "added", true],
      ["who", "added", true],
    ]);
    expect(found.dependents.find((one) => one.rule === "log")?.gains).toStrictEqual(["must: Log it"]);
    expect(found.dependents.find((one) => one.rule === "who")?.gains).toStrictEqual(["Director"]);
    for (const { request } of found.dependents) expect(request).not.toBeNull();
    const back = diff({ policy: after, asOf }, { policy: before, asOf });
    expect(back.dependents.find((one) => one.rule === "log")?.loses).toStrictEqual(["must: Log it"]);
    const reworded = policyOf({ rules: [open, ...dependents.map((one) => ({ ...one, says: "Otherwise." }))] });
    expect(diff({ policy: after, asOf }, { policy: reworded, asOf }).dependents).toMatchObject(
      Array.from({ length: 4 }, () => ({ kind: "changed", gains: [], loses: [], request: null })),
    );
  });
  test("two states: rules with one name are one question, and the example is of either", () => {
    const law = (code: "ny" | "ca", says: string, effect: "forbid" | "require"): Pack => ({
      ...quietLaw,
      id: `us-${code}`,
      jurisdiction: code === "ny" ? "US-NY" : "US-CA",
      sources: { own: { title: "A statute" } },
      rules: [
        {
          id: `us-${code}/subpoena`,
          kind: "disclosure",
          when: { instrument: ["grand-jury-subpoena"] },
          effect: [effect],
          says,
          cites: [{ source: "own" }],
        },
      ],
    });
    const [york, california] = [
      policyOf({ packs: [law("ny", "A subpoena suffices.", "require")] }),
      policyOf({ packs: [law("ca", "A subpoena does not suffice.", "forbid")] }),
    ];
    const found = diff({ policy: york, asOf }, { policy: california, asOf });
    expect(found.rules).toMatchObject([
      {
        rule: "us-ca/subpoena",
        kind: "changed",
        before: { rule: "us-ny/subpoena", says: "A subpoena suffices." },
        after: { says: "A subpoena does not suffice." },
        transitions: [
          { from: "required", to: "forbidden", direction: "closes", when: { instrument: ["grand-jury-subpoena"] } },
        ],
      },
    ]);
    const { request } = found.rules[0]?.transitions[0] ?? {};
    if (request === undefined) throw new Error("expected an example");
    expect([york, california].map((policy) => decideInFull(policy, request, { asOf }).verdict)).toStrictEqual([
      "required",
      "forbidden",
    ]);
  });
});

test("a statement may cut a scale where no rule does", () => {
  const policy = definePolicy({ id: "empty", title: "No rules", jurisdiction: "US-NY" });
  if (!policy.ok) throw new Error("the policy has issues");
  const adults = { id: "adults", when: { subjectAge: { from: 18 } }, claim: { verdict: ["permitted"] } } as const;
  const children = { id: "children", when: { subjectAge: { below: 18 } }, claim: { verdict: ["permitted"] } } as const;
  // nothing opens anything here, so neither may be proved
  expect(prove(policy.value, adults, { asOf: "2026-11-24" }).holds).toBe(false);
  expect(prove(policy.value, children, { asOf: "2026-11-24" }).holds).toBe(false);
});
