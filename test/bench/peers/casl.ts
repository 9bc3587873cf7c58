import { buildMongoQueryMatcher, createMongoAbility, type RawRuleOf } from "@casl/ability";
import { $and, $nor, and, nor } from "@ucast/mongo2js";
import { isValueList, type Test } from "../../../src/vocabulary/condition.js";
import type { Answer, Clause, Ladder } from "../ladder.js";
import type { Peer } from "./peer.js";

type Query = { readonly [key: string]: unknown };

/** The record is the subject type and what is asked the action, so that CASL's index leaves out rules on others. */
export const casl: Peer = {
  name: "CASL",
  from: "@casl/ability",
  licence: "MIT",
  tellsRule: true,
  isAsync: false,
  translation:
    "Each clause is one `can` or `cannot` of `createMongoAbility`, the last that matches wins, so the list is turned round. The record is the subject type and `asked` the action, which lets CASL's index pass over rules on others; exceptions are `$nor`, added to the matcher as its guide shows. One ability is built and used again; its answer is read from `relevantRuleFor`.",
  prepare: async (ladder) => {
    const ability = createMongoAbility(rulesOf(ladder), {
      conditionsMatcher: buildMongoQueryMatcher({ $and, $nor }, { and, nor }),
      detectSubjectType: (subject) => String(subject["record"]),
    });
    return (facts) => {
      const rule = ability.relevantRuleFor(String(facts.asked), facts);
      return rule === null || rule.inverted ? "forbidden" : ((rule.reason ?? "permitted") as Answer); // reasons are ours
    };
  },
};

function rulesOf(ladder: Ladder): RawRuleOf<ReturnType<typeof createMongoAbility>>[] {
  return ladder.toReversed().flatMap(({ answer, clauses }) =>
    clauses.map((clause) => {
      const listed = (fact: string) => clause.tests.find(([of, test]) => of === fact && isValueList(test))?.[1];
      const conditions = queryOf({ ...clause, tests: clause.tests.filter(([fact]) => !indexed.has(fact)) });
      return {
        action: (listed("asked") as string[] | undefined) ?? "manage",
        subject: (listed("record") as string[] | undefined) ?? "all",
        ...(Object.keys(conditions).length === 0 ? {} : { conditions }),
        inverted: answer === "forbidden",
        reason: answer,
      };
    }),
  );
}

const indexed: ReadonlySet<string> = new Set(["asked", "record"]);

function queryOf({ tests, except }: Clause): Query {
  return {
    ...Object.fromEntries(tests.map(([fact, test]) => [fact, testOf(test)])),
    ...(except.length === 0 ? {} : { $nor: except.map(queryOf) }),
  };
}

function testOf(test: Test): unknown {
  if (isValueList(test)) return test.length === 1 ? test[0] : { $in: test };
  return {
    ...(test.from === undefined ? {} : { $gte: test.from }),
    ...(test.below === undefined ? {} : { $lt: test.below }),
  };
}
