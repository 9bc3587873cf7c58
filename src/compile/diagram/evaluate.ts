import type { PatronRequest } from "../../decide/request.js";
import type { ValuesOf } from "../../decide/situation.js";
import { valuesIn } from "../../decide/situation.js";
import type { Policy } from "../../policy/policy.js";
import type { ClosedFact, Fact } from "../../vocabulary/fact.js";
import { factIds, facts } from "../../vocabulary/facts.js";
import { absent, firstValue, type RequestCode, requestCoder } from "../request-code.js";
import type { CompiledAnswer, CompiledJson, CompiledSizes } from "./compiled.js";
import type { Nodes } from "./table.js";
import { positions } from "./verdict.js";
import { endOf } from "./walk.js";

/** A policy compiled for a stretch of days. */
export interface CompiledPolicy {
  /** The same as plain data. */
  readonly json: CompiledJson;
  readonly sizes: CompiledSizes;
  /**
   * A request as a point: one small number for each fact that the diagrams look at. `undefined` where it is no request
   * with one item under the policy's jurisdiction of which all these facts are known or at rest; `decide` decides it.
   */
  readonly pointOf: (request: PatronRequest) => Uint16Array | undefined;
  /** The verdict on a point. Makes nothing new and reads no rule: a walk of at most one step for each fact. */
  readonly verdictOf: (point: Uint16Array) => CompiledAnswer["verdict"];
  /** The verdict with the winning rule. */
  readonly answerOf: (point: Uint16Array) => CompiledAnswer;
  /** The rules on authority, extent, procedure and duties that count at a point that is possible, by their ids. */
  readonly countingOf: (point: Uint16Array) => readonly string[];
}

/** Makes compiled data ready to be asked. */
export function evaluate({
  json,
  sizes,
  policy,
}: {
  readonly json: CompiledJson;
  readonly sizes: CompiledSizes;
  readonly policy: Policy;
}): CompiledPolicy {
  const nodes: Nodes = {
    level: Uint8Array.from(json.nodes.level),
    at: Int32Array.from(json.nodes.at),
    kids: Int32Array.from(json.nodes.kids),
  };
  const { care, warrant, position, winner } = json.roots;
  const dependents = Object.entries(json.roots.dependents);
  const at = (root: number, point: Uint16Array) => endOf(nodes, root, point);
  const verdictOf = (point: Uint16Array) =>
    at(care, point) === 0
      ? "forbidden"
      : at(warrant, point) === 1
        ? "required"
        : (positions[at(position, point)] ?? "forbidden");
  return Object.freeze({
    json,
    sizes,
    pointOf: pointsOf(json, policy),
    verdictOf,
    answerOf: (point: Uint16Array) => {
      const possible = at(care, point) === 1;
      const byRules = possible && at(warrant, point) === 0;
      return Object.freeze({
        verdict: verdictOf(point),
        rule: byRules ? (json.rules[at(winner, point) - 1] ?? null) : null,
        possible,
      });
    },
    countingOf: (point: Uint16Array) =>
      Object.freeze(dependents.flatMap(([rule, ref]) => (at(ref, point) === 1 ? [rule] : []))),
  });
}

function pointsOf(json: CompiledJson, policy: Policy): CompiledPolicy["pointOf"] {
  const rules = policy.rules.map(({ rule }) => rule);
  const values = new Map(factIds.map((id) => [id, valuesIn(rules, id, facts[id])]));
  const valuesOf: ValuesOf = (id) => values.get(id) ?? [];
  const codeOf = requestCoder(valuesOf, policy.profile);
  const levels = json.facts.map(({ fact, classes }) => {
    const its: Fact = facts[fact];
    const resting = its.kind === "closed" ? (its as ClosedFact).resting : undefined;
    return {
      index: factIds.indexOf(fact),
      classes,
      atRest: resting === undefined ? undefined : classes[valuesOf(fact, its).indexOf(resting)],
    };
  });
  const pointOf = (code: RequestCode): Uint16Array | undefined => {
    if ((code.jurisdiction ?? policy.jurisdiction) !== policy.jurisdiction) return undefined;
    const point = new Uint16Array(levels.length);
    for (const [level, { index, classes, atRest }] of levels.entries()) {
      const its = code.codes[index] ?? 0;
      const value = its >= firstValue ? classes[its - firstValue] : its === absent ? atRest : undefined;
      if (value === undefined) return undefined;
      point[level] = value;
    }
    return point;
  };
  return (request) => {
    const points = codeOf(request, pointOf);
    return points?.length === 1 ? points[0] : undefined;
  };
}
