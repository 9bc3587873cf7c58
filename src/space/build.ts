import { type Constraint, constraints } from "../vocabulary/constraints.js";
import type { FactId } from "../vocabulary/facts.js";
import { factIds } from "../vocabulary/facts.js";
import type { Space } from "./axes.js";
import { always, type Conditions, conditionsIn, never } from "./condition-diagrams.js";
import { type MaskCondition, type MaskRule, maskCondition } from "./conditions.js";
import { counselsWords } from "./counsel.js";
import type { RulesInForce } from "./in-force.js";
import { maskLayers } from "./layers.js";
import { askedFirst } from "./order.js";
import { type PositionDiagram, positionDiagram } from "./positions.js";
import { createTable, type Ref, type Table } from "./table.js";
import { type Variables, variablesOf } from "./variables.js";
import { carriedOut, nothingAgainst, runsHere } from "./warrant.js";

/** The rules of one policy on one day, as diagrams. */
interface SideDiagrams extends PositionDiagram {
  readonly inForce: RulesInForce;
  /** By their index. */
  readonly rules: readonly MaskRule[];
}

/** One or several policies as diagrams over the same facts, in one table. */
export interface Diagrams {
  readonly space: Space;
  readonly variables: Variables;
  readonly table: Table;
  readonly conditions: Conditions;
  /** Ends in 1 where facts can be together in law. */
  readonly care: Ref;
  /** Ends in 1 where officers carry out a warrant that a judge signed and that runs here, and nothing is known against it: no
   * rule decides then. */
  readonly warrant: Ref;
  readonly sides: readonly SideDiagrams[];
}

/** How diagrams are made. */
export interface BuildOptions {
  /** The facts in the order in which the diagrams ask them. */
  readonly order?: readonly FactId[];
  /** At most this many nodes, those thrown away while building counted; half a million where it is left out. */
  readonly budget?: number;
}

/** Real policies need some ten thousand nodes; a policy that needs more than this is left to the interpreter. */
const defaultBudget = 500_000;

/**
 * Puts the rules in force of one or several policies into diagrams.
 *
 * @param space - a space that has the values of all their rules
 * @throws OverBudget where the diagrams need more nodes than the budget allows
 */
export function buildDiagrams(space: Space, all: readonly RulesInForce[], options: BuildOptions = {}): Diagrams {
  const { order = askedFirst, budget = defaultBudget } = options;
  const prepared = all.map((inForce) => ({ inForce, layers: maskLayers(inForce.layers, space) }));
  const cares = constraints.map((constraint) => careIn(constraint, space));
  const tests = [
    ...prepared.flatMap(({ layers }) => layers.flatMap(({ rules }) => rules.flatMap(({ tests: its }) => its))),
    ...cares.flatMap(({ given, needs }) => [...given, ...needs]),
    ...[carriedOut, runsHere, nothingAgainst, ...counselsWords].flatMap((condition) => maskCondition(condition, space)),
  ];
  const variables = variablesOf(
    space,
    tests,
    order.map((fact) => factIds.indexOf(fact)),
  );
  const table = createTable(
    variables.levels.map(({ classes }) => classes),
    budget,
  );
  const conditions = conditionsIn(table, variables);
  const care = cares.reduce<Ref>(
    (soFar, { given, needs }) =>
      conditions.and(soFar, conditions.or(conditions.butNot(always, conditions.all(given)), conditions.all(needs))),
    always,
  );
  const review = counselsWords.reduce<Ref>(
    (soFar, condition, at) =>
      table.combine(
        soFar,
        conditions.all(maskCondition(condition, space)),
        (word, is) => (is === 1 ? at + 1 : word),
        0,
      ),
    never,
  );
  return {
    space,
    variables,
    table,
    conditions,
    care,
    warrant: conditions.all(maskCondition({ ...carriedOut, ...runsHere, ...nothingAgainst }, space)),
    sides: prepared.map(({ inForce, layers }) => ({
      inForce,
      rules: layers.flatMap(({ rules }) => rules),
      ...positionDiagram(layers, space.axisOf("record"), table, conditions, review),
    })),
  };
}

function careIn(
  { given, needs }: Constraint,
  space: Space,
): { readonly given: MaskCondition; readonly needs: MaskCondition } {
  return { given: maskCondition(given, space), needs: maskCondition(needs, space) };
}
