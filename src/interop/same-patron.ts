import type { PatronRequest } from "../decide/request.js";
import { keyText, sameKey } from "../internal/key-text.js";
import type { ShapeIssue } from "../policy/schema-issues.js";

/** Whether the record asked for was seen to be that of the patron of the request. */
export type PatronCheck = "checked" | "other-patron" | "not-checked";

/** What was found of the two keys: the answer, or what is wrong with one of them. */
export type PatronCheckResult =
  | { readonly ok: true; readonly value: PatronCheck }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

/**
 * Compares the key of the patron whose record it is, `resource.properties.patron`, with that of the patron of the
 * request: `context.patron`, or the subject's own id where the subject is the patron. Keys are compared as values and
 * are in no answer.
 */
export function checkPatron(evaluation: unknown, { facts }: PatronRequest): PatronCheckResult {
  const owner = at(evaluation, "resource", "properties", "patron");
  const named = at(evaluation, "context", "patron");
  const issues = [
    ...keyIssues(owner, ["resource", "properties", "patron"]),
    ...keyIssues(named, ["context", "patron"]),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const patron = named ?? (facts.requester === "patron" ? at(evaluation, "subject", "id") : undefined);
  if (owner === undefined || patron === undefined) return { ok: true, value: "not-checked" };
  return { ok: true, value: sameKey(owner, patron) ? "checked" : "other-patron" };
}

function keyIssues(key: unknown, path: readonly string[]): readonly ShapeIssue[] {
  return key === undefined || keyText(key) !== undefined
    ? []
    : [{ path, expected: "a text that is not empty, or a whole number" }];
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inside, key) =>
      typeof inside === "object" && inside !== null && Object.hasOwn(inside, key)
        ? (inside as { readonly [key: string]: unknown })[key] // an own key
        : undefined,
    value,
  );
}
