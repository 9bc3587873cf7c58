import { freezeData } from "../internal/freeze.js";
import type { Citation } from "../policy/source.js";
import type { Applicability } from "./applicability.js";
import { choiceChecks } from "./checks/choice.js";
import { collectionChecks } from "./checks/collection.js";
import { contractChecks } from "./checks/contract.js";
import { minorsChecks } from "./checks/minors.js";
import { ownershipChecks } from "./checks/ownership.js";
import { retentionChecks } from "./checks/retention.js";
import { securityChecks } from "./checks/security.js";
import { selfDeclarationChecks } from "./checks/self-declaration.js";
import { sharingChecks } from "./checks/sharing.js";
import type { CheckSpec, SectionSpec } from "./checks/spec.js";
import type { LimitName } from "./limits.js";
import { nisoPrinciples } from "./niso.js";
import { type ContractSource, contractSources, type SourceStrength, sourceStrengths } from "./sources.js";
import type { EvidenceKind } from "./vocabulary.js";

const sections = {
  contract: contractChecks,
  ownership: ownershipChecks,
  collection: collectionChecks,
  choice: choiceChecks,
  sharing: sharingChecks,
  retention: retentionChecks,
  security: securityChecks,
  minors: minorsChecks,
  "self-declaration": selfDeclarationChecks,
} as const satisfies { readonly [section: string]: SectionSpec };

/** The sections of the checklist, in its order. */
export const checkSections = [
  "contract",
  "ownership",
  "collection",
  "choice",
  "sharing",
  "retention",
  "security",
  "minors",
  "self-declaration",
] as const satisfies readonly (keyof typeof sections)[];

/** Names a section of the checklist. */
export type CheckSection = keyof typeof sections;

/** Names a check. */
export type CheckId = { [Section in CheckSection]: keyof (typeof sections)[Section] }[CheckSection];

/** A citation of a check, with the strength of its source. */
export interface CheckCitation extends Citation {
  readonly strength: SourceStrength;
  /** Where a law binds. */
  readonly bindsIn?: Applicability;
}

/** One check as data: what it asks stands in `checkTexts`. */
export interface Check {
  readonly id: CheckId;
  readonly section: CheckSection;
  readonly level: "must" | "should";
  /** Where it is a must although it is a should elsewhere. */
  readonly mustWhere: Applicability | null;
  readonly applies: Applicability;
  /** The places of a declaration that it reads. */
  readonly fields: readonly string[];
  /** The library's limits that it reads. */
  readonly limits: readonly LimitName[];
  readonly cites: readonly CheckCitation[];
  /** The strongest of its sources. */
  readonly strength: SourceStrength;
  /** The kind of evidence that should show it. */
  readonly evidence: EvidenceKind;
  /** Where law binds, so that a waiver of the library does not count. */
  readonly binding: Applicability | null;
  /** Whose part of the declaration it reads. */
  readonly answeredBy: "vendor" | "library";
  /** The principles of NISO that it carries. */
  readonly niso: readonly number[];
}

/** A check as data, with the code that carries it out. */
export interface CheckWithCode {
  readonly check: Check;
  readonly holds: CheckSpec["holds"];
}

/** Every check with its code, in the order of the checklist. */
export const checksWithCode: readonly CheckWithCode[] = /* @__PURE__ */ checkSections.flatMap((section) =>
  // the keys of a section are ids of checks by the type above
  (Object.entries(sections[section]) as [CheckId, CheckSpec][]).map(([id, spec]) => ({
    check: freezeData(dataOf(id, section, spec)),
    holds: spec.holds,
  })),
);

/**
 * The 89 checks of vendor contracts and practices, in the order of the checklist: plain data.
 *
 * @example
 * ```ts
 * import { checks } from "patron-privacy/contracts";
 *
 * checks.length; // => 89
 * checks.find(({ id }) => id === "no-sale")?.level; // => "must"
 * ```
 */
export const checks: readonly Check[] = /* @__PURE__ */ freezeData(checksWithCode.map(({ check }) => check));

/** Is a text the id of a check? */
export function isCheckId(text: string): text is CheckId {
  return checks.some(({ id }) => id === text);
}

/** The strongest of several sources. */
export function strongest(cites: readonly CheckCitation[]): SourceStrength {
  return sourceStrengths.find((strength) => cites.some((cite) => cite.strength === strength)) ?? "proposal";
}

function dataOf(id: CheckId, section: CheckSection, spec: CheckSpec): Check {
  const cites = spec.cites.map(({ source, section: part, mark }): CheckCitation => {
    const found: ContractSource = contractSources[source];
    return {
      ...found,
      source,
      ...(part === undefined ? {} : { section: part }),
      ...(mark === undefined ? {} : { mark }),
    };
  });
  return {
    id,
    section,
    level: spec.level,
    mustWhere: spec.mustWhere ?? null,
    applies: spec.applies,
    fields: spec.holds.fields,
    limits: spec.holds.limits,
    cites,
    strength: strongest(cites),
    evidence: spec.evidence,
    binding: spec.binding ?? null,
    answeredBy: spec.answeredBy ?? "vendor",
    niso: nisoPrinciples.flatMap(({ number, checks: carried, section: whole }) =>
      whole === section || carried.some((one) => one === id) ? [number] : [],
    ),
  };
}
