import type { RecordType } from "../vocabulary/facts/record.js";
import type { ValueOf } from "../vocabulary/facts.js";
import type { Jurisdiction } from "../vocabulary/jurisdictions.js";

/** What a request says of the library. */
export interface LibraryFacts {
  readonly jurisdiction?: Jurisdiction;
  readonly libraryType?: ValueOf<"libraryType">;
  readonly publiclyFunded?: ValueOf<"publiclyFunded">;
  readonly openToPublic?: ValueOf<"openToPublic">;
  readonly federalEducationFunds?: ValueOf<"federalEducationFunds">;
  readonly communicationService?: ValueOf<"communicationService">;
}

/** A library's profile: its facts, and how the names of its own roles and records map onto the vocabulary. */
export interface LibraryProfile extends LibraryFacts {
  /** Site roles, such as `circ-desk`, to handler roles. */
  readonly roles?: { readonly [siteRole: string]: ValueOf<"handler"> };
  /** Site record names, such as `checkouts`, to kinds of record. */
  readonly records?: { readonly [siteRecord: string]: RecordType };
}
