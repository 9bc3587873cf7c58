import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
import { linkOf, readLink } from "../../examples/desk/model/link.js";
import { optionsOf, searched } from "../../examples/desk/model/options.js";
import { type DeskState, emptyState } from "../../examples/desk/model/state.js";
import { type DeskEvent, update } from "../../examples/desk/model/update.js";
import { deskView, placeTyped } from "../../examples/desk/model/view.js";
import { english } from "../../examples/desk/texts/english.js";
import { spanish, spanishWords } from "../../examples/desk/texts/spanish.js";
import { spanishFacts } from "../../examples/desk/texts/spanish-facts.js";
import { definePolicy, facts, type Policy, english as words } from "../../src/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import { newYork } from "../../src/law/us/ny.js";

const defined = definePolicy({ id: "ny", title: "New York", packs: [toolkit, practice, federal, newYork] });
if (!defined.ok) throw new Error("the policy has issues");
const policy: Policy = defined.value;

const start = emptyState("2026-11-24", "2026-11-24T10:00");
const stateAfter = (events: readonly DeskEvent[], from: DeskState = start) => events.reduce(update, from);
const library: readonly DeskEvent[] = [
  { type: "state", jurisdiction: "US-NY" },
  { type: "law", law: { is: "ready", jurisdiction: "US-NY", policy } },
  { type: "kind", kind: "public" },
];
const answer = (fact: string, value: string): DeskEvent => ({
  type: "answer",
  event: { type: "answer", fact, value } as never,
});
const fbi: readonly DeskEvent[] = [
  ...library,
  { type: "record", record: "loan-history" },
  answer("requester", "police-federal"),
  answer("instrument", "oral-request-no-process"),
  answer("handler", "front-line"),
];
const viewOf = (state: DeskState) => deskView(state, english, words);

describe("the way through", () => {
  test("state, kind, record, then what the decision still needs, then nothing", () => {
    const asked = fbi.map((_, count) => viewOf(stateAfter(fbi.slice(0, count))).asking.what);
    expect(asked).toStrictEqual(["state", "kind", "kind", "record", "fact", "fact", "fact"]);
    expect(viewOf(stateAfter(fbi)).asking.what).toBe("nothing");
    expect(viewOf(stateAfter(fbi)).decided?.answer).toMatchObject({
      action: "refer",
      tone: "stop",
      who: ["Director", "Designee"],
    });
  });
  test("each question says why it is asked, with a rule that turns on it", () => {
    const { asking } = viewOf(stateAfter(fbi.slice(0, 4)));
    expect(asking).toMatchObject({ what: "fact", fact: "requester" });
    expect(asking.what === "fact" && asking.why).toMatch(/^It decides between these outcomes: .*For example: /);
  });
  test("nothing is decided before the law is there, or after it failed", () => {
    const waiting = stateAfter(fbi.filter(({ type }) => type !== "law"));
    expect(viewOf(waiting)).toMatchObject({ asking: { what: "law", is: "loading" }, decided: null });
    const failed = update(waiting, { type: "law", law: { is: "failed", jurisdiction: "US-NY" } });
    expect(viewOf(failed)).toMatchObject({ asking: { what: "law", is: "failed" }, decided: null });
    expect(update(failed, { type: "retry" }).law).toStrictEqual({ is: "loading", jurisdiction: "US-NY" });
  });
  test("a law that nobody waits for any more is dropped", () => {
    const other = stateAfter([{ type: "state", jurisdiction: "US-CA" }]);
    expect(update(other, { type: "law", law: { is: "ready", jurisdiction: "US-NY", policy } })).toBe(other);
  });
  test("back undoes every step of the way", () => {
    let state = stateAfter(fbi);
    for (let step = 0; step < 6; step++) state = update(state, { type: "back" });
    expect({ ...state, law: { is: "none" } }).toStrictEqual(start);
    expect(update(start, { type: "back" })).toStrictEqual(start);
  });
  test("wipe keeps the language and nothing else", () => {
    const wiped = stateAfter([...fbi, { type: "language", language: "es" }, { type: "wipe" }]);
    expect(wiped).toStrictEqual({ ...start, language: "es", notice: "wiped" });
  });
  test("only `answer` has the tone of a permission", () => {
    const tones = ["patron", "media", "litigant", "parent"].map((requester) => {
      const { decided } = viewOf(stateAfter([...fbi.slice(0, 4), answer("requester", requester), ...fbi.slice(5)]));
      return decided?.answer.tone === "go" ? decided.decision.action : "not answered";
    });
    expect(tones.filter((tone) => tone !== "answer" && tone !== "not answered")).toStrictEqual([]);
  });
});

describe("links", () => {
  test("a case and its link are the same", () => {
    const state = stateAfter([
      ...fbi,
      { type: "day", day: "2026-01-31" },
      { type: "answer", event: { type: "dont-know", fact: "subjectAge" } },
      { type: "answer", event: { type: "cannot-be-had", fact: "court" } },
    ]);
    const { jurisdiction, kind, asOf, records, events } = state;
    const read = readLink(`#${linkOf(state)}`);
    expect(read).toStrictEqual({ is: "case", whole: true, case: { jurisdiction, kind, asOf, records, events } });
  });
  test.each([
    ["", "empty"],
    ["#", "empty"],
    ["#nonsense", "broken"],
    ["#v=2&state=US-NY", "other-version"],
    [`#v=1&a=${"x".repeat(5_000)}`, "broken"],
  ])("%s is %s", (fragment, is) => {
    expect(readLink(fragment).is).toBe(is);
  });
  test("what is not understood is left out, and said", () => {
    const read = readLink(
      "#v=1&state=US-ZZ&kind=toString&asked=__proto__,loan-history&on=2026-02-30&a=requester.constructor,subjectAge.15&b=1",
    );
    expect(read).toStrictEqual({
      is: "case",
      whole: false,
      case: {
        jurisdiction: null,
        kind: null,
        asOf: null,
        records: ["loan-history"],
        events: [{ type: "answer", fact: "subjectAge", value: 15 }],
      },
    });
  });
});

describe("answers to choose from", () => {
  test.each(["requester", "record", "instrument", "handler", "libraryType"] as const)(
    "%s: every value once, at most nine with a key",
    (fact) => {
      const { common, more } = optionsOf(fact, words);
      expect([...common, ...more].map(({ value }) => value).sort()).toStrictEqual([...facts[fact].values].sort());
      expect(common.map(({ key }) => key)).toStrictEqual(common.map((_, at) => String(at + 1)));
      expect(common.length).toBeLessThanOrEqual(9);
    },
  );
  test.each([
    ["requester", "ICE", "immigration-officer"],
    ["requester", "cop", "police-local"],
    ["requester", "mum", "parent"],
    ["requester", "fbi", "police-federal"],
    ["instrument", "foia", "public-records-request"],
    ["record", "camera", "surveillance-video"],
  ] as const)("%s is found by %s", (fact, typed, value) => {
    expect(searched(optionsOf(fact, words), typed)[0]?.value).toBe(value);
  });
  test.each([
    ["ny", "US-NY"],
    ["US-ny", "US-NY"],
    ["new york", "US-NY"],
    ["wis", "US-WI"],
    ["new", null],
    ["", null],
    ["zz", null],
  ])("the place that %s means is %s", (typed, code) => {
    expect(placeTyped(typed, words)).toBe(code);
  });
});

describe("Spanish", () => {
  test("has every text of the page, with the same places, and says that nobody reviewed it", () => {
    const flat = (texts: object): readonly (readonly [string, string])[] =>
      Object.entries(texts).flatMap(([key, text]) =>
        typeof text === "string" ? [[key, text] as const] : text === null ? [] : flat(text),
      );
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    const own = new Map(flat(spanish));
    for (const [key, text] of flat(english))
      expect([key, places(own.get(key) ?? "missing")]).toStrictEqual([key, places(text)]);
    expect(spanish.notReviewed).toContain("no revisada");
    expect(english.notReviewed).toBeNull();
  });
  test("names only facts and values that there are", () => {
    for (const [fact, { values }] of Object.entries(spanishFacts)) {
      const about = words.facts[fact as keyof typeof words.facts];
      expect(about).toBeDefined();
      expect(Object.keys(values).filter((value) => !(value in about.values))).toStrictEqual([]);
    }
    expect(spanishWords.facts.requester.values["parent"]?.[0]).toBe("Un padre o una madre");
  });
});

/** School grade by Flesch and Kincaid, as the documents are held to. */
function grade(texts: readonly string[]): number {
  const all = texts
    .join(" ")
    .split(/\s+/)
    .filter((word) => /[a-z]/i.test(word));
  const sentences = texts.flatMap((text) => text.split(/[.?!:](?:\s|$)/)).filter((one) => /[a-z]/i.test(one)).length;
  return 0.39 * (all.length / sentences) + 11.8 * (syllable(all.join(" ")) / all.length) - 15.59;
}

describe("the texts of the page", () => {
  const flat = (texts: object): readonly string[] =>
    Object.values(texts).flatMap((text: unknown) =>
      typeof text === "string" ? [text] : typeof text === "object" && text !== null ? flat(text) : [],
    );
  // labels of one or two words are no sentences
  const sentences = flat(english).filter((text) => text.split(" ").length > 3);

  test("read at grade 8 or below", () => {
    expect(grade(sentences)).toBeLessThanOrEqual(8);
  });
  test("have no sentence of more than 25 words", () => {
    const long = sentences.flatMap((text) => text.split(/[.?!](?:\s|$)/)).filter((one) => one.split(/\s+/).length > 25);
    expect(long).toStrictEqual([]);
  });
});
