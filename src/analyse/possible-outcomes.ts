import { type DecideOptions, decide } from "../decide/decide.js";
import type { Engine } from "../decide/engine.js";
import { expand } from "../decide/expand.js";
import type { Action } from "../decide/findings.js";
import type { PatronRequest } from "../decide/request.js";
import type { Situation } from "../decide/situation.js";
import { freezeData } from "../internal/freeze.js";
import type { Policy } from "../policy/policy.js";
import type { Verdict } from "../policy/rule.js";
import type { Position } from "../space/fold.js";
import { carriedOut, runsHere } from "../space/warrant.js";
import { passes, testsOf } from "../vocabulary/condition.js";
import type { RecordType } from "../vocabulary/facts/record.js";
import { type FactId, factIds } from "../vocabulary/facts.js";
import type { Domains, Value } from "../vocabulary/holds.js";
import { someCase } from "../vocabulary/possible.js";
import { type Standpoint, split, standpointOf, stating, withFact } from "./standpoint.js";

/** What a request may still come to, and how. */
export interface PossibleOutcome {
  readonly verdict: Exclude<Verdict, "undetermined">;
  /** The request with as many of its open facts filled in as it takes. */
  readonly request: PatronRequest;
  /** What the person who was asked would do then. */
  readonly action: Action;
  /** The rules behind it. */
  readonly rules: readonly string[];
}

/** What one item may still come to. */
export interface ItemOutcomes {
  readonly record: RecordType;
  /**
   * One for each verdict that is possible, and one of its own for a warrant under way; none where the facts cannot be
   * together.
   */
  readonly outcomes: readonly PossibleOutcome[];
  /** False: a search was cut short, and there may be others. */
  readonly complete: boolean;
}

/**
 * Which verdicts a request may still come to, over everything that its open facts may turn out to be, with an example
 * of each. Exact: a verdict that is not listed cannot come out, unless `complete` is false. A fact that cannot be had
 * stays so: where it decides, the verdict is `forbidden`. Nothing is listed for what is no request.
 *
 * @example
 * ```ts
 * import { definePolicy } from "patron-privacy";
 * import { possibleOutcomes } from "patron-privacy/analysis";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const request = {
 *   library: { jurisdiction: "US-NY", libraryType: "public" },
 *   facts: { requester: "spouse", scope: "one-patron", consent: "unknown", instrument: "oral-request-no-process" },
 *   items: [{ record: "loan-history" }],
 * } as const;
 * const [item] = possibleOutcomes(policy.value, request, { asOf: "2026-11-24" });
 * item?.outcomes.map(({ verdict }) => verdict); // => ["required", "forbidden"]
 * item?.outcomes[0]?.rules; // => ["us-ny/patron-consent"]
 * ```
 */
export function possibleOutcomes(
  policy: Policy,
  request: PatronRequest,
  options: DecideOptions,
): readonly ItemOutcomes[] {
  const standpoint = standpointOf(policy, request, options);
  if (standpoint === undefined) return freezeData([]);
  return freezeData(
    standpoint.items.map(({ item, situation }) => {
      const { found, complete } = positionsOf(situation, standpoint);
      return {
        record: item.record,
        complete,
        outcomes: found
          .flatMap((one): readonly PossibleOutcome[] => {
            const example = stating(standpoint.request, item, learnt(situation, one));
            const { verdict, action, reasons } = expand(decide(policy, example, options));
            // a search that was cut short there says nothing
            if (verdict === "undetermined") return [];
            return [{ verdict, request: example, action, rules: reasons.map(({ rule }) => rule) }];
          })
          .filter((one, at, all) => all.findIndex((other) => nameOf(other) === nameOf(one)) === at),
      };
    }),
  );
}

function nameOf({ verdict, action }: PossibleOutcome): string {
  return action === "comply" ? action : verdict;
}

/** One completed situation for each position that is possible. */
function positionsOf(
  raw: Situation,
  { engine }: Standpoint,
): { readonly found: readonly Situation[]; readonly complete: boolean } {
  const narrowed = engine.narrow(raw.domains);
  if (!narrowed.ok) return { found: [], complete: true };
  const tests = [...testsOf(carriedOut), ...testsOf(runsHere)].map(
    ([fact, test]) => [fact, (value: Value) => passes(test, value)] as const,
  );
  const { inside, outside } = split(narrowed.domains, tests);
  const found: Situation[] = [];
  const positions = new Set<Position>();
  let complete = true;
  for (const part of outside) {
    const here = engine.narrow(part);
    if (!here.ok) continue;
    const situation = { ...raw, domains: here.domains };
    const outlook = engine.outlook(situation);
    if (outlook.cutShort) {
      // an example of what was seen before the end would take as long again
      complete = false;
      continue;
    }
    for (const position of outlook.positions) {
      if (positions.has(position)) continue;
      const one = settledAt(position, situation, engine);
      if (one === undefined) continue;
      positions.add(position);
      found.push(one);
    }
  }
  // a warrant that is carried out is no decision of the rules
  const carried = inside === undefined ? undefined : pointIn(inside, engine);
  if (carried !== undefined) found.push({ ...raw, domains: asCarriedOut(narrowed.domains, carried) });
  return { found, complete };
}

/** Fills in facts until nothing but one position is left. Each step keeps the position possible, so it ends there. */
function settledAt(position: Position, situation: Situation, engine: Engine): Situation | undefined {
  const { positions, missing } = engine.outlook(situation);
  if (!positions.has(position)) return undefined;
  const [fact] = missing;
  if (positions.size === 1 || fact === undefined) return situation;
  for (const value of situation.domains[fact]) {
    const next = withFact(situation, fact, value, engine);
    const found = next === undefined ? undefined : settledAt(position, next, engine);
    if (found !== undefined) return found;
  }
  return undefined;
}

function pointIn(domains: Domains, engine: Engine): Domains | undefined {
  const narrowed = engine.narrow(domains);
  return narrowed.ok ? someCase(narrowed.domains) : undefined;
}

/** The facts that make it a warrant under way; the rest stays open. */
function asCarriedOut(open: Domains, point: Domains): Domains {
  const needed = new Set<FactId>([...testsOf(carriedOut), ...testsOf(runsHere)].map(([fact]) => fact));
  const values = factIds.map((fact) => [fact, needed.has(fact) ? point[fact].slice(0, 1) : open[fact]]);
  return Object.fromEntries(values) as Domains; // the list holds every fact
}

/** Facts that were open before and have one value now. */
function learnt(before: Situation, after: Situation): ReadonlyMap<FactId, Value> {
  return new Map(
    factIds.flatMap((fact): readonly (readonly [FactId, Value])[] => {
      const [value, ...others] = after.domains[fact];
      const open = before.standing[fact] === "unknown" && before.domains[fact].length > 1;
      return open && value !== undefined && others.length === 0 ? [[fact, value]] : [];
    }),
  );
}
