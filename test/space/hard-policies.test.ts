import { describe, expect, test } from "vitest";
import { definePolicy, type PatronRequest, type Policy, type PolicyRule } from "../../src/index.js";
import { facts } from "../../src/vocabulary/facts.js";
import type { Point } from "../oracle/conditions.js";
import { dayOf, findAt } from "../oracle/oracle.js";
import { decideInFull } from "../support/in-full.js";
import { completeRequests } from "../support/points.js";
import { pack } from "../support/small-policy.js";

const asOf = "2026-11-24";
const cites = [{ source: "own" }] as const;

function policyOf(
  rules: readonly { readonly id: string; readonly when: object; readonly effect: readonly string[] }[],
): Policy {
  const defined = definePolicy({
    id: "hard",
    title: "Hard",
    packs: [pack("state", [])], // a law that is not loaded would be a doubt
    sources: { own: { title: "Our policy" } },
    // each rule below is one of disclosure, with values of its facts
    rules: rules.map((rule) => ({ kind: "disclosure", says: "A rule.", cites, ...rule }) as unknown as PolicyRule),
  });
  if (!defined.ok) throw new Error(JSON.stringify(defined.issues[0]));
  return defined.value;
}

/** Do decisions on complete requests say what the second reading says? */
function expectAgreement(policy: Policy, seed: number): void {
  const day = dayOf(policy, asOf);
  for (const request of completeRequests(policy, 40, seed)) {
    const { verdict, action } = decideInFull(policy, request, { asOf });
    const said = findAt(day, pointOf(request));
    expect({ request, verdict, action }).toStrictEqual({ request, verdict: said.verdict, action: said.action });
  }
}

function pointOf({ library, facts: known, items: [item] }: PatronRequest): Point {
  return { ...library, ...known, ...item } as unknown as Point; // every fact of the request is known
}

describe("policies built to be hard are decided as the second reading decides", () => {
  test("a scale with 1,000 cuts", () => {
    const rules = Array.from({ length: 500 }, (_, at) => ({
      id: `r${at}`,
      when: { requester: ["parent"], standing: ["proved"], amountOwed: { from: 2 * at, below: 2 * at + 1 } },
      effect: ["permit"],
    }));
    expectAgreement(policyOf(rules), 1);
  });
  test("2,000 rules", () => {
    const { requester, record, purpose } = facts;
    const rules = Array.from({ length: 2_000 }, (_, at) => ({
      id: `r${at}`,
      when: {
        requester: [requester.values[at % requester.values.length] ?? "media"],
        record: [record.values[(at * 7) % record.values.length] ?? "hold"],
        purpose: [purpose.values[(at * 3) % purpose.values.length] ?? "own-use"],
        standing: ["proved"],
      },
      effect: ["permit"],
    }));
    expectAgreement(policyOf(rules), 2);
  });
  test("pairs of facts that lie far apart", () => {
    const near = ["requester", "purpose", "record", "instrument", "channel", "asked"] as const;
    const far = ["place", "handler", "holder", "scope", "linkage", "credential"] as const;
    const half = (fact: (typeof near)[number] | (typeof far)[number], by: number) =>
      facts[fact].values.filter((_, place) => (place + by) % 3 !== 0);
    const rules = near.flatMap((one, at) =>
      far.map((other, by) => ({
        id: `${one}-${other}`,
        when: { standing: ["proved"], [one]: half(one, by + 1), [other]: half(other, at + 1) },
        effect: ["permit"],
      })),
    );
    expectAgreement(policyOf(rules), 3);
  });
});
