import { parseArgs } from "node:util";
import fc from "fast-check";
import type { Policy } from "../../src/index.js";
import { boundaryPoints } from "./boundaries.js";
import { casesOf } from "./cases.js";
import { foldedDisagreements } from "./folded.js";
import { differences, type Implementation, implementations } from "./implementations.js";
import { mutantsOf } from "./mutate.js";
import { disclosuresIn, fateOf } from "./mutation-check.js";
import { dayOf, findAt } from "./oracle.js";
import { codes, packsFor, policyFor, today } from "./packs.js";
import { completionCount } from "./partial.js";
import { partialChecker } from "./partial-check.js";
import { type MutablePoint, notKnownIn, pick, possibleIn, randomFrom } from "./random.js";
import { requestAt } from "./request.js";
import { drafts, madeFrom } from "./small-policies.js";
import { classesOf, conditionsIn, conditionsOfRules } from "./space.js";

/**
 * The long run of the agreement: every boundary of every rule of every state under all ways of deciding, then as many
 * seeded random points as are asked for, partial requests, and every mutant of New York and New Hampshire.
 *
 *     npm run agree -- --points 1000000 --folded 10000000 --partial 5000 --policies 1000 --seed 1 --mutants --minutes 60
 */
const { values } = parseArgs({
  options: {
    points: { type: "string", default: "100000" },
    partial: { type: "string", default: "1000" },
    /** Points at which the diagrams are held against settling and folding alone. */
    folded: { type: "string", default: "0" },
    /** Small policies at random. */
    policies: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    mutants: { type: "boolean", default: false },
    /** Stops each part after so many minutes and says what was done until then. */
    minutes: { type: "string", default: "1000" },
  },
});
const random = randomFrom(Number(values.seed));
const timer = () => {
  const end = Date.now() + Number(values.minutes) * 60_000;
  return () => Date.now() > end;
};
const counts = new Map<string, number>();
const count = (what: string, by = 1) => counts.set(what, (counts.get(what) ?? 0) + by);
let shown = 0;

function disagree(what: string, detail: unknown): void {
  count(`DISAGREEMENT: ${what}`);
  if (++shown <= 10) console.error(what, JSON.stringify(detail));
}

/** The day before and the day of each change of law, and today. */
function daysOf(policy: Policy): readonly string[] {
  const changes = policy.rules.flatMap(({ rule }) => [rule.from, rule.until].filter((day) => day !== undefined));
  const before = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return [...new Set([today, ...changes.flatMap((day) => [before(day), day])])].sort();
}

function comparer(policy: Policy, asOf: string, those: readonly Implementation[]): (point: MutablePoint) => void {
  const day = dayOf(policy, asOf);
  const made = those.map(({ name, make }) => ({ name, decides: make(policy, asOf) }));
  return (point) => {
    const finding = findAt(day, point);
    const request = requestAt(point, policy.jurisdiction);
    count(`${finding.kind} ${finding.verdict} ${finding.action}`);
    for (const { name, decides } of made) {
      const said = decides(request);
      if (Object.keys(said).length === 0) continue;
      count(`compared with ${name}`);
      const found = differences(finding, said);
      if (found.length > 0) disagree(name, { policy: policy.packs, asOf, request, found });
    }
  };
}

const share = (all: string, parts: number) => Math.ceil(Number(all) / parts);
const begun = Date.now();
const statesUp = timer();
// in an order by chance, so that a short run looks at others than the last one did
const shuffled = codes.map((code) => ({ code, at: random(1_000_000) })).sort((one, other) => one.at - other.at);
for (const { code } of Number(values.points) === 0 ? [] : shuffled) {
  if (statesUp()) break;
  count("states begun");
  const policy = policyFor(code);
  const days = daysOf(policy);
  for (const asOf of days) {
    const day = dayOf(policy, asOf);
    const box = classesOf(conditionsIn(day));
    const all = comparer(policy, asOf, implementations);
    const law = policy.rules.filter(({ layer }) => layer === "state" || asOf !== today || code === codes[0]);
    const near = law.flatMap(({ rule }) => [...boundaryPoints(day, box, rule, random)]);
    for (const point of near) {
      if (statesUp()) break;
      count("boundary points");
      all(point);
    }
    const many = share(values.points, codes.length * days.length);
    for (let at = 0; at < many && !statesUp(); at++) {
      const point = possibleIn(day, box, random);
      if (point === undefined) continue;
      count("random points");
      all(point);
    }
    const wrongIn = partialChecker(policy, asOf, day);
    for (let at = 0; at < share(values.partial, codes.length * days.length) && !statesUp(); at++) {
      const partial = { point: pick(random, near), notKnown: notKnownIn(random, 6) };
      if (completionCount(day, partial) > 4000) {
        count("partial requests left out as too wide");
        continue;
      }
      count("partial requests");
      const wrong = wrongIn(partial);
      if (wrong.length > 0)
        disagree(wrong.join("; "), {
          code,
          asOf,
          request: requestAt(partial.point, policy.jurisdiction, partial.notKnown),
        });
    }
  }
  console.error(`${code}: ${days.length} days, ${Math.round((Date.now() - begun) / 1000)} s`);
}

const foldedUp = timer();
for (const { code } of Number(values.folded) === 0 ? [] : shuffled) {
  const policy = policyFor(code);
  const days = daysOf(policy);
  for (const asOf of days) {
    if (foldedUp()) break;
    const many = share(values.folded, codes.length * days.length);
    count("points of the diagrams against settling and folding", many);
    for (const wrong of foldedDisagreements(policy, asOf, many, random)) disagree("folded", { code, asOf, wrong });
  }
}

const policiesUp = timer();
for (const draft of fc.sample(drafts, { numRuns: Number(values.policies), seed: Number(values.seed) })) {
  if (policiesUp()) break;
  const policy = madeFrom(draft);
  if (policy === undefined) {
    count("small policies refused");
    continue;
  }
  count("small policies");
  const day = dayOf(policy, today);
  const all = comparer(policy, today, implementations);
  const cases = casesOf(conditionsOfRules(day));
  const points = cases.size > 2_000 ? [] : [...cases.points()];
  for (const point of points.length > 200 ? Array.from({ length: 200 }, () => pick(random, points)) : points) {
    count("points of small policies");
    all({ ...point });
  }
  const wrongIn = partialChecker(policy, today, day);
  for (let at = 0; points.length > 0 && at < 30; at++) {
    const partial = { point: pick(random, points), notKnown: notKnownIn(random, 4) };
    if (completionCount(day, partial) > 1000) continue;
    count("partial requests of small policies");
    const wrong = wrongIn(partial);
    if (wrong.length > 0)
      disagree(wrong.join("; "), {
        disclosures: policy.rules.map(({ rule: { id: _, says: __, cites: ___, ...rule }, layer }) => ({
          layer,
          ...rule,
        })),
        request: requestAt(partial.point, undefined, partial.notKnown),
      });
  }
}

const mutantsUp = timer();
if (values.mutants)
  for (const code of ["us-ny", "us-nh"]) {
    const packs = packsFor(code);
    for (const rule of disclosuresIn(packs))
      for (const mutant of mutantsUp() ? [] : mutantsOf(packs, rule, today, random)) {
        const fate = fateOf(policyFor(code), mutant, today, random);
        count(`mutants ${fate}`);
        if (fate === "missed") disagree("diff misses a mutant", { code, rule: rule.id, how: mutant.how });
      }
  }

for (const [what, many] of [...counts].sort(([one], [other]) => one.localeCompare(other)))
  console.log(`${many}\t${what}`);
process.exitCode = [...counts.keys()].some((what) => what.startsWith("DISAGREEMENT")) ? 1 : 0;
