/** A value, or everything that is wrong with what was given. What every `define*` and `parse*` returns. */
export type Result<Value, Issue> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };
