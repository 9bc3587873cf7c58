import { freezeData } from "../../internal/freeze.js";
import type { AuditArea, PrivacyAudit } from "./audit.js";
import { type AuditFinding, auditFindings } from "./findings.js";

/** What changed between two audits. */
export interface AuditDiff {
  readonly newAreas: readonly string[];
  readonly goneAreas: readonly string[];
  /** Systems that no place had before. */
  readonly newSystems: readonly string[];
  readonly goneSystems: readonly string[];
  /** Fields that a place did not have before, by place. */
  readonly newFields: readonly { readonly area: string; readonly fields: readonly string[] }[];
  /** Third parties have a part in it now. */
  readonly newThirdParties: readonly string[];
  /** Findings that are new, or graver than before, in places that were there before. */
  readonly worse: readonly AuditFinding[];
  /** Findings that are mended, or less grave than before. */
  readonly better: readonly AuditFinding[];
}

/**
 * What changed since the last audit: places, systems, fields and third parties that are new, answers that are worse,
 * findings that are mended.
 *
 * @example
 * ```ts
 * import { auditDiff } from "patron-privacy/program";
 *
 * const audit = (fields: readonly string[]) => ({
 *   id: "a", on: "2026-10-01", lead: "privacy-officer",
 *   areas: [{ id: "ils", title: "ILS", system: "Koha", fields, library: {}, thirdParty: "none" as const }],
 * });
 * auditDiff(audit(["email"]), audit(["email", "gender"])).newFields; // => [{ area: "ils", fields: ["gender"] }]
 * ```
 */
export function auditDiff(before: PrivacyAudit, after: PrivacyAudit): AuditDiff {
  const [old, now] = [auditFindings(before), auditFindings(after)];
  const [was, is] = [idsOf(before), idsOf(after)];
  const [hadSystems, hasSystems] = [systemsOf(before), systemsOf(after)];
  const areaBefore = ({ id }: AuditArea) => before.areas.find((area) => area.id === id);
  return freezeData({
    newAreas: without(is, was),
    goneAreas: without(was, is),
    newSystems: without(hasSystems, hadSystems),
    goneSystems: without(hadSystems, hasSystems),
    newFields: after.areas.flatMap((area) => {
      const other = areaBefore(area);
      const fields = other === undefined ? [] : without(area.fields ?? [], other.fields ?? []);
      return fields.length === 0 ? [] : [{ area: area.id, fields }];
    }),
    newThirdParties: after.areas.flatMap((area) =>
      areaBefore(area)?.thirdParty === "none" && area.thirdParty !== "none" ? [area.id] : [],
    ),
    worse: now.filter((finding) => was.includes(finding.area) && worseThan(finding, old)),
    better: old.filter((finding) => is.includes(finding.area) && worseThan(finding, now)),
  });
}

function worseThan(finding: AuditFinding, others: readonly AuditFinding[]): boolean {
  const key = ({ area, of, question, check }: AuditFinding) => JSON.stringify([area, of, question, check]);
  const rank = ({ answer }: AuditFinding) => ["partly", "not", "unknown"].indexOf(answer);
  const other = others.find((one) => key(one) === key(finding));
  return other === undefined || rank(finding) > rank(other);
}

function idsOf({ areas }: PrivacyAudit): readonly string[] {
  return areas.map(({ id }) => id);
}

function systemsOf({ areas }: PrivacyAudit): readonly string[] {
  return [...new Set(areas.flatMap(({ system }) => system ?? []))];
}

function without(all: readonly string[], others: readonly string[]): readonly string[] {
  return all.filter((one) => !others.includes(one));
}
