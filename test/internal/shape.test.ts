import { describe, expect, test } from "vitest";
import { parseProfile, parseProperties } from "../../src/analyse/index.js";
import { propertiesShape } from "../../src/analyse/property-shape.js";
import { trafficShape } from "../../src/analyse/traffic-shape.js";
import { declarationFileShape, declarationShape } from "../../src/contracts/declaration-shape.js";
import { defineDeclaration, parseAssessOptions, parseDeclaration } from "../../src/contracts/index.js";
import { assessOptionsFileShape } from "../../src/contracts/options-shape.js";
import { requestShape } from "../../src/decide/request-shape.js";
import { readRequest } from "../../src/decide/snapshot.js";
import { definePolicy, parsePolicy, parseRequest } from "../../src/index.js";
import { readShape } from "../../src/internal/shape/read-shape.js";
import { toZod } from "../../src/internal/shape/schema.js";
import {
  type AnyShape,
  day,
  either,
  list,
  object,
  optional,
  required,
  tagged,
  text,
  whole,
  words,
} from "../../src/internal/shape/shape.js";
import { defineOrganization, parseOrganization } from "../../src/organization/index.js";
import { organizationFileShape, organizationShape } from "../../src/organization/organization-shape.js";
import { policyDraftShape, policyFileShape } from "../../src/policy/policy-shape.js";
import { episode } from "../../src/procedure/episode.js";
import { eventShape } from "../../src/procedure/event-shape.js";
import { defineProcedure, parseProcedures } from "../../src/procedure/index.js";
import { procedureShape, proceduresFileShape } from "../../src/procedure/procedure-shape.js";
import { fieldMapFileShape, fieldMapShape } from "../../src/records/field-map-shape.js";
import { defineFieldMap, defineSchedule, parseFieldMap, parseHolds, parseSchedule } from "../../src/records/index.js";
import { holdsShape, scheduleFileShape, scheduleShape } from "../../src/records/retention/schedule-shape.js";
import { parseVectors } from "../../src/testing/index.js";
import { vectorFileShape } from "../../src/testing/vector-shape.js";
import { placesOf, replaced, samplesOf } from "./samples.js";

interface Told {
  readonly ok: boolean;
  readonly issues?: readonly { readonly code?: string; readonly nearest?: string; readonly expected?: string }[];
}

/** Every door of the package with the declaration that stands behind it. */
const doors: readonly (readonly [name: string, shape: AnyShape, door: (input: never) => Told])[] = [
  ["definePolicy", policyDraftShape, definePolicy],
  ["parsePolicy", policyFileShape, parsePolicy],
  ["decide", requestShape, readRequest],
  ["parseRequest", requestShape, parseRequest],
  ["defineOrganization", organizationShape, defineOrganization],
  ["parseOrganization", organizationFileShape, parseOrganization],
  ["defineProcedure", procedureShape, defineProcedure],
  ["parseProcedures", proceduresFileShape, parseProcedures],
  ["defineDeclaration", declarationShape, defineDeclaration],
  ["parseDeclaration", declarationFileShape, parseDeclaration],
  ["parseAssessOptions", assessOptionsFileShape, parseAssessOptions],
  ["defineFieldMap", fieldMapShape, defineFieldMap],
  ["parseFieldMap", fieldMapFileShape, parseFieldMap],
  ["defineSchedule", scheduleShape, defineSchedule],
  ["parseSchedule", scheduleFileShape, parseSchedule],
  ["parseHolds", holdsShape, parseHolds],
  ["parseVectors", vectorFileShape, parseVectors],
  ["parseProperties", propertiesShape, parseProperties],
  ["parseProfile", trafficShape, parseProfile],
  ["episode", eventShape, (input: unknown) => ({ ok: episode([input] as never).problems.length === 0, issues: [] })],
];

const empty: readonly unknown[] = [];

describe.each(doors)("%s", (name, shape, door) => {
  const samples = samplesOf(shape);

  test("takes by its shape what the declaration says", () => {
    for (const { value } of samples)
      expect(readShape(shape as never, value, { quotes: true })).toMatchObject({ ok: true });
  });

  test("zod, made from the declaration, takes the same", () => {
    for (const { value } of samples) expect(toZod(shape).safeParse(value).error).toBeUndefined();
  });

  test("refuses a misspelt key at every level, with the key that was meant", () => {
    const passed: string[] = [];
    let count = 0;
    const seen = new Set<string>();
    for (const { value, objects } of samples)
      for (const { at, shape: level } of objects)
        for (const key of level.keys.keys()) {
          const place = [...at, key].join(".");
          if (seen.has(place)) continue;
          seen.add(place);
          const misspelt = `${key}${key.at(-1)}`;
          if (level.keys.has(misspelt)) continue;
          const wrong = replaced(value, at, (old) => {
            const { [key]: moved = "x", ...rest } = old as { readonly [key: string]: unknown };
            return { ...rest, [misspelt]: moved };
          });
          const told = door(wrong as never);
          count++;
          const found = told.issues?.some(({ code, nearest }) => code === "unknown-key" && nearest === key) === true;
          // an episode says of an event only that it is not read; a tag that is misspelt tells no kind
          const isTag =
            level.keys.get(key)?.shape.kind === "constant" &&
            told.issues?.some(({ expected = "" }) => expected.startsWith("one of")) === true;
          if (told.ok || !(found || name === "episode" || isTag)) passed.push(place);
        }
    expect(count).toBeGreaterThan(5);
    expect(passed).toStrictEqual([]);
  });

  const wrong: readonly unknown[] = [
    null,
    0,
    Number.NaN,
    "",
    "\u202e",
    true,
    empty,
    {},
    () => 1,
    Symbol("s"),
    1n,
    new Date(0),
    new Map(),
    Array(3),
    Array(2_000_000).fill({}),
    new Proxy([], { get: (_, key) => (key === "length" ? Number.POSITIVE_INFINITY : {}) }),
    new Proxy({}, { get: refuse, ownKeys: refuse }),
    revoked(),
  ];

  test("gives issues for every wrong type at the top, and never throws", () => {
    // an empty list of holds is one
    const inputs = [undefined, ...wrong].filter((input) => name !== "parseHolds" || input !== empty);
    for (const input of inputs) expect(door(input as never).ok).toBe(false);
  });

  test("does not throw or hang for a wrong type at any place", () => {
    const start = performance.now();
    let turn = 0;
    for (const { value } of samples.slice(0, 3))
      for (const place of placesOf(value)) {
        const input = replaced(value, place, () => wrong[turn++ % wrong.length]);
        expect(() => door(input as never)).not.toThrow();
      }
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

function refuse(): never {
  throw new Error("refused");
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe("the reader", () => {
  interface Loan {
    readonly kind: "loan";
    readonly days: number;
  }
  interface Hold {
    readonly kind: "hold";
    readonly until?: string;
  }
  const one = tagged<Loan | Hold, "kind">("kind", {
    loan: object<Loan>({ kind: required(words(["loan"])), days: required(whole({ most: 30 }), "Days.") }),
    hold: object<Hold>({ kind: required(words(["hold"])), until: optional(day()) }),
  });
  const read = (input: unknown, quotes = true) => readShape(list(one, { max: 3 }), input, { quotes });
  const says = (input: unknown, quotes = true) => {
    const result = read(input, quotes);
    return result.ok ? [] : result.issues.map(({ path, says: words }) => `${path.join(".")}: ${words}`);
  };

  test.each<[unknown, readonly string[]]>([
    ["x", [": expected a list"]],
    [[1, 2, 3, 4], [": expected at most 3 entries"]],
    [[{ kind: "laon", days: 1 }], ["0.kind: unknown value `laon`; did you mean `loan`?"]],
    [[{ kind: "loan", days: 31 }], ["0.days: expected a whole number from 0 to 30"]],
    [[{ kind: "loan" }], ["0.days: expected a whole number from 0 to 30"]],
    [
      [{ kind: "hold", untill: "2026-01-31" }],
      ["0.untill: expected no key `untill`; did you mean `until`? (the keys here are kind, until)"],
    ],
    [[{ kind: "hold", until: "31.1.2026" }], ["0.until: `31.1.2026` is not a calendar day; write it as 2026-01-31"]],
    [[{ kind: "hold", until: new Date(0) }], ["0.until: expected a text such as 2026-01-31 instead of a date object"]],
  ])("%j", (input, expected) => {
    expect(says(input)).toStrictEqual(expected);
  });

  test("where nothing may be quoted, names the nearest known key and no key or value that was found", () => {
    const told = says([{ kind: "hold", untill: "Jane" }, { kind: "Jane" }, { kind: "hold", until: "Jane" }], false);
    expect(told.join()).toMatch(/did you mean `until`/);
    expect(told.join()).not.toMatch(/Jane|untill/);
  });
  test("copies: each key is read once, and what is read is not what was given", () => {
    let reads = 0;
    const given = [
      {
        kind: "loan",
        get days() {
          return reads++;
        },
      },
    ];
    const result = read(given);
    expect(reads).toBe(1);
    expect(result).toStrictEqual({ ok: true, value: [{ kind: "loan", days: 0 }] });
    expect(result.ok && result.value[0]).not.toBe(given[0]);
  });
  test("keys that an object inherits are not its own", () => {
    expect(read([Object.create({ kind: "loan", days: 1 })]).ok).toBe(false);
  });
  test("a budget of values bounds the whole", () => {
    expect(readShape(list(text()), Array(100).fill("x"), { quotes: true, nodes: 50 })).toMatchObject({
      ok: false,
      issues: [{ expected: "fewer values in all" }],
    });
  });
  test("of several shapes for one kind of value all are named", () => {
    const result = readShape(either([whole({ most: 130 }), words(["unknown"])]), "13-17", { quotes: false });
    expect(result.ok ? "" : result.issues[0]?.says).toBe("expected a whole number from 0 to 130, or one of unknown");
  });
});
