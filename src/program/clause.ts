import type { Holder, SoftwareRole } from "./holder.js";
import type { Requirement } from "./requirement.js";

/** A function of this library that carries a clause, and the test that shows it. */
export interface Carrier {
  readonly function: string;
  /** Where it is imported from, or `cli`. */
  readonly from: string;
  /** The file of the test, in the repository. */
  readonly test: string;
}

/** One clause of the Privacy Tool Kit, chapter III, in our own words. */
export interface Clause {
  /** As nested in the source, such as `AD-7.6.2.1`. */
  readonly id: string;
  readonly holder: Holder;
  readonly says: string;
  readonly software: readonly SoftwareRole[];
  /** What software cannot tell. */
  readonly limit: string;
  /** Empty: nothing of this library carries it. */
  readonly carriedBy: readonly Carrier[];
  /** What shows that the clause is kept; empty where a person must say. */
  readonly requires: readonly Requirement[];
}
