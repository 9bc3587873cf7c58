import type { DataElement } from "../vocabulary/element-groups.js";

/** The people beside the patron whose data a record about one patron can hold. */
export const otherPersons = ["proxy", "guardian", "contact", "next-patron", "staff", "other"] as const;

/** Names a kind of person beside the patron. */
export type OtherPerson = (typeof otherPersons)[number];

/** Elements that are always about somebody other than the patron. */
const byElement: { readonly [element in DataElement]?: OtherPerson } = {
  "proxy-link": "proxy",
  "guardian-link": "guardian",
  "alternate-contact": "contact",
  "staff-actor": "staff",
};

/** The person whom an element is about by its nature, where that is not the patron. */
export function personOf(element: DataElement): OtherPerson | undefined {
  return byElement[element];
}
