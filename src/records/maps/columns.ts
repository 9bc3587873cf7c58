import type { DataElement } from "../../vocabulary/element-groups.js";
import type { RecordType } from "../../vocabulary/facts/record.js";
import type { FieldDraft } from "../field-map.js";
import type { RetentionEvent } from "../retention/vocabulary.js";

/** Fields by their element, as paths with blanks between: most tables hold many columns of few kinds. */
export function columns(byElement: { readonly [element in DataElement]?: string }): {
  readonly [path: string]: FieldDraft;
} {
  return Object.fromEntries(
    Object.entries(byElement).flatMap(([element, paths]) =>
      paths.split(/\s+/).map((path) => [path, element as DataElement] as const),
    ), // keys of the type
  );
}

/** The same fields below a path. */
export function below(
  path: string,
  fields: { readonly [path: string]: FieldDraft },
): {
  readonly [path: string]: FieldDraft;
} {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [`${path}.${key}`, field]));
}

/** The same fields, of another kind of record than the object. */
export function inRecord(
  record: RecordType,
  fields: { readonly [path: string]: FieldDraft },
): { readonly [path: string]: FieldDraft } {
  return Object.fromEntries(
    Object.entries(fields).map(([path, field]) => [
      path,
      typeof field === "string" ? { element: field, record } : { record, ...field },
    ]),
  );
}

/** An event that a field dates, where an empty field says that it has not happened. */
export const happens = (event: RetentionEvent, element: DataElement = "transaction-date") =>
  ({ element, retention: [{ event, whenNull: "not-happened" }] }) as const;

/** An event that a field dates, where an empty field says nothing. */
export const dates = (event: RetentionEvent, element: DataElement = "transaction-date") =>
  ({ element, retention: [{ event, whenNull: "not-known" }] }) as const;

/** An amount in whole units of money, as the fact in cents. */
export const owed = {
  element: "amount-owed",
  retention: [{ fact: "amount-owed", whenNull: "not-known", times: 100 }],
} as const;
