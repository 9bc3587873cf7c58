import type { FactId } from "../vocabulary/facts.js";

/** A request that shows an issue: a value for each fact that the rules concerned test. */
export interface PolicyExample {
  readonly facts: { readonly [F in FactId]?: string | number };
}
