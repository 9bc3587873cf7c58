import type { RankedRule } from "../policy/policy.js";
import type { DisclosureRule, DutyRule, Rule, Verdict } from "../policy/rule.js";
import type { Citation, Cite } from "../policy/source.js";
import type { Outlook } from "../space/outlook.js";
import { builtin, nothingOpens } from "./builtin.js";
import type { Counted } from "./dependents.js";
import type { Duty, Reason } from "./findings.js";

/** Finds where a rule stands. */
export type Origins = ReadonlyMap<string, RankedRule>;

/** The place of a rule; rules of the interpreter itself have one too. */
export function placeOf(rule: Rule, origins: Origins): RankedRule | undefined {
  return origins.get(rule.id) ?? (rule.kind === "disclosure" ? builtin(rule) : undefined);
}

/** Citations with their sources in place of keys. */
export function citations(cites: readonly Cite[], ranked: RankedRule | undefined): readonly Citation[] {
  return cites.map((cite) => ({ ...(ranked?.sources[cite.source] ?? { title: cite.source }), ...cite }));
}

/**
 * The rules behind a verdict: those that stand in every completion; where these alone do not carry it, also those that
 * stand in some. Where nothing opens a request, that is the reason.
 */
export function rulesBehind({ always, ever }: Outlook, verdict: Verdict): readonly DisclosureRule[] {
  if (verdict === "undetermined") return [...always];
  const carries = ({ effect }: DisclosureRule) =>
    verdict === "forbidden"
      ? effect.includes("forbid")
      : verdict === "unsettled"
        ? effect.length > 1
        : effect.includes("permit") || effect.includes("require");
  const behind = [...always].some(carries)
    ? [...always]
    : [...always, ...[...ever].filter((rule) => !always.has(rule) && carries(rule))];
  return verdict === "forbidden" && !behind.some(carries) ? [...behind, nothingOpens] : behind;
}

/** Finds the sources that a rule cites. */
export type Cites = (rule: Rule) => readonly Citation[];

/** A rule as a reason. */
export function reasonOf(rule: DisclosureRule, origins: Origins, cites: Cites, defeated: Outlook["defeated"]): Reason {
  const ranked = placeOf(rule, origins);
  return {
    rule: rule.id,
    layer: ranked?.layer ?? "toolkit",
    origin: ranked?.origin ?? "patron-privacy",
    effect: rule.effect,
    says: rule.says,
    ...(rule.notes === undefined ? {} : { notes: rule.notes }),
    cites: cites(rule),
    defeated: defeated.filter(({ by }) => by.includes(rule.id)).map(({ rule: { id, says } }) => ({ rule: id, says })),
  };
}

/** A duty rule as a duty. */
export function dutyOf({ rule, onlyIf }: Counted<DutyRule>, cites: Cites): Duty {
  return {
    rule: rule.id,
    level: rule.level,
    act: rule.act,
    says: rule.says,
    cites: cites(rule),
    first: rule.first === true,
    onlyIf: onlyIf.map(({ fact, test }) => ({ fact, values: test })),
  };
}
