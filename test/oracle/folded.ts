import type { Policy } from "../../src/index.js";
import { type Axis, spaceOf } from "../../src/space/axes.js";
import { buildDiagrams } from "../../src/space/build.js";
import { appliesMask, holdsMask, maskCondition, yes } from "../../src/space/conditions.js";
import { counselIn } from "../../src/space/counsel.js";
import { positions } from "../../src/space/fold.js";
import { rulesInForce } from "../../src/space/in-force.js";
import { maskLayers } from "../../src/space/layers.js";
import { type Leaf, leafOf } from "../../src/space/leaf.js";
import type { Ref } from "../../src/space/table.js";
import { constraints } from "../../src/vocabulary/constraints.js";

/**
 * Holds the diagrams against settling and folding rule by rule, at complete points by chance, each near one or two rules,
 * possible or not. Each condition is looked at by itself, so a point takes microseconds and there can be millions.
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
  const space = spaceOf(policy.rules.map(({ rule }) => rule));
  const inForce = rulesInForce(policy, undefined, asOf);
  const layers = maskLayers(inForce.layers, space);
  const { table, variables, care: possibly, sides } = buildDiagrams(space, [inForce]);
  const counsel = counselIn(space);
  const care = constraints.map(
    ({ given, needs }) => [maskCondition(given, space), maskCondition(needs, space)] as const,
  );
  const leaves = new Map<string, Leaf>();
  const point = new Uint16Array(variables.levels.length);
  const endOf = (root: Ref): number => {
    let ref = root;
    while (ref >= 0) ref = table.kid(ref, point[table.levelOf(ref)] ?? 0);
    return ~ref;
  };
  const masks = space.all.slice();
  const wrong: (readonly [number, string, string])[] = [];
  const conditions = layers.flatMap(({ rules }) => rules.flatMap(({ when }) => when));
  const put = (axis: Axis, place: number) => {
    masks[axis.word + (place >>> 5)] = 1 << (place & 31);
    const level = variables.levelOf[axis.index] ?? -1;
    if (level >= 0) point[level] = variables.levels[level]?.classOf[place] ?? 0;
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
    const word = counsel(masks) ?? 0;
    const applying = layers.map(({ layer, rules }) => ({
      layer,
      rules: rules.filter((rule) => appliesMask(rule, masks) === yes),
    }));
    const name = `${word} ${applying.map(({ rules }) => rules.map(({ index }) => index).join()).join(";")}`;
    let leaf = leaves.get(name);
    if (leaf === undefined) {
      leaf = leafOf(
        applying.map(({ layer, rules }) => ({ layer, rules: rules.map(({ rule }) => rule) })),
        word,
      );
      leaves.set(name, leaf);
    }
    const said = positions[endOf(sides[0]?.position ?? -1)];
    if (said !== leaf.position || endOf(possibly) !== (possible ? 1 : 0))
      wrong.push([made, `${leaf.position} ${possible}`, `${said} ${endOf(possibly)}`]);
  }
  return wrong;
}
