import { freezeData } from "../internal/freeze.js";
import type { Path } from "../internal/path.js";
import type { Result } from "../internal/result.js";
import { readShape } from "../internal/shape/read-shape.js";
import { fingerprint } from "../policy/fingerprint.js";
import { contradictionsOf } from "./contradictions.js";
import type { Declaration, DeclarationDraft } from "./declaration.js";
import { type DeclarationFinding, type DeclarationIssue, withWords } from "./declaration-issue.js";
import { declarationShape } from "./declaration-shape.js";

/** A declaration, or everything that is wrong with it. */
export type DeclarationResult = Result<Declaration, DeclarationIssue>;

/**
 * Checks a typed declaration: nothing is declared twice, and nothing contradicts anything else. Gives every issue.
 * For JSON or YAML from outside use `parseDeclaration`.
 *
 * @example
 * ```ts
 * import { defineDeclaration } from "patron-privacy/contracts";
 *
 * const result = defineDeclaration({
 *   vendor: { name: "Shelf Systems" },
 *   product: { id: "shelf-ils" },
 *   data: { storesNone: true, collected: [{ element: "email" }] },
 * });
 * result.ok || result.issues.map(({ code }) => code); // => ["contradiction"]
 * ```
 */
export function defineDeclaration(draft: DeclarationDraft): DeclarationResult {
  const read = readShape(declarationShape, draft, { quotes: "keys", nodes: 500_000 });
  return read.ok ? checkDeclaration(read.value) : read;
}

function checkDeclaration(content: DeclarationDraft): DeclarationResult {
  const findings: readonly DeclarationFinding[] = [
    ...duplicatesOf(content),
    ...contradictionsOf(content).map((found) => ({ code: "contradiction" as const, ...found })),
  ];
  if (findings.length > 0) return { ok: false, issues: findings.map(withWords) };
  return {
    ok: true,
    value: freezeData({
      "~patron-privacy/brand": "Declaration",
      version: 1,
      ...content,
      fingerprint: fingerprint(content),
    }),
  };
}

/** Lists in which no two entries may go by one key. */
function duplicatesOf(draft: DeclarationDraft): readonly DeclarationFinding[] {
  const { product, data, features, sharing, logs, copies, clients, interfaces } = draft;
  return [
    ...twice(["data", "collected"], data?.collected, ({ element, record = "" }) => `${element} ${record}`),
    ...twice(["product", "schema"], product.schema, ({ field }) => field),
    ...twice(["features", "others"], features?.others, ({ name }) => name),
    ...twice(["sharing", "recipients"], sharing?.recipients, ({ name }) => name),
    ...twice(["logs"], logs, ({ name }) => name),
    ...twice(["copies"], copies, ({ name }) => name),
    ...twice(["clients"], clients, ({ name }) => name),
    ...twice(["interfaces", "sso", "attributes"], interfaces?.sso?.attributes, ({ element }) => element),
  ];
}

function twice<Entry>(
  path: Path,
  entries: readonly Entry[] | undefined,
  keyOf: (entry: Entry) => string,
): readonly DeclarationFinding[] {
  const first = new Map<string, number>();
  return (entries ?? []).flatMap((entry, at): readonly DeclarationFinding[] => {
    const key = keyOf(entry);
    const before = first.get(key);
    if (before !== undefined) return [{ code: "duplicate", path: [...path, at], first: [...path, before] }];
    first.set(key, at);
    return [];
  });
}
