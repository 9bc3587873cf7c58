import { assertType, describe, expectTypeOf, test } from "vitest";
import {
  type Condition,
  type Decision,
  type DisclosureRule,
  decide,
  definePolicy,
  mayAnswerNow,
  type PatronRequest,
  type Policy,
  type PolicyResult,
} from "../../src/index.js";

describe("what does not compile", () => {
  test("a misspelt value in a condition", () => {
    // @ts-expect-error [ts2820] -- `patrn` is not who can ask
    assertType<Condition>({ requester: ["patrn"] });
  });
  test("an unknown fact in a condition", () => {
    // @ts-expect-error [ts2561] -- the fact is called `requester`
    assertType<Condition>({ requestor: ["patron"] });
  });
  test("an interval where a list is meant, and the other way round", () => {
    // @ts-expect-error [ts2353] -- `requester` is no scale
    assertType<Condition>({ requester: { below: 16 } });
    // @ts-expect-error [ts2322] -- `subjectAge` is a scale
    assertType<Condition>({ subjectAge: ["15"] });
  });
  const sound = {
    id: "a",
    kind: "disclosure",
    when: {},
    effect: ["forbid"],
    says: "x",
    cites: [{ source: "s" }],
  } as const satisfies DisclosureRule;
  test("a rule without a citation", () => {
    // @ts-expect-error [ts2322] -- every rule names a source
    assertType<DisclosureRule>({ ...sound, cites: [] });
  });
  test("a rule without an effect", () => {
    // @ts-expect-error [ts2322] -- a disclosure rule has at least one effect
    assertType<DisclosureRule>({ ...sound, effect: [] });
  });
  test("an act on a disclosure rule", () => {
    // @ts-expect-error [ts2353] -- duties are rules of their own
    assertType<DisclosureRule>({ ...sound, act: "log-request" });
  });
  test("an unchecked policy", () => {
    // @ts-expect-error [ts2345] -- only definePolicy and parsePolicy make a policy
    decide({ id: "p", title: "P" }, {} as PatronRequest, { asOf: "2026-11-24" });
  });
  test("a result that was not looked at", () => {
    // @ts-expect-error [ts2345] -- issues come first
    decide({} as PolicyResult, {} as PatronRequest, { asOf: "2026-11-24" });
  });
  test("a decision without a day", () => {
    // @ts-expect-error [ts2345] -- the library has no clock
    decide({} as Policy, {} as PatronRequest, {});
  });
  test("a misspelt value in a request", () => {
    // @ts-expect-error [ts2322] -- no such instrument
    assertType<PatronRequest>({ library: {}, facts: { instrument: "subpoena" }, items: [{ record: "loan-history" }] });
  });
  test("a home-made decision", () => {
    // @ts-expect-error [ts2345] -- an object with an action is not a decision
    mayAnswerNow({ action: "answer" });
  });
});

describe("what compiles without type arguments", () => {
  test("a policy and a decision", () => {
    const result = definePolicy({ id: "p", title: "P" });
    expectTypeOf(result).toEqualTypeOf<PolicyResult>();
    if (result.ok)
      expectTypeOf(
        decide(result.value, { library: {}, facts: {}, items: [] }, { asOf: "2026-11-24" }),
      ).toEqualTypeOf<Decision>();
  });
  test("facts that are not known", () => {
    assertType<PatronRequest>({
      library: { libraryType: "unknown" },
      facts: { subjectAge: "unavailable", standing: "unknown" },
      items: [{ record: "hold", linkage: "unknown" }],
    });
  });
});
