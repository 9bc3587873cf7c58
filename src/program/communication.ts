import { isCalendarDay } from "../policy/calendar.js";
import { freezeData } from "../policy/freeze.js";
import type { Path } from "../policy/issue.js";
import { dueAgain } from "./recurrence.js";

/** A library's plan for routine and crisis communication. People and positions are named as in its organisation. */
export interface CommunicationPlan {
  readonly version: string;
  /** The calendar day on which it was adopted or last reissued. */
  readonly issuedOn: string;
  readonly spokesperson: string;
  readonly alternate?: string;
  /** Who speaks on ordinary matters, such as programmes. */
  readonly routine?: { readonly speaks: string; readonly refersTo?: string };
  readonly crisis?: {
    /** What counts as a crisis, and who says so. */
    readonly trigger?: string;
    readonly declaredBy?: string;
    /** At most ten, or it hinders. */
    readonly team?: readonly { readonly position: string; readonly backup?: string; readonly reachedBy?: string }[];
    readonly approves?: string;
    readonly audiences?: readonly string[];
    readonly channels?: readonly string[];
    readonly talkingPoints?: readonly string[];
    /** Who calls whom, in order. */
    readonly callingOrder?: readonly string[];
    readonly drilledOn?: string;
    /** Who checks, before anything is released, that it names no patron and no request. */
    readonly privacyCheckBy?: string;
    /** What is done after a leak: who reports to whom. */
    readonly breachPath?: readonly string[];
  };
  readonly contactsCheckedOn?: string;
}

/** One thing that a plan lacks. */
export interface PlanGap {
  readonly code: "missing" | "too-old" | "in-future" | "no-backup" | "too-many" | "same-person";
  readonly path: Path;
  /** The clause that asks for it. */
  readonly clause: string;
}

/**
 * What a communication plan lacks on a day: parts that are not there, posts without a backup, a team of more than ten,
 * contacts not checked for ninety days, no issue or drill for twelve months. The last three periods are published ones.
 *
 * @example
 * ```ts
 * import { planGaps } from "patron-privacy/program";
 *
 * const gaps = planGaps({ version: "1", issuedOn: "2025-01-01", spokesperson: "director", alternate: "director" }, { asOf: "2026-11-24" });
 * gaps.map(({ code, path }) => `${code} ${path.join(".")}`).slice(0, 2); // => ["too-old issuedOn", "same-person alternate"]
 * ```
 */
export function planGaps(plan: CommunicationPlan, { asOf }: { readonly asOf: string }): readonly PlanGap[] {
  const { crisis = {}, routine, alternate, spokesperson } = plan;
  const missing = (value: unknown, path: Path, clause: string): readonly PlanGap[] =>
    value === undefined || (Array.isArray(value) && value.length === 0) ? [{ code: "missing", path, clause }] : [];
  const recent = (
    day: string | undefined,
    path: Path,
    clause: string,
    period: { readonly count: number; readonly unit: "day" | "month" },
  ): readonly PlanGap[] => {
    if (day === undefined || !isCalendarDay(day)) return [{ code: "missing", path, clause }];
    if (day > asOf) return [{ code: "in-future", path, clause }];
    return dueAgain(day, period) <= asOf ? [{ code: "too-old", path, clause }] : [];
  };
  const year = { count: 12, unit: "month" } as const;
  return freezeData([
    ...recent(plan.issuedOn, ["issuedOn"], "AD-10", year),
    ...missing(alternate, ["alternate"], "AD-11"),
    ...(alternate === spokesperson ? [{ code: "same-person", path: ["alternate"], clause: "AD-11" } as const] : []),
    ...missing(routine, ["routine"], "AD-10"),
    ...(["trigger", "declaredBy", "team", "approves", "audiences", "channels", "talkingPoints"] as const).flatMap(
      (part) => missing(crisis[part], ["crisis", part], "AD-10"),
    ),
    ...missing(crisis.callingOrder, ["crisis", "callingOrder"], "AD-10.1"),
    ...missing(crisis.privacyCheckBy, ["crisis", "privacyCheckBy"], "ST-6"),
    ...missing(crisis.breachPath, ["crisis", "breachPath"], "AD-10"),
    ...((crisis.team?.length ?? 0) > 10
      ? [{ code: "too-many", path: ["crisis", "team"], clause: "AD-10" } as const]
      : []),
    ...(crisis.team ?? []).flatMap(({ backup, reachedBy }, at): readonly PlanGap[] => [
      ...(backup === undefined ? [{ code: "no-backup", path: ["crisis", "team", at], clause: "AD-10" } as const] : []),
      ...missing(reachedBy, ["crisis", "team", at, "reachedBy"], "AD-10.2"),
    ]),
    ...recent(crisis.drilledOn, ["crisis", "drilledOn"], "AD-10", year),
    ...recent(plan.contactsCheckedOn, ["contactsCheckedOn"], "AD-10.2", { count: 90, unit: "day" }),
  ]);
}

/** What the media ask about. */
export interface MediaInquiry {
  /** Is it about a patron, or about whether somebody asked for a patron's information? */
  readonly about: "patron" | "request" | "incident" | "policy" | "programme" | "unknown";
  /** Is there an order of silence? It changes no answer, so that no answer betrays it. */
  readonly secret?: boolean;
}

/** Who answers the media, and what may be said. */
export interface MediaRoute {
  readonly does: "refuse-and-refer" | "spokesperson" | "routine-speaker";
  /** The position that speaks. */
  readonly to: string;
  readonly may: readonly ("policy" | "law" | "statistics" | "programme")[];
  readonly never: readonly ("patron" | "existence-of-a-request" | "source-of-a-request")[];
  readonly clauses: readonly string[];
}

/**
 * Whom an inquiry of the media goes to, and what may be said: first, is it about a patron or a request? Then it is
 * refused and referred, as anybody's would be. Otherwise it goes to the spokesperson. An order of silence changes
 * nothing, or the change would betray it.
 *
 * @example
 * ```ts
 * import { mediaRoute } from "patron-privacy/program";
 *
 * const plan = { version: "1", issuedOn: "2026-01-01", spokesperson: "director" };
 * mediaRoute({ about: "request" }, plan).does; // => "refuse-and-refer"
 * mediaRoute({ about: "request", secret: true }, plan); // => mediaRoute({ about: "request" }, plan)
 * ```
 */
export function mediaRoute({ about }: MediaInquiry, { spokesperson, routine }: CommunicationPlan): MediaRoute {
  const never = ["patron", "existence-of-a-request", "source-of-a-request"] as const;
  if (about === "programme" && routine !== undefined)
    return freezeData({ does: "routine-speaker", to: routine.speaks, may: ["programme"], never, clauses: ["AD-10"] });
  const refused = about === "patron" || about === "request" || about === "unknown";
  return freezeData({
    does: refused ? "refuse-and-refer" : "spokesperson",
    to: spokesperson,
    may: refused ? ["policy", "law"] : ["policy", "law", "statistics"],
    never,
    clauses: refused ? ["ST-4", "ST-6", "AD-11"] : ["AD-11"],
  });
}
