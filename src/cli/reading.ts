import type { PatronRequest } from "../decide/request.js";
import type { ExplanationAudience } from "../explain/index.js";
import { facts, type ValueOf } from "../vocabulary/facts.js";
import type { RenderOptions } from "./render-decision.js";

/** How much is printed, and for whom. */
export interface ReadingFlags {
  readonly full?: boolean;
  readonly for?: ExplanationAudience;
}

/** What a decision is put into words with: the reader is the person who was asked. */
export function readingOf(
  { full, for: audience }: ReadingFlags,
  { facts: { handler } }: Pick<PatronRequest, "facts">,
): RenderOptions {
  // counsel and developers come for the reasons
  const everything = full === true || audience === "counsel" || audience === "developer";
  return {
    full: everything,
    ...(audience === undefined ? {} : { audience }),
    ...(isRole(handler) ? { reader: handler } : {}),
  };
}

function isRole(handler: unknown): handler is ValueOf<"handler"> {
  return facts.handler.values.some((role) => role === handler);
}
