import { describe, expect, test } from "vitest";
import { decide, definePolicy, type Pack, type PatronRequest } from "../../src/index.js";
import { codes, packOf } from "./packs.js";
import { publicLibrary, type Row, verdicts } from "./situations.js";

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

function policyOf(...packs: readonly Pack[]) {
  const result = definePolicy({ id: "library", title: "Library", packs });
  if (!result.ok) throw new Error(`issues: ${JSON.stringify(result.issues)}`);
  return result.value;
}

describe.each(codes)("%s", async (code) => {
  const pack = await packOf(code);
  const { rows }: { readonly rows: readonly Row[] } = await import(`./us/${code}.ts`);
  const alone = policyOf(pack);
  const aboveAll = policyOf(permitsEverything, pack);

  for (const [section, what, facts, record, says, elsewhere = {}] of rows) {
    test(`${section}: ${what}`, () => {
      const { asOf = "2026-11-24", ...library } = { ...publicLibrary, ...elsewhere };
      const jurisdiction = pack.jurisdiction ?? "unknown";
      const linkage = record === "aggregate-statistics" ? "no-person" : "person-to-use";
      const request: PatronRequest = { library: { ...library, jurisdiction }, facts, items: [{ record, linkage }] };
      const of = (policy: typeof alone) => decide(policy, request, { asOf }).verdict;
      expect([of(alone), of(aboveAll)]).toEqual(verdicts[says]);
    });
  }
});
