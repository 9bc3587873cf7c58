import type { Decision } from "../decide/decision.js";
import { expand } from "../decide/expand.js";
import type { Duty, ExpandedDecision, ItemFindings } from "../decide/findings.js";
import { whoseIs } from "../decide/fitting.js";
import { freezeData } from "../internal/freeze.js";
import { type Catalogue, english } from "../vocabulary/catalogue.js";
import type { DataElement } from "../vocabulary/element-groups.js";
import { elementsOf } from "../vocabulary/record-elements.js";
import type { ExplainedItem, ExplainOptions, Explanation, PersonToAsk } from "./explanation.js";
import { headlineOf } from "./headline.js";
import { carefulLines, certainLines, conditionalLines, reasonLine, routeLine } from "./lines.js";

/**
 * The words of a decision, as data, for a reader: what to do now, who answers, what to say, what follows, what never, and
 * why. The command line and the documents print this. What is the same for all items is said once.
 *
 * @example
 * ```ts
 * import { decide, definePolicy } from "patron-privacy";
 * import { explain } from "patron-privacy/explain";
 * import { federal, practice, toolkit } from "patron-privacy/law";
 * import { newYork } from "patron-privacy/law/us/ny";
 *
 * const policy = definePolicy({ id: "town", title: "Town Library", packs: [toolkit, practice, federal, newYork] });
 * if (!policy.ok) throw new Error("the policy has issues");
 * const decision = decide(
 *   policy.value,
 *   {
 *     library: { jurisdiction: "US-NY", libraryType: "public" },
 *     facts: { requester: "police-federal", standing: "proved", instrument: "oral-request-no-process", handler: "front-line" },
 *     items: [{ record: "loan-history" }],
 *   },
 *   { asOf: "2026-11-24" },
 * );
 * const { headline, who } = explain(decision, { audience: "desk", people: [{ name: "Ada Lopez", position: "Director" }] });
 * headline; // => "Refer. Give nothing, confirm nothing. Pass it to somebody who may answer."
 * who; // => ["Ada Lopez, Director"]
 * ```
 */
export function explain(
  decided: Decision | ExpandedDecision,
  { audience = "desk", catalogue: words = english, people, reader }: ExplainOptions = {},
): Explanation {
  const decision = expand(decided);
  const { action, verdict, answerableBy, duties, never, reasons, missing, routes, caveats, by } = decision;
  const isReaderAmong = reader !== undefined && answerableBy.includes(reader);
  const texts = words.explanation;
  // what is said of the whole is true of every item
  const alike = decision.items.every((item) => item.action === action);
  const takesOver = action === "refer" && !isReaderAmong;
  const isTheirs = (duty: Duty) => takesOver && whoseIs(duty, action) === "theirs";
  const mine = duties.filter((duty) => !isTheirs(duty));
  const conditional = action === "ask" ? [] : conditionalLines([...duties, ...never], words);
  return freezeData({
    audience,
    action,
    verdict,
    headline:
      !alike && decision.outcome === "part" ? texts.headline.answerPart : headlineOf(decision, words, isReaderAmong),
    position: `${words.verdicts[verdict][0]}.`,
    who: whoLines(decision, people, words),
    say: sayOf(decision, words, isReaderAmong),
    ask: missing.map((fact) => ({ fact, question: words.facts[fact].question })),
    items: decision.items.map((item) => itemOf(item, words, isReaderAmong)),
    due: by,
    doNow: certainLines(
      mine.filter(({ level }) => level === "must"),
      words,
    ),
    doNext: certainLines(
      mine.filter(({ level }) => level === "should"),
      words,
    ),
    theirs: certainLines(duties.filter(isTheirs), words),
    never: certainLines(never, words),
    // while questions are open, what hangs on the answers would drown them
    onlyIf: conditional,
    why: reasons.map((reason) => reasonLine(reason, audience, words)),
    doubts: doubtsOf(decided),
    opens: routes.map((route) => routeLine(route, words)),
    careful: carefulLines(caveats, words),
    foot: `${texts.policy} ${decision.policy.id || "-"} ${decision.policy.fingerprint.slice(0, 12)} · ${texts.lawOf} ${decision.asOf || "-"} · ${texts.notAdvice}`,
  });
}

function sayOf(
  { action, does }: ExpandedDecision,
  { explanation: { say } }: Catalogue,
  isReaderAmong: boolean,
): readonly string[] {
  if (action === "answer") return does === undefined ? [] : [say.passOn];
  return [action === "refer" && isReaderAmong ? say.hold : say[action]];
}

function whoLines(
  { answerableBy, action }: ExpandedDecision,
  people: readonly PersonToAsk[] | undefined,
  words: Catalogue,
): readonly string[] {
  if (people !== undefined && people.length > 0)
    return people.map(({ name, position, how }) =>
      [name, position, how].filter((part) => part !== undefined).join(", "),
    );
  // a warrant is complied with whoever is there
  if (answerableBy.length === 0 || (people !== undefined && action !== "comply")) return [words.explanation.who.nobody];
  return answerableBy.map((role) => words.facts.handler.values[role]?.[0] ?? role);
}

function itemOf(item: ItemFindings, words: Catalogue, isReaderAmong: boolean): ExplainedItem {
  const { record, action, verdict, extent } = item;
  return {
    record: words.facts.record.values[record]?.[0] ?? record,
    action,
    verdict,
    headline: headlineOf(item, words, isReaderAmong),
    give: extentText(extent.may, item, words),
    later: extentText(extent.onceAuthorised, item, words),
  };
}

/** What may be given, in words: by name, or as everything but what is withheld, whichever is shorter. */
function extentText(
  given: readonly DataElement[],
  { record, extent: { withheld } }: ItemFindings,
  words: Catalogue,
): string | null {
  if (given.length === 0) return null;
  const names = (list: readonly DataElement[]) => list.map((one) => words.elements[one][0].toLowerCase()).join(", ");
  const whole = elementsOf(record).length === given.length + withheld.length;
  if (whole && withheld.length === 0) return words.explanation.everything;
  return whole && given.length > withheld.length ? `${words.explanation.except} ${names(withheld)}` : names(given);
}

/** Questions for counsel, each once. */
function doubtsOf(decided: Decision | ExpandedDecision): readonly string[] {
  if (decided.version === 1) return [];
  return [
    ...new Set(decided.items.flatMap((item) => ("doubts" in item ? item.doubts : [])).map((one) => one.question)),
  ];
}
