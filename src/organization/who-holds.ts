import { freezeData } from "../internal/freeze.js";
import type { Organization, Posts } from "./organization.js";
import { located, type Presence, type PresenceIssue } from "./whereabouts.js";
import type { PassedOver } from "./who-answers.js";

/** Somebody who holds a post now, or stands in for who does. */
export interface PostHolder {
  readonly person: string;
  readonly position: string;
  readonly how: "present" | "by-phone";
  readonly as: "holder" | "alternate" | "until-filled";
}

/** Who has a post now, in order, and why others do not. */
export interface WhoHolds {
  readonly holders: readonly PostHolder[];
  readonly passedOver: readonly Omit<PassedOver, "step">[];
  readonly problems: readonly PresenceIssue[];
}

/** The posts somebody may ask for. */
export type Post = "privacyOfficer" | "spokesperson" | "counsel" | "governingBodyChair";

const alternates: { readonly [post in Post]: keyof Posts } = {
  privacyOfficer: "deputyPrivacyOfficer",
  spokesperson: "alternateSpokesperson",
  counsel: "alternateCounsel",
  governingBodyChair: "deputyChair",
};

/**
 * Who is Library Privacy Officer, spokesperson, counsel or chair now: the holder, then the alternate. While nobody holds
 * the post of Privacy Officer the director does (our default). No authority to answer requests comes with a post. Pure.
 *
 * @example
 * ```ts
 * import { defineOrganization, whoHolds } from "patron-privacy/organization";
 *
 * const town = defineOrganization({
 *   id: "town",
 *   title: "Town Library",
 *   branches: { main: { title: "Main" } },
 *   positions: {
 *     director: { title: "Director", role: "director" },
 *     press: { title: "Press officer", role: "spokesperson", reportsTo: "director" },
 *   },
 *   people: { ada: { name: "Ada", positions: ["director"] } },
 *   posts: { spokesperson: "press", alternateSpokesperson: "director" },
 *   fallbacks: [{ try: "decline" }],
 * });
 * if (!town.ok) throw new Error("there are issues");
 * const now = { at: "2026-11-24T10:00", branch: "main", present: { main: ["ada"] } };
 * whoHolds("spokesperson", town.value, now).holders; // => [{ person: "ada", position: "director", how: "present", as: "alternate" }]
 * whoHolds("spokesperson", town.value, now).passedOver; // => [{ person: null, position: "press", why: "vacant" }]
 * ```
 */
export function whoHolds(post: Post, organization: Organization, presence: Presence): WhoHolds {
  const at = located(organization, presence);
  const { posts = {}, positions } = organization;
  const first = posts[post];
  const second = posts[alternates[post]];
  const unfilled = first === undefined || at.holders(first).length === 0;
  const director = post === "privacyOfficer" && unfilled ? directorsOf(positions) : [];
  const order = [
    ...(first === undefined ? [] : [{ position: first, as: "holder" as const }]),
    ...(second === undefined ? [] : [{ position: second, as: "alternate" as const }]),
    ...director.map((position) => ({ position, as: "until-filled" as const })),
  ];
  const holders: PostHolder[] = [];
  const passedOver: Omit<PassedOver, "step">[] = [];
  if (order.length === 0) passedOver.push({ person: null, position: null, why: "nobody-named" });
  for (const { position, as } of order) {
    const held = at.holders(position);
    if (held.length === 0) passedOver.push({ person: null, position, why: "vacant" });
    for (const person of held) {
      const how = at.whereabouts(person, true);
      if (how !== "present" && how !== "by-phone") passedOver.push({ person, position, why: how });
      else if (!holders.some((one) => one.person === person)) holders.push({ person, position, how, as });
    }
  }
  return freezeData({ holders, passedOver, problems: at.problems });
}

function directorsOf(positions: Organization["positions"]): readonly string[] {
  return Object.keys(positions)
    .filter((id) => positions[id]?.role === "director")
    .sort();
}
