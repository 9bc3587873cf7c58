import { lineOfRepeatedKey } from "../internal/repeated-key.js";

/** What a body holds, or what was expected of it. */
export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly { readonly path: readonly []; readonly expected: string }[] };

/** Reads a body that is still text; what is parsed already is taken as it is. No issue quotes the text. */
export function readBody(body: unknown): Body {
  if (typeof body !== "string") return { ok: true, value: body };
  try {
    const value: unknown = JSON.parse(body);
    // who reads the first of two and who reads the last would decide on different requests
    return lineOfRepeatedKey(body) === undefined ? { ok: true, value } : bad("each key once");
  } catch {
    return bad("JSON");
  }
}

function bad(expected: string): Body {
  return { ok: false, issues: [{ path: [], expected }] };
}
