import { tableNames, type Rows } from '#domain/workbook/tables.ts';

/** Rows with a list for every table, those of an older version too. */
export const allTables = (rows: Partial<Rows>): Rows =>
  Object.fromEntries(tableNames.map((name) => [name, rows[name] ?? []])) as unknown as Rows; // one list a table
