import type { DisclosureRule, Effect } from "../../src/index.js";

/** What one layer or body says in one reading of its doubts. */
export interface Said {
  readonly says: Effect;
  /** Rules that stand, by what they say; out of doubt silent rules do not stand. */
  readonly standing: readonly { readonly rule: string; readonly effect: Effect }[];
}

/** Contrary rules stood together: the policy should have been refused. */
class Tie extends Error {}

/** One answer to every question that is open. */
export type Answers = ReadonlyMap<string, string>;

/** The questions that rules hang on; a doubtful rule that names none is in a doubt of its own. */
export function questionsOf(rules: readonly DisclosureRule[]): ReadonlyMap<string, ReadonlySet<string>> {
  const questions = new Map<string, Set<string>>();
  for (const rule of rules)
    for (const [question, says] of hangsOn(rule)) {
      const answers = questions.get(question) ?? new Set();
      for (const answer of says.keys()) answers.add(answer);
      questions.set(question, answers);
    }
  return questions;
}

/** Every way to answer some questions. */
export function* answersTo(questions: ReadonlyMap<string, ReadonlySet<string>>): Generator<Answers> {
  const [first, ...others] = questions;
  if (first === undefined) {
    yield new Map();
    return;
  }
  for (const rest of answersTo(new Map(others)))
    for (const answer of first[1]) yield new Map([...rest, [first[0], answer]]);
}

function hangsOn({
  id,
  effect,
  doubts = [],
}: DisclosureRule): readonly (readonly [string, ReadonlyMap<string, Effect>])[] {
  if (doubts.length > 0) return doubts.map(({ doubt, as }) => [doubt, new Map(Object.entries(as))]);
  return effect.length > 1 ? [[id, new Map(effect.map((one) => [one, one]))]] : [];
}

/** What the rules of one layer that apply at a point say, the questions answered so. */
export function sayAt(rules: readonly DisclosureRule[], answers: Answers): Said {
  const reading = new Map<DisclosureRule, Effect>();
  for (const rule of rules) {
    const said = hangsOn(rule).map(([question, says]) => says.get(answers.get(question) ?? "") ?? "silent");
    const [only] = rule.effect;
    // it speaks only where each doubt lets it; where they differ, what closes more counts
    const effect =
      said.length === 0 ? only : (["silent", "forbid", "permit", "require"] as const).find((one) => said.includes(one));
    if (effect !== undefined && !(effect === "silent" && said.length > 0)) reading.set(rule, effect);
  }
  return sayOf(reading);
}

function sayOf(reading: ReadonlyMap<DisclosureRule, Effect>): Said {
  // a rule that is silent out of doubt is not among them: it neither speaks nor defeats
  const speaking = [...reading];
  const standing = new Map<DisclosureRule, boolean>();
  const stands = (rule: DisclosureRule, effect: Effect): boolean => {
    const known = standing.get(rule);
    if (known !== undefined) return known;
    const falls = speaking.some(
      ([other, says]) => other.overrides?.includes(rule.id) && contrary(effect, says) && stands(other, says),
    );
    standing.set(rule, !falls);
    return !falls;
  };
  const left = speaking.filter(([rule, effect]) => stands(rule, effect));
  const effects = new Set(left.map(([, effect]) => effect));
  if (effects.has("forbid") && (effects.has("permit") || effects.has("require")))
    throw new Tie(left.map(([{ id }]) => id).join(", "));
  const says = (["forbid", "require", "permit"] as const).find((effect) => effects.has(effect)) ?? "silent";
  return { says, standing: left.map(([rule, effect]) => ({ rule: rule.id, effect })) };
}

/** Permit and require concur, since require absorbs permit; everything else that differs is contrary. */
function contrary(one: Effect, other: Effect): boolean {
  const opens = (effect: Effect) => effect === "permit" || effect === "require";
  return one !== other && !(opens(one) && opens(other));
}
