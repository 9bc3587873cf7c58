import { passes, testsOf } from "./condition.js";
import { type Constraint, constraints } from "./constraints.js";
import type { FactId } from "./facts.js";
import { type Domains, holds } from "./holds.js";

/** What constraints leave of a situation: narrower domains, or the constraint that nothing can meet. */
export type Narrowed =
  | { readonly ok: true; readonly domains: Domains }
  | { readonly ok: false; readonly broken: Constraint };

/** Takes out the values that the constraints rule out, until nothing more falls. */
export function narrow(domains: Domains): Narrowed {
  let current = domains;
  for (let changed = true; changed; ) {
    changed = false;
    for (const constraint of constraints) {
      const step = narrowBy(constraint, current);
      if (step === "broken") return { ok: false, broken: constraint };
      if (step !== current) {
        current = step;
        changed = true;
      }
    }
  }
  return { ok: true, domains: current };
}

function narrowBy(constraint: Constraint, domains: Domains): Domains | "broken" {
  const given = holds(constraint.given, domains);
  if (given === "no") return domains;
  if (given === "yes") return keep(domains, testsOf(constraint.needs), true);
  if (holds(constraint.needs, domains) !== "no") return domains;
  // what is needed cannot be, so what is given cannot be either; that narrows a fact only where one is left open
  const open = testsOf(constraint.given).filter(([fact, test]) => domains[fact].some((value) => !passes(test, value)));
  return open.length === 1 ? keep(domains, open, false) : domains;
}

function keep(domains: Domains, tests: ReturnType<typeof testsOf>, wanted: boolean): Domains | "broken" {
  let next = domains;
  for (const [fact, test] of tests) {
    const left = next[fact].filter((value) => passes(test, value) === wanted);
    if (left.length === 0) return "broken";
    if (left.length < next[fact].length) next = { ...next, [fact]: left };
  }
  return next;
}

/** Constraints that are neither met nor broken yet. */
function openConstraints(domains: Domains): readonly Constraint[] {
  return constraints.filter(({ given, needs }) => holds(given, domains) !== "no" && holds(needs, domains) !== "yes");
}

/** A completion of narrowed domains that meets every constraint, or `undefined` if there is none. */
export function someCase(domains: Domains): Domains | undefined {
  const [open] = openConstraints(domains);
  if (open === undefined) return domains;
  const fact = openFact(open, domains);
  if (fact === undefined) return undefined;
  for (const value of domains[fact]) {
    const next = narrow({ ...domains, [fact]: [value] });
    const found = next.ok ? someCase(next.domains) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function openFact({ given, needs }: Constraint, domains: Domains): FactId | undefined {
  return [...testsOf(given), ...testsOf(needs)].map(([fact]) => fact).find((fact) => domains[fact].length > 1);
}
