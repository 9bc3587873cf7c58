import { freezeData } from "../internal/freeze.js";
import type { Clause } from "./clause.js";
import { administratorClauses } from "./clauses/administrators.js";
import { communicationClauses } from "./clauses/communication.js";
import { governingBodyClauses } from "./clauses/governing-body.js";
import { privacyOfficerClauses } from "./clauses/privacy-officer.js";
import { procedureClauses } from "./clauses/procedures.js";
import { supervisorAndStaffClauses } from "./clauses/supervisors-and-staff.js";

const [beforeProcedures, afterProcedures] = [
  administratorClauses.filter(({ id }) => id !== "AD-8"),
  administratorClauses.filter(({ id }) => id === "AD-8"),
];

/**
 * The 62 clauses of the ALA Privacy Tool Kit, chapter III, in its order, in our own words: who holds each, what software
 * can do for it and what it cannot, and what of this library carries it.
 *
 * @example
 * ```ts
 * import { clauses } from "patron-privacy/program";
 *
 * clauses.length; // => 62
 * clauses.filter(({ carriedBy }) => carriedBy.length === 0).map(({ id }) => id); // => ["AD-14", "AD-15"]
 * ```
 */
export const clauses: readonly Clause[] = /* @__PURE__ */ freezeData([
  ...governingBodyClauses,
  ...beforeProcedures,
  ...procedureClauses,
  ...afterProcedures,
  ...privacyOfficerClauses,
  ...communicationClauses,
  ...supervisorAndStaffClauses,
]);

/** Where the clauses stand. */
export const clauseSource = /* @__PURE__ */ freezeData({
  title: "American Library Association, Privacy Tool Kit, III. Privacy Procedures",
  url: "http://www.ala.org/advocacy/privacyconfidentiality/toolkitsprivacy/procedures",
  checkedOn: "2026-11-23",
});
