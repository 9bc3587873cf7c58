import fc from "fast-check";
import { type ClosedFactId, type DisclosureRule, facts, type Policy, type PolicyRule } from "../../src/index.js";
import { practice, toolkit } from "../../src/law/index.js";
import { newYork } from "../../src/law/us/ny.js";
import { checked } from "./policies.js";

/** What a house rule may test besides the record. */
const tested = [
  "requester",
  "purpose",
  "asked",
  "scope",
  "instrument",
  "channel",
  "place",
  "holder",
] as const satisfies readonly ClosedFactId[];

/**
 * New York's law and the toolkit, with so many rules of a library's own that there are `size` disclosure rules: what it
 * does not tell of some records, to some people, on some ways. Of ten, eight forbid, one is in doubt, and one is an
 * exception where the patron has agreed in writing. Made by chance from a fixed seed.
 */
export function grown(size: number, seed: number): Policy {
  const packs = [toolkit, practice, newYork];
  const law = packs.flatMap(({ rules }) => rules).filter(({ kind }) => kind === "disclosure").length;
  const drawn = fc.sample(condition, { numRuns: size - law, seed });
  return checked({
    id: `house-${size}`,
    title: `A library with ${size} rules`,
    packs,
    sources: { house: { title: "House rules made up for a measurement" } },
    rules: drawn.map((when, at) => houseRule(when, at, drawn[at - 1])),
  });
}

type When = { readonly [fact: string]: readonly string[] };

const valuesOf = (fact: ClosedFactId, most: number) =>
  fc.subarray([...facts[fact].values], { minLength: 1, maxLength: Math.min(most, facts[fact].values.length) });

const condition: fc.Arbitrary<When> = fc
  .tuple(valuesOf("record", 4), fc.subarray([...tested], { minLength: 1, maxLength: 3 }))
  .chain(([record, others]) =>
    fc
      .tuple(...others.map((fact) => fc.tuple(fc.constant(fact), valuesOf(fact, 3))))
      .map((tests) => ({ record, ...Object.fromEntries(tests) })),
  );

function houseRule(when: When, at: number, last: When | undefined): PolicyRule {
  const isException = at % 10 === 9 && last !== undefined;
  return {
    id: `house/${at}`,
    kind: "disclosure",
    // built from facts and their own values
    when: (isException ? { ...last, consent: ["written"] } : when) as DisclosureRule["when"],
    effect: isException ? ["silent"] : at % 10 === 4 ? ["forbid", "silent"] : ["forbid"],
    ...(isException ? { overrides: [`house/${at - 1}`] } : {}),
    says: "A rule made up for a measurement.",
    cites: [{ source: "house" }],
  };
}
