import { freezeData } from "../internal/freeze.js";
import type { ProcedureTable } from "./step.js";
import { after } from "./tables/after.js";
import { desk } from "./tables/desk.js";
import { emerg } from "./tables/emerg.js";
import { foia } from "./tables/foia.js";
import { hold } from "./tables/hold.js";
import { immig } from "./tables/immig.js";
import { informal } from "./tables/informal.js";
import { noproc } from "./tables/noproc.js";
import { order } from "./tables/order.js";
import { prep } from "./tables/prep.js";
import { secret } from "./tables/secret.js";
import { subp } from "./tables/subp.js";
import { warr } from "./tables/warr.js";

/**
 * The steps of each procedure that a decision can call for, and those to take before anything happens.
 *
 * @example
 * ```ts
 * import { procedureTables } from "patron-privacy/procedure";
 *
 * procedureTables.find(({ procedure }) => procedure === "warr")?.steps[0]?.actors; // => ["anyone"]
 * ```
 */
export const procedureTables: readonly ProcedureTable[] = /* @__PURE__ */ freezeData([
  prep,
  desk,
  noproc,
  emerg,
  subp,
  order,
  warr,
  secret,
  immig,
  foia,
  hold,
  after,
  informal,
]);
