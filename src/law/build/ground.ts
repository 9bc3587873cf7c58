import type { AuthorityRule, DutyRule, RuleMark, When } from "../../policy/rule.js";
import type { DataElement, ElementGroup } from "../../vocabulary/element-groups.js";
import type { ValueOf } from "../../vocabulary/facts.js";
import type { LawRecordClass } from "../../vocabulary/law-records.js";

/** Why a ground may not be one. */
export type GroundDoubt = Extract<RuleMark, "unread" | "contested" | "low-confidence" | "implied">;

/** Data elements, by group or singly. */
export interface ElementList {
  readonly groups?: readonly ElementGroup[];
  readonly elements?: readonly DataElement[];
}

/** Which data elements a ground gives, where the law limits them. */
export type Gives = { readonly only: ElementList } | { readonly except: ElementList };

/** A duty that comes with a ground. */
export type GroundDuty = Pick<DutyRule, "level" | "act" | "says" | "first" | "when">;

/**
 * How far the words of a ground go: what recovering items and money needs, the use of the library, a child's record
 * without what may be hidden from a parent, a loan between libraries, or the whole record.
 */
export type Purpose = "recovery" | "use" | "child-record" | "loan" | "record";

interface GroundBase {
  /** Last part of the rule's id; the kind of ground where it is left out. */
  readonly id?: string;
  readonly effect: "permits" | "requires";
  readonly source: string;
  readonly section: string;
  /** One plain sentence for the desk. */
  readonly says: string;
  /** Facts that this law asks besides, or instead of, those that the kind of ground always asks; any of several. */
  readonly where?: When;
  readonly unless?: When;
  /** Only these classes of record; every covered record where it is left out. */
  readonly records?: readonly LawRecordClass[];
  readonly gives?: Gives;
  /** How far its words go, where they do not go as far as the kind of ground usually does. */
  readonly reach?: Purpose;
  readonly duties?: readonly GroundDuty[];
  /** Who alone may answer on this ground. */
  readonly answeredBy?: Pick<AuthorityRule, "roles" | "says" | "when">;
  readonly doubt?: GroundDoubt;
  /**
   * Sources by which a text that was not read is restated: an official analysis and at least two independent
   * restatements that agree. Such a ground opens, with a caveat.
   */
  readonly restatedBy?: readonly [string, string, string, ...string[]];
  /** The doubt it hangs on, by topic; its kind or id where it is left out. */
  readonly topic?: string;
  /** The reading in which it opens, of a doubt with readings of its own. */
  readonly opensIn?: string;
  readonly from?: string;
  readonly until?: string;
  /** How the ground read before a day, where it differed; it follows at once. */
  readonly formerly?: FormerGround;
  readonly notes?: string;
}

/** What was otherwise in a ground before a day. */
export interface FormerGround {
  /** The day on which it stopped to hold, and the present wording began. */
  readonly until: string;
  readonly from?: string;
  readonly source?: string;
  readonly section?: string;
  readonly says?: string;
  readonly where?: When;
  readonly doubt?: GroundDoubt;
  readonly notes?: string;
  /** Of a parent's ground: the age under which it applied. */
  readonly below?: number | null;
  /** Of a consent ground: the form. */
  readonly form?: "written" | "informed-written" | "any" | "unclear";
}

/** The patron's consent, with the form that the law asks. */
export interface ConsentGround extends GroundBase {
  readonly ground: "patron-consent";
  readonly form: "written" | "informed-written" | "any" | "unclear";
  readonly by?: readonly ValueOf<"consentBy">[];
}

/** Access of a parent or guardian. */
export interface ParentGround extends GroundBase {
  readonly ground: "parent-or-guardian";
  /** The age under which it applies; `null` where the law says "minor" without a number. */
  readonly below: number | null;
  /** Which parents; `any` where the law does not tell them apart. */
  readonly custody: readonly ValueOf<"custody">[] | "any";
}

/** A paper. */
export interface PaperGround extends GroundBase {
  readonly ground: "subpoena" | "agency-subpoena" | "judge-signed-subpoena" | "court-order" | "search-warrant";
  /** Whose paper; courts of the state and federal courts where it is left out. */
  readonly courts?: readonly ValueOf<"court">[];
  /** Any of these findings must be stated. */
  readonly finding?: readonly ValueOf<"finding">[];
  /** Is the patron told, on this paper? What the law says of all legal process where it is left out. */
  readonly notice?: "required" | "forbidden" | "not-addressed" | "unclear";
}

/** A ground that has no parts of its own; `other` rests on its `where` alone. */
export interface PlainGround extends GroundBase {
  readonly ground:
    | "library-operations"
    | "patron-self-access"
    | "required-by-other-law"
    | "law-enforcement-request"
    | "overdue-recovery"
    | "aggregate-statistics"
    | "oversight-agency"
    | "school-official"
    | "emergency"
    | "research"
    | "interlibrary"
    | "contractor"
    | "criminal-investigation-of-offence-against-library"
    | "next-of-kin";
}

/** Whatever else a law opens. */
export interface OtherGround extends GroundBase {
  readonly ground: "other";
  readonly id: string;
  readonly where: When;
}

/** One ground on which a law allows or requires disclosure. */
export type Ground = ConsentGround | ParentGround | PaperGround | PlainGround | OtherGround;

/** Names a kind of ground. */
export type GroundKind = Ground["ground"];
