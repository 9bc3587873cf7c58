import type { Pack, PatronRequest, Policy } from "../../src/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import * as us from "../../src/law/us/index.js";
import { defined } from "./small-policy.js";

/** The packs every library builds on. */
export const basePacks: readonly Pack[] = [toolkit, practice, federal];

/** The law that is encoded. */
export const statePacks: readonly Pack[] = Object.values(us);

const policies = new Map<string, Policy>();

/** The embedded baseline for the jurisdiction of a request. */
export function baselineFor({ library: { jurisdiction } }: PatronRequest): Policy {
  const pack = statePacks.find((one) => one.jurisdiction === jurisdiction);
  if (pack?.jurisdiction === undefined) throw new Error("the law of that jurisdiction is not encoded");
  const made =
    policies.get(pack.jurisdiction) ?? defined({ id: "baseline", title: "Baseline", packs: [...basePacks, pack] });
  policies.set(pack.jurisdiction, made);
  return made;
}
