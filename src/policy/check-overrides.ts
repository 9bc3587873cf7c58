import { nearest } from "../internal/nearest.js";
import type { Path, PolicyFinding } from "./issue.js";
import type { RankedRule } from "./policy.js";

/** Overrides that lead nowhere, to another layer, or in a circle; ids used twice. */
export function checkOverrides(
  rules: readonly RankedRule[],
  paths: ReadonlyMap<RankedRule, Path>,
): readonly PolicyFinding[] {
  const byId = new Map(rules.map((ranked) => [ranked.rule.id, ranked]));
  const pathOf = (ranked: RankedRule): Path => paths.get(ranked) ?? [];
  const doubles = rules
    .filter((ranked) => byId.get(ranked.rule.id) !== ranked)
    .map(
      (ranked): PolicyFinding => ({ code: "duplicate-rule", path: [...pathOf(ranked), "id"], rule: ranked.rule.id }),
    );
  const dangling = rules.flatMap((ranked) =>
    (ranked.rule.overrides ?? []).flatMap((found, index): readonly PolicyFinding[] => {
      const path = [...pathOf(ranked), "overrides", index];
      const other = byId.get(found);
      if (other === undefined || other.rule.kind !== ranked.rule.kind) {
        const near = nearest(
          found,
          [...byId.values()].filter(({ rule }) => rule.kind === ranked.rule.kind).map(({ rule }) => rule.id),
        );
        return [{ code: "dangling-override", path, found, ...(near === undefined ? {} : { nearest: near }) }];
      }
      // among the other kinds too, what is weaker takes nothing away from what is stronger
      const apart = ranked.rule.kind === "disclosure" ? other.rank !== ranked.rank : other.rank < ranked.rank;
      return apart ? [{ code: "override-of-other-layer", path, rule: ranked.rule.id, found }] : [];
    }),
  );
  return [...doubles, ...dangling, ...alone(rules, byId, pathOf), ...circles(rules, byId, pathOf)];
}

/** Rules that go with a disclosure rule that is not there, and so would never count. */
function alone(
  rules: readonly RankedRule[],
  byId: ReadonlyMap<string, RankedRule>,
  pathOf: (ranked: RankedRule) => Path,
): readonly PolicyFinding[] {
  const disclosure = rules.flatMap(({ rule }) => (rule.kind === "disclosure" ? [rule.id] : []));
  return rules.flatMap((ranked) =>
    (("with" in ranked.rule ? ranked.rule.with : undefined) ?? []).flatMap((found, index): readonly PolicyFinding[] => {
      if (byId.get(found)?.rule.kind === "disclosure") return [];
      const near = nearest(found, disclosure);
      const path = [...pathOf(ranked), "with", index];
      return [{ code: "dangling-with", path, found, ...(near === undefined ? {} : { nearest: near }) }];
    }),
  );
}

function circles(
  rules: readonly RankedRule[],
  byId: ReadonlyMap<string, RankedRule>,
  pathOf: (ranked: RankedRule) => Path,
): readonly PolicyFinding[] {
  const done = new Set<string>();
  const issues: PolicyFinding[] = [];
  for (const start of rules) {
    // an explicit stack: a chain of ten thousand rules must not exhaust the call stack
    const stack: { readonly id: string; next: number }[] = [{ id: start.rule.id, next: 0 }];
    const onPath = new Set([start.rule.id]);
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      if (top === undefined || done.has(top.id)) {
        stack.pop();
        continue;
      }
      const to = byId.get(top.id)?.rule.overrides?.[top.next++];
      if (to === undefined) {
        done.add(top.id);
        onPath.delete(top.id);
        stack.pop();
      } else if (onPath.has(to)) {
        const ids = stack.map(({ id }) => id);
        issues.push({
          code: "override-cycle",
          path: [...pathOf(start), "overrides"],
          rules: ids.slice(ids.indexOf(to)),
        });
      } else if (!done.has(to)) {
        stack.push({ id: to, next: 0 });
        onPath.add(to);
      }
    }
  }
  return issues;
}
