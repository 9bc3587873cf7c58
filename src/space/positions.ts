import type { DisclosureRule } from "../policy/rule.js";
import type { Axis, MaskTest } from "./axes.js";
import { type Conditions, never } from "./condition-diagrams.js";
import type { MaskRule } from "./conditions.js";
import { afterCounsel, foldStart, foldStep, isRead, outcomesOf, type Position, positionOf, positions } from "./fold.js";
import { type LayerReading, layerSteps } from "./layer.js";
import { type MaskLayer, readingsOf } from "./layers.js";
import { recordShapes } from "./record-shapes.js";
import { type Ref, type Table, terminal } from "./table.js";

/** The layers folded: the position, and the rules that stand. */
export interface PositionDiagram {
  /** Ends in the place of the position in `positions`. */
  readonly position: Ref;
  /** Where counsel's word makes the position. */
  readonly advised: () => Ref;
  /** Ends in the winning rule: the first that stands and carries the position, by its index plus 1; 0 where none does. */
  readonly winner: () => Ref;
  /** Where a rule stands in some reading, and its layer was read. */
  readonly survives: (rule: MaskRule) => Ref;
  /** Where a rule applies, its layer was read, and it stands in no reading because this other rule overrides it. */
  readonly falls: (rule: MaskRule, by: MaskRule) => Ref;
}

/** A layer as it is read once. */
interface ReadLayer {
  readonly rules: readonly MaskRule[];
  readonly stands: (rule: MaskRule) => Ref;
  readonly read: Ref;
}

/**
 * Folds layers, in every reading of their doubts, as one diagram.
 *
 * @param review - ends in the place of counsel's word among `counselSays`
 */
export function positionDiagram(
  layers: readonly MaskLayer[],
  record: Axis,
  table: Table,
  conditions: Conditions,
  review?: Ref,
): PositionDiagram {
  const bare = layers.map(({ layer, rules }) => ({ layer, rules: rules.map(({ rule }) => rule) }));
  const applies = remembered((rule: MaskRule) => conditions.applies(rule));
  const readings = readingsOf(bare).map((reading) => folded(layers, reading, record, table, conditions));
  const outcomes = readings
    .map(({ end }) => end)
    .reduce((soFar, end) => table.combine(soFar, end, (one, other) => one | other, 0), terminal(0));
  const unadvised = table.map(outcomes, positionOf);
  const position =
    review === undefined ? unadvised : table.map(table.combine(outcomes, review, afterCounsel, 0), positionOf);
  const inReadings = (of: (layer: ReadLayer) => Ref, rule: MaskRule) =>
    readings
      .flatMap(({ read }) => read.filter(({ rules }) => rules.includes(rule)))
      .map(of)
      .reduce(conditions.or, never);
  const isReadAt = remembered((rule: MaskRule) => inReadings(({ read }) => read, rule));
  const survives = remembered((rule: MaskRule) =>
    inReadings(({ stands, read }) => conditions.and(stands(rule), read), rule),
  );
  return {
    position,
    advised: () => table.combine(unadvised, position, (before, after) => (before === after ? 0 : 1)),
    survives,
    falls: (rule, by) =>
      conditions.and(isReadAt(rule), conditions.butNot(conditions.and(applies(rule), applies(by)), survives(rule))),
    winner: () => winnerOf(position, layers, survives, table),
  };
}

function folded(
  layers: readonly MaskLayer[],
  reading: LayerReading,
  record: Axis,
  table: Table,
  conditions: Conditions,
): { readonly end: Ref; readonly read: readonly ReadLayer[] } {
  let soFar: Ref = terminal(foldStart);
  const read: ReadLayer[] = [];
  for (const { layer, rules } of layers) {
    if (rules.length === 0) continue;
    const isReadHere = table.map(soFar, (state) => (isRead(state, layer) ? 1 : 0));
    const { says, stands } = layerDiagram(rules, reading, record, table, conditions);
    read.push({ rules, stands, read: isReadHere });
    soFar = table.combine(soFar, says, (state, said) => foldStep(state, said, layer));
  }
  return { end: table.map(soFar, outcomesOf), read };
}

/** The steps through a layer taken for all points at once, for each shape of its records by itself. */
function layerDiagram(
  rules: readonly MaskRule[],
  reading: LayerReading,
  record: Axis,
  table: Table,
  conditions: Conditions,
): { readonly says: Ref; readonly stands: (rule: MaskRule) => Ref } {
  const shapes = recordShapes(rules, record, reading).map((shape) => ({
    ...shape,
    ...shapeDiagram(shape.rules, reading, table, conditions),
  }));
  const among = (records: MaskTest) => conditions.all([records]);
  return {
    says: shapes
      .map(({ says, records }) => table.combine(says, among(records), (said, is) => (is === 1 ? said : 0), 1))
      .reduce((soFar, says) => table.combine(soFar, says, (one, other) => one | other, 0), never),
    stands: (rule) =>
      conditions.anyOf(
        shapes.flatMap(({ placesOf, standsAt }) =>
          placesOf(rule).map(({ place, records }) => conditions.and(standsAt(place), among(records))),
        ),
      ),
  };
}

function shapeDiagram(
  rules: readonly MaskRule[],
  reading: LayerReading,
  table: Table,
  conditions: Conditions,
): { readonly says: Ref; readonly standsAt: (place: number) => Ref } {
  const places = new Map<DisclosureRule, number>(rules.map(({ rule }, place) => [rule, place]));
  const applies = rules.map((rule) => once(() => conditions.applies(rule)));
  const steps = layerSteps(
    rules.map(({ rule }) => rule),
    reading,
  );
  let met: Ref = terminal(steps.first);
  // made when asked: most rules are never asked about
  const stands = new Map<number, () => Ref>();
  for (const [place, alike] of steps.alikes.entries()) {
    const group = alike.rules.flatMap((rule) => places.get(rule) ?? []);
    const any = conditions.anyOf(group.map((its) => applies[its]?.() ?? never));
    const before = met;
    const standing = once(() =>
      table.combine(before, any, (state, is) => (is === 1 && steps.stands(place, state) ? 1 : 0)),
    );
    for (const its of group)
      stands.set(
        its,
        group.length === 1 ? standing : once(() => conditions.and(standing(), applies[its]?.() ?? never)),
      );
    met = table.combine(
      met,
      any,
      (state, is) => (is === 1 ? steps.applies(place, state) : steps.leaves(place, state)),
      steps.keeps(place) ? 0 : undefined,
    );
  }
  return { says: table.map(met, steps.says), standsAt: (place) => stands.get(place)?.() ?? never };
}

/** For each position the first rule that carries it, and then the one that belongs to the position. */
function winnerOf(position: Ref, layers: readonly MaskLayer[], survives: (rule: MaskRule) => Ref, table: Table): Ref {
  // joined in pairs, and these in pairs, so that no diagram is walked for each small one
  const firstOf = (refs: readonly Ref[]): Ref => {
    const half = refs.length >> 1;
    const [only = terminal(0)] = refs;
    return refs.length <= 1
      ? only
      : table.combine(
          firstOf(refs.slice(half)),
          firstOf(refs.slice(0, half)),
          (later, one) => (one === 0 ? later : one),
          0,
        );
  };
  const rules = layers.flatMap((layer) => layer.rules);
  return firstOf(
    positions.map((at, place) => {
      const carrying = rules.filter((rule) => carriesPosition(rule, at));
      const first = firstOf(carrying.map((rule) => table.map(survives(rule), (is) => (is === 1 ? rule.index + 1 : 0))));
      return table.combine(first, position, (one, is) => (is === place ? one : 0));
    }),
  );
}

/** Can a rule that stands carry a position? */
function carriesPosition({ rule: { effect } }: MaskRule, position: Position | undefined): boolean {
  switch (position) {
    case "forbidden":
      return effect.includes("forbid");
    case "unsettled":
      return effect.length > 1;
    case "required":
    case "permitted":
      return effect.includes("permit") || effect.includes("require");
    default:
      return false;
  }
}

function once(make: () => Ref): () => Ref {
  let made: Ref | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function remembered(of: (rule: MaskRule) => Ref): (rule: MaskRule) => Ref {
  const known = new Map<MaskRule, Ref>();
  return (rule) => {
    const found = known.get(rule) ?? of(rule);
    known.set(rule, found);
    return found;
  };
}
