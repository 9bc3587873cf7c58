import { freezeData } from "../internal/freeze.js";
import type { Path } from "../internal/path.js";
import type { Result } from "../internal/result.js";
import type { ShapeCode, ShapeIssue } from "../internal/shape/issue.js";
import { readShape } from "../internal/shape/read-shape.js";
import type { Organization } from "../organization/organization.js";
import type { Act } from "../vocabulary/act-ids.js";
import { explore } from "./explore.js";
import type { Known } from "./guard.js";
import { inCycle } from "./order.js";
import { procedureShape } from "./procedure-shape.js";
import { procedureSources } from "./sources.js";
import type { Actor, ProcedureTable } from "./step.js";

/** What can be wrong with a procedure whose parts have the right shape, by code. */
type ProcedureFinding =
  | { readonly code: "no-steps" | "duplicate" | "unknown-step" | "unknown-source"; readonly path: Path }
  /** Steps that wait for each other. */
  | { readonly code: "cycle"; readonly path: Path; readonly steps: readonly string[] }
  /** In this situation nothing is left that could be done, and these steps still wait. */
  | { readonly code: "dead-end"; readonly path: Path; readonly steps: readonly string[]; readonly situation: Known }
  /** In this situation it ends without one of its last steps, and leads into no other procedure. */
  | { readonly code: "no-last-step"; readonly path: Path; readonly situation: Known }
  /** No situation and no order of events comes to this step. */
  | { readonly code: "never-reached"; readonly path: Path }
  /** The procedure says never to do what the step comes to. */
  | { readonly code: "never-beats-must"; readonly path: Path; readonly act: Act }
  /** Nobody in the organisation could ever do it, for want of a position or of anybody in it. */
  | { readonly code: "nobody"; readonly path: Path; readonly actors: readonly Actor[] }
  /** So large that not every state was looked at. */
  | { readonly code: "too-large"; readonly path: Path };

/** One thing wrong with a procedure. Procedures may be quoted. `says` is it in words. */
export type ProcedureIssue =
  | ShapeIssue<ShapeCode | "no-source" | "empty-condition">
  | (ProcedureFinding & { readonly says: string });

/** A procedure, or everything that is wrong with it. */
export type ProcedureResult = Result<ProcedureTable, ProcedureIssue>;

/**
 * Checks a procedure of the library's own. Every reachable state is walked through: none is a dead end, every verdict
 * comes to a last step, every step is come to, and none waits for itself, for a step that is not there, or, where the
 * organisation is given, for somebody who could never be there. For data from outside there is `parseProcedures`.
 *
 * @example
 * ```ts
 * import { defineProcedure } from "patron-privacy/procedure";
 *
 * const result = defineProcedure({
 *   procedure: "desk",
 *   title: "At our desk",
 *   steps: [
 *     { id: "a", actors: ["anyone"], says: "Refer.", timing: "at-once", after: ["b"], cites: [{ source: "seed" }] },
 *   ],
 *   never: [],
 * });
 * result.ok ? [] : result.issues.map(({ code }) => code); // => ["unknown-step"]
 * ```
 */
export function defineProcedure(table: ProcedureTable, organization?: Organization): ProcedureResult {
  const read = readShape(procedureShape, table, { quotes: true, nodes: 200_000 });
  // the shape gives the codes of a procedure
  return read.ok ? checkProcedure(read.value, organization) : (read as Result<never, ProcedureIssue>);
}

/** Checks a procedure that was read. */
function checkProcedure(table: ProcedureTable, organization?: Organization): ProcedureResult {
  const apart = referenceIssues(table);
  // what does not hang together cannot be walked through
  const findings = [
    ...apart,
    ...(apart.length === 0 ? walked(table) : []),
    ...(organization === undefined ? [] : unmanned(table, organization)),
  ];
  return findings.length > 0
    ? freezeData({ ok: false, issues: findings.map(procedureIssue) })
    : { ok: true, value: freezeData(table) };
}

function referenceIssues({ steps, never, notes = [], sources = {} }: ProcedureTable): readonly ProcedureFinding[] {
  const ids = steps.map(({ id }) => id);
  const stopIds = steps.flatMap(({ stops = [] }) => stops.map(({ id }) => id));
  const forbidden = new Set(never.flatMap(({ acts = [] }) => acts));
  const cycle = inCycle(steps);
  const unknown = (known: readonly string[], used: readonly string[], path: Path): readonly ProcedureFinding[] =>
    used.flatMap((id, index) => (known.includes(id) ? [] : [{ code: "unknown-step", path: [...path, index] }]));
  const sourced = (cites: readonly { readonly source: string }[], path: Path): readonly ProcedureFinding[] =>
    cites.flatMap(({ source }, index) =>
      Object.hasOwn(procedureSources, source) || Object.hasOwn(sources, source)
        ? []
        : [{ code: "unknown-source", path: [...path, index, "source"] }],
    );
  return [
    ...(steps.length === 0 ? [{ code: "no-steps", path: ["steps"] } as const] : []),
    ...steps.flatMap(({ id, after, stops = [], acts = [], cites }, at): readonly ProcedureFinding[] => [
      ...(ids.indexOf(id) === at ? [] : [{ code: "duplicate", path: ["steps", at, "id"] } as const]),
      ...unknown(ids, after, ["steps", at, "after"]),
      ...stops.flatMap(({ id: stop, goesOnAt = [] }, index) => [
        ...(stopIds.filter((one) => one === stop).length === 1
          ? []
          : [{ code: "duplicate", path: ["steps", at, "stops", index, "id"] } as const]),
        ...unknown(ids, goesOnAt, ["steps", at, "stops", index, "goesOnAt"]),
      ]),
      ...acts.flatMap((act, index) =>
        forbidden.has(act) ? [{ code: "never-beats-must", path: ["steps", at, "acts", index], act } as const] : [],
      ),
      ...sourced(cites, ["steps", at, "cites"]),
    ]),
    ...never.flatMap(({ cites }, at) => sourced(cites, ["never", at, "cites"])),
    ...notes.flatMap(({ cites }, at) => sourced(cites, ["notes", at, "cites"])),
    ...(cycle.length === 0 ? [] : [{ code: "cycle", path: ["steps"], steps: cycle } as const]),
  ];
}

function walked(table: ProcedureTable): readonly ProcedureFinding[] {
  const { troubles, reached, complete } = explore(table);
  const place = (id: string | undefined): Path => [
    "steps",
    ...table.steps.flatMap((step, at) => (step.id === id ? [at] : [])),
  ];
  if (!complete) return [{ code: "too-large", path: ["steps"] }];
  return [
    ...troubles.map(
      ({ kind, steps, situation }): ProcedureFinding =>
        kind === "ends-early"
          ? { code: "no-last-step", path: place(steps[0]), situation }
          : { code: "dead-end", path: place(steps[0]), steps, situation },
    ),
    ...table.steps.flatMap(({ id }): readonly ProcedureFinding[] =>
      reached.has(id) || troubles.some(({ steps }) => steps.includes(id))
        ? []
        : [{ code: "never-reached", path: place(id) }],
    ),
  ];
}

/** Steps that only positions could do which the organisation does not have, or in which it has nobody. */
function unmanned({ steps }: ProcedureTable, { positions, people }: Organization): readonly ProcedureFinding[] {
  const held = new Set(Object.values(people).flatMap((person) => person.positions));
  const roles = new Set<string>(Object.entries(positions).flatMap(([id, { role }]) => (held.has(id) ? [role] : [])));
  return steps.flatMap(({ actors }, at) =>
    // counsel is somebody outside whom nobody needs to employ
    actors.some((actor) => actor === "anyone" || actor === "counsel" || roles.has(actor))
      ? []
      : [{ code: "nobody", path: ["steps", at, "actors"], actors } as const],
  );
}

/** A finding with its words. */
function procedureIssue(finding: ProcedureFinding): ProcedureIssue {
  return { ...finding, says: sentence(finding) };
}

function sentence(issue: ProcedureFinding): string {
  switch (issue.code) {
    case "no-steps":
      return "it has no steps";
    case "duplicate":
      return "another one is called that";
    case "unknown-step":
      return "no step is called that";
    case "unknown-source":
      return "no source is called that; add it to `sources`";
    case "cycle":
      return `these steps wait for each other: ${issue.steps.join(", ")}`;
    case "dead-end":
      return issue.steps.length === 0
        ? `${where(issue.situation)} there is nothing to do at all`
        : `${where(issue.situation)} nothing can be done, and these steps still wait: ${issue.steps.join(", ")}`;
    case "no-last-step":
      return `${where(issue.situation)} it ends without one of its last steps; name it in \`goesOnAt\`, or the procedure that goes on in \`goesTo\``;
    case "never-reached":
      return "no situation comes to this step";
    case "never-beats-must":
      return `the procedure says never to do this: ${issue.act}`;
    case "nobody":
      return `nobody could ever do it: no position with somebody in it has one of the roles ${issue.actors.join(", ")}`;
    case "too-large":
      return "it is too large for every state of it to be looked at; split it";
  }
}

function where(situation: Known): string {
  return `with ${Object.entries(situation)
    .map(([fact, value]) => `${fact} ${value}`)
    .join(", ")}`;
}
