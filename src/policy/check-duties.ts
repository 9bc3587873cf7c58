import type { Condition } from "../vocabulary/condition.js";
import { conditionsOf } from "./applies.js";
import { apart } from "./check-conflicts.js";
import type { Path, PolicyFinding } from "./issue.js";
import { inForceTogether } from "./periods.js";
import type { RankedRule } from "./policy.js";
import type { DutyRule, WhenDecided } from "./rule.js";

type Duty = RankedRule & { readonly rule: DutyRule };

/**
 * What must never be done beats what must be done, so a `never` of the library's own on an act that the law wants done
 * before anything is given would open what the law holds back.
 */
export function checkDuties(
  rules: readonly RankedRule[],
  paths: ReadonlyMap<RankedRule, Path>,
): readonly PolicyFinding[] {
  const duties = rules.filter((ranked): ranked is Duty => ranked.rule.kind === "duty");
  const own = duties.filter(({ layer, rule }) => (layer === "policy" || layer === "local") && rule.level === "never");
  const first = duties.filter(({ rule }) => rule.first === true && rule.level !== "never");
  return own.flatMap((mine) =>
    first
      .filter(
        ({ rank, rule }) =>
          rank < mine.rank &&
          rule.act === mine.rule.act &&
          inForceTogether(mine.rule, rule) &&
          alternatives(mine.rule.when).some((one) => alternatives(rule.when).some((other) => !apart(one, other))),
      )
      .map(
        ({ rule }): PolicyFinding => ({
          code: "override-of-other-layer",
          path: [...(paths.get(mine) ?? []), "act"],
          rule: mine.rule.id,
          found: rule.id,
        }),
      ),
  );
}

function alternatives(when: WhenDecided | undefined): readonly Condition[] {
  return when === undefined ? [{}] : conditionsOf(when);
}
