import type { Jurisdiction } from "./jurisdictions.js";

// apart from the names, so that code that only decides does not carry these
const codes: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI TRIBAL".split(
      " ",
    ),
  ))();

/** The codes of all jurisdictions. */
export const jurisdictionCodes: readonly Jurisdiction[] = /* @__PURE__ */ (() =>
  // a test holds them to the names in `jurisdictions`
  [...codes].map((code) => `US-${code}` as Jurisdiction))();

/** Is it the code of a jurisdiction? */
export function isJurisdiction(value: unknown): value is Jurisdiction {
  return typeof value === "string" && value.startsWith("US-") && codes.has(value.slice(3));
}
