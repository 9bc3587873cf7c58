import type { DisclosureRule, Effect, RuleMark, When } from "../../policy/rule.js";
import type { Cite } from "../../policy/source.js";
import type { Condition } from "../../vocabulary/condition.js";
import type { JurisdictionDraft } from "./draft.js";
import type { Edition } from "./editions.js";
import type { Ground } from "./ground.js";
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
  const { id, when, unless, effect, hangs = [], says, cite, overrides = [], mark, notes, from, until } = parts;
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
      cites: [cite],
      ...(mark === undefined ? {} : { marks: [mark] }),
      ...(notes === undefined ? {} : { notes }),
    },
  ];
}

/** The id of a rule: the jurisdiction, then what the rule is about. */
export function idIn({ jurisdiction, edition }: Pick<Edition, "jurisdiction" | "edition">, name: string): string {
  return `${jurisdiction.toLowerCase()}/${name}${edition === undefined ? "" : `-${edition}`}`;
}

/** The name of a ground's rule. */
export function nameOf(ground: Ground): string {
  return ground.id ?? ground.ground;
}

/** Points at the provision that protects the records. */
export function generalCite({ general }: Pick<JurisdictionDraft, "general">): Cite {
  const unread = general.mark === "unread" || general.mark === "low-confidence";
  return { source: general.source, section: general.section, ...(unread ? { mark: "unread" } : {}) };
}

/** Points at the section of a ground. */
export function groundCite({ source, section, doubt }: Ground): Cite {
  return { source, section, ...(doubt === "unread" || doubt === "low-confidence" ? { mark: "unread" } : {}) };
}
