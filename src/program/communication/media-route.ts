import { freezeData } from "../../internal/freeze.js";
import type { MediaTopic, SpeakerRule } from "./media-rules.js";
import { type CommunicationPlan, type NeverSaid, neverSaid } from "./plan.js";

/** An inquiry of the media. */
export interface MediaInquiry {
  readonly about: MediaTopic;
  /** Is there an order of silence? It changes no answer, so that no answer betrays it. */
  readonly secret?: boolean;
  /** Is it breaking news? */
  readonly breaking?: boolean;
  /** Positions that cannot be reached now. */
  readonly unreachable?: readonly string[];
}

/** What may be said to the media. */
export type MediaSubject = "policy" | "law" | "statistics" | "programme";

/** Who answers the media, and what may be said. */
export interface MediaRoute {
  /** `take-message`: nobody who may speak can be reached; the person at the desk never speaks instead. */
  readonly does: "refuse-and-refer" | "spokesperson" | "routine-speaker" | "take-message";
  /** The positions that speak, in the order in which to try them. */
  readonly to: readonly string[];
  /** They speak together. */
  readonly jointly: boolean;
  readonly tell: readonly { readonly who: string; readonly when: "before" | "always" }[];
  readonly may: readonly MediaSubject[];
  readonly never: readonly NeverSaid[];
  readonly clauses: readonly string[];
}

/**
 * Whom an inquiry of the media goes to, and what may be said. First: is it about a patron or a request, or is that not
 * known? Then it is refused and referred, as anybody's would be. Otherwise it goes to whoever speaks by the plan's rule
 * for the media. An order of silence changes nothing, or the change would betray it.
 *
 * @example
 * ```ts
 * import { mediaRoute } from "patron-privacy/program";
 *
 * const plan = { version: "1", issuedOn: "2026-01-01", spokesperson: "director", alternate: "deputy" };
 * mediaRoute({ about: "request" }, plan).does; // => "refuse-and-refer"
 * mediaRoute({ about: "request", secret: true }, plan); // => mediaRoute({ about: "request" }, plan)
 * mediaRoute({ about: "policy", unreachable: ["director"] }, plan).to; // => ["deputy"]
 * mediaRoute({ about: "policy", unreachable: ["director", "deputy"] }, plan).does; // => "take-message"
 * ```
 */
export function mediaRoute(inquiry: MediaInquiry, plan: CommunicationPlan): MediaRoute {
  const { about, breaking = false, unreachable = [] } = inquiry;
  const { media, routine } = plan;
  const refused = about === "patron" || about === "request" || about === "unknown";
  const routineSpeaker = about === "programme" && routine !== undefined && !breaking && !refused;
  const rule: SpeakerRule = routineSpeaker ? { who: [routine.speaks] } : ruleFor(about, plan);
  const allowed = (position: string) => !breaking || media?.breaking === undefined || media.breaking.includes(position);
  const reachable = (position: string) => allowed(position) && !unreachable.includes(position);
  const together = rule.jointly === true && rule.who.every(reachable);
  const alone = rule.jointly === true ? [] : rule.who.filter(reachable);
  const to = together ? [...rule.who] : [...alone, ...(rule.orElse ?? []).filter(reachable)];
  const subjects: readonly MediaSubject[] = refused
    ? ["policy", "law"]
    : routineSpeaker
      ? ["programme"]
      : ["policy", "law", "statistics", "programme"];
  return freezeData({
    does: refused
      ? "refuse-and-refer"
      : to.length === 0
        ? "take-message"
        : routineSpeaker
          ? "routine-speaker"
          : "spokesperson",
    to,
    jointly: together,
    tell: media?.tell ?? [],
    may: subjects,
    never: neverSaid,
    clauses: refused ? ["ST-4", "ST-6", "AD-11"] : routineSpeaker ? ["AD-10"] : ["AD-11"],
  });
}

function ruleFor(about: MediaTopic, { media, spokesperson, alternate }: CommunicationPlan): SpeakerRule {
  const found = media?.speaks.find(({ on }) => on === undefined || on.includes(about));
  return (
    found ?? { who: [spokesperson, ...(alternate === undefined || alternate === spokesperson ? [] : [alternate])] }
  );
}
