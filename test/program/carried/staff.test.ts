import { fc } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { directive, referenceCard, toMarkdown } from "../../../src/documents/index.js";
import { factIds, mayAnswerNow, type PatronRequest, parseRequest, type ValueOf } from "../../../src/index.js";
import { episode, silencesOf } from "../../../src/procedure/index.js";
import { assessProgram } from "../../../src/program/index.js";
import { arbitraries } from "../../../src/testing/index.js";
import { decideInFull } from "../../support/in-full.js";
import { actsOf, asked, asOf, entry, policy, source } from "./support.js";

type Requester = ValueOf<"requester">;
type Handler = ValueOf<"handler">;

const roster = { "all-staff": ["mira"], volunteers: [], contractors: [] };
const trained = entry("privacy-training", "2026-09-14", { people: ["mira"] });

test("ST-1: a directive to follow, a signed statement and training", () => {
  expect(toMarkdown(directive(source))).toContain("Say nothing about any patron");
  const signed = entry("procedure-acknowledgement", "2026-09-14", { people: ["mira"] });
  const { findings } = assessProgram({ evidence: [trained, signed], roster }, { asOf });
  expect(findings.find(({ clause }) => clause === "ST-1")?.status).toBe("met");
  const without = assessProgram({ evidence: [trained], roster }, { asOf });
  expect(without.findings.find(({ clause }) => clause === "ST-1")?.status).toBe("not-declared");
});

test("ST-1.1: origin, background and views are no inputs, and age counts only where a cited rule uses it", () => {
  const traits = [
    "race",
    "ethnicity",
    "religion",
    "nationality",
    "gender",
    "language",
    "disability",
    "views",
    "politics",
  ];
  for (const trait of traits) {
    expect(factIds).not.toContain(trait);
    const read = parseRequest({
      library: {},
      facts: { requester: "patron", [trait]: "x" },
      items: [{ record: "loan-history" }],
    });
    expect(read.ok).toBe(false);
  }
  // the only fact about a person's age is the subject's (`recordAge` is that of a record), and nothing else speaks of who
  // somebody is
  expect(factIds.filter((id) => /age$/i.test(id))).toStrictEqual(["linkage", "recordAge", "subjectAge"]);
  const usesAge = policy.rules.filter(({ rule }) => JSON.stringify(rule).includes('"subjectAge"'));
  expect(usesAge.length).toBeGreaterThan(0);
  for (const { rule } of usesAge) expect(rule.cites.length, rule.id).toBeGreaterThan(0);
  const aboutAge = new Set(usesAge.map(({ rule }) => rule.id));
  const shown = (decision: ReturnType<typeof decideInFull>) => {
    const rules = [...decision.reasons, ...decision.duties, ...decision.never].map(({ rule }) => rule);
    return { ...decision, rules };
  };
  fc.assert(
    fc.property(
      arbitraries(fc, { library: {} }).requests,
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 99 }),
      (request, one, other) => {
        const at = (age: number) =>
          shown(decideInFull(policy, { ...request, facts: { ...request.facts, subjectAge: age } }, { asOf }));
        const [young, old] = [at(one), at(other)];
        if (JSON.stringify(young) === JSON.stringify(old)) return;
        // a difference must come from a rule that names age and cites its source
        expect([...young.rules, ...old.rules].some((rule) => aboutAge.has(rule ?? ""))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test("ST-1.2: words to say at the desk, and training", () => {
  expect(toMarkdown(referenceCard(source, { about: "everyday" }).document)).toMatch(/“/);
  const { findings } = assessProgram({ evidence: [trained], roster }, { asOf });
  expect(findings.find(({ clause }) => clause === "ST-1.2")?.status).toBe("met");
});

const loan = { record: "current-loan" } as const;

test("ST-2: a colleague is told what operations need, and nothing out of curiosity", () => {
  const colleague = (purpose: "library-operations" | "personal") =>
    decideInFull(
      policy,
      {
        library: {},
        facts: {
          requester: "coworker",
          standing: "proved",
          purpose,
          place: "non-public-area",
          handler: "front-line",
          instrument: "oral-request-no-process",
        },
        items: [loan],
      },
      { asOf },
    );
  expect(colleague("library-operations").action).toBe("answer");
  expect([colleague("personal").verdict, colleague("personal").extent.may]).toStrictEqual(["forbidden", []]);
});

test("ST-2.1: not in a public area: first somewhere private", () => {
  const talk = (place: "public-area" | "non-public-area") =>
    decideInFull(
      policy,
      {
        library: {},
        facts: {
          requester: "coworker",
          standing: "proved",
          purpose: "library-operations",
          place,
          handler: "front-line",
          instrument: "oral-request-no-process",
        },
        items: [loan],
      },
      { asOf },
    );
  expect([talk("public-area").action, talk("public-area").extent.may]).toStrictEqual(["hold", []]);
  expect(actsOf(talk("public-area")).does).toContain("speak-privately");
  expect(talk("non-public-area").action).toBe("answer");
});

test("ST-3: friends, family and the public are refused, whoever is asked", () => {
  for (const requester of ["relative", "spouse", "member-of-public"] as const)
    for (const handler of ["front-line", "director"] as const) {
      const refused = decideInFull(
        policy,
        {
          library: {},
          facts: { requester, handler, standing: "proved", instrument: "oral-request-no-process" },
          items: [loan],
        },
        { asOf },
      );
      expect([refused.verdict, refused.extent.may], `${requester} ${handler}`).toStrictEqual(["forbidden", []]);
      expect(actsOf(refused).never).toContain("discuss-patron");
    }
});

const wanting = (
  requester: Requester,
  handler: Handler,
  asked: "non-public-equipment" | "search-by-consent",
): PatronRequest => ({
  library: {},
  facts: {
    requester,
    handler,
    standing: "refuted",
    instrument: "oral-request-no-process",
    asked,
  },
  items: [loan],
});

const public_ = ["patron", "card-bearer", "spouse", "teacher", "researcher", "member-of-public"] as const;
const everybody = [...public_, "media", "collection-agency", "vendor", "police-local", "police-federal"] as const;
const desk = ["front-line", "supervisor", "person-in-charge", "volunteer", "it-staff"] as const;

test("ST-4: a look at non-public computers, files or rooms goes to an administrator: public, media and police alike", () => {
  for (const who of everybody)
    for (const behind of ["non-public-equipment", "search-by-consent"] as const) {
      for (const handler of desk) {
        const looked = decideInFull(policy, wanting(who, handler, behind), { asOf });
        expect([who, handler, looked.extent.may, mayAnswerNow(looked)]).toStrictEqual([who, handler, [], false]);
        expect(actsOf(looked).does, `${who} ${handler}`).toContain("refer-to-administrator");
      }
      for (const handler of ["director", "designee"] as const)
        expect([who, handler, decideInFull(policy, wanting(who, handler, behind), { asOf }).action]).toStrictEqual([
          who,
          handler,
          "decline",
        ]);
    }
});

test("ST-5: police and government are referred to an administrator by everybody else", () => {
  for (const requester of [
    "police-local",
    "police-state",
    "police-federal",
    "government-agency",
    "elected-official",
  ] as const)
    for (const handler of ["front-line", "volunteer", "supervisor"] as const) {
      const referred = decideInFull(
        policy,
        {
          library: {},
          facts: { requester, handler, standing: "proved", instrument: "oral-request-no-process" },
          items: [{ record: "loan-history" }],
        },
        { asOf },
      );
      expect([referred.action, referred.answerableBy], `${requester} ${handler}`).toStrictEqual([
        "refer",
        ["director", "designee"],
      ]);
    }
});

test("ST-6: nobody is told that there is a request, colleagues included, except those who must know to answer it", () => {
  for (const requester of ["coworker", "media", "relative", "member-of-public"] as const) {
    const told = decideInFull(
      policy,
      {
        library: {},
        facts: {
          requester,
          asked: "confirm",
          standing: "proved",
          handler: "front-line",
          instrument: "oral-request-no-process",
        },
        items: [{ record: "request-existence" }],
      },
      { asOf },
    );
    expect([told.verdict, told.extent.may], requester).toStrictEqual(["forbidden", []]);
  }
  const visit = episode([{ at: "2026-11-24T10:05", type: "asked", facts: { requester: "prosecutor" } }]);
  const { mayBeSaid } = silencesOf(visit, { asOf });
  expect(mayBeSaid).toMatchObject({
    counsel: "yes",
    director: "yes",
    "other-staff": "if-work-needs-it",
    "family-and-public": "no",
  });
  expect(actsOf(asked({ requester: "prosecutor" })).never).toContain("tell-others");
});
