/** What a leaf of a schema or of sample rows holds, as far as that can be seen. */
export const leafKinds = ["text", "number", "truth", "date", "key", "list", "object", "unknown"] as const;

/** Names what a leaf holds. */
export type LeafKind = (typeof leafKinds)[number];

/** Shapes of values that say more than their kind. Values themselves are kept nowhere. */
export const valueShapes = [
  "email",
  "phone",
  "birth-date",
  "uuid",
  "card-number",
  "postal-code",
  "url",
  "ip-address",
] as const;

/** Names a shape of values. */
export type ValueShape = (typeof valueShapes)[number];

/** One place of an object that holds a value: its path as a field map writes it, and what can be seen of it. */
export interface Leaf {
  readonly path: string;
  readonly kind: LeafKind;
  /** The shape that every value had which was seen there. */
  readonly shape?: ValueShape;
  /** What the schema says of it, in the schema's words. */
  readonly says?: string;
}
