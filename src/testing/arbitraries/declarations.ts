import type fastCheck from "fast-check";
import type { DeclarationDraft } from "../../contracts/declaration.js";
import { deliveries, evidenceKinds, productFunctions } from "../../contracts/vocabulary.js";
import { dataElements } from "../../vocabulary/element-groups.js";

/** Declarations of which every part may be good, bad or missing. */
export function declarationsFrom(fc: typeof fastCheck): fastCheck.Arbitrary<DeclarationDraft> {
  const evidence = fc.constantFrom(...evidenceKinds);
  const stated = <Value>(value: fastCheck.Arbitrary<Value>) => fc.oneof(value, fc.record({ value, source: evidence }));
  const days = fc.oneof(fc.integer({ min: 0, max: 4_000 }), fc.constant("indefinite" as const));
  const someElements = fc.uniqueArray(fc.constantFrom(...dataElements), { maxLength: 4 });
  const collected = fc.record(
    {
      element: fc.constantFrom(...dataElements),
      need: fc.constantFrom("required" as const, "optional" as const),
      retention: fc.record({ maxDays: days }, { requiredKeys: [] }),
    },
    { requiredKeys: ["element"] },
  );
  const log = fc.record({ elements: someElements, maxAgeDays: days }, { requiredKeys: [] });
  return fc.record(
    {
      vendor: fc.constant({ name: "A made-up vendor" }),
      product: fc.record(
        {
          id: fc.constant("made-up"),
          function: fc.uniqueArray(fc.constantFrom(...productFunctions), { minLength: 1, maxLength: 3 }),
          delivery: fc.uniqueArray(fc.constantFrom(...deliveries), { minLength: 1, maxLength: 2 }),
        },
        { requiredKeys: ["id"] },
      ),
      contract: fc.record(
        {
          changeNoticeDays: stated(fc.integer({ min: 0, max: 365 })),
          dataOwner: stated(fc.constantFrom("library" as const, "patron" as const, "vendor" as const)),
        },
        { requiredKeys: [] },
      ),
      data: fc.record(
        { collected: fc.uniqueArray(collected, { maxLength: 5, selector: ({ element }) => element }) },
        { requiredKeys: [] },
      ),
      sharing: fc.record(
        {
          sale: stated(fc.boolean()),
          recipients: fc.constantFrom([], [{ name: "a processor", role: "processor" as const }]),
        },
        { requiredKeys: [] },
      ),
      logs: fc
        .array(log, { maxLength: 2 })
        .map((logs) => logs.map((one, index) => ({ name: `log ${index + 1}`, ...one }))),
    },
    { requiredKeys: ["vendor", "product"] },
  );
}
