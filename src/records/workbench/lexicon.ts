import type { DataElement } from "../../vocabulary/element-groups.js";
import type { Leaf, ValueShape } from "./leaf.js";

/** Words of a field's name, and the element that such a field often holds. The first that fits counts. */
const words: readonly (readonly [RegExp, DataElement])[] = [
  [/\b(password|passwd|pin|secret)\b/, "password"],
  [/\b(token|api key)\b/, "auth-token"],
  [/\b(staff|issuer|operator|created by|updated by|modified by|librarian)\b/, "staff-actor"],
  [/\b(proxy|sponsor)\b/, "proxy-link"],
  [/\b(guardian|guarantor|parent name)\b/, "guardian-link"],
  [/\b(alt|emergency) contact\b|\bcontact name\b/, "alternate-contact"],
  [/\b(birth|dob)\b/, "date-of-birth"],
  [/\b(e ?mail)\b/, "email"],
  [/\b(phone|mobile|fax|sms|tel)\b/, "phone"],
  [/\b(zip|postcode|postal code|city|town|state|region|country)\b/, "postal-code"],
  [/\b(address|street)\b/, "postal-address"],
  [/\b(barcode|card ?number|card no)\b/, "patron-barcode"],
  [/\b(user ?name|login|userid)\b/, "username"],
  [/\b(preferred|chosen) (first )?name\b/, "preferred-name"],
  [/\b(surname|last ?name|first ?name|family name|given name|middle name|full name)\b/, "legal-name"],
  [/\b(gender|sex)\b/, "gender"],
  [/\bpronouns?\b/, "pronouns"],
  [/\b(patron|user|borrower|usr|member) ?(id|number|key)?$/, "internal-patron-id"],
  [/\b(patron group|category|profile|patron type)\b/, "patron-category"],
  [/\b(home (library|branch|ou))\b/, "home-library"],
  [/\b(note|comment|remark)s?\b/, "staff-note"],
  [/\b(item|copy|biblio|instance|record|call ?number|isbn)\b/, "item-identifier"],
  [/\b(title|author)\b/, "title-or-description"],
  [/\b(fine|fee|owed|owing|balance|amount|charge)\b/, "amount-owed"],
  [/\b(library|branch|location|pickup|service point|desk|workstation)\b/, "service-location"],
  [/\b(enrol|enroll|expir)/, "enrolment-date"],
  [/\b(last (seen|activity|login|used))\b/, "last-activity"],
  [/\b(due|checkin|checkout|return|loan|hold|request|issue|renew|date|time)/, "transaction-date"],
];

/** Elements by the shape of the values, where the name says nothing. */
const byShape: { readonly [shape in ValueShape]?: DataElement } = {
  email: "email",
  phone: "phone",
  "ip-address": "ip-address",
  "card-number": "patron-barcode",
  "postal-code": "postal-code",
  "birth-date": "date-of-birth",
};

/** Elements that values of a shape can be; of any other element they are a contradiction. */
export const elementsOfShape: { readonly [shape in ValueShape]?: readonly DataElement[] } = {
  email: ["email", "username", "alternate-contact", "guardian-link", "proxy-link", "external-id", "custom-field"],
  "ip-address": ["ip-address", "custom-field"],
};

/** What a proposal rests on. */
export type ProposalGround = "name" | "parent" | "shape";

/** What a leaf may hold. A guess: names mislead about as often as they help. */
export function proposeElement(leaf: Leaf): { readonly element: DataElement; readonly by: ProposalGround } | undefined {
  const parts = leaf.path.replaceAll("[]", "").split(".");
  const named = elementOfName(parts.at(-1) ?? "");
  const fits = named !== undefined && fitsKind(named, leaf);
  if (fits) return { element: named, by: "name" };
  const above = parts.length > 1 ? elementOfName(parts.slice(-2).join(" ")) : undefined;
  if (above !== undefined && fitsKind(above, leaf)) return { element: above, by: "parent" };
  const shaped = leaf.shape === undefined ? undefined : byShape[leaf.shape];
  return shaped === undefined ? undefined : { element: shaped, by: "shape" };
}

/** The element that a field of this name often holds. */
export function elementOfName(name: string): DataElement | undefined {
  const spaced = name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/[^A-Za-z\d]+/g, " ")
    .toLowerCase()
    .trim();
  return words.find(([form]) => form.test(spaced))?.[1];
}

/** Can a leaf of this kind hold the element? A date is no name, and a truth value no address. */
function fitsKind(element: DataElement, { kind }: Leaf): boolean {
  const dated =
    element === "transaction-date" ||
    element === "enrolment-date" ||
    element === "last-activity" ||
    element === "date-of-birth";
  if (kind === "date") return dated;
  if (kind === "truth") return false;
  return !(dated && kind === "number");
}
