import { describe, expect, test } from "vitest";
import type { RequestFacts } from "../../src/index.js";
import { mayAnswerNow } from "../../src/index.js";
import { ask, policyOf, rule, says } from "../support/small-policy.js";

const first = rule({
  id: "counsel-first",
  kind: "duty",
  level: "must",
  act: "consult-counsel",
  first: true,
  when: { review: ["not-sought"], verdict: ["required"] },
});
const policy = policyOf({
  state: [
    says("ban", ["forbid"]),
    says("order", ["require"], {
      when: { instrument: ["court-order"] },
      unless: { review: ["insufficient"] },
      overrides: ["ban"],
    }),
    says("letter", ["permit", "silent"], { when: { instrument: ["written-letter-request"] }, overrides: ["ban"] }),
    says("parent", ["permit"], {
      when: { requester: ["parent"], standing: ["proved"], subjectAge: { below: 16 } },
      overrides: ["ban"],
    }),
  ],
  toolkit: [
    first,
    rule({
      id: "behind-the-desk",
      kind: "duty",
      level: "must",
      act: "refer-to-administrator",
      when: { asked: ["non-public-equipment"] },
    }),
  ],
});
const warrant = { instrument: "search-warrant", signedBy: "judge", court: "state-trial-court" } as const;
const parent = { requester: "parent", scope: "one-patron", standing: "proved", subjectAge: 15 } as const;

/** Design §2.4, the ten steps in order, each with a case that a later step would answer otherwise. */
const rows: readonly (readonly [what: string, facts: RequestFacts, verdict: string, action: string])[] = [
  [
    "1: a warrant under way, for every handler",
    { ...warrant, execution: "under-way", handler: "vendor-staff" },
    "required",
    "comply",
  ],
  ["1: not known whether it is under way", { ...warrant, handler: "vendor-staff" }, "undetermined", "ask"],
  ["1: it cannot be found out whether it is under way", { ...warrant, execution: "unavailable" }, "forbidden", "refer"],
  [
    "8: a warrant that came by mail is answered like any paper, and no court paper is declined",
    { ...warrant, execution: "presented" },
    "forbidden",
    "hold",
  ],
  [
    "1 to 8: a warrant that is known to be bad opens nothing",
    { ...warrant, execution: "under-way", face: "out-of-date" },
    "forbidden",
    "hold",
  ],
  [
    "1 to 8: nor does one that counsel finds insufficient",
    { ...warrant, execution: "under-way", review: "insufficient" },
    "forbidden",
    "hold",
  ],
  [
    "3: what nothing could open is declined by whoever was asked",
    { requester: "member-of-public", obliges: "nothing", handler: "it-staff" },
    "forbidden",
    "decline",
  ],
  [
    "3: but not where the toolkit wants it referred",
    { requester: "member-of-public", obliges: "nothing", handler: "it-staff", asked: "non-public-equipment" },
    "forbidden",
    "refer",
  ],
  ["2: a warrant signed by nobody", { ...warrant, signedBy: "nobody", execution: "under-way" }, "forbidden", "refer"],
  ["2: a spoken request signed by a judge", { signedBy: "judge" }, "forbidden", "refer"],
  ["4: a handler who may not answer", { requester: "media", handler: "it-staff" }, "forbidden", "refer"],
  ["4 comes before 5", { handler: "it-staff", requester: "parent", scope: "one-patron" }, "undetermined", "refer"],
  [
    "5: a fact is missing that matters",
    { requester: "parent", scope: "one-patron", standing: "proved" },
    "undetermined",
    "ask",
  ],
  ["7: the law is in doubt", { requester: "media", instrument: "written-letter-request" }, "unsettled", "hold"],
  [
    "7: the same, for somebody who may not answer",
    { requester: "media", instrument: "written-letter-request", handler: "it-staff" },
    "unsettled",
    "refer",
  ],
  [
    "10: counsel settles the doubt",
    { requester: "media", instrument: "written-letter-request", review: "sufficient" },
    "permitted",
    "answer",
  ],
  [
    "8: counsel settles it the other way",
    { requester: "media", instrument: "written-letter-request", obliges: "nothing", review: "insufficient" },
    "forbidden",
    "decline",
  ],
  ["6: a fact that decides cannot be had", { ...parent, subjectAge: "unavailable" }, "forbidden", "refer"],
  ["8: forbidden", { ...parent, subjectAge: 16 }, "forbidden", "decline"],
  [
    "8: forbidden, and the paper obliges to respond or object",
    { instrument: "grand-jury-subpoena", court: "state-trial-court" },
    "forbidden",
    "hold",
  ],
  ["9: counsel comes first", { instrument: "court-order", court: "state-trial-court" }, "required", "hold"],
  [
    "10: counsel has found it sufficient",
    { instrument: "court-order", court: "state-trial-court", review: "sufficient" },
    "required",
    "answer",
  ],
  ["10: a parent below the age line", parent, "permitted", "answer"],
];

describe("what the person who was asked does now", () => {
  test("1: where it cannot be found out whether a warrant is under way, nothing is handed over, whatever must be given", () => {
    const open = policyOf({ state: [says("open", ["require"])] });
    const { verdict, action, extent } = ask(open, { ...warrant, execution: "unavailable" });
    expect([verdict, action, extent.may]).toStrictEqual(["required", "refer", []]);
  });
  test.each(rows)("%s", (_, facts, verdict, action) => {
    const decision = ask(policy, facts);
    expect([decision.verdict, decision.action]).toStrictEqual([verdict, action]);
    expect(mayAnswerNow(decision)).toBe(action === "answer");
    expect(decision.extent.may.length > 0).toBe(action === "answer");
  });

  test("an unknown age is asked for once, and not where it cannot be had", () => {
    expect(ask(policy, { requester: "parent", scope: "one-patron", standing: "proved" }).missing).toStrictEqual([
      "subjectAge",
    ]);
    expect(ask(policy, { ...parent, subjectAge: "unavailable" }).missing).toStrictEqual([]);
  });

  test("a fact that cannot be had does not hide one that can be asked for", () => {
    const decision = ask(policy, { requester: "parent", scope: "one-patron", standing: "unavailable" });
    // with an age of 16 or more the claim no longer matters, below it nothing can settle it: forbidden either way
    expect([decision.verdict, decision.missing]).toStrictEqual(["forbidden", []]);
  });

  test("a warrant under way gives nobody an extent", () => {
    const { extent, never } = ask(policy, { ...warrant, execution: "under-way" });
    expect([extent.may, extent.onceAuthorised, never]).toStrictEqual([[], [], []]);
  });

  test("what the law would say of the warrant is a caveat, not the decision", () => {
    expect(ask(policy, { ...warrant, execution: "under-way" }).caveats.map(({ code }) => code)).toContain(
      "warrant-doubt",
    );
  });

  test("an impossible combination says which", () => {
    const { caveats } = ask(policy, { ...warrant, signedBy: "nobody" });
    expect(caveats.find(({ code }) => code === "impossible")?.says).toMatch(/not a judicial warrant/);
  });

  test("several items are decided one by one", () => {
    const wide = policyOf({
      state: [
        says("ban", ["forbid"], { when: { record: ["loan-history"] } }),
        says("open", ["permit"], { when: { record: ["room-booking"] } }),
      ],
    });
    const decision = ask(wide, {}, { items: [{ record: "loan-history" }, { record: "room-booking" }] });
    expect(decision.items.map(({ action }) => action)).toStrictEqual(["decline", "answer"]);
    expect([decision.outcome, decision.verdict, mayAnswerNow(decision)]).toStrictEqual(["part", "forbidden", false]);
  });

  test("routes name the smallest changes, and never who asks", () => {
    const { routes } = ask(policy, { ...parent, subjectAge: 16 });
    expect(routes.map(({ changes }) => changes.map(({ fact }) => fact))).toStrictEqual([["instrument"]]);
  });
});
