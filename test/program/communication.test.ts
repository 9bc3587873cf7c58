import { describe, expect, test } from "vitest";
import {
  auditDiff,
  auditFindings,
  type CommunicationPlan,
  mediaRoute,
  type PrivacyAudit,
  planGaps,
} from "../../src/program/index.js";

const asOf = "2026-11-24";
const plan: CommunicationPlan = {
  version: "2",
  issuedOn: "2026-01-10",
  spokesperson: "director",
  alternate: "deputy",
  routine: { speaks: "programme-librarian" },
  crisis: {
    trigger: "a request or leak that becomes public",
    declaredBy: "director",
    team: [{ position: "director", backup: "deputy", reachedBy: "phone, at any hour" }],
    approves: "board-chair",
    audiences: ["staff", "patrons", "media"],
    channels: ["web site"],
    talkingPoints: ["what the policy says"],
    callingOrder: ["director", "deputy"],
    drilledOn: "2026-05-01",
    privacyCheckBy: "privacy-officer",
    breachPath: ["director", "board-chair"],
  },
  contactsCheckedOn: "2026-10-01",
};
const gaps = (changes: Partial<CommunicationPlan>) =>
  planGaps({ ...plan, ...changes }, { asOf }).map(({ code, path }) => `${code} ${path.join(".")}`);

describe("a communication plan", () => {
  test("that has every part lacks nothing", () => {
    expect(gaps({})).toStrictEqual([]);
  });
  test("each part that is missing is told", () => {
    for (const part of Object.keys(plan.crisis ?? {})) {
      const { [part as "trigger"]: _gone, ...crisis } = plan.crisis ?? {};
      expect(gaps({ crisis })).toStrictEqual([`missing crisis.${part}`]);
    }
  });
  test("old, from the future, without backup, too many, the same person twice", () => {
    expect(gaps({ issuedOn: "2025-11-24" })).toStrictEqual(["too-old issuedOn"]);
    expect(gaps({ issuedOn: "2025-11-25" })).toStrictEqual([]);
    expect(gaps({ contactsCheckedOn: "2026-08-26" })).toStrictEqual(["too-old contactsCheckedOn"]);
    expect(gaps({ contactsCheckedOn: "2026-11-25" })).toStrictEqual(["in-future contactsCheckedOn"]);
    expect(gaps({ alternate: "director" })).toStrictEqual(["same-person alternate"]);
    const member = { position: "x", backup: "y", reachedBy: "z" };
    expect(gaps({ crisis: { ...plan.crisis, team: Array.from({ length: 11 }, () => member) } })).toStrictEqual([
      "too-many crisis.team",
    ]);
    expect(gaps({ crisis: { ...plan.crisis, team: [{ position: "x", reachedBy: "z" }] } })).toStrictEqual([
      "no-backup crisis.team.0",
    ]);
  });
});

describe("the media", () => {
  test("about a patron or a request are refused and referred before anything else", () => {
    for (const about of ["patron", "request", "unknown"] as const)
      expect(mediaRoute({ about }, plan)).toMatchObject({
        does: "refuse-and-refer",
        to: "director",
        may: ["policy", "law"],
      });
  });
  test("an order of silence changes no answer", () => {
    for (const about of ["patron", "request", "incident", "policy", "programme", "unknown"] as const)
      expect(mediaRoute({ about, secret: true }, plan)).toStrictEqual(mediaRoute({ about, secret: false }, plan));
  });
  test("policy goes to the spokesperson, programmes to whoever speaks of them", () => {
    expect(mediaRoute({ about: "policy" }, plan)).toMatchObject({ does: "spokesperson", to: "director" });
    expect(mediaRoute({ about: "programme" }, plan)).toMatchObject({
      does: "routine-speaker",
      to: "programme-librarian",
    });
    const { routine: _none, ...without } = plan;
    expect(mediaRoute({ about: "programme" }, without)).toMatchObject({ does: "spokesperson" });
  });
  test("nobody may ever say that there is a request", () => {
    for (const about of ["patron", "incident", "programme"] as const)
      expect(mediaRoute({ about }, plan).never).toContain("existence-of-a-request");
  });
});

describe("audits", () => {
  const good = {
    what: "good",
    why: "good",
    how: "good",
    access: "good",
    storage: "good",
    practice: "does-not-apply",
  } as const;
  const audit = (areas: PrivacyAudit["areas"]): PrivacyAudit => ({ id: "a", on: asOf, lead: "x", areas });
  test("what nobody answered is found, what does not apply is not", () => {
    expect(auditFindings(audit([{ id: "ils", title: "ILS", library: good }]))).toStrictEqual([]);
    expect(auditFindings(audit([{ id: "ils", title: "ILS", library: {} }]))).toHaveLength(6);
    expect(
      auditFindings(
        audit([{ id: "ils", title: "ILS", library: good, thirdParty: { ...good, access: "not" }, owner: "it" }]),
      ),
    ).toStrictEqual([{ area: "ils", of: "third-party", question: "access", answer: "not", owner: "it" }]);
  });
  test("two audits are compared", () => {
    const was = audit([
      { id: "ils", title: "ILS", library: { ...good, how: "not" } },
      { id: "fax", title: "Fax", library: good },
    ]);
    const is = audit([
      { id: "ils", title: "ILS", library: { ...good, access: "partly" } },
      { id: "app", title: "App", library: {} },
    ]);
    const diff = auditDiff(was, is);
    expect([diff.newAreas, diff.goneAreas]).toStrictEqual([["app"], ["fax"]]);
    expect(diff.worse.map(({ question }) => question)).toStrictEqual(["access"]);
    expect(diff.better.map(({ question }) => question)).toStrictEqual(["how"]);
  });
});
