import type { DisclosureRule, Effect, RuleMark, When } from "../../policy/rule.js";
import type { Cite } from "../../policy/source.js";
import type { Condition } from "../../vocabulary/condition.js";
import { type Hang, type Questioned, ruleDoubts } from "./hang.js";

interface Parts {
  readonly id: string;
  readonly when: readonly Condition[];
  readonly unless?: When | undefined;
  readonly effect: Effect;
  /** The doubts it hangs on; read alone, it says its effect or is silent. */
  readonly hangs?: readonly Hang[];
  readonly says: string;
  readonly cite: Cite;
  /** Further sources that say the same. */
  readonly more?: readonly Cite[];
  readonly overrides?: readonly string[];
  readonly mark?: RuleMark | undefined;
  readonly notes?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** A disclosure rule, or none where nothing can meet its conditions. */
export function disclosure(
  draft: Pick<Questioned, "jurisdiction" | "questions">,
  parts: Parts,
): readonly DisclosureRule[] {
  const {
    id,
    when,
    unless,
    effect,
    hangs = [],
    says,
    cite,
    more: others = [],
    overrides = [],
    mark,
    notes,
    from,
    until,
  } = parts;
  const [only, ...more] = when;
  if (only === undefined) return [];
  return [
    {
      id,
      kind: "disclosure",
      when: more.length === 0 ? only : when,
      ...(unless === undefined ? {} : { unless }),
      effect: hangs.length === 0 ? [effect] : [effect, "silent"],
      ...(hangs.length === 0 ? {} : { doubts: ruleDoubts(draft, effect, hangs) }),
      ...(overrides.length === 0 ? {} : { overrides }),
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      says,
      cites: [cite, ...others],
      ...(mark === undefined ? {} : { marks: [mark] }),
      ...(notes === undefined ? {} : { notes }),
    },
  ];
}
