import { defineFieldMap } from "../define-field-map.js";
import type { FieldMap, FieldMapDraft } from "../field-map.js";

/** A map of this package; a test proves that none has issues. */
export function builtIn(draft: FieldMapDraft): FieldMap {
  const result = defineFieldMap(draft);
  if (!result.ok) throw new TypeError(`builtIn: the map \`${draft.id}\` has issues`);
  return result.value;
}
