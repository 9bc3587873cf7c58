import type { RequestKind } from "./request-kind.js";

/** In which situations a step is taken; all that is named must hold. */
export interface FallbackConditions {
  readonly requests?: readonly RequestKind[];
  /** By the hours of the branch; where they are not declared, the step is not taken. */
  readonly hours?: "open" | "closed";
  readonly branches?: readonly string[];
  /** While nobody holds this position. */
  readonly vacant?: string;
}

/** One step of the order in which somebody who may answer is looked for. */
export type Fallback = FallbackStep & { readonly only?: FallbackConditions };

/** What a step does. */
export type FallbackStep =
  /** Whoever holds this position, in the building or, where `phone` is true, by phone. */
  | { readonly try: "position"; readonly position: string; readonly phone?: boolean }
  /** Those who are in the building, the highest in the chain of command first. */
  | { readonly try: "senior-on-duty" }
  /** Whoever was asked at the desk, if somebody has delegated to them in writing. */
  | { readonly try: "whoever-was-asked" }
  /** The custodians of the records that are asked for, then their deputies. */
  | { readonly try: "custodian"; readonly phone?: boolean }
  /** Somebody outside: advice, never an answer. */
  | { readonly try: "help-line"; readonly says: string }
  /** Another institution, such as campus police: it checks credentials or takes the matter over, and answers nothing. */
  | {
      readonly try: "institution";
      readonly institution: string;
      readonly does: "verifies" | "takes-over";
      readonly says?: string;
    }
  /** The end: nobody; ask them to come back when somebody is there. */
  | { readonly try: "wait"; readonly says?: string }
  /** The end: nobody; a paper that the law requires to be obeyed is obeyed to the letter and recorded, anything else declined. */
  | { readonly try: "obey-paper"; readonly says?: string }
  /** The end: nobody; give nothing, take the message. */
  | { readonly try: "decline"; readonly says?: string };

/** The steps that end the search. */
export const ends = ["wait", "obey-paper", "decline"] as const;

/** Does a step end the search? */
export function isEnd(step: Fallback): step is Extract<Fallback, { readonly try: (typeof ends)[number] }> {
  return ends.some((one) => one === step.try);
}
