import type { NotEncoded } from "../../policy/pack.js";
import type { RuleMark } from "../../policy/rule.js";
import type { Source } from "../../policy/source.js";
import type { Condition } from "../../vocabulary/condition.js";
import type { ValueOf } from "../../vocabulary/facts.js";
import type { Jurisdiction } from "../../vocabulary/jurisdictions.js";
import type { LawRecordClass } from "../../vocabulary/law-records.js";
import type { Ground } from "./ground.js";
import type { OtherLaw } from "./other-law.js";
import type { Confidence, DoubtWords } from "./words.js";

/** What kind of authority the law of a jurisdiction rests on. */
export type Authority = "statute" | "attorney-general-opinion" | "court-rule" | "none";

/**
 * How a law protects library records. `confidential` and `privileged` forbid disclosure save on a ground;
 * `exempt-from-public-records` and `opinion-only` let the library refuse and forbid nothing.
 */
export type Protection = "confidential" | "privileged" | "exempt-from-public-records" | "opinion-only";

/** A legal source. */
type LawSource = Omit<Source, "checkedOn" | "textAsOf"> & {
  /** The date or year to which the text read was current, if it says. */
  readonly textAsOf: string | null;
  /** The day on which somebody last looked at it. */
  readonly checkedOn: string;
};

/** The age at which the general law of a state ends minority, for grounds that say "minor" without a number. */
export interface AgeOfMajority {
  readonly age: number;
  readonly source: string;
  readonly note?: string;
}

/** How widely somebody looked for other laws; never a finding that there is nothing else. */
export interface Swept {
  readonly checkedOn: string;
  readonly scope: string;
  readonly note: string;
}

/** A library the law names, or a class of libraries it describes. */
export type CoveredLibrary = ValueOf<"libraryType"> | "any-publicly-supported" | "any-open-to-public" | "unclear";

/** Which libraries and people a law binds. */
export interface Coverage {
  /** Any of these; `unclear` says that the law may reach the other types too. */
  readonly libraries: readonly CoveredLibrary[];
  /** What every covered library must also be, such as open to the public. */
  readonly only?: Condition;
  readonly note: string;
}

/** Which records a law reaches. A class in none of the lists is as doubtful as one in `unclear`. */
export interface CoveredRecords {
  /** Named expressly. */
  readonly named?: readonly LawRecordClass[];
  /** Inside a general definition. */
  readonly included?: readonly LawRecordClass[];
  /** Outside the law. */
  readonly excluded?: readonly LawRecordClass[];
  readonly unclear?: readonly LawRecordClass[];
  /** Those of the classes named or included that are reached only in combination: where the record ties a person to a use. */
  readonly combined?: readonly LawRecordClass[];
}

/** The provision that protects the records. */
interface GeneralRule {
  readonly source: string;
  readonly section: string;
  readonly says: string;
  readonly mark?: RuleMark;
  readonly notes?: string;
  readonly from?: string;
}

/**
 * The law as it read before a day: what protected the records then, and what it covered where that differed.
 * Grounds of that time stand among the grounds, with `until`.
 */
interface FormerLaw
  extends Pick<GeneralRule, "source" | "section" | "says" | "mark" | "notes" | "from">,
    Partial<Pick<JurisdictionDraft, "covers" | "records" | "protection">> {
  /** The day on which it stopped to hold. */
  readonly until: string;
}

/** Is a kind of paper enough under the words of the law? */
export type Sufficiency = "sufficient" | "insufficient" | "unclear";

/** What the law says of legal process. */
export interface LegalProcess {
  /** A subpoena with no judge's order. */
  readonly subpoena: Sufficiency;
  readonly courtOrder: Sufficiency;
  readonly searchWarrant: Sufficiency;
  /** What must be shown or found; empty if the law asks none. */
  readonly showing: string;
  readonly notice: "required" | "forbidden" | "not-addressed" | "unclear";
  /** How the patron is told and how long is waited, where the law says it. */
  readonly noticeTerms?: string;
}

/** What the law says of parents and minors. */
export interface Minors {
  readonly access: "permitted" | "required" | "denied" | "not-addressed" | "unclear";
  readonly below: number | null;
  readonly note: string;
}

/** A penalty, an action, an immunity. */
export type Remedy = "yes" | "no" | "unclear";

/** What follows a breach, and what protects staff who act in good faith. */
export interface Remedies {
  readonly criminal: Remedy;
  readonly civil: Remedy;
  readonly immunity: Remedy;
  /** Are staff liable in person, where the law says it? */
  readonly personal?: Remedy;
  readonly note: string;
}

/** Something a lawyer should look at: a note on rules, or the reason why no rule carries it. */
export type OpenQuestion =
  | { readonly asks: string /** Rules it concerns, by the last part of their id. */; readonly about: readonly string[] }
  | { readonly asks: string; readonly undecided: string };

/** The law of one jurisdiction as its file states it, in the order of the statute. */
export interface JurisdictionDraft {
  readonly jurisdiction: Jurisdiction;
  readonly authority: Authority;
  readonly protection: Protection;
  readonly confidence: Confidence;
  readonly sources: { readonly [key: string]: LawSource };
  readonly covers: Coverage;
  readonly records: CoveredRecords;
  readonly general: GeneralRule;
  readonly formerly?: readonly FormerLaw[];
  readonly grounds: readonly Ground[];
  readonly process: LegalProcess;
  readonly minors: Minors;
  /** Left out where it was not read; 18 then stands for it, as in most states. */
  readonly ageOfMajority?: AgeOfMajority;
  readonly remedies: Remedies;
  /** The state's other laws on the same records, rooms or staff. */
  readonly otherLaws?: readonly OtherLaw[];
  /** `null` where nobody looked for other laws. */
  readonly otherLawsSwept: Swept | null;
  /** Duties about keeping or destroying these records. */
  readonly retention?: string;
  /** Amendments and bills since about 2015. */
  readonly changes?: string;
  readonly openQuestions: readonly OpenQuestion[];
  /** Words for doubts, by topic. */
  readonly doubts?: { readonly [topic: string]: DoubtWords };
  readonly notEncoded?: readonly NotEncoded[];
}
