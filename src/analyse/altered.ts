import {
  type Cell,
  findCell,
  type Ground,
  type GroundOptions,
  groundOf,
  type Purse,
  requestIn,
  type Side,
} from "../compile/ground.js";
import type { Decider } from "../decide/decider.js";
import { expand } from "../decide/expand.js";
import type { Findings } from "../decide/findings.js";
import type { PatronRequest } from "../decide/request.js";
import type { Dependent, Rule } from "../policy/rule.js";
import { hasBit, type Masks, setBit } from "../space/axes.js";
import { acts } from "../vocabulary/acts.js";
import { english } from "../vocabulary/catalogue.js";
import { type DataElement, dataElements } from "../vocabulary/element-groups.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import { elementsOf } from "../vocabulary/record-elements.js";
import type { RulePair } from "./pair-rules.js";
import { wholeRequestIn } from "./points.js";
import { startsOf } from "./starts.js";
import { type AskedActs, conditionsTelling, hangsOnAction, rulesTelling } from "./told.js";

/** More cases of one rule than this are not decided. */
const mostCases = 1_000;

/** What a pair of rules alters, and a request in which that shows. */
interface Altered {
  readonly gains: readonly string[];
  readonly loses: readonly string[];
  readonly request: PatronRequest | null;
  readonly complete: boolean;
}

/**
 * Looks for a request in which a changed rule shows in what is decided.
 *
 * @param decisions - how many cases may still be decided
 */
export function altered(
  { old, next }: RulePair<Dependent>,
  sides: readonly [Side, Side],
  deciders: readonly [Decider, Decider],
  { decisions, ...options }: GroundOptions & { readonly decisions: Purse },
): Altered {
  const rules = [old, next].filter((rule) => rule !== undefined);
  const all = sides.flatMap(({ policy }) => policy.rules.map(({ rule }) => rule));
  const asked = askedBy(rules);
  const watched = [...rules, ...(hangsOnAction(asked) ? rulesTelling(asked, all.filter(isDependent)) : [])];
  const ground = groundOf(sides, { ...options, watched, told: conditionsTelling(asked, watched) });
  const withheld = withheldBy(rules);
  const budget = Math.min(mostCases, decisions.left);
  let cases = 0;
  let complete = true;
  let change: Altered | undefined;

  const between = (kind: Dependent["kind"], request: PatronRequest) => {
    const [was = [], is = []] = deciders.map((one) => saying(kind, expand(one.decide(request))));
    return {
      gains: is.filter((word) => !was.includes(word)),
      loses: was.filter((word) => !is.includes(word)),
    };
  };

  /** Looks at a case in which everything is known; `true` where it shows the change, or where no more are decided. */
  function shows(kind: Dependent["kind"], masks: Masks, naming: readonly DataElement[]): boolean {
    if (++cases > budget) return true;
    const whole = named(wholeRequestIn(masks, ground), naming);
    if (whole === undefined || isSame(between(kind, whole))) return false;
    // a request that says no more than it must is a better example, if it shows the same
    const short = named(requestIn(masks, ground), naming);
    const request = short === undefined || isSame(between(kind, short)) ? whole : short;
    change = { ...between(kind, request), request, complete: true };
    return true;
  }

  function showsIn(kind: Dependent["kind"], { masks, leaves }: Cell, kinds: number): boolean {
    if (kind !== "extent") return shows(kind, masks, []);
    // where neither side opens anything, no element is given
    if (!leaves.some(({ position }) => position === "required" || position === "permitted")) return false;
    const some = kindsIn(masks, withheld, ground).slice(0, kinds);
    return some.some((one) => shows(kind, one, []) || shows(kind, one, withheld));
  }

  // what holds most of what is withheld is most likely to show it, so the other kinds of record come later
  const passes = rules.flatMap((rule) =>
    (rule.kind === "extent" ? [1, Number.POSITIVE_INFINITY] : [1]).flatMap((kinds) =>
      startsOf(rule, all, ground).map((start) => ({ kind: rule.kind, kinds, start })),
    ),
  );
  for (const { kind, kinds, start } of passes) {
    const found = findCell(ground, start, { wanted: (cell) => showsIn(kind, cell, kinds) });
    complete &&= found.complete && cases <= budget;
    if (change !== undefined || cases > budget) break;
  }
  decisions.left = Math.max(0, decisions.left - cases);
  return change ?? { gains: [], loses: [], request: null, complete };
}

/** The acts that changed duties are about. */
function askedBy(rules: readonly Dependent[]): AskedActs {
  return Object.assign(
    {},
    ...rules.map((rule) =>
      rule.kind !== "duty" ? {} : rule.level === "never" ? { never: rule.act } : { duty: rule.act },
    ),
  );
}

/** The elements that one of these extents withholds. */
function withheldBy(rules: readonly Dependent[]): readonly DataElement[] {
  return dataElements.filter((element) =>
    rules.some((rule) => {
      if (rule.kind !== "extent") return false;
      return "except" in rule.elements ? rule.elements.except.includes(element) : !rule.elements.includes(element);
    }),
  );
}

/**
 * Cases of the kinds of record that differ in which of these elements they hold, most of them first: rules need not tell
 * such kinds apart.
 */
function kindsIn(masks: Masks, elements: readonly DataElement[], { space, care }: Ground): readonly Masks[] {
  const axis = space.axisOf("record");
  const kinds = new Map<string, Masks>();
  for (const [place, kind] of axis.values.entries()) {
    if (!hasBit(masks, axis, place)) continue;
    // the axis of records holds nothing else
    const held = elementsOf(kind as RecordType)
      .filter((element) => elements.includes(element))
      .join();
    if (kinds.has(held)) continue;
    const one = masks.slice();
    one.fill(0, axis.word, axis.word + axis.words);
    setBit(one, axis, place);
    if (care.narrow(one) && care.possible(one)) kinds.set(held, one);
  }
  return [...kinds].sort(([one], [other]) => other.length - one.length).map(([, kind]) => kind);
}

/** The same request for these elements alone, by name: sensitive ones are given in no other way. */
function named(request: PatronRequest | undefined, elements: readonly DataElement[]): PatronRequest | undefined {
  const [item] = request?.items ?? [];
  if (request === undefined || item === undefined || elements.length === 0) return request;
  const left = (item.elements ?? elementsOf(item.record)).filter((element) => elements.includes(element));
  return left.length === 0 ? undefined : { ...request, items: [{ ...item, elements: left }] };
}

function isSame({ gains, loses }: Pick<Altered, "gains" | "loses">): boolean {
  return gains.length + loses.length === 0;
}

function isDependent(rule: Rule): rule is Dependent {
  return rule.kind !== "disclosure";
}

/** What a decision says on the matter of a kind of rule, in words. */
function saying(
  kind: Dependent["kind"],
  { answerableBy, extent, procedures, duties, never }: Findings,
): readonly string[] {
  switch (kind) {
    case "authority":
      return answerableBy.map((role) => english.facts.handler.values[role]?.[0] ?? role);
    case "extent":
      return [...extent.may, ...extent.onceAuthorised].map((element) => english.elements[element][0]);
    case "procedure":
      return procedures.map((procedure) => english.procedures[procedure][0]);
    case "duty":
      return [...duties, ...never].flatMap(({ level, act, onlyIf }) =>
        onlyIf.length > 0 ? [] : [`${level}: ${acts[act][0]}`],
      );
  }
}
