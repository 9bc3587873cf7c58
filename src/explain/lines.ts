import type { Caveat, Duty, Reason, Route } from "../decide/findings.js";
import type { Catalogue } from "../vocabulary/catalogue.js";
import { citation } from "./citation.js";
import { changesText, conditionText } from "./conditions.js";
import type { ConditionalLines, ExplanationAudience, ExplanationLine } from "./explanation.js";

/** A duty as a line: the sentence of its rule, and the label of its act. */
function dutyLine({ rule, says, act, cites }: Duty, words: Catalogue): ExplanationLine {
  return { text: words.rules[rule] ?? says, brief: words.acts[act][0], act, rule, cites: cites.map(citation) };
}

/** Duties that count for certain: what must be done before anything else first, then what must, then what should. */
export function certainLines(duties: readonly Duty[], words: Catalogue): readonly ExplanationLine[] {
  // passing it on cannot wait for the rest
  const rank = ({ first, level, act }: Duty) =>
    first ? 0 : act === "refer-to-administrator" ? 1 : level === "must" ? 2 : 3;
  return [...duties]
    .filter(({ onlyIf }) => onlyIf.length === 0)
    .sort((a, b) => rank(a) - rank(b))
    .map((duty) => dutyLine(duty, words));
}

/** Duties that hang on something not known, under what each hangs on. */
export function conditionalLines(duties: readonly Duty[], words: Catalogue): readonly ConditionalLines[] {
  const open = duties.filter(({ onlyIf }) => onlyIf.length > 0);
  const condition = ({ onlyIf }: Duty) => conditionText(onlyIf, words);
  return [...new Set(open.map(condition))].map((one) => ({
    condition: one,
    lines: open.filter((duty) => condition(duty) === one).map((duty) => dutyLine(duty, words)),
  }));
}

/** A reason: counsel and developers also read what it does, its notes, and what it defeated. */
export function reasonLine(reason: Reason, audience: ExplanationAudience, words: Catalogue): ExplanationLine {
  const { rule, says, cites, notes, effect, defeated } = reason;
  const { effects, doubtful, defeats } = words.explanation;
  const said = words.rules[rule] ?? says;
  const closely = audience === "counsel" || audience === "developer";
  const [only] = effect;
  const does = only === undefined ? "" : effect.length > 1 ? doubtful : effects[only];
  const fell = defeated.map((one) => words.rules[one.rule] ?? one.says);
  const text = closely
    ? [
        `(${reason.layer}, ${does}) ${said}`,
        ...(notes === undefined ? [] : [notes]),
        ...(fell.length === 0 ? [] : [`${defeats}: ${fell.join(" ")}`]),
      ].join(" ")
    : said;
  return { text, rule, cites: cites.map(citation) };
}

/** A way that would open the request. */
export function routeLine({ changes, says, rule, cites }: Route, words: Catalogue): ExplanationLine {
  const needs = changesText(changes, words);
  // another way, such as giving it to the patron, has a sentence of its own
  const said = changes.length === 0 ? says : (words.rules[rule] ?? says);
  return { text: needs === "" ? said : `${needs}. ${said}`, rule, cites: cites.map(citation) };
}

/** Each caveat once; those about the age of texts together, at the end. */
export function carefulLines(caveats: readonly Caveat[], words: Catalogue): readonly string[] {
  const undated = caveats.filter(({ code }) => code === "undated-text");
  const others = caveats.filter(({ code }) => code !== "undated-text");
  return [
    ...new Set(others.map(({ says }) => says)),
    ...(undated.length === 0 ? [] : [`${undated.length} ${words.explanation.undated}`]),
  ];
}
