import { type FactId, factIds, facts, type RecordType } from "../../src/index.js";
import { showsSomebody } from "../../src/vocabulary/shows-somebody.js";
import { alternatives, broken, type Conditions, testPasses } from "./conditions.js";
import { type Day, type Finding, findAt } from "./oracle.js";
import { type Box, boxOf, classesOf, conditionsIn, pointsIn, sizeOf, type Value } from "./space.js";

/** A point of which some values are not known. */
export interface Partial {
  readonly point: { readonly [F in FactId]: Value };
  readonly notKnown: ReadonlyMap<FactId, "unknown" | "unavailable">;
}

/** What all completions of a partial point come to. */
export interface Joined {
  readonly verdict: Finding["verdict"] | "undetermined";
  /** Does it turn on a fact that cannot be had? */
  readonly cannotBeSettled: boolean;
  readonly warrant: "yes" | "no" | "maybe";
  /** Every completion that makes sense in law. */
  readonly completions: readonly Finding[];
}

/** The completions of a partial point, a value of each class that what is left of the rules tells apart. */
function completionsOf(day: Day, { point, notKnown }: Partial): { readonly day: Day; readonly box: Box } {
  const known = (fact: string): Value | undefined => {
    const id = fact as FactId; // or `verdict`, which no point has
    return notKnown.has(id) ? undefined : point[id];
  };
  const maybe = (conditions: Conditions): boolean =>
    alternatives(conditions).some((one) =>
      Object.entries(one).every(([fact, test]) => {
        const value = known(fact);
        return value === undefined || testPasses(test, value);
      }),
    );
  // an order of silence is told only to a handler known to be one of those it allows to know
  const hidden = (conditions: Conditions) =>
    notKnown.has("handler") && alternatives(conditions).some((one) => "secrecy" in one);
  const left: Day = {
    ...day,
    ranks: day.ranks.map((rank) => ({ ...rank, rules: rank.rules.filter(({ when }) => maybe(when) && !hidden(when)) })),
    dependents: day.dependents.filter(
      ({ rule }) => rule.kind !== "disclosure" && (rule.when === undefined || (maybe(rule.when) && !hidden(rule.when))),
    ),
    constraints: day.constraints.filter(({ given }) => maybe(given)),
  };
  const classes = classesOf(conditionsIn(left));
  const of = (id: FactId): readonly Value[] => {
    if (!notKnown.has(id)) return [point[id]];
    // what counsel says cannot be had: counsel was not asked
    if (id === "review" && notKnown.get(id) === "unavailable") return ["not-sought"];
    // what tells nothing back, or gives its own elements alone, counts only where it is stated
    if (id === "asked")
      return facts.asked.values.filter((one) => !(facts.asked.onlyIfStated as readonly string[]).includes(one));
    // a record that names somebody is not about nobody
    if (id === "linkage" && showsSomebody(point.record as RecordType))
      return facts.linkage.values.filter((one) => one !== "no-person");
    return classes[id];
  };
  return { day: left, box: boxOf(of) };
}

/** How many completions there are to go through. */
export function completionCount(day: Day, partial: Partial): number {
  return sizeOf(completionsOf(day, partial).box);
}

/** Joins all completions: what is unknown may be asked, what is unavailable closes where it decides. */
export function joinAll(whole: Day, partial: Partial): Joined {
  const { day, box } = completionsOf(whole, partial);
  const unknown = factIds.filter((id) => partial.notKnown.get(id) === "unknown");
  const completions: Finding[] = [];
  const byAnswers = new Map<string, Finding[]>();
  for (const point of pointsIn(box)) {
    if (broken(point, day.constraints) !== undefined) continue;
    const finding = findAt(day, point, { isStated: (fact) => !partial.notKnown.has(fact) });
    completions.push(finding);
    const answers = unknown.map((id) => point[id]).join(" ");
    byAnswers.set(answers, [...(byAnswers.get(answers) ?? []), finding]);
  }
  const warrants = completions.filter(({ kind }) => kind === "warrant").length;
  const warrant = warrants === 0 ? "no" : warrants === completions.length ? "yes" : "maybe";
  if (completions.length === 0) return { verdict: "forbidden", cannotBeSettled: false, warrant, completions };
  if (warrant === "yes") return { verdict: "required", cannotBeSettled: false, warrant, completions };
  const each = [...byAnswers.values()].map((findings) => {
    const verdicts = new Set(findings.map(({ verdict }) => verdict));
    return { verdict: verdicts.size === 1 ? [...verdicts][0] : ("forbidden" as const), open: verdicts.size > 1 };
  });
  const verdicts = new Set(each.map(({ verdict }) => verdict));
  const [first = "forbidden"] = verdicts;
  return {
    verdict: verdicts.size === 1 ? first : "undetermined",
    cannotBeSettled: each.some(({ open }) => open),
    warrant,
    completions,
  };
}
