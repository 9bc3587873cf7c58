import type { Office, Period, ProgramEvidenceKind } from "./requirement.js";

/** What would show that a requirement is met: what is still missing of it. */
export interface WhatWouldMeetIt {
  /** What to write down. */
  readonly shows: string;
  /** Topics, parts or items of a list that nothing recent covers. */
  readonly covers: readonly string[];
  /** The people of the roster who have not taken part. */
  readonly people: readonly string[];
  /** It must be done by one of these; empty where anybody may. */
  readonly by: readonly Office[];
  /** It must be about this version; `null` where versions do not matter. */
  readonly version: string | null;
  /** A list that the declaration does not have, such as `contracts` or `roster.volunteers`. */
  readonly declare: readonly string[];
}

/** What one requirement comes to. */
export interface RequirementFinding {
  readonly evidence: ProgramEvidenceKind;
  readonly status: "met" | "not-met" | "stale" | "not-declared" | "needs-a-person";
  /** When it was last done in a way that counts; `null` where it was not. */
  readonly last: string | null;
  /** The earliest day on which a part of it lapses or has lapsed; `null` where none does, or where it was never done. */
  readonly due: string | null;
  /** The period that counted, and whose it is. */
  readonly period: (Period & { readonly basis: "published" | "default" | "library" }) | null;
  /** Topics, parts and items of a list that nothing recent covers. */
  readonly missing: readonly string[];
  /** How many of the people who must take part have not; `null` where nobody says who they are. */
  readonly peopleMissing: number | null;
  /** What the evidence itself says is short. */
  readonly open: readonly string[];
  /** `null` where it is met. */
  readonly toMeet: WhatWouldMeetIt | null;
}
