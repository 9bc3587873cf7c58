import type { Key } from "../../internal/key-text.js";
import type { DataElement } from "../../vocabulary/element-groups.js";
import type { FieldMap } from "../field-map.js";
import type { OtherPerson } from "../person.js";
import type { RowLink } from "./links.js";

/** How a record can still identify somebody after a system anonymized it. */
export const residualKinds = [
  "direct-identifier",
  "second-person",
  "re-linked",
  "quasi-identifiers",
  "staff-actor",
  "free-text",
  "own-key",
  "exact-instant",
  "link",
  "unclassified",
] as const;

/** Names a way in which a record can still identify somebody. */
export type ResidualKind = (typeof residualKinds)[number];

/** One way in which a record still identifies somebody. */
export interface ResidualFinding {
  readonly kind: ResidualKind;
  /** The fields that do it, as their map names them. */
  readonly paths: readonly string[];
  readonly elements: readonly DataElement[];
  readonly person?: OtherPerson;
  /** The map of the other row, where it is that row that identifies. */
  readonly through?: string;
  /** How the other row belongs to the record, or to a row that does. */
  readonly link?: RowLink;
}

/** What still identifies somebody in a record. */
export interface Residual {
  readonly map: string;
  /**
   * `identified`: a person is named or pointed at. `identifiable`: what is left may lead to one.
   * `nothing-found-in-this-row`: none of what is looked for is there. That is no proof of anonymity: whether few people
   * share what is left shows only over all rows.
   */
  readonly result: "identified" | "identifiable" | "nothing-found-in-this-row";
  readonly findings: readonly ResidualFinding[];
}

/** A row that is kept beside a record, and its map. */
export interface Alongside {
  readonly map: FieldMap;
  readonly object: unknown;
}

/** What helps to tell what still identifies. */
export interface ResidualOptions {
  /**
   * Keys that stand for nobody, such as the number of Koha's `AnonymousPatron`. Only the system's own keys of people are
   * compared with them.
   */
  readonly standIns?: readonly Key[];
  /** Rows that are kept beside the record and may lead back: fees, history, copies. */
  readonly alongside?: readonly Alongside[];
  /** From how many quasi-identifiers on they count together; 3 where it is left out. Our own number. */
  readonly quasiIdentifiers?: number;
}
