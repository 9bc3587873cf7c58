export { type ColumnKind, columnKind } from "./column-type.js";
export { type SqlDialect, sqlDialects } from "./dialect.js";
export { type HoldRow, holdRows } from "./hold-table.js";
export type { SqlTable } from "./mapped-table.js";
export { type ReleaseView, type ReleaseViewOptions, releaseView } from "./release-view.js";
export { type ResidualSql, type ResidualSqlOptions, residualSql } from "./residual-sql.js";
export { type ReadColumn, type RetentionSql, retentionSql } from "./retention-sql.js";
export type { RetentionSqlOptions } from "./retention-sql-options.js";
export { describeSqlIssue, type SqlIssue, type SqlResult } from "./sql-issue.js";
