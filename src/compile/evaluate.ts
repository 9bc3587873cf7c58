import type { PatronRequest } from "../decide/request.js";
import { absent, firstValue, type RequestCode, requestCoder } from "../decide/request-code.js";
import { freezeData } from "../internal/freeze.js";
import { fingerprint } from "../policy/fingerprint.js";
import type { Policy } from "../policy/policy.js";
import { positions } from "../space/fold.js";
import type { Nodes } from "../space/table.js";
import { type ValuesOf, valuesIn } from "../space/values.js";
import { endOf } from "../space/walk.js";
import type { ClosedFact, Fact } from "../vocabulary/fact.js";
import { factIds, facts } from "../vocabulary/facts.js";
import type { CompiledAnswer, CompiledHead, CompiledJson, CompiledRoots } from "./compiled.js";

/** Compiled diagrams with what they are of. */
export interface Compiled {
  readonly head: CompiledHead;
  readonly nodes: Nodes;
  readonly roots: CompiledRoots;
}

/** A policy compiled for a stretch of days. */
export interface CompiledPolicy {
  /** What it is of. */
  readonly head: CompiledHead;
  /** The same as plain data, for `JSON.stringify` and `parseCompiled`. */
  readonly toJSON: () => CompiledJson;
  /**
   * A request as a point: one small number for each fact that the diagrams look at. `undefined` where it is no request
   * with one item under the policy's jurisdiction of which all these facts are known or at rest; `decide` decides it.
   */
  readonly pointOf: (request: PatronRequest) => Uint16Array | undefined;
  /**
   * The verdict on a point. Makes nothing new and reads no rule: a walk of at most one step for each fact. A point that
   * is not of this policy is forbidden.
   */
  readonly verdictOf: (point: Uint16Array) => CompiledAnswer["verdict"];
  /** The verdict with the winning rule. */
  readonly answerOf: (point: Uint16Array) => CompiledAnswer;
  /** The rules on authority, extent, procedure and duties that count at a point that is possible, by their ids. */
  readonly countingOf: (point: Uint16Array) => readonly string[];
}

/** Makes compiled data ready to be asked. */
export function evaluate({ head, nodes, roots }: Compiled, policy: Policy): CompiledPolicy {
  const { care, warrant, position, winner } = roots;
  const dependents = Object.entries(roots.dependents);
  const arity = head.facts.map(({ classes }) => Math.max(0, ...classes) + 1);
  const at = (root: number, point: Uint16Array) => endOf(nodes, root, point, arity);
  const verdictOf = (point: Uint16Array) =>
    at(care, point) !== 1
      ? "forbidden"
      : at(warrant, point) === 1
        ? "required"
        : (positions[at(position, point)] ?? "forbidden");
  return Object.freeze({
    head,
    toJSON: () => jsonOf({ head, nodes, roots }),
    pointOf: pointsOf(head, policy),
    verdictOf,
    answerOf: (point: Uint16Array) => {
      const possible = at(care, point) === 1;
      const byRules = possible && at(warrant, point) === 0;
      return Object.freeze({
        verdict: verdictOf(point),
        rule: byRules ? (head.rules[at(winner, point) - 1] ?? null) : null,
        possible,
      });
    },
    countingOf: (point: Uint16Array) =>
      Object.freeze(dependents.flatMap(([rule, ref]) => (at(ref, point) === 1 ? [rule] : []))),
  });
}

/** The fingerprint of compiled data: of all but itself. */
export function compiledFingerprint(content: Omit<CompiledJson, "fingerprint">): string {
  return fingerprint(content);
}

function jsonOf({ head, nodes: { level, at, kids }, roots }: Compiled): CompiledJson {
  const content = {
    version: 1,
    ...head,
    nodes: { level: [...level], at: [...at], kids: [...kids] },
    roots,
  } as const;
  return freezeData({ ...content, fingerprint: compiledFingerprint(content) });
}

function pointsOf({ facts: compiledFacts }: CompiledHead, policy: Policy): CompiledPolicy["pointOf"] {
  const rules = policy.rules.map(({ rule }) => rule);
  const values = new Map(factIds.map((id) => [id, valuesIn(rules, id, facts[id])]));
  const valuesOf: ValuesOf = (id) => values.get(id) ?? [];
  const codeOf = requestCoder(valuesOf, policy.profile);
  const levels = compiledFacts.map(({ fact, classes }) => {
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
