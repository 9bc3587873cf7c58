import { describe, expect, test } from "vitest";
import { definePolicy, type PatronRequest, type RequestFacts, type RequestLibrary } from "../../src/index.js";
import type { JurisdictionDraft } from "../../src/law/build/draft.js";
import { jurisdiction } from "../../src/law/build/jurisdiction.js";
import { decideInFull } from "../support/in-full.js";
import { anybodyAnswers } from "./anybody-answers.js";

/** A law that forbids, for all public libraries, and has no ground; each test changes what it is about. */
const bare: JurisdictionDraft = {
  jurisdiction: "US-GU",
  authority: "statute",
  protection: "confidential",
  confidence: "high",
  sources: { act: { title: "An act made for this test", textAsOf: null, checkedOn: "2026-11-23" } },
  covers: { libraries: ["public"], note: "" },
  records: { named: ["registration", "circulation"], excluded: ["aggregate-statistics"], unclear: ["room-booking"] },
  general: { source: "act", section: "1", says: "Library records are confidential." },
  grounds: [],
  process: {
    subpoena: "insufficient",
    courtOrder: "insufficient",
    searchWarrant: "insufficient",
    showing: "",
    notice: "not-addressed",
  },
  minors: { access: "not-addressed", below: null, note: "" },
  remedies: { criminal: "no", civil: "no", immunity: "no", note: "" },
  ageOfMajority: { age: 18, source: "act" },
  otherLawsSwept: null,
  openQuestions: [],
};
const at = { source: "act", section: "2", says: "It opens." } as const;

function decided(
  changes: Partial<JurisdictionDraft>,
  facts: RequestFacts,
  record: PatronRequest["items"][number]["record"] = "current-loan",
  library: RequestLibrary = { libraryType: "public" },
) {
  const policy = definePolicy({
    id: "library",
    title: "Library",
    packs: [anybodyAnswers, jurisdiction({ ...bare, ...changes })],
  });
  if (!policy.ok) throw new Error(`issues: ${JSON.stringify(policy.issues)}`);
  const request: PatronRequest = {
    library: { jurisdiction: "US-GU", ...library },
    facts,
    items: [{ record, linkage: "person-to-use" }],
  };
  return decideInFull(policy.value, request, { asOf: "2026-11-24" });
}

const spoken = {
  instrument: "oral-request-no-process",
  standing: "proved",
  requester: "member-of-public",
  handler: "director",
} as const;
const order = {
  ...spoken,
  requester: "police-local",
  instrument: "court-order",
  signedBy: "judge",
  court: "federal-court",
  proceeding: "criminal",
} as const;
const publicRecords = { ...spoken, instrument: "public-records-request" } as const;
const consent = { ...spoken, scope: "one-patron", consentBy: "patron", consentScope: "covers" } as const;

describe("which libraries", () => {
  test.each([
    [["public"], { libraryType: "special", publiclyFunded: "no" }, false],
    [["any-publicly-supported"], { libraryType: "special", publiclyFunded: "yes" }, true],
    [["any-publicly-supported"], { libraryType: "special", publiclyFunded: "no" }, false],
    [["any-open-to-public"], { libraryType: "special", openToPublic: "yes", publiclyFunded: "no" }, true],
    [["any-open-to-public"], { libraryType: "special", openToPublic: "no", publiclyFunded: "no" }, false],
    [["public", "unclear"], { libraryType: "special", publiclyFunded: "no" }, true],
    [["any-publicly-supported", "unclear"], { libraryType: "special", publiclyFunded: "no" }, true],
  ] as const)("%j and a library %j", (libraries, library, speaks) => {
    const { reasons } = decided({ covers: { libraries, note: "" } }, spoken, "current-loan", library);
    expect(reasons.some(({ rule }) => rule.startsWith("us-gu/confidential"))).toBe(speaks);
  });

  test("a list with `unclear` leaves grounds in doubt for the others", () => {
    const changes = {
      covers: { libraries: ["public", "unclear"], note: "" },
      grounds: [{ ...at, ground: "court-order", effect: "permits" }],
    } as const;
    expect(decided(changes, order).verdict).toBe("permitted");
    expect(decided(changes, order, "current-loan", { libraryType: "special" }).verdict).toBe("unsettled");
  });
});

describe("protection", () => {
  test.each(["exempt-from-public-records", "opinion-only"] as const)(
    "%s lets the library refuse and forbids nothing",
    (protection) => {
      const { rules } = jurisdiction({ ...bare, protection });
      expect(rules.filter((rule) => rule.kind === "disclosure" && rule.effect.includes("forbid"))).toEqual([]);
      const { reasons, verdict } = decided({ protection }, publicRecords);
      expect(verdict).toBe("forbidden"); // by the default: no layer speaks
      expect(reasons).toContainEqual(expect.objectContaining({ rule: "us-gu/may-refuse" }));
    },
  );

  test("an exemption that may not reach a record: the alternative is a duty to disclose", () => {
    expect(decided({ protection: "exempt-from-public-records" }, publicRecords, "room-booking").verdict).toBe(
      "unsettled",
    );
  });
});

describe("papers", () => {
  test("a paper that is unclear is in doubt, one that is insufficient is nothing", () => {
    expect(decided({}, order).verdict).toBe("forbidden");
    expect(decided({ process: { ...bare.process, courtOrder: "unclear" } }, order).verdict).toBe("unsettled");
  });

  test("an unclear paper may require where the other papers require", () => {
    const { rules } = jurisdiction({
      ...bare,
      grounds: [{ ...at, ground: "subpoena", effect: "requires" }],
      process: { ...bare.process, courtOrder: "unclear" },
    });
    expect(rules.find(({ id }) => id === "us-gu/court-order")).toMatchObject({
      effect: ["require", "silent"],
      marks: ["contested"],
    });
  });

  test("notice that the law asks comes first", () => {
    const grounds = [{ ...at, ground: "court-order", effect: "permits" }] as const;
    const process = { ...bare.process, notice: "required" } as const;
    expect(decided({ grounds, process }, order).action).toBe("hold");
    expect(decided({ grounds, process }, { ...order, notice: "time-over" }).action).toBe("answer");
  });

  test("notice that the law forbids is never given", () => {
    const grounds = [{ ...at, ground: "court-order", effect: "permits" }] as const;
    const { never } = decided({ grounds, process: { ...bare.process, notice: "forbidden" } }, order);
    expect(never).toContainEqual(expect.objectContaining({ act: "notify-patron" }));
  });
});

describe("consent", () => {
  test.each([
    ["any", "spoken", "permitted"],
    ["any", "implied", "forbidden"],
    ["written", "spoken", "forbidden"],
    ["written", "written", "permitted"],
    ["informed-written", "written", "forbidden"],
    ["informed-written", "written-informed", "permitted"],
    ["unclear", "spoken", "unsettled"],
    ["unclear", "written", "permitted"],
  ] as const)("%s, given %s: %s", (form, given, verdict) => {
    const grounds = [{ ...at, ground: "patron-consent", form, effect: "permits" }] as const;
    expect(decided({ grounds }, { ...consent, consent: given }).verdict).toBe(verdict);
  });

  test("for another purpose than this is none", () => {
    const grounds = [{ ...at, ground: "patron-consent", form: "any", effect: "permits" }] as const;
    expect(decided({ grounds }, { ...consent, consent: "written", consentScope: "does-not-cover" }).verdict).toBe(
      "forbidden",
    );
  });
});

describe("doubt", () => {
  test("every ground of a low-confidence file is in doubt", () => {
    const grounds = [{ ...at, ground: "court-order", effect: "permits" }] as const;
    expect(decided({ grounds, confidence: "low" }, order).verdict).toBe("unsettled");
  });

  test("an open question with no rule becomes a thing not encoded, with the reason", () => {
    const { notEncoded } = jurisdiction({
      ...bare,
      openQuestions: [{ asks: "Does it bind ships?", undecided: "No fact says so." }],
    });
    expect(notEncoded).toEqual([{ what: "Does it bind ships?", why: "No fact says so." }]);
  });

  test("parents, where access is unclear", () => {
    const parent = { ...spoken, requester: "parent", scope: "one-patron", custody: "custodial" } as const;
    const minors = { access: "unclear", below: 16, note: "" } as const;
    expect(decided({ minors }, { ...parent, subjectAge: 15 }).verdict).toBe("unsettled");
    expect(decided({ minors }, { ...parent, subjectAge: 16 }).verdict).toBe("forbidden");
  });
});

describe("a state's file that is wrong is refused, with the place and what was expected", () => {
  const ground = { ...at, ground: "court-order", effect: "permits" } as const;
  const parent = { ...at, ground: "parent-or-guardian", effect: "permits", custody: "any" } as const;
  const ban = {
    id: "ban",
    kind: "ban",
    topic: "immigration",
    about: ["data"],
    sources: ["act"],
    section: "3",
    title: "A ban",
    says: "Nothing is given.",
    binds: { who: "Everybody.", publicBodies: "yes", librariesNamed: "no" },
    confidence: "high",
  } as const;
  test.each<[string, Partial<JurisdictionDraft>, string]>([
    [
      "a ground without a section",
      { grounds: [{ ...ground, section: " " }] },
      "grounds[0] (court-order).section: expected the section",
    ],
    [
      "a ground of an unknown source",
      { grounds: [{ ...ground, source: "atc" }] },
      "grounds[0] (court-order).source: expected one of",
    ],
    ["an age below 0", { grounds: [{ ...parent, below: -1 }] }, "below: expected a whole number of years from 0 to 25"],
    ["an age above 25", { ageOfMajority: { age: 26, source: "act" } }, "ageOfMajority.age: expected a whole number"],
    [
      "dates reversed",
      { grounds: [{ ...ground, from: "2020-01-02", until: "2020-01-01" }] },
      "until: expected a day after 2020-01-02",
    ],
    ["a day that is none", { grounds: [{ ...ground, from: "2020-02-30" }] }, "from: expected a day such as"],
    [
      "an earlier wording that overlaps its successor",
      { grounds: [{ ...ground, from: "2020-01-01", formerly: { until: "2021-01-01" } }] },
      "formerly.until: expected a day not after 2020-01-01",
    ],
    [
      "a ban of nobody",
      { otherLaws: [{ ...ban, requesters: [] }] },
      "otherLaws[0] (ban).requesters: expected at least one",
    ],
    [
      "a ban on no record",
      { otherLaws: [{ ...ban, rules: [{ effect: "forbid", records: [], says: "Nothing is given." }] }] },
      "rules[0].records: expected at least one kind",
    ],
    [
      "another law of an unknown source",
      { otherLaws: [{ ...ban, sources: ["atc"] }] },
      "otherLaws[0] (ban).source: expected one of",
    ],
  ])("%s", (_, changes, says) => expect(() => jurisdiction({ ...bare, ...changes })).toThrow(says));
});
