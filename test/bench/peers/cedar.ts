import { setFlagsFromString } from "node:v8";
import { type AuthorizationAnswer, preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import { isValueList } from "../../../src/vocabulary/condition.js";
import { type Clause, factsIn, type Ladder, simplified } from "../ladder.js";
import { clauseIn, type Language } from "../text.js";
import type { Peer } from "./peer.js";

const cedarLanguage: Language = {
  all: (parts) => (parts.length === 0 ? "true" : parts.join(" && ")),
  any: (parts) => parts.map((part) => `(${part})`).join(" || "),
  not: (part) => `!(${part})`,
  oneOf: (fact, [only = "", ...more]) =>
    more.length === 0 ? `context.${fact} == ${only}` : `[${[only, ...more].join(", ")}].contains(context.${fact})`,
  compare: (fact, operator, value) => `context.${fact} ${operator} ${value}`,
};

// Node.js 20 stops with "unreachable code" when it has to undo an optimised call into wasm; not to inline such calls
// costs nothing that shows beside a call of many microseconds
setFlagsFromString("--no-turbo-inline-js-wasm-calls");

let made = 0;

/** In Cedar any forbid beats every permit, so a forbid excepts what stronger layers open. */
export const cedar: Peer = {
  name: "Cedar (wasm), preparsed",
  from: "@cedar-policy/cedar-wasm",
  licence: "Apache-2.0",
  tellsRule: true,
  isAsync: false,
  translation:
    "Each clause is a policy with `when` and `unless`; what is asked is the action, the other facts that a rule tests are the context. Cedar has no order and any `forbid` wins, so a `forbid` has in its `unless` what stronger rules open. The set is parsed once by `preparsePolicySet` and asked by `statefulIsAuthorized`; the answer is read from the policies that Cedar names as determining.",
  prepare: async (ladder) => {
    const id = `bench-${made++}`;
    const parsed = preparsePolicySet(id, { staticPolicies: policiesOf(ladder), templates: {}, templateLinks: [] });
    if (parsed.type !== "success") throw new Error(JSON.stringify(parsed.errors.slice(0, 2)));
    const tested = [...factsIn(ladder)];
    return (facts) => {
      const context: { [fact: string]: string | number } = {};
      for (const fact of tested) {
        const value = facts[fact];
        if (value !== undefined) context[fact] = value;
      }
      const answer = statefulIsAuthorized({
        principal: { type: "Requester", id: "who" },
        action: { type: "Action", id: String(facts.asked) },
        resource: { type: "Record", id: "record" },
        context,
        preparsedPolicySetId: id,
        validateRequest: false,
        entities: [],
      });
      return read(answer);
    };
  },
};

function read(answer: AuthorizationAnswer) {
  if (answer.type !== "success") throw new Error(JSON.stringify(answer.errors.slice(0, 2)));
  const { decision, diagnostics } = answer.response;
  if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors.slice(0, 2)));
  if (decision === "deny") return "forbidden";
  return diagnostics.reason.some((id) => id.startsWith("required")) ? "required" : "permitted";
}

function policiesOf(ladder: Ladder): Record<string, string> {
  const policies: Record<string, string> = {};
  const opened: Clause[] = [];
  for (const { answer, clauses } of ladder) {
    for (const clause of clauses) {
      const left = answer === "forbidden" ? simplified({ ...clause, except: [...clause.except, ...opened] }) : [clause];
      for (const one of left) policies[`${answer}-${Object.keys(policies).length}`] = policyOf(one, answer);
    }
    if (answer !== "forbidden") opened.push(...clauses);
  }
  return policies;
}

function policyOf({ tests, except }: Clause, answer: string): string {
  const asked = tests.find(([fact, test]) => fact === "asked" && isValueList(test));
  const actions = asked !== undefined && isValueList(asked[1]) ? asked[1] : [];
  const action = actions.length === 0 ? "action" : `action in [${actions.map((one) => `Action::"${one}"`).join(", ")}]`;
  const effect = answer === "forbidden" ? "forbid" : "permit";
  const when = clauseIn(cedarLanguage, { tests: tests.filter((test) => test !== asked), except: [] });
  const unless = except.map((one) => `(${clauseIn(cedarLanguage, one)})`).join(" || ");
  return `${effect}(principal, ${action}, resource) when { ${when} }${unless === "" ? "" : ` unless { ${unless} }`};`;
}
