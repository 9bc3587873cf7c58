import type { Decision } from "../decide/decision.js";
import { type ExplainOptions, explain } from "../explain/index.js";
import { type Actor, type StepNow, type StepsNow, timings } from "../procedure/index.js";
import { english } from "../vocabulary/catalogue.js";
import { block } from "./page.js";
import type { World } from "./world.js";

/** What to do now. */
export function head(decision: Decision, { screen }: World, options: ExplainOptions = {}): string {
  const { headline, position } = explain(decision, options);
  return block(screen, english.explanation.labels.now, [`${headline} (${lower(position)})`]);
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1, -1);
}

/** What is to be done now, for each who does it. */
export function nextBlocks({ next, steps }: StepsNow, { screen }: World): readonly string[] {
  const who = Object.keys(next) as Actor[]; // every key is an actor
  const says = (id: string) => steps.find((step) => step.id === id)?.says ?? "";
  const lines = who.flatMap((one) => (next[one] ?? []).map((id) => `- ${actor(one)}: ${says(id)} (${id})`));
  return lines.length === 0 ? [] : [block(screen, "Next", lines)];
}

/** The steps, what has ended or changed them, and what must never be done. */
export function stepBlocks({ steps, never, stopped, barred, notes }: StepsNow, { screen }: World): readonly string[] {
  return [
    ...stopped.map(({ says, goesTo = [] }) =>
      block(screen, "happened", [
        `${says}${goesTo.length === 0 ? "" : ` Goes on with: ${goesTo.map(name).join(", ")}.`}`,
      ]),
    ),
    ...steps.map((step) => block(screen, step.id, stepLines(step))),
    ...barred.map(({ step, act }) => block(screen, step, [`falls away: never ${english.acts[act][0].toLowerCase()}`])),
    ...never.map(({ says }) => block(screen, "never", [says], screen.colors.red)),
    ...notes.map(({ says, marks = [] }) =>
      block(screen, "note", [`${marks.length === 0 ? "" : `(${marks.join(", ")}) `}${says}`]),
    ),
  ];
}

function stepLines(step: StepNow): readonly string[] {
  const { state, says, dependsOn, timing, keep, due, stops = [], marks = [], citations } = step;
  if (state === "done") return [`done: ${says}`];
  const lead = {
    waiting: "then: ",
    if: `depends on ${dependsOn.map(factName).join(", ")}: `,
    may: "may be done: ",
    next: "",
  }[state];
  return [
    `${lead}${says}`,
    `- ${who(step)}; ${timings[timing]}${due === null ? "" : ` (${due})`}${keep === undefined ? "" : `; keep: ${keep}`}`,
    ...stops.map((stop) => `- if: ${stop.says}${(stop.marks ?? []).includes("proposal") ? " (our proposal)" : ""}`),
    `- ${[...new Set(citations.map(({ title, mark }) => `${title}${mark === "unread" ? " (not read in full)" : ""}`))].join("; ")}`,
    ...(marks.length === 0 ? [] : [`- careful: ${marks.map((mark) => marked[mark] ?? mark).join(", ")}`]),
  ];
}

const marked: { readonly [mark: string]: string } = {
  contested: "published sources disagree",
  unread: "part of it was not read in full",
  proposal: "part of it is our proposal",
};

function who({ actors, doer, with: also = [], to = [] }: StepNow): string {
  const doing =
    doer === null
      ? `nobody who is there (${actors.map(actor).join(", else ")})`
      : doer === actors[0]
        ? actors.map(actor).join(", else ")
        : actor(doer);
  return `${doing}${also.length === 0 ? "" : `, with ${also.map(actor).join(", ")}`}${to.length === 0 ? "" : `, to ${to.map(actor).join(", else ")}`}`;
}

/** The name of who does a step. */
function actor(id: Actor): string {
  return id === "anyone" ? "whoever was asked" : (english.facts.handler.values[id]?.[0] ?? id);
}

function factName(fact: StepNow["dependsOn"][number]): string {
  return fact === "verdict" ? "the decision" : english.facts[fact].label.toLowerCase();
}

function name(procedure: keyof typeof english.procedures): string {
  return english.procedures[procedure][0];
}
