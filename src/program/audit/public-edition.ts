import { freezeData } from "../../internal/freeze.js";
import type { PrivacyAudit } from "./audit.js";
import { auditFindings } from "./findings.js";

/** One place of an audit as the public sees it. */
export interface PublicArea {
  readonly title: string;
  /** How many questions and items were asked and do not stand well. */
  readonly open: number;
  /** What will be done. */
  readonly plans: readonly string[];
}

/** An audit as the public sees it: no risk, no gravity, no system, no field, no name of who acts. */
export interface PublicAudit {
  readonly id: string;
  readonly on: string;
  readonly areas: readonly PublicArea[];
}

/**
 * The public edition of an audit: what was looked at and what will be done, without what would help an attacker.
 *
 * @example
 * ```ts
 * import { publicEdition } from "patron-privacy/program";
 *
 * const good = { what: "good", why: "good", how: "good", access: "good", practice: "good" } as const;
 * const audit = {
 *   id: "2026", on: "2026-10-01", lead: "privacy-officer",
 *   areas: [{ id: "ils", title: "ILS", system: "Koha 19", library: { ...good, storage: "not" }, thirdParty: "none" }],
 * } as const;
 * publicEdition(audit).areas; // => [{ title: "ILS", open: 1, plans: ["Set how long it is kept, and dispose of the rest."] }]
 * ```
 */
export function publicEdition(audit: PrivacyAudit): PublicAudit {
  const findings = auditFindings(audit);
  return freezeData({
    id: audit.id,
    on: audit.on,
    areas: audit.areas.map(({ id, title }) => {
      const open = findings.filter(({ area }) => area === id);
      return { title, open: open.length, plans: [...new Set(open.map(({ action }) => action))].sort() };
    }),
  });
}
