import { nearest } from "../internal/nearest.js";
import { isValueList, testsOf } from "../vocabulary/condition.js";
import { conditionsOf } from "./applies.js";
import type { Path, PolicyFinding } from "./issue.js";
import type { RankedRule } from "./policy.js";
import type { Rule, WhenDecided } from "./rule.js";
import { direction } from "./settle.js";

/** What can be wrong with a rule by itself whose parts have the right shape. */
export function checkRule({ rule, sources }: RankedRule, path: Path): readonly PolicyFinding[] {
  return [
    ...citations(rule, sources, path),
    ...dates(rule, path),
    ...intervals(rule, "when", path),
    ...intervals(rule, "unless", path),
    ...opensOnClaim(rule, path),
    ...gagLeak(rule, path),
  ];
}

function citations(rule: Rule, sources: RankedRule["sources"], path: Path): readonly PolicyFinding[] {
  return rule.cites.flatMap(({ source }, index): readonly PolicyFinding[] => {
    if (Object.hasOwn(sources, source)) return [];
    const near = nearest(source, Object.keys(sources));
    return [
      {
        code: "unknown-source",
        path: [...path, "cites", index, "source"],
        found: source,
        ...(near === undefined ? {} : { nearest: near }),
      },
    ];
  });
}

function dates({ id, from, until }: Rule, path: Path): readonly PolicyFinding[] {
  return from !== undefined && until !== undefined && until <= from
    ? [{ code: "dates-reversed", path: [...path, "until"], rule: id }]
    : [];
}

function alternatives(when: WhenDecided | undefined) {
  return conditionsOf(when).map((condition, index) => ({ condition, at: Array.isArray(when) ? [index] : [] }));
}

/** Stretches of a scale on which no point lies, or all do. */
function intervals(rule: Rule, key: "when" | "unless", path: Path): readonly PolicyFinding[] {
  return alternatives(rule[key]).flatMap(({ condition, at }) =>
    testsOf(condition).flatMap(([fact, test]): readonly PolicyFinding[] => {
      if (isValueList(test)) return [];
      const { from, below } = test;
      const open = from === undefined && below === undefined;
      if (!open && (from === undefined || below === undefined || from < below)) return [];
      const code = open ? "open-interval" : "empty-condition";
      return [{ code, path: [...path, key, ...at, fact], rule: rule.id }];
    }),
  );
}

/** A rule that opens on who asks or why must also ask that this is shown. */
function opensOnClaim(rule: Rule, path: Path): readonly PolicyFinding[] {
  if (rule.kind !== "disclosure" || !rule.effect.some((one) => direction(one) === "open")) return [];
  return alternatives(rule.when).flatMap(({ condition, at }): readonly PolicyFinding[] => {
    const { requester, purpose, standing } = condition;
    const claims = requester !== undefined || (purpose !== undefined && !purpose.includes("not-stated"));
    const shown = standing?.every((one) => one === "proved") === true;
    return claims && !shown ? [{ code: "opens-on-claim", path: [...path, "when", ...at], rule: rule.id }] : [];
  });
}

/** A rule that tests `secrecy` without testing `handler` would show a gag to everybody. */
function gagLeak(rule: Rule, path: Path): readonly PolicyFinding[] {
  const leaks = [...alternatives(rule.when), ...alternatives(rule.unless)].some(
    ({ condition: { secrecy, handler } }) => secrecy !== undefined && handler === undefined,
  );
  return leaks ? [{ code: "gag-leak", path: [...path, "when"], rule: rule.id }] : [];
}
