import type { Doubt } from "../../policy/doubt.js";
import type { Effect, RuleDoubt } from "../../policy/rule.js";
import type { JurisdictionDraft } from "./draft.js";
import { idIn } from "./ids.js";

/** A doubt of a law before it has its id. */
export type Question = Omit<Doubt, "id">;

/** What a rule hangs on: the topic of a doubt, and the reading of it in which the rule speaks. */
export interface Hang {
  readonly topic: string;
  readonly speaksIn: string;
}

/** A law with the questions that its rules may hang on. */
export interface Questioned extends JurisdictionDraft {
  readonly questions: ReadonlyMap<string, Question>;
}

/** What a rule with this effect says in each reading of the doubts it hangs on. */
export function ruleDoubts(
  draft: Pick<Questioned, "jurisdiction" | "questions">,
  effect: Effect,
  hangs: readonly Hang[],
): readonly RuleDoubt[] {
  return hangs.map(({ topic, speaksIn }) => ({
    doubt: doubtId(draft, topic),
    as: Object.fromEntries(
      readingsOf(draft, topic).map((reading): [string, Effect] => [reading, reading === speaksIn ? effect : "silent"]),
    ),
  }));
}

/** The id of a doubt: the jurisdiction and its topic. */
function doubtId({ jurisdiction }: Pick<JurisdictionDraft, "jurisdiction">, topic: string): string {
  return idIn({ jurisdiction }, topic);
}

function readingsOf({ questions }: Pick<Questioned, "questions">, topic: string): readonly string[] {
  const question = questions.get(topic);
  if (question === undefined) throw new Error(`a rule hangs on the topic ${topic}, which nobody asks about`);
  return Object.keys(question.readings);
}

/** The doubts that rules hang on, in the order of the questions. */
export function doubtsOf(
  draft: Pick<Questioned, "jurisdiction" | "questions">,
  used: ReadonlySet<string>,
): readonly Doubt[] {
  return [...draft.questions].flatMap(([topic, question]) => {
    const id = doubtId(draft, topic);
    return used.has(id) ? [{ id, ...question }] : [];
  });
}
