import { describe, expect, test } from "vitest";
import { lawPacks } from "../../src/cli/packs.js";
import {
  decide,
  definePolicy,
  mayAnswerNow,
  portalPresets,
  portalRequest,
  type RequestFacts,
} from "../../src/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";

const asOf = "2026-11-24";
const records = ["registration", "current-loan", "loan-history", "hold", "fines-and-fees", "search-history"] as const;
const items = records.map((record) => ({ record }));

/** The facts of each preset spelt out by hand. */
const byHand: { readonly [preset in keyof typeof portalPresets]: RequestFacts } = {
  "patron-login": {
    requester: "patron",
    standing: "proved",
    purpose: "own-use",
    asked: "view",
    scope: "one-patron",
    instrument: "oral-request-no-process",
    credential: "login",
    channel: "self-service",
    handler: "self-service",
  },
  "parent-link": {
    requester: "parent",
    standing: "proved",
    purpose: "parental-oversight",
    asked: "view",
    scope: "one-patron",
    instrument: "oral-request-no-process",
    credential: "none",
    channel: "self-service",
    handler: "self-service",
  },
};
const presets = Object.keys(byHand) as readonly (keyof typeof byHand)[]; // the keys of a literal

describe.each(presets)("%s", (preset) => {
  test.each(lawPacks.map((law) => [law.law.name, law] as const))(
    "opens in %s what the facts spelt out open, and no more",
    (_name, law) => {
      const policy = definePolicy({
        id: "p",
        title: "P",
        packs: [toolkit, practice, federal, law],
        profile: { libraryType: "public" },
      });
      if (!policy.ok) throw new Error("the policy has issues");
      const library = { jurisdiction: law.jurisdiction as never };
      const made = decide(policy.value, portalRequest(preset, { library, items }), { asOf });
      expect(made).toStrictEqual(decide(policy.value, { library, facts: byHand[preset], items }, { asOf }));
      // what the portal does not know never opens: an age or a custody that closes is not passed over
      for (const [at, item] of made.items.entries())
        if (mayAnswerNow(item))
          for (const facts of [
            { subjectAge: 9 },
            { subjectAge: 15 },
            { subjectAge: 40 },
            { custody: "denied" },
          ] as const) {
            const known = decide(policy.value, portalRequest(preset, { library, items: [items[at] ?? item], facts }), {
              asOf,
            });
            const [one] = known.items;
            expect([item.record, facts, one !== undefined && mayAnswerNow(one)]).toStrictEqual([
              item.record,
              facts,
              true,
            ]);
          }
    },
  );
  test("states what it fixes, and leaves age and custody to the portal", () => {
    expect(portalPresets[preset].facts).toStrictEqual(byHand[preset]);
    for (const fact of portalPresets[preset].doesNotFix) expect(portalPresets[preset].facts).not.toHaveProperty(fact);
    expect(portalPresets[preset].doesNotFix).toContain("subjectAge");
  });
});

test("what the portal knows takes the place of the preset", () => {
  const request = portalRequest("patron-login", { library: {}, items, facts: { standing: "refuted" } });
  expect(request.facts.standing).toBe("refuted");
  expect(request.facts.requester).toBe("patron");
});
