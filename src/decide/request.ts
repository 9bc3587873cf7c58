import type { LibraryFacts } from "../policy/profile.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import type { ClosedFactId, ScaleFactId, ValueOf } from "../vocabulary/facts.js";

/** A fact nobody has asked about yet, or one that was asked about and cannot be had. */
export type NotKnown = "unknown" | "unavailable";

/** Facts that a request states of an item or of the library, not of the situation. */
export type AboutItemOrLibrary =
  | "record"
  | "linkage"
  | "libraryType"
  | "publiclyFunded"
  | "openToPublic"
  | "federalEducationFunds"
  | "communicationService";

/** What is known of the situation. A key left out takes the fact's resting value, or is unknown where it has none. */
export type RequestFacts = {
  readonly [F in Exclude<ClosedFactId, AboutItemOrLibrary>]?: ValueOf<F> | NotKnown;
} & { readonly [F in ScaleFactId]?: (F extends "returnDate" ? string : number) | NotKnown };

/** One thing that is asked for; each is decided on its own. */
export interface RequestItem {
  readonly record: ValueOf<"record">;
  /** The data elements asked for; everything the record may hold where it is left out. */
  readonly elements?: readonly DataElement[];
  readonly linkage?: ValueOf<"linkage"> | NotKnown;
}

/** A library's facts as a request states them. */
export type RequestLibrary = { readonly [F in keyof LibraryFacts]?: NonNullable<LibraryFacts[F]> | NotKnown };

/**
 * A request for information about a patron: which library, in which situation, for which items.
 *
 * @example
 * ```ts
 * import type { PatronRequest } from "patron-privacy";
 *
 * const request: PatronRequest = {
 *   library: { jurisdiction: "US-NY", libraryType: "public" },
 *   facts: { requester: "police-federal", standing: "proved", instrument: "oral-request-no-process" },
 *   items: [{ record: "loan-history" }],
 * };
 * request.items.length; // => 1
 * ```
 */
export interface PatronRequest {
  readonly library: RequestLibrary;
  readonly facts: RequestFacts;
  readonly items: readonly RequestItem[];
}
