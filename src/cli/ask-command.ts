import { Option } from "commander";
import { type InterviewEvent, interview } from "../analyse/index.js";
import type { RequestItem } from "../decide/request.js";
import { audiences } from "../explain/index.js";
import { isCalendarDay } from "../internal/calendar.js";
import { english } from "../vocabulary/catalogue.js";
import type { Fact } from "../vocabulary/fact.js";
import { type FactId, factIds, facts } from "../vocabulary/facts.js";
import { type Jurisdiction, jurisdictions } from "../vocabulary/jurisdictions.js";
import { baseline, readPolicy } from "./decision-on.js";
import { type ReadingFlags, readingOf } from "./reading.js";
import { renderDecision } from "./render-decision.js";
import { texts } from "./texts.js";
import { ways } from "./ways.js";
import { type AddCommand, type Choice, fail, print, printJson, type World } from "./world.js";

interface AskFlags extends ReadingFlags {
  readonly policy?: string;
  readonly jurisdiction?: string;
  readonly record?: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `patron-privacy ask`. */
export const addAsk: AddCommand = (program, world, exit) =>
  program
    .command("ask")
    .description(
      "ask only what matters, then say what to do; answers may be piped in, one a line, and `consent=written` raises what is not asked",
    )
    .option("--policy <file>", "a policy file; the embedded baseline where it is left out")
    .option("--jurisdiction <code>", "the state, such as US-NY")
    .option("--record <record>", "what is asked for; it is asked where it is left out")
    .option("--as-of <date>", "the day whose law counts")
    .option("--json", "print the request and the decision as JSON at the end")
    .option("--full", "every step, reason and source; else at most twelve lines")
    .addOption(new Option("--for <reader>", "for whom it is put into words").choices(audiences))
    .action(async (flags: AskFlags) => exit(await ask(flags, world)));

async function ask(flags: AskFlags, world: World): Promise<number> {
  const asOf = flags.asOf ?? world.today;
  if (!isCalendarDay(asOf)) return fail(world, 2, ["--as-of: expected a calendar day such as 2026-01-31"]);
  const { jurisdiction } = flags;
  if (jurisdiction !== undefined && !isJurisdiction(jurisdiction))
    return fail(world, 2, ["--jurisdiction: expected a state such as US-NY"]);
  const policy = flags.policy === undefined ? baseline(jurisdiction) : readPolicy(world, flags.policy);
  if (!policy.ok) return fail(world, 3, policy.problems);
  const record = flags.record ?? (await world.choose(english.facts.record.question, choicesOf("record")));
  if (!isRecord(record))
    return fail(world, 2, ["record: expected a kind of record, as `vocabulary record` lists them"]);
  const start = { library: jurisdiction === undefined ? {} : { jurisdiction }, items: [{ record }] };
  let events: readonly InterviewEvent[] = [];
  for (;;) {
    const { problems, ...state } = interview(policy.value, start, events, { asOf });
    events = state.events;
    const { question } = state;
    if (problems.length > 0)
      world.writeError(`${[texts.notAnAnswer, ...(question === null ? [] : [wanted(question.fact)])].join("\n")}\n`);
    if (question === null) {
      if (flags.json === true)
        printJson(world, { request: state.request, decision: state.decision, asked: state.asked });
      else print(world, renderDecision(state.decision, world.screen, readingOf(flags, state.request)));
      return 0;
    }
    const said = await world.choose(english.facts[question.fact].question, [...choicesOf(question.fact), ...ways]);
    if (said === "why") world.writeError(`${question.says}\n`);
    else events = [...events, await eventOf(question.fact, said, world)];
  }
}

/** The question again, and what can be said to it: whoever pipes answers in sees no list. */
function wanted(fact: FactId): string {
  const values = choicesOf(fact).map(({ value }) => value);
  const said = values.length === 0 ? "a number or a day" : `one of ${values.join(", ")}`;
  return `${english.facts[fact].question} Expected ${said}; or ${ways.map(({ value }) => value).join(", ")}.`;
}

/** No more answers: what is not said stays unknown. */
async function eventOf(fact: FactId, said: string | undefined, world: World): Promise<InterviewEvent> {
  if (said === undefined) return { type: "dont-know", fact };
  if (said === "back") return { type: "back" };
  if (said === "dont-know" || said === "cannot-be-had") return { type: said, fact };
  if (said === "raise") {
    const raised = await world.choose(texts.whatCameUp, raisable);
    const other = factIds.find((one) => one === raised);
    if (other === undefined) return answer(fact, "");
    return answer(other, (await world.choose(english.facts[other].question, choicesOf(other))) ?? "");
  }
  const named = /^(\w+)=(.*)$/.exec(said);
  const other = factIds.find((one) => one === named?.[1]);
  return other === undefined ? answer(fact, said) : answer(other, named?.[2] ?? "");
}

/** An answer by value or by label. What is neither is told by the interview and asked again. */
function answer(fact: FactId, said: string): InterviewEvent {
  const labelled = choicesOf(fact).find(({ label }) => label.toLowerCase() === said.toLowerCase());
  const value = labelled?.value ?? said;
  return { type: "answer", fact, value: facts[fact].kind === "number" && value !== "" ? Number(value) : value };
}

/** Facts that rest unless somebody raises them: they are never asked about. */
const raisable: readonly Choice[] = factIds.flatMap((id) => {
  const fact: Fact = facts[id];
  if (fact.kind !== "closed" || fact.resting === undefined) return [];
  const { label, description } = english.facts[id];
  return [{ value: id, label, line: description }];
});

function choicesOf(id: FactId): readonly Choice[] {
  const fact: Fact = facts[id];
  if (fact.kind !== "closed") return [];
  return fact.values.map((value) => {
    const [label = value, line = ""] = english.facts[id].values[value] ?? [];
    return { value, label, line };
  });
}

function isJurisdiction(code: string): code is Jurisdiction {
  return Object.hasOwn(jurisdictions, code);
}

function isRecord(record: string | undefined): record is RequestItem["record"] {
  return facts.record.values.some((one) => one === record);
}
