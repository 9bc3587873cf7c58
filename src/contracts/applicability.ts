import type { Jurisdiction } from "../vocabulary/jurisdictions.js";
import type { Given } from "./judgement.js";
import { type Applies, hasTrait, type Trait } from "./traits.js";

/** To what a check applies; to everything where nothing is named. All that is named must be so. */
export interface Applicability {
  /** Products of any of these kinds. */
  readonly to?: readonly Trait[];
  /** Only in schools from kindergarten to grade twelve. */
  readonly k12?: true;
  readonly jurisdictions?: readonly Jurisdiction[];
  readonly notIn?: readonly Jurisdiction[];
}

/** Does a check apply? What nobody declared does not excuse. */
export function appliesTo({ to, k12, jurisdictions, notIn }: Applicability, given: Given): Applies {
  const here = given.jurisdiction;
  return both([
    to === undefined ? "yes" : either(to.map((trait) => traitOf(trait, given))),
    k12 === undefined ? "yes" : fromFlag(given.k12),
    jurisdictions === undefined ? "yes" : here === "unknown" ? "not-declared" : fromFlag(jurisdictions.includes(here)),
    notIn === undefined ? "yes" : here === "unknown" ? "not-declared" : fromFlag(!notIn.includes(here)),
  ]);
}

/** A school's product is one for children, whatever the vendor says of its audience. */
function traitOf(trait: Trait, given: Given): Applies {
  return trait === "children" && given.k12 === true ? "yes" : hasTrait(given.declaration, trait);
}

function fromFlag(flag: boolean | "unknown"): Applies {
  return flag === "unknown" ? "not-declared" : flag ? "yes" : "no";
}

function either(found: readonly Applies[]): Applies {
  return found.includes("yes") ? "yes" : found.includes("not-declared") ? "not-declared" : "no";
}

function both(found: readonly Applies[]): Applies {
  return found.includes("no") ? "no" : found.includes("not-declared") ? "not-declared" : "yes";
}
