import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { directive, referenceCard, sentencesOf } from "../../src/documents/index.js";
import { decide, definePolicy, type facts, type Policy } from "../../src/index.js";
import { barredFallbacks, defineOrganization, type Organization, whoAnswers } from "../../src/organization/index.js";
import { basePacks, statePacks } from "../support/baseline.js";

const asOf = "2026-11-24";
const newYork = statePacks.filter(({ jurisdiction }) => jurisdiction === "US-NY");
const officer = {
  requester: "police-local",
  standing: "proved",
  instrument: "oral-request-no-process",
  handler: "front-line",
} as const;

const policies = new Map<string, Policy>();

/** A policy in which only some roles answer the police. */
function onlyRoles(roles: readonly (typeof facts.handler.values)[number][]): Policy {
  const known = policies.get(roles.join()) ?? madeFor(roles);
  policies.set(roles.join(), known);
  return known;
}

function madeFor(roles: readonly (typeof facts.handler.values)[number][]): Policy {
  const defined = definePolicy({
    id: "town",
    title: "Town",
    packs: [...basePacks, ...newYork],
    profile: { jurisdiction: "US-NY", libraryType: "public" },
    sources: { board: { title: "Board" } },
    rules: [
      {
        id: "town/police",
        kind: "authority",
        when: {},
        roles,
        says: "Only these answer.",
        cites: [{ source: "board" }],
      },
    ],
  });
  if (!defined.ok) throw new Error(JSON.stringify(defined.issues));
  return defined.value;
}

/** A director, a deputy and the desk, called in this order. */
function town(order: readonly ("director" | "deputy" | "desk")[]): Organization {
  const defined = defineOrganization({
    id: "town",
    title: "Town Library",
    branches: { main: { title: "Main" } },
    positions: {
      director: { title: "Director", role: "director" },
      deputy: { title: "Deputy", role: "designee", reportsTo: "director" },
      desk: { title: "Desk", role: "front-line", reportsTo: "director" },
    },
    people: {
      ada: { name: "Ada Lopez", positions: ["director"] },
      ben: { name: "Ben Ito", positions: ["deputy"] },
      cyd: { name: "Cyd Oka", positions: ["desk"] },
    },
    fallbacks: [...order.map((position) => ({ try: "position", position, phone: true }) as const), { try: "decline" }],
  });
  if (!defined.ok) throw new Error(JSON.stringify(defined.issues));
  return defined.value;
}

const decided = (policy: Policy) =>
  decide(policy, { library: {}, facts: officer, items: [{ record: "loan-history" }] }, { asOf });

// cases/doors.md 11
test("with a rule that only the director answers, no paper tells to call the deputy", () => {
  const policy = onlyRoles(["director"]);
  const organization = town(["director", "deputy"]);
  expect(barredFallbacks(organization, [decided(policy)], asOf)).toStrictEqual([{ step: 1, position: "deputy" }]);
  const source = { policy, organization, asOf };
  for (const document of [referenceCard(source).document, directive(source), directive(source, { detail: "full" })]) {
    const calls = document.blocks.flatMap((block) => (block.kind === "calls" ? block.sentences : []));
    expect(calls.map(({ text }) => text)).toStrictEqual(["Director: Ada Lopez"]);
    expect(sentencesOf(document).some(({ text }) => /does not let .*Deputy/.test(text))).toBe(true);
  }
});

describe("every surface names the same people", () => {
  const roles = fc.subarray(["director", "designee", "front-line"] as const, { minLength: 1 });
  const order = fc.shuffledSubarray(["director", "deputy", "desk"] as const, { minLength: 1 });

  property.prop([roles, order], { numRuns: 4 })("who, the card and the directive", (allowed, steps) => {
    const policy = onlyRoles(allowed);
    const organization = town(steps);
    const who = whoAnswers(decided(policy), organization, {
      at: "2026-11-24T10:00",
      branch: "main",
      present: {},
      reachable: ["ada", "ben", "cyd"],
    });
    const names = who.answerers.map(({ person }) => organization.people[person]?.name);
    const source = { policy, organization, asOf };
    for (const document of [referenceCard(source).document, directive(source)]) {
      const calls = document.blocks.flatMap((block) => (block.kind === "calls" ? block.sentences : []));
      expect(calls.map(({ text }) => text.replace(/^[^:]*: /, ""))).toStrictEqual(names);
    }
  });
});
