import { describe, expect, test } from "vitest";
import { coverage, vectors } from "../../src/analyse/index.js";
import { decide } from "../../src/index.js";
import { conformance, parseVectors } from "../../src/testing/index.js";
import { baselineFor } from "../support/baseline.js";
import { policyOf, rule, says } from "../support/small-policy.js";

const asOf = "2026-11-24";
const hampshire = baselineFor({ library: { jurisdiction: "US-NH" }, facts: {}, items: [] });
const made = vectors(hampshire, { asOf });

describe("vectors of New Hampshire", () => {
  test("exercise every rule that can be, as coverage counts them on its own", () => {
    const requests = made.file.vectors.map(({ request }) => request);
    const { notExercised } = coverage(hampshire, requests, { asOf });
    expect(notExercised.filter((id) => !made.notExercised.some((one) => one.rule === id))).toStrictEqual([]);
    expect(made.complete).toBe(true);
  });
  test("are read as they are, and this library keeps to them", async () => {
    const read = parseVectors(JSON.parse(JSON.stringify(made.file)));
    expect(read.ok || read.issues).toBe(true);
    const report = await conformance((request, clock) => decide(hampshire, request, clock), made.file);
    expect(report.results.filter(({ pass }) => !pass)).toStrictEqual([]);
  });
  test("are the same every time", () => {
    expect(vectors(hampshire, { asOf })).toStrictEqual(made);
  });
  test("hold what HB 273 says: a parent shown to be one, a current loan, under 18; each fact alone turns it", () => {
    const parents = made.file.vectors.filter(({ id }) => id.startsWith("us-nh/parent-or-guardian"));
    expect(parents.length).toBeGreaterThan(0);
    const ages = made.file.vectors.flatMap(({ request: { facts, items } }) =>
      facts.requester === "parent" && items[0]?.record === "current-loan" && facts.standing === "proved"
        ? [facts.subjectAge]
        : [],
    );
    expect(ages).toEqual(expect.arrayContaining([17, 18]));
  });
  test("show a wrong implementation: one that takes a parent of an eighteen-year-old", async () => {
    const wrong = vectors(
      policyOf({
        policy: [
          says("child", ["permit"], {
            when: { requester: ["parent"], standing: ["proved"], subjectAge: { below: 18 } },
          }),
        ],
      }),
      { asOf },
    );
    const off = policyOf({
      policy: [
        says("child", ["permit"], { when: { requester: ["parent"], standing: ["proved"], subjectAge: { below: 19 } } }),
      ],
    });
    const report = await conformance((request, clock) => decide(off, request, clock), wrong.file);
    expect(report.results.filter(({ pass }) => !pass).map(({ id }) => id)).toStrictEqual([
      `child without subjectAge@${asOf}`,
    ]);
  });
});

test("a small policy, by hand: applies, each fact alone, both sides of both cuts, and no more", () => {
  const child = says("child", ["permit"], {
    when: { requester: ["parent"], standing: ["proved"], subjectAge: { from: 6, below: 12 } },
  });
  const { file, boundaries, notExercised } = vectors(policyOf({ policy: [child] }), { asOf });
  expect(
    file.vectors
      .filter(({ id }) => id.startsWith("child"))
      .map(({ request: { facts } }) => [facts.requester, facts.standing, facts.subjectAge])
      .toSorted((one, other) => Number(one[2]) - Number(other[2])),
  ).toStrictEqual(
    expect.arrayContaining([
      ["parent", "proved", 5],
      ["parent", "proved", 6],
      ["parent", "proved", 11],
      ["parent", "proved", 12],
    ]),
  );
  expect(file.vectors.filter(({ request: { facts } }) => facts.requester !== "parent")).toHaveLength(1);
  expect(file.vectors.filter(({ request: { facts } }) => facts.standing === "refuted")).toHaveLength(1);
  expect([boundaries.notAlone, notExercised]).toStrictEqual([0, []]);
});

test("rules that no request can exercise are told, with why", () => {
  const { notExercised } = vectors(
    policyOf({
      state: [says("closed", ["forbid"])],
      policy: [
        // a ban of the state's law tests neither messages nor what shows nobody
        says("never-read", ["forbid"], {
          when: { requester: ["media"], asked: ["view"], linkage: ["person-to-use", "person-only"] },
        }),
        says("unsigned", ["forbid"], { when: { instrument: ["oral-request-no-process"], signedBy: ["judge"] } }),
      ],
      toolkit: [rule({ id: "idle", kind: "duty", level: "must", act: "log-request", with: ["unsigned"] })],
    }),
    { asOf },
  );
  expect(notExercised.map(({ rule: id, why }) => [id, why])).toStrictEqual([
    // in the order of the policy: the strongest layer first, of one layer by id
    ["never-read", "never-read"],
    ["unsigned", "cannot-apply"],
    ["idle", "never-read"],
  ]);
});
