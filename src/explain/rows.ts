import type { Catalogue } from "../vocabulary/catalogue.js";
import { english } from "../vocabulary/catalogue.js";
import type { Explanation, ExplanationLine } from "./explanation.js";

/** A labelled part of an explanation, as a page or a terminal shows it. */
export interface ExplanationRow {
  readonly part: keyof Catalogue["explanation"]["labels"];
  readonly label: string;
  /** Each starts a line of its own. */
  readonly lines: readonly string[];
}

/** Every row of an explanation, in the order in which it is read. */
export function fullRows(explanation: Explanation, words: Catalogue = english): readonly ExplanationRow[] {
  const { items, ask, onlyIf } = explanation;
  const several = items.length > 1;
  const listed = (lines: readonly ExplanationLine[]) => lines.map(({ text }) => `- ${text}`);
  const sourced = (lines: readonly ExplanationLine[]) => lines.map(withSources);
  const given = (of: "give" | "later") =>
    items.flatMap((item) => (item[of] === null ? [] : [several ? `- ${item.record}: ${item[of]}` : item[of]]));
  return rowsOf(
    [
      ["now", [explanation.headline]],
      ["items", several ? items.map((item) => `- ${item.record}: ${item.headline}`) : []],
      ["position", [explanation.position]],
      ["who", whoRow(explanation, words)],
      ["say", explanation.say],
      ["ask", ask.map(({ question }) => `- ${question}`)],
      ["due", explanation.due === null ? [] : [explanation.due]],
      ["give", given("give")],
      ["later", given("later")],
      ["doNow", listed(explanation.doNow)],
      ["doNext", listed(explanation.doNext)],
      ["theirs", listed(explanation.theirs)],
      ["never", listed(explanation.never)],
      ["why", sourced(explanation.why)],
      ["doubts", explanation.doubts.map((one) => `- ${one}`)],
      ["opens", sourced(explanation.opens)],
      ["onlyIf", onlyIf.flatMap(({ condition, lines }) => [`${condition}:`, ...listed(lines)])],
      ["careful", explanation.careful.map((one) => `- ${one}`)],
    ],
    words,
  );
}

/**
 * The rows that a person at the desk needs at once: steps by their short names, the first reason alone. The rows stand in
 * the order in which they are read.
 *
 * @param mostNames - how many steps a row may name; the others are counted
 */
export function briefRows(
  explanation: Explanation,
  words: Catalogue = english,
  mostNames = Number.POSITIVE_INFINITY,
): readonly ExplanationRow[] {
  const { items, ask, doNow, doNext, never, why } = explanation;
  const several = items.length > 1;
  const [reason] = why;
  const given = items.flatMap(({ record, give }) => {
    if (give === null) return [];
    const shown = firstOf(give, mostNames, words);
    return [several ? `${record}: ${shown}` : shown];
  });
  const questions = ask.slice(0, mostQuestions).map(({ question }) => question);
  return rowsOf(
    [
      ["now", [explanation.headline]],
      ["who", whoRow(explanation, words)],
      ["say", explanation.say],
      [
        "ask",
        ask.length > mostQuestions
          ? [...questions, `${ask.length - mostQuestions} ${words.explanation.more}`]
          : questions,
      ],
      ["due", explanation.due === null ? [] : [explanation.due]],
      ["give", given.length === 0 ? [] : [given.join("; ")]],
      ["doNow", inARow([...doNow, ...doNext], mostNames, words)],
      ["never", inARow(never, mostNames, words)],
      ["why", reason === undefined ? [] : [`${reason.text}${sources(reason)}`]],
    ],
    words,
  );
}

const mostQuestions = 3;

type Part = ExplanationRow["part"];

function rowsOf(
  rows: readonly (readonly [part: Part, lines: readonly string[]])[],
  { explanation: { labels } }: Catalogue,
): readonly ExplanationRow[] {
  return rows.flatMap(([part, lines]) => (lines.length === 0 ? [] : [{ part, label: labels[part], lines }]));
}

function whoRow({ who }: Explanation, { explanation }: Catalogue): readonly string[] {
  return [who.join(`; ${explanation.who.else} `)];
}

/** The first names of a row of them. */
function firstOf(row: string, most: number, { explanation: { more } }: Catalogue): string {
  const names = row.split(", ");
  return names.length > most + 1 ? `${names.slice(0, most).join(", ")}, ${names.length - most} ${more}` : row;
}

/** The short names of acts in one line, each once. */
function inARow(
  lines: readonly ExplanationLine[],
  most: number,
  { explanation: { more } }: Catalogue,
): readonly string[] {
  const names = [...new Set(lines.map(({ brief, text }) => brief ?? text))];
  const [first, ...others] = names.length > most + 1 ? names.slice(0, most) : names;
  if (first === undefined) return [];
  const left = names.length - others.length - 1;
  return [`${[first, ...others.map(small), ...(left === 0 ? [] : [`${left} ${more}`])].join("; ")}.`];
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function withSources(line: ExplanationLine): string {
  return `- ${line.text}${sources(line)}`;
}

function sources({ cites }: ExplanationLine): string {
  return cites.length === 0 ? "" : ` [${cites.join("; ")}]`;
}
