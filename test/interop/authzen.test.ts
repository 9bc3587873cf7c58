import { readdirSync, readFileSync } from "node:fs";
import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { mayAnswerNow, type PatronRequest, parseRequest } from "../../src/index.js";
import { evaluate, evaluateBatch, parseEvaluation, toAuthZenResponse, toEvaluation } from "../../src/interop/index.js";
import { arbitraries } from "../../src/testing/index.js";
import { baselineFor } from "../support/baseline.js";
import { decideInFull } from "../support/in-full.js";

const asOf = "2026-11-24";
const newYork = baselineFor({ library: { jurisdiction: "US-NY" }, facts: {}, items: [] });
const folder = new URL("../../examples/requests/", import.meta.url);
const examples = readdirSync(folder).map((file) => {
  const parsed = parseRequest(JSON.parse(readFileSync(new URL(file, folder), "utf8")));
  if (!parsed.ok) throw new Error(file);
  return [file, parsed.value] as const;
});
const ask = (changes: object = {}) => ({
  subject: { type: "user", id: "4711", properties: { requester: "patron", scope: "one-patron", standing: "proved" } },
  action: { name: "view" },
  resource: { type: "loan-history", id: "0815" },
  context: { library: { jurisdiction: "US-NY", libraryType: "public" }, handler: "front-line" },
  ...changes,
});

/** A patron who has logged in. */
const own = (changes: object = {}) =>
  ask({
    context: {
      library: { jurisdiction: "US-NY", libraryType: "public" },
      handler: "self-service",
      channel: "self-service",
      credential: "login",
      instrument: "oral-request-no-process",
    },
    ...changes,
  });

/** What an unstated `requester` or `asked` is written as in the type and name that AuthZEN wants. */
const stated = ({ library, facts, items }: PatronRequest): PatronRequest => ({
  library,
  facts: { requester: "unknown", asked: "unknown", ...facts },
  items,
});

describe("requests there and back", () => {
  test.each(examples)("%s", (_file, request) => {
    expect(parseEvaluation(toEvaluation(request))).toStrictEqual({ ok: true, value: stated(request), notRead: [] });
  });

  property.prop([arbitraries(fc).requests])("any request", (request) => {
    const parsed = parseEvaluation(toEvaluation(request));
    expect(parsed).toStrictEqual({ ok: true, value: stated(request), notRead: [] });
  });

  test("several items go in the context", () => {
    const request: PatronRequest = {
      library: {},
      facts: { requester: "patron", scope: "one-patron", asked: "view" },
      items: [
        { record: "hold", elements: ["title-or-description"] },
        { record: "loan-history", linkage: "unknown" },
      ],
    };
    expect(parseEvaluation(toEvaluation(request))).toStrictEqual({ ok: true, value: request, notRead: [] });
  });
});

describe("reading an evaluation", () => {
  test("facts may stand in any place", () => {
    const parsed = parseEvaluation({
      subject: { type: "parent", id: "1", properties: { standing: "proved", department: "x" } },
      action: { name: "view", properties: { scope: "one-patron" } },
      resource: { type: "current-loan", id: "2", properties: { subjectAge: 9, elements: ["title-or-description"] } },
      context: { channel: "phone", time: "2026-11-24T10:00:00Z" },
    });
    expect(parsed).toStrictEqual({
      ok: true,
      notRead: ["subject.properties", "context"],
      value: {
        library: {},
        facts: {
          requester: "parent",
          standing: "proved",
          asked: "view",
          scope: "one-patron",
          subjectAge: 9,
          channel: "phone",
        },
        items: [{ record: "current-loan", elements: ["title-or-description"] }],
      },
    });
  });

  test("names of the caller's own are understood where they are given", () => {
    const own = ask({ action: { name: "can_read" }, resource: { type: "checkouts", id: "1" } });
    expect(parseEvaluation(own).ok).toBe(false);
    expect(
      parseEvaluation(own, { actions: { can_read: "view" }, profile: { records: { checkouts: "current-loan" } } }),
    ).toMatchObject({ ok: true, value: { facts: { asked: "view" }, items: [{ record: "current-loan" }] } });
  });

  test.each([
    ["no object", 7, [""]],
    ["no subject", ask({ subject: undefined }), ["subject"]],
    ["an action without a name", ask({ action: {} }), ["action.name"]],
    ["an action nobody knows", ask({ action: { name: "Jane" } }), ["action.name"]],
    ["a record nobody knows", ask({ resource: { type: "Jane", id: "1" } }), ["resource.type"]],
    [
      "a fact of the wrong type",
      ask({ subject: { type: "patron", id: "1", properties: { standing: "Jane" } } }),
      ["subject.properties.standing"],
    ],
    [
      "an element nobody knows",
      ask({ resource: { type: "hold", id: "1", properties: { elements: ["title-or-description", "Jane"] } } }),
      ["resource.properties.elements.1"],
    ],
    ["a fact twice with two values", ask({ context: { standing: "refuted" } }), ["context.standing"]],
    [
      "a library nobody knows",
      ask({ context: { library: { jurisdiction: "Jane" } } }),
      ["context.library.jurisdiction"],
    ],
  ])("%s is an issue by path", (_name, input, paths) => {
    const parsed = parseEvaluation(input);
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path.join("."))).toStrictEqual(paths);
    expect(JSON.stringify(parsed)).not.toMatch(/Jane/);
  });

  property.prop([fc.anything({ withNullPrototype: true })])("anything at all is read or refused", (input) => {
    expect(evaluate(newYork, input, { asOf }).status).toBe(400);
    expect(() => evaluateBatch(newYork, input, { asOf })).not.toThrow();
  });
});

describe("the text of a body", () => {
  test("is read as what it parses to", () => {
    expect(evaluate(newYork, JSON.stringify(own()), { asOf })).toStrictEqual(evaluate(newYork, own(), { asOf }));
    const batch = { ...own(), evaluations: [{}, { subject: { type: "media", id: "1" } }] };
    expect(evaluateBatch(newYork, JSON.stringify(batch), { asOf })).toStrictEqual(
      evaluateBatch(newYork, batch, { asOf }),
    );
  });
  test.each([
    ["no JSON", "Jane", "the evaluation: expected JSON"],
    ["nothing", "", "the evaluation: expected JSON"],
    ["a key twice", '{"subject":1,"subject":"Jane"}', "the evaluation: expected each key once"],
    ["JSON that is no object", '"Jane"', expect.stringMatching(/^the evaluation: expected /)],
  ])("%s is 400 in both endpoints", (_name, text, body) => {
    expect(evaluate(newYork, text, { asOf })).toStrictEqual({ status: 400, body });
    expect(evaluateBatch(newYork, text, { asOf })).toStrictEqual({ status: 400, body });
  });
});

describe("the response", () => {
  property.prop([arbitraries(fc).requests])("is yes only where decide gives everything", (request) => {
    const decision = decideInFull(newYork, request, { asOf });
    const { decision: yes } = toAuthZenResponse(decision);
    expect(yes).toBe(mayAnswerNow(decision) && decision.items.every(({ extent }) => extent.withheld.length === 0));
  });

  test("where part of what is asked is withheld it is no, and names the part", () => {
    expect(evaluate(newYork, own(), { asOf })).toMatchObject({
      status: 200,
      body: { decision: false, context: { action: "answer", may: expect.arrayContaining(["title-or-description"]) } },
    });
    const titles = { type: "loan-history", id: "1", properties: { elements: ["title-or-description"] } };
    expect(evaluate(newYork, own({ resource: titles }), { asOf })).toMatchObject({
      status: 200,
      body: { decision: true, context: { may: ["title-or-description"] } },
    });
  });

  test("the caller names the day only where that is allowed", () => {
    const dated = ask({ context: { library: { jurisdiction: "US-NY" }, asOf: "2020-01-01" } });
    const day = (options: object) => {
      const { body } = evaluate(newYork, dated, { asOf, ...options });
      return typeof body === "string" ? body : body.context.asOf;
    };
    expect(day({})).toBe(asOf);
    expect(day({ callerNamesDay: true })).toBe("2020-01-01");
    expect(evaluate(newYork, ask({ context: { asOf: "yesterday" } }), { asOf, callerNamesDay: true }).status).toBe(400);
  });
});

describe("batches", () => {
  const no = { subject: { type: "media", id: "1" } };
  const yes = {};
  const batch = (evaluations: readonly object[], semantic?: string) => {
    const { body } = evaluateBatch(
      newYork,
      {
        ...own({ resource: { type: "hold", id: "1", properties: { elements: ["title-or-description"] } } }),
        evaluations,
        ...(semantic === undefined ? {} : { options: { evaluations_semantic: semantic } }),
      },
      { asOf },
    );
    return typeof body === "object" && "evaluations" in body ? body.evaluations.map(({ decision }) => decision) : body;
  };
  test("execute_all, deny_on_first_deny, permit_on_first_permit", () => {
    expect(batch([no, no, no])).toStrictEqual([false, false, false]);
    expect(batch([no, yes], "deny_on_first_deny")).toStrictEqual([false]);
    expect(batch([yes, no, yes], "deny_on_first_deny")).toStrictEqual([true, false]);
    expect(batch([no, yes, yes], "permit_on_first_permit")).toStrictEqual([false, true]);
    expect(batch([yes], "whatever")).toMatch(/options\.evaluations_semantic/);
  });
  test("what an evaluation says goes before the defaults, member by member", () => {
    // the context of the one takes the place of the whole default context
    const { body } = evaluateBatch(
      newYork,
      { ...own(), evaluations: [{ context: { library: { jurisdiction: "US-NY" } } }, {}] },
      { asOf },
    );
    if (typeof body === "string" || !("evaluations" in body)) throw new Error("no batch");
    const [bare, whole] = body.evaluations;
    expect(bare?.context.missing?.map(({ fact }) => fact)).toContain("handler");
    expect(whole?.context.missing).toStrictEqual([]);
  });
  test("one that cannot be read is a no, and stops where the first no stops", () => {
    const broken = { resource: { type: "Jane", id: "1" } };
    expect(batch([broken, yes], "deny_on_first_deny")).toStrictEqual([false]);
    expect(batch([broken, yes], "permit_on_first_permit")).toStrictEqual([false, true]);
    expect(batch([broken, yes], "execute_all")).toStrictEqual([false, true]);
  });
  test("other options are left alone", () => {
    const { status } = evaluateBatch(newYork, { ...own(), evaluations: [{}], options: { trace: true } }, { asOf });
    expect(status).toBe(200);
  });
  test("a batch without evaluations is one evaluation", () => {
    expect(batch([])).toMatchObject({ decision: true });
  });
});
