import type { OnlyIf, Route } from "../decide/findings.js";
import { verdicts } from "../policy/rule.js";
import type { Catalogue } from "../vocabulary/catalogue.js";

/** What would have to be so for a duty to count, in words. */
export function conditionText(onlyIf: readonly OnlyIf[], words: Catalogue): string {
  return onlyIf.map((one) => oneCondition(one, words)).join(", ");
}

function oneCondition({ fact, values }: OnlyIf, words: Catalogue): string {
  if (fact === "verdict")
    return verdicts
      .flatMap((one) => (isList(values) && values.includes(one) ? [lowerFirst(words.verdicts[one][0])] : []))
      .join(" / ");
  const { label, values: labels } = words.facts[fact];
  const wanted = isList(values)
    ? someOf(
        values.map((value) => lowerFirst(labels[value]?.[0] ?? value)),
        words,
      )
    : [values.from === undefined ? "" : `${values.from}+`, values.below === undefined ? "" : `< ${values.below}`]
        .join(" ")
        .trim();
  return `${lowerFirst(label)}: ${wanted}`;
}

/** The changes of a way that would open a request, in words. */
export function changesText(changes: Route["changes"], words: Catalogue): string {
  return changes
    .map(({ fact, to }) => {
      const values = to.map((value) => lowerFirst(words.facts[fact].values[value]?.[0] ?? String(value)));
      return `${lowerFirst(words.facts[fact].label)}: ${someOf(values, words)}`;
    })
    .join("; ");
}

/** The first few of a long list. */
function someOf(values: readonly string[], { explanation }: Catalogue): string {
  const most = 6;
  const shown = values.length > most + 1 ? values.slice(0, most) : values;
  return [...shown, ...(shown.length < values.length ? [`${values.length - most} ${explanation.more}`] : [])].join(
    " / ",
  );
}

/** With a small first letter, for the middle of a sentence. */
function lowerFirst(text: string): string {
  // an abbreviation keeps its capitals
  return /^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function isList(values: OnlyIf["values"]): values is readonly string[] {
  return Array.isArray(values);
}
