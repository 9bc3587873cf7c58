import { describe, expect, test } from "vitest";
import type { Layer, RequestFacts, Rule } from "../../src/index.js";
import { ask, policyOf, rule, says } from "../support/small-policy.js";

/* A duty to refer says who may not answer: the toolkit's, the policy's and the law's alike. */

const refer = rule({
  id: "refer",
  kind: "duty",
  level: "must",
  act: "refer-to-administrator",
  when: { requester: ["researcher"] },
});
const researcher = { requester: "researcher", standing: "proved", obliges: "nothing" } as const satisfies RequestFacts;
const open = says("open", ["permit"], { when: { standing: ["proved"] } });
const doubtful = says("doubtful", ["permit", "silent"], { when: { standing: ["proved"] } });

const actsOf = ({ duties }: ReturnType<typeof ask>) => duties.map(({ act }) => act);
const layers: readonly Layer[] = ["state", "policy", "toolkit"];

describe.each(layers)("of the %s layer", (layer) => {
  const policy = (state: readonly Rule[] = [], duty: Rule = refer) =>
    policyOf(layer === "state" ? { state: [...state, duty] } : { state, [layer]: [duty] });

  test.each([
    ["forbidden", []],
    ["permitted", [open]],
    ["unsettled", [doubtful]],
  ] as const)("what is %s is referred by everybody else, and the duty stands", (verdict, state) => {
    const decision = ask(policy(state), { ...researcher, handler: "front-line" });
    expect([decision.verdict, decision.action, decision.answerableBy, actsOf(decision)]).toStrictEqual([
      verdict,
      "refer",
      ["director"],
      ["refer-to-administrator"],
    ]);
  });

  test.each([
    ["forbidden", [], "decline"],
    ["permitted", [open], "answer"],
    ["unsettled", [doubtful], "hold"],
  ] as const)("what is %s an administrator deals with, and is not told to refer", (verdict, state, action) => {
    const decision = ask(policy(state), { ...researcher, handler: "director" });
    expect([decision.verdict, decision.action, actsOf(decision)]).toStrictEqual([verdict, action, []]);
  });

  test("others are untouched", () => {
    expect(ask(policy(), { ...researcher, requester: "member-of-public", handler: "front-line" }).action).toBe(
      "decline",
    );
    expect(ask(policy([open]), { ...researcher, requester: "member-of-public", handler: "front-line" }).action).toBe(
      "answer",
    );
  });

  test("one that only should be done leaves who answers as it is", () => {
    const should = { ...refer, level: "should" } as const;
    expect(ask(policy([], should), { ...researcher, handler: "front-line" }).action).toBe("decline");
    expect(ask(policy([open], should), { ...researcher, handler: "front-line" }).action).toBe("answer");
  });

  test("where it is not known whether it counts, that is asked before anything is given", () => {
    const byPhone = { ...refer, when: { requester: ["researcher"], channel: ["phone"] } } as const;
    const decision = ask(policy([open], byPhone), { ...researcher, handler: "front-line", channel: "unknown" });
    expect([decision.action, decision.missing]).toStrictEqual(["ask", ["channel"]]);
    // nothing can open it: it is told to nobody, and somebody else may have to hear of it
    expect(ask(policy([], byPhone), { ...researcher, handler: "front-line", channel: "unknown" }).action).toBe("refer");
  });

  test("a message tells nothing back, and of the library's own motion nobody asks", () => {
    expect(actsOf(ask(policy(), { ...researcher, asked: "deliver-message" }))).toStrictEqual([]);
    expect(actsOf(ask(policy(), { ...researcher, initiative: "own-motion" }))).toStrictEqual([]);
    const named = { ...refer, when: { requester: ["researcher"], asked: ["deliver-message"] } } as const;
    expect(
      actsOf(ask(policy([], named), { ...researcher, asked: "deliver-message", handler: "front-line" })),
    ).toStrictEqual(["refer-to-administrator"]);
  });
});

test("the policy's authority replaces what the toolkit says of who answers, its referring too", () => {
  const desk = rule({ id: "desk", kind: "authority", roles: ["director", "front-line"] });
  const policy = policyOf({ state: [open], policy: [desk], toolkit: [refer] });
  expect(ask(policy, { ...researcher, handler: "front-line" }).action).toBe("answer");
  // what the toolkit wants referred is turned away only by who may answer
  const closed = policyOf({ policy: [desk], toolkit: [refer] });
  expect(ask(closed, { ...researcher, handler: "front-line" }).action).toBe("decline");
  expect(ask(closed, { ...researcher, handler: "volunteer" }).action).toBe("refer");
});

test("a duty that tests who was asked speaks of nobody else", () => {
  const volunteers = { ...refer, when: { handler: ["volunteer"] } } as const;
  const policy = policyOf({ state: [open], policy: [volunteers] });
  expect(ask(policy, { ...researcher, handler: "volunteer" })).toMatchObject({
    action: "refer",
    answerableBy: ["director", "front-line"],
  });
  expect(ask(policy, { ...researcher, handler: "front-line" }).action).toBe("answer");
});

test("who was asked is asked for where it decides", () => {
  const policy = policyOf({ policy: [refer] });
  const { action, missing } = ask(policy, { ...researcher, handler: "unknown" });
  expect([action, missing]).toStrictEqual(["ask", ["handler"]]);
});
