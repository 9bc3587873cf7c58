import type { ValueOf } from "../vocabulary/facts.js";
import type { Fallback } from "./fallback.js";

/** The days of the week. */
export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** Names a day of the week. */
export type Weekday = (typeof weekdays)[number];

/** From a time of day to another, as 09:30; the end is exclusive and may be 24:00. */
export interface Hours {
  readonly day: Weekday;
  readonly from: string;
  readonly to: string;
}

/** A place where the library serves people. */
export interface Branch {
  readonly title: string;
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
}

/** A written delegation of the authority to answer, and its limits. */
export interface Delegation {
  readonly from: string;
  readonly to: string;
  /** `absent`: only while nobody who holds the position above can be reached. */
  readonly while: "absent" | "always";
  /** First calendar day, inclusive. */
  readonly since?: string;
  /** Last calendar day, exclusive. */
  readonly until?: string;
  /** Only at this branch. */
  readonly branch?: string;
  /** Never for papers of a court or an agency. */
  readonly informalOnly?: boolean;
  /** Where it is written down. */
  readonly citation: string;
}

/** What an author writes. */
export interface OrganizationDraft {
  readonly id: string;
  readonly title: string;
  readonly branches: { readonly [branch: string]: Branch };
  readonly positions: { readonly [position: string]: Position };
  readonly people: { readonly [person: string]: Person };
  /** Positions with a part of their own. */
  readonly posts?: {
    readonly privacyOfficer?: string;
    readonly spokesperson?: string;
    readonly alternateSpokesperson?: string;
    readonly counsel?: string;
    readonly governingBodyChair?: string;
  };
  readonly delegations?: readonly Delegation[];
  /** Whom to try, in order, and what to do when nobody can be reached. */
  readonly fallbacks: readonly Fallback[];
}

/** A checked organisation. Made by `defineOrganization` or `parseOrganization`; frozen, and plain data throughout. */
export interface Organization extends OrganizationDraft {
  readonly "~patron-privacy/brand": "Organization";
  readonly version: 1;
}
