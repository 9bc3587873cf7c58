import { describe, expect, test } from "vitest";
import {
  beforeDisposal,
  chelmsford,
  defineSchedule,
  describeScheduleIssue,
  disposals,
  disposition,
  hennessey,
  holdReasons,
  multnomah,
  ohioLibraries,
  oregonCounties,
  parseHolds,
  parseSchedule,
  type RetentionRule,
  retentionEvents,
  retentionFacts,
  retentionOutcomes,
  retentionPacks,
  retentionTexts,
  type ScheduleDraft,
  type ScheduleResult,
  scheduleConflicts,
  scheduleGaps,
  seattle,
  shakerHeights,
} from "../../src/records/index.js";
import { of, rule, rules } from "./schedules.js";

const said = (result: ScheduleResult) => (result.ok ? [] : result.issues.map(describeScheduleIssue));
const base = { id: "town", title: "Town Library", sources: { board: { title: "The board" } } };
const one = {
  id: "r",
  record: "hold",
  authority: "policy",
  trigger: "request-closed",
  max: { amount: 7, unit: "days" },
  disposal: "delete",
  says: "A week.",
  cites: [{ source: "board" }],
};
const bad: readonly (readonly [string, object, readonly string[]])[] = [
  ["an unknown record", { record: "holds" }, ["schedule.rules[0].record: unknown value `holds`; did you mean `hold`?"]],
  [
    "an unknown authority",
    { authority: "polisy" },
    ["schedule.rules[0].authority: unknown value `polisy`; did you mean `policy`?"],
  ],
  [
    "an unknown disposal",
    { disposal: "deleted" },
    ["schedule.rules[0].disposal: unknown value `deleted`; did you mean `delete`?"],
  ],
  [
    "an unknown event",
    { trigger: "request-close" },
    ["schedule.rules[0].trigger: unknown value `request-close`; did you mean `request-closed`?"],
  ],
  [
    "an unknown event of another clock",
    { or: [{ trigger: "never", max: one.max }] },
    ["schedule.rules[0].or[0].trigger: unknown value `never`"],
  ],
  [
    "an unknown rounding",
    { rounding: "end-of-months" },
    ["schedule.rules[0].rounding: unknown value `end-of-months`; did you mean `end-of-month`?"],
  ],
  [
    "an unknown element",
    { elements: ["emial"] },
    ["schedule.rules[0].elements[0]: unknown value `emial`; did you mean `email`?"],
  ],
  [
    "an unknown step and mark",
    { before: ["aproval"], marks: ["unred"] },
    [
      "schedule.rules[0].before[0]: unknown value `aproval`; did you mean `approval`?",
      "schedule.rules[0].marks[0]: unknown value `unred`; did you mean `unread`?",
    ],
  ],
  [
    "no period",
    { max: undefined },
    ["schedule.rules[0]: rule `r` has neither `min` nor `max`; say how long at least, or at most, or both"],
  ],
  [
    "a negative period",
    { max: { amount: -1, unit: "days" } },
    [
      "schedule.rules[0].max: a period of rule `r` is not a whole number of days, weeks, months or years, from 0 to 10,000",
    ],
  ],
  ["half a year", { max: { amount: 0.5, unit: "years" } }, [expect.stringContaining("not a whole number") as string]],
  ["hours", { min: { amount: 24, unit: "hours" } }, [expect.stringContaining("not a whole number") as string]],
  [
    "a minimum over the maximum",
    { min: { amount: 8, unit: "days" } },
    ["schedule.rules[0].max: rule `r` keeps longer than it allows; `min` must not be longer than `max`"],
  ],
  [
    "for ever, and at most a week",
    { min: "permanent" },
    [expect.stringContaining("keeps longer than it allows") as string],
  ],
  // February has 28 days
  [
    "31 days at least and a month at most",
    { min: { amount: 31, unit: "days" }, max: { amount: 1, unit: "months" } },
    [expect.stringContaining("keeps longer") as string],
  ],
  ["no source", { cites: [] }, ["schedule.rules[0].cites: rule `r` names no source; add one to `cites`"]],
  [
    "an unknown source",
    { cites: [{ source: "bored" }] },
    ["schedule.rules[0].cites[0].source: no source is called `bored`; did you mean `board`?"],
  ],
  [
    "a day that does not exist",
    { from: "2026-02-30" },
    ["schedule.rules[0].from: `2026-02-30` is not a calendar day; write it as 2026-01-31"],
  ],
  [
    "dates reversed",
    { from: "2026-02-01", until: "2026-02-01" },
    ["schedule.rules[0].until: rule `r` ends before it begins; `until` must be later than `from`"],
  ],
  [
    "an unknown fact",
    { when: [{ fact: "owed", from: 1 }] },
    [expect.stringContaining("unknown value `owed`") as string],
  ],
  [
    "an interval that is empty",
    { when: [{ fact: "amount-owed", from: 5, below: 5 }] },
    ["schedule.rules[0].when[0]: rule `r` allows no value here, so it can never apply"],
  ],
  [
    "a number for a truth value",
    { when: [{ fact: "in-collection", from: 1 }] },
    [
      "schedule.rules[0].when[0]: rule `r` tests this fact in a way that does not fit it; expected `is` with true or false",
    ],
  ],
  [
    "a truth value for a number",
    { when: [{ fact: "amount-owed", is: true }] },
    [expect.stringContaining("with numbers") as string],
  ],
  ["a condition on nothing", { when: [{ fact: "amount-owed" }] }, [expect.stringContaining("with numbers") as string]],
];

describe("what is wrong with a schedule, by path and with what may have been meant", () => {
  test.each(bad)("defineSchedule: %s", (_, more, wanted) => {
    expect(said(defineSchedule({ ...base, rules: [{ ...one, ...more }] } as unknown as ScheduleDraft))).toStrictEqual(
      wanted,
    );
  });
  test.each(bad)("parseSchedule: %s", (_, more, wanted) => {
    expect(said(parseSchedule(JSON.parse(JSON.stringify({ ...base, rules: [{ ...one, ...more }] }))))).toStrictEqual(
      wanted,
    );
  });

  test("everything at once", () => {
    expect(
      said(
        defineSchedule({
          ...base,
          rules: [
            { ...one, record: "x" },
            { ...one, disposal: "x" },
          ],
        } as unknown as ScheduleDraft),
      ),
    ).toHaveLength(3);
  });

  test("two rules, or two packs, of one name", () => {
    const r = one as unknown as RetentionRule;
    expect(said(defineSchedule({ ...base, rules: [r, r] }))).toStrictEqual([
      "schedule.rules[1].id: another rule is called `r`; give each rule an id of its own",
    ]);
    expect(said(defineSchedule({ ...base, packs: [hennessey, hennessey] }))).toStrictEqual([
      "schedule.packs[1].id: another pack is called `us-ok-hennessey`; take each pack in once",
      "schedule.packs[1].rules[0].id: another rule is called `us-ok-hennessey/loans`; give each rule an id of its own",
      "schedule.packs[1].rules[1].id: another rule is called `us-ok-hennessey/computers`; give each rule an id of its own",
    ]);
  });

  const cyclic: { [key: string]: unknown } = { ...base };
  cyclic["rules"] = [cyclic];
  test.each([
    ["nothing", undefined],
    ["a list", []],
    ["no id", { ...base, id: "" }],
    ["rules that are none", { ...base, rules: {} }],
    ["a rule without an id", { ...base, rules: [{}] }],
    ["sources that are none", { ...base, sources: [] }],
    ["packs that are none", { ...base, packs: "all" }],
    ["a pack that is none", { ...base, packs: [7] }],
    ["a pack without rules", { ...base, packs: [{ id: "p", title: "P", sources: {} }] }],
    ["a circle", cyclic],
    ["lists that are none", { ...base, rules: [{ ...one, elements: "all", or: {}, when: {}, cites: {}, says: "" }] }],
    ["entries that are none", { ...base, rules: [{ ...one, or: [7], when: [7] }] }],
    ["a pack with bad days", { ...base, packs: [{ ...hennessey, from: "now", until: "2026-02-30" }] }],
  ])("defineSchedule does not throw on %s", (_, draft) => {
    const result = defineSchedule(draft as unknown as ScheduleDraft);
    expect(result.ok).toBe(false);
    expect(said(result).every((text) => text.startsWith("schedule"))).toBe(true);
  });

  test.each([
    ["nothing", undefined],
    ["an unknown key", { ...base, rule: [] }],
    ["an unknown key of a rule", { ...base, rules: [{ ...one, unless: [] }] }],
    ["a circle", cyclic],
    ["not a number", { ...base, rules: [{ ...one, max: { amount: Number.NaN, unit: "days" } }] }],
    ["a key that JavaScript reserves", JSON.parse('{"id":"a","title":"A","sources":{"__proto__":{"title":"S"}}}')],
    ["a brand", { ...base, "~patron-privacy/brand": "Schedule" }],
    ["a source checked on no day", { ...base, sources: { s: { title: "S", checkedOn: "2026-02-30" } } }],
  ])("parseSchedule refuses %s", (_, input) => expect(parseSchedule(input).ok).toBe(false));
});

describe("a schedule in a file", () => {
  test("names packs, and adds its own rules", () => {
    const parsed = parseSchedule({ ...base, packs: ["us-wa-seattle"], rules: [one] }, { packs: retentionPacks });
    expect(said(parsed)).toStrictEqual([]);
    expect(parsed.ok && parsed.value.rules.map(({ rule: { id }, origin }) => [id, origin]).slice(-2)).toStrictEqual([
      ["us-wa-seattle/computers", "us-wa-seattle"],
      ["r", "town"],
    ]);
    const hold = { record: "hold", events: { "request-closed": "2026-11-01" } } as const;
    const found = parsed.ok ? disposition(hold, parsed.value, { asOf: "2026-11-24" }) : undefined;
    expect(found?.reasons[0]?.cites).toStrictEqual([{ source: "board", title: "The board" }]);
    expect(found?.outcome).toBe("must");
  });

  test("is frozen and JSON, and does not change with its draft", () => {
    const draft = { ...base, rules: [structuredClone(one) as unknown as RetentionRule] };
    const result = defineSchedule(draft);
    if (!result.ok) throw new Error("issues");
    expect(JSON.parse(JSON.stringify(result.value))).toStrictEqual(result.value);
    expect(Object.isFrozen(result.value.rules[0]?.rule.max)).toBe(true);
    expect(Object.isFrozen(draft.rules[0])).toBe(false);
  });

  test("names a pack that nobody gave", () => {
    expect(said(parseSchedule({ ...base, packs: ["us-wa-seatle"] }))).toStrictEqual([
      "schedule.packs[0]: no pack is called `us-wa-seatle`",
    ]);
  });
});

describe("scheduleConflicts", () => {
  const day = (amount: number) => ({ amount, unit: "days" }) as const;
  const clash = (...list: readonly RetentionRule[]) =>
    scheduleConflicts(rules(...list)).map(({ keeps, demands, kind, settledBy }) => [keeps, demands, kind, settledBy]);

  test.each([
    ["from one event", [rule({ id: "a", min: day(14) }), rule({ id: "b", max: day(7) })], [["a", "b", "always", null]]],
    ["no longer than allowed", [rule({ id: "a", min: day(7) }), rule({ id: "b", max: day(7) })], []],
    [
      "one that binds",
      [rule({ id: "a", min: day(14), authority: "law" }), rule({ id: "b", max: day(7) })],
      [["a", "b", "always", "a"]],
    ],
    [
      "the other that binds",
      [rule({ id: "a", min: day(14) }), rule({ id: "b", max: day(7), authority: "schedule" })],
      [["a", "b", "always", "b"]],
    ],
    [
      "for ever",
      [rule({ id: "a", min: "permanent" }), rule({ id: "b", max: day(7), trigger: "audited" })],
      [["a", "b", "always", null]],
    ],
    [
      "for ever from one event",
      [rule({ id: "a", min: "permanent" }), rule({ id: "b", max: day(7) })],
      [["a", "b", "always", null]],
    ],
    [
      "from two events",
      [rule({ id: "a", min: day(1) }), rule({ id: "b", max: day(7), trigger: "audited" })],
      [["a", "b", "by-events", null]],
    ],
    [
      "one of several clocks",
      [rule({ id: "a", min: day(14), or: [{ trigger: "audited", min: day(1) }] }), rule({ id: "b", max: day(7) })],
      [["a", "b", "by-events", null]],
    ],
    ["on other records", [rule({ id: "a", min: day(14), record: "hold" }), rule({ id: "b", max: day(7) })], []],
    [
      "on other elements",
      [
        rule({ id: "a", min: day(14), elements: ["video-image"] }),
        rule({ id: "b", max: day(7), elements: ["geolocation"] }),
      ],
      [],
    ],
    [
      "on shared elements",
      [rule({ id: "a", min: day(14), elements: ["video-image"] }), rule({ id: "b", max: day(7) })],
      [["a", "b", "always", null]],
    ],
    [
      "never in force together",
      [rule({ id: "a", min: day(14), until: "2026-01-01" }), rule({ id: "b", max: day(7), from: "2026-01-01" })],
      [],
    ],
    [
      "amounts that never meet",
      [
        rule({ id: "a", min: day(14), when: [{ fact: "amount-owed", from: 5 }] }),
        rule({ id: "b", max: day(7), when: [{ fact: "amount-owed", below: 5 }] }),
      ],
      [],
    ],
    [
      "amounts that meet",
      [
        rule({ id: "a", min: day(14), when: [{ fact: "amount-owed", from: 5 }] }),
        rule({ id: "b", max: day(7), when: [{ fact: "amount-owed", below: 6 }] }),
      ],
      [["a", "b", "always", null]],
    ],
    [
      "truth values that never meet",
      [
        rule({ id: "a", min: day(14), when: [{ fact: "audited", is: true }] }),
        rule({ id: "b", max: day(7), when: [{ fact: "audited", is: false }] }),
      ],
      [],
    ],
    [
      "truth values that meet",
      [
        rule({ id: "a", min: day(14), when: [{ fact: "audited", is: true }] }),
        rule({ id: "b", max: day(7), when: [{ fact: "audited", is: true }] }),
      ],
      [["a", "b", "always", null]],
    ],
  ] as const)("%s", (_, list, wanted) => expect(clash(...list)).toStrictEqual(wanted));

  test("shows it on a day, also where only a short month does", () => {
    const found = scheduleConflicts(
      rules(rule({ id: "a", min: day(30) }), rule({ id: "b", max: { amount: 1, unit: "months" } })),
    );
    expect(found[0]?.example).toStrictEqual({
      event: "created",
      on: "2023-01-30",
      mayFrom: "2023-03-01",
      mustBy: "2023-02-28",
    });
  });

  test("reckons with the end of the year", () => {
    const list = [
      rule({ id: "a", min: day(0), rounding: "end-of-fiscal-year" }),
      rule({ id: "b", max: day(300) }),
    ] as const;
    expect(scheduleConflicts(rules(...list), { fiscalYearEnds: "06-30" })[0]?.example?.on).toBe("2023-07-01");
    expect(scheduleConflicts(rules(...list))[0]?.example?.on).toBe("2023-01-01");
  });

  test("every example is a conflict when it comes to it", () => {
    for (const list of [
      [rule({ id: "a", min: day(14) }), rule({ id: "b", max: day(7) })],
      [rule({ id: "a", min: day(0), rounding: "end-of-calendar-year" }), rule({ id: "b", max: day(300) })],
    ]) {
      const [found] = scheduleConflicts(rules(...list));
      const { on = "", mustBy = "" } = found?.example ?? {};
      const footage = { record: "surveillance-video", events: { created: on } } as const;
      expect(disposition(footage, rules(...list), { asOf: mustBy }).outcome).toBe("conflict");
    }
  });

  test("no published pack contradicts itself", () => {
    for (const pack of retentionPacks) expect([pack.id, scheduleConflicts(of(pack))]).toStrictEqual([pack.id, []]);
  });

  test("the sources disagree with each other (§1.3)", () => {
    const between = scheduleConflicts(of(hennessey, seattle, multnomah, chelmsford));
    expect(between.map(({ keeps, demands, kind }) => `${keeps} / ${demands}: ${kind}`)).toContain(
      "us-ok-hennessey/loans / us-wa-seattle/loans: always",
    );
  });

  test("Oregon's schedule binds Seattle's way of deleting on return only for interlibrary loans", () => {
    const found = scheduleConflicts(of(oregonCounties, chelmsford), { fiscalYearEnds: "06-30" });
    expect(found.map(({ keeps, demands, settledBy }) => [keeps, demands, settledBy])).toStrictEqual([
      ["us-or-counties/interlibrary-loan", "us-ma-chelmsford/interlibrary-loan", "us-or-counties/interlibrary-loan"],
    ]);
  });
});

test("scheduleGaps: silence is reported, never taken for keeping", () => {
  const gaps = scheduleGaps(of(...retentionPacks));
  // §1.3, lesson 6
  expect(gaps).toStrictEqual(
    expect.arrayContaining(["entry-log", "accessibility-accommodation", "survey-response", "app-telemetry"]),
  );
  expect(scheduleGaps(of(shakerHeights, ohioLibraries))).not.toContain("incident-report");
});

describe("parseHolds", () => {
  const subject = "Maria Lopez";
  test.each([
    ["nothing", undefined],
    ["an object", {}],
    ["an unknown key", [{ id: "a", reason: "audit", from: "2026-01-01", who: subject }]],
    ["an unknown reason", [{ id: "a", reason: subject, from: "2026-01-01" }]],
    ["a subject of wrong type", [{ id: "a", reason: "audit", from: "2026-01-01", subjects: [{ name: subject }] }]],
    ["an unknown record", [{ id: "a", reason: "audit", from: "2026-01-01", records: [subject] }]],
    ["a day that does not exist", [{ id: "a", reason: "audit", from: subject }]],
    ["not plain", [{ id: "a", reason: "audit", from: "2026-01-01", made: () => subject }]],
  ])("%s: issues that quote nothing", (_, input) => {
    const result = parseHolds(input);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain(subject);
  });

  test("gives frozen holds", () => {
    const result = parseHolds([
      { id: "a", reason: "audit", from: "2026-01-01", lifted: null, subjects: ["p"], made: { from: "2026-01-01" } },
    ]);
    expect(result.ok && Object.isFrozen(result.value[0])).toBe(true);
  });
});

test("every word that a person reads has a text", () => {
  expect(Object.keys(retentionTexts.outcomes)).toStrictEqual([...retentionOutcomes]);
  expect(Object.keys(retentionTexts.holds)).toStrictEqual([...holdReasons]);
  expect(Object.keys(retentionTexts.facts)).toStrictEqual(Object.keys(retentionFacts));
  expect(Object.keys(retentionTexts.events)).toStrictEqual(Object.keys(retentionEvents));
  expect(Object.keys(retentionTexts.disposals)).toStrictEqual(Object.keys(disposals));
  expect(Object.keys(retentionTexts.before)).toStrictEqual(Object.keys(beforeDisposal));
});
