import type { Cite } from "../../policy/source.js";
import type { ValueOf } from "../../vocabulary/facts.js";

type Instrument = ValueOf<"instrument">;
type Role = ValueOf<"handler">;

/** From where an order of silence gets its force. A wish for silence in a letter has none, and is no gag. */
export const gagForces = ["statute", "issuer-certification", "separate-court-order"] as const;

/** Names the force of an order of silence. */
export type GagForce = (typeof gagForces)[number];

/**
 * An order of silence as an object of its own: it can come later than the paper it goes with, outlive it, or be lifted
 * before it.
 */
export interface Gag {
  readonly id: string;
  /** The papers it goes with. */
  readonly instruments: readonly Instrument[];
  readonly force: GagForce;
  /** Is the silence there with the paper, or only if the paper or an order says so? */
  readonly arises: "with-the-paper" | "if-ordered";
  /** Who must be silent. */
  readonly binds: string;
  /** Roles that may be told because the paper cannot be met or advised on without them; each is then bound too. */
  readonly mayBeTold: readonly Role[];
  readonly mayBeToldNote: string;
  /** How long it lasts, and who lifts it. */
  readonly until: string;
  readonly review: string;
  readonly cites: readonly [Cite, ...Cite[]];
}

const neededAndCounsel = ["director", "designee", "counsel", "it-staff"] as const satisfies readonly Role[];

/** The orders of silence that federal law knows, as far as the sources were read. */
export const gags: readonly Gag[] = [
  {
    id: "national-security-letter",
    instruments: ["national-security-letter"],
    force: "issuer-certification",
    arises: "if-ordered",
    binds: "Whoever received the letter, and everybody told of it in turn.",
    mayBeTold: neededAndCounsel,
    mayBeToldNote:
      "Those needed to comply, a lawyer, and others whom the FBI allows; each is told that silence binds them too.",
    until:
      "Until the FBI lifts it, and says so; it must look again three years after the full investigation opened and when it closes.",
    review:
      "The library may tell the government or petition a district court; within 30 days of being told the government must apply to the court, and the silence stays meanwhile.",
    cites: [{ source: "usc3511" }, { source: "fbi-term" }, { source: "nsl-iapp" }],
  },
  {
    id: "pen-register-trap-trace-order",
    instruments: ["pen-register-trap-trace-order"],
    force: "statute",
    arises: "with-the-paper",
    binds: "The provider and whoever helps it; the order is sealed.",
    mayBeTold: neededAndCounsel,
    mayBeToldNote: "Neither the subscriber nor anybody else, unless the court allows it.",
    until: "Until the court orders otherwise.",
    review: "Ask the court that made the order, through counsel.",
    cites: [{ source: "usc3123" }],
  },
  {
    id: "order-2705b",
    instruments: [
      "court-order-2703d",
      "search-warrant",
      "grand-jury-subpoena",
      "administrative-subpoena",
      "criminal-case-subpoena",
    ],
    force: "separate-court-order",
    arises: "if-ordered",
    binds: "The provider named, and those the order names.",
    mayBeTold: neededAndCounsel,
    mayBeToldNote: "Whom the order allows; counsel.",
    until: "For the time that the court set.",
    review: "Move the court, through counsel, to change or lift it.",
    cites: [{ source: "utah-2705b", section: "18 U.S.C. § 2705(b)" }],
  },
  {
    id: "fisa",
    instruments: [
      "fisa-search-or-surveillance-order",
      "fisa-business-records-order-215",
      "fisa-business-records-order-1862",
      "fisa-702-directive",
    ],
    force: "statute",
    arises: "with-the-paper",
    binds: "Whoever received it and whoever helps to carry it out.",
    mayBeTold: neededAndCounsel,
    mayBeToldNote: "Those needed to comply, and counsel.",
    until: "Not read; counsel asks.",
    review: "Through counsel, in the foreign intelligence courts.",
    cites: [{ source: "usc1824", mark: "unread" }],
  },
];

/**
 * The order of silence that can go with a paper, or `undefined` where federal law knows none.
 *
 * A grand-jury subpoena alone silences nobody who receives it; only a separate order does.
 *
 * @example
 * ```ts
 * import { gagOf } from "patron-privacy/law";
 *
 * gagOf("national-security-letter")?.mayBeTold.includes("counsel"); // => true
 * gagOf("grand-jury-subpoena")?.arises; // => "if-ordered"
 * gagOf("written-letter-request"); // => undefined
 * ```
 */
export function gagOf(instrument: Instrument): Gag | undefined {
  return gags.find(({ instruments }) => instruments.includes(instrument));
}
