import type { Evidence } from "./declaration.js";
import { type EvidenceKind, evidenceKinds } from "./vocabulary.js";

/** Is one kind of evidence weaker than another? */
export function isWeaker(one: EvidenceKind, other: EvidenceKind): boolean {
  return evidenceKinds.indexOf(one) > evidenceKinds.indexOf(other);
}

/** The weakest of several pieces of evidence: a chain of them is as strong as that. None at all is the vendor's word. */
export function weakestOf(evidence: readonly Evidence[]): Evidence {
  return (
    evidence.reduce<Evidence | undefined>(
      (weakest, one) => (weakest === undefined || isWeaker(one.source, weakest.source) ? one : weakest),
      undefined,
    ) ?? { source: "statement" }
  );
}
