/** A form that a text may have to have, such as that of a web address. */
interface TextForm {
  readonly pattern: RegExp;
  /** Completes "expected …". */
  readonly expected: string;
  /** What a pattern cannot say. */
  readonly test?: (text: string) => boolean;
}

/** A text of so many characters. */
export interface TextShape {
  readonly kind: "text";
  readonly min: number;
  readonly max: number;
  readonly form?: TextForm;
}

/** One word of a closed list. */
interface WordsShape {
  readonly kind: "words";
  readonly values: readonly string[];
  readonly set: ReadonlySet<string>;
}

/** A calendar day, as 2026-01-31. */
interface DayShape {
  readonly kind: "day";
}

/** A finite number between two bounds. */
interface NumberShape {
  readonly kind: "number";
  readonly whole: boolean;
  readonly least: number;
  readonly most: number;
}

/** Yes or no. */
interface FlagShape {
  readonly kind: "flag";
}

/** One value and no other. */
interface ConstantShape {
  readonly kind: "constant";
  readonly value: string | number | boolean | null;
}

/** A list of values of one shape. */
export interface ListShape {
  readonly kind: "list";
  readonly of: AnyShape;
  readonly min: number;
  readonly max: number;
  /** The code of the issue that it is too short; `malformed` where it is left out. */
  readonly code?: string;
  /** What the issue says that it is too short. */
  readonly says?: string;
}

/** Values of one shape, each under a name of the author's choice. */
export interface RecordShape {
  readonly kind: "record";
  readonly of: AnyShape;
  readonly key: TextShape;
  readonly max: number;
}

/** One key of an object. */
export interface Key {
  readonly shape: AnyShape;
  readonly optional: boolean;
  readonly about: string | undefined;
}

/** An object with known keys and no others. */
export interface ObjectShape {
  readonly kind: "object";
  readonly keys: ReadonlyMap<string, Key>;
  readonly required: readonly string[];
  /** Completes "expected …" where no object is found. */
  readonly expected?: string;
  /** Tells values of our own, which were read when they were made: they are taken as they are. */
  readonly isOurs?: (value: object) => boolean;
}

/** An object whose other keys depend on the word under one of them. */
export interface TaggedShape {
  readonly kind: "tagged";
  readonly tag: string;
  readonly of: ReadonlyMap<string, ObjectShape>;
}

/** One of several shapes, told apart by what kind of value they take. */
export interface EitherShape {
  readonly kind: "either";
  readonly of: readonly AnyShape[];
  /** Completes "expected …" where none of them is found. */
  readonly expected?: string;
}

/** Any JSON data up to a depth. */
interface DataShape {
  readonly kind: "data";
  readonly depth: number;
}

/** A key that may be there and is passed over. */
interface UnreadShape {
  readonly kind: "unread";
}

/** Kept as it was given, to be read on its own later. */
interface GivenShape {
  readonly kind: "given";
}

/** A declaration of what a value may look like: data, from which reader, zod schema and JSON Schema are made. */
export type AnyShape =
  | TextShape
  | WordsShape
  | DayShape
  | NumberShape
  | FlagShape
  | ConstantShape
  | ListShape
  | RecordShape
  | ObjectShape
  | TaggedShape
  | EitherShape
  | DataShape
  | UnreadShape
  | GivenShape;

/** The shape of values of one type. The mark is there for the compiler alone, and makes the type exact. */
export type Shape<Value> = AnyShape & { readonly "~of"?: (value: Value) => Value };

/** A key that must be there. */
export type RequiredKey<Value> = Key & { readonly optional: false; readonly "~of"?: (value: Value) => Value };

/** A key that may be left out. */
export type OptionalKey<Value> = Key & { readonly optional: true; readonly "~of"?: (value: Value) => Value };

/** The keys of an object type, each declared once: one that is forgotten does not compile. */
export type Keys<Value> = {
  readonly [K in keyof Value]-?: object extends Pick<Value, K>
    ? OptionalKey<Exclude<Value[K], undefined>>
    : RequiredKey<Value[K]>;
};

/** A text that is not empty, of at most 4,000 characters unless said. */
export function text({ min = 1, max = 4_000, form }: Partial<Omit<TextShape, "kind">> = {}): Shape<string> {
  return { kind: "text", min, max, ...(form === undefined ? {} : { form }) };
}

/** One word of a closed list. */
export function words<const Values extends readonly string[]>(values: Values): Shape<Values[number]> {
  return { kind: "words", values, set: new Set(values) };
}

/** A calendar day. */
export function day(): Shape<string> {
  return { kind: "day" };
}

/** A finite number, from 0 up unless said. */
export function number({ least = 0, most = Number.MAX_VALUE }: { least?: number; most?: number } = {}): Shape<number> {
  return { kind: "number", whole: false, least, most };
}

/** A whole number, from 0 up unless said. */
export function whole({
  least = 0,
  most = Number.MAX_SAFE_INTEGER,
}: {
  least?: number;
  most?: number;
} = {}): Shape<number> {
  return { kind: "number", whole: true, least, most };
}

/** True or false. */
export function flag(): Shape<boolean> {
  return { kind: "flag" };
}

/** One value and no other. */
export function constant<const Value extends string | number | boolean | null>(value: Value): Shape<Value> {
  return { kind: "constant", value };
}

/** How long a list may be, and what is said of one that is too short. */
export type ListBounds = Partial<Omit<ListShape, "kind" | "of" | "min">>;

/** A list of at most 10,000 entries unless said. */
export function list<Entry>(
  of: Shape<Entry>,
  { min = 0, max = 10_000, ...rest }: ListBounds & { readonly min?: number } = {},
): Shape<readonly Entry[]> {
  return { kind: "list", of, min, max, ...rest };
}

/** A list with at least one entry. */
export function someOf<Entry>(of: Shape<Entry>, bounds: ListBounds = {}): Shape<readonly [Entry, ...Entry[]]> {
  return { kind: "list", of, min: 1, max: 10_000, ...bounds };
}

/** Values under names of the author's choice, at most 10,000 unless said. */
export function record<Value>(
  of: Shape<Value>,
  { key = text(), max = 10_000 }: { readonly key?: Shape<string>; readonly max?: number } = {},
): Shape<{ readonly [name: string]: Value }> {
  // the key is always made by `text`
  return { kind: "record", of, key: key as TextShape, max };
}

/** A key that must be there, with one line on what it is. */
export function required<Value>(shape: Shape<Value>, about?: string): RequiredKey<Value> {
  return { shape, optional: false, about };
}

/** A key that may be left out, with one line on what it is. */
export function optional<Value>(shape: Shape<Value>, about?: string): OptionalKey<Value> {
  return { shape, optional: true, about };
}

/** An object with these keys and no others. */
export function object<Value>(keys: NoInfer<Keys<Value>>, expected?: string): Shape<Value> & ObjectShape {
  return objectOf<Value>(keys as { readonly [key: string]: Key }, expected); // the values of Keys are keys
}

/** The same with keys that come from a table, such as that of the facts. */
export function objectOf<Value>(keys: { readonly [key: string]: Key }, expected?: string): Shape<Value> & ObjectShape {
  const entries = Object.entries(keys);
  return {
    kind: "object",
    keys: new Map(entries),
    required: entries.flatMap(([key, { optional: may }]) => (may ? [] : [key])),
    ...(expected === undefined ? {} : { expected }),
  };
}

/** An object of one of several kinds, told apart by the word under one key. */
export function tagged<Value, Tag extends keyof Value & string>(
  tag: Tag,
  of: {
    readonly [Word in Value[Tag] & string]: Shape<Extract<Value, { readonly [T in Tag]: Word }>> & ObjectShape;
  },
): Shape<Value> {
  return { kind: "tagged", tag, of: new Map(Object.entries<ObjectShape>(of)) };
}

/** One of several shapes. Where two take the same kind of value, the first that fits counts. */
export function either<const Of extends readonly AnyShape[]>(
  of: Of,
  expected?: string,
): Shape<ValueOfShape<Of[number]>> {
  return { kind: "either", of, ...(expected === undefined ? {} : { expected }) };
}

/** A value of the shape, or `null`. */
export function nullable<Value>(of: Shape<Value>): Shape<Value | null> {
  return { kind: "either", of: [of, constant(null)] };
}

/** Any JSON data. */
export function data(depth: number): Shape<unknown> {
  return { kind: "data", depth };
}

/** Passed over, whatever it is. */
export function unread<Value>(): Shape<Value> {
  return { kind: "unread" };
}

/** Kept as it was given, to be read on its own later. */
export function given(): Shape<unknown> {
  return { kind: "given" };
}

/** The type of the values of a shape. */
export type ValueOfShape<Of> = Of extends { readonly "~of"?: (value: infer Value) => unknown } ? Value : never;

/** The keys of an object shape with others put to them, in this order. */
export function withKeys<Value>(shape: AnyShape, keys: Keys<Value>): ObjectShape {
  if (shape.kind !== "object") throw new TypeError("only the shape of an object has keys");
  return object<Value>({ ...Object.fromEntries(shape.keys), ...keys } as Keys<Value>); // the keys of both
}
