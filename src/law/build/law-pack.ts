import type { Pack } from "../../policy/pack.js";
import type {
  AgeOfMajority,
  Authority,
  CoveredLibrary,
  CoveredRecords,
  LegalProcess,
  Minors,
  Protection,
  Remedies,
  Swept,
} from "./draft.js";
import type { Ground, GroundKind } from "./ground.js";
import type { OtherLaw } from "./other-law.js";
import type { Confidence } from "./words.js";

/** One ground, for people to read. */
export type LawGround = Pick<Ground, "effect" | "source" | "section" | "says" | "from" | "until"> & {
  readonly id: string;
  readonly ground: GroundKind;
  /** Why it may not be a ground, if it is in doubt. */
  readonly doubt: Ground["doubt"] | null;
  /** The named doubt that it hangs on, if it is in doubt as a whole. */
  readonly hangsOn?: string;
  /** Something must be shown or done besides what the kind of ground always asks. */
  readonly onConditions?: true;
  /** How far it goes, where we read it more narrowly than its words. */
  readonly narrowed?: string;
};

/** A provision that protects library records, with the days between which it holds. */
export interface LawProvision {
  readonly source: string;
  readonly section: string;
  readonly says: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** What the law of a jurisdiction says, for people and tests; the rules are made of the same data. */
export interface LawFacts {
  readonly name: string;
  readonly authority: Authority;
  readonly protection: Protection;
  readonly confidence: Confidence;
  readonly libraries: readonly CoveredLibrary[];
  /** Which libraries and people are bound. */
  readonly covers: string;
  readonly records: { readonly [list in keyof CoveredRecords]-?: NonNullable<CoveredRecords[list]> };
  /** The provision that protects the records now, then those before it. */
  readonly provisions: readonly LawProvision[];
  readonly grounds: readonly LawGround[];
  readonly process: LegalProcess;
  readonly minors: Minors;
  /** Absent where it was not read. */
  readonly ageOfMajority?: AgeOfMajority;
  /** The state's other laws on the same records, rooms or staff; their rules are left to the pack. */
  readonly otherLaws: readonly Omit<OtherLaw, "rules">[];
  /** How widely somebody looked for other laws; `null` where nobody did. */
  readonly otherLawsSwept: Swept | null;
  readonly remedies: Remedies;
  readonly retention?: string;
  readonly changes?: string;
  readonly openQuestions: readonly string[];
}

/** The law of one jurisdiction: rules of the state layer, and the facts they are made of. */
export interface LawPack extends Pack {
  readonly law: LawFacts;
}
