import { type Enforcer, newCachedEnforcer, newEnforcer, newModelFromString } from "casbin";
import { type Answer, factsIn, type Ladder } from "../ladder.js";
import { clauseIn, type Language } from "../text.js";
import type { Peer } from "./peer.js";

const expressions = (request: string): Language => ({
  // no space before a bracket: casbin would take what stands in it for a list; and its `in` binds less than `&&`
  all: (parts) => (parts.length === 0 ? "true" : parts.join("&&")),
  any: (parts) => parts.map((part) => `(${part})`).join("||"),
  not: (part) => `!(${part})`,
  oneOf: (fact, [only = "", ...more]) =>
    more.length === 0 ? `${request}.${fact} == ${only}` : `(${request}.${fact} in [${[only, ...more].join(", ")}])`,
  compare: (fact, operator, value) => `${request}.${fact} ${operator} ${value}`,
});

const model = (request: string) => `
[request_definition]
r = ${request}
[policy_definition]
p = answer, rule, eft
[policy_effect]
e = priority(p.eft) || deny
[matchers]
m = eval(p.rule)
`;

async function load<Made extends Enforcer>(made: Made, ladder: Ladder, language: Language): Promise<Made> {
  // one by one, in order: the effect `priority` takes the first that matches
  for (const { answer, clauses } of ladder)
    for (const clause of clauses)
      await made.addPolicy(answer, clauseIn(language, clause), answer === "forbidden" ? "deny" : "allow");
  return made;
}

/** Rules as expressions in policy rows, the facts as one object. */
export const casbin: Peer = {
  name: "casbin",
  from: "casbin",
  licence: "Apache-2.0",
  tellsRule: true,
  isAsync: false,
  translation:
    "Each clause is a policy row with an expression that the matcher `eval(p.rule)` runs, under the effect `priority(p.eft) || deny`: the first row that matches decides, as the ABAC guide has it. Asked by `enforceExSync`, which is faster than the asynchronous call and compiles each expression once.",
  prepare: async (ladder) => {
    const enforcer = await load(await newEnforcer(newModelFromString(model("f"))), ladder, expressions("r.f"));
    return (facts) => {
      const [, [answer]] = enforcer.enforceExSync(facts);
      return (answer ?? "forbidden") as Answer; // rows hold answers
    };
  },
};

/** Its cached enforcer remembers requests that are strings throughout, so each fact is a string of its own. */
export const cachedCasbin: Peer = {
  name: "casbin, cached, seen before",
  from: "casbin",
  licence: "Apache-2.0",
  tellsRule: false,
  isAsync: true,
  translation:
    "The same rows under `newCachedEnforcer`, which looks requests up by their values; each fact that a rule tests is a string of its own. It says yes or no.",
  prepare: async (ladder) => {
    const facts = [...factsIn(ladder)];
    const made = await newCachedEnforcer(newModelFromString(model(facts.join(", "))));
    const enforcer = await load(made, ladder, expressions("r"));
    return async (flat) =>
      (await enforcer.enforce(...facts.map((fact) => String(flat[fact])))) ? "permitted" : "forbidden";
  },
};
