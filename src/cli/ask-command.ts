import { type InterviewEvent, interview } from "../analyse/index.js";
import type { RequestItem } from "../decide/request.js";
import { isCalendarDay } from "../policy/calendar.js";
import { english } from "../vocabulary/catalogue.js";
import type { Fact } from "../vocabulary/fact.js";
import { type FactId, facts } from "../vocabulary/facts.js";
import { type Jurisdiction, jurisdictions } from "../vocabulary/jurisdictions.js";
import { baseline, readPolicy } from "./decision-on.js";
import { renderDecision } from "./render-decision.js";
import { texts } from "./texts.js";
import { type AddCommand, type Choice, fail, print, printJson, type World } from "./world.js";

interface AskFlags {
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
    .description("ask only what matters, then say what to do; answers may be piped in, one a line")
    .option("--policy <file>", "a policy file; the embedded baseline where it is left out")
    .option("--jurisdiction <code>", "the state, such as US-NY")
    .option("--record <record>", "what is asked for; it is asked where it is left out")
    .option("--as-of <date>", "the day whose law counts")
    .option("--json", "print the request and the decision as JSON at the end")
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
  const events: InterviewEvent[] = [];
  for (;;) {
    const state = interview(policy.value, start, events, { asOf });
    const problem = state.problems.some(({ index }) => index === events.length - 1);
    if (problem) {
      events.pop();
      world.writeError(`${texts.notAnAnswer}\n`);
    }
    if (state.next === null) {
      if (flags.json === true)
        printJson(world, { request: state.request, decision: state.decision, asked: state.asked });
      else print(world, renderDecision(state.decision, world.screen, texts, english));
      return 0;
    }
    const said = await world.choose(english.facts[state.next].question, [...choicesOf(state.next), ...ways]);
    // no more answers: what is not said stays unknown
    if (said === undefined) {
      events.push({ type: "dont-know", fact: state.next });
      continue;
    }
    events.push(eventOf(state.next, said));
  }
}

const ways: readonly Choice[] = [
  { value: "dont-know", label: "I do not know", line: "Go on without it for now." },
  { value: "cannot-be-had", label: "It cannot be had", line: "It was asked, and nobody can say." },
  { value: "back", label: "Back", line: "Take the last answer back." },
];

function eventOf(fact: FactId, said: string): InterviewEvent {
  if (said === "back") return { type: "back" };
  if (said === "dont-know" || said === "cannot-be-had") return { type: said, fact };
  return { type: "answer", fact, value: facts[fact].kind === "number" ? Number(said) : said };
}

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
