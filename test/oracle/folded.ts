import { compile } from "../../src/analyse/index.js";
import type { Policy } from "../../src/index.js";
import { type Axis, spaceOf } from "../../src/space/axes.js";
import { appliesMask, holdsMask, maskCondition, yes } from "../../src/space/conditions.js";
import { rulesInForce } from "../../src/space/in-force.js";
import { maskLayers } from "../../src/space/layers.js";
import { type Leaf, leafOf } from "../../src/space/leaf.js";
import { carriedOut, runsHere } from "../../src/space/warrant.js";
import { constraints } from "../../src/vocabulary/constraints.js";

/**
 * Holds the compiled diagrams against the interpreter's own settling and folding, at complete points by chance, each near
 * one or two rules, possible or not. Each rule's condition is looked at by itself, so a point takes microseconds and there can be millions.
 *
 * @param random - a whole number below the one given
 * @returns the points at which they say different things
 */
export function foldedDisagreements(
  policy: Policy,
  asOf: string,
  points: number,
  random: (below: number) => number,
): readonly (readonly [number, string, string])[] {
  const compiled = compile(policy, { asOf });
  if (!compiled.ok) throw new Error(compiled.says);
  const space = spaceOf(policy.rules.map(({ rule }) => rule));
  const layers = maskLayers(rulesInForce(policy, undefined, asOf).layers, space);
  const care = constraints.map(
    ({ given, needs }) => [maskCondition(given, space), maskCondition(needs, space)] as const,
  );
  const warrant = [maskCondition(carriedOut, space), maskCondition(runsHere, space)];
  const leaves = new Map<string, Leaf>();
  const levels = compiled.value.head.facts.map(({ fact, classes }) => ({ axis: space.axisOf(fact), classes }));
  const point = new Uint16Array(levels.length);
  const masks = space.all.slice();
  const wrong: (readonly [number, string, string])[] = [];
  const conditions = layers.flatMap(({ rules }) => rules.flatMap(({ when }) => when));
  const levelOf = new Map(levels.map(({ axis }, level) => [axis, level]));
  const put = (axis: Axis, place: number) => {
    masks[axis.word + (place >>> 5)] = 1 << (place & 31);
    const level = levelOf.get(axis);
    if (level !== undefined) point[level] = levels[level]?.classes[place] ?? 0;
  };
  const has = (bits: readonly number[], place: number) => (((bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  for (let made = 0; made < points; made++) {
    masks.fill(0);
    for (const axis of space.axes) put(axis, random(axis.values.length));
    for (let near = random(3); near > 0; near--)
      for (const { axis, bits } of conditions[random(conditions.length)] ?? []) {
        const passing = axis.values.flatMap((_, place) => (has(bits, place) ? [place] : []));
        masks.fill(0, axis.word, axis.word + axis.words);
        put(axis, passing[random(passing.length)] ?? 0);
      }
    const possible = care.every(([given, needs]) => holdsMask(given, masks) !== yes || holdsMask(needs, masks) === yes);
    const underWay = warrant.every((condition) => holdsMask(condition, masks) === yes);
    const applying = layers.map(({ layer, rules }) => ({
      layer,
      rules: rules.filter((rule) => appliesMask(rule, masks) === yes),
    }));
    const name = applying.map(({ rules }) => rules.map(({ index }) => index).join()).join(";");
    let leaf = leaves.get(name);
    if (leaf === undefined) {
      leaf = leafOf(applying.map(({ layer, rules }) => ({ layer, rules: rules.map(({ rule }) => rule) })));
      leaves.set(name, leaf);
    }
    const expected = !possible ? "forbidden" : underWay ? "required" : leaf.position;
    const answer = compiled.value.answerOf(point);
    if (answer.verdict !== expected || answer.possible !== possible) wrong.push([made, expected, answer.verdict]);
  }
  return wrong;
}
