import type { Condition } from "../vocabulary/condition.js";
import { refersTo } from "../vocabulary/referring.js";
import { changed } from "./each-condition.js";
import { disclosures } from "./of-disclosures.js";
import type { Rule } from "./rule.js";

/**
 * A duty to refer as it counts. What is referred is a request for information: nobody asks where the library tells of
 * its own motion, and what is passed on tells nothing back. A rule that names such a case is taken at its word.
 */
export function ofRequests(rule: Rule): Rule {
  if (rule.kind !== "duty" || rule.level === "never" || refersTo(rule.act) === undefined) return rule;
  const when = changed(rule.when ?? {}, ofARequest);
  return when === rule.when || when === undefined ? rule : { ...rule, when };
}

function ofARequest(condition: Condition): readonly Condition[] {
  const { asked, initiative } = condition;
  if (asked !== undefined && initiative !== undefined) return [condition];
  return [{ ...condition, asked: asked ?? disclosures, initiative: initiative ?? ["asked"] }];
}
