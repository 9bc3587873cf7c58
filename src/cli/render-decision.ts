import { match } from "ts-pattern";
import type { Decision } from "../decide/decision.js";
import type { Action } from "../decide/findings.js";
import {
  briefRows,
  type ExplainOptions,
  type Explanation,
  type ExplanationRow,
  explain,
  fullRows,
} from "../explain/index.js";
import { type Catalogue, english } from "../vocabulary/catalogue.js";
import { block, type Screen } from "./page.js";
import { texts } from "./texts.js";

/** How a decision is shown. */
export interface RenderOptions extends ExplainOptions {
  /** Every step, reason and source; else what fits on twelve lines. */
  readonly full?: boolean;
}

/** A decision for the person who asked the command line. */
export function renderDecision(
  decision: Decision,
  screen: Screen,
  { full = false, ...options }: RenderOptions,
): string {
  const { catalogue: words = english } = options;
  const explanation = explain(decision, options);
  const show = (rows: readonly ExplanationRow[], last: readonly string[]) =>
    [...rows.map((row) => shown(row, explanation.action, screen)), ...last].join("\n");
  if (full) return show(fullRows(explanation, words), ["", screen.colors.dim(explanation.foot)]);
  const foot = block(screen, "", [texts.brief], screen.colors.dim);
  return firstThatFits(explanation, words, (rows) => show(rows, [foot]));
}

/** More lines than this are for `--full`. */
const mostLines = 12;

/** What is left out where it would be more than twelve lines: names of steps beyond a few, then what the person says. */
function firstThatFits(
  explanation: Explanation,
  words: Catalogue,
  print: (rows: readonly ExplanationRow[]) => string,
): string {
  let shortest = "";
  for (const without of [undefined, "say", "why"] as const)
    for (const mostNames of [12, 6, 5, 4, 3]) {
      const rows = briefRows(explanation, words, mostNames);
      shortest = print(rows.filter(({ part }) => part !== without && !(without === "why" && part === "say")));
      if (shortest.split("\n").length <= mostLines) return shortest;
    }
  return shortest;
}

function shown({ part, label, lines }: ExplanationRow, action: Action, screen: Screen): string {
  const { colors } = screen;
  const paint = match(part)
    .with("now", () => colorOf(action, screen))
    .with("never", () => colors.red)
    .with("careful", () => colors.dim)
    .otherwise(() => (text: string) => text);
  return block(screen, label, lines, paint);
}

function colorOf(action: Action, { colors }: Screen): (text: string) => string {
  return match(action)
    .with("answer", () => colors.green)
    .with("comply", "hold", "ask", () => colors.yellow)
    .with("refer", "decline", () => colors.red)
    .exhaustive();
}
