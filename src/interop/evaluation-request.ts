import type { PatronRequest } from "../decide/request.js";
import type { AuthZenEvaluation } from "./authzen.js";

/**
 * A request as an access evaluation of AuthZEN 1.0: who asks as subject, what is asked as action, the first item as
 * resource, everything else as context. What no vocabulary holds, such as a patron's number, never goes in.
 *
 * @example
 * ```ts
 * import { toEvaluation } from "patron-privacy/interop";
 *
 * const evaluation = toEvaluation(
 *   { library: { jurisdiction: "US-NY" }, facts: { requester: "media", asked: "view" }, items: [{ record: "loan-history" }] },
 *   { asOf: "2026-11-24" },
 * );
 * evaluation.subject.type; // => "media"
 * evaluation.resource.type; // => "loan-history"
 * ```
 */
export function toEvaluation(
  { library, facts, items }: PatronRequest,
  { asOf }: { readonly asOf?: string } = {},
): AuthZenEvaluation {
  const [item] = items;
  const { requester, standing, asked, ...others } = facts;
  return {
    subject: {
      type: requester ?? "unknown",
      id: "requester",
      ...(standing === undefined ? {} : { properties: { standing } }),
    },
    action: { name: asked ?? "unknown" },
    resource: {
      type: item?.record ?? "unknown",
      id: "item",
      properties: {
        ...(item?.elements === undefined ? {} : { elements: item.elements }),
        ...(item?.linkage === undefined ? {} : { linkage: item.linkage }),
      },
    },
    context: { library, ...others, ...(items.length > 1 ? { items } : {}), ...(asOf === undefined ? {} : { asOf }) },
  };
}
