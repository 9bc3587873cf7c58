import { describe, expect, test } from "vitest";
import { audiences, type EpisodeEvent, episode, type SilencesOptions, silencesOf } from "../../src/procedure/index.js";

const asked: EpisodeEvent = { at: "2026-11-24T10:00", type: "asked", facts: { requester: "prosecutor" } };
const later = (hour: number, event: object): EpisodeEvent =>
  ({ at: `2026-11-26T${String(hour).padStart(2, "0")}:00`, ...event }) as EpisodeEvent; // the tests name real events
const order = later(9, { type: "gag-ordered", by: "court-order", until: "2027-05-01", mayTell: ["it-staff"] });
const of = (events: readonly EpisodeEvent[], options: Partial<SilencesOptions> = {}) =>
  silencesOf(episode(events), { asOf: "2026-11-26", ...options });
const wish = later(8, { type: "silence-asked" });

describe("the three silences are never merged", () => {
  test.each<[string, readonly EpisodeEvent[], readonly string[]]>([
    ["by policy, always", [asked], ["professional all-staff"]],
    ["a wish binds nobody", [asked, wish], ["professional all-staff", "asked-for nobody"]],
    ["an order binds those who know", [asked, order], ["professional all-staff", "ordered those-who-know"]],
    ["all three", [asked, wish, order], ["professional all-staff", "asked-for nobody", "ordered those-who-know"]],
    ["an order that is lifted", [asked, order, later(10, { type: "gag-lifted" })], ["professional all-staff"]],
    [
      "two orders on two papers",
      [
        asked,
        order,
        later(10, { type: "served", matter: "b", facts: { instrument: "court-order", secrecy: "ordered" } }),
      ],
      ["professional all-staff", "ordered those-who-know", "ordered those-who-know"],
    ],
  ])("%s", (_name, events, kinds) => {
    expect(of(events).silences.map(({ kind, binds }) => `${kind} ${binds}`)).toStrictEqual(kinds);
  });
  test("an order says by what, until when, who may be told and who is bound", () => {
    const { silences } = of([asked, order, later(10, { type: "told", role: "it-staff" })]);
    expect(silences[1]).toMatchObject({
      kind: "ordered",
      by: "court-order",
      until: "2027-05-01",
      mayTell: ["director", "designee", "counsel", "it-staff"],
      told: ["it-staff"],
      toldAgainstOrder: [],
    });
  });
  test("whom it did not permit to be told is bound too, and named", () => {
    const told = (role: "volunteer" | "it-staff") => later(10, { type: "told", role });
    expect(of([asked, order, told("it-staff"), told("volunteer")]).silences[1]).toMatchObject({
      told: ["it-staff", "volunteer"],
      toldAgainstOrder: ["volunteer"],
    });
  });
});

describe("what may be said to whom", () => {
  // the sheet: by default need-to-know; a wish changes nothing; an order lets counsel and those needed to comply know
  const byDefault = {
    counsel: "yes",
    director: "yes",
    "privacy-officer": "yes",
    "those-needed-to-comply": "yes",
    "other-staff": "if-work-needs-it",
    "governing-body": "director-decides",
    patron: "director-decides",
    media: "policy-only",
    "family-and-public": "no",
  };
  const byOrder = {
    ...byDefault,
    "privacy-officer": "no",
    "other-staff": "no",
    "governing-body": "no",
    patron: "no",
  };
  test("by default", () => expect(of([asked]).mayBeSaid).toStrictEqual(byDefault));
  test("under a wish", () => expect(of([asked, wish]).mayBeSaid).toStrictEqual(byDefault));
  test("under an order", () => expect(of([asked, order]).mayBeSaid).toStrictEqual(byOrder));
  test("from its day to the day before its end", () => {
    expect(of([asked, order], { asOf: "2026-11-25" }).mayBeSaid.patron).toBe("director-decides");
    expect(of([asked, order], { asOf: "2027-04-30" }).mayBeSaid.patron).toBe("no");
    expect(of([asked, order], { asOf: "2027-05-01" }).mayBeSaid.patron).toBe("director-decides");
  });
  test("the media hear the same with an order and without, or the change would betray it", () => {
    expect(of([asked, order]).mayBeSaid.media).toBe(of([asked]).mayBeSaid.media);
  });
  test("a law may ask that the student is told, unless silence is ordered", () => {
    const duty = {
      rule: "r",
      level: "must",
      act: "notify-patron",
      says: "",
      cites: [],
      first: true,
      onlyIf: [],
    } as const;
    const decision = { duties: [duty] };
    expect(of([asked], { decision }).mayBeSaid.patron).toBe("must");
    expect(of([asked, order], { decision }).mayBeSaid.patron).toBe("no");
    expect(of([asked], { decision: { duties: [{ ...duty, level: "should" }] } }).mayBeSaid.patron).toBe(
      "director-decides",
    );
    const open = [{ ...duty, onlyIf: [{ fact: "libraryType", values: ["school"] }] as const }];
    expect(of([asked], { decision: { duties: open } }).mayBeSaid.patron).toBe("director-decides");
  });
  test("every audience has an answer", () => {
    expect(Object.keys(of([asked]).mayBeSaid)).toStrictEqual([...audiences]);
  });
});

describe("an order shows only to those whom it lets know", () => {
  test.each([
    ["front-line", false],
    ["volunteer", false],
    ["privacy-officer", false],
    ["governing-body", false],
    ["director", true],
    ["counsel", true],
    ["it-staff", true],
  ] as const)("%s: %s", (handler, knows) => {
    expect(of([asked, order], { handler })).toStrictEqual(knows ? of([asked, order]) : of([asked]));
  });
  test("who was told knows", () => {
    const told = [asked, order, later(10, { type: "told", role: "front-line" })];
    expect(of(told, { handler: "front-line" }).mayBeSaid.patron).toBe("no");
  });
});

test("ST-2.1: a request is talked about where nobody overhears, and by those whose work needs it", () => {
  expect(of([asked])).toMatchObject({
    where: "non-public-area",
    conduct: expect.stringMatching(/nobody else can hear or see/),
  });
});
