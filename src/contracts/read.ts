import type { DeclarationDraft, Entry, Evidence, WithEvidence } from "./declaration.js";
import { bareValue, evidenceOf } from "./stated.js";

type Part<Whole, Key> = Key extends keyof Whole ? NonNullable<Whole[Key]> : never;

/** The type of the place a dotted path leads to. */
type At<Whole, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? At<Part<Whole, Key>, Rest>
  : Part<Whole, Path>;

/** A leaf carries evidence; a list holds entries; anything else is a section. */
type PathsTo<Whole, Kind extends "leaf" | "list"> = {
  [Key in keyof Whole & string]: [Extract<NonNullable<Whole[Key]>, WithEvidence<unknown>>] extends [never]
    ? NonNullable<Whole[Key]> extends readonly (infer Item)[]
      ? Item extends Entry
        ? Kind extends "list"
          ? Key
          : never
        : never
      : NonNullable<Whole[Key]> extends object
        ? `${Key}.${PathsTo<NonNullable<Whole[Key]>, Kind>}`
        : never
    : Kind extends "leaf"
      ? Key
      : never;
}[keyof Whole & string];

/** A path to a declared value, such as `contract.dataOwner`. */
export type LeafPath = PathsTo<DeclarationDraft, "leaf">;

/** A path to a list of entries, such as `data.collected`. */
export type ListPath = PathsTo<DeclarationDraft, "list">;

/** The value that a path leads to. */
export type ValueAt<Path extends LeafPath> = Extract<At<DeclarationDraft, Path>, WithEvidence<unknown>>["value"];

/** The entry of the list that a path leads to. */
export type EntryAt<Path extends ListPath> =
  At<DeclarationDraft, Path> extends readonly (infer Item extends Entry)[] ? Item : never;

/** What was declared at a path, with what shows it. */
export interface Reading<Value> {
  readonly value: Value;
  readonly evidence: Evidence;
}

/** Reads one declared value; `undefined` where nothing is declared. */
export function readLeaf<Path extends LeafPath>(
  declaration: DeclarationDraft,
  path: Path,
): Reading<ValueAt<Path>> | undefined {
  const stated = at(declaration, path);
  if (stated === undefined) return undefined;
  // the type of the path says what it leads to, and the schema holds declarations to that type
  return { value: bareValue(stated) as ValueAt<Path>, evidence: evidenceOf(stated) };
}

/** Reads one list of entries; `undefined` where nothing is declared. */
export function readList<Path extends ListPath>(
  declaration: DeclarationDraft,
  path: Path,
): readonly EntryAt<Path>[] | undefined {
  // as above
  return at(declaration, path) as readonly EntryAt<Path>[] | undefined;
}

function at(whole: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (part, key) =>
        typeof part === "object" && part !== null && Object.hasOwn(part, key) ? Reflect.get(part, key) : undefined,
      whole,
    );
}
