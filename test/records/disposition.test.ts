import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import {
  bcldIdaho,
  chambers,
  chelmsford,
  clintonVideo,
  type Disposition,
  type DispositionOptions,
  disposition,
  fieldGuidance,
  georgiaLocal,
  hennessey,
  kohaDefaults,
  type LegalHold,
  manistee,
  multnomah,
  newYorkAgencies,
  newYorkMu1,
  ohioLibraries,
  oregonCounties,
  type RetainedRecord,
  type RetentionPack,
  retentionPacks,
  type Schedule,
  sanLuisObispo,
  santaCruz,
  seattle,
  shakerHeights,
  stMarys,
  suffolkCollege,
  wayneCountyVideo,
  wisconsinUniversityLogs,
  wisconsinVideo,
} from "../../src/records/index.js";
import { of, rule, rules } from "./schedules.js";

const asOf = "2026-11-24";
const days = (amount: number) => ({ amount, unit: "days" }) as const;
const years = (amount: number) => ({ amount, unit: "years" }) as const;
const on = (record: RetainedRecord, schedule: Schedule, more: Partial<DispositionOptions> = {}) =>
  disposition(record, schedule, { asOf, ...more });
const short = ({ outcome, until, by }: Disposition) => [outcome, until, by];

// each row worked out by hand from §1.1 and §1.3 of the fact sheet
const published: readonly (readonly [
  what: string,
  RetentionPack,
  RetainedRecord,
  readonly unknown[],
  Partial<DispositionOptions>?,
])[] = [
  [
    "Oregon: a year after expiry",
    oregonCounties,
    { record: "registration", events: { superseded: null, expired: "2026-03-31" } },
    ["keep-until", "2027-03-31", null],
  ],
  [
    "Oregon: that year is over",
    oregonCounties,
    { record: "registration", events: { superseded: null, expired: "2025-11-24" } },
    ["may", null, null],
  ],
  [
    "Oregon: superseded comes first",
    oregonCounties,
    { record: "registration", events: { superseded: "2026-10-01", expired: "2026-09-01" } },
    ["may", null, null],
  ],
  [
    "Oregon: a card that has not expired",
    oregonCounties,
    { record: "registration", events: { superseded: null, expired: "2028-01-01" } },
    ["keep-until", "2029-01-01", null],
  ],
  [
    "Oregon: a loan that is out",
    oregonCounties,
    { record: "current-loan", events: { "item-returned": null } },
    ["keep-until", null, null],
  ],
  [
    "Oregon: interlibrary loan, six months after return",
    oregonCounties,
    { record: "interlibrary-loan", events: { "item-returned": "2026-05-24" } },
    ["may", null, null],
  ],
  [
    "Oregon: a day before that",
    oregonCounties,
    { record: "interlibrary-loan", events: { "item-returned": "2026-05-25" } },
    ["keep-until", "2026-11-25", null],
  ],
  [
    "Wayne County: footage no longer than fourteen days",
    wayneCountyVideo,
    { record: "surveillance-video", events: { created: "2026-11-09" } },
    ["must", null, "2026-11-23"],
  ],
  [
    "Wayne County: before that nothing demands it",
    wayneCountyVideo,
    { record: "surveillance-video", events: { created: "2026-11-20" } },
    ["may", null, "2026-12-04"],
  ],
  [
    "St. Mary's: an account until it is deleted",
    stMarys,
    { record: "registration", events: { "account-deleted": null } },
    ["keep-until", null, null],
  ],
  [
    "St. Mary's: a loan on return, if the patron keeps no history",
    stMarys,
    { record: "loan-history", events: { "item-returned": "2026-11-20" }, facts: { "keeps-history": false } },
    ["must", null, "2026-11-20"],
  ],
  [
    "St. Mary's: history that the patron has turned on",
    stMarys,
    { record: "loan-history", events: { "item-returned": "2026-11-20" }, facts: { "keeps-history": true } },
    ["no-rule", null, null],
  ],
  [
    "San Luis Obispo: the last borrower until the next checkout",
    sanLuisObispo,
    { record: "item-last-borrower", events: { "next-checkout": null } },
    ["keep-until", null, null],
  ],
  [
    "San Luis Obispo: after it",
    sanLuisObispo,
    { record: "item-last-borrower", events: { "next-checkout": "2026-11-23" } },
    ["must", null, "2026-11-23"],
  ],
  [
    "Chambers: expired a year ago, nothing in the way",
    chambers,
    {
      record: "registration",
      events: { expired: "2025-11-24" },
      facts: { "amount-owed": 0, "items-on-loan": 0 },
    },
    ["must", null, "2026-11-24"],
  ],
  [
    "Chambers: an item is still out",
    chambers,
    {
      record: "registration",
      events: { expired: "2025-11-24" },
      facts: { "amount-owed": 0, "items-on-loan": 1 },
    },
    ["no-rule", null, null],
  ],
  [
    "Suffolk: an interlibrary loan three years after return",
    suffolkCollege,
    { record: "interlibrary-loan", events: { "item-returned": "2024-01-10" } },
    ["keep-until", "2027-01-10", null],
  ],
  [
    "University of Wisconsin: raw proxy logs fifteen days",
    wisconsinUniversityLogs,
    { record: "proxy-log", events: { created: "2026-11-08" } },
    ["must", null, "2026-11-23"],
  ],
  [
    "Georgia: loans three years",
    georgiaLocal,
    { record: "loan-history", events: { "item-returned": "2024-01-10" } },
    ["keep-until", "2027-01-10", null],
  ],
  [
    "New York agencies: a loan three years",
    newYorkAgencies,
    { record: "interlibrary-loan", events: { "request-closed": "2023-11-24" }, facts: { "copyright-copy": false } },
    ["may", null, null],
  ],
  [
    "New York agencies: a copy five years, and three months out of caution",
    newYorkAgencies,
    { record: "interlibrary-loan", events: { "request-closed": "2021-11-24" }, facts: { "copyright-copy": true } },
    ["keep-until", "2027-02-24", null],
  ],
  [
    "Multnomah: three years after last use",
    multnomah,
    { record: "registration", events: { superseded: null, "last-used": "2024-02-29" } },
    ["keep-until", "2027-02-28", null],
  ],
  [
    "Multnomah: a ban, three years after it was lifted",
    multnomah,
    { record: "exclusion-record", events: { "block-ended": "2023-11-24" } },
    ["may", null, null],
  ],
  [
    "Multnomah: a reference question, thirty days",
    multnomah,
    { record: "reference-query", events: { answered: "2026-10-25" } },
    ["must", null, "2026-11-24"],
  ],
  [
    "Multnomah: a day younger",
    multnomah,
    { record: "reference-query", events: { answered: "2026-10-26" } },
    ["may", null, "2026-11-25"],
  ],
  [
    "Shaker Heights: nothing owed",
    shakerHeights,
    { record: "registration", events: { "last-used": "2024-11-23", paid: null }, facts: { "amount-owed": 0 } },
    ["may", null, null],
  ],
  [
    "Shaker Heights: something owed",
    shakerHeights,
    { record: "registration", events: { "last-used": "2010-01-01", paid: null }, facts: { "amount-owed": 250 } },
    ["keep-until", null, null],
  ],
  [
    "Shaker Heights: a fine of 14.99, three and a half years",
    shakerHeights,
    { record: "fines-and-fees", events: { created: "2023-05-24" }, facts: { "amount-owed": 1_499 } },
    ["may", null, null],
  ],
  [
    "Shaker Heights: a fine of 15, seven years",
    shakerHeights,
    { record: "fines-and-fees", events: { created: "2023-05-24" }, facts: { "amount-owed": 1_500 } },
    ["keep-until", "2030-05-24", null],
  ],
  [
    "Shaker Heights: the form of a patron of twelve",
    shakerHeights,
    { record: "registration-application", events: { "age-reached": "2032-05-04" }, facts: { "patron-age": 12 } },
    ["keep-until", "2032-05-04", null],
  ],
  [
    "Manistee: 50 dollars owed, three years",
    manistee,
    { record: "registration", events: { "last-used": "2023-11-24" }, facts: { "amount-owed": 5_000 } },
    ["must", null, "2026-11-24"],
  ],
  [
    "Manistee: more than 50 dollars, five years",
    manistee,
    { record: "registration", events: { "last-used": "2023-11-24" }, facts: { "amount-owed": 5_001 } },
    ["keep-until", "2028-11-24", "2028-11-24"],
  ],
  [
    "Manistee: a sign-in sheet, one week",
    manistee,
    { record: "program-attendance", events: { "programme-ended": "2026-11-18" } },
    ["may", null, "2026-11-25"],
  ],
  [
    "Seattle: returned today, nothing owed",
    seattle,
    { record: "loan-history", events: { "item-returned": asOf }, facts: { "amount-owed": 0, "in-collection": false } },
    ["must", null, asOf],
  ],
  [
    "Seattle: a fine is owed",
    seattle,
    {
      record: "loan-history",
      events: { "item-returned": "2026-01-05", paid: null },
      facts: { "amount-owed": 300, "in-collection": false },
    },
    ["keep-until", null, null],
  ],
  [
    "Seattle: the item is being recovered",
    seattle,
    {
      record: "loan-history",
      events: { "item-returned": "2026-01-05", paid: null },
      facts: { "amount-owed": 0, "in-collection": true },
    },
    ["keep-until", null, null],
  ],
  [
    "Chelmsford: interlibrary loans to the end of the fiscal year",
    chelmsford,
    { record: "interlibrary-loan", events: { "item-returned": "2026-07-02" } },
    ["keep-until", "2027-07-01", "2027-07-01"],
    { fiscalYearEnds: "06-30" },
  ],
  [
    "Chelmsford: the year before",
    chelmsford,
    { record: "interlibrary-loan", events: { "item-returned": "2026-06-30" } },
    ["must", null, "2026-07-01"],
    { fiscalYearEnds: "06-30" },
  ],
  [
    "Wisconsin: footage where the schedule is adopted",
    wisconsinVideo,
    { record: "surveillance-video", events: { created: "2026-07-27" }, facts: { "schedule-adopted": true } },
    ["may", null, null],
  ],
  [
    "Wisconsin: footage where it is not",
    wisconsinVideo,
    { record: "surveillance-video", events: { created: "2026-07-27" }, facts: { "schedule-adopted": false } },
    ["keep-until", "2033-07-27", null],
  ],
  [
    "Santa Cruz: six years without a transaction",
    santaCruz,
    { record: "registration", events: { "last-used": "2020-11-25" } },
    ["may", null, "2026-11-25"],
  ],
  [
    "BCLD: three months after return",
    bcldIdaho,
    { record: "interlibrary-loan", events: { "item-returned": "2026-08-25" } },
    ["keep-until", "2026-11-25", null],
  ],
  [
    "Cuyahoga Falls: an incident with an action pending",
    ohioLibraries,
    {
      record: "incident-report",
      events: { created: "2015-01-01", "matter-closed": null },
      facts: { "action-pending": true },
    },
    ["keep-until", null, null],
  ],
  [
    "Greene County: an account made online, thirty days",
    ohioLibraries,
    { record: "registration-application", events: { created: "2026-10-24" } },
    ["must", null, "2026-11-23"],
  ],
  [
    "Hennessey: for ever",
    hennessey,
    { record: "loan-history", events: { "item-returned": "2005-01-01" } },
    ["keep-until", null, null],
  ],
  // the request of May 2023: through 31 December 2026
  [
    "CONTU: through the third calendar year",
    fieldGuidance,
    { record: "copy-request", events: { "request-made": "2023-05-01" } },
    ["keep-until", "2027-01-01", null],
  ],
  [
    "CONTU: a year before",
    fieldGuidance,
    { record: "copy-request", events: { "request-made": "2022-12-31" } },
    ["may", null, null],
  ],
  [
    "Koha: search history, thirty days",
    kohaDefaults,
    { record: "search-history", events: { created: "2026-10-01" } },
    ["must", null, "2026-10-31"],
  ],
  ["no rule is no rule", seattle, { record: "entry-log", events: { created: "2000-01-01" } }, ["no-rule", null, null]],
];

const rows = published.map(
  ([what, pack, record, wanted, more = {}]) => [what, { pack, record, wanted, more }] as const,
);
test.each(rows)("%s", (_, { pack, record, wanted, more }) => {
  expect(short(on(record, of(pack), more))).toStrictEqual(wanted);
});

describe("every published schedule", () => {
  test("is of at least six jurisdictions, and each is a schedule without an issue", () => {
    expect(new Set(retentionPacks.flatMap(({ jurisdiction }) => jurisdiction ?? [])).size).toBeGreaterThanOrEqual(13);
    expect(() => of(...retentionPacks)).not.toThrow();
  });

  test("cites sources that are looked up, and uses each of them", () => {
    for (const { sources, rules: all } of retentionPacks) {
      for (const { checkedOn } of Object.values(sources)) expect(checkedOn).toBe("2026-11-23");
      const cited = new Set(all.flatMap(({ cites }) => cites.map(({ source }) => source)));
      expect(Object.keys(sources).filter((key) => !cited.has(key) && !key.endsWith("wa-core"))).toStrictEqual([]);
    }
  });

  test("lets a rule that is our proposal say so", () => {
    for (const { rules: all } of retentionPacks)
      for (const { id, cites, marks = [], notes } of all) {
        const ours = marks.includes("proposal");
        if (cites.some(({ mark }) => mark === "proposal")) expect([id, ours]).toStrictEqual([id, true]);
        // and what of it is ours
        if (ours) expect([id, notes === undefined]).toStrictEqual([id, false]);
      }
  });
});

describe("a disposition says why", () => {
  test("with the rule, the source and the days", () => {
    const found = on({ record: "reference-query", events: { answered: "2026-10-01" } }, of(multnomah));
    expect(found).toMatchObject({
      outcome: "must",
      otherwise: null,
      since: "2026-10-01",
      by: "2026-10-31",
      disposal: "anonymise",
      asOf,
      reasons: [
        {
          rule: "us-or-multnomah/reference",
          origin: "us-or-multnomah",
          binding: true,
          mayFrom: "2026-10-01",
          mustBy: "2026-10-31",
          cites: [{ source: "mult-l14", title: "Multnomah County, reference services retention schedule L14" }],
        },
      ],
    });
    expect(Object.isFrozen(found) && Object.isFrozen(found.reasons[0]?.cites)).toBe(true);
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
  });

  test("and what must be done first, once something may go", () => {
    const record = { record: "fines-and-fees", facts: { "amount-owed": 5 } } as const;
    expect(on({ ...record, events: { created: "2020-01-01" } }, of(shakerHeights)).before).toStrictEqual([
      "approval",
      "disposal-log",
    ]);
    expect(on({ ...record, events: { created: "2026-01-01" } }, of(shakerHeights)).before).toStrictEqual([]);
  });

  test("a rule on other elements does not speak", () => {
    const partial = rules(rule({ id: "faces", elements: ["video-image"], max: days(7) }));
    const footage = { record: "surveillance-video", events: { created: "2026-01-01" } } as const;
    expect(on(footage, partial).outcome).toBe("must");
    expect(on({ ...footage, elements: ["video-image", "geolocation"] }, partial).outcome).toBe("must");
    expect(on({ ...footage, elements: ["geolocation"] }, partial).outcome).toBe("no-rule");
  });
});

describe("rules against each other", () => {
  const footage = (created: string): RetainedRecord => ({ record: "surveillance-video", events: { created } });
  const lawMin = rule({ id: "law-min", authority: "law", min: days(14) });
  const lawMax = rule({ id: "law-max", authority: "law", max: days(7) });
  const policyMin = rule({ id: "policy-min", min: days(14) });
  const policyMax = rule({ id: "policy-max", max: days(7) });

  // made 2026-11-14, ten days ago: past 7, before 14
  test.each([
    [
      "a binding minimum beats a maximum of policy",
      [lawMin, policyMax],
      ["keep-until", "2026-11-28", "2026-11-21"],
      "law-min",
    ],
    ["a binding maximum beats a minimum of policy", [policyMin, lawMax], ["must", null, "2026-11-21"], "law-max"],
    ["two that bind are a conflict", [lawMin, lawMax], ["conflict", null, null], null],
    ["two of policy are a conflict", [policyMin, policyMax], ["conflict", null, null], null],
    [
      "the law's minimum makes a quarrel of policy idle",
      [lawMin, policyMin, policyMax],
      ["keep-until", "2026-11-28", "2026-11-21"],
      "law-min",
    ],
  ] as const)("%s", (_, list, wanted, settledBy) => {
    const found = on(footage("2026-11-14"), rules(...list));
    expect(short(found)).toStrictEqual(wanted);
    expect(found.conflicts[0]).toMatchObject({ settledBy });
  });

  // it is kept until a matter is closed, and nobody knows when that will be; made 2026-11-14, so 7 days are over
  const untilClosed = { trigger: "matter-closed", min: days(0) } as const;
  const lawWaits = rule({ id: "law-waits", authority: "law", ...untilClosed });
  const policyWaits = rule({ id: "policy-waits", ...untilClosed });
  test.each([
    ["two of policy are a conflict", [policyWaits, policyMax], ["conflict", null, null], null],
    ["two that bind are a conflict", [lawWaits, lawMax], ["conflict", null, null], null],
    ["the law keeps it", [lawWaits, policyMax], ["keep-until", null, "2026-11-21"], "law-waits"],
    ["the law wants it gone", [policyWaits, lawMax], ["must", null, "2026-11-21"], "law-max"],
  ] as const)("a clock that has not begun keeps what another rule wants gone: %s", (_, list, wanted, settledBy) => {
    const open = (created: string) => ({ ...footage(created), events: { created, "matter-closed": null } });
    const found = on(open("2026-11-14"), rules(...list));
    expect(short(found)).toStrictEqual(wanted);
    expect(found.conflicts).toHaveLength(1);
    expect(found.conflicts[0]).toMatchObject({ settledBy });
    // while nothing wants it gone, nothing is disputed
    const early = on(open("2026-11-20"), rules(...list));
    expect([early.outcome, early.conflicts]).toStrictEqual(["keep-until", []]);
  });

  test("before the maximum is reached nothing is disputed: it is kept until then", () => {
    expect(short(on(footage("2026-11-20"), rules(policyMin, lawMax)))).toStrictEqual([
      "keep-until",
      "2026-11-27",
      "2026-11-27",
    ]);
    expect(short(on(footage("2026-11-20"), rules(policyMin, policyMax)))).toStrictEqual([
      "keep-until",
      "2026-12-04",
      "2026-11-27",
    ]);
  });

  test("after the minimum both want it gone", () => {
    expect(short(on(footage("2026-11-01"), rules(lawMin, lawMax)))).toStrictEqual(["must", null, "2026-11-08"]);
  });

  test("of several maxima the shortest wins, of several minima the longest", () => {
    const more = [
      rule({ id: "a", max: days(30) }),
      rule({ id: "b", max: days(20) }),
      rule({ id: "c", min: days(3) }),
      rule({ id: "d", min: days(5) }),
    ];
    expect(on(footage("2026-11-22"), rules(...more))).toMatchObject({
      outcome: "keep-until",
      until: "2026-11-27",
      by: "2026-12-12",
    });
    expect(on(footage("2026-11-10"), rules(...more))).toMatchObject({
      outcome: "may",
      since: "2026-11-15",
      by: "2026-11-30",
    });
  });

  test("published: at least 14 days in Archbold, at least 7 in Clinton, at most 14 by a policy like Wayne's", () => {
    const wayne = rule({ id: "wayne", max: days(14) });
    const both = (pack: RetentionPack) =>
      disposition(
        footage("2026-11-14"),
        { ...of(pack), rules: [...of(pack).rules, ...rules(wayne).rules] } as Schedule,
        { asOf },
      );
    expect(short(both(ohioLibraries))).toStrictEqual(["keep-until", "2026-11-28", "2026-11-28"]);
    expect(short(both(clintonVideo))).toStrictEqual(["may", null, "2026-11-28"]);
  });

  test("to the end of the year at least and at most is no conflict: it goes on the first day of the next", () => {
    const year = { rounding: "end-of-calendar-year" } as const;
    const both = rules(
      rule({ id: "min", authority: "law", min: days(0), ...year }),
      rule({ id: "max", authority: "law", max: days(0), ...year }),
    );
    const on31 = disposition(footage("2025-05-01"), both, { asOf: "2025-12-31" });
    expect([...short(on31), on31.conflicts]).toStrictEqual(["keep-until", "2026-01-01", "2026-01-01", []]);
    expect(disposition(footage("2025-05-01"), both, { asOf: "2026-01-01" }).outcome).toBe("must");
  });

  // made on 17 November, give or take a day; audited on the 18th, or give or take a day
  test.each([
    ["two rules that agree", 7, 7, "created", "2026-11-18", 0],
    ["two that count from one event and do not", 8, 7, "created", "2026-11-18", 1],
    ["a maximum from another event that may be later", 7, 6, "audited", "2026-11-18T10:00:00", 0],
    ["a maximum from another event that is earlier at worst", 7, 5, "audited", "2026-11-18", 0],
    ["a maximum from another event that is earlier at best", 8, 5, "audited", "2026-11-18", 1],
  ] as const)("a day that is not known for certain: %s", (_, min, max, trigger, audited, count) => {
    const both = rules(
      rule({ id: "min", authority: "law", min: days(min) }),
      rule({ id: "max", authority: "law", max: days(max), trigger }),
    );
    const events = { created: "2026-11-17T10:00:00", audited };
    expect(on({ record: "surveillance-video", events }, both).conflicts).toHaveLength(count);
  });

  test("rules count from the first of their days to the last", () => {
    const dated = rules(
      rule({ id: "old", max: days(7), until: "2026-11-24" }),
      rule({ id: "new", max: days(30), from: "2026-11-24" }),
    );
    const record = footage("2026-11-10");
    expect(disposition(record, dated, { asOf: "2026-11-23" }).reasons.map((one) => one.rule)).toStrictEqual(["old"]);
    expect(disposition(record, dated, { asOf: "2026-11-24" }).reasons.map((one) => one.rule)).toStrictEqual(["new"]);
  });

  test("a schedule that has ended leaves no rule, and says so", () => {
    const record: RetainedRecord = { ...footage("2027-06-01"), facts: { "schedule-adopted": true } };
    expect(disposition(record, of(wisconsinVideo), { asOf: "2027-06-11" }).outcome).toBe("keep-until");
    expect(disposition(record, of(wisconsinVideo), { asOf: "2027-06-12" })).toMatchObject({
      outcome: "no-rule",
      doubts: [{ code: "expired", rule: "us-wi-video/adopted" }],
    });
  });

  test("a pack's own dates and its need of adoption hold for each of its rules", () => {
    const pack: RetentionPack = {
      id: "p",
      title: "P",
      needsAdoption: true,
      from: "2026-01-01",
      until: "2027-01-01",
      sources: { s: { title: "S" } },
      rules: [rule({ id: "r", max: days(1), from: "2026-06-01", until: "2026-12-01" })],
    };
    expect(of(pack).rules[0]?.rule).toMatchObject({
      from: "2026-06-01",
      until: "2026-12-01",
      when: [{ fact: "schedule-adopted", is: true }],
    });
    const { from: _f, until: _u, ...undated } = rule({ id: "r", max: days(1) });
    expect(of({ ...pack, rules: [undated] }).rules[0]?.rule).toMatchObject({ from: "2026-01-01", until: "2027-01-01" });
    expect(on(footage("2026-11-01"), of(pack)).outcome).toBe("unclear");
    expect(on({ ...footage("2026-11-01"), facts: { "schedule-adopted": false } }, of(pack)).outcome).toBe("no-rule");
  });
});

describe("what cannot be told is never disposed of", () => {
  const record = (
    events: RetainedRecord["events"],
    facts: RetainedRecord["facts"] = { "amount-owed": 0, "in-collection": false },
  ): RetainedRecord => ({
    record: "loan-history",
    events,
    facts,
  });

  test.each([
    ["no return date", {}, ["item-returned"], []],
    ["a return in the future", { "item-returned": "2026-11-25" }, ["item-returned"], ["future-event item-returned"]],
    [
      "a return before the loan",
      { "checked-out": "2026-11-20", "item-returned": "2026-11-10" },
      ["item-returned"],
      ["events-out-of-order checked-out", "events-out-of-order item-returned"],
    ],
    [
      "the day on which clocks begin",
      { "item-returned": "1970-01-01" },
      ["item-returned"],
      ["implausible-date item-returned"],
    ],
    [
      "that day as an instant",
      { "item-returned": "1970-01-01T00:00:00Z" },
      ["item-returned"],
      ["implausible-date item-returned"],
    ],
    ["a day long past", { "item-returned": "1899-12-30" }, ["item-returned"], ["implausible-date item-returned"]],
  ] as const)("%s", (_, events, missing, doubts) => {
    const found = on(record(events), of(seattle));
    expect(found.outcome).toBe("unclear");
    expect(found.missing.events).toStrictEqual(missing);
    expect(found.doubts.map((one) => ("event" in one ? `${one.code} ${one.event}` : one.code))).toStrictEqual(doubts);
  });

  test("a planned event may lie in the future", () => {
    const card = { record: "registration", events: { superseded: null, expired: "2030-01-01" } } as const;
    expect(on(card, of(oregonCounties)).doubts).toStrictEqual([]);
  });

  test("a time without a zone is told, and reckoned with on both sides", () => {
    const loan = (text: string) =>
      on({ record: "interlibrary-loan", events: { "item-returned": text } }, of(oregonCounties));
    expect(loan("2026-05-24T10:00:00")).toMatchObject({
      outcome: "keep-until",
      until: "2026-11-25",
      doubts: [{ code: "no-zone", event: "item-returned" }],
    });
    expect(loan("2026-05-23T10:00:00").outcome).toBe("may");
    const exact = rules(rule({ id: "exactly", min: days(7), max: days(7) }));
    // between the first day it may have to be gone and the last on which it may have to stay, it stays
    const footage = (created: string) => on({ record: "surveillance-video", events: { created } }, exact);
    expect(short(footage("2026-11-17T10:00:00"))).toStrictEqual(["keep-until", "2026-11-25", "2026-11-23"]);
    expect(short(footage("2026-11-16T10:00:00"))).toStrictEqual(["must", null, "2026-11-22"]);
    expect(footage("2026-11-17T10:00:00").conflicts).toStrictEqual([]);
  });

  test("a fact that is not known: every case is gone through", () => {
    const account = (lastUsed: string): RetainedRecord => ({
      record: "registration",
      events: { "last-used": lastUsed },
    });
    // three years or five: both still keep
    expect(on(account("2024-11-24"), of(manistee))).toMatchObject({
      outcome: "keep-until",
      until: "2029-11-24",
      missing: { facts: ["amount-owed"] },
    });
    // one keeps, one wants it gone
    expect(on(account("2022-11-24"), of(manistee))).toMatchObject({
      outcome: "unclear",
      until: "2027-11-24",
      missing: { facts: ["amount-owed"] },
    });
    // both want it gone
    expect(on(account("2020-11-24"), of(manistee))).toMatchObject({ outcome: "must", by: "2025-11-24" });
    expect(on(account("2020-11-24"), of(manistee)).reasons.map(({ onlyIf }) => onlyIf)).toStrictEqual([
      ["amount-owed"],
      ["amount-owed"],
    ]);
  });

  test("may in one case and must in another is may", () => {
    const schedule = rules(
      rule({ id: "min", min: days(1) }),
      rule({ id: "max", max: days(7), when: [{ fact: "action-pending", is: false }] }),
    );
    const found = on({ record: "surveillance-video", events: { created: "2026-11-01" } }, schedule);
    expect(found).toMatchObject({
      outcome: "may",
      since: "2026-11-02",
      by: null,
      missing: { facts: ["action-pending"] },
    });
  });

  test("too many facts that are not known", () => {
    const facts = ["amount-owed", "patron-age", "items-on-loan"] as const;
    const schedule = rules(
      ...facts.flatMap((fact) =>
        [1, 2, 3, 4, 5, 6].map((from) =>
          rule({ id: `${fact}-${from}`, max: days(1), when: [{ fact, from, below: from + 1 }] }),
        ),
      ),
    );
    expect(on({ record: "surveillance-video", events: { created: "2026-11-01" } }, schedule)).toMatchObject({
      outcome: "unclear",
      missing: { facts },
    });
  });

  test("a schedule that was replaced keeps, but disposes of nothing", () => {
    const request = (created: string) => on({ record: "acquisition-request", events: { created } }, of(newYorkMu1));
    expect(short(request("2026-01-01"))).toStrictEqual(["keep-until", "2027-01-01", null]);
    expect(request("2020-01-01")).toMatchObject({
      outcome: "unclear",
      doubts: [{ code: "lapsed", rule: "us-ny-mu1/purchase-requests" }],
      reasons: [{ binding: false }],
    });
  });

  test("neither does a rule that nobody read", () => {
    const found = on(
      { record: "surveillance-video", events: { created: "2020-01-01" } },
      rules(rule({ id: "u", max: days(1), marks: ["unread"] })),
    );
    expect(found).toMatchObject({ outcome: "unclear", by: null, doubts: [{ code: "unread", rule: "u" }] });
  });

  test("a minimum whose event is not known, beside one that is over", () => {
    const schedule = rules(rule({ id: "a", min: days(1) }), rule({ id: "b", min: days(1), trigger: "audited" }));
    expect(on({ record: "surveillance-video", events: { created: "2026-01-01" } }, schedule)).toMatchObject({
      outcome: "unclear",
      missing: { events: ["audited"] },
    });
    expect(
      on({ record: "surveillance-video", events: { created: "2026-01-01", audited: null } }, schedule),
    ).toMatchObject({
      outcome: "keep-until",
      until: null,
    });
  });

  test("the fiscal year is not known", () => {
    expect(
      on({ record: "interlibrary-loan", events: { "item-returned": "2020-01-01" } }, of(chelmsford)),
    ).toMatchObject({
      outcome: "unclear",
      issues: [{ path: ["fiscalYearEnds"], expected: "a day such as 06-30" }],
    });
  });

  test("a maximum whose clock has not begun", () => {
    const log = { record: "computer-session", events: { "logged-off": null } } as const;
    expect(short(on(log, of(seattle)))).toStrictEqual(["keep-until", null, null]);
  });
});

describe("legal holds", () => {
  const loan: RetainedRecord = {
    record: "loan-history",
    events: { created: "2026-11-01", "item-returned": "2026-11-10" },
    facts: { "amount-owed": 0, "in-collection": false },
    subject: "p-1",
  };
  const hold = (more: Partial<LegalHold> = {}): LegalHold => ({
    id: "matter-1",
    reason: "anticipated-litigation",
    from: "2026-11-12",
    ...more,
  });
  const held = (more: Partial<LegalHold>, record: RetainedRecord = loan) =>
    on(record, of(seattle), { holds: [hold(more)] });

  test("suspend what would have to go, and name themselves", () => {
    expect(on(loan, of(seattle)).outcome).toBe("must");
    expect(held({})).toMatchObject({ outcome: "on-hold", otherwise: "must", holds: ["matter-1"], before: [] });
  });

  test.each([
    ["of every reason", { reason: "records-request" }, "on-hold"],
    ["put in place only tomorrow", { from: "2026-11-25" }, "on-hold"],
    ["lifted tomorrow", { lifted: "2026-11-25" }, "on-hold"],
    ["lifted today", { lifted: "2026-11-24" }, "must"],
    ["not lifted", { lifted: null }, "on-hold"],
    ["on this kind of record", { records: ["loan-history"] }, "on-hold"],
    ["on another kind of record", { records: ["surveillance-video"] }, "must"],
    ["on this patron", { subjects: ["p-1", "p-2"] }, "on-hold"],
    ["on another patron", { subjects: ["p-2"] }, "must"],
    ["on what was made then", { made: { from: "2026-11-01", before: "2026-11-02" } }, "on-hold"],
    ["on what was made before", { made: { before: "2026-11-01" } }, "must"],
    ["on what was made after", { made: { from: "2026-11-02" } }, "must"],
  ] as const)("%s", (_, more, wanted) => expect(held(more).outcome).toBe(wanted));

  test.each([
    ["whose subject is not known", { subjects: ["p-2"] }, { ...loan, subject: undefined }],
    [
      "of which it is not known when it was made",
      { made: { from: "2026-11-01" } },
      { ...loan, events: { "item-returned": "2026-11-10" } },
    ],
    [
      "made at a time that may be inside",
      { made: { from: "2026-11-02" } },
      { ...loan, events: { ...loan.events, created: "2026-11-01T22:00:00" } },
    ],
  ] as const)("cover what they may cover: %s", (_, more, record) => {
    expect(held(more, record as RetainedRecord)).toMatchObject({
      outcome: "on-hold",
      doubts: expect.arrayContaining([{ code: "hold-not-certain", hold: "matter-1" }]),
    });
  });

  test("several: those on everybody and those on this patron, in the order given", () => {
    const subjects = (...keys: readonly string[]) => ({ subjects: keys });
    const holds = [
      hold({ id: "a", ...subjects("p-2", "p-1", "p-1") }),
      hold({ id: "b" }),
      hold({ id: "c", ...subjects("p-3") }),
      hold({ id: "d", ...subjects("p-1"), lifted: "2026-11-23" }),
      hold({ id: "e", ...subjects("p-1") }),
    ];
    const heldBy = (more: object) => on({ ...loan, ...more }, of(seattle), { holds }).holds;
    expect(heldBy({ subject: "p-1" })).toStrictEqual(["a", "b", "e"]);
    expect(heldBy({ subject: "p-9" })).toStrictEqual(["b"]);
    expect(heldBy({ subject: "__proto__" })).toStrictEqual(["b"]);
    // whose it is cannot be told
    expect(heldBy({ subject: undefined })).toStrictEqual(["a", "b", "c", "e"]);
  });

  test("a hold on what no rule is about", () => {
    expect(held({}, { record: "entry-log", events: {} })).toMatchObject({ outcome: "on-hold", otherwise: "no-rule" });
  });
});

describe("bad input", () => {
  const name = "Maria Lopez";
  const throwing = Object.defineProperty({ record: "registration" }, "events", {
    enumerable: true,
    get: () => {
      throw new Error(name);
    },
  });
  let reads = 0;
  const fickle = {
    record: "registration",
    get events() {
      if (reads++ > 0) throw new Error(name);
      return {};
    },
  };
  test.each([
    ["nothing", undefined, [""]],
    ["a text", name, [""]],
    ["an unknown kind of record", { record: name, events: {} }, ["record"]],
    ["no events", { record: "hold" }, ["events"]],
    ["an unknown event", { record: "hold", events: { [name]: asOf } }, ["events"]],
    ["a day that does not exist", { record: "hold", events: { created: "2026-02-30" } }, ["events.created"]],
    ["a number for a day", { record: "hold", events: { created: 20_260_101 } }, ["events.created"]],
    ["an unknown fact", { record: "hold", events: {}, facts: { [name]: 1 } }, ["facts"]],
    [
      "facts of wrong type",
      { record: "hold", events: {}, facts: { "amount-owed": "5", "in-collection": 1, "patron-age": Number.NaN } },
      ["facts.amount-owed", "facts.in-collection", "facts.patron-age"],
    ],
    ["facts that are none", { record: "hold", events: {}, facts: [] }, ["facts"]],
    ["a subject that is none", { record: "hold", events: {}, subject: 7 }, ["subject"]],
    ["elements that are none", { record: "hold", events: {}, elements: [name] }, ["elements"]],
    ["an unknown key", { record: "hold", events: {}, [name]: 1 }, [""]],
    ["a getter that throws", throwing, [""]],
    ["a getter that answers once", fickle, [""]],
    [
      "everything at once",
      { record: name, events: 7, facts: 7, subject: "", elements: 7 },
      ["record", "events", "facts", "subject", "elements"],
    ],
  ])("%s: unclear, with paths and without values", (_, record, paths) => {
    const found = on(record as RetainedRecord, of(seattle));
    expect(found.outcome).toBe("unclear");
    expect(found.issues.map(({ path }) => path.join("."))).toStrictEqual(paths);
    expect(JSON.stringify(found)).not.toContain(name);
  });

  const loan: RetainedRecord = { record: "hold", events: {} };
  test.each([
    ["no options", undefined, [""]],
    ["no day", {}, ["asOf"]],
    ["a day that does not exist", { asOf: "2026-02-30" }, ["asOf"]],
    ["an instant", { asOf: "2026-02-03T10:00:00Z" }, ["asOf"]],
    ["an offset that is none", { asOf, utcOffset: 900 }, ["utcOffset"]],
    ["a fiscal year that is none", { asOf, fiscalYearEnds: "02-30" }, ["fiscalYearEnds"]],
    ["holds that are none", { asOf, holds: {} }, ["holds"]],
    ["a hold that is none", { asOf, holds: [null] }, ["holds.0"]],
    [
      "holds with one id",
      {
        asOf,
        holds: [
          { id: "a", reason: "audit", from: asOf },
          { id: "a", reason: "audit", from: asOf },
        ],
      },
      ["holds.1.id"],
    ],
    [
      "a hold lifted before it began",
      { asOf, holds: [{ id: "a", reason: "audit", from: asOf, lifted: "2026-01-01" }] },
      ["holds.0.lifted"],
    ],
    [
      "a hold that is all wrong",
      { asOf, holds: [{ id: "", reason: "why", from: "now", lifted: 7, records: [], subjects: [7], made: {} }] },
      ["id", "reason", "from", "lifted", "records", "subjects", "made"].map((key) => `holds.0.${key}`),
    ],
    [
      "days of a hold that are reversed",
      { asOf, holds: [{ id: "a", reason: "audit", from: asOf, made: { from: "2026-02-01", before: "2026-01-01" } }] },
      ["holds.0.made"],
    ],
    [
      "days of a hold that are none",
      { asOf, holds: [{ id: "a", reason: "audit", from: asOf, made: 7 }] },
      ["holds.0.made"],
    ],
  ])("%s", (_, options, paths) => {
    const found = disposition(loan, of(seattle), options as unknown as DispositionOptions);
    expect([found.outcome, ...found.issues.map(({ path }) => path.join("."))]).toStrictEqual(["unclear", ...paths]);
  });

  test("a schedule that is none", () => {
    expect(disposition(loan, { rules: [] } as unknown as Schedule, { asOf }).issues[0]?.path).toStrictEqual([
      "schedule",
    ]);
  });
});

describe("properties", () => {
  const day = fc
    .integer({ min: 18_000, max: 22_000 })
    .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
  const schedule = of(...retentionPacks);
  const record = fc.record({
    record: fc.constantFrom(
      "registration",
      "loan-history",
      "interlibrary-loan",
      "surveillance-video",
      "fines-and-fees",
    ),
    events: fc.dictionary(
      fc.constantFrom("created", "last-used", "expired", "item-returned", "paid", "superseded", "request-closed"),
      fc.oneof(day, fc.constant(null)),
    ),
    facts: fc.dictionary(fc.constantFrom("amount-owed"), fc.integer({ min: 0, max: 9_000 })),
  }) as fc.Arbitrary<RetainedRecord>;

  property.prop([record, day])("a hold on everything holds everything", (one, today) => {
    const holds = [{ id: "h", reason: "litigation", from: "2020-01-01" }] as const;
    expect(disposition(one, schedule, { asOf: today, holds }).outcome).toBe("on-hold");
  });

  property.prop([record, day, day])(
    "what must go must go later too, and what may go never has to be kept again",
    (one, a, b) => {
      const [first, later] = a < b ? [a, b] : [b, a];
      const onlyYears = rules(
        rule({ id: "min", record: one.record, trigger: "created", min: years(1) }),
        rule({ id: "max", record: one.record, trigger: "created", max: years(2) }),
      );
      const order = ["keep-until", "may", "must"];
      const [x, y] = [first, later].map((today) => disposition(one, onlyYears, { asOf: today }).outcome);
      if (x !== undefined && y !== undefined && order.includes(x) && order.includes(y))
        expect(order.indexOf(y)).toBeGreaterThanOrEqual(order.indexOf(x));
    },
  );

  property.prop([record, day])("the order of rules is nothing", (one, today) => {
    const turned = { ...schedule, rules: schedule.rules.toReversed() } as Schedule;
    const pick = ({ outcome, until, since, by, missing }: Disposition) => ({ outcome, until, since, by, missing });
    expect(pick(disposition(one, turned, { asOf: today }))).toStrictEqual(
      pick(disposition(one, schedule, { asOf: today })),
    );
  });

  property.prop([record, day])(
    "what a fact can only narrow: where a case is settled, leaving the fact out never disposes of more",
    (one, today) => {
      const without = disposition({ ...one, facts: {} }, schedule, { asOf: today }).outcome;
      const known = disposition(one, schedule, { asOf: today }).outcome;
      if (without === "must") expect(known).toBe("must");
      if (without === "may") expect(["may", "must"]).toContain(known);
    },
  );
});
