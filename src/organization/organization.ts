import type { RecordType } from "../vocabulary/facts/record.js";
import type { ValueOf } from "../vocabulary/facts.js";
import type { Fallback } from "./fallback.js";
import type { RequestKind } from "./request-kind.js";

/** The days of the week. */
export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** Names a day of the week. */
export type Weekday = (typeof weekdays)[number];

/**
 * From a time of day to another, as 09:30, on the library's own clock; the end is exclusive and may be 24:00. Hours past
 * midnight are two entries: until 24:00, and from 00:00 on the next day.
 */
export interface Hours {
  readonly day: Weekday;
  readonly from: string;
  readonly to: string;
}

/** A place where the library serves people. */
export interface Branch {
  readonly title: string;
  /** When it is open; where it is absent, nobody knows. */
  readonly hours?: readonly Hours[];
}

/** A post, filled or vacant. */
export interface Position {
  readonly title: string;
  /** What it is in the vocabulary. */
  readonly role: ValueOf<"handler">;
  /** The position above; the top has none. */
  readonly reportsTo?: string;
  /** Only at this branch; at every one where it is absent. */
  readonly branch?: string;
}

/** Who may see a contact entry. */
export const audiences = ["public-desk", "staff-room", "managers"] as const;

/** Names who may see a contact entry. */
export type ContactAudience = (typeof audiences)[number];

/** A way to reach somebody. */
export interface Contact {
  readonly kind: "office-phone" | "after-hours-phone" | "email" | "other";
  readonly value: string;
  /** Who may see it; managers alone where it is absent. */
  readonly audience?: ContactAudience;
  /** The calendar day on which somebody last checked it. */
  readonly checkedOn?: string;
}

/** Somebody who works or acts for the library. */
export interface Person {
  readonly name: string;
  readonly positions: readonly string[];
  readonly contacts?: readonly Contact[];
  /** Days on which nobody tries to reach them: leave, illness, the end of a term. */
  readonly away?: readonly Absence[];
}

/** A stretch of calendar days: `since` inclusive, `until` exclusive. */
export interface Absence {
  readonly since: string;
  readonly until: string;
}

/** A written delegation of the authority to answer, and its limits. */
export interface Delegation {
  readonly from: string;
  readonly to: string;
  /** `absent`: only while nobody who holds it can be reached; `vacant`: only while nobody holds it. */
  readonly while: "absent" | "vacant" | "always";
  /** First calendar day, inclusive. */
  readonly since?: string;
  /** Last calendar day, exclusive. */
  readonly until?: string;
  /** Only at this branch. */
  readonly branch?: string;
  /** Only for these kinds of request; for every kind where it is absent. */
  readonly requests?: readonly RequestKind[];
  /** Only for these kinds of record; for every kind where it is absent. */
  readonly records?: readonly RecordType[];
  /** Where it is written down. */
  readonly citation: string;
}

/**
 * Whose act is needed to produce some kinds of record. Custody says whom to bring, and is no authority to answer: that
 * comes from the policy or from a delegation.
 */
export interface Custodian {
  readonly position: string;
  readonly records: readonly RecordType[];
  /** The position that acts while nobody in the first can be reached. */
  readonly deputy?: string;
  /** Nobody else may be custodian of these records. */
  readonly sole?: boolean;
  /** Where it is written down. */
  readonly citation: string;
}

/** Positions with a part of their own. */
export interface Posts {
  readonly privacyOfficer?: string;
  readonly deputyPrivacyOfficer?: string;
  readonly spokesperson?: string;
  readonly alternateSpokesperson?: string;
  readonly counsel?: string;
  readonly alternateCounsel?: string;
  readonly governingBodyChair?: string;
  readonly deputyChair?: string;
}

/** What an author writes. */
export interface OrganizationDraft {
  readonly id: string;
  readonly title: string;
  readonly branches: { readonly [branch: string]: Branch };
  readonly positions: { readonly [position: string]: Position };
  readonly people: { readonly [person: string]: Person };
  readonly posts?: Posts;
  readonly custodians?: readonly Custodian[];
  readonly delegations?: readonly Delegation[];
  /** Whom to try, in order, and what to do when nobody can be reached. */
  readonly fallbacks: readonly Fallback[];
}

/** A checked organisation. Made by `defineOrganization` or `parseOrganization`; frozen, and plain data throughout. */
export interface Organization extends OrganizationDraft {
  readonly "~patron-privacy/brand": "Organization";
  readonly version: 1;
}
