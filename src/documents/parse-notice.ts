import * as z from "zod";
import { freezeData } from "../internal/freeze.js";
import { notPlain } from "../internal/plain-json.js";
import { type ShapeIssue, shapeIssues } from "../policy/schema-issues.js";
import { record } from "../vocabulary/facts/record.js";
import type { NoticeRecord } from "./public.js";

const text = () => z.string().min(1).max(1_000);

const noticeSchema = /* @__PURE__ */ z.strictObject({
  $schema: z.string().exactOptional(),
  version: z.literal(1).exactOptional(),
  records: z
    .array(z.strictObject({ record: z.enum(record.values), why: text(), kept: text(), sharedWith: z.array(text()) }))
    .max(200),
});

/** What a public notice says of each kind of record, or everything that is wrong with what was read. */
export type NoticeResult =
  | { readonly ok: true; readonly value: readonly NoticeRecord[] }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

/**
 * Reads from unknown JSON what a library says in its public notice of each kind of record it keeps.
 *
 * @example
 * ```ts
 * import { parseNotice } from "patron-privacy/documents";
 *
 * const loan = { record: "current-loan", why: "we lend you things", kept: "until you bring them back", sharedWith: [] };
 * parseNotice({ records: [loan] }).ok; // => true
 * const result = parseNotice({ records: [{ ...loan, kept: "" }] });
 * result.ok ? [] : result.issues.map(({ path }) => path.join(".")); // => ["records.0.kept"]
 * ```
 */
export function parseNotice(input: unknown): NoticeResult {
  const odd = notPlain(input, { depth: 6, nodes: 10_000 });
  if (odd !== undefined) return { ok: false, issues: [{ path: [], expected: odd }] };
  const parsed = noticeSchema.safeParse(input);
  return parsed.success
    ? { ok: true, value: freezeData(parsed.data.records) }
    : { ok: false, issues: shapeIssues(parsed.error) };
}

/** JSON Schema (2020-12) of such a file. */
export function noticeFileSchema(): object {
  return z.toJSONSchema(noticeSchema, { io: "input", unrepresentable: "any" });
}
