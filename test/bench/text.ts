import { isValueList, type Test } from "../../src/vocabulary/condition.js";
import type { Clause } from "./ladder.js";

/** How a language writes what clauses are made of. */
export interface Language {
  readonly all: (parts: readonly string[]) => string;
  readonly any: (parts: readonly string[]) => string;
  readonly not: (part: string) => string;
  /** A fact is one of some values, already quoted. */
  readonly oneOf: (fact: string, values: readonly string[]) => string;
  readonly compare: (fact: string, operator: ">=" | "<", value: string) => string;
}

/** A clause in an expression language. */
export function clauseIn(language: Language, { tests, except }: Clause): string {
  const exceptions = except.map((one) => clauseIn(language, one));
  return language.all([
    ...tests.flatMap(([fact, test]) => testIn(language, fact, test)),
    ...(exceptions.length === 0 ? [] : [language.not(language.any(exceptions))]),
  ]);
}

/** One test in an expression language. */
export function testIn({ oneOf, compare }: Language, fact: string, test: Test): readonly string[] {
  if (isValueList(test))
    return [
      oneOf(
        fact,
        test.map((value) => JSON.stringify(value)),
      ),
    ];
  return [
    ...(test.from === undefined ? [] : [compare(fact, ">=", JSON.stringify(test.from))]),
    ...(test.below === undefined ? [] : [compare(fact, "<", JSON.stringify(test.below))]),
  ];
}
