import { english } from "../vocabulary/catalogue.js";
import type { Condition } from "../vocabulary/condition.js";
import { isValueList, testsOf } from "../vocabulary/condition.js";
import { facts } from "../vocabulary/facts.js";

/** A longer list of values is told by what is not in it. */
const mostNamed = 6;

/** A condition in words, one line for each fact. */
export function conditionText(condition: Condition): readonly string[] {
  return testsOf(condition).map(([id, test]) => {
    const { label, values } = english.facts[id];
    if (!isValueList(test)) {
      const { from, below } = test;
      const parts = [
        ...(from === undefined ? [] : [`from ${from}`]),
        ...(below === undefined ? [] : [`below ${below}`]),
      ];
      return `${label}: ${parts.join(", ")}`;
    }
    const word = (value: string) =>
      (values as { readonly [value: string]: readonly [string, string] })[value]?.[0] ?? value; // texts by value, as their type says
    const fact = facts[id];
    const all: readonly string[] = fact.kind === "closed" ? fact.values : [];
    const others = all.filter((value) => !test.includes(value));
    return test.length > mostNamed && others.length < test.length
      ? `${label}: anything but ${others.map(word).join(", ")}`
      : `${label}: ${test.map(word).join(", or ")}`;
  });
}
