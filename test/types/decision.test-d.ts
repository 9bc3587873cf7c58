import { describe, expectTypeOf, test } from "vitest";
import {
  type Answerable,
  type Decision,
  type ExpandedDecision,
  expand,
  type ItemDecision,
  mayAnswerNow,
} from "../../src/index.js";
import { kohaCheckout, release } from "../../src/records/index.js";

declare const decision: Decision;
declare const item: ItemDecision;

describe("what must not be cannot be said", () => {
  test("an item that asks has a question, one that answers has something to give, and one that is required a reason", () => {
    if (item.action === "ask") expectTypeOf(item.missing[0]).not.toBeUndefined();
    if (item.action === "answer") expectTypeOf(item.may[0]).not.toBeUndefined();
    if (item.verdict === "required") expectTypeOf(item.reasons[0]).not.toBeUndefined();
    if (item.action === "answer") expectTypeOf(item.verdict).toEqualTypeOf<"required" | "permitted">();
    if (item.action === "decline") expectTypeOf(item.verdict).toEqualTypeOf<"forbidden">();
    if (item.action === "comply") expectTypeOf(item.verdict).toEqualTypeOf<"required">();
  });

  test("what may be given stands in an answer alone", () => {
    // @ts-expect-error of an item that is not known to be answered
    void item.may;
    if (item.action === "decline") {
      // @ts-expect-error a declined item gives nothing later either
      void item.onceAuthorised;
    }
  });

  test("the whole asks something, or answers every item", () => {
    if (decision.action === "ask") expectTypeOf(decision.missing[0]).not.toBeUndefined();
    if (decision.action === "answer") {
      expectTypeOf(decision.items[0].may[0]).not.toBeUndefined();
      expectTypeOf(decision.outcome).toEqualTypeOf<"all">();
    }
  });
});

describe("release takes only an answer", () => {
  test("a decision or an item passes mayAnswerNow first", () => {
    // @ts-expect-error nobody asked whether it may be answered
    release({}, decision, kohaCheckout);
    // @ts-expect-error nor of the item
    release({}, item, kohaCheckout);
    // @ts-expect-error the long form is for reading
    release({}, expand(decision), kohaCheckout);
    if (mayAnswerNow(decision)) release({}, decision, kohaCheckout);
    if (mayAnswerNow(item)) release({}, item, kohaCheckout);
    for (const one of decision.items) if (mayAnswerNow(one)) release({}, one, kohaCheckout);
  });

  test("mayAnswerNow narrows; of the long form it only says yes or no", () => {
    if (mayAnswerNow(decision)) expectTypeOf(decision).toExtend<Answerable>();
    expectTypeOf(mayAnswerNow(expand(decision))).toEqualTypeOf<boolean>();
    expectTypeOf(expand(decision)).toEqualTypeOf<ExpandedDecision>();
  });
});
