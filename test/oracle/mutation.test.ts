import { expect, test } from "vitest";
import { type Mutant, mutantsOf } from "./mutate.js";
import { disclosuresIn, fateOf } from "./mutation-check.js";
import { packsFor, policyFor, today } from "./packs.js";
import { pick, randomFrom } from "./random.js";

const random = randomFrom(4509);
// a few at random; `npm run agree -- --mutants` takes all rules and all ways
const sample = ["us-ny", "us-nh"].flatMap((code) =>
  Array.from({ length: 6 }, (): readonly [name: string, code: string, mutant: Mutant] => {
    const packs = packsFor(code);
    const rule = pick(random, disclosuresIn(packs));
    const mutant = pick(random, mutantsOf(packs, rule, today, random));
    return [`${rule.id} ${mutant.how}`, code, mutant];
  }),
);
const fates: string[] = [];

test.each(sample)("%s in %s: diff notices what the oracle sees", (_, code, mutant) => {
  const fate = fateOf(policyFor(code), mutant, today, random);
  fates.push(fate);
  expect(fate).not.toBe("missed");
});

test("most of them show", () => {
  expect(fates.filter((fate) => fate === "noticed").length).toBeGreaterThan(3);
});
