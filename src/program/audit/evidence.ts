import { freezeData } from "../../internal/freeze.js";
import type { EvidenceEntry } from "../evidence.js";
import type { PrivacyAudit } from "./audit.js";
import { auditFindings } from "./findings.js";

/**
 * Evidence of an audit (clauses AD-6 and AD-6.1). Of the audit, questions that nobody answered stay open; of the review
 * of practice, findings whose day has passed, findings for which nobody is named, and grave ones without a day.
 *
 * @param audit - of `parseAudit` or `auditTemplate`
 * @param options - the day
 *
 * @example
 * ```ts
 * import { auditEvidence, auditTemplate } from "patron-privacy/program";
 *
 * const audit = auditTemplate({ id: "2026", on: "2026-11-24", lead: "privacy-officer", places: [{ id: "ils", title: "ILS" }] });
 * auditEvidence(audit, { asOf: "2026-11-24" }).map(({ kind, open = [] }) => [kind, open.length]); // => [["privacy-audit", 12], ["practice-review", 12]]
 * ```
 */
export function auditEvidence(audit: PrivacyAudit, { asOf }: { readonly asOf: string }): readonly EvidenceEntry[] {
  const { id, on, lead, areas } = audit;
  const findings = auditFindings(audit);
  const name = ({ area, of, question, check }: (typeof findings)[number]) => [area, of, check ?? question].join(" ");
  const unanswered = findings.filter(({ answer }) => answer === "unknown").map(name);
  const adrift = findings
    .filter(({ owner, due, severity }) => owner === null || (due === null ? severity === "high" : due <= asOf))
    .map(name);
  return freezeData([
    {
      kind: "privacy-audit",
      on,
      by: lead,
      citation: id,
      open: areas.length === 0 ? ["no place was looked at"] : unanswered,
    },
    { kind: "practice-review", on, by: lead, citation: id, open: adrift },
  ]);
}
