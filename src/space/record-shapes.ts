import { doubtsOf } from "../policy/doubts.js";
import type { Axis, MaskTest } from "./axes.js";
import type { MaskCondition, MaskRule } from "./conditions.js";
import { lawNotLoaded } from "./in-force.js";
import type { LayerReading } from "./layer.js";

/**
 * Kinds of record that the rules of a layer treat alike but for the names of rules and doubts. No request is about two
 * kinds, so what a layer says is worked out once for a shape, without a look at the record: the doubts of other kinds
 * of record, of which a state has dozens, do not multiply there.
 */
export interface RecordShape {
  /** The rules that can apply to the first of its kinds, with the tests of the record taken out. */
  readonly rules: readonly MaskRule[];
  /** All its kinds of record. */
  readonly records: MaskTest;
  /** At which places among `rules` a rule stands for it, and for which kinds of record. */
  readonly placesOf: (rule: MaskRule) => readonly { readonly place: number; readonly records: MaskTest }[];
}

/** The shapes of the rules of one layer. */
export function recordShapes(rules: readonly MaskRule[], record: Axis, reading: LayerReading): readonly RecordShape[] {
  const shapes = new Map<string, { rules: readonly MaskRule[]; bits: number[]; places: Map<MaskRule, number[][]> }>();
  for (const kinds of alikeRecords(rules, record)) {
    const local = rules.flatMap((own) => {
      const left = atRecord(own, record, kinds[0] ?? 0);
      return left === undefined ? [] : [{ own, left }];
    });
    const name = nameOf(
      local.map(({ left }) => left),
      reading,
    );
    const shape = shapes.get(name) ?? { rules: local.map(({ left }) => left), bits: none(record), places: new Map() };
    shapes.set(name, shape);
    addKinds(shape.bits, kinds);
    for (const [place, { own }] of local.entries()) {
      const at = shape.places.get(own) ?? [];
      shape.places.set(own, at);
      at[place] ??= none(record);
      addKinds(at[place], kinds);
    }
  }
  return [...shapes.values()].map(({ rules: its, bits, places }) => ({
    rules: its,
    records: { axis: record, bits },
    placesOf: (rule) =>
      (places.get(rule) ?? []).flatMap((at, place) => ({ place, records: { axis: record, bits: at } })),
  }));
}

/** Kinds of record that no test of the rules tells apart, by their places. */
function alikeRecords(rules: readonly MaskRule[], record: Axis): Iterable<readonly number[]> {
  const tests = [...new Set(rules.flatMap((rule) => rule.tests.filter(({ axis }) => axis === record)))];
  const alike = new Map<string, number[]>();
  for (const place of record.values.keys()) {
    const name = tests.map((test) => (passes(test, place) ? "1" : "0")).join("");
    alike.set(name, [...(alike.get(name) ?? []), place]);
  }
  return alike.values();
}

/** What a rule tests beside the record, where it is of this kind; `undefined` where the rule cannot apply to it. */
function atRecord(rule: MaskRule, record: Axis, place: number): MaskRule | undefined {
  const left = (conditions: readonly MaskCondition[]) =>
    conditions.flatMap((condition) =>
      condition.every((test) => test.axis !== record || passes(test, place))
        ? [condition.filter(({ axis }) => axis !== record)]
        : [],
    );
  const when = left(rule.when);
  const unless = left(rule.unless);
  if (when.length === 0 || unless.some((condition) => condition.length === 0)) return undefined;
  return { ...rule, when, unless };
}

/** Equal where the rules say the same under the same conditions, whatever they and their doubts are called. */
function nameOf(rules: readonly MaskRule[], { given, shared }: LayerReading): string {
  const places = new Map(rules.map(({ rule }, place) => [rule.id, place]));
  const doubts = new Map<string, number>();
  const doubtName = (doubt: string) => {
    if (given?.has(doubt) === true) return doubt;
    const number = doubts.get(doubt) ?? doubts.size;
    doubts.set(doubt, number);
    return `${number}${shared?.has(doubt) === true ? " shared" : ""}`;
  };
  return JSON.stringify(
    rules.map(({ rule, when, unless }) => [
      rule === lawNotLoaded,
      rule.effect,
      doubtsOf(rule).map(({ doubt, as }) => [doubtName(doubt), as]),
      (rule.overrides ?? []).flatMap((id) => places.get(id) ?? []),
      [when, unless].map((conditions) => conditions.map((all) => all.map(({ axis, bits }) => [axis.index, bits]))),
    ]),
  );
}

function passes({ bits }: MaskTest, place: number): boolean {
  return (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}

function none(record: Axis): number[] {
  return Array.from({ length: record.words }, () => 0);
}

function addKinds(bits: number[], kinds: readonly number[]): void {
  for (const place of kinds) bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}
