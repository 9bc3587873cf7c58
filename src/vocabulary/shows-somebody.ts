import type { Constraint } from "./constraints.js";
import { type DataElement, elementsByGroup } from "./element-groups.js";
import type { RecordType } from "./facts/record.js";
import type { ValueOf } from "./facts.js";
import { elementsOf } from "./record-elements.js";

const { identity, contact, identifier, credential, relation, device, image } = elementsByGroup;
const freeText = elementsByGroup["free-text"];

/** Of these groups, what many people share and so shows none of them. */
const shared: readonly DataElement[] = [
  "name-affix",
  "language",
  "age-class",
  "birth-year",
  "postal-code",
  "contact-preference",
  "login-security-state",
  "user-agent",
];

/** Elements that show who somebody is: names, numbers, contact data, devices, faces, and words that may hold a name. */
const identifyingElements: ReadonlySet<DataElement> = /* @__PURE__ */ new Set<DataElement>(
  [
    ...identity,
    ...contact,
    ...identifier,
    ...credential,
    ...relation,
    ...freeText,
    ...device,
    ...image,
    "payment-card" as const,
    "payment-detail" as const,
  ].filter((element) => !shared.includes(element)),
);

/** Does what is asked show somebody? Without a list of elements it is everything that the record can hold. */
export function showsSomebody(record: RecordType, asked: readonly DataElement[] = elementsOf(record)): boolean {
  return asked.some((element) => identifyingElements.has(element));
}

/** What a kind of record can hold that shows nobody. */
export function elementsOfNobody(record: RecordType): readonly DataElement[] {
  return elementsOf(record).filter((element) => !identifyingElements.has(element));
}

/** What an item can tie together: without identifying elements it may show nobody, with one it does not. */
export function linkagesOf(
  record: RecordType,
  asked: readonly DataElement[] | undefined,
  values: readonly ValueOf<"linkage">[],
): readonly ValueOf<"linkage">[] {
  return showsSomebody(record, asked) ? values.filter((one) => one !== "no-person") : values;
}

/** Broken where an item is said to show nobody and asks for what shows somebody. */
export const noPersonIsNamed: Constraint = {
  id: "no-person-is-named",
  given: { linkage: ["no-person"] },
  needs: { linkage: ["person-to-use", "person-only"] },
  says: "What is asked shows who somebody is, so it cannot show nobody; name the elements that are left.",
};
