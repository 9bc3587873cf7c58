import type { Applicability } from "../applicability.js";
import type { Predicate } from "../judgement.js";
import type { ContractCite } from "../sources.js";
import type { EvidenceKind } from "../vocabulary.js";

/** A check as its author writes it. */
export interface CheckSpec {
  readonly level: "must" | "should";
  /** Where it is a must although it is a should elsewhere. */
  readonly mustWhere?: Applicability;
  readonly applies: Applicability;
  /** The kind of evidence that should show it; weaker evidence is told. */
  readonly evidence: EvidenceKind;
  readonly cites: readonly [ContractCite, ...ContractCite[]];
  /** Where law binds, a waiver of the library does not count. */
  readonly binding?: Applicability;
  /** Whose part of the declaration it reads; the vendor's where it is absent. */
  readonly answeredBy?: "library";
  readonly holds: Predicate;
}

/** The checks of one section. */
export interface SectionSpec {
  readonly [check: string]: CheckSpec;
}
