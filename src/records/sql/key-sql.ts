import { anyOf, type Condition } from "./condition.js";
import { asText, type Column } from "./text-sql.js";

/** Does a column hold no key? */
export function namesNobody(column: Column): Condition {
  const isNull = `${column.sql} is null`;
  return column.kind === "text" ? anyOf(isNull, `trim(${asText(column)}) = ''`) : isNull;
}

/** The key as `keyText` writes it: a UUID in small letters too. */
export function keyTexts(column: Column): readonly string[] {
  const text = asText(column);
  const keys = column.kind === "text" ? [`trim(${text})`, `lower(trim(${text}))`] : [text];
  return keys.map((key) => (column.dialect === "mariadb" ? `${key} collate utf8mb4_bin` : key));
}
