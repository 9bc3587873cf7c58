import type { Pack, PatronRequest, Policy } from "../../src/index.js";
import { federal, practice, toolkit } from "../../src/law/index.js";
import { california } from "../../src/law/us/ca.js";
import { illinois } from "../../src/law/us/il.js";
import { newYork } from "../../src/law/us/ny.js";
import { ohio } from "../../src/law/us/oh.js";
import { texas } from "../../src/law/us/tx.js";
import { wisconsin } from "../../src/law/us/wi.js";
import { defined } from "./small-policy.js";

/** The packs every library builds on. */
export const basePacks: readonly Pack[] = [toolkit, practice, federal];

/** The law that is encoded. */
export const statePacks: readonly Pack[] = [california, illinois, newYork, ohio, texas, wisconsin];

const policies = new Map(
  statePacks.map((pack) => [
    pack.jurisdiction,
    defined({ id: "baseline", title: "Baseline", packs: [...basePacks, pack] }),
  ]),
);

/** The embedded baseline for the jurisdiction of a request. */
export function baselineFor({ library }: PatronRequest): Policy {
  const policy = policies.get(library.jurisdiction as Pack["jurisdiction"]);
  if (policy === undefined) throw new Error("the law of that jurisdiction is not encoded");
  return policy;
}
