import type { Policy } from "../policy/policy.js";
import { type ValuesOf, valuesIn } from "../space/values.js";
import type { ClosedFact, Fact } from "../vocabulary/fact.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import type { Domains, Value } from "../vocabulary/holds.js";
import { linkagesOf } from "../vocabulary/shows-somebody.js";
import type { PatronRequest, RequestItem } from "./request.js";
import { ownOf } from "./snapshot.js";

/** How a fact stands in a request. */
type Standing = "known" | "assumed" | "unknown" | "unavailable";

/** An item of a request as a point, or a set of points, in the space of facts. */
export interface Situation {
  readonly domains: Domains;
  readonly standing: { readonly [F in FactId]: Standing };
}

/** The situation of one item, before any rule is read. */
export function situationOf(
  policy: Policy,
  request: PatronRequest,
  item: RequestItem,
  everyValue: ValuesOf = (id, fact) =>
    valuesIn(
      policy.rules.map(({ rule }) => rule),
      id,
      fact,
    ),
): Situation {
  const given = ownOf({ ...policy.profile, ...request.library, ...request.facts, ...item });
  const domains: { [F in FactId]?: readonly Value[] } = {};
  const standing: { [F in FactId]?: Standing } = {};
  const linkages = linkagesOf(item.record, item.elements, facts.linkage.values);
  for (const id of factIds) {
    const fact: Fact = facts[id];
    const value = given[id];
    const { resting, onlyIfStated = [] }: Pick<ClosedFact, "resting" | "onlyIfStated"> =
      fact.kind === "closed" ? fact : {};
    if (value === "unavailable" || value === "unknown" || value === undefined) {
      const assumed = value === undefined ? resting : undefined;
      standing[id] = assumed !== undefined ? "assumed" : value === "unavailable" ? "unavailable" : "unknown";
      domains[id] =
        assumed !== undefined
          ? [assumed]
          : id === "linkage"
            ? linkages
            : everyValue(id, fact).filter((one) => !onlyIfStated.includes(String(one)));
    } else {
      standing[id] = "known";
      domains[id] = [value as Value]; // a typed or parsed request holds strings and numbers only
    }
  }
  // the loop above fills every fact
  return { domains: domains as Domains, standing: standing as Situation["standing"] };
}
