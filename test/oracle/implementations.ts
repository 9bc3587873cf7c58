import { createDecider } from "../../src/analyse/index.js";
import { type ExpandedDecision, expand, type PatronRequest, type Policy } from "../../src/index.js";
import { decideInFull } from "../support/in-full.js";
import type { Finding } from "./oracle.js";

/** What the readings are compared on. */
export type Essence = Pick<
  Finding,
  | "verdict"
  | "action"
  | "answerableBy"
  | "may"
  | "onceAuthorised"
  | "duties"
  | "never"
  | "procedures"
  | "survivors"
  | "named"
>;

/** One way of deciding. A new one is a line in {@link implementations}. */
export interface Implementation {
  readonly name: string;
  readonly make: (policy: Policy, asOf: string) => (request: PatronRequest) => Partial<Essence>;
}

/** Reasons that are no rule of a policy: the default, a warrant under way, law that is not loaded. */
const builtIn = [
  ...["nothing-opens-it", "warrant-under-way", "law-not-loaded"],
  ...["counsel-advises", "counsel-advises-against"],
];

/** A decision on a request for one item. */
function essenceOf(decision: ExpandedDecision): Partial<Essence> {
  const { verdict, action, answerableBy, extent, duties, never, procedures, reasons } = decision;
  return {
    // the oracle decides complete requests, so an `undetermined` here shows as a difference
    verdict: verdict as Essence["verdict"],
    action: action as Essence["action"],
    answerableBy,
    may: extent.may,
    onceAuthorised: extent.onceAuthorised,
    duties: duties.map(({ rule }) => rule).sort(),
    never: never.map(({ rule }) => rule).sort(),
    procedures: [...procedures].sort(),
    survivors: reasons
      .map(({ rule }) => rule)
      .filter((rule) => !builtIn.includes(rule))
      .sort(),
  };
}

/** Where an implementation says something other than the oracle, with both. */
export function differences(
  finding: Essence,
  said: { readonly [name in keyof Essence]?: unknown },
): readonly { readonly about: string; readonly oracle: unknown; readonly said: unknown }[] {
  // the keys of an object of this type are its own
  return (Object.keys(said) as (keyof Essence)[])
    .filter((about) => JSON.stringify(said[about]) !== JSON.stringify(finding[about]))
    .map((about) => ({ about, oracle: finding[about], said: said[about] }));
}

/** Every way of deciding that must agree with the oracle; one that gives a verdict alone returns `{ verdict }`. */
export const implementations: readonly Implementation[] = [
  { name: "decide", make: (policy, asOf) => (request) => essenceOf(decideInFull(policy, request, { asOf })) },
  {
    name: "createDecider",
    make: (policy, asOf) => {
      const decider = createDecider(policy, { asOf, remember: 0 });
      return (request) => essenceOf(expand(decider.decide(request)));
    },
  },
];
