import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { audiences, briefRows, explain, fullRows } from "../../src/explain/index.js";
import { decide, english, expand, facts, type PatronRequest } from "../../src/index.js";
import { notBesideBan } from "../../src/vocabulary/act-fits.js";
import { contradictions, whileOpen } from "../../src/vocabulary/acts-beside.js";
import { exampleRequests, requests } from "../support/arbitraries.js";
import { baselineFor, statePacks } from "../support/baseline.js";

const asOf = "2026-11-24";
const decided = (request: PatronRequest) => decide(baselineFor(request), request, { asOf });
const readerOf = ({ facts: { handler } }: PatronRequest) => {
  const reader = facts.handler.values.find((role) => role === handler);
  return reader === undefined ? {} : { reader };
};
const { headline } = english.explanation;

/** Officers' papers and questions of ordinary life, to each kind of handler. */
const situations: readonly PatronRequest["facts"][] = (["front-line", "director"] as const).flatMap((handler) => [
  { handler, requester: "police-local", standing: "proved", instrument: "oral-request-no-process" },
  {
    handler,
    requester: "litigant",
    standing: "proved",
    instrument: "civil-discovery-subpoena",
    signedBy: "attorney",
    obliges: "respond-or-object",
  },
  {
    handler,
    requester: "police-local",
    instrument: "search-warrant",
    signedBy: "judge",
    execution: "under-way",
    court: "state-trial-court",
  },
  { handler, requester: "police-federal", instrument: "preservation-request-2703f", obliges: "preserve" },
  { handler, requester: "spouse", standing: "proved", instrument: "oral-request-no-process", scope: "one-patron" },
  {
    handler,
    requester: "patron",
    standing: "proved",
    instrument: "oral-request-no-process",
    scope: "one-patron",
    channel: "in-person",
  },
  { handler, requester: "member-of-public", standing: "proved", instrument: "public-records-request" },
]);

describe("words never contradict the action", () => {
  test.each(statePacks.flatMap(({ jurisdiction }) => (jurisdiction === undefined ? [] : [jurisdiction])))(
    "%s",
    (jurisdiction) => {
      for (const given of situations)
        for (const record of ["loan-history", "registration", "surveillance-video"] as const)
          agrees({ library: { jurisdiction, libraryType: "public" }, facts: given, items: [{ record }] });
    },
  );

  property.prop([requests])("any request", agrees);
});

describe("explain", () => {
  test("people come in as an argument; with none, roles are named", () => {
    const request = exampleRequests[0] as PatronRequest;
    const people = [{ name: "Ada Lopez", position: "Director", how: "by phone" }, { name: "Ben Ito" }];
    expect(explain(decided(request), { people }).who).toStrictEqual(["Ada Lopez, Director, by phone", "Ben Ito"]);
    expect(explain(decided(request)).who).toStrictEqual(["Director", "Designee"]);
    expect(explain(decided(request), { people: [] }).who).toStrictEqual([english.explanation.who.nobody]);
  });

  test("what is the same for all items is said once", () => {
    const request = exampleRequests[0] as PatronRequest;
    const two = { ...request, items: [{ record: "loan-history" as const }, { record: "registration" as const }] };
    const { never, doNow, items } = explain(decided(two));
    for (const lines of [never, doNow]) expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
    expect(items.map(({ record }) => record)).toStrictEqual(["Loan history", "Registration"]);
  });

  test("every text comes from the catalogue: the rules' sentences, too", () => {
    const request = exampleRequests[0] as PatronRequest;
    const decision = decided(request);
    const rules = Object.fromEntries(Object.keys(decision.table.rules).map((rule) => [rule, `⟦${rule}⟧`]));
    const explained = explain(decision, { catalogue: { ...english, rules } });
    for (const { text } of [
      ...explained.doNow,
      ...explained.doNext,
      ...explained.theirs,
      ...explained.never,
      ...explained.why,
    ])
      expect(text).toMatch(/^⟦.*⟧$/);
  });

  test.each(audiences)("for the %s: a headline, a reason with its source, and no part twice", (audience) => {
    for (const request of exampleRequests) {
      const decision = decided(request);
      const explained = explain(decision, { audience, ...readerOf(request) });
      expect(explained.headline).not.toBe("");
      if (expand(decision).reasons.length > 0) expect(explained.why[0]?.cites.length).toBeGreaterThan(0);
      for (const rows of [briefRows(explained), fullRows(explained)])
        expect(new Set(rows.map(({ part }) => part)).size).toBe(rows.length);
      expect(Object.isFrozen(explained) && Object.isFrozen(explained.doNow)).toBe(true);
    }
  });
});

property.prop([requests, fc.constantFrom(...audiences)])(
  "no line is empty or holds a word of the program",
  (request, audience) => {
    for (const { lines } of fullRows(explain(decided(request), { audience, ...readerOf(request) })))
      for (const line of lines) {
        expect(line.trim()).not.toBe("");
        expect(line).not.toMatch(/undefined|\[object|NaN/);
      }
  },
);

function agrees(request: PatronRequest): void {
  const decision = decided(request);
  const reader = readerOf(request);
  const explained = explain(decision, reader);
  const { action } = explained;
  for (const item of expand(decision).items) {
    const not = contradictions[item.action];
    const banned = item.never.flatMap(({ act, onlyIf }) => (onlyIf.length === 0 ? [act] : []));
    const told = item.duties.filter(({ first }) => !(first && item.action === "hold")).map(({ act }) => act);
    expect(told.filter((act) => not.duty.some((one) => one === act))).toStrictEqual([]);
    expect(item.never.map(({ act }) => act).filter((act) => not.never.some((one) => one === act))).toStrictEqual([]);
    expect(notBesideBan.filter(([duty, ban]) => told.includes(duty) && banned.includes(ban))).toStrictEqual([]);
    if (item.verdict === "forbidden")
      expect(item.duties.map(({ act }) => act).filter((act) => whileOpen.some((one) => one === act))).toStrictEqual([]);
  }
  // a step is called the first only where there is one
  if (explained.headline.startsWith(headline.holdFirst))
    expect(expand(decision).duties.some(({ first, onlyIf }) => first && onlyIf.length === 0)).toBe(true);
  // nobody refers to themselves
  if (reader.reader !== undefined && decision.answerableBy.includes(reader.reader)) {
    expect(explained.headline).not.toBe(headline.refer);
    if (action !== "refer" && action !== "ask" && action !== "comply")
      expect(explained.doNow.map(({ act }) => act)).not.toContain("refer-to-administrator");
  }
}
