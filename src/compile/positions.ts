import { completePositions, type Engine } from "../decide/engine.js";
import type { RulesInForce } from "../space/in-force.js";
import type { Position } from "../space/fold.js";
import type { Situation } from "../decide/situation.js";
import { buildDiagrams, type Diagrams } from "../space/build.js";
import { type Nodes, OverBudget, type Ref } from "../space/table.js";
import { classesLeft } from "../space/variables.js";
import { positions } from "../space/fold.js";
import { endsOf } from "../space/walk.js";
import type { Space } from "../space/axes.js";

interface Walkable {
  readonly levels: Diagrams["variables"]["levels"];
  readonly nodes: Nodes;
  readonly position: Ref;
  readonly care: Ref;
}

/**
 * The positions over all completions of a situation, by a walk through the verdict diagram, which is made when it is
 * first asked. Where a fact cannot be had the order of questions matters, and where the diagram would grow too large
 * there is none: the search answers then, and says the same.
 */
export function positionsOn(inForce: RulesInForce, space: Space, outlook: Engine["outlook"]): Engine["positions"] {
  let made: Walkable | "over-budget" | undefined;

  return (situation) => {
    made ??= walkableOf(inForce, space);
    if (made === "over-budget" || cannotBeHad(situation)) return completePositions(outlook(situation));
    const masks = space.encode(situation.domains);
    const allowed = made.levels.map((variable) => classesLeft(variable, masks));
    const found = new Set<Position>();
    for (const end of endsOf(made.nodes, made.position, made.care, allowed).keys())
      found.add(positions[end] ?? "forbidden");
    return found;
  };
}

function walkableOf(inForce: RulesInForce, space: Space): Walkable | "over-budget" {
  try {
    const { variables, table, care, sides } = buildDiagrams(space, [inForce]);
    const { nodes, roots } = table.extract([sides[0]?.position ?? -1, care]);
    return { levels: variables.levels, nodes, position: roots[0] ?? -1, care: roots[1] ?? -1 };
  } catch (error) {
    if (error instanceof OverBudget) return "over-budget";
    throw error;
  }
}

function cannotBeHad({ standing, domains }: Situation): boolean {
  for (const [fact, stands] of Object.entries(standing))
    if (stands === "unavailable" && domains[fact as keyof typeof domains].length > 1) return true; // its keys are facts
  return false;
}
