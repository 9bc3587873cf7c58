import type { PatronRequest } from "../../decide/request.js";

/** What shapes the requests that are made. */
export interface ArbitraryOptions {
  /** Situations to start from; ten everyday ones where they are left out. */
  readonly situations?: readonly PatronRequest[];
  /** What every request says of the library. */
  readonly library?: PatronRequest["library"];
}
