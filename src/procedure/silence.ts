import { freezeData } from "../policy/freeze.js";
import type { ValueOf } from "../vocabulary/facts.js";
import type { EpisodeState } from "./episode-state.js";

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

/** What may be said to an audience. `policy-only`: the library's policy and the law, and not that there is a request. */
export type MayBeSaid = "yes" | "director-decides" | "policy-only" | "no";

/** One of the three silences, which are never merged. */
export interface Silence {
  /** `professional`: by policy, always. `asked-for`: binds nobody. `ordered`: by law. */
  readonly kind: "professional" | "asked-for" | "ordered";
  readonly binds: "all-staff" | "nobody" | "those-who-know";
  readonly says: string;
  /** The first calendar day on which it no longer holds; `null` where none is named. */
  readonly until: string | null;
}

/** What silences hold, and what may be said to whom. */
export interface Silences {
  readonly silences: readonly Silence[];
  readonly mayBeSaid: { readonly [audience in Audience]: MayBeSaid };
  /** The roles that may be told of an order because they are needed to comply. */
  readonly mayTell: readonly ValueOf<"handler">[];
}

/**
 * Which silences hold in an episode on a day, and what may be said to whom. An order without an end holds until it is
 * lifted. Counsel may always be told.
 *
 * @example
 * ```ts
 * import { episode, silencesOf } from "patron-privacy/procedure";
 *
 * const asked = episode([{ at: "2026-11-24T10:00", type: "asked", facts: {} }, { at: "2026-11-24T10:01", type: "silence-asked" }]);
 * const { mayBeSaid } = silencesOf(asked, { asOf: "2026-11-24" });
 * mayBeSaid.patron; // => "director-decides"
 * mayBeSaid.media; // => "policy-only"
 * ```
 */
export function silencesOf({ silence }: EpisodeState, { asOf }: { readonly asOf: string }): Silences {
  const { ordered, asked } = silence;
  const inForce = ordered !== null && (ordered.until === null || asOf < ordered.until) ? ordered : null;
  const silences: readonly Silence[] = [
    {
      kind: "professional",
      binds: "all-staff",
      says: "Who asked and what was asked stays with those who must know to answer it.",
      until: null,
    },
    ...(asked
      ? [
          {
            kind: "asked-for",
            binds: "nobody",
            says: "The asker wished for silence; a wish binds nobody.",
            until: null,
          } as const,
        ]
      : []),
    ...(inForce === null
      ? []
      : [
          {
            kind: "ordered",
            binds: "those-who-know",
            says: "The law orders silence: tell counsel and those needed to comply, and tell each that it binds them.",
            until: inForce.until,
          } as const,
        ]),
  ];
  const mayBeSaid = inForce === null ? byPolicy : byOrder;
  return freezeData({ silences, mayBeSaid, mayTell: inForce?.mayTell ?? [] });
}

const byPolicy: Silences["mayBeSaid"] = {
  counsel: "yes",
  director: "yes",
  "privacy-officer": "yes",
  "those-needed-to-comply": "yes",
  "other-staff": "no",
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
  media: "policy-only",
  "family-and-public": "no",
};
