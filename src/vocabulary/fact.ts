/** Where a fact comes from: the situation, one item of the request, or the library's profile. */
export type FactSubject = "request" | "item" | "library";

/** A fact with a closed list of values. */
export interface ClosedFact {
  readonly id: string;
  readonly kind: "closed";
  readonly about: FactSubject;
  readonly values: readonly string[];
  /** The value it has when nobody raises it. It never opens more than another value does, save one that only closes. */
  readonly resting?: string;
  /** Values that count only where the request states them, never among the completions of what nobody asked about. */
  readonly onlyIfStated?: readonly string[];
  /** Can a person get another value for it: a paper, a finding, a consent, a proof? Never who asks or why. */
  readonly obtainable: boolean;
}

/** A fact on a scale. Its cut points come from the rules that test it. */
export interface ScaleFact {
  readonly id: string;
  readonly kind: "number" | "date";
  readonly about: FactSubject;
  /** What one step of the scale is: `year`, `US dollar`, `calendar day`. */
  readonly unit: string;
  /** Only whole steps of the scale are values. */
  readonly whole?: boolean;
  /** The largest value, inclusive; the smallest is 0. */
  readonly most?: number;
  readonly obtainable: boolean;
}

/** A fact of a request, of one of its items, or of the library. */
export type Fact = ClosedFact | ScaleFact;

/** Can a fact on a scale of numbers have this value? */
export function isPoint(fact: Fact, value: number): boolean {
  if (fact.kind !== "number" || !Number.isFinite(value) || value < 0 || value > (fact.most ?? value)) return false;
  return fact.whole !== true || Number.isInteger(value);
}

/** A plain label and one line that says what it is. */
export type LabelAndLine = readonly [label: string, line: string];

/** The English texts of one fact; a translation has the same shape. */
export interface FactTexts<Value extends string = string> {
  readonly label: string;
  readonly description: string;
  /** What to ask a person to learn it. */
  readonly question: string;
  readonly values: { readonly [value in Value]: LabelAndLine };
}

/** The texts that a given fact needs. */
export type TextsOf<F extends Fact> = FactTexts<
  F extends { readonly values: readonly (infer Value extends string)[] } ? Value : never
>;
