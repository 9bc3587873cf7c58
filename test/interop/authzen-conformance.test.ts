import { describe, expect, test } from "vitest";
import { evaluate, evaluateBatch } from "../../src/interop/index.js";
import { baselineFor } from "../support/baseline.js";

/*
 * Cases after the certification scenario of the OpenID AuthZEN working group (Authorization API 1.0, 2026), with data of
 * ours. Its fixture decides by subject ids, which we never read; so shapes, statuses and order are held, not its yes.
 */

const asOf = "2026-11-24";
const newYork = baselineFor({ library: { jurisdiction: "US-NY" }, facts: {}, items: [] });
const subject = { type: "media", id: "alice" };
const action = { name: "view" };
const resource = { type: "loan-history", id: "record-1" };
const whole = { subject, action, resource };
const without = (entity: "subject" | "action" | "resource", key?: string) => {
  const { [entity]: found, ...others } = whole;
  if (key === undefined) return others;
  return { ...others, [entity]: Object.fromEntries(Object.entries(found).filter(([name]) => name !== key)) };
};

describe("well-formed evaluations are 200 with a boolean", () => {
  test.each<[string, object]>([
    ["only the required members", whole],
    ["with context", { ...whole, context: { time: "2026-06-27T18:03-07:00", ip: "192.168.1.1" } }],
    [
      "with properties that nobody here reads",
      {
        subject: { ...subject, properties: { department: "Sales", role: "manager" } },
        action: { ...action, properties: { method: "GET", soft: true } },
        resource: { ...resource, properties: { status: "active", owner: "bob" } },
      },
    ],
    ["with members of a later version", { ...whole, foo: "bar", futureField: { nested: true } }],
    ["an unknown type of subject", { ...whole, subject: { type: "robot", id: "1" } }],
    ["an unknown action", { ...whole, action: { name: "annihilate" } }],
    ["an unknown type of resource", { ...whole, resource: { type: "spaceship", id: "1" } }],
  ])("%s", (_name, input) => {
    const { status, body } = evaluate(newYork, JSON.stringify(input), { asOf });
    expect([status, typeof body === "object" && body.decision]).toStrictEqual([200, false]);
  });
});

describe("a name that the vocabulary does not know is a no with its place, for all three alike", () => {
  test.each([
    ["subject.type", { ...whole, subject: { type: "robot", id: "1" } }],
    ["action.name", { ...whole, action: { name: "annihilate" } }],
    ["resource.type", { ...whole, resource: { type: "spaceship", id: "1" } }],
  ])("%s", (place, input) => {
    const { body } = evaluate(newYork, input, { asOf });
    expect(body).toMatchObject({
      decision: false,
      context: { error: { status: 400, message: expect.stringContaining(`${place}: expected one of`) } },
    });
    expect(JSON.stringify(body)).not.toMatch(/robot|annihilate|spaceship/);
  });
});

describe("400", () => {
  test.each<[string, unknown]>([
    ["no subject", without("subject")],
    ["no action", without("action")],
    ["no resource", without("resource")],
    ["a subject without a type", without("subject", "type")],
    ["a subject without an id", without("subject", "id")],
    ["an action without a name", without("action", "name")],
    ["a resource without a type", without("resource", "type")],
    ["a resource without an id", without("resource", "id")],
    ["a subject that is a text", { ...whole, subject: "alice" }],
    ["an action whose name is a number", { ...whole, action: { name: 123 } }],
    ["broken JSON", "{"],
    ["an empty body", ""],
  ])("%s", (_name, input) => {
    expect(evaluate(newYork, input, { asOf }).status).toBe(400);
  });
});

describe("batches", () => {
  const decisionsOf = (input: unknown) => {
    const { status, body } = evaluateBatch(newYork, input, { asOf });
    expect(status).toBe(200);
    if (typeof body === "string") throw new Error(body);
    return "evaluations" in body ? body.evaluations.map(({ decision }) => decision) : body.decision;
  };
  const figures = {
    type: "aggregate-statistics",
    id: "record-2",
    properties: { linkage: "no-person", elements: ["operational-reference"] },
  };
  const open = {
    subject: { type: "patron", id: "bob", properties: { standing: "proved", scope: "many-patrons" } },
    action,
    context: { handler: "director", instrument: "oral-request-no-process", channel: "in-person" },
  };
  test.each<[string, unknown, unknown]>([
    ["two resources", { subject, action, evaluations: [{ resource }, { resource: figures }] }, [false, false]],
    ["no defaults", { evaluations: [whole, whole] }, [false, false]],
    [
      "one without a resource is a no, and the other is answered",
      { subject, action, evaluations: [{ resource }, {}] },
      [false, false],
    ],
    ["none at all is one evaluation", whole, false],
    ["an empty list is one evaluation", { ...whole, evaluations: [] }, false],
    [
      "a context of one evaluation takes the place of the shared one",
      { ...whole, context: { time: "18:03" }, evaluations: [{}, { context: { time: "19:00", source: "override" } }] },
      [false, false],
    ],
  ])("%s", (_name, input, expected) => {
    expect(decisionsOf(input)).toStrictEqual(expected);
  });
  test("the answers keep the order of the evaluations", () => {
    const { evaluations } = { evaluations: [{ resource: figures }, { resource }, { resource: figures }] };
    const each = evaluations.map((one) => decisionsOf({ ...open, ...one }));
    expect(decisionsOf({ ...open, evaluations })).toStrictEqual(each);
  });
  test("a part that an evaluation leaves out comes from the default", () => {
    const split = {
      subject,
      action,
      resource: { type: "loan-history" },
      evaluations: [{ resource: { id: "record-1" } }],
    };
    const { body } = evaluateBatch(newYork, split, { asOf });
    const one = evaluate(newYork, whole, { asOf });
    expect(body).toStrictEqual({ evaluations: [one.body] });
  });
});

describe("what could be another question than the caller asked is refused", () => {
  const wisconsin = baselineFor({ library: { jurisdiction: "US-WI" }, facts: {}, items: [] });
  const policy = { ...wisconsin, profile: { jurisdiction: "US-WI", libraryType: "public" } } as const;
  const parent = (context: object) => ({
    subject: { type: "parent", id: "a", properties: { standing: "proved", custody: "custodial" } },
    action: { name: "view" },
    resource: { type: "loan-history", id: "b", properties: { elements: ["title-or-description"] } },
    context: {
      instrument: "oral-request-no-process",
      channel: "in-person",
      handler: "director",
      subjectAge: 10,
      ...context,
    },
  });
  test.each<[string, object, string]>([
    [
      "another library",
      { library: { jurisdiction: "US-NY" } },
      "context.library.jurisdiction: expected what the library's profile says",
    ],
    [
      "another library, said in the context",
      { jurisdiction: "US-NY" },
      "context.jurisdiction: expected what the library's profile says",
    ],
    [
      "another type of library",
      { libraryType: "private-special" },
      "context.libraryType: expected what the library's profile says",
    ],
    ["a misspelt library", { libary: { jurisdiction: "US-NY" } }, "context: expected library, spelled so"],
    ["a misspelt fact", { subject_age: 10 }, "context: expected subjectAge, spelled so"],
    [
      "a misspelt fact of the library",
      { library: { jurisdicton: "US-NY" } },
      "context.library: expected jurisdiction, spelled so",
    ],
    [
      "two libraries",
      { jurisdiction: "US-WI", library: { jurisdiction: "US-NY" } },
      "context.library.jurisdiction: expected what context.jurisdiction says",
    ],
  ])("%s", (_name, context, message) => {
    expect(evaluate(policy, parent(context), { asOf })).toStrictEqual({ status: 400, body: message });
  });
  test("the library that the profile names may be named", () => {
    for (const context of [{ library: { jurisdiction: "US-WI" } }, { jurisdiction: "US-WI", libraryType: "public" }])
      expect(evaluate(policy, parent(context), { asOf })).toStrictEqual(evaluate(policy, parent({}), { asOf }));
  });
  test("members that are no fact are listed by place, without their names", () => {
    const { body } = evaluate(policy, parent({ "Jane Doe": 1, time: "18:03" }), { asOf });
    expect(body).toMatchObject({ context: { notRead: ["context"] } });
    expect(JSON.stringify(body)).not.toMatch(/Jane/);
  });
});
