import { freezeData } from "../../internal/freeze.js";
import type { ProgramSourceKey } from "../sources.js";

/** What the media ask about. `patron` and `request` are requests for patron information before they are media matters. */
export const mediaTopics = [
  "patron",
  "request",
  "incident",
  "policy",
  "budget",
  "sensitive",
  "programme",
  "board",
  "unknown",
] as const;

/** Names what the media ask about. */
export type MediaTopic = (typeof mediaTopics)[number];

/** Who speaks on what. */
export interface SpeakerRule {
  /** Any topic where it is left out. */
  readonly on?: readonly MediaTopic[];
  /** Positions, in the order in which they are tried. */
  readonly who: readonly [string, ...string[]];
  /** They speak together, or whoever stands under `orElse` does. */
  readonly jointly?: true;
  readonly orElse?: readonly string[];
}

/** Who speaks to the media, and what else must be done. */
export interface MediaRules {
  /** The first that fits counts. */
  readonly speaks: readonly SpeakerRule[];
  /** In breaking news nobody but these. */
  readonly breaking?: readonly string[];
  /** Who is told, and when. */
  readonly tell?: readonly { readonly who: string; readonly when: "before" | "always" }[];
  /** May staff speak as private persons? They must say so, and report it. */
  readonly staffAsPrivatePersons?: "say-so-and-report" | "needs-approval";
  readonly notes?: readonly string[];
}

/** A published rule for the media. */
export interface MediaPreset {
  readonly title: string;
  readonly rules: MediaRules;
  readonly source: ProgramSourceKey;
}

/**
 * Rules for the media of real libraries, in our own words, to start from.
 *
 * @example
 * ```ts
 * import { mediaPresets, mediaRoute } from "patron-privacy/program";
 *
 * const plan = { version: "1", issuedOn: "2026-01-01", spokesperson: "director", media: mediaPresets.wspl.rules };
 * mediaRoute({ about: "policy" }, plan).tell; // => [{ who: "mayor", when: "before" }]
 * mediaRoute({ about: "board" }, { ...plan, media: mediaPresets.montana.rules }).to; // => ["board-chair"]
 * ```
 */
export const mediaPresets = /* @__PURE__ */ (() =>
  freezeData({
    montana: {
      title: "Montana State Library, trustee manual: the director speaks for the library, the chair for the board",
      rules: { speaks: [{ on: ["board"], who: ["board-chair"] }, { who: ["director"] }] },
      source: "montana",
    },
    wyandanch: {
      title: "Wyandanch (NY): the board's president and the director, or a designee",
      rules: {
        speaks: [{ who: ["board-president", "director"], jointly: true, orElse: ["designee"] }],
        staffAsPrivatePersons: "say-so-and-report",
      },
      source: "wyan-pr",
    },
    wspl: {
      title: "WSPL: only the director comments, in breaking news nobody else; the mayor is told first",
      rules: {
        speaks: [{ who: ["director"] }],
        breaking: ["director"],
        tell: [{ who: "mayor", when: "before" }],
        notes: ["Any remark, even to a colleague, can be quoted."],
      },
      source: "wspl",
    },
    fargo: {
      title: "Fargo (ND): programmes by whoever is responsible; policy, budget and sensitive matters go up",
      rules: {
        speaks: [
          { on: ["programme"], who: ["staff-responsible"] },
          { who: ["director", "deputy-director", "person-in-charge"] },
        ],
        notes: [
          "The director or deputy is called at home if need be, and works with the board's chair; where neither can be reached, the designated person in charge speaks.",
        ],
      },
      source: "fargo-media",
    },
    multnomah: {
      title: "Multnomah County (OR): the communications manager is first contact and picks the speaker",
      rules: {
        speaks: [{ who: ["communications-manager"] }],
        tell: [{ who: "communications-manager", when: "always" }],
        notes: ["The manager picks who speaks.", "A public library's premises are open to the press."],
      },
      source: "multco-media",
    },
    tadl: {
      title: "Traverse Area District Library (MI): director, marketing manager or the board's president",
      rules: {
        speaks: [{ who: ["director", "marketing-manager", "board-president"] }],
        staffAsPrivatePersons: "needs-approval",
        notes: ["Trustees need approval too."],
      },
      source: "tadl",
    },
  } as const satisfies { readonly [preset: string]: MediaPreset }))();
