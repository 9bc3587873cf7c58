import { describe, expect, test } from "vitest";
import { conflictingDuties, diff, gaps, prove, shadowed, vectors } from "../../src/analyse/index.js";
import type { LibraryFacts } from "../../src/policy/profile.js";
import { policyOf, rule, says } from "../support/small-policy.js";

const asOf = "2026-11-24";
const school: LibraryFacts = { libraryType: "public-school" };
const town: LibraryFacts = { libraryType: "public" };

const teachers = says("teachers", ["permit"], {
  when: { requester: ["teacher"], standing: ["proved"], libraryType: ["public-school"] },
});
const policy = policyOf({ policy: [teachers] });

describe("the library at hand", () => {
  const claim = { verdict: ["forbidden"] } as const;
  test("a statement is about its requests alone, and the proof says of which library", () => {
    const property = { id: "p", when: {}, claim };
    expect(prove(policy, property, { asOf, library: town })).toStrictEqual({
      property: "p",
      holds: true,
      library: town,
    });
    expect(prove(policy, property, { asOf, library: school })).toMatchObject({ holds: false, library: school });
    const anywhere = prove(policy, property, { asOf });
    expect([anywhere.holds, "library" in anywhere]).toStrictEqual([false, false]);
  });
  test("what cannot be together pins nothing: of a library that cannot be, everything would hold", () => {
    // a public library has public funds
    const odd: LibraryFacts = { libraryType: "public", publiclyFunded: "no" };
    const proof = prove(policy, { id: "p", when: {}, claim }, { asOf, library: odd });
    expect([proof.holds, "library" in proof]).toStrictEqual([false, false]);
  });
  test("a change at schools is none for a public library, and an example states the library", () => {
    const sides = [
      { policy: policyOf({}), asOf },
      { policy, asOf },
    ] as const;
    expect(diff(...sides, { library: town }).rules).toMatchObject([{ rule: "teachers", transitions: [] }]);
    const [at] = diff(...sides, { library: school }).rules[0]?.transitions ?? [];
    expect(at?.request.library.libraryType).toBe("public-school");
    // what is pinned need not be named
    expect(at?.when).not.toHaveProperty("libraryType");
  });
  test("a rule for others is no shadowed one; one that is covered here is", () => {
    expect(shadowed(policy, { asOf, library: town })).toStrictEqual([]);
    const covered = policyOf({
      local: [says("law", ["forbid"], { when: { libraryType: ["public"] } })],
      policy: [says("ours", ["forbid"], { when: { requester: ["media"], asked: ["view"] } })],
    });
    expect(shadowed(covered, { asOf })).toStrictEqual([]);
    expect(shadowed(covered, { asOf, library: town })).toMatchObject([{ rule: "ours", coveredBy: ["law"] }]);
  });
  test("a gap elsewhere is none here", () => {
    const bans = policyOf({ policy: [says("all", ["forbid"], { when: { libraryType: ["public"] } })] });
    expect(gaps(bans, { asOf, library: town })).toStrictEqual({ gaps: [], complete: true, library: town });
    expect(gaps(bans, { asOf, library: school }).gaps.length).toBeGreaterThan(0);
  });
  test("duties that meet elsewhere do not meet here", () => {
    const tell = { id: "tell", kind: "duty", level: "must", act: "notify-patron" } as const;
    const duties = policyOf({
      toolkit: [
        rule({ ...tell, when: { libraryType: ["public-school"] } }),
        rule({ id: "gag", kind: "duty", level: "never", act: "notify-patron" }),
      ],
    });
    expect(conflictingDuties(duties, { asOf, library: town }).conflicts).toStrictEqual([]);
    expect(conflictingDuties(duties, { asOf }).conflicts.map(({ rules }) => rules)).toStrictEqual([["tell", "gag"]]);
  });
  test("vectors are of its requests, and rules for others are told apart from those that cannot apply", () => {
    const made = vectors(policy, { asOf, library: town });
    expect(made.notExercised).toMatchObject([{ rule: "teachers", why: "not-here" }]);
    expect(made.file.vectors.every(({ request }) => request.library.libraryType !== "public-school")).toBe(true);
    expect(vectors(policy, { asOf, library: school }).notExercised).toStrictEqual([]);
  });
});

test("a counterexample is a sentence that says what the claim rules out", () => {
  const open = policyOf({ policy: [says("open", ["permit"])] });
  const broken = (claim: Parameters<typeof prove>[1]["claim"]) => {
    const proof = prove(open, { id: "p", when: { record: ["registration"] }, claim }, { asOf });
    return proof.holds === false ? proof.says : undefined;
  };
  expect(broken({ verdict: ["forbidden"] })).toMatch(/^Record: registration.*\. Then it may be given\.$/);
  expect(broken({ answerableBy: ["director"] })).toMatch(
    / Then these may answer too: front-line staff and volunteer\.$/,
  );
  expect(broken({ within: [] })).toMatch(/ Then this is given too: .*\.$/);
  expect(broken({ duty: "log-request" })).toMatch(/ Then nobody is told to do this: Log it\.$/);
  expect(broken({ never: "tell-others" })).toMatch(/ Then nobody is told never to do this: Tell others\.$/);
});
