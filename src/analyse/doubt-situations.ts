import { findCell, type Ground, within } from "../compile/ground.js";
import type { Engine } from "../decide/engine.js";
import type { PatronRequest } from "../decide/request.js";
import { situationOf } from "../decide/situation.js";
import { conditionsOf } from "../policy/applies.js";
import { doubtsOf } from "../policy/doubts.js";
import type { Policy } from "../policy/policy.js";
import type { LibraryFacts } from "../policy/profile.js";
import type { DisclosureRule } from "../policy/rule.js";
import type { Masks } from "../space/axes.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import { elementsOfNobody } from "../vocabulary/shows-somebody.js";
import { everydaySituations, plainFacts } from "./everyday.js";
import { pointIn, requestAt, testedBy } from "./points.js";

/** A situation, and the doubts that leave it unsettled; none where it is settled. */
interface Looked {
  readonly request: PatronRequest;
  readonly doubts: readonly string[];
}

/** What was looked at. */
export interface Situations {
  readonly all: readonly Looked[];
  /** The rules in doubt that can apply to a request to this library, on which counsel was not asked. */
  readonly hanging: readonly DisclosureRule[];
}

/** What situations are made and judged by. */
interface Asked {
  readonly policy: Policy;
  readonly engine: Engine;
  readonly ground: Ground;
  /** The cases of this library in which counsel was not asked. */
  readonly start: Masks;
  /** The facts that a request states. */
  readonly stated: ReadonlySet<FactId>;
}

/** A search for one rule stops after this many steps. */
const searchBudget = 400;

/** Who asks where the rule leaves it open: the first of these who may hold the paper. */
const anybody = ["member-of-public", "prosecutor", "litigant", "police-federal"] as const;

/**
 * Decides situations of a library and says which doubts leave each unsettled: the everyday ones, for each alternative of
 * each rule in doubt the plainest request in which it holds, and for a doubt on which none of these turns the first one
 * that a short search finds.
 */
export function situationsOf(policy: Policy, engine: Engine, ground: Ground, library: LibraryFacts): Situations {
  const { jurisdiction: _, ...own } = library;
  const known = { ...own, review: plainFacts.review };
  const here = Object.fromEntries(Object.entries(known).map(([fact, value]) => [fact, [value]]));
  const start = within(ground.space.all, here, ground) ?? ground.space.all;
  const tested = testedBy(policy.rules.map(({ rule }) => rule));
  // a day that no rule looks at would tell a reader nothing
  const stated = new Set(factIds.filter((id) => facts[id].kind !== "date" || tested.has(id)));
  const asked: Asked = { policy, engine, ground, start, stated };
  const hanging = engine.inForce.layers
    .flatMap(({ rules }) => rules)
    // that a law is not at hand is no question of law
    .filter((rule) => doubtsOf(rule).some(({ doubt }) => engine.inForce.doubts.has(doubt)))
    .filter(({ when }) => conditionsOf(when).some((one) => within(start, one, ground) !== undefined));
  const all = new Map<string, Looked>();
  const look = (request: PatronRequest): Looked => {
    const name = JSON.stringify([inOrder(request.facts), request.items.map(inOrder)]);
    const looked = all.get(name) ?? { request, doubts: unsettledBy(asked, request) };
    all.set(name, looked);
    return looked;
  };
  for (const request of everydaySituations(library)) look(request);
  for (const request of hanging.flatMap((rule) => plainest(rule, asked))) look(request);

  const turning = new Set([...all.values()].flatMap(({ doubts }) => doubts));
  for (const doubt of new Set(hanging.flatMap((rule) => doubtsOf(rule).map((one) => one.doubt)))) {
    const found = turning.has(doubt) ? undefined : searched(doubt, hanging, asked);
    if (found !== undefined) look(found);
  }
  return { all: [...all.values()], hanging };
}

/** The entries of facts by their names: two requests that state the same are one situation. */
function inOrder(stated: object): readonly (readonly [string, unknown])[] {
  return Object.entries(stated).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The doubts that leave a request unsettled in which every fact of the vocabulary is known that rules test. */
function unsettledBy({ policy, engine: { outlook, space } }: Asked, request: PatronRequest): readonly string[] {
  const [item] = request.items;
  if (item === undefined) return [];
  const its = outlook(situationOf(policy, request, item, (id) => space.axisOf(id).values));
  const unsettled = its.positions.size === 1 && its.positions.has("unsettled") && !its.cutShort;
  return unsettled ? its.doubts() : [];
}

/** For each alternative of a rule, the request nearest to an everyday one in which it holds. */
function plainest(rule: DisclosureRule, asked: Asked): readonly PatronRequest[] {
  return conditionsOf(rule.when).flatMap((condition) => {
    const masks = within(asked.start, condition, asked.ground);
    return masks === undefined ? [] : (requestIn(masks, asked) ?? []);
  });
}

/** An ordinary request within some cases; `undefined` where there is none, or a warrant would be carried out in it. */
function requestIn(masks: Masks, { policy, ground, stated }: Asked): PatronRequest | undefined {
  const by = anybody.map((one) => within(masks, { requester: [one] }, ground)).find((left) => left !== undefined);
  const point = pointIn(by ?? masks, ground, plainFacts);
  if (point === undefined || point.execution === "under-way") return undefined;
  const request = requestAt(point, stated, policy.jurisdiction);
  const items = request.items.map((item) =>
    // without a list it would ask for all that the record can hold, and that shows somebody
    item.linkage === "no-person" ? { ...item, elements: elementsOfNobody(item.record) } : item,
  );
  return { ...request, facts: { ...plainFacts, ...request.facts }, items };
}

/** A request that turns on a doubt, if a short search finds one. */
function searched(doubt: string, hanging: readonly DisclosureRule[], asked: Asked): PatronRequest | undefined {
  const { ground, start } = asked;
  const rules = ground.tracks.flatMap(({ layers }) => layers.flatMap((layer) => layer.rules));
  for (const rule of hanging.filter((one) => doubtsOf(one).some((its) => its.doubt === doubt))) {
    const keep = rules.find((one) => one.rule.id === rule.id);
    for (const condition of conditionsOf(rule.when)) {
      const masks = within(start, condition, ground);
      if (masks === undefined) continue;
      let request: PatronRequest | undefined;
      findCell(ground, masks, {
        keep: [keep],
        budget: searchBudget,
        wanted: ({ masks: cell, leaves: [leaf] }) => {
          // a rule that stands in no reading decides nothing in any
          if (leaf?.position !== "unsettled" || !leaf.survivors.some(({ id }) => id === rule.id)) return false;
          const one = requestIn(cell, asked);
          if (one === undefined || !unsettledBy(asked, one).includes(doubt)) return false;
          request = one;
          return true;
        },
      });
      if (request !== undefined) return request;
    }
  }
  return undefined;
}

/** The facts of a library: those of its profile, and for what that leaves open the first value that can be. */
export function libraryOf({ profile, jurisdiction }: Policy, ground: Ground): LibraryFacts | undefined {
  const own = Object.fromEntries(
    factIds.flatMap((id) => {
      const value = facts[id].about === "library" ? profile[id as keyof LibraryFacts] : undefined;
      return value === undefined ? [] : [[id, [value]]];
    }),
  );
  const start = within(ground.space.all, own, ground);
  const point = start === undefined ? undefined : pointIn(start, ground, plainFacts);
  if (point === undefined) return undefined;
  const about = factIds.filter((id) => facts[id].about === "library").map((id) => [id, point[id]]);
  // each value is one of its own fact
  return { ...(jurisdiction === undefined ? {} : { jurisdiction }), ...Object.fromEntries(about) } as LibraryFacts;
}
