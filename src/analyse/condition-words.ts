import { english } from "../vocabulary/catalogue.js";
import { type Condition, isValueList, type Test, testsOf } from "../vocabulary/condition.js";
import type { Fact } from "../vocabulary/fact.js";
import { type FactId, facts } from "../vocabulary/facts.js";

/** A longer list of values is told by what is not in it, or by its beginning. */
const mostNamed = 6;

/**
 * A condition in words, one line for each fact.
 *
 * @example
 * ```ts
 * import { conditionWords } from "patron-privacy/analysis";
 *
 * conditionWords({ requester: ["parent", "guardian"], subjectAge: { below: 18 } }); // => ["Who asks: a parent or a guardian", "Patron's age: under 18"]
 * ```
 */
export function conditionWords(condition: Condition): readonly string[] {
  return testsOf(condition).map(([id, test]) => `${english.facts[id].label}: ${testWords(id, test)}`);
}

function testWords(id: FactId, test: Test): string {
  if (!isValueList(test)) return stretch(id, test);
  const fact: Fact = facts[id];
  const all = fact.kind === "closed" ? fact.values : [];
  const words = (values: readonly string[], last: "or" | "and") =>
    listed(
      values.map((value) => valueWords(id, value)),
      last,
    );
  if (test.length <= mostNamed) return words(test, "or");
  const others = all.filter((value) => !test.includes(value));
  if (others.length === 0) return "anything";
  if (others.length <= mostNamed) return `anything but ${words(others, "and")}`;
  return `one of ${test.length} out of ${all.length}, such as ${words(test.slice(0, 3), "or")}`;
}

function stretch(id: FactId, { from, below }: { readonly from?: string | number; readonly below?: string | number }) {
  const date = facts[id].kind === "date";
  if (from !== undefined && below !== undefined)
    return date ? `from ${from} until before ${below}` : `${from} or more, but under ${below}`;
  if (from !== undefined) return date ? `on ${from} or later` : `${from} or more`;
  return date ? `before ${below}` : `under ${below}`;
}

/** A value as it stands in a sentence. */
export function valueWords(id: FactId, value: string | number): string {
  // texts by value, as their type says
  const texts = english.facts[id].values as { readonly [value: string]: readonly [string, string] };
  const label = texts[String(value)]?.[0];
  return label === undefined ? String(value) : lowered(label);
}

/** The first letter small, unless it begins an abbreviation or a name such as Wi-Fi. */
function lowered(label: string): string {
  return /^[A-Z][^A-Z\s]*(\s|$)/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A list as people write it: `a, b or c`. */
export function listed(words: readonly string[], last: "or" | "and"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
