import type { DutyRule, When } from "../../policy/rule.js";
import type { RecordType } from "../../vocabulary/facts/record.js";
import type { ValueOf } from "../../vocabulary/facts.js";
import type { LawRecordClass } from "../../vocabulary/law-records.js";
import type { Gives } from "./ground.js";
import type { Confidence, DoubtWords } from "./words.js";

/** What another law of the state is about. */
export type OtherLawTopic =
  | "immigration"
  | "sensitive-locations"
  | "mandatory-reporting"
  | "address-confidentiality"
  | "public-records"
  | "breach-notice"
  | "parents"
  | "minors-cards"
  | "minors-materials"
  | "personal-data"
  | "library-computers";

/** Whom another law binds. */
export interface Bound {
  readonly who: string;
  readonly publicBodies: "yes" | "state-only" | "local-only" | "no" | "unclear";
  readonly librariesNamed: "yes" | "no" | "unclear";
  /** The types of library it binds, where they are not simply those of public bodies. */
  readonly libraries?: readonly ValueOf<"libraryType">[];
}

/**
 * Another law of the state on the same records, rooms or staff. In a ban or a duty a list that is left out means any;
 * in `requires` and `permits` it means that the law does not tell, so that they open nothing without a doubt.
 */
export interface OtherLaw {
  /** Last part of the ids of its rules; kept for good. */
  readonly id: string;
  readonly kind: "ban" | "requires" | "permits" | "duty";
  readonly topic: OtherLawTopic;
  /** Disclosure of data, entry to rooms, or anything else to do or leave. A ban without `data` forbids no disclosure. */
  readonly about: readonly [OtherLawSubject, ...OtherLawSubject[]];
  readonly sources: readonly [string, ...string[]];
  readonly section: string;
  readonly title: string;
  /** What it says, in our own words. */
  readonly says: string;
  readonly requesters?: readonly ValueOf<"requester">[];
  readonly purposes?: readonly ValueOf<"purpose">[];
  readonly records?: readonly LawRecordClass[];
  /** Data or places that it speaks of, in our own words. */
  readonly elements?: readonly string[];
  readonly exceptions?: readonly string[];
  readonly binds: Bound;
  /** First day in force, where it was read. */
  readonly from?: string;
  /** First day on which it no longer holds. */
  readonly until?: string;
  readonly confidence: Confidence;
  /** What a lawyer should look at. */
  readonly asks?: readonly string[];
  /** What it says of a request; nothing where it governs conduct alone. */
  readonly rules?: readonly OtherLawRule[];
}

/** What another law governs. */
export type OtherLawSubject = "data" | "entry" | "conduct";

interface RuleBase {
  /** Tells several rules of one law apart. */
  readonly name?: string;
  readonly says: string;
  /** Narrows the requesters and purposes of the law, or stands in their place where it names them itself. */
  readonly where?: When;
  readonly unless?: When;
  readonly notes?: string;
}

/** A disclosure that another law forbids, demands or lets happen. */
export interface OtherLawDisclosure extends RuleBase {
  readonly effect: "forbid" | "require" | "permit" | "silent";
  readonly records?: readonly RecordType[];
  /** The doubt it hangs on besides a text that was not read. */
  readonly doubt?: DoubtWords & { readonly topic: string };
  /** Stands before the bans of the records law: its own name for each, or all. */
  readonly before?: readonly string[] | "every-ban";
}

/** Data elements to which another law keeps what it opens, or that it withholds whatever opens the record. */
interface OtherLawExtent extends RuleBase {
  readonly gives: Gives;
}

/** A duty of another law. */
interface OtherLawDuty extends RuleBase, Pick<DutyRule, "level" | "act" | "first"> {}

/** One rule of another law. */
export type OtherLawRule = OtherLawDisclosure | OtherLawExtent | OtherLawDuty;
