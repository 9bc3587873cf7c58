import type { OrganizationDraft } from "./organization.js";

type Positions = OrganizationDraft["positions"];

/** The positions that stand above themselves. Each position is walked through once. */
export function cyclicPositions(positions: Positions): readonly string[] {
  const seen = new Map<string, "open" | "done">();
  const cyclic: string[] = [];
  for (const start of Object.keys(positions)) {
    const path: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.set(at, "open");
      path.push(at);
      at = above(positions, at);
    }
    if (at !== undefined && seen.get(at) === "open") cyclic.push(...path.slice(path.indexOf(at)));
    for (const one of path) seen.set(one, "done");
  }
  return cyclic;
}

/** How far each position is below the top. Expects no cycle. */
export function ranksOf(positions: Positions): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const start of Object.keys(positions)) {
    const path: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !ranks.has(at)) {
      path.push(at);
      at = above(positions, at);
    }
    let rank = at === undefined ? -1 : (ranks.get(at) ?? 0);
    for (const one of path.reverse()) ranks.set(one, ++rank);
  }
  return ranks;
}

/**
 * The positions above one, upwards to the top: its chain of command. Empty for the top and for what is no position.
 *
 * @example
 * ```ts
 * import { chainOfCommand, defineOrganization } from "patron-privacy/organization";
 *
 * const town = defineOrganization({
 *   id: "town",
 *   title: "Town Library",
 *   branches: {},
 *   positions: {
 *     director: { title: "Director", role: "director" },
 *     deputy: { title: "Deputy", role: "designee", reportsTo: "director" },
 *     desk: { title: "Desk", role: "front-line", reportsTo: "deputy" },
 *   },
 *   people: {},
 *   fallbacks: [{ try: "decline" }],
 * });
 * if (!town.ok) throw new Error("there are issues");
 * chainOfCommand(town.value, "desk"); // => ["deputy", "director"]
 * ```
 */
export function chainOfCommand(
  { positions }: Pick<OrganizationDraft, "positions">,
  position: string,
): readonly string[] {
  const chain = new Set<string>();
  for (let at = above(positions, position); at !== undefined && !chain.has(at); at = above(positions, at))
    chain.add(at);
  return [...chain];
}

function above(positions: Positions, id: string): string | undefined {
  return Object.hasOwn(positions, id) ? positions[id]?.reportsTo : undefined;
}
