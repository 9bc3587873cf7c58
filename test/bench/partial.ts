import { createDecider } from "../../src/analyse/index.js";
import { factIds, facts, type PatronRequest } from "../../src/index.js";
import { newYork } from "../../src/law/us/ny.js";
import { type Figure, measureOnce } from "./measure.js";
import { asOf, policyFor } from "./policies.js";

export const everydayPartial = "an everyday request that leaves most facts open, never seen, diagrams ready";
export const worstPartial = "a request of which every fact is said to be unknown, diagrams ready";
export const thousandOfThem = "a thousand of those, one after the other";

const everyday: PatronRequest = {
  library: { jurisdiction: "US-NY", libraryType: "public" },
  facts: {
    requester: "police-federal",
    standing: "proved",
    instrument: "oral-request-no-process",
    handler: "front-line",
  },
  items: [{ record: "loan-history" }],
};

const unknown = (about: "request" | "item" | "library") =>
  Object.fromEntries(factIds.filter((id) => facts[id].about === about && id !== "record").map((id) => [id, "unknown"]));

// each fact may be said to be unknown
const worst = {
  library: { ...unknown("library"), jurisdiction: "US-NY" },
  facts: unknown("request"),
  items: [{ ...unknown("item"), record: "registration" }],
} as unknown as PatronRequest;

/** What decisions on requests take that leave facts open. */
export function measurePartial(times: number): readonly { readonly what: string; readonly figure: Figure }[] {
  const decider = createDecider(policyFor(newYork), { asOf, remember: 0 });
  const row = (what: string, count: number, run: () => unknown) => ({ what, figure: measureOnce(count, run) });
  for (let warm = 0; warm < 20; warm++) for (const one of [everyday, worst]) decider.decide(one);
  return [
    row(everydayPartial, 50 * times, () => decider.decide(everyday)),
    row(worstPartial, 10 * times, () => decider.decide(worst)),
    row(thousandOfThem, 1, () => Array.from({ length: 1_000 }, () => decider.decide(worst).verdict)),
  ];
}
