import type { Cite } from "../../policy/source.js";
import type { JurisdictionDraft } from "./draft.js";
import type { Ground } from "./ground.js";

/** A law, or a law as it read between two days. */
export interface InJurisdiction extends Pick<JurisdictionDraft, "jurisdiction"> {
  readonly edition?: string;
}

/** The id of a rule: the jurisdiction, then what the rule is about. */
export function idIn({ jurisdiction, edition }: InJurisdiction, name: string): string {
  return `${jurisdiction.toLowerCase()}/${name}${edition === undefined ? "" : `-${edition}`}`;
}

/** The name of a ground's rule. */
export function nameOf(ground: Ground): string {
  return ground.id ?? ground.ground;
}

/** Points at the provision that protects the records. */
export function generalCite({ general }: Pick<JurisdictionDraft, "general">): Cite {
  const unread = general.mark === "unread" || general.mark === "low-confidence";
  return { source: general.source, section: general.section, ...(unread ? { mark: "unread" } : {}) };
}

/** Points at the section of a ground. */
export function groundCite({ source, section, doubt }: Ground): Cite {
  return { source, section, ...(doubt === "unread" || doubt === "low-confidence" ? { mark: "unread" } : {}) };
}
