import type { ContactAudience } from "../../organization/organization.js";
import type { MediaRules } from "./media-rules.js";

/** The parts that people of a crisis team play. */
export const teamRoles = [
  "spokesperson",
  "lead",
  "lead-backup",
  "web",
  "social-media",
  "legal",
  "front-desk",
  "technology",
  "security",
] as const;

/** Names a part that somebody of a crisis team plays. */
export type TeamRole = (typeof teamRoles)[number];

/** Whom a library talks to in a crisis. */
export const planAudiences = ["staff", "administration", "board", "patrons", "partners", "media", "officials"] as const;

/** Names whom a library talks to in a crisis. */
export type PlanAudience = (typeof planAudiences)[number];

/** What is never said, whoever asks. */
export const neverSaid = ["patron", "record-content", "existence-of-a-request", "source-of-a-request"] as const;

/** Names what is never said. */
export type NeverSaid = (typeof neverSaid)[number];

/** A way to reach somebody of the plan. Contact data is itself private. */
export interface PlanContact {
  /** The position, as the plan names it elsewhere. */
  readonly role: string;
  readonly holder: string;
  readonly title?: string;
  /** The place in the order in which people are called, from 1. */
  readonly order: number;
  /** What this person may do, such as `declare-a-crisis`. */
  readonly authority?: readonly string[];
  readonly locations?: readonly string[];
  readonly hours?: string;
  readonly officePhone?: string;
  /** Goes to nobody below managers, whatever `visibility` says. */
  readonly afterHoursPhone?: string;
  readonly email?: string;
  /** The position that is called where this one cannot be reached. */
  readonly backup?: string;
  /** The calendar day on which somebody last checked it. */
  readonly checkedOn?: string;
  readonly checkedBy?: string;
  /** Who may see the entry; managers alone where it is left out. */
  readonly visibility?: ContactAudience;
}

/** Somebody of the crisis team. */
export interface TeamMember {
  readonly role: TeamRole;
  readonly position: string;
  readonly backup?: string;
  /** At any hour. */
  readonly reachedBy?: string;
}

/** Who owns the data of one service, and so the notice after a leak. */
export interface DataOwner {
  readonly service: string;
  readonly owner: string;
}

/** What is done in a crisis. */
export interface CrisisPlan {
  /** What counts as a crisis, who says so, and when the whole plan applies. */
  readonly trigger?: { readonly is: string; readonly declaredBy: string; readonly wholePlanWhen?: string };
  /** At most ten, or it hinders. */
  readonly team?: readonly TeamMember[];
  readonly authorship?: { readonly writes: string; readonly approves: string };
  /** Who may act, and who answers whom. */
  readonly authority?: {
    readonly acts: string;
    readonly answers?: { readonly [audience in PlanAudience]?: string };
  };
  readonly audiences?: readonly { readonly who: PlanAudience; readonly rank: "primary" | "secondary" }[];
  readonly message?: {
    readonly facts?: readonly string[];
    readonly questions?: readonly { readonly ask: string; readonly answer: string }[];
    readonly statements?: readonly { readonly scenario: string; readonly says: string }[];
    readonly policies?: readonly string[];
  };
  readonly channels?: readonly { readonly channel: string; readonly updates?: string }[];
  /** Who owns the message, and who updates it. */
  readonly source?: { readonly owns: string; readonly updates: string };
  readonly preparation?: {
    /** The lists of audiences and media at hand. */
    readonly lists?: readonly string[];
    readonly talkingPoints?: readonly string[];
    /** Who watches what is said. */
    readonly monitoring?: string;
    readonly drilledOn?: string;
  };
  /** Looked at beforehand: how print and electronic records are handled, what staff know, what the law says. */
  readonly readiness?: {
    readonly recordsLookedAtOn?: string;
    readonly staffAwareOn?: string;
    readonly law?: string;
  };
  readonly timing?: { readonly firstDay: string; readonly nightsAndWeekends: string };
  /** Who calls whom, by branch where it differs. */
  readonly callingOrder?: readonly {
    readonly caller: string;
    readonly calls: readonly string[];
    readonly branch?: string;
  }[];
  /** What may not be said. */
  readonly neverSay?: readonly NeverSaid[];
  /** Who checks, before anything is released, that it says nothing of that. */
  readonly privacyCheckBy?: string;
  /** What is done after a leak. */
  readonly breach?: {
    readonly reportTo: string;
    readonly chairedBy: string;
    /** Who tells those affected and the officials, as law demands. */
    readonly notifies: string;
    readonly dataOwners?: readonly DataOwner[];
  };
}

/** A library's plan for routine and crisis communication. Positions are named as in its organisation. */
export interface CommunicationPlan {
  readonly version: string;
  /** The calendar day on which it was adopted or last reissued. */
  readonly issuedOn: string;
  /** The calendar day on which it was last looked through. */
  readonly reviewedOn?: string;
  readonly spokesperson: string;
  readonly alternate?: string;
  /** Who speaks on what to the media; the spokesperson alone where it is left out. */
  readonly media?: MediaRules;
  /** Who speaks on ordinary matters, such as programmes. */
  readonly routine?: { readonly speaks: string; readonly refersTo?: string };
  readonly crisis?: CrisisPlan;
  readonly contacts?: readonly PlanContact[];
}
