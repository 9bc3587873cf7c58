import type { PatronRequest } from "../decide/request.js";
import { conditionsOf } from "../policy/applies.js";
import type { Policy } from "../policy/policy.js";
import type { LibraryFacts } from "../policy/profile.js";
import type { ConditionOnVerdict, Dependent, DisclosureRule } from "../policy/rule.js";
import { type Axis, hasBit, type Masks, type Space, setBit, spaceOf } from "../space/axes.js";
import { type Care, careOf } from "../space/care.js";
import type { MaskRule } from "../space/conditions.js";
import { counselIn } from "../space/counsel.js";
import { lawNotLoaded, type RulesInForce, rulesInForce } from "../space/in-force.js";
import { type Leaf, leafOf } from "../space/leaf.js";
import { carriedOut, nothingAgainst, runsHere } from "../space/warrant.js";
import type { Condition } from "../vocabulary/condition.js";
import type { Constraint } from "../vocabulary/constraints.js";
import { court } from "../vocabulary/facts/court.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import { type FactId, facts } from "../vocabulary/facts.js";
import { elementsOfNobody, showsSomebody } from "../vocabulary/shows-somebody.js";
import { carriersOf } from "./carry.js";
import { pinnedBy } from "./pinned.js";
import { reduced, signature, type Ties, tiesOf } from "./reduce.js";
import { classes, type Left, nextAxis, openCare, remaining, undecided } from "./search.js";

/** A policy on a day: what is analysed. */
export interface Side {
  readonly policy: Policy;
  /** The calendar day whose law counts. */
  readonly asOf: string;
}

/** What an analysis looks at. */
export interface AnalysisOptions {
  /** The calendar day whose law counts. */
  readonly asOf: string;
  /** The library at hand, such as the profile of its policy: nothing else is looked at. Every library where it is left out. */
  readonly library?: LibraryFacts | undefined;
}

/** A side, ready to be searched. */
interface Track extends Side {
  readonly inForce: RulesInForce;
  readonly layers: readonly Left[];
  readonly ties: Ties;
  readonly leaf: (left: readonly Left[], word: number) => CellLeaf;
}

/** What the layers come to on one side of a cell. */
interface CellLeaf extends Leaf {
  /** The rules that carry it. */
  readonly carriers: () => ReadonlySet<DisclosureRule>;
}

/** One or several policies in one space of facts. */
export interface Ground {
  /** Its `all` is every case of the library at hand. */
  readonly space: Space;
  /** Every case of every library. */
  readonly anywhere: Masks;
  /** Which cases there are: of those that can be in law, the ones that disclosure rules decide. */
  readonly care: Care;
  readonly tracks: readonly Track[];
  /** Rules that are decided in every cell beside those that make the verdict. */
  readonly watched: readonly Left[];
  readonly purse: Purse;
}

/** Steps that all searches of one analysis may still take together. */
export interface Purse {
  left: number;
}

/** All searches of one analysis together stop after this many steps and say so: it ends within about a minute. */
const stepsPerAnalysis = 600_000;

/** A full purse. */
export function fullPurse(): Purse {
  return { left: stepsPerAnalysis };
}

/** Cases in which the rules come to the same throughout, and what they come to on each side. */
export interface Cell {
  readonly masks: Masks;
  readonly leaves: readonly CellLeaf[];
}

/** What is looked for. */
export interface Search {
  readonly wanted: (cell: Cell) => boolean;
  /** Rules whose part is asked about; others are left out where they change nothing. */
  readonly keep?: readonly (MaskRule | undefined)[];
  /** Is nothing wanted to be found among cases with these rules left? */
  readonly skip?: (left: readonly (readonly Left[])[]) => boolean;
  readonly budget?: number;
}

/** What a search came to. */
export interface Found {
  readonly cell: Cell | undefined;
  /** Were all cases looked at, or one found? False: the search was cut short, and nothing is proved. */
  readonly complete: boolean;
}

/** A search of more steps than this stops and says so. */
const searchBudget = 100_000;

/** What else is looked at, and what is not. */
export interface GroundOptions extends Pick<AnalysisOptions, "library"> {
  /** Dependent rules that are to be decided too in every cell. */
  readonly watched?: readonly Dependent[];
  /** Conditions that are to be decided too in every cell. */
  readonly told?: readonly Condition[];
  /** That of an analysis that needs several grounds. */
  readonly purse?: Purse;
  /** Conditions that are asked about: where they cut a scale, it must be cut. */
  readonly asked?: readonly Condition[];
}

/** Puts policies into one space. */
export function groundOf(
  sides: readonly Side[],
  { watched = [], told = [], purse = fullPurse(), asked = [], library }: GroundOptions = {},
): Ground {
  const whole = spaceOf([
    ...sides.flatMap(({ policy }) => policy.rules.map(({ rule }) => rule)),
    ...[...asked, ...told].map((when) => ({ when })),
  ]);
  const care = careOf(whole, [leftToRules]);
  const all = within(whole.all, pinnedBy(library), { space: whole, care }) ?? whole.all;
  const space = { ...whole, all };
  const tracks = sides.map((side) => trackOf(side, space));
  return { space, anywhere: whole.all, care, tracks, watched: watchedIn(tracks, watched, told, space), purse };
}

/**
 * The cases that disclosure rules decide: a warrant is not carried out, or it is none that a judge signed and that runs
 * here, or something is known against it. Looked at first, so that in an example nothing is carried out unless it must be.
 */
const leftToRules = {
  given: { ...carriedOut, ...nothingAgainst },
  needs: { court: court.values.filter((one) => !runsHere.court.some((its) => its === one)) },
} satisfies Pick<Constraint, "given" | "needs">;

/** The same ground with every case that can be in law, warrants that are carried out among them. */
export function withWarrants(ground: Ground): Ground {
  return { ...ground, care: careOf(ground.space) };
}

const silentNote = { id: "told", kind: "disclosure", says: "", cites: lawNotLoaded.cites, effect: ["silent"] } as const;

/** The conditions of dependent rules on facts, and the disclosure rules they go with, as one layer that says nothing. */
function watchedIn(
  tracks: readonly Track[],
  watched: readonly Dependent[],
  told: readonly Condition[],
  space: Space,
): readonly Left[] {
  const disclosure = tracks.flatMap(({ layers }) => layers.flatMap(({ rules }) => rules.map(({ rule }) => rule)));
  const along = new Set(watched.flatMap((one) => one.with ?? []));
  const rules = [
    ...watched.map(({ id, says, cites, when = {}, unless }): DisclosureRule => {
      const onFacts = (all: typeof when) =>
        conditionsOf(all).map(({ verdict: _, ...facts }: ConditionOnVerdict) => facts);
      return {
        id,
        kind: "disclosure",
        says,
        cites,
        effect: ["silent"],
        when: onFacts(when),
        ...(unless === undefined ? {} : { unless: onFacts(unless) }),
      };
    }),
    // whether one of these stands hangs on those that override it too
    ...disclosure.filter(({ id, overrides = [] }) => [id, ...overrides].some((one) => along.has(one))),
    ...told.map((when): DisclosureRule => ({ ...silentNote, when })),
  ];
  return rules.length === 0 ? [] : undecided([{ layer: "toolkit", rules }], space);
}

function trackOf(side: Side, space: Space): Track {
  const inForce = rulesInForce(side.policy, undefined, side.asOf);
  const leaves = new Map<string, CellLeaf>();
  const layers = undecided(inForce.layers, space);
  return {
    ...side,
    inForce,
    layers,
    ties: tiesOf(layers),
    leaf: (left, word) => {
      const name = `${word} ${left.flatMap(({ rules }) => rules.map(({ index }) => index)).join()}`;
      const known = leaves.get(name);
      if (known !== undefined) return known;
      const applying = left.map((one) => ({ layer: one.layer, rules: one.rules.map(({ rule }) => rule) }));
      let carriers: ReadonlySet<DisclosureRule> | undefined;
      const made: CellLeaf = {
        ...leafOf(applying, word),
        carriers: () => {
          carriers ??= carriersOf(applying);
          return carriers;
        },
      };
      leaves.set(name, made);
      return made;
    },
  };
}

/**
 * Looks for possible cases within `start` of which `wanted` holds. Exact: what it does not find is not there, unless
 * the search was cut short. What comes to the same is looked at once.
 */
export function findCell(
  { space, care, tracks, watched, purse }: Ground,
  start: Masks,
  { wanted, keep = [], skip, budget = searchBudget }: Search,
): Found {
  const mostSteps = Math.min(budget, purse.left);
  const seen = new Set<string>();
  const nothing = new Set<never>();
  const counsel = counselIn(space);
  const review = space.axisOf("review");
  let steps = 0;

  /** Where doubts of law decide, what counsel says tells cases apart that no rule does. */
  function byCounsel(masks: Masks, left: readonly (readonly Left[])[]): readonly Masks[] {
    if (counsel(masks) !== undefined) return [masks];
    if (tracks.every(({ leaf }, at) => leaf(left[at] ?? [], 0).position !== "unsettled")) return [masks];
    return review.values.flatMap((_, place) => {
      if (!hasBit(masks, review, place)) return [];
      const part = masks.slice();
      part.fill(0, review.word, review.word + review.words);
      setBit(part, review, place);
      return care.narrow(part) ? [part] : [];
    });
  }

  function search(masks: Masks, live: readonly (readonly Left[])[], beside: readonly Left[]): Cell | undefined {
    if (!care.narrow(masks)) return undefined;
    const left = live.map((layers, at) => {
      const track = tracks[at];
      const still = layers.map((layer) => remaining(layer, masks));
      return track === undefined ? still : reduced(still, track.ties, keep[at]);
    });
    if (skip?.(left) === true) return undefined;
    const watching = beside.map((layer) => remaining(layer, masks));
    const all = [...left.flat(), ...watching];
    const exact = watching.map(({ rules, sure }) => rules.map(({ index }, at) => `${index}${sure[at]}`).join()).join();
    const key = `${exact}#${left.map((layers, at) => nameOf(layers, tracks[at], keep[at])).join("/")}#${openCare(all, masks, care, space)}`;
    if (seen.has(key)) return undefined;
    seen.add(key);
    if (++steps > mostSteps) return undefined;
    const axis = nextAxis(all, masks, space, nothing);
    if (axis === undefined) {
      if (!care.possible(masks)) return undefined;
      for (const part of byCounsel(masks, left)) {
        const word = counsel(part) ?? 0;
        const cell: Cell = { masks: part, leaves: tracks.map(({ leaf }, at) => leaf(left[at] ?? [], word)) };
        if (care.possible(part) && wanted(cell)) return cell;
      }
      return undefined;
    }
    for (const part of classes(axis, telling(axis, all), masks)) {
      const found = search(part, left, watching);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  const cell = search(
    start.slice(),
    tracks.map(({ layers }) => layers),
    watched,
  );
  purse.left = Math.max(0, purse.left - steps);
  return { cell, complete: cell !== undefined || steps <= mostSteps };
}

/** The strongest layer whose undecided rules test a fact: finer classes can wait. */
function telling(axis: Axis, left: readonly Left[]): readonly Left[] {
  for (const layer of left) {
    const rules = layer.rules.filter(
      (rule, at) => layer.sure[at] !== true && rule.tests.some((test) => test.axis === axis),
    );
    if (rules.length > 0) return [{ ...layer, rules }];
  }
  return left;
}

function nameOf(layers: readonly Left[], track: Track | undefined, keep: MaskRule | undefined): string {
  return track === undefined ? "" : signature(layers, track.ties, keep);
}

/** The cases within `masks` that pass a condition; `undefined` where there are none. */
export function within(
  masks: Masks,
  condition: { readonly [fact in FactId]?: Parameters<Space["testOf"]>[1] },
  { space, care }: Pick<Ground, "space" | "care">,
): Masks | undefined {
  const next = masks.slice();
  // the keys are fact ids by the type
  for (const [fact, test] of Object.entries(condition) as [FactId, Parameters<Space["testOf"]>[1]][]) {
    const { axis, bits } = space.testOf(fact, test);
    for (const [at, word] of bits.entries()) next[axis.word + at] = (next[axis.word + at] ?? 0) & word;
  }
  return space.axes.every((axis) => next.subarray(axis.word, axis.word + axis.words).some((word) => word !== 0)) &&
    care.narrow(next)
    ? next
    : undefined;
}

/** The jurisdiction that all sides read as their own; of two, an example names neither. */
export function jurisdictionOf(sides: readonly Side[]): Policy["jurisdiction"] {
  const [first, ...others] = sides.map(({ policy }) => policy.jurisdiction);
  return others.every((one) => one === first) ? first : undefined;
}

/** A request that lies in a cell, with the facts that put it there. Other facts do not change what it comes to. */
export function requestIn(masks: Masks, { space, anywhere, care, tracks }: Ground): PatronRequest {
  const one = care.someCase(masks) ?? masks;
  const about = {
    library: new Map<string, unknown>(),
    request: new Map<string, unknown>(),
    item: new Map<string, unknown>(),
  };
  const jurisdiction = jurisdictionOf(tracks);
  if (jurisdiction !== undefined) about.library.set("jurisdiction", jurisdiction);
  for (const axis of space.axes) {
    const narrowed = axis.id === "record" || differs(masks, anywhere, axis) || differs(one, masks, axis);
    const place = axis.values.findIndex((_, at) => hasBit(one, axis, at));
    if (narrowed && place >= 0) about[facts[axis.id].about].set(axis.id, axis.values[place]);
  }
  const kind = about.item.get("record") as RecordType; // the axis of records holds nothing else
  // without a list it asks for all that the record can hold, and that shows somebody
  const elements = about.item.get("linkage") === "no-person" && showsSomebody(kind) ? elementsOfNobody(kind) : [];
  if (elements.length > 0) about.item.set("elements", elements);
  // every value is one of its own fact
  return {
    library: Object.fromEntries(about.library),
    facts: Object.fromEntries(about.request),
    items: [Object.fromEntries(about.item)],
  } as unknown as PatronRequest;
}

function differs(one: Masks, other: Masks, axis: Space["axes"][number]): boolean {
  for (let at = axis.word; at < axis.word + axis.words; at++) if (one[at] !== other[at]) return true;
  return false;
}
