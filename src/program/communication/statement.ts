import { freezeData } from "../../internal/freeze.js";
import { type CommunicationPlan, type NeverSaid, neverSaid } from "./plan.js";

/** What a statement speaks of. */
export const statementSubjects = [
  ...neverSaid,
  "policy",
  "law",
  "statistics",
  "programme",
  "breach-without-names",
] as const;

/** Names what a statement speaks of. */
export type StatementSubject = (typeof statementSubjects)[number];

/** A statement that is to go out: what it speaks of, never its text. */
export interface Statement {
  /** Everything it speaks of. A statement that says of nothing what it is about is not released. */
  readonly speaksOf: readonly StatementSubject[];
  /** The position that checked it for privacy. */
  readonly checkedBy?: string;
  readonly approvedBy?: string;
  /** Is there an order of silence? It changes no answer. */
  readonly secret?: boolean;
}

/** Why a statement may not go out. */
export interface StatementStop {
  readonly code: "says-what-is-never-said" | "says-nothing-of-its-subject" | "not-checked" | "not-approved";
  readonly subjects: readonly NeverSaid[];
  /** The position that has to act; `null` where the plan names none. */
  readonly by: string | null;
}

/**
 * Why a statement may not go out yet; nothing where it may. It must name no patron, no record and no request, and be
 * checked and approved by whom the plan names. An order of silence changes nothing.
 *
 * @example
 * ```ts
 * import { statementStops } from "patron-privacy/program";
 *
 * const plan = {
 *   version: "1", issuedOn: "2026-01-01", spokesperson: "director",
 *   crisis: { privacyCheckBy: "privacy-officer", authorship: { writes: "spokesperson", approves: "director" } },
 * };
 * const said = { speaksOf: ["policy", "existence-of-a-request"], checkedBy: "privacy-officer", approvedBy: "director" } as const;
 * statementStops(said, plan).map(({ code }) => code); // => ["says-what-is-never-said"]
 * statementStops({ ...said, speaksOf: ["policy"] }, plan); // => []
 * ```
 */
export function statementStops(statement: Statement, { crisis }: CommunicationPlan): readonly StatementStop[] {
  const { speaksOf, checkedBy, approvedBy } = statement;
  const forbidden = neverSaid.filter((subject) => speaksOf.includes(subject));
  const checker = crisis?.privacyCheckBy ?? null;
  const approver = crisis?.authorship?.approves ?? null;
  const stops: readonly StatementStop[] = [
    ...(forbidden.length === 0 ? [] : [{ code: "says-what-is-never-said", subjects: forbidden, by: checker } as const]),
    ...(speaksOf.length === 0 ? [{ code: "says-nothing-of-its-subject", subjects: [], by: checker } as const] : []),
    ...(checker === null || checkedBy !== checker ? [{ code: "not-checked", subjects: [], by: checker } as const] : []),
    ...(approver === null || approvedBy !== approver
      ? [{ code: "not-approved", subjects: [], by: approver } as const]
      : []),
  ];
  return freezeData(stops);
}
