import { decide, definePolicy, type Pack, type PatronRequest, type Policy, type Verdict } from "../../src/index.js";
import { publicLibrary, type Row } from "./situations.js";

const permitsEverything: Pack = {
  id: "permits-everything",
  title: "A toolkit that permits everything",
  layer: "toolkit",
  sources: { none: { title: "Made for this test" } },
  rules: [
    {
      id: "everything",
      kind: "disclosure",
      when: { standing: ["proved", "refuted"] },
      effect: ["permit"],
      says: "Everything may be given.",
      cites: [{ source: "none" }],
    },
  ],
};

function policyOf(...packs: readonly Pack[]): Policy {
  const result = definePolicy({ id: "library", title: "Library", packs });
  if (!result.ok) throw new Error(`issues: ${JSON.stringify(result.issues)}`);
  return result.value;
}

/** The law of a place that says nothing, for packs that are not a state's. */
const silentLaw: Pack = {
  id: "silent-law",
  title: "A law that says nothing",
  layer: "state",
  jurisdiction: "US-GU",
  sources: {},
  rules: [],
};

/** Decides rows by one pack, alone and above a toolkit that permits everything. */
export function lawOf(pack: Pack): (row: Row) => readonly [alone: Verdict, aboveAll: Verdict] {
  const law = pack.jurisdiction === undefined ? [silentLaw, pack] : [pack];
  const alone = policyOf(...law);
  const aboveAll = policyOf(permitsEverything, ...law);
  return ([_section, _what, facts, record, _says, elsewhere = {}]) => {
    const { asOf = "2026-11-24", ...library } = { ...publicLibrary, ...elsewhere };
    const jurisdiction = pack.jurisdiction ?? silentLaw.jurisdiction;
    const linkage = record === "aggregate-statistics" ? "no-person" : "person-to-use";
    const request: PatronRequest = {
      library: { ...library, ...(jurisdiction === undefined ? {} : { jurisdiction }) },
      facts: { scope: "one-patron", ...facts },
      items: [{ record, linkage }],
    };
    const verdict = (policy: Policy) => decide(policy, request, { asOf }).verdict;
    return [verdict(alone), verdict(aboveAll)];
  };
}
