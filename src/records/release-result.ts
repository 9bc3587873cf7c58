import type { DataElement } from "../vocabulary/element-groups.js";
import type { JsonValue } from "./copy.js";
import type { OtherPerson } from "./person.js";

/** Why a part of an object is withheld. */
export const withheldReasons = [
  "not-allowed",
  "not-decided",
  "cannot-tell-whether-past",
  "second-person",
  "other-patron",
  "patron-not-named",
  "local-field",
  "no-case",
  "unknown-field",
  "not-described",
  "unreadable",
  "not-json",
  "too-large",
] as const;

/** Names a reason for withholding a part of an object. */
export type WithheldReason = (typeof withheldReasons)[number];

/** Why nothing of an object is released. */
export const refusals = [
  "may-not-answer",
  "malformed-decision",
  "no-such-item",
  "other-record",
  "malformed-subject",
  "other-patron",
  "patron-not-named",
  "not-a-map",
  "not-an-object",
  "not-a-list",
] as const;

/** Names a reason for releasing nothing. */
export type Refusal = (typeof refusals)[number];

/** A part of an object that may be given, with how often it is there. */
export interface GivenField {
  readonly path: string;
  readonly element: DataElement;
  readonly count: number;
}

/** A part of an object that may not be given, and why. */
export interface WithheldField {
  /** As the map names it; `*` stands for a key that the map does not know. */
  readonly path: string;
  /** `null` where nobody has said what it holds. */
  readonly element: DataElement | null;
  readonly why: WithheldReason;
  /** The person it is about, where that is why. */
  readonly person?: OtherPerson;
  /** The fields that would tell whether the object is past, where nobody can tell and that is why. */
  readonly wouldTell?: readonly string[];
  readonly count: number;
}

/** What of an object may be given, and what is withheld. Only `data` holds values of the object. */
export interface Release {
  /** A copy with what may be given; `null` where that is nothing. */
  readonly data: { readonly [key: string]: JsonValue } | null;
  readonly given: readonly GivenField[];
  readonly withheld: readonly WithheldField[];
  /** Why nothing was looked at; `null` where the decision opens something. */
  readonly refused: Refusal | null;
  /**
   * Was it checked that the object is about the patron of the request? It was not where no `subject` was given: then
   * that is yours to see to.
   */
  readonly subject: "checked" | "not-checked";
}

/** What of a list of objects may be given. */
export interface ReleaseOfList {
  /** Of each object in which something may be given, what that is, in order. */
  readonly data: readonly { readonly [key: string]: JsonValue }[];
  /** What became of each object, in order. */
  readonly rows: readonly Release[];
  /** Why no object was looked at; `null` where the decision opens something. */
  readonly refused: Refusal | null;
  readonly subject: "checked" | "not-checked";
}
