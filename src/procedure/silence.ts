import type { Decision } from "../decide/decision.js";
import type { ExpandedDecision } from "../decide/findings.js";
import { freezeData } from "../internal/freeze.js";
import type { Cite } from "../policy/source.js";
import type { ValueOf } from "../vocabulary/facts.js";
import type { EpisodeState, OrderedSilence } from "./episode-state.js";
import type { GagSource } from "./event.js";
import { inForce, mayAlwaysKnow } from "./silence-order.js";

/** Who somebody might tell of a request. */
export const audiences = [
  "counsel",
  "director",
  "privacy-officer",
  "those-needed-to-comply",
  "other-staff",
  "governing-body",
  "patron",
  "media",
  "family-and-public",
] as const;

/** Names who somebody might tell. */
export type Audience = (typeof audiences)[number];

/**
 * What may be said to an audience. `must`: a law asks for it. `if-work-needs-it`: no more than that, and where nobody
 * else can hear. `policy-only`: the library's policy and the law, and not that there is a request.
 */
export type MayBeSaid = "must" | "yes" | "if-work-needs-it" | "director-decides" | "policy-only" | "no";

/** One of the three silences, which are never merged. */
export interface Silence {
  /** `professional`: by policy, always. `asked-for`: binds nobody. `ordered`: by law. */
  readonly kind: "professional" | "asked-for" | "ordered";
  readonly binds: "all-staff" | "nobody" | "those-who-know";
  readonly says: string;
  /** By what it is ordered; `null` where nobody ordered it, or that is not known. */
  readonly by: GagSource | null;
  /** The first calendar day on which it no longer holds; `null` where none is named. */
  readonly until: string | null;
  /** The roles that may be told; each who is told is bound too. Empty for the silences that no law orders. */
  readonly mayTell: readonly ValueOf<"handler">[];
  /** The roles that were told, and are bound. */
  readonly told: readonly ValueOf<"handler">[];
  /** Those of them whom the order does not permit to be told. They are bound all the same; counsel has to hear of it. */
  readonly toldAgainstOrder: readonly ValueOf<"handler">[];
  readonly cites: readonly Cite[];
}

/** What silences hold, and what may be said to whom. */
export interface Silences {
  readonly silences: readonly Silence[];
  readonly mayBeSaid: { readonly [audience in Audience]: MayBeSaid };
  /** Where a request and a patron are talked about at all (clause ST-2.1). */
  readonly where: "non-public-area";
  /** How to behave there, in a sentence. */
  readonly conduct: string;
}

/** On what day, and who wants to know. */
export interface SilencesOptions {
  readonly asOf: string;
  /** The role of whoever wants to know: to a role that an order does not let know, it does not show. */
  readonly handler?: ValueOf<"handler">;
  /** The decision, whose duties may ask that the patron be told. */
  readonly decision?: Pick<Decision | ExpandedDecision, "duties">;
}

/**
 * Which silences hold in an episode on a day, who is bound, who may be told until when, and what may be said to whom.
 * An order without an end holds until it is lifted, and one that is challenged holds meanwhile. Counsel may always be
 * told. Pure.
 *
 * @example
 * ```ts
 * import { episode, silencesOf } from "patron-privacy/procedure";
 *
 * const asked = episode([
 *   { at: "2026-11-24T10:00", type: "asked", facts: {} },
 *   { at: "2026-11-24T10:01", type: "silence-asked" },
 * ]);
 * const { mayBeSaid } = silencesOf(asked, { asOf: "2026-11-24" });
 * mayBeSaid.patron; // => "director-decides"
 * mayBeSaid.media; // => "policy-only"
 * ```
 */
export function silencesOf({ silence }: EpisodeState, { asOf, handler, decision }: SilencesOptions): Silences {
  const orders = silence.ordered.filter(
    (one) => inForce(one, asOf) && (handler === undefined || mayKnow(one, handler)),
  );
  const silences: readonly Silence[] = [
    professional,
    ...(silence.asked ? [askedFor] : []),
    ...orders.map(
      ({ by, until, mayTell, told }): Silence => ({
        kind: "ordered",
        binds: "those-who-know",
        says: "The law orders silence: tell counsel and those needed to comply, and tell each that it binds them too.",
        by,
        until,
        mayTell: [...new Set([...mayAlwaysKnow, ...mayTell])],
        told: [...new Set(told.map(({ role }) => role))],
        toldAgainstOrder: [...new Set(told.flatMap(({ role, allowed }) => (allowed ? [] : [role])))],
        cites: [{ source: "nsl-iapp" }, { source: "usc3511" }],
      }),
    ),
  ];
  const must = decision?.duties.some(
    ({ act, level, onlyIf }) => act === "notify-patron" && level === "must" && (onlyIf ?? []).length === 0,
  );
  const free: Silences["mayBeSaid"] = must === true ? { ...byPolicy, patron: "must" } : byPolicy;
  return freezeData({
    silences,
    mayBeSaid: orders.length === 0 ? free : byOrder,
    where: "non-public-area",
    conduct: "Talk about it only where nobody else can hear or see, and only with those whose work needs it.",
  });
}

/** May a role know of an order? Who was told knows, rightly or not. */
function mayKnow({ mayTell, told }: OrderedSilence, handler: ValueOf<"handler">): boolean {
  return [...mayAlwaysKnow, ...mayTell, ...told.map(({ role }) => role)].includes(handler);
}

const nobodyOrdered = { by: null, until: null, mayTell: [], told: [], toldAgainstOrder: [] } as const;

const professional: Silence = {
  kind: "professional",
  binds: "all-staff",
  says: "Who asked and what was asked stays with those who must know to answer it; it yields to law, counsel and the director.",
  ...nobodyOrdered,
  cites: [{ source: "seed" }],
};

const askedFor: Silence = {
  kind: "asked-for",
  binds: "nobody",
  says: "The asker wished for silence; a wish binds nobody.",
  ...nobodyOrdered,
  cites: [{ source: "r6e", mark: "proposal" }],
};

const byPolicy: Silences["mayBeSaid"] = {
  counsel: "yes",
  director: "yes",
  "privacy-officer": "yes",
  "those-needed-to-comply": "yes",
  "other-staff": "if-work-needs-it",
  "governing-body": "director-decides",
  patron: "director-decides",
  media: "policy-only",
  "family-and-public": "no",
};

const byOrder: Silences["mayBeSaid"] = {
  counsel: "yes",
  // to comply at all, the paper has to reach the person who may answer
  director: "yes",
  "privacy-officer": "no",
  "those-needed-to-comply": "yes",
  "other-staff": "no",
  "governing-body": "no",
  patron: "no",
  // as without an order, or the change would betray it
  media: "policy-only",
  "family-and-public": "no",
};
